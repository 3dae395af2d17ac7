//! A relay, put together: bound first, so that its addresses are known, then run until it is told to stop.

mod start;

use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use http::HeaderValue;
use oriel_certs::identity::Identity;
use oriel_certs::private_file::{self, DirPolicy, private_dir};
use oriel_certs::{browser, uplink};
use oriel_protocol::close::CloseCode;
use oriel_protocol::control::Notice;
use oriel_transport::endpoint_keys::{EndpointKeys, SECRET_LEN};
use oriel_transport::listen::{Listener, ListenerTls};
use oriel_transport::socket::SocketReport;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

pub use self::start::StartError;

use crate::admin::socket::AdminSocket;
use crate::admin::{self, Desk};
use crate::certificates::Certificates;
use crate::config::Config;
use crate::directory::Directory;
use crate::domains::Domains;
use crate::events::Event;
use crate::fair_use::FairUse;
use crate::fair_use::deny::DenyList;
use crate::front::Front;
use crate::listeners::{bind, https, plain, quic};
use crate::metrics::Metrics;
use crate::open_table::OpenTable;
use crate::presence::Presence;
use crate::proofs::Proofs;
use crate::registrar::Registrar;
use crate::visitors::Visitors;
use crate::zone::Zone;
use crate::zone_records::ZoneRecords;
use crate::zone_server::ZoneServer;
use crate::{upkeep, warden};

/// For how many seconds a browser may remember that there is HTTP/3.
const ALT_SVC_AGE: u32 = 86_400;
/// Over how long a draining relay spreads its peers' search for another one.
const SPREAD: Duration = Duration::from_millis(20);

/// A relay whose addresses are bound.
#[derive(Debug)]
pub struct Relay {
    front: Arc<Front>,
    https: TcpListener,
    http: Option<TcpListener>,
    admin: Option<TcpListener>,
    socket: AdminSocket,
    listener: Arc<Listener>,
    tls: Arc<rustls::ServerConfig>,
    certificates: Certificates,
    dns: Option<(ZoneServer, ZoneRecords)>,
    open: OpenTable,
    data: PathBuf,
    plain_serves: bool,
    expire_unused: Option<Duration>,
    addresses: Addresses,
}

/// Where a relay listens.
#[derive(Clone, Copy, Debug)]
pub struct Addresses {
    /// HTTPS, and uplinks on UDP.
    pub https: SocketAddr,
    /// Plain HTTP.
    pub http: Option<SocketAddr>,
    /// Health and metrics.
    pub admin: Option<SocketAddr>,
    /// The zone's DNS.
    pub dns: Option<SocketAddr>,
}

impl Relay {
    /// Opens the table that the configuration names, then all else as [`bind`](Self::bind).
    ///
    /// # Errors
    /// [`StartError`]; nothing keeps running then.
    pub async fn open(config: Config) -> Result<Self, StartError> {
        let shared = OpenTable::shared(&config).await?;
        Self::bind_over(config, shared)
    }

    /// Binds every address and opens the data folder, with the peer table in it.
    ///
    /// # Errors
    /// [`StartError`]; nothing keeps running then.
    pub fn bind(config: Config) -> Result<Self, StartError> {
        Self::bind_over(config, None)
    }

