//! Connections to whatever relay a URL leads to.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use oriel_certs::visitor;
use oriel_transport::byte_stream::BoxedStream;
use oriel_transport::proxy::url::ProxyUrl;
use oriel_transport::resolve::RelayAddress;
use oriel_transport::route::{Route, RouteError, Wrapping};
use oriel_transport::ways::Choice;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite, BufReader};
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use super::destination::Destination;
use super::upload::Upload;

/// Most connections that are kept for the next request; what is over is closed.
const MAX_IDLE: usize = 8;

/// Bytes that are taken from the system at once. TLS alone asks for one record after the other.
const READ_AT_ONCE: usize = 128 * 1024;

/// Opens connections, and keeps those whose request is over for the next one.
pub struct Dialer {
    tls: TlsConnector,
    out: Choice,
    patience: Duration,
    idle: Mutex<Vec<Connection>>,
}

/// A connection on which one request at a time may be made. Dropped, it is closed.
#[derive(Debug)]
pub struct Connection {
    /// Takes requests.
    pub sender: SendRequest<Upload>,
    origin: String,
    _driver: JoinSet<()>,
}

impl Dialer {
    /// Goes the way `out`, trusts what that trusts, and waits `patience` for a connection, TLS included.
    ///
    /// # Errors
    /// [`rustls::Error`] if TLS could not be set up.
    pub fn new(out: Choice, patience: Duration) -> Result<Self, rustls::Error> {
        Ok(Self {
            tls: TlsConnector::from(Arc::new(visitor::https(Arc::clone(&out.roots))?)),
            out,
            patience,
            idle: Mutex::default(),
        })
    }

    /// A connection there that is kept and was not closed meanwhile.
    pub fn reuse(&self, to: &Destination) -> Option<Connection> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let origin = to.origin();
        let usable = |kept: &Connection| kept.origin == origin && kept.sender.is_ready();
        idle.iter().rposition(usable).map(|at| idle.swap_remove(at))
    }

    /// Takes a connection back whose request is over, response and all.
    pub fn keep(&self, connection: Connection) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retain(|connection| !connection.sender.is_closed());
        if idle.len() < MAX_IDLE && !connection.sender.is_closed() {
            idle.push(connection);
        }
    }

    /// Connects.
    ///
    /// # Errors
    /// [`io::Error`]; of the kind `TimedOut` where it took too long.
    pub async fn connect(&self, to: &Destination) -> io::Result<Connection> {
        let slow = |_| io::Error::from(io::ErrorKind::TimedOut);
        timeout(self.patience, self.connect_unhurried(to)).await.map_err(slow)?
    }

    async fn connect_unhurried(&self, to: &Destination) -> io::Result<Connection> {
        let host = to.host.trim_start_matches('[').trim_end_matches(']');
        // Without TLS it is this machine itself that is visited.
        let proxy = self.out.proxies.for_host(host).filter(|_| to.https);
        let stream = self.bytes(host, to.port, proxy).await.map_err(io::Error::other)?;
        let stream = BufReader::with_capacity(READ_AT_ONCE, stream);
        if !to.https {
            return Connection::new(to, stream).await;
        }
        let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
        Connection::new(to, self.tls.connect(name, stream).await?).await
    }

    /// Through the proxy; and past it where that leads nowhere, unless nothing may go past it.
    async fn bytes(
        &self,
        host: &str,
        port: u16,
        proxy: Option<&ProxyUrl>,
    ) -> Result<BoxedStream, RouteError> {
        let relay = RelayAddress { host: host.to_owned(), port };
        let direct = Route { relay, addresses: None, proxy: None, wrapping: Wrapping::Bare };
        if let Some(proxy) = proxy {
            let proxy = Some((proxy.clone(), Arc::clone(&self.out.roots)));
            match (Route { proxy, ..direct.clone() }).connect().await {
                Ok((stream, _)) => return Ok(stream),
                Err(error) if self.out.proxy_only => return Err(error),
                Err(error) => tracing::warn!("{error}; going past it"),
            }
        }
        direct.connect().await.map(|(stream, _)| stream)
    }
}

impl Connection {
    async fn new<S>(to: &Destination, stream: S) -> io::Result<Self>
    where
        S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
    {
        let (sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(io::Error::other)?;
        let mut driver = JoinSet::new();
        // How it ended is learnt from the request on it.
        driver.spawn(async { drop(connection.await) });
        Ok(Self { sender, origin: to.origin(), _driver: driver })
    }
}

impl std::fmt::Debug for Dialer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Dialer({:?})", self.patience)
    }
}
