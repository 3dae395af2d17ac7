//! Connections to one web server, kept for the next request.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_util::task::TaskTracker;

use super::target::Target;
use crate::limits::Limits;
use crate::request_body::RequestBody;

/// Bytes that a response head may have, and what one read of a body takes.
const READ_BUFFER: usize = 256 * 1024;

/// The connections to one target.
#[derive(Clone, Debug)]
pub(super) struct Pool {
    inner: Arc<Inner>,
}

struct Inner {
    target: Target,
    tls: Option<TlsConnector>,
    limits: Limits,
    /// The most recently used last: it is the least likely to have been closed.
    idle: Mutex<Vec<(SendRequest<RequestBody>, Instant)>>,
    /// Owns the tasks that drive connections; they end when their last user lets go.
    tasks: TaskTracker,
}

impl Pool {
    pub(super) fn new(target: Target, tls: Option<Arc<rustls::ClientConfig>>, limits: Limits) -> Self {
        let tls = tls.map(TlsConnector::from);
        Self {
            inner: Arc::new(Inner { target, tls, limits, idle: Mutex::default(), tasks: TaskTracker::new() }),
        }
    }

    fn idle(&self) -> MutexGuard<'_, Vec<(SendRequest<RequestBody>, Instant)>> {
        self.inner.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A connection that has been used before, if one is open.
    pub(super) async fn reuse(&self) -> Option<SendRequest<RequestBody>> {
        loop {
            let (mut connection, since) = self.idle().pop()?;
            if since.elapsed() > self.inner.limits.pool_idle {
                // The ones below have waited longer still.
                self.idle().clear();
                return None;
            }
            // A connection comes back when its last response ends, a moment before it knows that itself.
            if !connection.is_closed() && connection.ready().await.is_ok() {
                return Some(connection);
            }
        }
    }

    /// Keeps a connection whose response has ended.
    pub(super) fn keep(&self, connection: SendRequest<RequestBody>) {
        let mut idle = self.idle();
        if !connection.is_closed() && idle.len() < self.inner.limits.pool_size {
            idle.push((connection, Instant::now()));
        }
    }

    /// Opens a new connection.
    pub(super) async fn connect(&self) -> io::Result<SendRequest<RequestBody>> {
        timeout(self.inner.limits.origin_connect, self.connect_unhurried())
            .await
            .map_err(|_| io::Error::from(io::ErrorKind::TimedOut))?
    }

    async fn connect_unhurried(&self) -> io::Result<SendRequest<RequestBody>> {
        let Target { host, port, .. } = &self.inner.target;
        let stream = connect_to(host, *port).await?;
        stream.set_nodelay(true)?;
        match &self.inner.tls {
            None => self.handshake(stream).await,
            Some(tls) => {
                let name = ServerName::try_from(host.clone()).map_err(io::Error::other)?;
                self.handshake(tls.connect(name, stream).await?).await
            }
        }
    }

    /// Begins HTTP/1.1 on a connection that stands.
    pub(super) async fn handshake<T>(&self, io: T) -> io::Result<SendRequest<RequestBody>>
    where
        T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let (sender, connection) = http1::Builder::new()
            .max_buf_size(READ_BUFFER)
            .handshake(TokioIo::new(io))
            .await
            .map_err(io::Error::other)?;
        self.inner.tasks.spawn(async move {
            if let Err(error) = connection.with_upgrades().await {
                tracing::debug!(%error, "a connection to the origin ended");
            }
        });
        Ok(sender)
    }
}

/// Connects to the first address that takes us. `localhost` is loopback, on either family.
pub(super) async fn connect_to(host: &str, port: u16) -> io::Result<TcpStream> {
    let addresses: Vec<SocketAddr> = if host == "localhost" || host.ends_with(".localhost") {
        vec![(Ipv4Addr::LOCALHOST, port).into(), (Ipv6Addr::LOCALHOST, port).into()]
    } else {
        lookup_host((host, port)).await?.collect()
    };
    let mut last = io::Error::from(io::ErrorKind::NotFound);
    for address in addresses {
        match TcpStream::connect(address).await {
            Ok(stream) => return Ok(stream),
            Err(error) => last = error,
        }
    }
    Err(last)
}

impl std::fmt::Debug for Inner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pool({})", self.target)
    }
}
