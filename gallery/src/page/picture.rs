//! The page of one picture.

use std::io;

use askama::Template;
use http::Response;

use crate::album::{Album, Picture, Sort};
use crate::assets;
use crate::body::Body;
use crate::comments::comment::Comment;
use crate::names;
use crate::page::crumbs::Crumb;
use crate::page::pager;
use crate::page::sheet::Sheet;
use crate::page::social::Social;
use crate::page::tile;
use crate::page::visit::{self, Visit};
use crate::page::words;

#[derive(Template)]
#[template(path = "picture.html")]
struct Page<'a> {
    title: &'a str,
    crumbs: &'a [Crumb],
    social: Option<Social>,
    sheet: &'a str,
    /// The picture's own address.
    file: &'a str,
    preview: &'a str,
    large: &'a str,
    /// Width and height, if they are known.
    size: Option<(u32, u32)>,
    video: bool,
    caption: Option<&'a str>,
    facts: &'a [Fact],
    before: Option<Neighbour>,
    after: Option<Neighbour>,
    place: usize,
    total: usize,
    back: &'a str,
    /// What visitors said, if they may.
    remarks: Option<Vec<Remark<'a>>>,
}

/// A line of what is known.
struct Fact {
    word: &'static str,
    text: String,
    /// A date in a form that programs read.
    time: Option<String>,
}

struct Neighbour {
    name: String,
    href: String,
    preview: String,
}

/// A comment, as it is shown.
#[derive(Debug)]
struct Remark<'a> {
    name: &'a str,
    text: &'a str,
    time: &'a str,
    day: String,
}

impl<'a> Remark<'a> {
    fn of(comment: &'a Comment) -> Self {
        let Comment { name, text, time, .. } = comment;
        Self { name, text, time, day: words::moment(time).unwrap_or_else(|| time.clone()) }
    }
}

/// Answers with the page of the picture at `place` in `album`, which is in the order `sort`. `comments` are those on
/// it, where visitors may leave any.
///
/// # Errors
/// When there is no picture at that place, or the template fails, which has no known cause.
pub(crate) fn respond(
    visit: &Visit<'_>,
    album: &Album,
    place: usize,
    sort: Sort,
    comments: Option<&[Comment]>,
) -> io::Result<Response<Body>> {
    let picture = album.pictures.get(place).ok_or(io::ErrorKind::NotFound)?;
    let neighbour = |place: Option<usize>| {
        let picture = album.pictures.get(place?)?;
        let file = names::to_segment(&picture.name);
        Some(Neighbour {
            name: picture.name.to_string_lossy().into_owned(),
            preview: tile::preview(&file, 1280, picture),
            href: format!("{file}?view{}", tile::and_sort(sort)),
        })
    };
    let facts = picture.facts.as_deref();
    let file = names::to_segment(&picture.name);
    let name = picture.name.to_string_lossy();
    let preview = tile::preview(&file, 1280, picture);
    let mut sheet = Sheet::default();
    let size =
        facts.map(|facts| (facts.width, facts.height)).filter(|(width, height)| *width > 0 && *height > 0);
    if let Some((width, height)) = size {
        let ratio = u32::try_from(100 * u64::from(width) / u64::from(height)).unwrap_or(u32::MAX);
        sheet.add(0, ratio.clamp(1, 10_000), picture.blur.as_deref());
    }
    let page = Page {
        title: &name,
        crumbs: &visit.crumbs(),
        social: Social::of(visit, &name, Some(&preview)),
        sheet: sheet.text(),
        file: &file,
        large: &tile::preview(&file, 2560, picture),
        preview: &preview,
        size,
        video: picture.kind.is_video(),
        caption: facts.and_then(|facts| facts.caption.as_deref()),
        facts: &known(picture),
        before: neighbour(place.checked_sub(1)),
        after: neighbour(place.checked_add(1)),
        place,
        total: album.pictures.len(),
        back: &back(place, sort),
        remarks: comments.map(|comments| comments.iter().map(Remark::of).collect()),
    };
    visit::answer(&page, &sheet)
}

/// To the part of the album where the picture is.
fn back(place: usize, sort: Sort) -> String {
    let page = pager::page_of(place);
    let page = if page == 1 { String::new() } else { format!("&page={page}") };
    let query = format!("{}{page}", tile::and_sort(sort));
    match query.strip_prefix('&') {
        Some(query) => format!("./?{query}#p{place}"),
        None => format!("./#p{place}"),
    }
}

fn known(picture: &Picture) -> Vec<Fact> {
    let facts = picture.facts.as_deref();
    let text = |word, text: Option<String>| text.map(|text| Fact { word, text, time: None });
    let taken = facts.and_then(|facts| facts.taken.clone());
    let word = if taken.is_some() { "Taken" } else { "Changed" };
    let date = picture
        .date()
        .and_then(|time| words::moment(&time).map(|text| Fact { word, text, time: Some(time) }));
    let pixels = facts.filter(|facts| facts.width > 0 && facts.height > 0);
    let size = words::size(picture.size);
    let size = pixels.map_or(size.clone(), |facts| format!("{} × {}, {size}", facts.width, facts.height));
    [
        date,
        text("Camera", facts.and_then(|facts| facts.camera.clone())),
        text("Lens", facts.and_then(|facts| facts.lens.clone())),
        text("Exposure", facts.and_then(|facts| facts.exposure.clone())),
        text("Length", facts.and_then(|facts| facts.duration).map(words::duration)),
        text("Size", Some(size)),
    ]
    .into_iter()
    .flatten()
    .collect()
}
