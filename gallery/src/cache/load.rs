//! What an earlier run has left behind.

use std::fs::{self, DirEntry};
use std::io;
use std::sync::{Arc, Weak};
use std::thread;
use std::time::{Duration, SystemTime};

use crate::cache::{Cache, Entry, Key};

/// A temporary file of this age belongs to nobody.
const ABANDONED: Duration = Duration::from_secs(3600);

/// Counts what is there, until all is counted or nobody has the cache any more.
pub(super) fn start(cache: &Arc<Cache>) {
    let (dir, cache) = (cache.dir().to_owned(), Arc::downgrade(cache));
    let thread = thread::Builder::new().name(String::from("oriel-cache"));
    let started = thread.spawn(move || {
        if let Err(error) = fs::read_dir(&dir).and_then(|entries| load(entries, &cache)) {
            tracing::debug!(%error, "the previews on disk could not be counted");
        }
    });
    if let Err(error) = started {
        tracing::debug!(%error, "the previews on disk are not counted");
    }
}

fn load(entries: fs::ReadDir, cache: &Weak<Cache>) -> io::Result<()> {
    for entry in entries {
        let Some(cache) = cache.upgrade() else { return Ok(()) };
        let entry = entry?;
        // It may just have been deleted.
        if let Ok(metadata) = entry.metadata().map(|metadata| (metadata.len(), metadata.modified())) {
            cache.count(&entry, metadata.0, metadata.1.unwrap_or(SystemTime::UNIX_EPOCH));
        }
    }
    if let Some(cache) = cache.upgrade() {
        cache.make_room(0);
    }
    Ok(())
}

impl Cache {
    pub(super) fn count(&self, entry: &DirEntry, size: u64, used: SystemTime) {
        let name = entry.file_name();
        if let Some(key) = name.to_str().and_then(key) {
            let mut state = self.lock();
            if !state.entries.contains_key(&key) {
                state.insert(key, Entry { size, used });
            }
        } else if name.as_encoded_bytes().ends_with(b".tmp")
            && used.elapsed().is_ok_and(|age| age > ABANDONED)
        {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn key(name: &str) -> Option<Key> {
    let mut key = Key::default();
    if name.len() != 2 * key.len() || !name.is_ascii() {
        return None;
    }
    for (index, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&name[2 * index..2 * index + 2], 16).ok()?;
    }
    Some(key)
}
