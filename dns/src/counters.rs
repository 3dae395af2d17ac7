//! What the server has done since it started.

use std::sync::atomic::{AtomicU64, Ordering};

/// Counts that only grow; read them at any time with [`AtomicU64::load`].
#[derive(Debug, Default)]
pub struct Counters {
    /// Packets that arrived by UDP.
    pub udp: AtomicU64,
    /// Messages that arrived by TCP.
    pub tcp: AtomicU64,
    /// Answers with at least one record, and answers that there is none of the asked type.
    pub answered: AtomicU64,
    /// Answers that no such name exists.
    pub no_such_name: AtomicU64,
    /// Refusals: another zone, another class, a transfer, an operation that is not a query.
    pub refused: AtomicU64,
    /// Queries that were not well formed, answered with FORMERR.
    pub malformed: AtomicU64,
    /// What got no answer at all, because it was no query.
    pub ignored: AtomicU64,
    /// Answers sent with the TC bit because they did not fit.
    pub truncated: AtomicU64,
    /// Answers held back by the rate limit.
    pub limited: AtomicU64,
    /// Answers over the rate limit that went out empty with the TC bit, so that a real resolver comes by TCP.
    pub slipped: AtomicU64,
    /// UDP answers that the system did not take.
    pub unsent: AtomicU64,
    /// TCP connections that were closed at once because too many were open.
    pub turned_away: AtomicU64,
}

pub(crate) fn count(counter: &AtomicU64) {
    counter.fetch_add(1, Ordering::Relaxed);
}
