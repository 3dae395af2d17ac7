//! Takes tags away without moving anything: what holds them is declared to be nothing.

use super::patch::Patches;
use crate::container::layout::{Extent, Shell, Tag};

/// Matroska's element for space that is not used.
const VOID: u8 = 0xec;
/// What a text of PNG becomes: a keyword of its own, and spaces.
const NOTHING: &[u8] = b"Hidden\0";

/// Hides all of them; whether there was any.
pub(super) fn hide<'t>(tags: impl Iterator<Item = &'t Tag>, patches: &mut Patches) -> bool {
    let mut any = false;
    for tag in tags {
        any = true;
        match tag.shell {
            Shell::Box(all) => {
                patches.write(all.at + 4, b"free");
                patches.fill(Extent::between(all.at + 8, all.end()), 0);
            }
            Shell::Key(key) => {
                patches.fill(key, b'-');
                patches.fill(tag.value, b' ');
            }
            Shell::Element(all, width) => element(all, width, tag.value, patches),
            Shell::Chunk(data) => chunk(data, patches),
        }
    }
    any
}

/// Declares checksums void that would not be right any more.
pub(super) fn hide_checksums(checksums: &[Extent], patches: &mut Patches) {
    for checksum in checksums {
        patches.write(checksum.at, &[VOID]);
        patches.fill(Extent::between(checksum.at + 2, checksum.end()), 0);
    }
}

/// The identity of a tag takes two bytes and that of a void element one: its size takes one more instead.
fn element(all: Extent, width: u8, value: Extent, patches: &mut Patches) {
    let head = 2 + u64::from(width);
    if width >= 8 || all.length < head {
        return patches.fill(value, b' ');
    }
    let size = (all.length - head) | 1 << (7 * (u64::from(width) + 1));
    let size = size.to_be_bytes();
    patches.write(all.at, &[&[VOID], &size[7 - usize::from(width)..]].concat());
    patches.fill(Extent::between(all.at + head, all.end()), 0);
}

fn chunk(data: Extent, patches: &mut Patches) {
    // Shorter ones hold no keyword and a location.
    if data.length > NOTHING.len() as u64 {
        patches.write(data.at - 4, b"tEXt");
        patches.write(data.at, NOTHING);
        patches.fill(Extent::between(data.at + NOTHING.len() as u64, data.end()), b' ');
    }
}
