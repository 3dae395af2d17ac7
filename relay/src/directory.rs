//! Who is connected now: for each name, the uplinks that serve it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{InstanceId, Notice};
use oriel_protocol::key::PublicKey;
use oriel_protocol::limits::MAX_NAMES;
use oriel_protocol::name::Name;
use oriel_transport::listen::RelayUplink;
use tokio::sync::{Notify, mpsc};
use tokio::time::timeout_at;
use tokio_util::sync::CancellationToken;

use crate::limits::Limits;
use crate::stall::Stalls;

/// Notices that may wait for one peer: it may lose all its names at once, and hear of other things besides. A further one
/// means that it does not read, and is dropped.
pub const NOTICES: usize = MAX_NAMES + 8;

/// An uplink and what it is entered for.
#[derive(Debug)]
pub struct Connected {
    /// The uplink.
    pub uplink: RelayUplink,
    /// Who is at its other end.
    pub identity: PublicKey,
    /// Which run of the peer's program.
    pub instance: InstanceId,
    /// Whether it shares its names with other instances.
    pub replica: bool,
    /// Notices for the task that owns the uplink.
    pub notices: mpsc::Sender<Notice>,
    /// Cancelled once WELCOME was sent: no exchange begins before that (P-08).
    pub welcomed: CancellationToken,
    /// Cancelled once it gets no further exchange: another of the instance has taken over (P-88), or it leaves (P-154).
    pub left: CancellationToken,
    /// Whether it is only there in case its instance loses the others (P-87).
    standby: AtomicBool,
    exchanges: AtomicUsize,
    /// Told when the last exchange has ended.
    idle: Notify,
    stalls: Arc<Stalls>,
}

/// One exchange's claim on an uplink, for balancing; given back when dropped.
#[derive(Debug)]
pub struct Load(Arc<Connected>);

/// All names that are online.
#[derive(Debug)]
pub struct Directory {
    state: Mutex<State>,
    arrived: Arc<Notify>,
    limits: Arc<Limits>,
    held: AtomicUsize,
    started: Instant,
}

#[derive(Debug, Default)]
struct State {
    online: HashMap<Name, Vec<Arc<Connected>>>,
    /// Those that get no further exchange, for as long as they are there.
    left: HashMap<Name, Vec<Arc<Connected>>>,
    lost: HashMap<Name, Instant>,
}

impl State {
    /// Takes an uplink out of those that are online, and returns the names that it leaves without any.
    fn take_out(&mut self, names: &[Name], connected: &Arc<Connected>, recently: Duration) -> Vec<Name> {
        let now = Instant::now();
        self.lost.retain(|_, since| now.duration_since(*since) < recently);
        let mut gone = Vec::new();
        for name in names {
            let Some(uplinks) = self.online.get_mut(name) else { continue };
            let before = uplinks.len();
            uplinks.retain(|other| !Arc::ptr_eq(other, connected));
            if uplinks.is_empty() {
                self.online.remove(name);
                if before > 0 {
                    self.lost.insert(name.clone(), now);
                    gone.push(name.clone());
                }
            }
        }
        gone
    }

    /// All uplinks of a name, whether they get exchanges or not.
    fn of(&self, name: &Name) -> impl Iterator<Item = &Arc<Connected>> {
        [&self.online, &self.left].into_iter().filter_map(|uplinks| uplinks.get(name)).flatten()
    }
}

impl Connected {
    /// An uplink that serves nothing yet.
    pub fn new(
        uplink: RelayUplink,
        identity: PublicKey,
        instance: InstanceId,
        replica: bool,
        standby: bool,
        notices: mpsc::Sender<Notice>,
    ) -> Self {
        Self {
            uplink,
            identity,
            instance,
            replica,
            notices,
            welcomed: CancellationToken::new(),
            left: CancellationToken::new(),
            standby: AtomicBool::new(standby),
            exchanges: AtomicUsize::new(0),
            idle: Notify::new(),
            stalls: Arc::default(),
        }
    }

    /// Waits until no exchange is under way on it.
    pub async fn idle(&self) {
        while self.exchanges.load(Ordering::Acquire) > 0 {
            self.idle.notified().await;
        }
    }
}

impl Load {
    /// The uplink to use, once exchanges may begin on it, or it is gone.
    pub async fn uplink(&self) -> &RelayUplink {
        let Connected { uplink, welcomed, .. } = &*self.0;
        if !welcomed.is_cancelled() {
            tokio::select! {
                () = welcomed.cancelled() => {}
                _ = uplink.closed() => {}
            }
        }
        uplink
    }

