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
use super::seek;
use super::status::Source;
use super::summary::summary;
use crate::limits::Limits;
use crate::qr;
use crate::view::Standing;

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
            sites.push((Card::new(port, Token::new()?, source.view.behind.clone()), source));
        }
        Ok(Self { listener, port, sites: Arc::new(sites), limits })
    }

    /// Each site's page.
    pub fn cards(&self) -> impl Iterator<Item = (&Card, &Source)> {
        self.sites.iter().map(|(card, source)| (card, source))
    }

    /// Serves until `stop`. Meanwhile `owner.json` says where.
    pub async fn serve(self, stop: CancellationToken) {
        let mut before = Vec::with_capacity(self.sites.len());
        for (card, source) in self.sites.iter() {
            before.push(Card::read(&source.home).ok().flatten());
            if let Err(error) = card.write(&source.home) {
                tracing::warn!(%error, "`oriel status` will not find this site");
            }
        }
        tokio::select! {
            () = self.accept() => {}
            () = stop.cancelled() => {}
        }
        for ((card, source), before) in self.sites.iter().zip(&before) {
            let running = match before {
                Some(before) => seek::ask(before, "status.txt").await.and(Some(before)),
                None => None,
            };
            if let Err(error) = card.remove(&source.home, running) {
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
    if let Ok(Err(error)) = timeout(whole, served).await {
        tracing::debug!(%error, "a connection to the owner's page ended");
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
        let found = self.sites.iter().fold(
            None,
            |found, (card, source)| {
                if card.token.is(token) { Some(source) } else { found }
            },
        );
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site_home::SiteHome;
    use crate::view::{Address, Behind, SiteView, Views};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    struct Running {
        card: Card,
        home: SiteHome,
        views: Views,
        stop: CancellationToken,
        tasks: JoinSet<()>,
        _dir: tempfile::TempDir,
    }

    async fn running(limits: Limits) -> Running {
        let dir = tempfile::tempdir().unwrap();
        let name: oriel_protocol::name::Name = "alice".parse().unwrap();
        let home = SiteHome::open(&dir.path().join("h"), &name).unwrap();
        let view = Arc::new(SiteView::new(name, Behind::Folder("/photos/<b>".into())));
        let views = Views::new([Arc::clone(&view)]);
        let server = OwnerServer::new(vec![Source { view, home: home.clone() }], limits).await.unwrap();
        let card = server.cards().next().unwrap().0.clone();
        let (stop, mut tasks) = (CancellationToken::new(), JoinSet::new());
        tasks.spawn(server.serve(stop.clone()));
        Running { card, home, views, stop, tasks, _dir: dir }
    }

    impl Running {
        async fn raw(&self, text: &str) -> String {
            let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.card.port)).await.unwrap();
            stream.write_all(text.as_bytes()).await.unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).await.unwrap();
            answer
        }

        async fn get(&self, path: &str, host: &str) -> String {
            self.raw(&format!("GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n")).await
        }

        fn here(&self, host: &str) -> String {
            format!("{host}:{}", self.card.port)
        }
    }

    #[tokio::test]
    async fn only_whoever_knows_the_token_and_came_by_this_machine_s_name_is_shown_anything() {
        let site = running(Limits::default()).await;
        let path = format!("/{}/", site.card.token.as_str());
        for host in [site.here("127.0.0.1"), site.here("localhost")] {
            let page = site.get(&path, &host).await;
            assert!(page.starts_with("HTTP/1.1 200") && page.contains("/photos/&#60;b&#62;"), "{page}");
            assert!(page.contains("frame-ancestors 'none'") && page.contains("cache-control: no-store"));
        }
        for host in
            ["127.0.0.1", "evil.example", "127.0.0.1:1", &site.here("evil.localhost"), &site.here("[::1]")]
        {
            assert!(site.get(&path, host).await.starts_with("HTTP/1.1 421"), "{host}");
        }
        let two = format!("GET {path} HTTP/1.1\r\nhost: {0}\r\nhost: {0}\r\n\r\n", site.here("localhost"));
        assert!(!site.raw(&two).await.starts_with("HTTP/1.1 200"));
        let host = site.here("localhost");
        let none = "/00000000000000000000000000000000/";
        for path in ["/", "/status.json", none, path.trim_end_matches('/'), &format!("{path}other"), "//"] {
            assert!(site.get(path, &host).await.starts_with("HTTP/1.1 404"), "{path}");
        }
        let post =
            format!("POST {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
        assert!(site.raw(&post).await.starts_with("HTTP/1.1 405"));
    }

    #[tokio::test]
    async fn the_status_is_there_as_json_text_and_code_while_it_runs() {
        let mut site = running(Limits::default()).await;
        let json: serde_json::Value = {
            let name = "alice".parse().unwrap();
            let url = "https://alice.example.net/".to_owned();
            let link = format!("{url}#oriel=1.k");
            site.views.online(&name, Address { url, link, relay: "r".into() });
            serde_json::from_slice(&seek::ask(&site.card, "status.json").await.unwrap()).unwrap()
        };
        assert_eq!(json["standing"]["state"], "online");
        assert_eq!(json["standing"]["link"], "https://alice.example.net/#oriel=1.k");
        assert_eq!(json["numbers"]["all"]["visitors"], 0);
        let text = seek::ask(&site.card, "status.txt").await.unwrap();
        let text = String::from_utf8(text.to_vec()).unwrap();
        assert!(text.starts_with("alice: online for "), "{text}");
        assert!(text.contains("https://alice.example.net/\n"), "{text}");
        assert!(seek::ask(&site.card, "qr.png").await.unwrap().starts_with(b"\x89PNG"));
        assert_eq!(Card::read(&site.home).unwrap().as_ref(), Some(&site.card));
        site.stop.cancel();
        site.tasks.join_next().await.unwrap().unwrap();
        assert_eq!(Card::read(&site.home).unwrap(), None);
        assert!(seek::ask(&site.card, "status.json").await.is_none());
    }

    #[tokio::test]
    async fn a_second_program_gives_the_place_back_to_the_first() {
        let mut first = running(Limits::default()).await;
        assert!(seek::ask(&first.card, "status.txt").await.is_some());
        let view = Arc::new(SiteView::new("alice".parse().unwrap(), Behind::Target("3000".into())));
        let source = Source { view, home: first.home.clone() };
        let second = OwnerServer::new(vec![source], Limits::default()).await.unwrap();
        let (card, stop) = (second.cards().next().unwrap().0.clone(), CancellationToken::new());
        let ends = async {
            assert!(seek::ask(&card, "status.txt").await.is_some());
            assert_eq!(Card::read(&first.home).unwrap().as_ref(), Some(&card));
            stop.cancel();
        };
        tokio::join!(second.serve(stop.clone()), ends);
        assert_eq!(Card::read(&first.home).unwrap().as_ref(), Some(&first.card));
        first.stop.cancel();
        first.tasks.join_next().await.unwrap().unwrap();
        assert_eq!(Card::read(&first.home).unwrap(), None);
    }

    #[tokio::test]
    async fn connections_that_say_nothing_make_room() {
        let limits =
            Limits { owner_connections: 2, owner_head: Duration::from_millis(50), ..Limits::default() };
        let site = running(limits).await;
        let address = (Ipv4Addr::LOCALHOST, site.card.port);
        let mut silent = Vec::new();
        for _ in 0..6 {
            silent.push(TcpStream::connect(address).await.unwrap());
        }
        // Those before it are closed in turn.
        assert!(seek::ask(&site.card, "status.txt").await.is_some());
        drop(silent);
    }
}
