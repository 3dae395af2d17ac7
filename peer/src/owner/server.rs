//! The server of the page: loopback only, for a browser that was told the token.
//!
//! A page elsewhere whose name is made to point at this machine has another host, and gets 421; one that guesses gets
//! 404 whatever it asks for. Nothing can be changed through it.

use std::convert::Infallible;
use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{self, HeaderName, HeaderValue};
use http::{Method, Request, Response, StatusCode};
use http_body_util::Full;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::{JoinSet, spawn_blocking};
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

use super::card::{Card, Token};
use super::page::page;
use super::status::Source;
use super::summary::summary;
use crate::limits::Limits;
use crate::qr;
use crate::view::{Behind, Standing};

const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self'; \
                      img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const SCRIPT: &str = include_str!("../../templates/owner.js");

/// The pages of all sites of this program, on one port.
#[derive(Debug)]
pub struct OwnerServer {
    listener: TcpListener,
    port: u16,
    sites: Arc<Vec<(Card, Source)>>,
    limits: Limits,
}

/// Why there are no pages.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OwnerError {
    /// No port.
    #[error("no port on this machine: {0}")]
    Listen(#[from] io::Error),
    /// No randomness.
    #[error("no randomness: {0}")]
    Random(#[from] getrandom::Error),
}

impl OwnerServer {
    /// Listens on a free port for the pages of these sites.
    ///
    /// # Errors
    /// [`OwnerError`].
    pub async fn new(sources: Vec<Source>, limits: Limits) -> Result<Self, OwnerError> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = listener.local_addr()?.port();
        let mut sites = Vec::with_capacity(sources.len());
        for source in sources {
            let folder = match &source.view.behind {
                Behind::Folder(path) => Some(path.as_path()),
                Behind::Target(_) => None,
            };
            sites.push((Card::new(port, Token::new()?, folder), source));
        }
        Ok(Self { listener, port, sites: Arc::new(sites), limits })
    }

    /// Each site's page.
    pub fn cards(&self) -> impl Iterator<Item = (&Card, &Source)> {
        self.sites.iter().map(|(card, source)| (card, source))
    }

    /// Serves until `stop`. Meanwhile `owner.json` says where.
    pub async fn serve(self, stop: CancellationToken) {
        for (card, source) in self.sites.iter() {
            if let Err(error) = card.write(&source.home) {
                tracing::warn!(%error, "`oriel status` will not find this site");
            }
        }
        tokio::select! {
            () = self.accept() => {}
            () = stop.cancelled() => {}
        }
        for (card, source) in self.sites.iter() {
            if let Err(error) = card.remove(&source.home) {
                tracing::warn!(%error, "what tells `oriel status` of this site is still there");
            }
        }
    }

    async fn accept(&self) {
        let places = Arc::new(Semaphore::new(self.limits.owner_connections));
        let mut connections = JoinSet::new();
        loop {
            // Never closed, so that there is always a place to wait for.
            let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
            match self.listener.accept().await {
                Ok((stream, _)) => {
                    let desk = Desk { port: self.port, sites: Arc::clone(&self.sites) };
                    let (head, whole) = (self.limits.owner_head, self.limits.owner_connection);
                    connections.spawn(async move {
                        connection(stream, desk, head, whole).await;
                        drop(place);
                    });
                }
                // Out of descriptors, most likely: some will be free again.
                Err(_) => sleep(Duration::from_millis(100)).await,
            }
            while connections.try_join_next().is_some() {}
        }
    }
}

async fn connection(stream: TcpStream, desk: Desk, head: Duration, whole: Duration) {
    let desk = Arc::new(desk);
    let service = service_fn(move |request| {
        let desk = Arc::clone(&desk);
        async move { Ok::<_, Infallible>(desk.answer(&request).await) }
    });
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(head)
        .max_headers(64)
        .max_buf_size(16 * 1024)
        .serve_connection(TokioIo::new(stream), service);
    match timeout(whole, served).await {
        Ok(Err(error)) => tracing::debug!(%error, "a connection to the owner's page ended"),
        Ok(Ok(())) | Err(_) => {}
    }
}

/// Who answers.
struct Desk {
    port: u16,
    sites: Arc<Vec<(Card, Source)>>,
}

impl Desk {
    async fn answer<B>(&self, request: &Request<B>) -> Response<Full<Bytes>> {
        if !self.is_for_us(request) {
            return said(StatusCode::MISDIRECTED_REQUEST, "not served here\n");
        }
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            return said(StatusCode::METHOD_NOT_ALLOWED, "nothing can be changed here\n");
        }
        let path = request.uri().path().strip_prefix('/').unwrap_or_default();
        let (token, what) = path.split_once('/').unwrap_or((path, ""));
        // Every one is compared, so that it takes as long whichever it is.
        let found = self.sites.iter().fold(None, |found, (card, source)| {
            if card.token.is(token) { Some(source) } else { found }
        });
        match found {
            Some(source) if path.contains('/') => {
                let (source, what) = (source.clone(), what.to_owned());
                // It reads files, which may take its time.
                let shown = spawn_blocking(move || show(&source, &what)).await;
                shown.unwrap_or_else(|_| said(StatusCode::INTERNAL_SERVER_ERROR, "no answer\n"))
            }
            _ => said(StatusCode::NOT_FOUND, "no such page\n"),
        }
    }

    /// What a browser was told, not a name that somebody else made point here.
    fn is_for_us<B>(&self, request: &Request<B>) -> bool {
        let mut hosts = request.headers().get_all(header::HOST).iter();
        let (Some(host), None) = (hosts.next(), hosts.next()) else { return false };
        let ours = |name: &str| host.as_bytes() == format!("{name}:{}", self.port).as_bytes();
        request.uri().authority().is_none() && (ours("127.0.0.1") || ours("localhost"))
    }
}

fn show(source: &Source, what: &str) -> Response<Full<Bytes>> {
    match what {
        "" => match page(&source.status()) {
            Ok(html) => answer(StatusCode::OK, "text/html; charset=utf-8", html.into()),
            Err(error) => {
                tracing::warn!(%error, "the owner's page could not be made");
                said(StatusCode::INTERNAL_SERVER_ERROR, "the page could not be made\n")
            }
        },
        "status.json" => match serde_json::to_vec(&source.status()) {
            Ok(json) => answer(StatusCode::OK, "application/json", json.into()),
            Err(_) => said(StatusCode::INTERNAL_SERVER_ERROR, "the status could not be written\n"),
        },
        "status.txt" => said(StatusCode::OK, &summary(&source.status())),
        "owner.js" => answer(StatusCode::OK, "text/javascript; charset=utf-8", SCRIPT.into()),
        "qr.png" => {
            let code = match source.view.standing() {
                Standing::Online { address, .. } => qr::png(&address.url),
                _ => None,
            };
            match code {
                Some(png) => answer(StatusCode::OK, "image/png", png.into()),
                None => said(StatusCode::NOT_FOUND, "not online\n"),
            }
        }
        _ => said(StatusCode::NOT_FOUND, "no such page\n"),
    }
}

fn said(status: StatusCode, text: &str) -> Response<Full<Bytes>> {
    answer(status, "text/plain; charset=utf-8", text.to_owned().into())
}

fn answer(status: StatusCode, kind: &'static str, body: Bytes) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = status;
    let mut set = |name: HeaderName, value: &'static str| {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    };
    set(header::CONTENT_TYPE, kind);
    set(header::CONTENT_SECURITY_POLICY, POLICY);
    set(header::CACHE_CONTROL, "no-store");
    set(header::REFERRER_POLICY, "no-referrer");
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    response
}
