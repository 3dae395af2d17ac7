//! How much room there is in the inbox, and what makes room.

use std::io;
use std::time::SystemTime;

use cap_std::fs::{Dir, DirEntry};

use crate::dates;
use crate::inbox::store::{Store, read_record};
use crate::inbox::upload::{Id, KEPT, Upload};
use crate::options;

/// The most uploads that are not finished.
const MOST_UNFINISHED: usize = 200;
/// The most entries that are looked at.
const MOST_ENTRIES: usize = 100_000;
/// What is idle for so many seconds is given up where room is needed, or where it cannot go on anyway.
const IDLE: u64 = 3600;

/// What is in the inbox, reserved room included.
#[derive(Clone, Copy, Debug, Default)]
struct Used {
    files: usize,
    bytes: u64,
    unfinished: usize,
}

impl Store {
    /// Whether there is room for one more file of `length` bytes. What is too old is removed on the way; where that is
    /// not enough, also what nobody has worked on in an hour.
    pub(in crate::inbox) fn has_room(&self, length: u64, limits: &options::Inbox) -> io::Result<bool> {
        let fits = |used: Used| {
            used.files + used.unfinished < limits.files
                && used.unfinished < MOST_UNFINISHED
                && used.bytes.saturating_add(length) <= limits.total
        };
        Ok(fits(self.used(KEPT)?) || fits(self.used(IDLE)?))
    }

    /// The bytes that are still free.
    pub(in crate::inbox) fn free(&self, limits: &options::Inbox) -> io::Result<u64> {
        Ok(limits.total.saturating_sub(self.used(KEPT)?.bytes))
    }

    /// Counts, and removes uploads that have been idle for more than `idle` seconds.
    fn used(&self, idle: u64) -> io::Result<Used> {
        let mut used = Used::default();
        for entry in self.inbox.entries()?.take(MOST_ENTRIES) {
            let entry = entry?;
            let waits = !entry.file_name().as_encoded_bytes().starts_with(b".");
            if waits && entry.file_type()?.is_file() {
                used.files += 1;
                used.bytes = used.bytes.saturating_add(entry.metadata().map_or(0, |data| data.len()));
            }
        }
        for entry in self.partial.entries()?.take(MOST_ENTRIES) {
            let entry = entry?;
            let name = entry.file_name();
            let Some(name) = name.to_str() else { continue };
            let (id, ending) = name.split_once('.').unwrap_or((name, ""));
            let Some(id) = Id::parse(id) else { continue };
            let age = age(&entry);
            match ending {
                "json" => match self.reserved(&id, idle) {
                    Some(length) => {
                        used.unfinished += 1;
                        used.bytes = used.bytes.saturating_add(length);
                    }
                    None if age > IDLE => self.remove(&id),
                    None => {}
                },
                "done" if age > IDLE => self.remove(&id),
                "" if age > IDLE && !has(&self.partial, &format!("{name}.json")) => self.remove(&id),
                _ => {}
            }
        }
        Ok(used)
    }

    /// What an upload reserves. None if it is no more, or was just given up.
    fn reserved(&self, id: &Id, idle: u64) -> Option<u64> {
        let data = self.partial.symlink_metadata(id.as_str()).ok()?;
        let upload: Upload = read_record(&self.partial, &format!("{}.json", id.as_str())).ok()?;
        let idle = if upload.resumable { idle } else { IDLE };
        let since = data.modified().map_or(0, |time| seconds_since(time.into_std()));
        if dates::now() > upload.expires || since > idle {
            self.remove(id);
            return None;
        }
        Some(upload.length)
    }
}

fn age(entry: &DirEntry) -> u64 {
    entry.metadata().and_then(|data| data.modified()).map_or(0, |time| seconds_since(time.into_std()))
}

fn seconds_since(time: SystemTime) -> u64 {
    SystemTime::now().duration_since(time).map_or(0, |since| since.as_secs())
}

fn has(dir: &Dir, name: &str) -> bool {
    dir.symlink_metadata(name).is_ok()
}
