//! CRC-32 of files that were read before, so that a download that goes on need not read them again.

use std::collections::HashMap;
use std::mem;
use std::sync::{Mutex, PoisonError};

use oriel_pictures::location::named::Named;

use crate::stamp::Stamp;

/// Half of the files that are remembered at most. Each takes about 80 bytes.
const HALF: usize = 100_000;

/// A version of a file, and as what kind of picture its location was hidden.
pub(super) type Version = (Stamp, Option<Named>);

/// Sums by version. Those that were not asked for in a long time are forgotten first.
#[derive(Debug, Default)]
pub(super) struct Sums {
    halves: Mutex<Halves>,
}

#[derive(Debug, Default)]
struct Halves {
    recent: HashMap<Version, u32>,
    older: HashMap<Version, u32>,
}

impl Sums {
    pub(super) fn get(&self, version: &Version) -> Option<u32> {
        let mut halves = self.halves.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(sum) = halves.recent.get(version) {
            return Some(*sum);
        }
        let sum = halves.older.remove(version)?;
        halves.insert(*version, sum, HALF);
        Some(sum)
    }

    pub(super) fn insert(&self, version: Version, sum: u32) {
        self.halves.lock().unwrap_or_else(PoisonError::into_inner).insert(version, sum, HALF);
    }
}

impl Halves {
    fn insert(&mut self, version: Version, sum: u32, half: usize) {
        if self.recent.len() >= half {
            self.older = mem::take(&mut self.recent);
        }
        self.recent.insert(version, sum);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_used_stays_and_the_rest_is_bounded() {
        let mut halves = Halves::default();
        let version = |length| (Stamp { length, nanoseconds: 0, inode: 0 }, None);
        for size in 0..100 {
            halves.insert(version(size), 7, 10);
            assert!(halves.recent.len() <= 10 && halves.older.len() <= 10);
        }
        assert!(halves.recent.contains_key(&version(99)));
        assert!(!halves.older.contains_key(&version(50)));

        let sums = Sums::default();
        sums.insert(version(1), 9);
        assert_eq!(sums.get(&version(1)), Some(9));
        assert_eq!(sums.get(&version(2)), None);
        assert_eq!(sums.get(&(version(1).0, Some(Named::Other))), None);
    }
}
