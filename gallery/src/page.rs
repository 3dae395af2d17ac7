//! The page of a folder.

mod words;

use std::ffi::OsString;
use std::io;
use std::path::Path;

use askama::Template;
use http::Response;
use mime_guess::mime;

use crate::body::Body;
use crate::listing::{Entry, Kind, Listing, MOST_ENTRIES};
use crate::{names, reply};

#[derive(Template)]
#[template(path = "folder.html")]
struct Page<'a> {
    title: &'a str,
    crumbs: &'a [Crumb],
    rows: &'a [Row],
    summary: &'a str,
    /// How many entries are shown if that is not all of them.
    cut: Option<usize>,
}

/// A folder on the way down from the root.
struct Crumb {
    name: String,
    href: String,
}

struct Row {
    name: String,
    href: String,
    /// The class of the icon.
    icon: &'static str,
    size: String,
    day: String,
    time: String,
}

/// The page for the folder that is reached through `names` from a root called `root`.
///
/// # Errors
///
/// When the template fails, which has no known cause.
pub(crate) fn folder(root: &str, names: &[OsString], listing: &Listing) -> io::Result<Response<Body>> {
    let mut crumbs = crumbs(root, names);
    let title = crumbs.pop().map(|here| here.name).unwrap_or_default();
    let rows: Vec<_> = listing.entries.iter().map(Row::of).collect();
    let folders = listing.entries.iter().filter(|entry| matches!(entry.kind, Kind::Folder)).count();
    let page = Page {
        title: &title,
        crumbs: &crumbs,
        rows: &rows,
        summary: &words::summary(folders, rows.len() - folders),
        cut: listing.cut.then_some(MOST_ENTRIES),
    };
    page.render().map(reply::html_page).map_err(io::Error::other)
}

/// The folders from the root down to this one, with links that work wherever the root is mounted.
fn crumbs(root: &str, names: &[OsString]) -> Vec<Crumb> {
    let depth = names.len();
    let below = names.iter().map(|name| name.to_string_lossy().into_owned());
    std::iter::once(root.to_owned())
        .chain(below)
        .enumerate()
        .map(|(level, name)| Crumb { name, href: "../".repeat(depth - level) })
        .collect()
}

impl Row {
    fn of(entry: &Entry) -> Row {
        let segment = names::to_segment(&entry.name);
        let (href, icon, size) = match entry.kind {
            Kind::Folder => (segment + "/", "folder", String::new()),
            Kind::File { size } => (segment, icon(&entry.name), words::size(size)),
        };
        let (day, time) = entry.modified.and_then(words::date).unwrap_or_default();
        Row { name: entry.name.to_string_lossy().into_owned(), href, icon, size, day, time }
    }
}

fn icon(name: &OsString) -> &'static str {
    let kind = mime_guess::from_path(Path::new(name)).first();
    match kind.as_ref().map(mime::Mime::type_) {
        Some(mime::IMAGE) => "image",
        Some(mime::VIDEO) => "video",
        Some(mime::AUDIO) => "audio",
        Some(mime::TEXT) => "text",
        _ => "file",
    }
}
