//! What is known of everything in the folder: which folders there are, which pictures, and what those say of
//! themselves. It is kept in memory and filled by [`indexing`](crate::indexing); whoever asks gets what is there.

pub(crate) mod queue;
mod search;
pub(crate) mod shelf;

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use oriel_pictures::facts::Facts;

use crate::index::queue::Queue;
use crate::index::shelf::{Record, Shelf};
use crate::picture::Picture;
use crate::root::Root;
use crate::stamp::Stamp;

/// The most pictures that the index holds, some 600 bytes each. Those beyond are shown and served like any other, but
/// without date and caption of their own, and are not found by a search.
pub(crate) const MOST_PICTURES: usize = 250_000;

/// The most folders. Those beyond are as good to visit, and their pictures are not in the index.
pub(crate) const MOST_FOLDERS: usize = 50_000;

/// The index of one shared folder.
#[derive(Debug, Default)]
pub(crate) struct Index {
    /// By the path from the root, without links; the root's own is empty. What lies in a folder comes right behind it.
    shelves: RwLock<BTreeMap<PathBuf, Shelf>>,
    /// The folder that is indexed, once that has begun.
    root: OnceLock<Arc<Root>>,
    /// What is to be read next.
    pub(crate) queue: Queue,
    /// Whether something is being read, or waits to be.
    pub(crate) busy: AtomicBool,
    /// Whether there was no room for a folder.
    pub(crate) full: AtomicBool,
}

/// What a search has found, by paths that begin in the album that was asked for.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) pictures: Vec<(PathBuf, Picture)>,
    pub(crate) folders: Vec<PathBuf>,
    /// Whether there is more.
    pub(crate) cut: bool,
    /// Whether everything below the album had been read.
    pub(crate) complete: bool,
}

/// A look at one folder of the index, which must not last.
pub(crate) struct Look<'a> {
    shelves: RwLockReadGuard<'a, BTreeMap<PathBuf, Shelf>>,
    place: Option<PathBuf>,
}

impl Index {
    /// An index of this folder, with nothing in it yet.
    pub(crate) fn new(root: &Arc<Root>) -> Index {
        Index { root: Arc::clone(root).into(), ..Index::default() }
    }

    /// What is known of the folder at `path`, links allowed.
    pub(crate) fn look(&self, root: &Root, path: &Path) -> Look<'_> {
        let place = root.resolve(path).ok();
        Look { shelves: self.read(), place }
    }

    /// Has the folder of a look read before others, if it was not as the index has it or is not `complete`.
    pub(crate) fn ask(&self, look: Look<'_>, complete: bool) {
        let Look { shelves, place } = look;
        drop(shelves);
        if let (false, Some(place)) = (complete, place) {
            self.queue.ask(place);
        }
    }

    /// The path from the folder at `path` to the first picture that is known in it or below.
    pub(crate) fn cover(&self, path: &Path) -> Option<OsString> {
        let below = self.place(path);
        let shelves = self.read();
        let (place, shelf) = under(&shelves, &below).find(|(_, shelf)| !shelf.records.is_empty())?;
        let name =
            &shelf.records.iter().find(|record| !record.kind.is_video()).or(shelf.records.first())?.name;
        Some(place.strip_prefix(&below).ok()?.join(name).into_os_string())
    }

    /// The pictures and folders below the folder at `below` that all of these words stand for, in any order.
    pub(crate) fn search(&self, below: &Path, words: &str) -> Found {
        let below = self.place(below);
        let mut found = search::search(under(&self.read(), &below), &below, words);
        found.complete &= !self.full.load(Ordering::Relaxed);
        found
    }

    /// Remembers what to show of this version of a picture until its preview is there, if that is not known yet.
    pub(crate) fn set_blur(
        &self,
        place: &Path,
        name: &OsStr,
        stamp: &Stamp,
        blur: impl FnOnce() -> Arc<str>,
    ) {
        let lacks = |record: &&Record| record.stamp == *stamp && record.blur.is_none();
        if self.read().get(place).and_then(|shelf| shelf.get(name)).filter(lacks).is_none() {
            return;
        }
        if let Some(record) = self.write().get_mut(place).and_then(|shelf| shelf.get_mut(name))
            && record.stamp == *stamp
        {
            record.blur = Some(blur());
        }
    }

    /// Where a path leads to, at the end of its links.
    fn place(&self, path: &Path) -> PathBuf {
        self.root.get().and_then(|root| root.resolve(path).ok()).unwrap_or_else(|| plain(path))
    }

    /// All folders for reading. Whoever panicked with the lock has left every shelf whole.
    pub(crate) fn read(&self) -> RwLockReadGuard<'_, BTreeMap<PathBuf, Shelf>> {
        self.shelves.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// All folders for changing.
    pub(crate) fn write(&self) -> RwLockWriteGuard<'_, BTreeMap<PathBuf, Shelf>> {
        self.shelves.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Look<'_> {
    /// What is known of this version of a picture: its facts, its blur, and whether there is no more to learn.
    pub(crate) fn of(&self, name: &OsStr, stamp: &Stamp) -> (Option<Arc<Facts>>, Option<Arc<str>>, bool) {
        let Some(shelf) = self.place.as_ref().and_then(|place| self.shelves.get(place)) else {
            return (None, None, false);
        };
        match shelf.get(name) {
            Some(record) if record.stamp == *stamp => {
                (record.facts().cloned(), record.blur.clone(), !record.is_waiting())
            }
            Some(_) => (None, None, false),
            None => (None, None, shelf.left_out > 0),
        }
    }
}

/// The folder at `place` and all below it.
pub(crate) fn under<'a>(
    shelves: &'a BTreeMap<PathBuf, Shelf>,
    place: &'a Path,
) -> impl Iterator<Item = (&'a PathBuf, &'a Shelf)> {
    shelves.range(place.to_owned()..).take_while(move |(path, _)| path.starts_with(place))
}

/// A path without what means nothing: `.` is the empty path.
pub(crate) fn plain(path: &Path) -> PathBuf {
    path.components().filter(|part| matches!(part, Component::Normal(_))).collect()
}
