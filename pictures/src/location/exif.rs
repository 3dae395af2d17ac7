//! Locations in EXIF, and in whole files of TIFF.

use std::collections::BTreeSet;

use super::patch::Patches;
use super::{iptc, maker_note, search, xmp};
use crate::container::layout::{Content, Extent};
use crate::container::tiff::{Entry, Tiff};
use crate::container::window::Window;

/// Directories of one structure: pages, thumbnails, and what hangs on them.
const MOST: usize = 4096;
/// Of one value of the GPS directory, in bytes.
const LONGEST_VALUE: u64 = 64 << 10;
/// The pointer to the GPS directory.
const GPS: u16 = 0x8825;
/// What it becomes where it cannot be taken out: a number beside it, so that tags stay in order, which nothing is
/// defined for.
const NOTHING: u16 = 0x8826;

/// Hides them in the structure that fills `whole`; all of it if that cannot be read.
pub(super) fn hide(window: &mut Window<'_>, whole: Extent, depth: u8, patches: &mut Patches) {
    let Some((tiff, first)) = Tiff::open(window, whole.at, whole.end()) else {
        return patches.fill(whole, 0);
    };
    let mut walk = Walk { window, tiff, depth, patches, seen: BTreeSet::new(), next: vec![first] };
    while let Some(offset) = walk.next.pop() {
        if walk.seen.len() < MOST && walk.seen.insert(offset) {
            walk.directory(offset);
        }
    }
}

struct Walk<'a, 's> {
    window: &'a mut Window<'s>,
    tiff: Tiff,
    depth: u8,
    patches: &'a mut Patches,
    seen: BTreeSet<u64>,
    next: Vec<u64>,
}

impl Walk<'_, '_> {
    fn directory(&mut self, offset: u64) {
        let Some((entries, next)) = self.tiff.entries(self.window, offset) else { return };
        if next != 0 {
            self.next.push(next);
        }
        let (mut at, mut length) = (None, None);
        for entry in &entries {
            match entry.tag {
                GPS => self.gps(entry),
                // Further directories: EXIF's own, interoperability, those inside this one, fax.
                0x8769 | 0xa005 | 0x014a | 0x0190 => {
                    let pointers = entry.count.min(64);
                    for number in 0..pointers {
                        self.next.extend(self.tiff.number(self.window, entry, number));
                    }
                }
                0x02bc => self.inside(entry, |bytes, patches| xmp::hide(bytes, patches)),
                0x83bb => self.inside(entry, |bytes, patches| iptc::hide(bytes, patches)),
                0x8649 => {
                    let depth = self.depth;
                    self.inside(entry, |bytes, patches| search::resources(bytes, depth, patches));
                }
                0x927c => maker_note::hide(self.window, &self.tiff, entry, self.patches),
                // GeoTIFF: where on earth the picture's points are.
                0x8482 | 0x85d8 => self.patches.fill(value(entry), 0),
                // A thumbnail, or one strip that may be a JPEG.
                0x0201 | 0x0111 if entry.count == 1 => at = self.tiff.number(self.window, entry, 0),
                0x0202 | 0x0117 if entry.count == 1 => length = self.tiff.number(self.window, entry, 0),
                _ => {}
            }
        }
        self.without_gps(offset, &entries);
        if let (Some(at), Some(length)) = (at, length) {
            self.picture(at, length);
        }
    }

    /// The GPS directory with all that it points to.
    fn gps(&mut self, pointer: &Entry) {
        for number in 0..pointer.count.min(4) {
            let Some(offset) = self.tiff.number(self.window, pointer, number) else { continue };
            let Some((entries, _)) = self.tiff.entries(self.window, offset) else { continue };
            for entry in &entries {
                self.patches.fill(value(entry), 0);
            }
            if let Some(directory) = self.tiff.directory(self.window, offset) {
                self.patches.fill(directory, 0);
            }
        }
    }

    /// Takes the pointers to it out of the directory at `offset`: what follows moves up, zeros are left behind.
    fn without_gps(&mut self, offset: u64, entries: &[Entry]) {
        let gone: Vec<&Entry> = entries.iter().filter(|entry| entry.tag == GPS).collect();
        let Some(first) = gone.first() else { return };
        let rest = self.tiff.directory(self.window, offset).filter(|_| entries.len() > gone.len());
        let rest = rest.map(|directory| Extent::between(first.at, directory.end()));
        let bytes = rest.and_then(|rest| self.window.get(rest.at, usize::try_from(rest.length).ok()?));
        let step = usize::try_from(self.tiff.step()).unwrap_or(usize::MAX);
        let count = u16::try_from(entries.len() - gone.len());
        let (Some(bytes), Some(directory), Ok(count)) =
            (bytes.map(<[u8]>::to_vec), self.tiff.whole_directory(self.window, offset, entries.len()), count)
        else {
            for entry in gone {
                self.patches.write(entry.at, &self.tiff.bytes_of(NOTHING));
                self.patches.fill(Extent { at: entry.value, length: entry.length.min(8) }, 0);
            }
            return;
        };
        let mut kept = Vec::with_capacity(bytes.len());
        for entry in bytes.chunks(step) {
            if entry.get(..2) != Some(&self.tiff.bytes_of(GPS)) || entry.len() < step {
                kept.extend_from_slice(entry);
            }
        }
        kept.resize(bytes.len(), 0);
        self.patches.write(directory, &self.tiff.count_of(count));
        self.patches.write(first.at, &kept);
    }

    fn inside(&mut self, entry: &Entry, hide: impl FnOnce(&[u8], &mut Patches)) {
        let extent = Extent { at: entry.value, length: entry.length };
        search::loaded(self.window, &[extent], Content::Xmp, self.patches, hide);
    }

    fn picture(&mut self, at: u64, length: u64) {
        let extent = self.tiff.part(at, length);
        if self.window.some(extent.at, 2) == [0xff, 0xd8] {
            search::inner(self.window, extent, self.depth, self.patches);
        }
    }
}

fn value(entry: &Entry) -> Extent {
    Extent { at: entry.value, length: entry.length.min(LONGEST_VALUE) }
}
