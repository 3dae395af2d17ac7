//! A relay in this process.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;

use oriel_certs::visitor::roots;
use oriel_relay::config::{Certificate, Config, TableConfig};
use oriel_relay::events::Events;
use oriel_relay::fair_use::deny::DenySource;
use oriel_relay::fair_use::rules::Rules;
use oriel_relay::limits::Limits;
use oriel_relay::registrar::Registration;
use oriel_relay::relay::{Addresses, Relay};
use oriel_transport::resolve::RelayAddress;
use rustls::RootCertStore;
use tempfile::TempDir;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::deadline::soon;
use crate::visitor::{Visitor, fetch};

/// A relay for `*.localhost` with an authority of its own, on ports that were free.
#[derive(Debug)]
pub struct TestRelay {
    /// Where it listens.
    pub addresses: Addresses,
    /// The CA that it proves itself by.
    pub roots: Arc<RootCertStore>,
    data: TempDir,
    drain: CancellationToken,
    stop: CancellationToken,
    running: JoinSet<()>,
}

impl TestRelay {
    /// With the defaults of `--dev`, and registration open.
    ///
    /// # Panics
    /// If it does not start.
    pub fn start() -> Self {
        Self::with(|_| {})
    }

    /// With limits of the test's own.
    ///
    /// # Panics
    /// If it does not start.
    pub fn limited(change: impl FnOnce(&mut Limits)) -> Self {
        Self::with(|config| change(&mut config.limits))
    }

    /// With a configuration of the test's own.
    ///
    /// # Panics
    /// If it does not start.
    pub fn with(change: impl FnOnce(&mut Config)) -> Self {
        Self::joined(change, |_| {})
    }

    /// As [`with`](Self::with), and made one of an array by `join` before it runs.
    ///
    /// # Panics
    /// If it does not start.
    pub fn joined(change: impl FnOnce(&mut Config), join: impl FnOnce(&mut Relay)) -> Self {
        let data = tempfile::tempdir().unwrap();
        let free = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let mut config = Config {
            domain: "localhost".into(),
            public_suffix: false,
            listen: free,
            http: Some(free),
            public_port: None,
            data: data.path().to_owned(),
            certificate: Certificate::Local,
            public_addrs: Vec::new(),
            dns: None,
            table: TableConfig::Embedded,
            table_key: None,
            array: None,
            resolver: None,
            expire_unused: None,
            plain_serves: true,
            registration: Registration::OpenToLoopback,
            admin: Some(free),
            events: Events::Silent,
            fair_use: Rules::default(),
            deny: DenySource::default(),
            abuse_contact: None,
            limits: Limits::default(),
        };
        change(&mut config);
        let mut relay = Relay::bind(config).unwrap();
        join(&mut relay);
        let addresses = relay.addresses();
        let (drain, stop) = (CancellationToken::new(), CancellationToken::new());
        let mut running = JoinSet::new();
        running.spawn(relay.run(drain.clone(), stop.clone()));
        let roots = roots(Some(&data.path().join("ca.pem"))).unwrap();
        Self { addresses, roots, data, drain, stop, running }
    }

    /// As a peer is told of it.
    pub fn address(&self) -> RelayAddress {
        RelayAddress { host: "localhost".into(), port: self.port() }
    }

    /// The port of HTTPS and uplinks.
    pub fn port(&self) -> u16 {
        self.addresses.https.port()
    }

    /// A host of its zone with the port, as in a URL.
    pub fn authority(&self, host: &str) -> String {
        format!("{host}:{}", self.port())
    }

    /// Its data folder.
    pub fn data(&self) -> &Path {
        self.data.path()
    }

    /// A visitor who trusts its CA.
    pub fn visitor(&self) -> Visitor {
        Visitor::new(self.addresses.https, &self.roots)
    }

    /// Its metrics, as an operator reads them.
    ///
    /// # Panics
    /// If they cannot be had.
    pub async fn metrics(&self) -> String {
        let admin = self.addresses.admin.unwrap();
        let answer = fetch(admin, "127.0.0.1", "/metrics").await;
        String::from_utf8(answer.body.to_vec()).unwrap()
    }

    /// One of them.
    ///
    /// # Panics
    /// If there is none of that name.
    pub async fn metric(&self, name: &str) -> f64 {
        metric_in(&self.metrics().await, name)
    }

    /// Begins to drain.
    pub fn drain(&self) {
        self.drain.cancel();
    }

    /// Waits until it has ended of its own accord.
    ///
    /// # Panics
    /// If it does not, or ended badly.
    pub async fn ended(&mut self) {
        soon("the relay ends", self.running.join_next()).await.unwrap().unwrap();
    }

    /// Ends it at once.
    pub async fn stop(mut self) {
        self.stop.cancel();
        self.ended().await;
    }
}

/// Its tasks, too, end then, which whoever aborts [`Relay::run`] does not end.
impl Drop for TestRelay {
    fn drop(&mut self) {
        self.stop.cancel();
        self.running.detach_all();
    }
}

/// A metric's value out of the text.
///
/// # Panics
/// If there is none of that name.
pub fn metric_in(text: &str, name: &str) -> f64 {
    let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    line.unwrap_or_else(|| panic!("no {name} in {text}")).parse().unwrap()
}
