//! What one name uses now.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use oriel_protocol::name::Name;
use tokio::time::Instant;

use super::bucket::{Bucket, Rate};
use super::rules::{Allowance, Rules};

/// One name's buckets, and its connections.
#[derive(Debug)]
pub(super) struct Account {
    name: Name,
    connections: AtomicU32,
    most_connections: u32,
    paces: bool,
    state: Mutex<State>,
}

/// A browser connection that counts for a name, until it is dropped.
#[derive(Debug)]
pub(super) struct Connection(Arc<Account>);

#[derive(Debug)]
struct State {
    requests: Option<(Rate, Bucket)>,
    bytes: Option<(Rate, Bucket)>,
    /// When the name is no longer new, and what it may use then.
    grows: Option<(Instant, Allowance)>,
}

impl Account {
    /// Of a name of this age, which has used nothing yet.
    pub(super) fn open(name: &Name, rules: &Rules, age: Duration, now: Instant) -> Self {
        let usual = rules.of(name);
        let new = rules.of_new(name, age).and_then(|(part, left)| Some((part, now.checked_add(left)?)));
        let (allowance, grows) = match new {
            Some((part, until)) => (part, Some((until, usual))),
            None => (usual, None),
        };
        let bucket = |rate: Option<Rate>| rate.map(|rate| (rate, Bucket::full(now)));
        let state = State { requests: bucket(requests(&allowance)), bytes: bucket(bytes(&allowance)), grows };
        Self {
            name: name.clone(),
            connections: AtomicU32::new(0),
            most_connections: allowance.connections,
            paces: state.bytes.is_some(),
            state: Mutex::new(state),
        }
    }

    fn state(&self, now: Instant) -> MutexGuard<'_, State> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, usual)) = state.grows.take_if(|(until, _)| *until <= now) {
            let change = |kept: &mut Option<(Rate, Bucket)>, rate: Option<Rate>| {
                *kept = rate.map(|rate| (rate, kept.map_or(Bucket::full(now), |(_, bucket)| bucket)));
            };
            change(&mut state.requests, requests(&usual));
            change(&mut state.bytes, bytes(&usual));
        }
        state
    }

    /// Whose it is.
    pub(super) fn name(&self) -> &Name {
        &self.name
    }

    /// Counts a connection, if there may be one more.
    pub(super) fn connect(self: &Arc<Self>) -> Option<Connection> {
        let before = self.connections.fetch_add(1, Ordering::Relaxed);
        let connection = Connection(Arc::clone(self));
        (self.most_connections == 0 || before < self.most_connections).then_some(connection)
    }

    /// Counts a request.
    ///
    /// # Errors
    /// How long it takes until there may be one more.
    pub(super) fn request(&self, now: Instant) -> Result<(), Duration> {
        match &mut self.state(now).requests {
            Some((rate, bucket)) => bucket.take_one(rate, now),
            None => Ok(()),
        }
    }

    /// Whether bytes are limited.
    pub(super) fn paces(&self) -> bool {
        self.paces
    }

    /// When so many bytes may pass; `None` if that would be later than `most` from now.
    pub(super) fn reserve(&self, bytes: usize, now: Instant, most: Duration) -> Option<Instant> {
        let Some((rate, bucket)) = &mut self.state(now).bytes else { return Some(now) };
        // No body's piece has so many bytes that a float could not count them.
        bucket.reserve(rate, bytes as f64, now, most)
    }

    /// Whether it is as good as a new one, apart from connections.
    pub(super) fn is_rested(&self, now: Instant) -> bool {
        let state = self.state(now);
        [&state.requests, &state.bytes].into_iter().flatten().all(|(_, bucket)| bucket.is_full(now))
    }
}

impl Connection {
    /// What it counts for.
    pub(super) fn account(&self) -> &Arc<Account> {
        &self.0
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.0.connections.fetch_sub(1, Ordering::Relaxed);
    }
}

fn requests(allowance: &Allowance) -> Option<Rate> {
    let Allowance { requests_per_second: per_second, burst, .. } = *allowance;
    (per_second > 0.0).then_some(Rate { per_second, burst })
}

fn bytes(allowance: &Allowance) -> Option<Rate> {
    let per_second = allowance.bytes_per_second;
    (per_second > 0.0).then_some(Rate { per_second, burst: per_second })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fair_use::rules::Novelty;

    #[test]
    fn a_name_that_grows_old_keeps_what_it_has_used() {
        let rules = Rules {
            usual: Allowance { requests_per_second: 4.0, burst: 4.0, ..Allowance::NONE },
            novelty: Some(Novelty { lasts: Duration::from_secs(100), factor: 0.25 }),
            ..Rules::default()
        };
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let account = Account::open(&"bob".parse().unwrap(), &rules, Duration::from_secs(90), start);
        let taken = |now| (0..10).filter(|_| account.request(now).is_ok()).count();
        assert_eq!(taken(start), 1);
        assert_eq!(taken(at(9)), 1, "one a second while it is new");
        assert_eq!(taken(at(11)), 4, "and four from then on");
        assert_eq!(account.request(at(11)), Err(Duration::from_millis(250)));
    }

    #[test]
    fn connections_are_given_back() {
        let rules = Rules { usual: Allowance { connections: 1, ..Allowance::NONE }, ..Rules::default() };
        let now = Instant::now();
        let account = Arc::new(Account::open(&"bob".parse().unwrap(), &rules, Duration::ZERO, now));
        let first = account.connect().unwrap();
        assert!(account.connect().is_none());
        assert!(account.connect().is_none(), "one that was refused does not count");
        drop(first);
        assert!(account.connect().is_some());
        assert!(!account.paces());
    }
}
