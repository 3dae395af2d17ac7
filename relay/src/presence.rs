//! What this relay of an array tells the others: that it lives, how loaded it is, and which names have uplinks here.

use std::collections::HashSet;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;
use tokio::sync::Notify;
use tokio::time::timeout;

use crate::table::PeerTable;
use crate::table::records::RelayRecord;

/// Names told about in one commit: half of what etcd takes in one.
const BATCH: usize = 64;
/// How long a peer waits for others to be told of it.
const PATIENCE: Duration = Duration::from_millis(500);

/// What is still to be told.
#[derive(Debug)]
pub struct Presence {
    key: PublicKey,
    link: SocketAddr,
    addresses: Vec<IpAddr>,
    port: u16,
    process: u8,
    /// Names whose uplinks have changed. Never more than there are names here.
    untold: Mutex<HashSet<Name>>,
    wake: Notify,
}

impl Presence {
    /// For the relay with this key, reached by other relays at `link`, and by all else at `addresses` and `port`; `process`
    /// tells this one from those before it.
    pub fn new(key: PublicKey, link: SocketAddr, addresses: Vec<IpAddr>, port: u16, process: u8) -> Self {
        Self { key, link, addresses, port, process, untold: Mutex::default(), wake: Notify::new() }
    }

    /// This relay's key.
    pub fn key(&self) -> PublicKey {
        self.key
    }

    fn untold(&self) -> MutexGuard<'_, HashSet<Name>> {
        self.untold.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The uplinks of these names are not what they were.
    pub fn touch(&self, names: impl IntoIterator<Item = Name>) {
        let mut untold = self.untold();
        untold.extend(names);
        if !untold.is_empty() {
            self.wake.notify_one();
        }
    }

    /// Tells of names that have come here, before their peer is welcome: visitors may be sent anywhere from then on. If the
    /// table takes long, it is told later.
    pub async fn tell_first(&self, table: &PeerTable, names: &[Name]) {
        let here = names.iter().map(|name| (name.clone(), true));
        let told = timeout(PATIENCE, table.present(&self.key, here)).await;
        if !matches!(told, Ok(Ok(()))) {
            self.touch(names.iter().cloned());
        }
    }

    /// How the others reach this relay, so loaded.
    pub(crate) fn describe(&self, uplinks: usize, draining: bool) -> RelayRecord {
        let (link, addresses, port) = (self.link, self.addresses.clone(), self.port);
        RelayRecord { link, addresses, port, uplinks, draining, process: self.process }
    }

    /// Waits until there is something to tell.
    pub(crate) async fn touched(&self) {
        self.wake.notified().await;
    }

    /// Some of what is to be told, as much as goes into one commit.
    pub(crate) fn take(&self) -> Vec<Name> {
        let mut untold = self.untold();
        let batch: Vec<Name> = untold.iter().take(BATCH).cloned().collect();
        for name in &batch {
            untold.remove(name);
        }
        batch
    }
}
