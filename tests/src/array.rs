//! Several relays of one array in this process, each with its own view of where names have uplinks: a test says so.

use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use oriel_certs::identity::Identity;
use oriel_protocol::control::InstanceId;
use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;
use oriel_relay::array::routes::{Place, Routes};
use oriel_relay::limits::Limits;
use tokio::net::UdpSocket;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::deadline::found;
use crate::hostile::packets::hello;
use crate::hostile::peer::HostilePeer;
use crate::relay::TestRelay;

/// What one relay believes of the others.
#[derive(Debug)]
pub struct FixedRoutes {
    own: PublicKey,
    known: Mutex<Known>,
}

#[derive(Debug, Default)]
struct Known {
    addresses: HashMap<PublicKey, SocketAddr>,
    uplinks: HashMap<Name, Vec<PublicKey>>,
    instances: HashMap<InstanceId, PublicKey>,
    processes: HashMap<PublicKey, u8>,
}

impl FixedRoutes {
    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Routes for FixedRoutes {
    fn relays_of(&self, name: &Name) -> Vec<PublicKey> {
        self.known().uplinks.get(name).cloned().unwrap_or_default()
    }

    fn relays_of_instance(&self, _: &Name, instance: InstanceId) -> Vec<PublicKey> {
        self.known().instances.get(&instance).copied().into_iter().collect()
    }

    fn place_of(&self, relay: &PublicKey) -> Option<Place> {
        let known = self.known();
        let process = known.processes.get(relay).copied().unwrap_or_default();
        known.addresses.get(relay).map(|address| Place { address: *address, process })
    }

    fn is_relay(&self, relay: &PublicKey) -> bool {
        self.known().addresses.contains_key(relay)
    }

    fn own_key(&self) -> PublicKey {
        self.own
    }
}

/// Relays that know one another; of names they know what [`route`](Self::route) says.
#[derive(Debug)]
pub struct TestArray {
    /// The relays; one that a test has taken out is gone.
    pub relays: Vec<Option<TestRelay>>,
    routes: Vec<Arc<FixedRoutes>>,
    addresses: Vec<SocketAddr>,
    /// Where each relay has a runtime of its own.
    apart: Vec<Apart>,
}

/// A runtime that ends, with all that is on it, when it is dropped.
#[derive(Debug)]
struct Apart(Option<Runtime>);

impl Apart {
    fn start() -> Self {
        Self(Some(Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()))
    }
}

impl Drop for Apart {
    fn drop(&mut self) {
        // Without a wait: that is not for a test's own thread.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl TestArray {
    /// So many of them.
    ///
    /// # Panics
    /// If they do not start.
    pub fn start(count: usize) -> Self {
        Self::limited(count, |_| {})
    }

    /// With limits of the test's own.
    ///
    /// # Panics
    /// If they do not start.
    pub fn limited(count: usize, change: impl Fn(&mut Limits)) -> Self {
        Self::on(&vec![Handle::current(); count], change)
    }

    /// One relay on each of these runtimes.
    ///
    /// # Panics
    /// If they do not start.
    pub fn on(runtimes: &[Handle], change: impl Fn(&mut Limits)) -> Self {
        let count = runtimes.len();
        let identities: Vec<Identity> = (0..count).map(|_| Identity::generate().unwrap()).collect();
        let routes: Vec<_> = identities
            .iter()
            .map(|identity| Arc::new(FixedRoutes { own: identity.public(), known: Mutex::default() }))
            .collect();
        let (mut relays, mut addresses) = (Vec::new(), Vec::new());
        for ((identity, routes), runtime) in identities.iter().zip(&routes).zip(runtimes) {
            let _inside = runtime.enter();
            let relay = TestRelay::joined(
                |config| change(&mut config.limits),
                |relay| {
                    let free = (Ipv4Addr::LOCALHOST, 0).into();
                    let routes: Arc<dyn Routes> = Arc::clone(routes) as _;
                    addresses.push(relay.join(free, identity, routes).unwrap());
                },
            );
            relays.push(Some(relay));
        }
        for view in &routes {
            let keys = identities.iter().map(Identity::public);
            view.known().addresses = keys.zip(addresses.iter().copied()).collect();
        }
        Self { relays, routes, addresses, apart: Vec::new() }
    }

    /// So many of them, each on a runtime of its own, so that one can be killed.
    ///
    /// # Panics
    /// If they do not start.
    pub fn apart(count: usize) -> Self {
        let apart: Vec<_> = (0..count).map(|_| Apart::start()).collect();
        let handles: Vec<_> = apart.iter().flat_map(|apart| &apart.0).map(|it| it.handle().clone()).collect();
        Self { apart, ..Self::on(&handles, |_| {}) }
    }

    /// Ends one of them as a fault would: at once, and without a word.
    ///
    /// # Panics
    /// If it has no runtime of its own.
    pub fn kill(&mut self, index: usize) {
        self.apart[index].0.take().expect("it shares its runtime").shutdown_background();
        self.relays[index] = None;
    }

    /// One of the relays.
    ///
    /// # Panics
    /// If it is gone.
    pub fn relay(&self, index: usize) -> &TestRelay {
        self.relays[index].as_ref().expect("the relay is gone")
    }

    /// From now on the relay `viewer` believes that `name` has uplinks at those relays.
    ///
    /// # Panics
    /// If it is not a name.
    pub fn route(&self, viewer: usize, name: &str, at: &[usize]) {
        let at = at.iter().map(|index| self.routes[*index].own).collect();
        self.routes[viewer].known().uplinks.insert(name.parse().unwrap(), at);
    }

    /// From now on the relay `viewer` believes that this instance has an uplink at that relay.
    pub fn route_instance(&self, viewer: usize, instance: u8, at: usize) {
        let key = self.routes[at].own;
        self.routes[viewer].known().instances.insert(InstanceId([instance; 16]), key);
    }

    /// From now on the relay `viewer` reaches that relay by another address.
    pub fn readdress(&self, viewer: usize, at: usize, address: SocketAddr) {
        self.routes[viewer].known().addresses.insert(self.routes[at].own, address);
    }

    /// From now on the relay `viewer` believes that another process has taken over at that relay.
    pub fn succeeded(&self, viewer: usize, at: usize) {
        *self.routes[viewer].known().processes.entry(self.routes[at].own).or_default() += 1;
    }

    /// Where a relay takes links.
    pub fn link_address(&self, index: usize) -> SocketAddr {
        self.addresses[index]
    }

    /// Gives the name to the identity at that relay, as the common peer table of a real array would.
    ///
    /// # Panics
    /// If it is taken.
    pub async fn claim(&self, index: usize, name: &str, identity: &Identity) {
        let relay = self.relay(index);
        let mut peer = HostilePeer::dial(relay, identity).await;
        peer.greet(hello(&[name], 99)).await;
        peer.connection.close(0u32.into(), b"");
        found("the claimant has left", async || {
            (relay.metric("oriel_relay_uplinks").await == 0.0).then_some(())
        })
        .await;
    }
}

/// A network between two relays that can be cut without a word.
#[derive(Debug)]
pub struct Cable {
    /// To be dialled in place of the relay behind it.
    pub address: SocketAddr,
    cut: watch::Sender<bool>,
    _running: JoinSet<()>,
}

impl Cable {
    /// To the relay at `to`, for one that dials.
    ///
    /// # Panics
    /// If no port is free.
    pub async fn to(to: SocketAddr) -> Self {
        let near = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let far = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = near.local_addr().unwrap();
        let (cut, is_cut) = watch::channel(false);
        let mut running = JoinSet::new();
        running.spawn(async move {
            let (mut there, mut back) = (vec![0; 65536], vec![0; 65536]);
            let mut caller = None;
            loop {
                tokio::select! {
                    Ok((len, from)) = near.recv_from(&mut there) => {
                        caller = Some(from);
                        if !*is_cut.borrow() {
                            let _ = far.send_to(&there[..len], to).await;
                        }
                    }
                    Ok((len, _)) = far.recv_from(&mut back) => {
                        if let Some(caller) = caller.filter(|_| !*is_cut.borrow()) {
                            let _ = near.send_to(&back[..len], caller).await;
                        }
                    }
                }
            }
        });
        Self { address, cut, _running: running }
    }

    /// Nothing gets through any more.
    pub fn cut(&self) {
        self.cut.send_replace(true);
    }
}
