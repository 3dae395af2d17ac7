//! A relay, put together: bound first, so that its addresses are known, then run until it is told to stop.

use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use http::HeaderValue;
use oriel_certs::authority::{AuthorityError, LocalAuthority};
use oriel_certs::certificate::{CertificateError, FileCertificate};
use oriel_certs::identity::{Identity, IdentityError};
use oriel_certs::link::LinkTls;
use oriel_certs::private_file::{self, DirPolicy, PrivateFileError, private_dir};
use oriel_certs::{browser, uplink};
use oriel_protocol::close::CloseCode;
use oriel_protocol::control::Notice;
use oriel_transport::endpoint_keys::{EndpointKeys, SECRET_LEN};
use oriel_transport::link::LinkListener;
use oriel_transport::listen::{Listener, ListenerTls};
use oriel_transport::socket::{self, SocketReport};
use rustls::server::ResolvesServerCert;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::time::{interval, timeout};
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::admin::socket::AdminSocket;
use crate::admin::{self, Desk};
use crate::array::Array;
use crate::array::routes::Routes;
use crate::config::{Certificate, Config};
use crate::directory::Directory;
use crate::events::Event;
use crate::front::Front;
use crate::listeners::{bind, https, plain, quic};
use crate::metrics::Metrics;
use crate::registrar::Registrar;
use crate::relays;
use crate::table::embedded::{EmbeddedTable, OpenError};
use crate::visitors::Visitors;
use crate::zone::Zone;

/// How often certificate files are looked at.
const RELOAD: Duration = Duration::from_secs(10);
/// For how many seconds a browser may remember that there is HTTP/3.
const ALT_SVC_AGE: u32 = 86_400;
/// Over how long a draining relay spreads its peers' search for another one.
const SPREAD: Duration = Duration::from_millis(20);

