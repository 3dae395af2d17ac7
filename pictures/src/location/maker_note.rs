//! Places in the notes of cameras' makers, where it is known that they write some.
//!
//! Panasonic and Leica (names of country, state, city and landmark), Nikon (a block of location), Pentax and Ricoh (the
//! cities of their world clock). Their values are filled with zeros, the rest of the notes stays.

use super::patch::Patches;
use crate::container::layout::Extent;
use crate::container::tiff::{Entry, Tiff};
use crate::container::window::Window;

/// How one maker's notes begin, where their directory lies, from where offsets count, and which tags are places.
struct Maker {
    signature: &'static [u8],
    directory: u64,
    /// A TIFF header of its own, this far into the notes; else offsets count from that of EXIF.
    header: Option<u64>,
    tags: &'static [u16],
}

const MAKERS: [Maker; 5] = [
    Maker { signature: b"Panasonic\0", directory: 12, header: None, tags: PANASONIC },
    Maker { signature: b"LEICA\0\0\0", directory: 8, header: None, tags: PANASONIC },
    Maker { signature: b"Nikon\0\x02", directory: 0, header: Some(10), tags: &[0x0039] },
    Maker { signature: b"AOC\0", directory: 6, header: None, tags: PENTAX },
    Maker { signature: b"PENTAX \0", directory: 10, header: None, tags: PENTAX },
];
/// Landmark, country, state, city, and city again.
const PANASONIC: &[u16] = &[0x0067, 0x0069, 0x006b, 0x006d, 0x006f, 0x0080];
/// Home town and destination.
const PENTAX: &[u16] = &[0x0023, 0x0024];

/// Hides them in the notes that are `entry`.
pub(super) fn hide(window: &mut Window<'_>, tiff: &Tiff, entry: &Entry, patches: &mut Patches) {
    let length = usize::try_from(entry.length.min(16)).unwrap_or(0);
    let head = window.some(entry.value, length).to_vec();
    let Some(maker) = MAKERS.iter().find(|maker| head.starts_with(maker.signature)) else { return };
    let end = entry.value + entry.length;
    let (tiff, directory) = match maker.header {
        Some(header) => {
            let Some((own, first)) = Tiff::open(window, entry.value + header, end) else { return };
            (own, first)
        }
        None => (*tiff, tiff.offset_of(entry.value + maker.directory)),
    };
    let Some((entries, _)) = tiff.entries(window, directory) else { return };
    for found in entries.iter().filter(|found| maker.tags.contains(&found.tag)) {
        patches.fill(Extent { at: found.value, length: found.length.min(4096) }, 0);
    }
}
