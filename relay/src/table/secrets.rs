//! What the relays of an array share besides names: sealed certificates, challenges, and who does what for all.

use bytes::Bytes;

use super::PeerTable;
use super::keys::{ACME, ALPN, CERTS, LOCKS, TEXTS};
use super::store::{Commit, StoreError};

impl PeerTable {
    /// The sealed value under a key of the certificates' keeper: `certs/HOST` or `acme/...`.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn sealed(&self, key: &str) -> Result<Option<Bytes>, StoreError> {
        Ok(self.store.get(sealed_key(key)?).await?.map(|entry| entry.value))
    }

    /// Keeps a sealed value.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn keep_sealed(&self, key: &str, value: Bytes) -> Result<(), StoreError> {
        self.store.commit(Commit::new().put(sealed_key(key)?, value)).await.map(drop)
    }

    /// Throws a sealed value away.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn forget_sealed(&self, key: &str) -> Result<(), StoreError> {
        self.store.commit(Commit::new().delete(sealed_key(key)?)).await.map(drop)
    }

    /// Takes a task on for all relays, and returns by which revision; `None` if another one has it. It is given back
    /// when this relay ends.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn lock(&self, what: &str) -> Result<Option<u64>, StoreError> {
        let key = format!("{LOCKS}{what}");
        self.store.commit(Commit::new().if_absent(key.clone()).lease(key, "{}")).await
    }

    /// Gives back a task that was taken on by this revision. Where the lease has run out meanwhile, another relay may
    /// have it, and keeps it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn unlock(&self, what: &str, revision: u64) -> Result<(), StoreError> {
        let key = format!("{LOCKS}{what}");
        self.store.commit(Commit::new().if_at(key.clone(), revision).delete(key)).await.map(drop)
    }

    /// Adds a TXT value at a host, `host` being relative to the zone.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn add_text(&self, host: &str, value: &str) -> Result<(), StoreError> {
        let commit = Commit::new().lease(format!("{TEXTS}{host}/{value}"), value.to_owned());
        self.store.commit(commit).await.map(drop)
    }

    /// Takes a TXT value away.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn remove_text(&self, host: &str, value: &str) -> Result<(), StoreError> {
        self.store.commit(Commit::new().delete(format!("{TEXTS}{host}/{value}"))).await.map(drop)
    }

    /// The TXT values at a host relative to the zone.
    pub fn texts(&self, host: &str) -> Vec<String> {
        let folder = format!("{host}/");
        let memory = self.memory.read();
        let from = memory.texts.range(folder.clone()..);
        from.take_while(|(key, _)| key.starts_with(&folder)).map(|(_, value)| value.clone()).collect()
    }

    /// Sets or removes the digest that a host shows to a certificate authority.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn set_alpn(&self, host: &str, digest: Option<Bytes>) -> Result<(), StoreError> {
        let key = format!("{ALPN}{host}");
        let commit = match digest {
            Some(digest) => Commit::new().lease(key, digest),
            None => Commit::new().delete(key),
        };
        self.store.commit(commit).await.map(drop)
    }

    /// The digest that a host shows to a certificate authority.
    pub fn alpn(&self, host: &str) -> Option<Bytes> {
        self.memory.read().alpn.get(host).cloned()
    }
}

/// Nothing but sealed values lies in these two folders, and they lie nowhere else.
fn sealed_key(key: &str) -> Result<&str, StoreError> {
    if key.starts_with(CERTS) || key.starts_with(ACME) {
        Ok(key)
    } else {
        Err(StoreError(format!("{key} is no place for a certificate")))
    }
}
