//! A picture in a grid of them.

use std::ffi::OsStr;

use oriel_pictures::facts::Facts;

use crate::album::{Picture, Sort};
use crate::names;
use crate::page::sheet::Sheet;
use crate::page::words;

/// As many pictures as a phone shows below a title are loaded at once; a larger screen asks for the others as soon as
/// it knows where they are.
const AT_ONCE: usize = 6;

/// About how high a row gets in `gallery.css`, in pixels: on wide screens, on middling ones, and on phones.
const ROWS: [u32; 3] = [215, 175, 125];

/// The proportions that a tile can have, in hundredths: what is longer or higher is cut.
const RATIOS: std::ops::RangeInclusive<u32> = 25..=400;

/// Of a picture whose size is not known.
const USUAL_RATIO: u32 = 150;

/// What the template shows.
pub(super) struct Tile {
    pub(super) place: usize,
    pub(super) name: String,
    pub(super) href: String,
    pub(super) small: String,
    pub(super) large: String,
    pub(super) width: u32,
    /// About how wide it is shown, for the browser to choose a preview.
    pub(super) sizes: String,
    pub(super) video: bool,
    /// Of a video, if that is known.
    pub(super) duration: Option<String>,
    pub(super) lazy: bool,
}

impl Tile {
    /// The picture at `place` of all, `nth` on its page, in the folder that `folder` leads to.
    pub(super) fn new(
        place: usize,
        nth: usize,
        folder: &str,
        picture: &Picture,
        sort: Sort,
        sheet: &mut Sheet,
    ) -> Tile {
        let ratio = ratio(picture.facts.as_deref());
        sheet.add(place, ratio, picture.blur.as_deref());
        let file = format!("{folder}{}", names::to_segment(&picture.name));
        let [wide, middling, phone] = ROWS.map(|row| row * ratio / 100);
        let duration = picture.facts.as_ref().and_then(|facts| facts.duration);
        Tile {
            place,
            name: picture.name.to_string_lossy().into_owned(),
            small: preview(&file, 240, picture),
            large: preview(&file, 480, picture),
            href: format!("{file}?view{}", and_sort(sort)),
            width: 240 * ratio / 100,
            sizes: format!("(min-width: 75rem) {wide}px, (min-width: 40rem) {middling}px, {phone}px"),
            video: picture.kind.is_video(),
            duration: duration.map(words::duration),
            lazy: nth >= AT_ONCE,
        }
    }
}

/// Width by height in hundredths, within what a tile can have.
fn ratio(facts: Option<&Facts>) -> u32 {
    let known = facts.filter(|facts| facts.width > 0 && facts.height > 0);
    let ratio =
        known.map_or(u64::from(USUAL_RATIO), |facts| 100 * u64::from(facts.width) / u64::from(facts.height));
    u32::try_from(ratio).unwrap_or(u32::MAX).clamp(*RATIOS.start(), *RATIOS.end())
}

/// The URL of a preview of `file`, which is one itself.
pub(super) fn preview(file: &str, size: u32, picture: &Picture) -> String {
    format!("{file}?preview={size}&v={}", names::to_segment(OsStr::new(&picture.tag)))
}

/// What a query adds to keep the order; nothing for the usual one.
pub(super) fn and_sort(sort: Sort) -> String {
    if sort == Sort::default() { String::new() } else { format!("&sort={}", sort.value()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_shapes_are_cut_and_unknown_ones_usual() {
        let of = |width, height| ratio(Some(&Facts { width, height, ..Facts::default() }));
        assert_eq!((of(6000, 4000), of(2, 3), of(1000, 1)), (150, 66, 400));
        assert_eq!((of(1, 60_000), of(u32::MAX, 1), of(0, 5), of(5, 0)), (25, 400, 150, 150));
        assert_eq!(ratio(None), 150);
    }
}
