//! Previews on disk, within a number of bytes; the least recently used go first.
//!
//! The cache is a convenience: whatever is wrong with the disk costs time and is told to the owner, and no request
//! fails for it. Files are written under other names and renamed, carry a checksum, and may be deleted at any time.

mod entry;
mod load;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

pub(crate) use crate::cache::entry::Made;
use crate::options;

/// How long nothing is written after something could not be.
const REST: Duration = Duration::from_secs(30);

/// After so long, the time of a file is set anew when it is used: what is remembered after a restart.
const NOTED: Duration = Duration::from_secs(3600);

/// No preview is larger; a file that is has not been written by this program.
const LARGEST: u64 = 32 << 20;

/// A digest of all that a preview depends on.
pub(crate) type Key = [u8; 32];

/// A folder with previews.
#[derive(Debug)]
pub(crate) struct Cache {
    dir: PathBuf,
    limit: u64,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    entries: HashMap<Key, Entry>,
    /// What all entries come to.
    bytes: u64,
    /// Makes names of temporary files.
    written: u64,
    problem: Option<Problem>,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    size: u64,
    used: SystemTime,
}

/// Why nothing is written at present.
#[derive(Debug)]
struct Problem {
    text: String,
    since: Instant,
}

impl Cache {
    /// A cache as the owner wants it. What is there from earlier is counted on a thread of its own.
    pub(crate) fn open(options: &options::Cache) -> Arc<Cache> {
        let cache =
            Arc::new(Cache { dir: options.dir.clone(), limit: options.limit, state: Mutex::default() });
        if let Err(error) = cache.create() {
            cache.fail(&error);
        }
        load::start(&cache);
        cache
    }

    /// The preview of this key, if it is there and whole.
    pub(crate) fn get(&self, key: &Key) -> Option<Made> {
        let made = self.read(key);
        let now = SystemTime::now();
        let mut state = self.lock();
        match &made {
            None => state.remove(key),
            Some(made) => {
                let size = made.size_on_disk();
                let before = state.insert(*key, Entry { size, used: now });
                drop(state);
                let noted =
                    before.is_some_and(|before| now.duration_since(before.used).is_ok_and(|age| age < NOTED));
                if !noted {
                    // The time is only a hint to the next start.
                    let _ = File::open(self.path(key)).and_then(|file| file.set_modified(now));
                }
            }
        }
        made
    }

    /// Keeps a preview, if that is possible.
    pub(crate) fn put(&self, key: &Key, made: &Made) {
        let size = made.size_on_disk();
        if size > self.limit || size > LARGEST || self.rests() {
            return;
        }
        self.make_room(size);
        let written = self.write(key, made).or_else(|error| {
            if error.kind() != io::ErrorKind::NotFound {
                return Err(error);
            }
            // Somebody has cleared it away altogether.
            self.create()?;
            self.write(key, made)
        });
        match written {
            Ok(()) => {
                let mut state = self.lock();
                state.problem = None;
                state.insert(*key, Entry { size, used: SystemTime::now() });
            }
            Err(error) => self.fail(&error),
        }
    }

    /// What is kept, in bytes.
    pub(crate) fn bytes(&self) -> u64 {
        self.lock().bytes
    }

    /// Why previews are not kept at present, if so.
    pub(crate) fn problem(&self) -> Option<String> {
        self.lock().problem.as_ref().map(|problem| problem.text.clone())
    }

    fn read(&self, key: &Key) -> Option<Made> {
        let path = self.path(key);
        let mut bytes = Vec::new();
        File::open(&path).ok()?.take(LARGEST + 1).read_to_end(&mut bytes).ok()?;
        let made = Made::decode(bytes.into());
        if made.is_none() {
            tracing::debug!(path = %path.display(), "a preview on disk is damaged and made anew");
            let _ = fs::remove_file(&path);
        }
        made
    }

    fn write(&self, key: &Key, made: &Made) -> io::Result<()> {
        let number = {
            let mut state = self.lock();
            state.written += 1;
            state.written
        };
        let path = self.path(key);
        let temporary = path.with_extension(format!("{}-{number}.tmp", std::process::id()));
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let written = options.open(&temporary).and_then(|mut file| {
            file.write_all(&made.header())?;
            file.write_all(&made.bytes)?;
            drop(file);
            fs::rename(&temporary, &path)
        });
        if written.is_err() {
            let _ = fs::remove_file(&temporary);
        }
        written
    }

    fn create(&self) -> io::Result<()> {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&self.dir)?;
        // It may have been there, open to others.
        #[cfg(unix)]
        fs::set_permissions(&self.dir, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
        Ok(())
    }

    /// Deletes what was used least recently until there is room for `size` bytes, and then some.
    fn make_room(&self, size: u64) {
        let victims = self.lock().take_oldest(size, self.limit);
        for key in victims {
            let _ = fs::remove_file(self.path(&key));
        }
    }

    fn fail(&self, error: &io::Error) {
        let text = format!("previews cannot be kept in {}: {error}", self.dir.display());
        let mut state = self.lock();
        if state.problem.is_none() {
            tracing::warn!("{text}");
        }
        state.problem = Some(Problem { text, since: Instant::now() });
    }

    fn rests(&self) -> bool {
        self.lock().problem.as_ref().is_some_and(|problem| problem.since.elapsed() < REST)
    }

    fn path(&self, key: &Key) -> PathBuf {
        let name = key.iter().fold(String::with_capacity(64), |mut name, byte| {
            let _ = write!(name, "{byte:02x}");
            name
        });
        self.dir.join(name)
    }

    fn dir(&self) -> &Path {
        &self.dir
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn insert(&mut self, key: Key, entry: Entry) -> Option<Entry> {
        let before = self.entries.insert(key, entry);
        self.bytes = self.bytes + entry.size - before.map_or(0, |before| before.size);
        before
    }

    fn remove(&mut self, key: &Key) {
        self.bytes -= self.entries.remove(key).map_or(0, |entry| entry.size);
    }

    /// Forgets entries, so that with `size` bytes more there are 90 % of `limit` at most, if it would be more than all.
    fn take_oldest(&mut self, size: u64, limit: u64) -> Vec<Key> {
        if self.bytes.saturating_add(size) <= limit {
            return Vec::new();
        }
        let goal = (limit - limit / 10).saturating_sub(size);
        let mut oldest: Vec<(SystemTime, Key)> =
            self.entries.iter().map(|(key, entry)| (entry.used, *key)).collect();
        oldest.sort_unstable();
        let mut victims = Vec::new();
        for (_, key) in oldest {
            if self.bytes <= goal {
                break;
            }
            self.remove(&key);
            victims.push(key);
        }
        victims
    }
}
