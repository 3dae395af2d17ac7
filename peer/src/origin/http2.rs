//! Connections to one web server over HTTP/2 (RFC 9113), each shared by many exchanges.

mod exchange;

pub(super) use exchange::Answer;
pub use exchange::ResponseBody;

use std::io;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Instant;

use bytes::Bytes;
use h2::client::{Builder, SendRequest};
use h2::{Ping, PingPong};
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_util::task::TaskTracker;

use super::pool::connect_to;
use super::target::Target;
use crate::limits::Limits;

/// Bytes of one response that may wait for its visitor, and of all on a connection.
const STREAM_WINDOW: u32 = 1024 * 1024;
const CONNECTION_WINDOW: u32 = 16 * STREAM_WINDOW;
/// Bytes of one request that may wait to be written.
const SEND_BUFFER: usize = 256 * 1024;
/// The largest frame taken: as much as a DATA packet holds.
const FRAME: u32 = 64 * 1024;
/// Bytes that a response head may have, as HTTP/2 counts them.
const MAX_HEAD: u32 = 256 * 1024;
/// Streams opened on a connection before its server has said how many it takes.
const FIRST_STREAMS: usize = 100;
/// Streams of visitors who have left, of which something may still arrive for a moment.
const LEFT_STREAMS: usize = 1024;

/// The connections to one target.
#[derive(Clone, Debug)]
pub(super) struct Connections {
    inner: Arc<Inner>,
}

struct Inner {
    target: Target,
    tls: Option<TlsConnector>,
    limits: Limits,
    open: Mutex<Vec<Open>>,
    /// Held while a connection is made, so that many exchanges at once make one connection.
    dialling: tokio::sync::Mutex<()>,
    last_number: AtomicU64,
    /// The server has chosen HTTP/1.1.
    speaks_one: AtomicBool,
    /// Owns the tasks that drive connections and send request bodies.
    tasks: TaskTracker,
}

/// A connection that takes further streams.
struct Open {
    number: u64,
    sender: SendRequest<Bytes>,
    streams: usize,
    /// When its last stream ended, if there is none now.
    idle_since: Instant,
}

/// What a target speaks.
pub(super) enum Spoken {
    /// HTTP/2: a place on a connection.
    Two(Lease),
    /// HTTP/1.1: a new connection, unless that was known before.
    One(Option<Box<TlsStream<TcpStream>>>),
}

/// A place for one stream on a connection.
pub(super) struct Lease {
    inner: Arc<Inner>,
    number: u64,
    sender: SendRequest<Bytes>,
}

impl Connections {
    /// To a target that speaks HTTP/2, or with `tls` to one that may.
    pub(super) fn new(target: Target, tls: Option<Arc<rustls::ClientConfig>>, limits: Limits) -> Self {
        let tls = tls.map(|config| {
            let mut config = rustls::ClientConfig::clone(&config);
            config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
            TlsConnector::from(Arc::new(config))
        });
        Self {
            inner: Arc::new(Inner {
                target,
                tls,
                limits,
                open: Mutex::default(),
                dialling: tokio::sync::Mutex::default(),
                last_number: AtomicU64::new(0),
                speaks_one: AtomicBool::new(false),
                tasks: TaskTracker::new(),
            }),
        }
    }

    /// A place on a connection that is open and has room, or on a new one.
    pub(super) async fn lease(&self) -> io::Result<Spoken> {
        if self.inner.speaks_one.load(Ordering::Relaxed) {
            return Ok(Spoken::One(None));
        }
        if let Some(lease) = self.place().await {
            return Ok(Spoken::Two(lease));
        }
        let dialled = async {
            let _alone = self.inner.dialling.lock().await;
            if self.inner.speaks_one.load(Ordering::Relaxed) {
                return Ok(Spoken::One(None));
            }
            match self.place().await {
                Some(lease) => Ok(Spoken::Two(lease)),
                None => self.dial().await,
            }
        };
        // Boxed: it happens once for many exchanges, and is larger than all the rest of one.
        timeout(self.inner.limits.origin_connect, Box::pin(dialled))
            .await
            .map_err(|_| io::Error::from(io::ErrorKind::TimedOut))?
    }

    /// A place on a connection that is open.
    async fn place(&self) -> Option<Lease> {
        loop {
            let lease = self.inner.place()?;
            // One that its server has said goodbye on takes no more streams.
            match lease.sender.clone().ready().await {
                Ok(_) => return Some(lease),
                Err(_) => lease.forsake(),
            }
        }
    }

