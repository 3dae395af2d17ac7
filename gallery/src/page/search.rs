//! The page of what a search found.

use std::io;
use std::path::Path;

use askama::Template;
use http::Response;

use crate::album::Sort;
use crate::assets;
use crate::body::Body;
use crate::index::Found;
use crate::names;
use crate::page::crumbs::Crumb;
use crate::page::pager::{Links, Pager};
use crate::page::sheet::Sheet;
use crate::page::social::Social;
use crate::page::tile::Tile;
use crate::page::visit::{self, Visit};
use crate::page::words;

#[derive(Template)]
#[template(path = "search.html")]
struct Page<'a> {
    title: &'a str,
    crumbs: &'a [Crumb],
    social: Option<Social>,
    sheet: &'a str,
    words: &'a str,
    summary: &'a str,
    folders: &'a [Place],
    groups: &'a [Group],
    pages: Option<Links>,
    cut: bool,
    complete: bool,
}

/// A folder that was found, or holds what was.
struct Place {
    name: String,
    href: String,
}

/// The pictures of one folder.
struct Group {
    folder: Place,
    tiles: Vec<Tile>,
}

/// Answers with the part `page` of what was found below the visit's album.
///
/// # Errors
/// When the template fails, which has no known cause.
pub(crate) fn respond(
    visit: &Visit<'_>,
    found: &Found,
    words: &str,
    page: usize,
) -> io::Result<Response<Body>> {
    let crumbs = visit.crumbs();
    let here = crumbs.last().map_or(visit.root, |crumb| crumb.name.as_str());
    let count = found.pictures.len();
    let pager = Pager::new(count, page);
    let mut sheet = Sheet::default();
    let mut groups: Vec<(&Path, Group)> = Vec::new();
    for (nth, place) in pager.range(count).enumerate() {
        let Some((path, picture)) = found.pictures.get(place) else { continue };
        let folder = path.parent().unwrap_or(Path::new(""));
        let tile = Tile::new(place, nth, &href(folder), picture, Sort::default(), &mut sheet);
        match groups.iter_mut().find(|(other, _)| *other == folder) {
            Some((_, group)) => group.tiles.push(tile),
            None => groups.push((folder, Group { folder: Place::of(folder, here), tiles: vec![tile] })),
        }
    }
    let groups: Vec<_> = groups.into_iter().map(|(_, group)| group).collect();
    let folders: Vec<_> = match pager.page {
        1 => found.folders.iter().map(|path| Place::of(path, here)).collect(),
        _ => Vec::new(),
    };
    let summary: Vec<_> = [words::count(found.folders.len(), "album"), words::count(count, "picture")]
        .into_iter()
        .flatten()
        .collect();
    let page = Page {
        title: here,
        crumbs: &crumbs,
        social: None,
        sheet: sheet.text(),
        words,
        summary: &summary.join(", "),
        folders: &folders,
        groups: &groups,
        pages: pager.links(|page| link(words, page)),
        cut: found.cut,
        complete: found.complete,
    };
    visit::answer(&page, &sheet)
}

fn href(folder: &Path) -> String {
    folder.iter().map(|name| names::to_segment(name) + "/").collect()
}

impl Place {
    fn of(folder: &Path, here: &str) -> Place {
        let href = href(folder);
        if href.is_empty() {
            return Place { name: here.to_owned(), href: String::from("./") };
        }
        let names: Vec<_> = folder.iter().map(|name| name.to_string_lossy()).collect();
        Place { name: names.join(" / "), href }
    }
}

fn link(words: &str, page: usize) -> String {
    let words = percent_encoding::utf8_percent_encode(words, percent_encoding::NON_ALPHANUMERIC);
    if page == 1 { format!("?q={words}") } else { format!("?q={words}&page={page}") }
}
