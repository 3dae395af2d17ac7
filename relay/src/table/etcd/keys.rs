//! The keys of one array among those of others.

use bytes::Bytes;
use etcd_client::KeyValue;

use crate::table::store::Entry;

/// What every key of the array begins with; it ends with a slash.
#[derive(Clone, Debug)]
pub(super) struct Prefix(String);

impl Prefix {
    /// Takes one of the form that a configuration has.
    pub(super) fn new(prefix: String) -> Self {
        Self(prefix)
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// The key as etcd has it.
    pub(super) fn key(&self, key: &str) -> Vec<u8> {
        [self.0.as_bytes(), key.as_bytes()].concat()
    }

    /// The first key after all of the array's.
    pub(super) fn end(&self) -> Vec<u8> {
        let mut end = self.0.clone().into_bytes();
        if let Some(last) = end.last_mut() {
            *last += 1;
        }
        end
    }

    /// The key without what it begins with; `None` for one that no relay wrote.
    pub(super) fn strip(&self, key: &[u8]) -> Option<String> {
        let key = key.strip_prefix(self.0.as_bytes())?;
        std::str::from_utf8(key).ok().map(str::to_owned)
    }

    /// What stands under a key, as the sink is told it.
    pub(super) fn entry(&self, found: KeyValue) -> Option<(String, Entry)> {
        let revision = revision(found.mod_revision());
        let (key, value) = found.into_key_value();
        Some((self.strip(&key)?, Entry { value: Bytes::from(value), revision }))
    }
}

/// A revision as the store has it: etcd's are never negative.
pub(super) fn revision(of_etcd: i64) -> u64 {
    u64::try_from(of_etcd).unwrap_or(0)
}
