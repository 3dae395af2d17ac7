//! A file whose owner may change it while the peer runs: looked at each time, read again when it is another.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

/// What a file says, as it is now.
#[derive(Debug)]
pub struct Watched<T> {
    path: PathBuf,
    read: fn(&Path) -> Result<T, String>,
    kept: Mutex<Kept<T>>,
}

#[derive(Debug)]
struct Kept<T> {
    /// What it was read from; `None` before it was read at all.
    stamp: Option<Stamp>,
    value: Result<Arc<T>, Arc<str>>,
}

/// What tells two versions of a file apart.
#[derive(Debug, PartialEq, Eq)]
enum Stamp {
    Missing,
    Unreadable(io::ErrorKind),
    There { modified: Option<SystemTime>, length: u64, identity: (u64, u64, i64, i64) },
}

/// A file that cannot be used now.
#[derive(Clone, Debug)]
pub struct Unusable {
    /// Why.
    pub reason: Arc<str>,
    /// Whether this is the first time that it is said of this version.
    pub is_news: bool,
}

impl<T> Watched<T> {
    /// The file at `path`, understood by `read`, which says what a missing one means.
    pub fn new(path: PathBuf, read: fn(&Path) -> Result<T, String>) -> Self {
        let kept = Kept { stamp: None, value: Err("not read yet".into()) };
        Self { path, read, kept: Mutex::new(kept) }
    }

    /// What it says now.
    ///
    /// # Errors
    /// [`Unusable`], until it is mended: what it said before counts no more.
    pub fn now(&self) -> Result<Arc<T>, Unusable> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        // Before it is read: a change in between shows at the next look.
        let stamp = Stamp::of(&self.path);
        let is_news = kept.stamp.as_ref() != Some(&stamp);
        if is_news {
            let value = (self.read)(&self.path).map(Arc::new).map_err(Arc::from);
            *kept = Kept { stamp: Some(stamp), value };
        }
        kept.value.clone().map_err(|reason| Unusable { reason, is_news })
    }
}

impl Stamp {
    fn of(path: &Path) -> Stamp {
        match fs::metadata(path) {
            Ok(metadata) => Stamp::There {
                modified: metadata.modified().ok(),
                length: metadata.len(),
                identity: identity(&metadata),
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => Stamp::Missing,
            Err(error) => Stamp::Unreadable(error.kind()),
        }
    }
}

#[cfg(unix)]
fn identity(metadata: &fs::Metadata) -> (u64, u64, i64, i64) {
    use std::os::unix::fs::MetadataExt;
    (metadata.dev(), metadata.ino(), metadata.ctime(), metadata.ctime_nsec())
}

#[cfg(not(unix))]
fn identity(_: &fs::Metadata) -> (u64, u64, i64, i64) {
    (0, 0, 0, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_seen_at_once_and_an_error_told_once() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("file");
        let read = |path: &Path| fs::read_to_string(path).map_err(|error| error.to_string());
        let watched = Watched::new(path.clone(), read);
        assert!(watched.now().unwrap_err().is_news && !watched.now().unwrap_err().is_news);
        for text in ["a", "b", "c"] {
            fs::write(dir.path().join("new"), text).unwrap();
            fs::rename(dir.path().join("new"), &path).unwrap();
            assert_eq!(*watched.now().unwrap(), text);
        }
        fs::remove_file(&path).unwrap();
        assert!(watched.now().is_err(), "what it said before counts no more");
    }
}
