//! What is in a directory.

pub(crate) mod natural;

use std::cmp::Reverse;
use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::time::SystemTime;

use cap_std::fs::DirEntry;

use crate::names;
use crate::root::Root;
use crate::stamp::Stamp;

/// The most entries read of one directory. It bounds the time, the memory and the page.
pub(crate) const MOST_ENTRIES: usize = 100_000;

/// The entries of a directory that a visitor can open, folders first, then as people sort names.
#[derive(Debug)]
pub(crate) struct Listing {
    pub(crate) entries: Vec<Entry>,
    /// Whether there are more entries than are here.
    pub(crate) cut: bool,
    /// How many are left out for their names, hidden ones not counted.
    pub(crate) odd: u64,
}

/// A file or folder in a listing.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) name: OsString,
    pub(crate) kind: Kind,
    pub(crate) modified: Option<SystemTime>,
    /// Which version it is.
    pub(crate) stamp: Stamp,
    /// Whether the name is a symbolic link.
    pub(crate) link: bool,
}

/// What an entry is.
#[derive(Debug)]
pub(crate) enum Kind {
    Folder,
    File {
        /// The length in bytes.
        size: u64,
    },
}

impl Listing {
    /// Reads the directory at `path`. What cannot be opened through [`Root`] is left out.
    pub(crate) fn read(root: &Root, path: &Path) -> io::Result<Listing> {
        let mut entries = Vec::new();
        let mut cut = false;
        let mut odd = 0;
        for entry in root.entries(path)? {
            let entry = entry?;
            odd += u64::from(names::is_odd(&entry.file_name()));
            let Some(entry) = Entry::of(root, path, &entry) else {
                continue;
            };
            if entries.len() == MOST_ENTRIES {
                cut = true;
                break;
            }
            entries.push(entry);
        }
        entries.sort_by_cached_key(|entry| {
            let folder = matches!(entry.kind, Kind::Folder);
            (Reverse(folder), natural::key(&entry.name.to_string_lossy()), entry.name.clone())
        });
        Ok(Listing { entries, cut, odd })
    }
}

impl Entry {
    fn of(root: &Root, path: &Path, entry: &DirEntry) -> Option<Entry> {
        let name = entry.file_name();
        if !names::is_shared(&name) {
            return None;
        }
        let link = entry.file_type().ok()?.is_symlink();
        let metadata = if link { root.metadata(&path.join(&name)).ok()? } else { entry.metadata().ok()? };
        let kind = if metadata.is_dir() {
            Kind::Folder
        } else if metadata.is_file() {
            Kind::File { size: metadata.len() }
        } else {
            return None;
        };
        let modified = metadata.modified().ok().map(cap_std::time::SystemTime::into_std);
        Some(Entry { name, kind, modified, stamp: Stamp::of_entry(&metadata), link })
    }
}
