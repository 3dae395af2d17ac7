//! Pictures of which no preview can be made, so that it is not tried again and again.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::stamp::Stamp;
use crate::state::Trouble;

/// After so long it is tried once more: the reason may have been the machine's.
const AGAIN: Duration = Duration::from_secs(600);

/// The most pictures that are remembered. With one more, those of which it is time to try again are forgotten or, if
/// there are none, all.
const MOST: usize = 4096;

/// The most reasons that are told apart.
const MOST_REASONS: usize = 20;

/// Versions of files that have no preview.
#[derive(Debug, Default)]
pub(super) struct Troubles {
    known: Mutex<HashMap<Stamp, Known>>,
}

#[derive(Debug)]
struct Known {
    path: PathBuf,
    reason: String,
    since: Instant,
}

impl Troubles {
    /// Whether this version had no preview a while ago.
    pub(super) fn has(&self, stamp: &Stamp) -> bool {
        self.lock().get(stamp).is_some_and(|known| known.since.elapsed() < AGAIN)
    }

    pub(super) fn note(&self, stamp: Stamp, path: PathBuf, reason: String) {
        let mut known = self.lock();
        if known.len() >= MOST && !known.contains_key(&stamp) {
            known.retain(|_, known| known.since.elapsed() < AGAIN);
            if known.len() >= MOST {
                known.clear();
            }
        }
        known.insert(stamp, Known { path, reason, since: Instant::now() });
    }

    /// The reasons, with the most frequent first.
    pub(super) fn by_reason(&self) -> Vec<Trouble> {
        let mut reasons: BTreeMap<String, Trouble> = BTreeMap::new();
        for Known { path, reason, .. } in self.lock().values() {
            let new = || Trouble::new(reason.clone(), 0, Some(path.clone()));
            reasons.entry(reason.clone()).or_insert_with(new).pictures += 1;
        }
        let mut reasons: Vec<Trouble> = reasons.into_values().collect();
        reasons.sort_by_key(|trouble| std::cmp::Reverse(trouble.pictures));
        if reasons.len() > MOST_REASONS {
            let others = reasons.drain(MOST_REASONS..).map(|trouble| trouble.pictures).sum();
            reasons.push(Trouble::new(String::from("other reasons"), others, None));
        }
        reasons
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Stamp, Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