    /// Its exchanges whose visitors take nothing.
    pub fn stalls(&self) -> &Arc<Stalls> {
        &self.0.stalls
    }
}

impl Drop for Load {
    fn drop(&mut self) {
        if self.0.exchanges.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.0.idle.notify_one();
        }
    }
}

impl Directory {
    /// An empty directory.
    pub fn new(limits: Arc<Limits>) -> Self {
        Self {
            state: Mutex::default(),
            arrived: Arc::default(),
            limits,
            held: AtomicUsize::new(0),
            started: Instant::now(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Enters an uplink for its names. Uplinks of another instance give way and are returned, unless both share
    /// their names (P-25): they get a notice, and whoever owns them closes them.
    pub fn enter(&self, names: &[Name], connected: &Arc<Connected>) -> Vec<(Name, Arc<Connected>)> {
        let mut replaced = Vec::new();
        let mut state = self.state();
        for name in names {
            state.lost.remove(name);
            let uplinks = state.online.entry(name.clone()).or_default();
            uplinks.retain(|other| {
                let stays = other.instance == connected.instance || (other.replica && connected.replica);
                if !stays {
                    replaced.push((name.clone(), Arc::clone(other)));
                }
                stays
            });
            uplinks.push(Arc::clone(connected));
        }
        drop(state);
        self.arrived.notify_waiters();
        replaced
    }

    /// How many uplinks this instance of an identity has for any of these names.
    pub fn of_instance(&self, names: &[Name], identity: PublicKey, instance: InstanceId) -> usize {
        let state = self.state();
        let its = |other: &&Arc<Connected>| other.identity == identity && other.instance == instance;
        names.iter().map(|name| state.of(name).filter(its).count()).max().unwrap_or(0)
    }

    /// From now on this uplink carries the exchanges of its instance alone; the others of it are left, with what they
    /// have (P-88).
    pub fn take_over(&self, connected: &Arc<Connected>) {
        connected.standby.store(false, Ordering::Relaxed);
        let State { online, left, .. } = &mut *self.state();
        for (name, uplinks) in online {
            if !holds(uplinks, connected) {
                continue;
            }
            uplinks.retain(|other| {
                let stays = Arc::ptr_eq(other, connected)
                    || other.instance != connected.instance
                    || other.identity != connected.identity;
                if !stays {
                    other.left.cancel();
                    left.entry(name.clone()).or_default().push(Arc::clone(other));
                }
                stays
            });
        }
    }

    /// From now on an uplink carries no further exchange (P-154). Returns the names that it leaves without any.
    pub fn withdraw(&self, names: &[Name], connected: &Arc<Connected>) -> Vec<Name> {
        let mut state = self.state();
        for name in names {
            if state.online.get(name).is_some_and(|uplinks| holds(uplinks, connected)) {
                state.left.entry(name.clone()).or_default().push(Arc::clone(connected));
            }
        }
        connected.left.cancel();
        state.take_out(names, connected, self.limits.recently_lost)
    }

    /// Takes an uplink out, and returns the names that it leaves without any.
    pub fn leave(&self, names: &[Name], connected: &Arc<Connected>) -> Vec<Name> {
        let mut state = self.state();
        for name in names {
            if let Some(uplinks) = state.left.get_mut(name) {
                uplinks.retain(|other| !Arc::ptr_eq(other, connected));
                if uplinks.is_empty() {
                    state.left.remove(name);
                }
            }
        }
        state.take_out(names, connected, self.limits.recently_lost)
    }

    /// The name's last uplink at any relay was lost just now, unless there is one here.
    pub fn note_lost(&self, name: &Name) {
        let now = Instant::now();
        let mut state = self.state();
        if state.lost.len().is_power_of_two() {
            // Now and then, so that many lost at once cost no more than few.
            state.lost.retain(|_, since| now.duration_since(*since) < self.limits.recently_lost);
        }
        if !state.online.contains_key(name) {
            state.lost.insert(name.clone(), now);
        }
    }

    /// Takes out at once, and returns, the uplinks of a name that are not of the identity which holds it.
    pub fn evict(&self, name: &Name, holder: Option<PublicKey>) -> Vec<Arc<Connected>> {
        let State { online, left, .. } = &mut *self.state();
        let mut evicted = Vec::new();
        for all in [online, left] {
            let Some(uplinks) = all.get_mut(name) else { continue };
            evicted.extend(uplinks.extract_if(.., |connected| Some(connected.identity) != holder));
            if uplinks.is_empty() {
                all.remove(name);
            }
        }
        evicted
    }

    /// The names that are online.
    pub fn names(&self) -> Vec<Name> {
        self.state().online.keys().cloned().collect()
    }

    /// How many names are online.
    pub fn len(&self) -> usize {
        self.state().online.len()
    }

    /// Whether no name is online.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many uplinks serve a name.
    pub fn uplinks(&self, name: &Name) -> usize {
        self.state().online.get(name).map_or(0, Vec::len)
    }

    /// How many requests wait for a peer that was lost just now.
    pub fn held(&self) -> usize {
        self.held.load(Ordering::Relaxed)
    }

    /// Every uplink, and the names that it serves.
    pub fn connected(&self) -> Vec<(Arc<Connected>, Vec<Name>)> {
        let state = self.state();
        let mut all: HashMap<usize, (Arc<Connected>, Vec<Name>)> = HashMap::new();
        for (name, uplinks) in &state.online {
            for connected in uplinks {
                let entry = all.entry(connected.uplink.stable_id());
                entry.or_insert_with(|| (Arc::clone(connected), Vec::new())).1.push(name.clone());
            }
        }
        all.into_values().collect()
    }

    /// Tells every uplink something, once.
    pub fn tell_all(&self, notice: impl Fn(usize) -> Notice) {
        for (index, (connected, _)) in self.connected().iter().enumerate() {
            let _ = connected.notices.try_send(notice(index));
        }
    }

    /// Closes every uplink.
    pub fn close_all(&self, code: CloseCode) {
        let State { online, left, .. } = &*self.state();
        for connected in online.values().chain(left.values()).flatten() {
            connected.uplink.close(code);
        }
    }

    /// The least loaded uplink of a name that is online, or of one instance of it.
    pub fn pick(&self, name: &Name, instance: Option<InstanceId>) -> Option<Load> {
        let state = self.state();
        let least = state
            .online
            .get(name)?
            .iter()
            .filter(|connected| !connected.uplink.is_closed())
            .filter(|connected| instance.is_none_or(|instance| connected.instance == instance))
            .min_by_key(|connected| {
                let exchanges = connected.exchanges.load(Ordering::Relaxed);
                (connected.standby.load(Ordering::Relaxed), exchanges)
            })?;
        least.exchanges.fetch_add(1, Ordering::Relaxed);
        Some(Load(Arc::clone(least)))
    }

    /// For a name whose uplink was lost just now, or that is `expected` to have one, waits until `deadline` for
    /// `look` to find it. `look` is told whether something has arrived since it looked last. After a start every known
    /// name counts as just lost.
    pub async fn hold<T>(
        &self,
        name: &Name,
        expected: bool,
        deadline: tokio::time::Instant,
        mut look: impl FnMut(bool) -> Option<T>,
    ) -> Option<T> {
        let recently = self.limits.recently_lost;
        let lost_at = self.state().lost.get(name).copied().unwrap_or(self.started);
        let waits = expected || lost_at.elapsed() < recently;
        if !waits || self.held.load(Ordering::Relaxed) >= self.limits.max_held {
            return None;
        }
        let _held = Held::count(&self.held);
        let mut woken = false;
        loop {
            let arrived = self.arrived.notified();
            if let Some(found) = look(woken) {
                return Some(found);
            }
            timeout_at(deadline, arrived).await.ok()?;
            woken = true;
        }
    }

    /// What tells that an uplink, here or at another relay, or a link to one has come up: requests that wait for one
    /// look again.
    pub fn arrivals(&self) -> Arc<Notify> {
        Arc::clone(&self.arrived)
    }

    /// Says that an uplink of some name has come up at another relay.
    pub fn wake(&self) {
        self.arrived.notify_waiters();
    }
}

fn holds(uplinks: &[Arc<Connected>], connected: &Arc<Connected>) -> bool {
    uplinks.iter().any(|other| Arc::ptr_eq(other, connected))
}

struct Held<'a>(&'a AtomicUsize);

impl<'a> Held<'a> {
    fn count(held: &'a AtomicUsize) -> Self {
        held.fetch_add(1, Ordering::Relaxed);
        Self(held)
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}
