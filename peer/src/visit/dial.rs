//! Connections to whatever relay a URL leads to.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use oriel_certs::visitor;
use oriel_transport::resolve::addresses;
use rustls::RootCertStore;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use super::destination::Destination;
use super::upload::Upload;

/// Most connections that are kept for the next request; what is over is closed.
const MAX_IDLE: usize = 8;

/// Opens connections, and keeps those whose request is over for the next one.
pub struct Dialer {
    tls: TlsConnector,
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
    /// Trusts what `roots` trusts, and waits `patience` for a connection, TLS included.
    ///
    /// # Errors
    /// [`rustls::Error`] if TLS could not be set up.
    pub fn new(roots: Arc<RootCertStore>, patience: Duration) -> Result<Self, rustls::Error> {
        Ok(Self {
            tls: TlsConnector::from(Arc::new(visitor::https(roots)?)),
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
        let mut failed = io::Error::from(io::ErrorKind::NotFound);
        for address in addresses(host, to.port).await? {
            match TcpStream::connect(address).await {
                Err(error) => failed = error,
                Ok(stream) => {
                    stream.set_nodelay(true)?;
                    if !to.https {
                        return Connection::new(to, stream).await;
                    }
                    let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
                    return Connection::new(to, self.tls.connect(name, stream).await?).await;
                }
            }
        }
        Err(failed)
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
