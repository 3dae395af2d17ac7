//! Origins for tests: anything that answers on a TCP port.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Frame;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use oriel_certs::authority::LocalAuthority;
use oriel_certs::browser::over_tcp;
use oriel_certs::visitor::roots;
use rustls::RootCertStore;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

/// Any body that a test sends.
pub type Body = UnsyncBoxBody<Bytes, io::Error>;

/// A body that is there already.
pub fn full(bytes: impl Into<Bytes>) -> Body {
    Full::new(bytes.into()).map_err(|never: Infallible| match never {}).boxed_unsync()
}

/// A body in pieces, each sent when the test says so; it ends when the sender is dropped.
pub fn piecemeal() -> (mpsc::Sender<Bytes>, Body) {
    let (sender, pieces) = mpsc::channel(4);
    (sender, Pieces(pieces).boxed_unsync())
}

struct Pieces(mpsc::Receiver<Bytes>);

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        self.0.poll_recv(cx).map(|piece| piece.map(|piece| Ok(Frame::data(piece))))
    }
}

/// An origin; it ends when this is dropped.
#[derive(Debug)]
pub struct Origin {
    /// Where it listens.
    pub address: SocketAddr,
    open: Arc<AtomicUsize>,
    _running: JoinSet<()>,
}

/// A connection counted for as long as it lasts.
struct Counted(Arc<AtomicUsize>);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Origin {
    /// Hands every connection to `handle`.
    ///
    /// # Panics
    /// If no port is free.
    pub async fn raw<F>(handle: impl Fn(TcpStream) -> F + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let open = Arc::new(AtomicUsize::new(0));
        let mut running = JoinSet::new();
        let counter = Arc::clone(&open);
        running.spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                while connections.try_join_next().is_some() {}
                counter.fetch_add(1, Ordering::SeqCst);
                let (counted, handled) = (Counted(Arc::clone(&counter)), handle(stream));
                connections.spawn(async move {
                    handled.await;
                    drop(counted);
                });
            }
        });
        Self { address, open, _running: running }
    }

    /// Answers every request with what `answer` makes of it.
    ///
    /// # Panics
    /// If no port is free.
    pub async fn http<F>(answer: impl Fn(Request<Incoming>) -> F + Clone + Send + 'static) -> Self
    where
        F: Future<Output = Response<Body>> + Send + 'static,
    {
        Self::raw(move |stream| serve_http1(stream, answer.clone())).await
    }

    /// As [`http`](Self::http), over HTTP/2 without TLS.
    ///
    /// # Panics
    /// If no port is free.
    pub async fn h2c<F>(answer: impl Fn(Request<Incoming>) -> F + Clone + Send + 'static) -> Self
    where
        F: Future<Output = Response<Body>> + Send + 'static,
    {
        Self::raw(move |stream| serve_http2(stream, answer.clone())).await
    }

    /// As [`http`](Self::http), over TLS as `localhost`, speaking what is chosen among `alpn`; and the authority that
    /// vouches for it.
    ///
    /// # Panics
    /// If no port is free.
    pub async fn https<F>(
        alpn: &[&str],
        answer: impl Fn(Request<Incoming>) -> F + Clone + Send + 'static,
    ) -> (Self, Arc<RootCertStore>)
    where
        F: Future<Output = Response<Body>> + Send + 'static,
    {
        let data = tempfile::tempdir().unwrap();
        let authority = Arc::new(LocalAuthority::load_or_create(data.path(), "localhost").unwrap());
        let mut config = over_tcp(authority).unwrap();
        config.alpn_protocols = alpn.iter().map(|id| id.as_bytes().to_vec()).collect();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let origin = Self::raw(move |stream| {
            let (acceptor, answer) = (acceptor.clone(), answer.clone());
            async move {
                let Ok(stream) = acceptor.accept(stream).await else { return };
                if stream.get_ref().1.alpn_protocol() == Some(b"h2") {
                    serve_http2(stream, answer).await;
                } else {
                    serve_http1(stream, answer).await;
                }
            }
        })
        .await;
        (origin, roots(Some(&data.path().join("ca.pem"))).unwrap())
    }

    /// Reads a request's head, writes `bytes`, whatever they are, and closes the connection.
    ///
    /// # Panics
    /// If no port is free.
    pub async fn blurting(bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        Self::raw(move |mut stream| {
            let bytes = bytes.clone();
            async move {
                read_head(&mut stream).await;
                let _ = stream.write_all(&bytes).await;
                let _ = stream.shutdown().await;
            }
        })
        .await
    }

    /// Takes requests and never says a word.
    ///
    /// # Panics
    /// If no port is free.
    pub async fn hanging() -> Self {
        Self::raw(|mut stream| async move {
            let mut void = [0; 1024];
            while stream.read(&mut void).await.is_ok_and(|read| read > 0) {}
        })
        .await
    }

    /// An address where nobody listens, for as long as the tests run.
    ///
    /// # Panics
    /// If no port is free.
    pub fn nobody() -> SocketAddr {
        /// They keep their ports from everybody else.
        static HELD: Mutex<Vec<TcpSocket>> = Mutex::new(Vec::new());
        let socket = Self::absent();
        let address = socket.local_addr().unwrap();
        HELD.lock().unwrap().push(socket);
        address
    }

    /// A port where nobody listens yet.
    ///
    /// # Panics
    /// If none is free.
    pub fn absent() -> TcpSocket {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind((Ipv4Addr::LOCALHOST, 0).into()).unwrap();
        socket
    }

    /// Connections that whoever made them has not closed, whether or not that has come through here: it does not
    /// while bytes wait that are not read.
    ///
    /// # Panics
    /// If the system does not tell.
    pub fn held(&self) -> usize {
        let SocketAddr::V4(address) = self.address else { panic!("not bound to IPv4") };
        let address = format!("{:08X}:{:04X}", u32::from_ne_bytes(address.ip().octets()), address.port());
        let sockets = std::fs::read_to_string("/proc/net/tcp").unwrap();
        let established = |line: &&str| {
            let mut parts = line.split_whitespace().skip(2);
            parts.next() == Some(&address) && parts.next() == Some("01")
        };
        sockets.lines().filter(established).count()
    }

    /// Connections that are open now.
    pub fn connections(&self) -> usize {
        self.open.load(Ordering::SeqCst)
    }
}

async fn serve_http1<F>(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    answer: impl Fn(Request<Incoming>) -> F + Send + 'static,
) where
    F: Future<Output = Response<Body>> + Send + 'static,
{
    let service = service_fn(move |request| {
        let answered = answer(request);
        async move { Ok::<_, Infallible>(answered.await) }
    });
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

async fn serve_http2<F>(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    answer: impl Fn(Request<Incoming>) -> F + Send + 'static,
) where
    F: Future<Output = Response<Body>> + Send + 'static,
{
    let service = service_fn(move |request| {
        let answered = answer(request);
        async move { Ok::<_, Infallible>(answered.await) }
    });
    let mut builder = http2::Builder::new(TokioExecutor::new());
    // As with visitors: those of a test leave more often than any others.
    builder.max_pending_accept_reset_streams(10_000).max_local_error_reset_streams(None);
    let _ = builder.serve_connection(TokioIo::new(stream), service).await;
}

/// Reads up to the end of a head; whatever follows it in the same segment too.
pub async fn read_head(stream: &mut (impl AsyncRead + Unpin)) -> Vec<u8> {
    let mut head = Vec::new();
    let mut buffer = [0; 16 * 1024];
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        match stream.read(&mut buffer).await {
            Ok(read) if read > 0 => head.extend_from_slice(&buffer[..read]),
            _ => break,
        }
    }
    head
}
