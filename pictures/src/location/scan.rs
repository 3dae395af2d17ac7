//! What is damaged or not known as a whole: locations by the look of their bytes.

use super::patch::Patches;
use super::{exif, search, xmp};
use crate::container::layout::{Content, Extent};
use crate::container::window::Window;

/// How much is looked through, in bytes.
const MOST: u64 = 1 << 20;
const EXIF: &[u8] = b"Exif\0";
const RECORDS: &[u8] = b"8BIM\x04\x04";
const BEGINS: [&[u8]; 2] = [b"<x:xmpmeta", b"<?xpacket begin"];
const ENDS: [&[u8]; 2] = [b"</x:xmpmeta>", b"<?xpacket end"];

/// Hides what is found in the first MiB.
pub(super) fn head(window: &mut Window<'_>, whole: Extent, depth: u8, patches: &mut Patches) {
    part(window, Extent { at: whole.at, length: whole.length.min(MOST) }, depth, patches);
}

/// Hides what is found in the last MiB.
pub(super) fn tail(window: &mut Window<'_>, whole: Extent, depth: u8, patches: &mut Patches) {
    let start = whole.at.max(whole.end().saturating_sub(MOST));
    part(window, Extent::between(start, whole.end()), depth, patches);
}

/// Hides what is found at the beginning and the end of the file.
pub(super) fn both_ends(window: &mut Window<'_>, patches: &mut Patches) {
    let whole = Extent { at: 0, length: window.length() };
    head(window, whole, 0, patches);
    tail(window, whole, 0, patches);
}

fn part(window: &mut Window<'_>, part: Extent, depth: u8, patches: &mut Patches) {
    search::loaded(window, &[part], Content::Xmp, patches, |bytes, found| all(bytes, depth, found));
}

fn all(bytes: &[u8], depth: u8, found: &mut Patches) {
    let end = bytes.len() as u64;
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        // Most bytes begin nothing.
        let step = match rest[0] {
            b'E' if rest.starts_with(EXIF) => {
                exif_at(bytes, at + EXIF.len() + 1, depth, found);
                EXIF.len()
            }
            b'<' if BEGINS.iter().any(|begin| rest.starts_with(begin)) => packet(rest, at, found),
            b'8' if rest.starts_with(RECORDS) => {
                let mut inside = Patches::default();
                search::leading_resources(rest, depth, &mut inside);
                found.extend(inside.spread(&[Extent::between(at as u64, end)]));
                RECORDS.len()
            }
            b'+' | b'-' => {
                let length = position(rest);
                found.fill(Extent { at: at as u64, length: length as u64 }, b' ');
                length.max(1)
            }
            _ => 1,
        };
        at += step;
    }
}

fn exif_at(bytes: &[u8], at: usize, depth: u8, found: &mut Patches) {
    let Some(rest) = bytes.get(at..) else { return };
    if !matches!(rest, [b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..]) {
        return;
    }
    let mut inside = Patches::default();
    let whole = Extent { at: 0, length: rest.len() as u64 };
    exif::hide(&mut Window::over(rest), whole, depth, &mut inside);
    found.extend(inside.spread(&[Extent { at: at as u64, length: rest.len() as u64 }]));
}

/// Hides a packet of XMP that begins with `rest`; how long it is.
fn packet(rest: &[u8], at: usize, found: &mut Patches) -> usize {
    let closing = ENDS.iter().filter_map(|end| {
        rest.windows(end.len()).position(|part| part == *end).map(|place| place + end.len())
    });
    // Up to the first of the ends: a packet's own end follows that of its element.
    let length = closing.min().unwrap_or(rest.len());
    let mut inside = Patches::default();
    xmp::hide(&rest[..length], &mut inside);
    found.extend(inside.spread(&[Extent { at: at as u64, length: length as u64 }]));
    length
}

/// The length of a position as ISO 6709 writes it, `+27.5916+086.5640+8850/`, if `text` begins with one; else 0.
fn position(text: &[u8]) -> usize {
    let latitude = signed(text, 2);
    let longitude = text.get(latitude..).map_or(0, |rest| signed(rest, 3));
    if latitude == 0 || longitude == 0 {
        return 0;
    }
    let both = latitude + longitude;
    both + text.get(both..).map_or(0, |rest| signed(rest, 1))
}

/// The length of a signed number with a fraction and at least so many digits before it.
fn signed(text: &[u8], digits: usize) -> usize {
    if !matches!(text.first(), Some(b'+' | b'-')) {
        return 0;
    }
    let count = |from: usize| text[from..].iter().take(12).take_while(|byte| byte.is_ascii_digit()).count();
    let whole = count(1);
    if whole < digits || text.get(1 + whole) != Some(&b'.') {
        return 0;
    }
    let fraction = count(2 + whole);
    if fraction == 0 { 0 } else { 2 + whole + fraction }
}
