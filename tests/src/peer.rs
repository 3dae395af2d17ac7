//! A peer in this process.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use oriel_certs::identity::Identity;
use oriel_certs::visitor;
use oriel_gallery::Folder;
use oriel_peer::access::Gate;
use oriel_peer::ending::Ending;
use oriel_peer::events::Events;
use oriel_peer::limits::Limits;
use oriel_peer::origin::Origin;
use oriel_peer::origin::http_server::HttpServer;
use oriel_peer::origin::target::{HostHeader, Speaks, Target};
use oriel_peer::publish::{Publication, PublishError, publish};
use oriel_peer::site::Sites;
use oriel_peer::view::Views;
use oriel_protocol::control::DomainOf;
use oriel_protocol::name::Name;
use oriel_transport::carrier::Carrier;
use oriel_transport::proxy::choice::Proxies;
use oriel_transport::proxy::url::ProxyUrl;
use oriel_transport::resolve::RelayAddress;
use oriel_transport::trouble::tls::Trust;
use oriel_transport::ways::Choice;
use rustls::RootCertStore;
use tokio::task::JoinSet;

use crate::deadline::{found, soon};
use crate::relay::TestRelay;
use crate::visitor::Visitor;

/// What a peer is to publish, and how.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Names and what stands behind them.
    pub sites: Vec<(Name, Origin)>,
    /// Who is let through to some of them.
    pub gates: Vec<(Name, Gate)>,
    /// Domains that shall show one of them.
    pub domains: Vec<DomainOf>,
    /// By whom.
    pub identity: Arc<Identity>,
    /// Where.
    pub relays: Vec<RelayAddress>,
    /// Trusting whom.
    pub roots: Arc<RootCertStore>,
    /// The registration token.
    pub invite: Option<Bytes>,
    /// Whether names are shared with other instances.
    pub replica: bool,
    /// Through this proxy and no other way, and where the relay takes plain HTTP.
    pub by_proxy: Option<(ProxyUrl, u16)>,
    /// Over what; whichever leads to the relay, if none is said.
    pub carrier: Option<Carrier>,
    /// Deadlines.
    pub limits: Limits,
}

/// The variable by which all peers of a run of tests are held to one carrier.
const CARRIER: &str = "ORIEL_TEST_CARRIER";

impl Plan {
    /// Nothing yet, by a new identity.
    ///
    /// # Panics
    /// If the system gives no randomness.
    pub fn at(relay: &TestRelay) -> Self {
        Self::towards(relay.address(), &relay.roots)
    }

    /// As [`at`](Self::at), for a relay that is no `TestRelay`.
    ///
    /// # Panics
    /// If the system gives no randomness.
    pub fn towards(relay: RelayAddress, roots: &Arc<RootCertStore>) -> Self {
        Self {
            sites: Vec::new(),
            gates: Vec::new(),
            domains: Vec::new(),
            identity: Arc::new(Identity::generate().unwrap()),
            relays: vec![relay],
            roots: Arc::clone(roots),
            invite: None,
            replica: false,
            carrier: std::env::var(CARRIER)
                .ok()
                .map(|word| *Carrier::ALL.iter().find(|carrier| carrier.word() == word).expect(CARRIER)),
            by_proxy: None,
            limits: Limits::default(),
        }
    }

    /// A web server at `origin` under `name`. Limits must be set before.
    ///
    /// # Panics
    /// If `name` is not a name.
    #[must_use]
    pub fn http(self, name: &str, origin: SocketAddr) -> Self {
        self.http_as(name, origin, HostHeader::Preserve)
    }

    /// As [`http`](Self::http), with what the origin sees as Host.
    ///
    /// # Panics
    /// If `name` is not a name.
    #[must_use]
    pub fn http_as(mut self, name: &str, origin: SocketAddr, host: HostHeader) -> Self {
        let target = origin.to_string().parse().unwrap();
        let server = HttpServer::new(target, host, None, self.limits.clone()).unwrap();
        self.sites.push((name.parse().unwrap(), Origin::Http(Box::new(server))));
        self
    }

    /// A web server at `origin` that speaks HTTP/2 over TCP, under `name`.
    ///
    /// # Panics
    /// If `name` is not a name.
    #[must_use]
    pub fn h2c(self, name: &str, origin: SocketAddr) -> Self {
        self.h2c_as(name, origin, HostHeader::Preserve)
    }

    /// As [`h2c`](Self::h2c), with what the origin sees as `:authority`.
    ///
    /// # Panics
    /// If `name` is not a name.
    #[must_use]
    pub fn h2c_as(mut self, name: &str, origin: SocketAddr, host: HostHeader) -> Self {
        let target = format!("h2c://{origin}").parse().unwrap();
        let server = HttpServer::new(target, host, None, self.limits.clone()).unwrap();
        self.sites.push((name.parse().unwrap(), Origin::Http(Box::new(server))));
        self
    }

