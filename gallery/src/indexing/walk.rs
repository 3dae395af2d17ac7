//! Reading which files and folders there are.

use std::collections::HashSet;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use oriel_pictures::kind::Kind as PictureKind;

use crate::index::shelf::{Reading, Record, Shelf};
use crate::index::{MOST_FOLDERS, under};
use crate::indexing::Reader;
use crate::listing::{Kind, Listing};

impl Reader {
    /// Reads one folder. New folders in it are read after it; what has gone is forgotten.
    pub(super) fn read_folder(&mut self, place: &Path) {
        if !self.index.read().contains_key(place) && self.index.read().len() >= MOST_FOLDERS {
            self.index.full.store(true, Ordering::Relaxed);
            return;
        }
        // In this order: what comes between is told of.
        let watched = self.watch.add(place);
        let here = if place.as_os_str().is_empty() { Path::new(".") } else { place };
        match Listing::read(&self.root, here) {
            Ok(listing) => self.take(place, listing, watched),
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                self.forget(|path| path.starts_with(place), place);
            }
            Err(_) => {
                self.forget(|path| path.starts_with(place), place);
                self.index
                    .write()
                    .insert(place.to_owned(), Shelf { unreadable: true, watched, ..Shelf::default() });
            }
        }
    }

    fn take(&mut self, place: &Path, listing: Listing, watched: bool) {
        let mut shelf = Shelf { watched, odd: listing.odd, ..Shelf::default() };
        let mut folders: HashSet<OsString> = HashSet::new();
        for entry in listing.entries {
            match (entry.kind, PictureKind::of(Path::new(&entry.name))) {
                // A link leads to a folder that has a name of its own, or would lead round in a circle.
                (Kind::Folder, _) if entry.link => {}
                (Kind::Folder, _) => drop(folders.insert(entry.name)),
                (Kind::File { .. }, None) => shelf.files += 1,
                (Kind::File { .. }, Some(kind)) => shelf.records.push(Record {
                    name: entry.name,
                    kind,
                    stamp: entry.stamp,
                    reading: Reading::Waiting,
                    blur: None,
                }),
            }
        }
        shelf.records.sort_unstable_by(|one, other| one.name.cmp(&other.name));

        let is_gone = |path: &Path| {
            let next = path.strip_prefix(place).ok().and_then(|way| way.iter().next());
            next.is_some_and(|name| !folders.contains(name))
        };
        self.forget(is_gone, place);
        self.put(place, shelf);
        let shelves = self.index.read();
        let unknown = folders.iter().map(|name| place.join(name)).filter(|path| !shelves.contains_key(path));
        let mut unknown: Vec<PathBuf> = unknown.collect();
        drop(shelves);
        unknown.sort_unstable();
        self.folders.extend(unknown);
        // Folders that nobody can be let into for want of memory need not be remembered either.
        self.folders.truncate(MOST_FOLDERS);
    }

    /// Replaces what was known of a folder, as far as there is room.
    fn put(&mut self, place: &Path, mut shelf: Shelf) {
        let mut shelves = self.index.write();
        let before = shelves.remove(place).unwrap_or_default();
        self.pictures -= before.records.len();
        let room = self.most.saturating_sub(self.pictures);
        shelf.left_out = shelf.records.len().saturating_sub(room);
        shelf.records.truncate(room);
        self.pictures += shelf.records.len();
        shelf.inherit(before);
        let waits = shelf.waiting().next().is_some();
        shelves.insert(place.to_owned(), shelf);
        drop(shelves);
        if waits && !self.waiting.iter().any(|other| other == place) {
            self.waiting.push_back(place.to_owned());
        }
    }

    /// Takes the folders from `place` on that are gone out of the index.
    fn forget(&mut self, is_gone: impl Fn(&Path) -> bool, place: &Path) {
        let mut shelves = self.index.write();
        let gone: Vec<PathBuf> =
            under(&shelves, place).map(|(path, _)| path).filter(|path| is_gone(path)).cloned().collect();
        for path in gone {
            let shelf = shelves.remove(&path);
            self.pictures -= shelf.map_or(0, |shelf| shelf.records.len());
        }
    }
}
