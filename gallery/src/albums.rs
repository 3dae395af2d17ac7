//! Large albums that were read a moment ago.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use crate::album::{Album, Sort};
use crate::index::Index;
use crate::root::Root;

/// A script fetches an album in pieces, right after one another. For so long, the album is not read again for each.
const FRESH: Duration = Duration::from_secs(2);

/// Albums with fewer pictures are read each time.
const LARGE: usize = 500;

/// How many pictures may be kept in all.
const MOST_PICTURES: usize = 200_000;

/// A folder that has changed within this time may change once more without showing it in its time.
const SETTLED: Duration = Duration::from_secs(1);

/// Albums, the oldest reading first.
#[derive(Debug, Default)]
pub(crate) struct Albums {
    recent: Mutex<Vec<Reading>>,
}

#[derive(Debug)]
struct Reading {
    path: PathBuf,
    sort: Sort,
    at: Instant,
    /// When the folder itself was last changed.
    modified: SystemTime,
    album: Arc<Album>,
}

impl Albums {
    /// The album at `path`, as it is or, if it is large, was two seconds ago at most.
    ///
    /// # Errors
    /// As for [`Album::read`].
    pub(crate) fn get(&self, root: &Root, index: &Index, path: &Path, sort: Sort) -> io::Result<Arc<Album>> {
        let modified = root.metadata(path)?.modified()?.into_std();
        if let Some(album) = self.recent(path, sort, modified) {
            return Ok(album);
        }
        let album = Arc::new(Album::read(root, index, path, sort)?);
        let settled = modified.elapsed().is_ok_and(|age| age >= SETTLED);
        if settled && album.pictures.len() >= LARGE {
            let (path, album) = (path.to_owned(), Arc::clone(&album));
            self.keep(Reading { path, sort, at: Instant::now(), modified, album });
        }
        Ok(album)
    }

    fn recent(&self, path: &Path, sort: Sort, modified: SystemTime) -> Option<Arc<Album>> {
        let mut recent = self.recent.lock().unwrap_or_else(PoisonError::into_inner);
        recent.retain(|reading| reading.at.elapsed() < FRESH);
        let same =
            |reading: &&Reading| reading.path == path && reading.sort == sort && reading.modified == modified;
        recent.iter().find(same).map(|reading| Arc::clone(&reading.album))
    }

    fn keep(&self, reading: Reading) {
        let mut recent = self.recent.lock().unwrap_or_else(PoisonError::into_inner);
        recent.retain(|other| other.path != reading.path || other.sort != reading.sort);
        recent.push(reading);
        let size = |reading: &Reading| reading.album.pictures.len();
        while recent.iter().map(size).sum::<usize>() > MOST_PICTURES {
            recent.remove(0);
        }
    }
}