    /// A web server on a port of this machine that speaks TLS, as `localhost`.
    ///
    /// # Panics
    /// If `name` is not a name.
    #[must_use]
    pub fn https(mut self, name: &str, port: u16, roots: Arc<RootCertStore>) -> Self {
        let target = Target { speaks: Speaks::Https, host: "localhost".into(), port };
        let tls = Arc::new(visitor::https(roots).unwrap());
        let server = HttpServer::new(target, HostHeader::Preserve, Some(tls), self.limits.clone()).unwrap();
        self.sites.push((name.parse().unwrap(), Origin::Http(Box::new(server))));
        self
    }

    /// A folder under `name`.
    ///
    /// # Panics
    /// If `name` is not a name, or there is no such folder.
    #[must_use]
    pub fn folder(mut self, name: &str, folder: &Path) -> Self {
        self.sites.push((name.parse().unwrap(), Origin::Folder(Folder::open(folder).unwrap())));
        self
    }

    /// The site `name` behind this gate.
    ///
    /// # Panics
    /// If `name` is not a name.
    #[must_use]
    pub fn behind(mut self, name: &str, gate: &Gate) -> Self {
        self.gates.push((name.parse().unwrap(), gate.clone()));
        self
    }

    /// Publishes it; does not wait for anything.
    pub fn start(self) -> TestPeer {
        let Plan { sites, gates, domains, identity, relays, roots, invite, replica, carrier, limits, .. } =
            self;
        let choice = Choice { carrier, ..Choice::any(Arc::clone(&roots)) };
        let choice = match self.by_proxy {
            Some((proxy, port)) => {
                let proxies = Proxies::explicit(proxy);
                Choice { proxies, proxy_only: true, plain_port: Some(port), ..choice }
            }
            None => choice,
        };
        let names = sites.iter().map(|(name, _)| name.to_string()).collect();
        let publication = Publication {
            sites: Sites::new(sites).behind(gates),
            domains,
            identity: Arc::clone(&identity),
            serial: 0,
            relays,
            trust: Trust::Named,
            choice,
            roots,
            invite,
            replica,
            patient: false,
            events: Events::Silent,
            views: Views::default(),
            limits,
        };
        let ending = Ending::default();
        let mut running = JoinSet::new();
        running.spawn(publish(publication, ending.clone()));
        TestPeer { names, identity, ending, running }
    }
}

/// A peer that runs.
#[derive(Debug)]
pub struct TestPeer {
    names: Vec<String>,
    /// By whom it publishes.
    pub identity: Arc<Identity>,
    ending: Ending,
    running: JoinSet<Result<(), PublishError>>,
}

impl TestPeer {
    /// Publishes a web server at `origin` under `name`, and waits until it can be visited.
    ///
    /// # Panics
    /// If that does not come about.
    pub async fn http(relay: &TestRelay, name: &str, origin: SocketAddr) -> Self {
        Plan::at(relay).http(name, origin).start().online(&relay.visitor()).await
    }

    /// Waits until all its names can be visited.
    ///
    /// # Panics
    /// If that does not come about.
    pub async fn online(mut self, visitor: &Visitor) -> Self {
        for name in self.names.clone() {
            let host = format!("{name}.localhost");
            found(&format!("{name} is online"), async || {
                if let Some(ended) = self.running.try_join_next() {
                    panic!("the peer ended: {ended:?}");
                }
                let answer = visitor.try_get(&host, "/.well-known/oriel/canary").await.ok()?;
                (answer.status == 200 && answer.body.len() == 33).then_some(())
            })
            .await;
        }
        self
    }

    /// Waits until it has ended of its own accord, and says how.
    ///
    /// # Panics
    /// If it does not end.
    pub async fn ended(&mut self) -> Result<(), PublishError> {
        soon("the peer ends", self.running.join_next()).await.unwrap().unwrap()
    }

    /// Whether it still runs.
    pub fn runs(&mut self) -> bool {
        self.running.try_join_next().is_none()
    }

    /// Ends it as soon as nothing is under way.
    ///
    /// # Panics
    /// If it does not end well.
    pub async fn leave(mut self) {
        self.ending.leave().cancel();
        self.ended().await.unwrap();
    }

    /// Ends it at once.
    ///
    /// # Panics
    /// If it does not end well.
    pub async fn stop(mut self) {
        self.ending.end();
        self.ended().await.unwrap();
    }
}
