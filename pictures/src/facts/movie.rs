//! Facts from the texts of movies and of PNG.

use super::found::{CaptionFrom, DateFrom, Found};
use super::words;
use crate::container::layout::{Format, Layout, Tag};
use crate::container::window::Window;

/// Of one text that is looked at, in bytes.
const LONGEST: u64 = 8 << 10;

/// Reads the tags whose names are known.
pub(super) fn read(window: &mut Window<'_>, layout: &Layout, format: Format, found: &mut Found) {
    for tag in &layout.tags {
        take(window, tag, found);
    }
    if let (Some(date), Format::Boxes | Format::Matroska) =
        (layout.created.and_then(words::date_of_seconds), format)
    {
        found.date(DateFrom::Changed, &date);
    }
}

fn take(window: &mut Window<'_>, tag: &Tag, found: &mut Found) {
    let name = tag.name.trim_start_matches("com.apple.quicktime.");
    let mut text = || {
        let length = usize::try_from(tag.value.length.min(LONGEST)).unwrap_or(0);
        words::decoded(window.some(tag.value.at, length))
    };
    match name {
        "creationdate" | "©day" => found.date(DateFrom::Original, &text()),
        "Creation Time" => found.date(DateFrom::Changed, &text()),
        "make" | "©mak" | "COM.ANDROID.MANUFACTURER" => {
            found.maker = found.maker.take().or_else(|| words::name(&text()));
        }
        "model" | "©mod" | "COM.ANDROID.MODEL" => {
            found.model = found.model.take().or_else(|| words::name(&text()));
        }
        "title" | "©nam" | "titl" | "TITLE" | "Title" => found.caption(CaptionFrom::Title, &text()),
        "description" | "©des" | "desc" | "dscp" | "©cmt" | "comment" | "Description" => {
            found.caption(CaptionFrom::Exif, &text());
        }
        _ => {}
    }
}
