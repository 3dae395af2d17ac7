//! A relay, put together: bound first, so that its addresses are known, then run until it is told to stop.

mod join;
mod run;
mod sockets;
mod start;
mod take_over;

use std::fs::{File, TryLockError};
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use http::HeaderValue;
use oriel_certs::private_file::{self, DirPolicy, private_dir};
use oriel_certs::{browser, uplink};
use oriel_transport::endpoint_keys::{EndpointKeys, SECRET_LEN};
use oriel_transport::link::LinkListener;
use oriel_transport::listen::{Listener, ListenerTls};
use oriel_transport::socket::{Older, SocketReport};
use tokio::net::TcpListener;
use tokio_util::task::TaskTracker;

use self::sockets::{Bound, Inherited};
pub use self::start::StartError;

use crate::admin::socket::AdminSocket;
use crate::certificates::Certificates;
use crate::config::Config;
use crate::directory::Directory;
use crate::fair_use::FairUse;
use crate::fair_use::deny::DenyList;
use crate::front::Front;
use crate::listeners::https::PortTls;
use crate::metrics::Metrics;
use crate::open_table::OpenTable;
use crate::proofs::Proofs;
use crate::registrar::Registrar;
use crate::visitors::Visitors;
use crate::zone::Zone;
use crate::zone_records::ZoneRecords;
use crate::zone_server::ZoneServer;

/// For how many seconds a browser may remember that there is HTTP/3.
const ALT_SVC_AGE: u32 = 86_400;

/// A relay whose addresses are bound.
#[derive(Debug)]
pub struct Relay {
    front: Front,
    links: Option<LinkListener>,
    keys: EndpointKeys,
    https: TcpListener,
    http: Option<TcpListener>,
    admin: Option<TcpListener>,
    socket: AdminSocket,
    listener: Arc<Listener>,
    tls: PortTls,
    certificates: Certificates,
    dns: Option<(ZoneServer, ZoneRecords)>,
    /// Where the relay before took links.
    inherited_links: Option<(std::net::UdpSocket, Vec<Older>)>,
    open: OpenTable,
    /// Locked for as long as this relay uses the data folder.
    lock: File,
    data: PathBuf,
    plain_serves: bool,
    expire_unused: Option<Duration>,
    /// Whether another process served before.
    took_over: bool,
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
        let bound = Bound::fresh(&config)?;
        Self::assemble(config, shared, bound)
    }

    /// Binds every address and opens the data folder, with the peer table in it.
    ///
    /// # Errors
    /// [`StartError`]; nothing keeps running then.
    pub fn bind(config: Config) -> Result<Self, StartError> {
        let bound = Bound::fresh(&config)?;
        Self::assemble(config, None, bound)
    }

    fn assemble(config: Config, shared: Option<OpenTable>, bound: Bound) -> Result<Self, StartError> {
        let fault = StartError::bind(config.listen);
        let Bound { https, quic, http, admin, inherited } = bound;
        let local = |listener: &TcpListener| listener.local_addr().map_err(&fault);
        let mut addresses = Addresses {
            https: local(&https)?,
            http: http.as_ref().map(local).transpose()?,
            admin: admin.as_ref().map(local).transpose()?,
            dns: None,
        };
        let port = config.public_port.unwrap_or_else(|| addresses.https.port());
        let Inherited { generation, dns, links, desk, lock } = inherited;
        let server =
            config.dns.as_ref().map(|words| ZoneServer::bind(words, &config, port, dns)).transpose()?;
        addresses.dns = server.as_ref().map(ZoneServer::local_addr);
        let deny = Arc::new(DenyList::load(config.deny.clone())?);
        // Only now, so that a start that comes to nothing leaves nothing behind.
        private_dir(&config.data, DirPolicy::Protected)?;
        let lock = lock.map_or_else(|| lock_folder(&config.data), Ok)?;
        let open = shared.map_or_else(|| OpenTable::embedded(&config.data), Ok)?;
        let certificates = Certificates::open(&config, &open.table)?;
        let secret = endpoint_secret(&config.data)?;
        let uplinks = Arc::new(uplink::for_relay(certificates.resolver())?);
        let tls = ListenerTls {
            uplinks: Arc::clone(&uplinks),
            browsers: Arc::new(browser::over_quic(certificates.resolver())?),
            identity_of: uplink::identity_of,
        };
        let keys = EndpointKeys::from_secret(&secret).of_generation(generation);
        let listener = Listener::new(quic, tls, &keys).map_err(&fault)?;
        let took_over = desk.is_some();
        let socket = match desk {
            Some(desk) => AdminSocket::adopt(desk, &config.data),
            None => AdminSocket::bind(&config.data),
        };
        let socket = socket.map_err(|source| StartError::Bind {
            address: "the admin socket in the data folder".into(),
            source,
        })?;
        let kept = config.kept_labels();
        let limits = Arc::new(config.limits);
        let metrics = Metrics::default();
        let registrar = Registrar::new(open.table.clone(), config.registration, kept, &limits);
        let proofs = certificates.serve_domains().then(|| Proofs::new(config.resolver)).transpose();
        let proofs = proofs.map_err(|error| StartError::Resolver(error.to_string()))?;
        let records = ZoneRecords::new(registrar.clone(), config.public_addrs.clone());
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
            array: None,
            metrics,
            events: config.events,
            limits,
            tasks: TaskTracker::new(),
            draining: AtomicBool::new(false),
            succeeded: AtomicBool::new(false),
            presence: None,
            proofs,
        };
        let mut relay = Self {
            front,
            links: None,
            keys,
            https,
            http,
            admin,
            socket,
            listener: Arc::new(listener),
            tls: PortTls { browsers: Arc::new(certificates.over_tcp()?), uplinks },
            certificates,
            dns: server.map(|server| (server, records)),
            inherited_links: links,
            open,
            lock,
            data: config.data,
            plain_serves: config.plain_serves,
            expire_unused: config.expire_unused,
            took_over,
            addresses,
        };
        if let Some(array) = config.array {
            relay.join_as(&array, config.public_addrs, port)?;
        }
        Ok(relay)
    }

    /// Where it listens.
    pub fn addresses(&self) -> Addresses {
        self.addresses
    }

    /// What the system granted the UDP socket.
    pub fn socket_report(&self) -> SocketReport {
        self.listener.socket_report()
    }
}

/// Keeps other relays out of a data folder, whatever table they use.
fn lock_folder(data: &Path) -> Result<File, StartError> {
    use std::os::unix::fs::OpenOptionsExt;
    let path = data.join("lock");
    let fault = |source| StartError::Lock { path: path.clone(), source };
    let file = File::options().create(true).append(true).mode(0o600).open(&path).map_err(fault)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StartError::InUse),
        Err(TryLockError::Error(source)) => Err(fault(source)),
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
