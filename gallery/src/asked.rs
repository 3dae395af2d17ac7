//! The query of a request target, taken apart.

#[cfg(test)]
mod tests;

use std::ffi::OsString;

use http::StatusCode;
use percent_encoding::percent_decode;

use crate::album::Sort;
use crate::names;

/// The longest query that is looked at, in bytes.
const LONGEST: usize = 64 * 1024;

/// The most files that can be picked, and the longest text that can be searched for, in bytes.
const MOST_PICKS: usize = 10_000;
const LONGEST_SEARCH: usize = 200;

/// The sizes in which there are previews, in pixels.
pub(crate) const SIZES: [u32; 4] = [240, 480, 1280, 2560];

/// What is wanted of the thing that the path names. Keys that mean nothing here are ignored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// The thing itself: an album's page, by number from 1, or a file.
    Plain { page: usize, sort: Sort },
    /// The page of one picture.
    View { sort: Sort },
    /// A preview of a picture in one of the [`SIZES`], of the version with this tag.
    Preview { size: u32, tag: Option<String> },
    /// An album for a script.
    Data { part: Part, sort: Sort },
    /// The pictures below an album that have something to do with these words.
    Search { words: String, page: usize },
    /// All of an album, or the files of these names.
    Zip { pick: Vec<OsString> },
    /// The inbox of an album, or one upload of it.
    Inbox { id: Option<String> },
    /// What visitors said of a picture.
    Comments,
}

/// What a script wants to know of an album.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// How many pictures there are, and their proportions.
    Shape,
    /// So many-th 500 pictures.
    Chunk(usize),
}

/// The values that count, each the first of its key.
#[derive(Default)]
struct Values {
    page: Option<String>,
    sort: Option<String>,
    view: bool,
    preview: Option<String>,
    tag: Option<String>,
    data: Option<String>,
    search: Option<String>,
    zip: bool,
    pick: Vec<OsString>,
    inbox: Option<String>,
    comments: bool,
}

impl Asked {
    /// Takes apart a query as forms write it: `+` is a space, the rest is percent-encoded.
    ///
    /// # Errors
    /// 400 for a query that is too long, or names a size or part that there is not. An unknown order or page number is
    /// not worth an error.
    pub(crate) fn parse(query: Option<&str>) -> Result<Asked, StatusCode> {
        let query = query.unwrap_or_default();
        if query.len() > LONGEST {
            return Err(StatusCode::BAD_REQUEST);
        }
        Values::read(query).and_then(Values::meaning).ok_or(StatusCode::BAD_REQUEST)
    }
}

impl Values {
    fn read(query: &str) -> Option<Values> {
        let mut values = Values::default();
        for pair in query.split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let text = || Some(String::from_utf8_lossy(&decode(value)).into_owned());
            match key {
                "page" if values.page.is_none() => values.page = text(),
                "sort" if values.sort.is_none() => values.sort = text(),
                "view" => values.view = true,
                "preview" if values.preview.is_none() => values.preview = text(),
                "v" if values.tag.is_none() => values.tag = text(),
                "data" if values.data.is_none() => values.data = text(),
                "q" if values.search.is_none() => values.search = text(),
                "zip" => values.zip = true,
                "pick" if values.pick.len() == MOST_PICKS => return None,
                "pick" => values.pick.push(shared(decode(value))?),
                "inbox" if values.inbox.is_none() => values.inbox = text(),
                "comments" => values.comments = true,
                _ => {}
            }
        }
        Some(values)
    }

    fn meaning(self) -> Option<Asked> {
        let sort = self.sort.as_deref().and_then(Sort::parse).unwrap_or_default();
        let page = self.page.and_then(|page| page.parse().ok()).filter(|page| *page > 0).unwrap_or(1);
        Some(if let Some(size) = self.preview {
            let size = size.parse().ok().filter(|size| SIZES.contains(size))?;
            Asked::Preview { size, tag: self.tag }
        } else if self.view {
            Asked::View { sort }
        } else if let Some(part) = self.data {
            let part = if part == "shape" { Part::Shape } else { Part::Chunk(part.parse().ok()?) };
            Asked::Data { part, sort }
        } else if self.zip {
            Asked::Zip { pick: self.pick }
        } else if let Some(id) = self.inbox {
            Asked::Inbox { id: Some(id).filter(|id| !id.is_empty()) }
        } else if self.comments {
            Asked::Comments
        } else if let Some(words) = self.search.filter(|words| !words.trim().is_empty()) {
            if words.len() > LONGEST_SEARCH {
                return None;
            }
            Asked::Search { words, page }
        } else {
            Asked::Plain { page, sort }
        })
    }
}

fn decode(value: &str) -> Vec<u8> {
    let spaced: Vec<u8> = value.bytes().map(|byte| if byte == b'+' { b' ' } else { byte }).collect();
    percent_decode(&spaced).collect()
}

fn shared(name: Vec<u8>) -> Option<OsString> {
    names::from_bytes(name).filter(|name| names::is_shared(name))
}
