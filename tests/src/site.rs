//! The web server behind most tests: a page for each kind of trouble.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode};
use http_body::{Frame, SizeHint};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use rustls::RootCertStore;

use crate::origin::{Body, Origin, full};
use crate::pattern::{Pattern, measured};

/// What happened at a site.
#[derive(Debug, Default)]
pub struct Stats {
    /// Requests that have begun.
    pub requests: AtomicUsize,
    /// Requests under way: neither answered in full nor given up.
    pub open: AtomicUsize,
    /// Body bytes that were taken from it.
    pub produced: Arc<AtomicU64>,
}

/// A request counted while it is under way.
#[derive(Debug)]
struct Open(Arc<Stats>);

impl Open {
    fn new(stats: &Arc<Stats>) -> Self {
        stats.requests.fetch_add(1, Ordering::SeqCst);
        stats.open.fetch_add(1, Ordering::SeqCst);
        Self(Arc::clone(stats))
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.open.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Pages:
///
/// | path | answers |
/// |---|---|
/// | `/who` | the site's name |
/// | `/bytes/N/SEED`, `/chunked/N/SEED` | N bytes, with and without their length |
/// | `/stuck/N/SEED` | N bytes, and then neither more nor an end |
/// | `/endless` | bytes until nobody takes them |
/// | `/measure` | length and digest of the request's body |
/// | `/echo` | the request's body, as it comes |
/// | `/head` | the request's line and fields, one a line |
/// | `/hang` | nothing |
/// | `/trailers` | a body whose trailers are the request's trailers, `x-` put before |
/// | `/early` | 413, without a look at the body |
/// | `/etag` | 304 to `If-None-Match: "it"`, else a page |
#[derive(Debug)]
pub struct Site {
    /// What happened there.
    pub stats: Arc<Stats>,
    origin: Origin,
}

impl Site {
    /// A site that calls itself `name`.
    ///
    /// # Panics
    /// If no port is free.
    pub async fn start(name: &str) -> Self {
        let stats = Arc::new(Stats::default());
        let (kept, name) = (Arc::clone(&stats), name.to_owned());
        let origin = Origin::http(move |request| answer(Arc::clone(&kept), name.clone(), request)).await;
        Self { stats, origin }
    }

    /// As [`start`](Self::start), over HTTP/2 without TLS.
    ///
    /// # Panics
    /// If no port is free.
    pub async fn h2c(name: &str) -> Self {
        let stats = Arc::new(Stats::default());
        let (kept, name) = (Arc::clone(&stats), name.to_owned());
        let origin = Origin::h2c(move |request| answer(Arc::clone(&kept), name.clone(), request)).await;
        Self { stats, origin }
    }

    /// As [`start`](Self::start), over TLS, speaking what is chosen among `alpn`; and the authority that vouches for
    /// it.
    ///
    /// # Panics
    /// If no port is free.
    pub async fn https(name: &str, alpn: &[&str]) -> (Self, Arc<RootCertStore>) {
        let stats = Arc::new(Stats::default());
        let (kept, name) = (Arc::clone(&stats), name.to_owned());
        let pages = move |request| answer(Arc::clone(&kept), name.clone(), request);
        let (origin, roots) = Origin::https(alpn, pages).await;
        (Self { stats, origin }, roots)
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.origin.address
    }

    /// Connections that are open now.
    pub fn connections(&self) -> usize {
        self.origin.connections()
    }

    /// Requests under way.
    pub fn open(&self) -> usize {
        self.stats.open.load(Ordering::SeqCst)
    }

    /// Requests so far.
    pub fn requests(&self) -> usize {
        self.stats.requests.load(Ordering::SeqCst)
    }

    /// Body bytes taken from it so far.
    pub fn produced(&self) -> u64 {
        self.stats.produced.load(Ordering::SeqCst)
    }
}

async fn answer(stats: Arc<Stats>, name: String, request: Request<Incoming>) -> Response<Body> {
    let open = Open::new(&stats);
    let path = request.uri().path().to_owned();
    let mut parts = path.trim_matches('/').split('/');
    let page = parts.next().unwrap_or_default().to_owned();
    let mut number = || parts.next().and_then(|part| part.parse().ok()).unwrap_or(0);
    let body: Body = match &*page {
        "who" => full(name),
        "bytes" => {
            let (len, seed) = (number(), number());
            Pattern::sized(seed, len).counted(&stats.produced).boxed_unsync()
        }
        "chunked" => {
            let (len, seed) = (number(), number());
            Pattern::unsized_(seed, len).counted(&stats.produced).boxed_unsync()
        }
        "stuck" => {
            let (len, seed) = (number(), number());
            Pattern::stuck(seed, len).counted(&stats.produced).boxed_unsync()
        }
        "endless" => Pattern::unsized_(0, u64::MAX).counted(&stats.produced).boxed_unsync(),
        "measure" => match measured(request.into_body()).await {
            Ok(text) => full(text),
            Err(_) => full("broken"),
        },
        "echo" => request.into_body().map_err(io::Error::other).boxed_unsync(),
        "head" => full(head_of(&request)),
        "hang" => std::future::pending().await,
        "trailers" => trailing(request).await,
        "early" => {
            let mut response = Response::new(full("too large"));
            *response.status_mut() = StatusCode::PAYLOAD_TOO_LARGE;
            return response;
        }
        "etag" => {
            let unchanged = request.headers().get("if-none-match").is_some_and(|tag| tag == "\"it\"");
            let mut response = Response::new(full(if unchanged { "" } else { "a page" }));
            response.headers_mut().insert("etag", HeaderValue::from_static("\"it\""));
            if unchanged {
                *response.status_mut() = StatusCode::NOT_MODIFIED;
            }
            return response;
        }
        _ => {
            let mut response = Response::new(full("no such page"));
            *response.status_mut() = StatusCode::NOT_FOUND;
            return response;
        }
    };
    Response::new(Watched { body, _open: open }.boxed_unsync())
}

fn head_of(request: &Request<Incoming>) -> String {
    let mut text = format!("{} {}\n", request.method(), request.uri());
    for (name, value) in request.headers() {
        text.push_str(&format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes())));
    }
    text
}

async fn trailing(request: Request<Incoming>) -> Body {
    let collected = request.into_body().collect().await;
    let asked = collected.ok().and_then(|body| body.trailers().cloned()).unwrap_or_default();
    let mut trailers = HeaderMap::new();
    for (name, value) in &asked {
        trailers.insert(HeaderName::try_from(format!("x-{name}")).unwrap(), value.clone());
    }
    let body = Full::new(Bytes::from_static(b"with trailers")).map_err(|never| match never {});
    body.with_trailers(async move { Some(Ok(trailers)) }).boxed_unsync()
}

/// A body that counts as under way until it is dropped.
struct Watched {
    body: Body,
    _open: Open,
}

impl http_body::Body for Watched {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
