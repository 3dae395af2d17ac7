//! What goes with this relay: entries under one lease of etcd, which is kept alive, and replaced if it is lost.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use etcd_client::{Client, Error, GetOptions, KvClient, LeaseClient, Txn, TxnOp, TxnOpResponse};
use tokio::sync::{RwLock, RwLockReadGuard};
use tokio::time::{MissedTickBehavior, interval, timeout};

use super::fault::{Fault, within};
use super::keys::{Prefix, revision};
use super::member;
use super::transaction::{MOST, absent, leased};
use crate::table::store::{Commit, Life, Write};

/// etcd takes a dead relay's entries away this long after its last sign of life, and up to a second later: they are
/// gone within five. The least that etcd grants with its own defaults is two.
const TTL_SECONDS: i64 = 3;

/// A third of it: two signs of life may be lost.
const EVERY: Duration = Duration::from_secs(1);

/// For one sign of life. It is also how a frozen member is noticed: after this and `EVERY` at most.
const DEADLINE: Duration = Duration::from_secs(1);

/// For the word that this relay ends: without it, what is told of it stays true some seconds too long.
const LAST_WORD: Duration = Duration::from_secs(3);

/// How long it is remembered that a key was deleted: longer than any commit takes, so that the late answer of an
/// earlier one does not bring it back.
const REMEMBERED: Duration = Duration::from_secs(10);

/// Entries written again in one transaction: an outer and an inner one count together.
const BATCH: usize = MOST / 2;

/// This relay's lease, and what stands under it.
#[derive(Debug)]
pub(super) struct Lease {
    /// 0 if there is none now.
    id: AtomicI64,
    own: Mutex<HashMap<String, Own>>,
    /// Read by commits under way, written while entries are written again: never both.
    steady: RwLock<()>,
}

/// What a commit of ours last wrote under a key.
#[derive(Debug)]
struct Own {
    revision: u64,
    /// The lease and the value; `None` once it is deleted, or no longer leased.
    leased: Option<(i64, Bytes)>,
    noted: Instant,
}

impl Lease {
    pub(super) fn new() -> Self {
        Self { id: AtomicI64::new(0), own: Mutex::default(), steady: RwLock::new(()) }
    }

    /// The lease for new entries.
    pub(super) fn id(&self) -> Option<i64> {
        Some(self.id.load(Ordering::Acquire)).filter(|&id| id != 0)
    }