    fn bind_over(config: Config, shared: Option<OpenTable>) -> Result<Self, StartError> {
        let fault = StartError::bind(config.listen);
        let (https, udp) = bind::tcp_and_udp(config.listen).map_err(&fault)?;
        let optional = |address: Option<SocketAddr>| {
            address.map(|address| bind::tcp(address).map_err(StartError::bind(address))).transpose()
        };
        let (http, admin) = (optional(config.http)?, optional(config.admin)?);
        let local = |listener: &TcpListener| listener.local_addr().map_err(&fault);
        let mut addresses = Addresses {
            https: local(&https)?,
            http: http.as_ref().map(local).transpose()?,
            admin: admin.as_ref().map(local).transpose()?,
            dns: None,
        };
        let port = config.public_port.unwrap_or_else(|| addresses.https.port());
        let server = config.dns.as_ref().map(|dns| ZoneServer::bind(dns, &config, port)).transpose()?;
        addresses.dns = server.as_ref().map(ZoneServer::local_addr);
        let deny = Arc::new(DenyList::load(config.deny.clone())?);
        // Only now, so that a start that comes to nothing leaves nothing behind.
        private_dir(&config.data, DirPolicy::Protected)?;
        let open = shared.map_or_else(|| OpenTable::embedded(&config.data), Ok)?;
        let certificates = Certificates::open(&config, &open.table)?;
        let secret = endpoint_secret(&config.data)?;
        let tls = ListenerTls {
            uplinks: Arc::new(uplink::for_relay(certificates.resolver())?),
            browsers: Arc::new(browser::over_quic(certificates.resolver())?),
            identity_of: uplink::identity_of,
        };
        let listener = Listener::new(udp, tls, &EndpointKeys::from_secret(&secret)).map_err(&fault)?;
        let socket = AdminSocket::bind(&config.data).map_err(|source| StartError::Bind {
            address: "the admin socket in the data folder".into(),
            source,
        })?;
        let limits = Arc::new(config.limits);
        let metrics = Metrics::default();
        let registrar = Registrar::new(open.table.clone(), config.registration, &limits);
        let presence = match &config.array {
            Some(array) => {
                let identity = Identity::load_or_create(&config.data.join("relay.key"))?;
                let addresses = config.public_addrs.clone();
                Some(Presence::new(identity.public(), array.advertised, addresses, port))
            }
            None => None,
        };
        let domains = if certificates.serve_domains() {
            let proofs = Proofs::new(config.resolver);
            Some(Domains::new(proofs.map_err(|error| StartError::Resolver(error.to_string()))?))
        } else {
            None
        };
        let records = ZoneRecords::new(registrar.clone(), config.public_addrs);
        let front = Front {
            zone: Zone::new(&config.domain, port, config.public_suffix),
            alt_svc: HeaderValue::try_from(format!("h3=\":{port}\"; ma={ALT_SVC_AGE}"))
                .map_err(io::Error::other)
                .map_err(&fault)?,
            registrar,
            visitors: Visitors::new(limits.max_connections_each, limits.max_exchanges_each),
            directory: Directory::new(Arc::clone(&limits)),
            fair_use: FairUse::new(config.fair_use, &metrics),
            deny,
            abuse_contact: config.abuse_contact,
            metrics,
            events: config.events,
            limits,
            tasks: TaskTracker::new(),
            draining: AtomicBool::new(false),
            presence,
            domains,
        };
        Ok(Self {
            front: Arc::new(front),
            https,
            http,
            admin,
            socket,
            listener: Arc::new(listener),
            tls: Arc::new(certificates.over_tcp()?),
            certificates,
            dns: server.map(|server| (server, records)),
            open,
            data: config.data,
            plain_serves: config.plain_serves,
            expire_unused: config.expire_unused,
            addresses,
        })
    }

    /// Where it listens.
    pub fn addresses(&self) -> Addresses {
        self.addresses
    }

    /// What the system granted the UDP socket.
    pub fn socket_report(&self) -> SocketReport {
        self.listener.socket_report()
    }