    async fn dial(&self) -> io::Result<Spoken> {
        let Target { host, port, .. } = &self.inner.target;
        let stream = connect_to(host, *port).await?;
        let Some(tls) = &self.inner.tls else {
            return self.handshake(stream).await.map(Spoken::Two);
        };
        let name = ServerName::try_from(host.clone()).map_err(io::Error::other)?;
        let stream = tls.connect(name, stream).await?;
        if stream.get_ref().1.alpn_protocol() == Some(b"h2") {
            self.handshake(stream).await.map(Spoken::Two)
        } else {
            self.inner.speaks_one.store(true, Ordering::Relaxed);
            Ok(Spoken::One(Some(Box::new(stream))))
        }
    }

    /// Begins HTTP/2, and takes the first place.
    async fn handshake<T>(&self, io: T) -> io::Result<Lease>
    where
        T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let (sender, mut connection) = Builder::new()
            .enable_push(false)
            .initial_window_size(STREAM_WINDOW)
            .initial_connection_window_size(CONNECTION_WINDOW)
            .max_frame_size(FRAME)
            .max_header_list_size(MAX_HEAD)
            .max_send_buffer_size(SEND_BUFFER)
            .initial_max_send_streams(FIRST_STREAMS)
            .max_concurrent_reset_streams(LEFT_STREAMS)
            // What a server has sent before it learns that a visitor has left is no fault of its.
            .max_local_error_reset_streams(None)
            .handshake::<_, Bytes>(io)
            .await
            .map_err(io::Error::other)?;
        let number = self.inner.last_number.fetch_add(1, Ordering::Relaxed);
        let ping = connection.ping_pong();
        let pings = keep_alive(ping, number, Arc::downgrade(&self.inner), self.inner.limits.clone());
        let inner = Arc::downgrade(&self.inner);
        self.inner.tasks.spawn(async move {
            tokio::select! {
                ended = connection => if let Err(error) = ended {
                    tracing::debug!(%error, "a connection to the origin ended");
                },
                () = pings => tracing::debug!("the origin did not answer a ping"),
            }
            if let Some(inner) = inner.upgrade() {
                inner.forget(number);
            }
        });
        let (streams, idle_since) = (1, Instant::now());
        self.inner.open().push(Open { number, sender: sender.clone(), streams, idle_since });
        Ok(Lease { inner: Arc::clone(&self.inner), number, sender })
    }
}

impl Inner {
    fn open(&self) -> MutexGuard<'_, Vec<Open>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A place on the first connection that has one. When there are as many connections as there may be, streams
    /// wait for their turn on the least used one.
    fn place(self: &Arc<Self>) -> Option<Lease> {
        let mut open = self.open();
        let idle = self.limits.pool_idle;
        open.retain(|open| open.streams > 0 || open.idle_since.elapsed() <= idle);
        let has_room = |open: &&mut Open| open.streams < open.sender.current_max_send_streams();
        let at_most = self.limits.pool_size.max(1);
        let full = open.len() >= at_most;
        let open = match open.iter_mut().find(has_room) {
            None if full => open.iter_mut().min_by_key(|open| open.streams),
            found => found,
        }?;
        open.streams += 1;
        Some(Lease { inner: Arc::clone(self), number: open.number, sender: open.sender.clone() })
    }

    /// Gives no more places on this connection; what is under way on it goes on.
    fn forget(&self, number: u64) {
        self.open().retain(|open| open.number != number);
    }

    fn is_busy(&self, number: u64) -> bool {
        self.open().iter().any(|open| open.number == number && open.streams > 0)
    }
}

impl Lease {
    /// Gives no more places on this one's connection.
    fn forsake(&self) {
        self.inner.forget(self.number);
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some(open) = self.inner.open().iter_mut().find(|open| open.number == self.number) {
            open.streams -= 1;
            open.idle_since = Instant::now();
        }
    }
}

/// Pings while there are streams, and ends when an answer does not come.
async fn keep_alive(ping: Option<PingPong>, number: u64, inner: Weak<Inner>, limits: Limits) {
    let Some(mut ping) = ping else { return std::future::pending().await };
    loop {
        sleep(limits.origin_ping).await;
        if inner.upgrade().is_some_and(|inner| inner.is_busy(number))
            && !matches!(timeout(limits.origin_pong, ping.ping(Ping::opaque())).await, Ok(Ok(_)))
        {
            return;
        }
    }
}

impl std::fmt::Debug for Inner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Connections({})", self.target)
    }
}

impl std::fmt::Debug for Lease {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Lease({} of {})", self.number, self.inner.target)
    }
}
