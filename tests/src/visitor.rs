//! Visitors: HTTP/1.1 and HTTP/2 over TLS, and raw bytes where a request is to be wrong.

use std::future::poll_fn;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode, Uri, Version};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::client::conn::{http1, http2};
use hyper_util::rt::{TokioExecutor, TokioIo};
use oriel_certs::provider::provider;
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::deadline::soon;
use crate::origin::{Body, full};

/// A window that opens no more for so long is full.
const FULL: Duration = Duration::from_millis(500);

/// Which HTTP a visitor speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Http {
    /// HTTP/1.1.
    One,
    /// HTTP/2.
    Two,
}

impl Http {
    /// Both.
    pub const BOTH: [Http; 2] = [Http::One, Http::Two];
}

/// Somebody who opens URLs of one relay.
#[derive(Clone, Debug)]
pub struct Visitor {
    relay: SocketAddr,
    one: Arc<ClientConfig>,
    two: Arc<ClientConfig>,
}

/// A response, whole.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Its fields.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Bytes,
    /// Its trailers.
    pub trailers: HeaderMap,
}

impl Answer {
    /// Collects a response.
    ///
    /// # Errors
    /// If it breaks off.
    pub async fn of(response: Response<Incoming>) -> Result<Self, hyper::Error> {
        let (parts, body) = response.into_parts();
        let body = body.collect().await?;
        let trailers = body.trailers().cloned().unwrap_or_default();
        Ok(Self { status: parts.status, headers: parts.headers, body: body.to_bytes(), trailers })
    }

