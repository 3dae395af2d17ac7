//! Connections to one web server, kept for the next request.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Instant;

use http::{Request, Response};
use hyper::body::Incoming;
use hyper::client::conn::TrySendError;
use hyper::client::conn::http1::{self, SendRequest};
use hyper::ext::on_informational;
use hyper_util::rt::TokioIo;
use oriel_protocol::sequence::MAX_INTERIM;
use oriel_transport::resolve::addresses;
use oriel_transport::tcp_race;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::task::AbortHandle;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_util::task::TaskTracker;

use super::last_word::LastWord;
use super::target::Target;
use crate::limits::Limits;
use crate::request_body::RequestBody;

/// Bytes that a response head may have, and what one read of a body takes.
const READ_BUFFER: usize = 256 * 1024;

/// A connection, for one request at a time.
pub(super) struct Connection {
    sender: SendRequest<RequestBody>,
    /// Where its interim responses come, once somebody has asked for them.
    heard: Option<Heard>,
    driver: AbortHandle,
}

/// Both ends of a queue of interim responses. When it is full, further ones are dropped: more would not travel.
type Heard = (mpsc::Sender<Box<Response<()>>>, mpsc::Receiver<Box<Response<()>>>);

/// A connection with a request under way. Dropped, it is closed at once, whatever waits to be written.
#[derive(Debug)]
pub(super) struct InUse(Option<Connection>);

impl Connection {
    /// Sends a request.
    pub(super) fn send_request(
        &mut self,
        request: Request<RequestBody>,
    ) -> impl Future<Output = hyper::Result<Response<Incoming>>> + use<> {
        self.sender.send_request(request)
    }

    /// Sends a request; an error gives it back if nothing of it was sent.
    pub(super) fn try_send_request(
        &mut self,
        request: Request<RequestBody>,
    ) -> impl Future<Output = Result<Response<Incoming>, TrySendError<Request<RequestBody>>>> + use<> {
        self.sender.try_send_request(request)
    }

    /// Asks for the interim responses to this request.
    pub(super) fn listen(&mut self, request: &mut Request<RequestBody>) {
        let (tell, heard) = self.heard.get_or_insert_with(|| mpsc::channel(usize::from(MAX_INTERIM)));
        // None of another request's.
        while heard.try_recv().is_ok() {}
        let tell = tell.clone();
        on_informational(request, move |heard| {
            let mut response = Response::new(());
            *response.status_mut() = heard.status();
            *response.headers_mut() = heard.headers().clone();
            let _ = tell.try_send(Box::new(response));
        });
    }
}

impl InUse {
    pub(super) fn new(connection: Connection) -> Self {
        Self(Some(connection))
    }

    /// Ready with the next interim response, never where none were asked for.
    pub(super) fn poll_interim(&mut self, cx: &mut Context<'_>) -> Poll<Box<Response<()>>> {
        match self.0.as_mut().and_then(|connection| connection.heard.as_mut()) {
            Some((_, heard)) => match ready!(heard.poll_recv(cx)) {
                Some(response) => Poll::Ready(response),
                None => Poll::Pending,
            },
            None => Poll::Pending,
        }
    }

    /// Ends its use in order.
    pub(super) fn release(mut self) -> Option<Connection> {
        self.0.take()
    }
}

impl Drop for InUse {
    fn drop(&mut self) {
        if let Some(connection) = &self.0 {
            connection.driver.abort();
        }
    }
}

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
    idle: Mutex<Vec<(Connection, Instant)>>,
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

    fn idle(&self) -> MutexGuard<'_, Vec<(Connection, Instant)>> {
        self.inner.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A connection that has been used before, if one is open.
    pub(super) async fn reuse(&self) -> Option<Connection> {
        loop {
            let (mut connection, since) = self.idle().pop()?;
            if since.elapsed() > self.inner.limits.pool_idle {
                // The ones below have waited longer still.
                self.idle().clear();
                return None;
            }
            // A connection comes back when its last response ends, a moment before it knows that itself.
            if !connection.sender.is_closed() && connection.sender.ready().await.is_ok() {
                return Some(connection);
            }
        }
    }

    /// Keeps a connection whose response has ended.
    pub(super) fn keep(&self, connection: Connection) {
        let mut idle = self.idle();
        if !connection.sender.is_closed() && idle.len() < self.inner.limits.pool_size {
            idle.push((connection, Instant::now()));
        }
    }

    /// Opens a new connection.
    pub(super) async fn connect(&self) -> io::Result<Connection> {
        timeout(self.inner.limits.origin_connect, self.connect_unhurried())
            .await
            .map_err(|_| io::Error::from(io::ErrorKind::TimedOut))?
    }

    async fn connect_unhurried(&self) -> io::Result<Connection> {
        let Target { host, port, .. } = &self.inner.target;
        let stream = connect_to(host, *port).await?;
        match &self.inner.tls {
            None => self.handshake(stream).await,
            Some(tls) => {
                let name = ServerName::try_from(host.clone()).map_err(io::Error::other)?;
                self.handshake(tls.connect(name, stream).await?).await
            }
        }
    }

    /// Begins HTTP/1.1 on a connection that stands.
    pub(super) async fn handshake<T>(&self, io: T) -> io::Result<Connection>
    where
        T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let (sender, connection) = http1::Builder::new()
            .max_buf_size(READ_BUFFER)
            .handshake(TokioIo::new(LastWord::new(io)))
            .await
            .map_err(io::Error::other)?;
        let driver = self.inner.tasks.spawn(async move {
            if let Err(error) = connection.with_upgrades().await {
                tracing::debug!(%error, "a connection to the origin ended");
            }
        });
        Ok(Connection { sender, heard: None, driver: driver.abort_handle() })
    }
}

/// Connects to whichever of a host's addresses takes us first.
pub(super) async fn connect_to(host: &str, port: u16) -> io::Result<TcpStream> {
    tcp_race::connect(&addresses(host, port).await?).await
}

impl std::fmt::Debug for Connection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Connection")
    }
}

impl std::fmt::Debug for Inner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pool({})", self.target)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::net::{TcpListener, TcpSocket};

    use super::*;

    /// As behind a firewall, or where IPv6 leads nowhere: a queue that is full has the system drop what comes.
    #[cfg(target_os = "linux")]
    #[tokio::test]
    #[allow(clippy::print_stderr)]
    async fn an_address_that_swallows_everything_does_not_keep_the_next_one_waiting() {
        let Ok(open) = TcpListener::bind("[::1]:0").await else {
            return eprintln!("skipped: there is no IPv6 here");
        };
        let port = open.local_addr().unwrap().port();
        let silent = TcpSocket::new_v4().unwrap();
        let address = format!("127.0.0.1:{port}").parse().unwrap();
        if silent.bind(address).is_err() {
            return eprintln!("skipped: port {port} is taken over IPv4");
        }
        let _silent = silent.listen(1).unwrap();
        let mut filling = Vec::new();
        while let Ok(stream) = timeout(Duration::from_millis(300), TcpStream::connect(address)).await {
            filling.push(stream);
        }
        let connected = timeout(Duration::from_secs(20), connect_to("localhost", port)).await;
        assert!(connected.unwrap().unwrap().peer_addr().unwrap().is_ipv6());
    }
}
