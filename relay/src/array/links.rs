//! Links to other relays: dialled when a request needs them, kept while they are used.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use oriel_certs::link::LinkTls;
use oriel_protocol::close::CloseCode;
use oriel_protocol::key::PublicKey;
use oriel_transport::backoff::Backoff;
use oriel_transport::link::{Link, LinkDialer};
use prometheus_client::metrics::gauge::Gauge;
use tokio::sync::Notify;
use tokio::time::sleep;
use tokio_util::task::TaskTracker;

use super::routes::Place;
use crate::stall::Stalls;

/// A link that nobody has used for so long is closed.
const UNUSED: Duration = Duration::from_secs(60);
/// The longest time for which a relay that does not answer is left alone.
const MOST_BACKOFF: Duration = Duration::from_secs(5);

/// All links that this relay has dialled: one at most to each relay that the table names.
#[derive(Debug)]
pub struct Links {
    ground: Arc<Ground>,
}

#[derive(Debug)]
struct Ground {
    dialer: LinkDialer,
    tls: LinkTls,
    relays: Mutex<HashMap<PublicKey, Standing>>,
    up: Gauge,
    arrivals: Arc<Notify>,
    tasks: TaskTracker,
}

#[derive(Debug)]
enum Standing {
    Dialling(Backoff),
    Up(Arc<Linked>),
    Down { backoff: Backoff, until: Instant },
}

#[derive(Debug)]
struct Linked {
    relay: PublicKey,
    /// Which process of that relay it leads to.
    process: u8,
    link: Link,
    exchanges: AtomicUsize,
    /// Since it was last looked at.
    used: AtomicBool,
    stalls: Arc<Stalls>,
}

/// One exchange's claim on a link; given back when dropped.
#[derive(Debug)]
pub struct LinkLoad(Arc<Linked>);

impl Links {
    /// None yet. `arrivals` is told when one has come up.
    pub(super) fn new(dialer: LinkDialer, tls: LinkTls, up: Gauge, arrivals: Arc<Notify>) -> Self {
        let (relays, tasks) = (Mutex::default(), TaskTracker::new());
        Self { ground: Arc::new(Ground { dialer, tls, relays, up, arrivals, tasks }) }
    }

    /// The least loaded link that is up to one of these relays. The others are dialled, unless they have failed to
    /// answer just now; nobody waits for that. A link to a process in whose place there is another now is left: what is
    /// under way there ends there.
    pub(super) fn least_loaded(&self, relays: impl Iterator<Item = (PublicKey, Place)>) -> Option<LinkLoad> {
        let mut standings = self.ground.relays();
        let mut least: Option<Arc<Linked>> = None;
        for (relay, place) in relays {
            let backoff = match standings.get(&relay) {
                Some(Standing::Up(linked)) if linked.process == place.process => {
                    let load = |linked: &Linked| linked.exchanges.load(Ordering::Relaxed);
                    if !linked.link.is_closed()
                        && least.as_ref().is_none_or(|least| load(linked) < load(least))
                    {
                        least = Some(Arc::clone(linked));
                    }
                    continue;
                }
                Some(Standing::Dialling(_)) => continue,
                Some(Standing::Down { until, .. }) if Instant::now() < *until => continue,
                Some(Standing::Down { backoff, .. }) => backoff.clone(),
                Some(Standing::Up(_)) | None => Backoff::default(),
            };
            standings.insert(relay, Standing::Dialling(backoff));
            self.ground.tasks.spawn(Arc::clone(&self.ground).live(relay, place));
        }
        let least = least?;
        least.exchanges.fetch_add(1, Ordering::Relaxed);
        least.used.store(true, Ordering::Relaxed);
        Some(LinkLoad(least))
    }

    /// Waits until no link is left.
    pub(super) async fn ended(&self) {
        self.ground.tasks.close();
        self.ground.tasks.wait().await;
    }
}

impl Ground {
    fn relays(&self) -> MutexGuard<'_, HashMap<PublicKey, Standing>> {
        self.relays.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A link's whole life.
    async fn live(self: Arc<Self>, relay: PublicKey, Place { address, process }: Place) {
        let dialled = match self.tls.dialling(relay) {
            Ok(tls) => self.dialer.dial(address, tls).await.map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        let link = match dialled {
            Ok(link) => link,
            Err(reason) => {
                tracing::warn!(%relay, %address, reason, "another relay cannot be reached");
                return self.down(relay);
            }
        };
        let linked = Arc::new(Linked {
            relay,
            process,
            link,
            exchanges: AtomicUsize::new(0),
            used: AtomicBool::new(true),
            stalls: Arc::default(),
        });
        self.relays().insert(relay, Standing::Up(Arc::clone(&linked)));
        self.up.inc();
        self.arrivals.notify_waiters();
        tracing::info!(%relay, %address, "linked to another relay");
        loop {
            tokio::select! {
                reason = linked.link.closed() => {
                    tracing::info!(%relay, reason, "a link to another relay is gone");
                    if linked.is_current(&self.relays()) {
                        self.down(relay);
                    }
                    break;
                }
                () = sleep(UNUSED) => {
                    // Claims are taken under this lock.
                    let mut standings = self.relays();
                    let used = linked.used.swap(false, Ordering::Relaxed);
                    if !used && linked.exchanges.load(Ordering::Relaxed) == 0 {
                        if linked.is_current(&standings) {
                            standings.remove(&relay);
                        }
                        linked.link.close(CloseCode::Done);
                        break;
                    }
                }
            }
        }
        self.up.dec();
    }

    /// Leaves a relay alone for a while: at first for none at all, then longer each time it does not answer.
    fn down(&self, relay: PublicKey) {
        let mut standings = self.relays();
        let mut backoff = match standings.remove(&relay) {
            Some(Standing::Dialling(backoff) | Standing::Down { backoff, .. }) => backoff,
            Some(Standing::Up(_)) | None => Backoff::default(),
        };
        let wait = backoff.next(random()).min(MOST_BACKOFF);
        standings.insert(relay, Standing::Down { backoff, until: Instant::now() + wait });
    }
}

/// Without randomness in the system relays wait as long as they may.
fn random() -> u32 {
    let mut bytes = [0xff; 4];
    let _ = getrandom::fill(&mut bytes);
    u32::from_ne_bytes(bytes)
}

impl Linked {
    /// Whether no other has been dialled in its place.
    fn is_current(&self, standings: &HashMap<PublicKey, Standing>) -> bool {
        matches!(standings.get(&self.relay), Some(Standing::Up(up)) if std::ptr::eq(&**up, self))
    }
}

impl LinkLoad {
    /// The link to use.
    pub fn link(&self) -> &Link {
        &self.0.link
    }

    /// Whose it is.
    pub fn relay(&self) -> PublicKey {
        self.0.relay
    }

    /// Its exchanges whose visitors take nothing.
    pub fn stalls(&self) -> &Arc<Stalls> {
        &self.0.stalls
    }
}

impl Drop for LinkLoad {
    fn drop(&mut self) {
        self.0.exchanges.fetch_sub(1, Ordering::Relaxed);
    }
}