    /// To be held while a commit is under way.
    pub(super) async fn steady(&self) -> RwLockReadGuard<'_, ()> {
        self.steady.read().await
    }

    /// Takes note of a commit that was made.
    pub(super) fn note(&self, commit: &Commit, at: u64, lease: i64) {
        let (mut own, now) = (self.own(), Instant::now());
        for write in &commit.writes {
            let (key, leased) = match write {
                Write::Put { key, value, life: Life::Leased } => (key, Some((lease, value.clone()))),
                Write::Put { key, .. } | Write::Delete { key } => (key, None),
            };
            if own.get(key).is_none_or(|known| known.revision < at) {
                own.insert(key.clone(), Own { revision: at, leased, noted: now });
            }
        }
    }

    /// Takes note of a commit that may have been made: what it was to delete is not written again.
    pub(super) fn note_unknown(&self, commit: &Commit) {
        let (mut own, now) = (self.own(), Instant::now());
        for write in &commit.writes {
            if let Write::Delete { key } = write
                && let Some(known) = own.get_mut(key)
            {
                (known.leased, known.noted) = (None, now);
            }
        }
    }

    /// One sign of life; a new lease if there is none, or no longer.
    pub(super) async fn keep(&self, client: &mut LeaseClient) -> Result<(), Fault> {
        if let Some(id) = self.id() {
            match within(DEADLINE, client.keep_alive(id)).await {
                Ok(_) => return Ok(()),
                Err(Fault::Refused(error)) if matches!(*error, Error::LeaseKeepAliveError(_)) => {
                    tracing::debug!("the lease in etcd was lost");
                }
                Err(fault) => return Err(fault),
            }
        }
        let granted = within(DEADLINE, client.grant(TTL_SECONDS, None)).await?;
        self.id.store(granted.id(), Ordering::Release);
        Ok(())
    }

    /// Keeps the lease, and writes again what was lost with an earlier one, until etcd does not answer.
    pub(super) async fn pulse(&self, client: &Client, prefix: &Prefix) -> Result<Infallible, Fault> {
        let (mut leases, mut kv) = (client.lease_client(), member::kv(client));
        let mut ticks = interval(EVERY);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            ticks.tick().await;
            self.keep(&mut leases).await?;
            self.restore(&mut kv, prefix).await?;
            self.own().retain(|_, own| own.leased.is_some() || own.noted.elapsed() < REMEMBERED);
        }
    }

    /// Ends the lease, and so everything under it.
    pub(super) async fn revoke(&self, client: &mut LeaseClient) -> Result<(), Fault> {
        match self.id.swap(0, Ordering::AcqRel) {
            0 => Ok(()),
            id => within(LAST_WORD, client.revoke(id)).await.map(drop),
        }
    }

    /// Writes again what is noted under another lease than the present one, unless somebody else has the key now.
    async fn restore(&self, kv: &mut KvClient, prefix: &Prefix) -> Result<(), Fault> {
        let Some(lease) = self.id() else { return Ok(()) };
        loop {
            if self.lost(lease, 1).is_empty() {
                return Ok(());
            }
            // A commit that waits for a frozen member must not hold up the signs of life: the next tick tries again.
            let Ok(_alone) = timeout(DEADLINE, self.steady.write()).await else { return Ok(()) };
            let lost = self.lost(lease, BATCH);
            let again: Vec<TxnOp> = lost
                .iter()
                .map(|(key, value)| {
                    let key = prefix.key(key);
                    let once = Txn::new().when([absent(key.clone())]);
                    let holder = TxnOp::get(key.clone(), Some(GetOptions::new().with_keys_only()));
                    TxnOp::txn(once.and_then([leased(key, value, lease)]).or_else([holder]))
                })
                .collect();
            let answer = within(DEADLINE, kv.txn(Txn::new().and_then(again))).await?;
            let at = revision(answer.header().map_or(0, etcd_client::ResponseHeader::revision));
            let mut own = self.own();
            for ((key, value), answer) in lost.into_iter().zip(answer.op_responses()) {
                if is_ours(&answer, lease) {
                    own.insert(
                        key,
                        Own { revision: at, leased: Some((lease, value)), noted: Instant::now() },
                    );
                } else {
                    own.remove(&key);
                }
            }
        }
    }

    /// Some of what is noted under another lease.
    fn lost(&self, lease: i64, most: usize) -> Vec<(String, Bytes)> {
        let own = self.own();
        let lost = own.iter().filter_map(|(key, own)| match &own.leased {
            Some((under, value)) if *under != lease => Some((key.clone(), value.clone())),
            _ => None,
        });
        lost.take(most).collect()
    }

    fn own(&self) -> MutexGuard<'_, HashMap<String, Own>> {
        self.own.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether the key is under our lease now: just written, or by an attempt whose answer was lost.
fn is_ours(answer: &TxnOpResponse, lease: i64) -> bool {
    let TxnOpResponse::Txn(inner) = answer else { return false };
    inner.succeeded()
        || inner.op_responses().iter().any(|found| match found {
            TxnOpResponse::Get(found) => found.kvs().first().is_some_and(|found| found.lease() == lease),
            _ => false,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noted(lease: &Lease) -> Vec<String> {
        let mut keys: Vec<_> = lease.lost(0, 10).into_iter().map(|(key, _)| key).collect();
        keys.sort();
        keys
    }

    #[test]
    fn the_latest_commit_counts_and_not_the_latest_answer() {
        let lease = Lease::new();
        lease.note(&Commit::new().lease("a", "1").lease("b", "1").put("c", "1"), 5, 7);
        assert_eq!(noted(&lease), ["a", "b"]);
        lease.note(&Commit::new().delete("a").put("b", "2"), 8, 7);
        lease.note(&Commit::new().lease("a", "3").lease("b", "3"), 6, 7);
        assert!(noted(&lease).is_empty());
        lease.note(&Commit::new().lease("a", "4"), 9, 7);
        assert_eq!(noted(&lease), ["a"]);
        assert!(lease.lost(7, 10).is_empty(), "under the present lease");
        lease.note_unknown(&Commit::new().delete("a").lease("b", "5"));
        assert!(noted(&lease).is_empty(), "what may be deleted is not written again");
    }
}