    /// Serves until `drain` is cancelled and the exchanges under way have ended, or `stop` is cancelled.
    pub async fn run(self, drain: CancellationToken, stop: CancellationToken) {
        let Self { front, https, http, admin, socket, listener, tls, certificates, dns, open: table, .. } =
            self;
        let addresses = self.addresses;
        // Connections end with the drain; services end when nothing needs them any more.
        let (connections, services) = (TaskTracker::new(), TaskTracker::new());
        let over = CancellationToken::new();
        let peer_table = table.table.clone();
        let file = table.file.clone();
        services.spawn(table.run(over.clone()));
        certificates.load().await;
        front.events.emit(&Event::Listening {
            https: addresses.https.to_string(),
            http: addresses.http.map(|address| address.to_string()),
            dns: addresses.dns.map(|address| address.to_string()),
            admin: addresses.admin.map(|address| address.to_string()),
            url: format!("https://{}/", front.zone.authority(front.zone.domain())),
        });
        let open = Arc::new(Semaphore::new(front.limits.max_connections));
        let counters = Arc::default();
        let name_server = dns.map(|(server, records)| server.spawn(records, Arc::clone(&counters), &over));
        let name_server = name_server.transpose().unwrap_or_else(|error| {
            tracing::error!(%error, "the DNS server could not start");
            None
        });
        let desk = Desk {
            front: Arc::clone(&front),
            drain: drain.clone(),
            file,
            data,
            certificates: certificates.clone(),
            dns: counters,
        };
        services.spawn(socket.run(desk.clone(), over.clone()));
        if let Some(admin) = admin {
            services.spawn(admin::run(admin, desk, over.clone()));
        }
        services.spawn(certificates.run(peer_table, front.limits.reload, over.clone()));
        services.spawn(warden::run(Arc::clone(&front), over.clone()));
        services.spawn(upkeep::run(Arc::clone(&front), self.expire_unused, over.clone()));
        if front.presence.is_some() {
            let (front, over) = (Arc::clone(&front), over.clone());
            services.spawn(async move {
                if let Some(presence) = &front.presence {
                    presence.run(Arc::clone(&front), over).await;
                }
            });
        }
        services.spawn(Arc::clone(&front.deny).keep_up(front.limits.reload, over.clone()));
        let ground = quic::Ground {
            front: Arc::clone(&front),
            open: Arc::clone(&open),
            drain: drain.clone(),
            browsers: connections.clone(),
            uplinks: services.clone(),
        };
        services.spawn(quic::run(Arc::clone(&listener), ground, over.clone()));
        let shared = || (Arc::clone(&front), Arc::clone(&open), drain.clone(), connections.clone());
        let (f, o, d, c) = shared();
        connections.spawn(https::run(https, TlsAcceptor::from(tls), f, o, d, c));
        if let Some(http) = http {
            let (f, o, d, c) = shared();
            if self.plain_serves {
                connections.spawn(plain::serve(http, f, o, d, c));
            } else {
                connections.spawn(plain::redirect(http, f, o, d, c));
            }
        }
        tokio::select! {
            () = drain.cancelled() => {}
            () = stop.cancelled() => {}
        }
        front.draining.store(true, Ordering::Relaxed);
        front.events.emit(&Event::Draining);
        front.directory.tell_all(|index| {
            let after = SPREAD.saturating_mul(u32::try_from(index).unwrap_or(u32::MAX));
            Notice { code: CloseCode::Draining, name: None, after: Some(after) }
        });
        drain.cancel();
        connections.close();
        front.tasks.close();
        let ended = async {
            connections.wait().await;
            front.tasks.wait().await;
        };
        tokio::select! {
            _ = timeout(front.limits.drain, ended) => {}
            () = stop.cancelled() => {}
        }
        over.cancel();
        listener.close(CloseCode::Draining).await;
        services.close();
        let _ = timeout(Duration::from_secs(1), services.wait()).await;
        // Its thread has been told to end, and ends before this returns.
        drop(name_server);
        front.events.emit(&Event::Stopped);
    }
}

/// The secret from which the endpoint's keys are derived, kept across restarts.
fn endpoint_secret(data: &Path) -> Result<[u8; SECRET_LEN], StartError> {
    let path = data.join("endpoint.key");
    if let Some(secret) = private_file::read(&path)? {
        return secret.try_into().map_err(|_| StartError::Secret(path));
    }
    let mut secret = [0; SECRET_LEN];
    getrandom::fill(&mut secret)?;
    private_file::create(&path, &secret)?;
    Ok(secret)
}