/// Why a relay could not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// An address cannot be had.
    #[error("cannot listen on {address}: {}", bind_reason(.source))]
    Bind {
        /// As configured.
        address: String,
        /// What the system said.
        source: io::Error,
    },
    /// The data folder or a secret in it.
    #[error("data folder: {0}")]
    Data(#[from] PrivateFileError),
    /// The peer table.
    #[error(transparent)]
    Table(#[from] OpenError),
    /// The local certificate authority.
    #[error(transparent)]
    Authority(#[from] AuthorityError),
    /// The certificate's files.
    #[error("certificate: {0}")]
    Certificate(#[from] CertificateError),
    /// TLS.
    #[error("TLS: {0}")]
    Tls(#[from] rustls::Error),
    /// The system gives no randomness.
    #[error("the system gives no randomness: {0}")]
    Random(#[from] getrandom::Error),
    /// The identity that other relays know it by.
    #[error("relay {0}")]
    Identity(#[from] IdentityError),
    /// The secret that outlives restarts has been damaged.
    #[error("{} is damaged: delete it", .0.display())]
    Secret(PathBuf),
}

fn bind_reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::AddrInUse => {
            "another program uses this port; end it, or choose another address".into()
        }
        io::ErrorKind::PermissionDenied => {
            "this port needs more rights; use one above 1023, or start with the right to bind low ports"
                .into()
        }
        _ => error.to_string(),
    }
}

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
    tls: Arc<rustls::ServerConfig>,
    files: Option<Arc<FileCertificate>>,
    plain_serves: bool,
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
}

impl Relay {
    /// Opens the data folder and binds every address.
    ///
    /// # Errors
    /// [`StartError`]; nothing keeps running then.
    pub fn bind(config: Config) -> Result<Self, StartError> {
        let fault =
            |address: SocketAddr| move |source| StartError::Bind { address: address.to_string(), source };
        let (https, udp) = bind::tcp_and_udp(config.listen).map_err(fault(config.listen))?;
        let optional = |address: Option<SocketAddr>| {
            address.map(|address| bind::tcp(address).map_err(fault(address))).transpose()
        };
        let (http, admin) = (optional(config.http)?, optional(config.admin)?);
        // Only now, so that a start that comes to nothing leaves nothing behind.
        private_dir(&config.data, DirPolicy::Protected)?;
        let table = EmbeddedTable::open(&config.data.join("peers.redb"))?;
        let secret = endpoint_secret(&config.data)?;
        let (certificate, files): (Arc<dyn ResolvesServerCert>, _) = match &config.certificate {
            Certificate::Local => {
                (Arc::new(LocalAuthority::load_or_create(&config.data, &config.domain)?), None)
            }
            Certificate::Files { cert, key } => {
                let files = Arc::new(FileCertificate::load(cert, key)?);
                (Arc::clone(&files) as Arc<dyn ResolvesServerCert>, Some(files))
            }
        };
        let tls = ListenerTls {
            uplinks: Arc::new(uplink::for_relay(Arc::clone(&certificate))?),
            browsers: Arc::new(browser::over_quic(Arc::clone(&certificate))?),
            identity_of: uplink::identity_of,
        };
        let keys = EndpointKeys::from_secret(&secret);
        let listener = Listener::new(udp, tls, &keys).map_err(fault(config.listen))?;
        let local = |listener: &TcpListener| listener.local_addr().map_err(fault(config.listen));
        let addresses = Addresses {
            https: local(&https)?,
            http: http.as_ref().map(local).transpose()?,
            admin: admin.as_ref().map(local).transpose()?,
        };
        let socket = AdminSocket::bind(&config.data).map_err(|source| StartError::Bind {
            address: "the admin socket in the data folder".into(),
            source,
        })?;
        let limits = Arc::new(config.limits);
        let port = config.public_port.unwrap_or_else(|| addresses.https.port());
        let front = Front {
            zone: Zone::new(&config.domain, port, config.public_suffix),
            alt_svc: HeaderValue::try_from(format!("h3=\":{port}\"; ma={ALT_SVC_AGE}"))
                .map_err(io::Error::other)
                .map_err(fault(config.listen))?,
            registrar: Registrar::new(Arc::new(table), config.registration, limits.max_names),
            visitors: Visitors::new(limits.max_connections_each, limits.max_exchanges_each),
            directory: Directory::new(Arc::clone(&limits)),
            array: None,
            metrics: Metrics::default(),
            events: config.events,
            limits,
            tasks: TaskTracker::new(),
            draining: AtomicBool::new(false),
        };
        Ok(Self {
            front,
            links: None,
            keys,
            https,
            http,
            admin,
            socket,
            listener: Arc::new(listener),
            tls: Arc::new(browser::over_tcp(certificate)?),
            files,
            plain_serves: config.plain_serves,
            addresses,
        })
    }

    /// Makes it one of an array: takes links on `listen` (UDP), shows `identity` on them and on those that it dials, and
    /// finds the other relays by `routes`. Returns the address that they reach it by.
    ///
    /// # Errors
    /// [`StartError`] if the address cannot be had, or the identity not be used.
    pub fn join(
        &mut self,
        listen: SocketAddr,
        identity: &Identity,
        routes: Arc<dyn Routes>,
    ) -> Result<SocketAddr, StartError> {
        let fault = |source| StartError::Bind { address: listen.to_string(), source };
        let tls = LinkTls::new(identity)?;
        let known = Arc::clone(&routes);
        let accepting = tls.accepting(move |key| known.is_relay(key))?;
        let socket = socket::bind(listen).map_err(fault)?;
        let listener =
            LinkListener::new(socket, accepting, uplink::identity_of, &self.keys).map_err(fault)?;
        let address = listener.local_addr().map_err(fault)?;
        let arrivals = self.front.directory.arrivals();
        self.front.array = Some(Array::new(routes, listener.dialer(), tls, &self.front.metrics, arrivals));
        self.links = Some(listener);
        Ok(address)
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
        let Self {
            front,
            links,
            https,
            http,
            admin,
            socket,
            listener,
            tls,
            files,
            plain_serves,
            addresses,
            ..
        } = self;
        let front = Arc::new(front);
        front.events.emit(&Event::Listening {
            https: addresses.https.to_string(),
            http: addresses.http.map(|address| address.to_string()),
            admin: addresses.admin.map(|address| address.to_string()),
            url: format!("https://{}/", front.zone.authority(front.zone.domain())),
        });
        // Connections end with the drain; services end when nothing needs them any more.
        let (connections, services) = (TaskTracker::new(), TaskTracker::new());
        let over = CancellationToken::new();
        let open = Arc::new(Semaphore::new(front.limits.max_connections));
        let desk = Desk { front: Arc::clone(&front), drain: drain.clone() };
        services.spawn(socket.run(desk.clone(), over.clone()));
        if let Some(admin) = admin {
            services.spawn(admin::run(admin, desk, over.clone()));
        }
        if let Some(files) = files {
            services.spawn(reload(files, over.clone()));
        }
        let ground = quic::Ground {
            front: Arc::clone(&front),
            open: Arc::clone(&open),
            drain: drain.clone(),
            browsers: connections.clone(),
            uplinks: services.clone(),
        };
        services.spawn(quic::run(Arc::clone(&listener), ground, over.clone()));
        let links = links.map(Arc::new);
        if let Some(links) = &links {
            services.spawn(relays::run(
                Arc::clone(&front),
                Arc::clone(links),
                services.clone(),
                over.clone(),
            ));
        }
        let shared = || (Arc::clone(&front), Arc::clone(&open), drain.clone(), connections.clone());
        let (f, o, d, c) = shared();
        connections.spawn(https::run(https, TlsAcceptor::from(tls), f, o, d, c));
        if let Some(http) = http {
            let (f, o, d, c) = shared();
            if plain_serves {
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
        let close_links = async {
            if let Some(links) = &links {
                links.close(CloseCode::Draining).await;
            }
        };
        tokio::join!(listener.close(CloseCode::Draining), close_links);
        if let Some(array) = &front.array {
            let _ = timeout(Duration::from_secs(1), array.ended()).await;
        }
        services.close();
        let _ = timeout(Duration::from_secs(1), services.wait()).await;
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

async fn reload(files: Arc<FileCertificate>, over: CancellationToken) {
    let mut ticks = interval(RELOAD);
    loop {
        tokio::select! {
            _ = ticks.tick() => match files.reload() {
                Ok(true) => tracing::info!("the certificate was reloaded"),
                Ok(false) => {}
                Err(error) => tracing::warn!(%error, "the changed certificate cannot be used; the old one stays"),
            },
            () = over.cancelled() => return,
        }
    }
}
