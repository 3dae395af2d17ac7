//! The peer table: who holds which name, and where that peer is connected now.
//!
//! What stands in it is kept in a [`store`]; this module says what it means. Reading asks nobody but memory; writing is
//! durable before it answers.

mod claims;
mod domains;
pub mod embedded;
#[cfg(feature = "etcd")]
pub mod etcd;
pub mod keys;
mod looks;
mod memory;
mod presence;
pub mod records;
mod secrets;
pub mod store;
mod upkeep;

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;
use tokio::sync::broadcast;

pub use self::claims::{Claim, Claimed, Price};
pub use self::looks::looks_reserved;
pub use self::memory::{Changed, Memory};
use self::records::Record;
use self::store::{Store, StoreError};

/// SHA-256 of an invitation's token: the table never holds the token.
pub type TokenDigest = [u8; 32];

/// How long a name rests after it was given up, before others can claim it.
pub const REST: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// How often a commit is tried again because something changed meanwhile.
const TRIES: usize = 8;

/// The peer table. Cheap to clone.
#[derive(Clone, Debug)]
pub struct PeerTable {
    store: Arc<dyn Store>,
    memory: Arc<Memory>,
}

impl PeerTable {
    /// A table over a store that tells `memory` what stands in it.
    pub fn new(store: Arc<dyn Store>, memory: Arc<Memory>) -> Self {
        Self { store, memory }
    }

    /// What was claimed under this name, by whom.
    pub fn record(&self, name: &Name) -> Option<Record> {
        self.memory.read().names.get(name).map(|known| known.value.clone())
    }

    /// The identity's primary name: of those that it holds, the one that it claimed first.
    pub fn first_of(&self, identity: &PublicKey) -> Option<Name> {
        self.memory.read().held_by(identity).next().map(|(name, _)| name.clone())
    }

    /// What an identity has claimed and no other has now, in the order claimed: also what it may not use any more.
    pub fn claimed_by(&self, identity: &PublicKey) -> Vec<(Name, Record)> {
        let memory = self.memory.read();
        let own = memory.claimed_by(identity);
        own.map(|(name, record)| (name.clone(), record.clone())).collect()
    }

    /// The identity that took this one's place.
    pub fn rotated_to(&self, identity: &PublicKey) -> Option<PublicKey> {
        self.memory.read().identities.get(identity)?.value.rotated_to.as_deref()?.parse().ok()
    }

    /// Every name that was ever claimed, in order.
    pub fn list(&self) -> Vec<(Name, Record)> {
        let memory = self.memory.read();
        let names = memory.names.iter().map(|(name, known)| (name.clone(), known.value.clone()));
        let mut names: Vec<_> = names.collect();
        drop(memory);
        names.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        names
    }

    /// How many names were ever claimed.
    pub fn len(&self) -> usize {
        self.memory.read().names.len()
    }

    /// Whether none was.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The number of the newest change: it only grows.
    pub fn revision(&self) -> u64 {
        self.memory.read().revision
    }

    /// Every change from now on.
    pub fn changes(&self) -> broadcast::Receiver<Changed> {
        self.memory.changes()
    }

    /// Whether the store answers: without it nothing can be claimed, and what is known goes on.
    pub fn is_reachable(&self) -> bool {
        self.store.is_reachable()
    }
}

/// What is told when others were faster again and again.
fn contended() -> StoreError {
    StoreError("others change the same entries too fast".into())
}

/// Seconds since 1970.
pub fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs()
}
