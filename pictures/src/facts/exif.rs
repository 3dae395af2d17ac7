//! Facts from EXIF 3.0, which is TIFF with tags of its own.

use super::found::{CaptionFrom, DateFrom, Found};
use super::{iptc, words, xmp};
use crate::container::layout::Extent;
use crate::container::tiff::{Entry, Tiff};
use crate::container::window::Window;

/// Of one text that is looked at, in bytes.
const LONGEST_TEXT: u64 = 8 << 10;
/// Of a packet inside a TIFF file.
const LONGEST_PACKET: u64 = 256 << 10;

/// Reads the first directory and EXIF's own.
pub(super) fn read(window: &mut Window<'_>, whole: Extent, found: &mut Found) {
    let Some((tiff, first)) = Tiff::open(window, whole.at, whole.end()) else { return };
    let Some((entries, _)) = tiff.entries(window, first) else { return };
    let mut inner = None;
    for entry in &entries {
        match entry.tag {
            0x010e => caption(found, &text(window, entry)),
            0x010f => found.maker = found.maker.take().or_else(|| words::name(&text(window, entry))),
            0x0110 => found.model = found.model.take().or_else(|| words::name(&text(window, entry))),
            0x0112 => found.turned = matches!(tiff.number(window, entry, 0), Some(5..=8)),
            0x0132 => found.date(DateFrom::Changed, &text(window, entry)),
            0x02bc => xmp::read(&bytes(window, entry, LONGEST_PACKET), found),
            0x83bb => iptc::records(&bytes(window, entry, LONGEST_PACKET), found),
            0x8769 => inner = tiff.number(window, entry, 0),
            0x9c9b => found.caption(CaptionFrom::Title, &wide(window, entry)),
            0x9c9c => found.caption(CaptionFrom::Exif, &wide(window, entry)),
            _ => {}
        }
    }
    if let Some((entries, _)) = inner.and_then(|offset| tiff.entries(window, offset)) {
        details(window, &tiff, &entries, found);
    }
}

fn details(window: &mut Window<'_>, tiff: &Tiff, entries: &[Entry], found: &mut Found) {
    let (mut time, mut aperture, mut iso, mut length) = (None, None, None, None);
    for entry in entries {
        match entry.tag {
            0x829a => time = tiff.rational(window, entry),
            0x829d => aperture = tiff.rational(window, entry),
            0x8827 => iso = tiff.number(window, entry, 0),
            0x9003 => found.date(DateFrom::Original, &text(window, entry)),
            0x9004 => found.date(DateFrom::Digitized, &text(window, entry)),
            0x920a => length = tiff.rational(window, entry),
            0xa434 => found.lens = found.lens.take().or_else(|| words::name(&text(window, entry))),
            _ => {}
        }
    }
    found.exposure = words::exposure(time, aperture, iso, length);
}

fn caption(found: &mut Found, text: &str) {
    found.caption(CaptionFrom::Exif, text);
}

fn bytes(window: &mut Window<'_>, entry: &Entry, most: u64) -> Vec<u8> {
    window.some(entry.value, usize::try_from(entry.length.min(most)).unwrap_or(0)).to_vec()
}

fn text(window: &mut Window<'_>, entry: &Entry) -> String {
    words::decoded(&bytes(window, entry, LONGEST_TEXT))
}

/// Windows writes its texts in UTF-16, little-endian whatever the rest is.
fn wide(window: &mut Window<'_>, entry: &Entry) -> String {
    let bytes = bytes(window, entry, LONGEST_TEXT);
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units).replace('\0', "")
}
