//! The page of an album.

use std::ffi::OsString;
use std::io;
use std::path::Path;

use askama::Template;
use http::Response;
use mime_guess::mime;

use crate::album::{Album, Sort};
use crate::body::Body;
use crate::listing::{Entry, Kind};
use crate::page::crumbs::Crumb;
use crate::page::pager::{Links, Pager};
use crate::page::sheet::Sheet;
use crate::page::social::Social;
use crate::page::tile::{self, Tile};
use crate::page::visit::{self, Visit};
use crate::page::words;
use crate::{assets, names};

#[derive(Template)]
#[template(path = "album.html")]
struct Page<'a> {
    title: &'a str,
    crumbs: &'a [Crumb],
    social: Option<Social>,
    summary: &'a [Count],
    readme: Option<&'a str>,
    cards: &'a [Card],
    tiles: &'a [Tile],
    total: usize,
    sheet: &'a str,
    pages: Option<Links>,
    sort: Sort,
    files: &'a [Row],
    inbox: Option<Accepts>,
    comments: bool,
    /// How many entries are shown if that is not all of them.
    cut: Option<usize>,
}

/// `12 pictures`, and where on the page they are.
struct Count {
    text: String,
    part: &'static str,
}

/// An album in this one.
struct Card {
    name: String,
    href: String,
    /// The previews of its cover.
    cover: Option<(String, String)>,
}

/// A file that is not shown but downloaded.
struct Row {
    name: String,
    href: String,
    /// The class of the icon.
    icon: &'static str,
    size: String,
    day: String,
    time: String,
}

/// What an inbox takes.
struct Accepts {
    largest: u64,
    words: String,
    any_type: bool,
}

/// Answers with the page of `album`: its part `page`, counted from 1. `readme` is its text as HTML, and `cover` names
/// a picture of the folder that it is given, relative to that.
///
/// # Errors
/// When the template fails, which has no known cause.
pub(crate) fn respond(
    visit: &Visit<'_>,
    album: &Album,
    sort: Sort,
    page: usize,
    readme: Option<&str>,
    cover: &dyn Fn(&Path) -> Option<OsString>,
) -> io::Result<Response<Body>> {
    let crumbs = visit.crumbs();
    let (title, above) = match crumbs.split_last() {
        Some((here, above)) => (here.name.as_str(), above),
        None => (visit.root, [].as_slice()),
    };
    let pager = Pager::new(album.pictures.len(), page);
    let mut sheet = Sheet::default();
    let tiles: Vec<_> = pager
        .range(album.pictures.len())
        .filter_map(|place| Some((place, album.pictures.get(place)?)))
        .enumerate()
        .map(|(nth, (place, picture))| Tile::new(place, nth, "", picture, sort, &mut sheet))
        .collect();
    let here = visit.names.iter().collect::<std::path::PathBuf>();
    let cards: Vec<_> = album.folders.iter().map(|folder| Card::of(folder, &here, cover)).collect();
    let first =
        album.pictures.first().map(|picture| tile::preview(&names::to_segment(&picture.name), 1280, picture));
    let rows: Vec<_> = album.files.iter().map(Row::of).collect();
    let page = Page {
        title,
        crumbs: above,
        social: Social::of(visit, title, first.as_deref()),
        summary: &counts(album),
        readme,
        cards: &cards,
        tiles: &tiles,
        total: album.pictures.len(),
        sheet: sheet.text(),
        pages: pager.links(|page| link(page, sort)),
        sort,
        files: &rows,
        inbox: visit.options.inbox.as_ref().map(|inbox| Accepts {
            largest: inbox.largest,
            words: words::size(inbox.largest),
            any_type: inbox.any_type,
        }),
        comments: visit.options.comments,
        cut: album.cut.then_some(album.folders.len() + album.pictures.len() + album.files.len()),
    };
    visit::answer(&page, &sheet)
}

fn counts(album: &Album) -> Vec<Count> {
    let videos = album.pictures.iter().filter(|picture| picture.kind.is_video()).count();
    [
        (album.folders.len(), "album", "albums"),
        (album.pictures.len() - videos, "picture", "pictures"),
        (videos, "video", "pictures"),
        (album.files.len(), "file", "files"),
    ]
    .into_iter()
    .filter_map(|(count, thing, part)| Some(Count { text: words::count(count, thing)?, part }))
    .collect()
}

impl Card {
    fn of(entry: &Entry, parent: &Path, cover: &dyn Fn(&Path) -> Option<OsString>) -> Card {
        let href = names::to_segment(&entry.name) + "/";
        let cover = cover(&parent.join(&entry.name)).map(|picture| {
            let way: Vec<_> = Path::new(&picture).iter().map(names::to_segment).collect();
            let file = format!("{href}{}", way.join("/"));
            (format!("{file}?preview=240"), format!("{file}?preview=480"))
        });
        Card { name: entry.name.to_string_lossy().into_owned(), href, cover }
    }
}

impl Row {
    fn of(entry: &Entry) -> Row {
        let size = match entry.kind {
            Kind::Folder => String::new(),
            Kind::File { size } => words::size(size),
        };
        let (day, time) = entry.modified.and_then(words::date).unwrap_or_default();
        let name = entry.name.to_string_lossy().into_owned();
        Row { name, href: names::to_segment(&entry.name), icon: icon(&entry.name), size, day, time }
    }
}

fn icon(name: &OsString) -> &'static str {
    let kind = mime_guess::from_path(Path::new(name)).first();
    match kind.as_ref().map(mime::Mime::type_) {
        Some(mime::IMAGE) => "image",
        Some(mime::AUDIO) => "audio",
        Some(mime::TEXT) => "text",
        _ => "file",
    }
}

impl Page<'_> {
    /// The orders that can be asked for: their names, links, and whether it is this one.
    fn orders(&self) -> [Order; 2] {
        let order = |word, up, down, steps: [&'static str; 2]| {
            let (now, other) = match self.sort {
                sort if sort == up => (Some(steps[0]), down),
                sort if sort == down => (Some(steps[1]), up),
                _ => (None, up),
            };
            Order { word, now, href: link(1, other) }
        };
        [
            order("Name", Sort::Name, Sort::NameDown, ["A to Z", "Z to A"]),
            order("Date", Sort::Date, Sort::DateDown, ["oldest first", "newest first"]),
        ]
    }
}

/// A link that sorts.
struct Order {
    word: &'static str,
    /// How it is sorted now, if by this.
    now: Option<&'static str>,
    href: String,
}

fn link(page: usize, sort: Sort) -> String {
    let sort = (sort != Sort::default()).then(|| format!("sort={}", sort.value()));
    let page = (page != 1).then(|| format!("page={page}"));
    let query: Vec<_> = page.into_iter().chain(sort).collect();
    if query.is_empty() { String::from("./") } else { format!("?{}", query.join("&")) }
}
