//! What a peer table is kept in: keys whose values have revisions, changed all at once or not at all.

use std::fmt::Debug;
use std::pin::Pin;

use bytes::Bytes;

/// The store cannot be read or written now.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("peer table: {0}")]
pub struct StoreError(pub String);

/// A future as a trait object can return it.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// What stands under a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The value.
    pub value: Bytes,
    /// When it was written: each commit of a store has a higher revision than those before it, from 1 on.
    pub revision: u64,
}

/// How long an entry stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Life {
    /// Until it is deleted.
    Durable,
    /// Only while this relay lives: the store takes it away some seconds after the last sign of life.
    Leased,
}

/// One change of a commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Write {
    /// A new value.
    Put {
        /// Where.
        key: String,
        /// What.
        value: Bytes,
        /// For how long.
        life: Life,
    },
    /// No value any more; nothing happens if there was none.
    Delete {
        /// Where.
        key: String,
    },
}

/// Changes that are made together, if everything is still as it was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Commit {
    /// Keys and the revisions that they must still have; 0 where there must be no value.
    pub expects: Vec<(String, u64)>,
    /// What changes then. Each key at most once.
    pub writes: Vec<Write>,
}

/// Where a store tells what stands in it: the memory that requests are answered from. Told in the order of revisions,
/// key by key; telling the same again changes nothing.
pub trait Sink: Send + Sync + Debug {
    /// A key has a new value.
    fn put(&self, key: &str, entry: Entry);
    /// A key has no value since this revision.
    fn delete(&self, key: &str, revision: u64);
    /// All that stands in the store now: what is not among it is gone.
    fn replace(&self, entries: Vec<(String, Entry)>);
}

/// The store itself. Every future ends within seconds, with an error where the store does not answer.
pub trait Store: Send + Sync + Debug {
    /// What stands under a key: as the store has it, not as the sink was told.
    fn get(&self, key: &str) -> StoreFuture<'_, Option<Entry>>;

    /// Makes all changes, durably, and tells the sink before it returns the new revision; or none, and returns `None`,
    /// because an expectation did not hold.
    fn commit(&self, commit: Commit) -> StoreFuture<'_, Option<u64>>;

    /// Whether the store answers, as far as is known now. While it does not, the sink keeps what it was told.
    fn is_reachable(&self) -> bool;
}

impl Commit {
    /// Expects nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Only if the key has no value.
    #[must_use]
    pub fn if_absent(self, key: impl Into<String>) -> Self {
        self.if_at(key, 0)
    }

    /// Only if the key's value has this revision.
    #[must_use]
    pub fn if_at(mut self, key: impl Into<String>, revision: u64) -> Self {
        self.expects.push((key.into(), revision));
        self
    }

    /// Writes a value that stays.
    #[must_use]
    pub fn put(self, key: impl Into<String>, value: impl Into<Bytes>) -> Self {
        self.write(key, value, Life::Durable)
    }

    /// Writes a value that goes with this relay.
    #[must_use]
    pub fn lease(self, key: impl Into<String>, value: impl Into<Bytes>) -> Self {
        self.write(key, value, Life::Leased)
    }

    fn write(mut self, key: impl Into<String>, value: impl Into<Bytes>, life: Life) -> Self {
        self.writes.push(Write::Put { key: key.into(), value: value.into(), life });
        self
    }

    /// Takes a value away.
    #[must_use]
    pub fn delete(mut self, key: impl Into<String>) -> Self {
        self.writes.push(Write::Delete { key: key.into() });
        self
    }
}

#[cfg(test)]
#[cfg_attr(not(feature = "etcd"), allow(dead_code))]
// some of it is only for tables that several relays share
pub(crate) mod conformance;
