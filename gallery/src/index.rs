//! What is known of everything in the folder: which folders there are, which pictures, and what those say of
//! themselves. It is kept in memory and filled by [`indexing`](crate::indexing); whoever asks gets what is there.

pub(crate) mod queue;
mod search;
pub(crate) mod shelf;

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use oriel_pictures::facts::Facts;

use crate::album::Picture;
use crate::index::queue::Queue;
use crate::index::shelf::Shelf;
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
    /// What is to be read next.
    pub(crate) queue: Queue,
    /// Pictures that there was no room for.
    pub(crate) left_out: AtomicU64,
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
        let below = plain(path);
        let shelves = self.read();
        let (place, shelf) = under(&shelves, &below).find(|(_, shelf)| !shelf.records.is_empty())?;
        let name =
            &shelf.records.iter().find(|record| !record.kind.is_video()).or(shelf.records.first())?.name;
        Some(place.strip_prefix(&below).ok()?.join(name).into_os_string())
    }

    /// The pictures and folders below the folder at `below` that all of these words stand for, in any order.
    pub(crate) fn search(&self, below: &Path, words: &str) -> Found {
        search::search(under(&self.read(), &plain(below)), &plain(below), words)
    }

    /// Remembers what to show of a picture until its preview is there.
    pub(crate) fn set_blur(&self, place: &Path, name: &OsStr, stamp: &Stamp, blur: &Arc<str>) {
        if let Some(shelf) = self.write().get_mut(place)
            && let Some(record) = shelf.get_mut(name)
            && record.stamp == *stamp
        {
            record.blur = Some(Arc::clone(blur));
        }
    }

    /// All folders for reading. Whoever panicked with the lock has left every shelf whole.
    pub(crate) fn read(&self) -> RwLockReadGuard<'_, BTreeMap<PathBuf, Shelf>> {
        self.shelves.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// All folders for changing.
    pub(crate) fn write(&self) -> RwLockWriteGuard<'_, BTreeMap<PathBuf, Shelf>> {
        self.shelves.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts pictures that there was no room for.
    pub(crate) fn leave_out(&self, pictures: usize) {
        self.left_out.fetch_add(pictures as u64, Ordering::Relaxed);
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
