//! What this relay of an array tells the others: that it lives, how loaded it is, and which names have uplinks here.

use std::collections::HashSet;
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;
use tokio::sync::Notify;
use tokio::time::{MissedTickBehavior, interval, sleep, timeout};
use tokio_util::sync::CancellationToken;

use crate::front::Front;
use crate::table::records::RelayRecord;

/// Names told about in one commit: half of what etcd takes in one.
const BATCH: usize = 64;
/// How often the load is told, if it has changed.
const LOAD_EVERY: Duration = Duration::from_secs(1);
/// How long a peer waits for others to be told of it.
const PATIENCE: Duration = Duration::from_millis(500);
/// After a commit that came to nothing.
const PAUSE: Duration = Duration::from_secs(1);

/// What is still to be told.
#[derive(Debug)]
pub struct Presence {
    key: PublicKey,
    link: SocketAddr,
    addresses: Vec<IpAddr>,
    port: u16,
    /// Names whose uplinks have changed. Never more than there are names here.
    untold: Mutex<HashSet<Name>>,
    wake: Notify,
}

impl Presence {
    /// For the relay with this key, reached by other relays at `link`, and by all else at `addresses` and `port`.
    pub fn new(key: PublicKey, link: SocketAddr, addresses: Vec<IpAddr>, port: u16) -> Self {
        Self { key, link, addresses, port, untold: Mutex::default(), wake: Notify::new() }
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
        self.untold().extend(names);
        self.wake.notify_one();
    }

    /// Tells of names that have come here, before their peer is welcome: visitors may be sent anywhere from then on. If the
    /// table takes long, it is told later.
    pub async fn tell_first(&self, front: &Front, names: &[Name]) {
        let here = names.iter().map(|name| (name.clone(), true));
        let told = timeout(PATIENCE, front.registrar.table().present(&self.key, here)).await;
        if !matches!(told, Ok(Ok(()))) {
            self.touch(names.iter().cloned());
        }
    }

    fn describe(&self, front: &Front) -> RelayRecord {
        RelayRecord {
            link: self.link,
            addresses: self.addresses.clone(),
            port: self.port,
            uplinks: usize::try_from(front.metrics.uplinks.get()).unwrap_or(0),
            draining: front.draining.load(Ordering::Relaxed),
        }
    }

    fn take(&self) -> Vec<Name> {
        let mut untold = self.untold();
        let batch: Vec<Name> = untold.iter().take(BATCH).cloned().collect();
        for name in &batch {
            untold.remove(name);
        }
        batch
    }

    /// Tells until `stop`.
    pub async fn run(&self, front: Arc<Front>, stop: CancellationToken) {
        tokio::select! {
            () = self.tell(&front) => {}
            () = stop.cancelled() => {}
        }
    }

    async fn tell(&self, front: &Front) {
        let table = front.registrar.table();
        let mut ticks = interval(LOAD_EVERY);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut told = None;
        loop {
            tokio::select! {
                _ = ticks.tick() => {}
                () = self.wake.notified() => {}
            }
            let now = self.describe(front);
            if told.as_ref() != Some(&now) {
                match table.announce(&self.key, &now).await {
                    Ok(()) => told = Some(now),
                    Err(error) => tracing::debug!(%error, "the array was not told about this relay"),
                }
            }
            loop {
                let batch = self.take();
                if batch.is_empty() {
                    break;
                }
                let here = |name: &Name| (name.clone(), front.directory.uplinks(name) > 0);
                if let Err(error) = table.present(&self.key, batch.iter().map(here)).await {
                    tracing::debug!(%error, "the array was not told about uplinks here");
                    self.untold().extend(batch);
                    sleep(PAUSE).await;
                    break;
                }
            }
        }
    }
}