    /// Its body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// A field of it, or nothing.
    pub fn field(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

impl Visitor {
    /// Visits the relay at `relay`, trusting `roots`.
    ///
    /// # Panics
    /// Never, as TLS 1.3 can be had.
    pub fn new(relay: SocketAddr, roots: &Arc<RootCertStore>) -> Self {
        let config = |alpn: &[u8]| {
            let mut config = ClientConfig::builder_with_provider(provider())
                .with_safe_default_protocol_versions()
                .unwrap()
                .with_root_certificates(Arc::clone(roots))
                .with_no_client_auth();
            config.alpn_protocols = vec![alpn.to_vec()];
            Arc::new(config)
        };
        Self { relay, one: config(b"http/1.1"), two: config(b"h2") }
    }

    /// A TLS connection whose handshake names `host`.
    ///
    /// # Errors
    /// If the relay does not take it.
    pub async fn connect(&self, http: Http, host: &str) -> io::Result<TlsStream<TcpStream>> {
        let config = Arc::clone(if http == Http::One { &self.one } else { &self.two });
        let stream = TcpStream::connect(self.relay).await?;
        stream.set_nodelay(true)?;
        TlsConnector::from(config).connect(ServerName::try_from(host.to_owned()).unwrap(), stream).await
    }

    /// A session with `host`.
    ///
    /// # Errors
    /// If the relay does not take it.
    pub async fn session(&self, http: Http, host: &str) -> io::Result<Session> {
        let authority = format!("{host}:{}", self.relay.port());
        let tls = self.connect(http, host).await?;
        Session::over(http, tls, authority).await.map_err(io::Error::other)
    }

    /// As [`session`](Self::session), where nothing may go wrong.
    ///
    /// # Panics
    /// If it does.
    pub async fn open(&self, http: Http, host: &str) -> Session {
        soon("a visitor's connection", self.session(http, host)).await.unwrap()
    }

    /// One GET on a connection of its own.
    ///
    /// # Errors
    /// If the connection or the response breaks off.
    pub async fn try_get(&self, host: &str, path: &str) -> io::Result<Answer> {
        let mut session = self.session(Http::One, host).await?;
        session.try_get(path).await.map_err(io::Error::other)
    }

    /// As [`try_get`](Self::try_get), where nothing may go wrong.
    ///
    /// # Panics
    /// If it does.
    pub async fn get(&self, host: &str, path: &str) -> Answer {
        soon(path, self.try_get(host, path)).await.unwrap()
    }

    /// Writes these bytes on an HTTP/1.1 connection for `host`, and returns all that comes back until the relay
    /// closes it; so `bytes` should ask for that.
    ///
    /// # Panics
    /// If the relay does not take the connection or never closes it.
    pub async fn raw(&self, host: &str, bytes: &[u8]) -> String {
        let mut tls = soon("a raw connection", self.connect(Http::One, host)).await.unwrap();
        // The relay may close before it has read everything.
        let _ = tls.write_all(bytes).await;
        let mut answer = Vec::new();
        let _ = soon("the end of a raw answer", tls.read_to_end(&mut answer)).await;
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Visitor {
    /// An HTTP/2 connection driven stream by stream, and what drives it.
    ///
    /// # Panics
    /// If the relay does not take it.
    pub async fn streams(&self, host: &str) -> (h2::client::SendRequest<Bytes>, JoinSet<()>) {
        let tls = soon("a connection", self.connect(Http::Two, host)).await.unwrap();
        let (sender, connection) = soon("HTTP/2", h2::client::handshake(tls)).await.unwrap();
        let mut driver = JoinSet::new();
        driver.spawn(async move { drop(connection.await) });
        (sender, driver)
    }

    /// Sends a body until every window on the way is full, and takes it back: before the response, or when it has
    /// `begun` to come.
    ///
    /// # Panics
    /// If the relay does not take it.
    pub async fn upload_and_leave(&self, host: &str, path: &str, begun: bool) {
        // Not by hyper, which never resets a stream whose upload is stuck.
        let (mut sender, mut driver) = self.streams(host).await;
        let request = Request::post(format!("https://{host}{path}")).body(()).unwrap();
        let (response, mut stream) = sender.send_request(request, false).unwrap();
        let mut response = Some(response);
        let mut body = None;
        if begun {
            let head = soon("the head", response.take().unwrap()).await.unwrap();
            let mut begun = head.into_body();
            soon("a piece", begun.data()).await.unwrap().unwrap();
            body = Some(begun);
        }
        fill(&mut stream).await;
        stream.send_reset(h2::Reason::CANCEL);
        drop((stream, response, body, sender));
        soon("the connection ends", driver.join_next()).await;
    }
}

/// Sends a body until every window on the way is full.
///
/// # Panics
/// If it is not wanted.
pub async fn fill(stream: &mut h2::SendStream<Bytes>) {
    let piece = Bytes::from(vec![7; 64 * 1024]);
    loop {
        stream.reserve_capacity(piece.len());
        match timeout(FULL, poll_fn(|cx| stream.poll_capacity(cx))).await {
            Ok(room) => stream.send_data(piece.slice(..room.unwrap().unwrap()), false).unwrap(),
            Err(_) => return,
        }
    }
}

/// A connection for requests.
#[derive(Debug)]
pub struct Session {
    /// What it speaks.
    pub http: Http,
    /// Host and port.
    pub authority: String,
    scheme: &'static str,
    sender: Sender,
    _driver: Arc<JoinSet<()>>,
}

#[derive(Debug)]
enum Sender {
    One(http1::SendRequest<Body>),
    Two(http2::SendRequest<Body>),
}

impl Session {
    /// On a byte stream.
    ///
    /// # Errors
    /// If HTTP does not begin.
    pub async fn over<T>(http: Http, io: T, authority: String) -> Result<Self, hyper::Error>
    where
        T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let mut driver = JoinSet::new();
        let sender = match http {
            Http::One => {
                let (sender, connection) = http1::handshake(TokioIo::new(io)).await?;
                driver.spawn(async move { drop(connection.await) });
                Sender::One(sender)
            }
            Http::Two => {
                let mut builder = http2::Builder::new(TokioExecutor::new());
                // Visitors here leave more often than any browser: what still arrives then is no fault of the relay.
                builder.max_concurrent_reset_streams(10_000).max_local_error_reset_streams(None);
                let (sender, connection) = builder.handshake(TokioIo::new(io)).await?;
                driver.spawn(async move { drop(connection.await) });
                Sender::Two(sender)
            }
        };
        Ok(Self { http, authority, scheme: "https", sender, _driver: Arc::new(driver) })
    }

    /// Over plain HTTP/1.1.
    ///
    /// # Errors
    /// If nobody listens.
    pub async fn plain(address: SocketAddr, authority: &str) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        let mut session =
            Self::over(Http::One, stream, authority.to_owned()).await.map_err(io::Error::other)?;
        session.scheme = "http";
        Ok(session)
    }

    /// Another handle on the same HTTP/2 connection; `None` for HTTP/1.1.
    pub fn again(&self) -> Option<Self> {
        let Sender::Two(sender) = &self.sender else { return None };
        Some(Self {
            http: self.http,
            authority: self.authority.clone(),
            scheme: self.scheme,
            sender: Sender::Two(sender.clone()),
            _driver: Arc::clone(&self._driver),
        })
    }

    /// Begins a request for this host; fields and the body are the caller's.
    pub fn request(&self, method: &str, path: &str) -> http::request::Builder {
        let builder = Request::builder().method(method);
        match self.http {
            Http::One => builder.uri(path).header("host", &self.authority),
            Http::Two => {
                let uri: Uri = format!("{}://{}{path}", self.scheme, self.authority).parse().unwrap();
                builder.uri(uri).version(Version::HTTP_2)
            }
        }
    }

    /// Sends a request and waits for the response's head.
    ///
    /// # Errors
    /// If the connection breaks off.
    pub async fn send(&mut self, request: Request<Body>) -> Result<Response<Incoming>, hyper::Error> {
        match &mut self.sender {
            Sender::One(sender) => {
                sender.ready().await?;
                sender.send_request(request).await
            }
            Sender::Two(sender) => {
                sender.ready().await?;
                sender.send_request(request).await
            }
        }
    }

    /// As [`send`](Self::send), where nothing may go wrong; and the whole response.
    ///
    /// # Panics
    /// If it does.
    pub async fn answer(&mut self, request: Request<Body>) -> Answer {
        let path = request.uri().path().to_owned();
        soon(&path, async { Answer::of(self.send(request).await?).await }).await.unwrap()
    }

    /// A response whose head must come, and whose body is still to be read.
    ///
    /// # Panics
    /// If the head does not come.
    pub async fn begun(&mut self, path: &str) -> Response<Incoming> {
        let request = self.request("GET", path).body(full("")).unwrap();
        soon(path, self.send(request)).await.unwrap()
    }

    /// A GET.
    ///
    /// # Errors
    /// If the connection or the response breaks off.
    pub async fn try_get(&mut self, path: &str) -> Result<Answer, hyper::Error> {
        let request = self.request("GET", path).body(full("")).unwrap();
        Answer::of(self.send(request).await?).await
    }

    /// A GET, where nothing may go wrong.
    ///
    /// # Panics
    /// If it does.
    pub async fn get(&mut self, path: &str) -> Answer {
        soon(path, self.try_get(path)).await.unwrap()
    }

    /// A POST of this body.
    ///
    /// # Panics
    /// If anything goes wrong.
    pub async fn post(&mut self, path: &str, body: Body) -> Answer {
        let request = self.request("POST", path).body(body).unwrap();
        self.answer(request).await
    }
}

/// A GET over plain HTTP on a connection of its own.
///
/// # Panics
/// If it does not come about.
pub async fn fetch(address: SocketAddr, authority: &str, path: &str) -> Answer {
    let mut session = soon("a plain connection", Session::plain(address, authority)).await.unwrap();
    session.get(path).await
}
