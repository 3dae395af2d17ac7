//! What is in an archive, in few bytes for each file: there may be very many.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::names;
use crate::stamp::Stamp;

/// The files of an archive in the order in which they stand in it.
#[derive(Debug)]
pub(crate) struct Entries {
    /// The album, from the root of what is shared.
    album: PathBuf,
    /// What the album is called in the archive.
    label: String,
    /// The paths below the album, one after the other.
    paths: Vec<u8>,
    list: Vec<Entry>,
}

/// One file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    path: (u32, u32),
    pub(super) stamp: Stamp,
    /// Where its local header stands in the archive.
    pub(super) start: u64,
}

impl Entries {
    pub(super) fn new(album: &Path, label: String) -> Entries {
        Entries { album: album.to_owned(), label, paths: Vec::new(), list: Vec::new() }
    }

    /// Adds a file by its path below the album, slashes between names. Says whether there was room.
    pub(super) fn push(&mut self, path: &[u8], stamp: Stamp) -> bool {
        let start = self.paths.len();
        let (Ok(from), Ok(to)) = (u32::try_from(start), u32::try_from(start + path.len())) else {
            return false;
        };
        self.paths.extend_from_slice(path);
        self.list.push(Entry { path: (from, to), stamp, start: 0 });
        true
    }

    pub(super) fn list(&self) -> &[Entry] {
        &self.list
    }

    pub(super) fn list_mut(&mut self) -> impl Iterator<Item = (String, &mut Entry)> {
        let (label, paths) = (&self.label, &self.paths);
        self.list.iter_mut().map(move |entry| (in_archive(label, slice(paths, entry.path)), entry))
    }

    /// How many bytes all paths take.
    pub(super) fn path_bytes(&self) -> usize {
        self.paths.len()
    }

    /// The path in the archive. The format wants UTF-8: other bytes of a name are written `%FF`.
    pub(super) fn name(&self, entry: &Entry) -> String {
        in_archive(&self.label, slice(&self.paths, entry.path))
    }

    /// The path from the root of what is shared.
    pub(super) fn path(&self, entry: &Entry) -> Option<PathBuf> {
        let mut path = self.album.clone();
        for name in slice(&self.paths, entry.path).split(|byte| *byte == b'/') {
            path.push(names::from_bytes(name.to_vec())?);
        }
        Some(path)
    }

    /// What an archive of these is called as a file.
    pub(super) fn file_name(&self) -> String {
        format!("{}.zip", self.label)
    }
}

fn slice(paths: &[u8], (from, to): (u32, u32)) -> &[u8] {
    paths.get(from as usize..to as usize).unwrap_or_default()
}

fn in_archive(label: &str, path: &[u8]) -> String {
    format!("{label}/{}", written(path))
}

/// A name in UTF-8, so that two names never become one by what cannot be written.
pub(super) fn written(name: &[u8]) -> String {
    let mut text = String::with_capacity(name.len());
    for chunk in name.utf8_chunks() {
        text.push_str(chunk.valid());
        for byte in chunk.invalid() {
            // Writing to a string does not fail.
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

/// The path below an album from names.
pub(super) fn joined(above: &[u8], name: &OsString) -> Vec<u8> {
    let name = name.as_encoded_bytes();
    if above.is_empty() { name.to_vec() } else { [above, b"/", name].concat() }
}

impl Entry {
    /// When the file was last changed, in seconds since 1970.
    pub(super) fn seconds(&self) -> i64 {
        self.stamp.nanoseconds.div_euclid(1_000_000_000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_no_utf8_stay_apart() {
        assert_eq!(written("äé.jpg".as_bytes()), "äé.jpg");
        assert_eq!(written(b"a\xff.jpg"), "a%FF.jpg");
        assert_ne!(written(b"a\xff.jpg"), written(b"a\xfe.jpg"));
    }
}
