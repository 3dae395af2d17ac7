//! Where in a file a location is written, and how it reads without: byte for byte as long.
//!
//! Hidden are EXIF's GPS directory; in XMP whatever its name calls a position, an address or a place; IPTC's places;
//! what makers of cameras are known to write elsewhere (`maker_note`); of videos the usual texts and the tracks with
//! positions; all that also in thumbnails, in further pictures and videos of the same file, and in what is damaged, as
//! far as it can be recognised. What is compressed and may hold a location (texts of PNG) is hidden as a whole.
//!
//! Not hidden: places that stand in captions, keywords and file names, or can be seen in the picture; positions that
//! H.264 streams carry (AVCHD) or that dashboard cameras keep in boxes of their own; other files appended to a picture
//! without any word of it; records of thermal cameras.

mod iptc;
mod maker_note;
pub mod named;
mod names;
mod patch;
mod search;
mod tags;
mod trailer;
mod xmp;

use std::fs::File;
use std::io;

use crate::container::layout::Extent;
use crate::container::window::Window;
use crate::kind::Kind;
use patch::{Patch, Patches};

/// Read of one file at most, in bytes; ordinary photos take less than 200 KiB of it.
const BUDGET: u64 = 128 << 20;
/// Read again of a file that used up the first.
const AGAIN: u64 = 4 << 20;

/// What is written over the locations of a file, by offset. The file's length and all other bytes stay.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mask {
    /// Sorted, none over another.
    patches: Box<[Patch]>,
}

impl Mask {
    /// Looks for locations: EXIF's GPS, XMP, IPTC, and what videos have. What the file is, its first bytes say.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn of(file: &File, _kind: Kind) -> io::Result<Mask> {
        let mut window = Window::onto(file, BUDGET)?;
        let mask = Mask::through(&mut window);
        match window.take_error() {
            Some(error) => Err(error),
            None if window.exhausted() => {
                let mut again = Window::onto(file, AGAIN)?;
                let mut patches = Patches::from(mask.patches);
                search::ends(&mut again, &mut patches);
                Ok(Mask { patches: patches.sorted() })
            }
            None => Ok(mask),
        }
    }

    fn through(window: &mut Window<'_>) -> Mask {
        let whole = Extent { at: 0, length: window.length() };
        let mut patches = Patches::default();
        search::file(window, whole, 0, &mut patches);
        let summed = patches.take_summed();
        let mut mask = Mask { patches: patches.sorted() };
        let mut sums = Patches::default();
        for sum in summed {
            mask.sum(window, sum, &mut sums);
        }
        if !sums.is_empty() {
            sums.extend(mask.patches);
            mask = Mask { patches: sums.sorted() };
        }
        mask
    }

    /// Whether the file names no location.
    pub fn is_empty(&self) -> bool {
        self.patches.is_empty()
    }

    /// What it takes in memory, in bytes.
    pub fn size(&self) -> usize {
        self.patches.iter().map(Patch::size).sum::<usize>() + size_of::<Mask>()
    }

    /// Hides what of it lies in `bytes`, which stand at `offset` in the file.
    pub fn apply(&self, offset: u64, bytes: &mut [u8]) {
        let end = offset.saturating_add(bytes.len() as u64);
        let first = self.patches.partition_point(|patch| patch.end() <= offset);
        for patch in self.patches[first..].iter().take_while(|patch| patch.at < end) {
            patch.apply(offset, bytes);
        }
    }

    /// The checksum (CRC-32 of type and data) that a chunk has after it was masked, if it was.
    fn sum(&self, window: &mut Window<'_>, chunk: Extent, sums: &mut Patches) {
        let first = self.patches.partition_point(|patch| patch.end() <= chunk.at);
        if self.patches.get(first).is_none_or(|patch| patch.at >= chunk.end()) {
            return;
        }
        let mut hasher = crc32fast::Hasher::new();
        let mut at = chunk.at;
        while at < chunk.end() {
            let length = usize::try_from(chunk.end() - at).unwrap_or(usize::MAX).min(64 << 10);
            let Some(bytes) = window.get(at, length) else { return };
            let mut bytes = bytes.to_vec();
            self.apply(at, &mut bytes);
            hasher.update(&bytes);
            at += length as u64;
        }
        sums.write(chunk.end(), &hasher.finalize().to_be_bytes());
    }
}

#[cfg(test)]
mod tests;
