//! Who is connected where: entries that go with the relay which made them.

use std::net::SocketAddr;

use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;

use super::PeerTable;
use super::keys;
use super::records::{RelayRecord, encode};
use super::store::{Commit, StoreError};

impl PeerTable {
    /// Says that a relay lives, and how it is reached.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn announce(&self, relay: &PublicKey, record: &RelayRecord) -> Result<(), StoreError> {
        self.store.commit(Commit::new().lease(keys::relay(relay), encode(record))).await.map(drop)
    }

    /// Says for each of these names, of which there are few enough for one commit, whether it has uplinks at `relay`.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn present(
        &self,
        relay: &PublicKey,
        names: impl IntoIterator<Item = (Name, bool)>,
    ) -> Result<(), StoreError> {
        let commit = names.into_iter().fold(Commit::new(), |commit, (name, here)| {
            let key = keys::uplink(&name, relay);
            if here { commit.lease(key, "{}") } else { commit.delete(key) }
        });
        self.store.commit(commit).await.map(drop)
    }

    /// The relays where a name has uplinks.
    pub fn relays_of(&self, name: &Name) -> Vec<PublicKey> {
        self.memory.read().uplinks.get(name).cloned().unwrap_or_default()
    }

    /// Every relay of the array that lives.
    pub fn relays(&self) -> Vec<(PublicKey, RelayRecord)> {
        self.memory.read().relays.iter().map(|(key, record)| (*key, record.clone())).collect()
    }

    /// A relay of the array, if it lives.
    pub fn relay(&self, key: &PublicKey) -> Option<RelayRecord> {
        self.memory.read().relays.get(key).cloned()
    }

    /// Whether a relay of the array has this key.
    pub fn is_relay(&self, key: &PublicKey) -> bool {
        self.memory.read().relays.contains_key(key)
    }

    /// Where the other relays reach this one, and which process of it.
    pub fn link_of(&self, key: &PublicKey) -> Option<(SocketAddr, u8)> {
        self.memory.read().relays.get(key).map(|record| (record.link, record.process))
    }
}
