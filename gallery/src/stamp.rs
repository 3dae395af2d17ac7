//! What tells one version of a file from another.

use std::fmt::Write as _;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use sha2::{Digest, Sha256};

/// The length, the time of the last change to the nanosecond and, where there is one, the inode number: a file that is
/// rewritten or replaced gets a new stamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Stamp {
    pub(crate) length: u64,
    /// Since 1970, or before it.
    pub(crate) nanoseconds: i64,
    pub(crate) inode: u64,
}

impl Stamp {
    /// Of an open file.
    pub(crate) fn of(metadata: &std::fs::Metadata) -> Stamp {
        #[cfg(unix)]
        let inode = std::os::unix::fs::MetadataExt::ino(metadata);
        #[cfg(not(unix))]
        let inode = 0;
        Stamp { length: metadata.len(), nanoseconds: nanoseconds(metadata.modified().ok()), inode }
    }

    /// Of a file as its directory has it.
    pub(crate) fn of_entry(metadata: &cap_std::fs::Metadata) -> Stamp {
        #[cfg(unix)]
        let inode = cap_std::fs::MetadataExt::ino(metadata);
        #[cfg(not(unix))]
        let inode = 0;
        let modified = metadata.modified().ok().map(cap_std::time::SystemTime::into_std);
        Stamp { length: metadata.len(), nanoseconds: nanoseconds(modified), inode }
    }

    /// When the file was last changed.
    pub(crate) fn modified(&self) -> Option<SystemTime> {
        let distance = Duration::from_nanos(self.nanoseconds.unsigned_abs());
        if self.nanoseconds < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) }
    }

    /// A short name for this version, of characters that mean nothing in a URL.
    pub(crate) fn tag(&self) -> String {
        let mut digest = Sha256::new();
        digest.update(self.length.to_le_bytes());
        digest.update(self.nanoseconds.to_le_bytes());
        digest.update(self.inode.to_le_bytes());
        short(digest)
    }
}

/// The first 64 bits of a digest in hexadecimal digits: enough to tell versions of one thing apart.
pub(crate) fn short(digest: Sha256) -> String {
    digest.finalize().iter().take(8).fold(String::with_capacity(16), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn nanoseconds(time: Option<SystemTime>) -> i64 {
    let Some(time) = time else { return 0 };
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_nanos()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_nanos()).map_or(i64::MIN, |before| -before),
    }
}
