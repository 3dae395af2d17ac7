//! The proxy, as a browser uses it.

use std::time::Duration;

use oriel_certs::visitor::roots;
use oriel_peer::events::Events;
use oriel_peer::limits::Limits;
use oriel_peer::visit::open::Opened;
use oriel_peer::visit::seen::Seen;
use oriel_protocol::limits::MAX_DATA;
use oriel_transport::ways::Choice;
use sha2::{Digest, Sha256};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::site::{BOX, Content, Sent, Site, identity};

struct Browser {
    origin: String,
    address: std::net::SocketAddr,
    _proxy: JoinSet<()>,
}

impl Browser {
    async fn at(site: &Site) -> Self {
        Self::with(site, Limits::default()).await
    }

    async fn with(site: &Site, limits: Limits) -> Self {
        let opened = Opened::new(
            site.at("/start?x"),
            Seen::default(),
            Choice::any(roots(None).unwrap()),
            limits,
            Events::Silent,
        )
        .await
        .unwrap();
        let (url, address) = (opened.url(), opened.address());
        let origin = url.strip_suffix("/start?x").unwrap().to_owned();
        assert_eq!(origin, format!("http://{}.localhost:{}", identity().public(), address.port()));
        let mut proxy = JoinSet::new();
        proxy.spawn(opened.serve(CancellationToken::new()));
        Self { origin, address, _proxy: proxy }
    }

    fn host(&self) -> &str {
        self.origin.strip_prefix("http://").unwrap()
    }

    /// What comes back for a request with these lines, until the proxy closes.
    async fn ask(&self, start: &str, host: &str, lines: &str, body: &str) -> String {
        let exchange = async {
            let mut stream = TcpStream::connect(self.address).await.unwrap();
            let request =
                format!("{start} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n{lines}\r\n{body}");
            stream.write_all(request.as_bytes()).await.unwrap();
            let mut all = Vec::new();
            let _ = stream.read_to_end(&mut all).await;
            String::from_utf8_lossy(&all).into_owned()
        };
        tokio::time::timeout(Duration::from_secs(30), exchange).await.expect("an answer")
    }

    async fn get(&self, path: &str, lines: &str) -> String {
        self.ask(&format!("GET {path}"), self.host(), lines, "").await
    }
}

#[tokio::test]
async fn what_is_verified_comes_through_in_the_local_origin_s_terms() {
    let site = Site::start(|got| {
        let real =
            format!("http://alice.localhost:{}", got.field("host").unwrap().rsplit(':').next().unwrap());
        let content = Content::new(201, "the body")
            .with("content-length", "8")
            .with("location", format!("{real}/made"))
            .with("set-cookie", "a=1; Domain=alice.localhost; Secure; SameSite=Lax")
            .with("x-own", "stays");
        got.signed(&content)
    })
    .await;
    let browser = Browser::at(&site).await;
    let lines =
        format!("origin: {0}\r\nreferer: {0}/start\r\ncookie: a=1\r\nrange: bytes=0-7\r\n", browser.origin);
    let answer = browser.get("/page?q", &lines).await;
    assert!(answer.starts_with("HTTP/1.1 201 ") && answer.ends_with("\r\n\r\nthe body"), "{answer}");
    for line in [
        format!("location: {}/made", browser.origin),
        "set-cookie: a=1; SameSite=Lax".into(),
        "x-own: stays".into(),
        "content-length: 8".into(),
        format!("oriel-message-box: {BOX}"),
    ] {
        assert!(answer.contains(&format!("\r\n{line}\r\n")), "{line}: {answer}");
    }
    assert!(!answer.contains("signature"), "{answer}");
    let got = site.nth(0);
    let real = format!("http://alice.localhost:{}", site.port);
    assert_eq!(got.head.uri, "/page?q");
    assert_eq!(got.field("host"), real.strip_prefix("http://"));
    assert_eq!(got.field("origin"), Some(&*real));
    assert_eq!(got.field("referer"), Some(&*format!("{real}/start")));
    assert_eq!((got.field("cookie"), got.field("range")), (Some("a=1"), Some("bytes=0-7")));
}

#[tokio::test]
async fn connections_to_the_relay_are_used_again() {
    let site = Site::of(Content::new(200, "content")).await;
    let browser = Browser::at(&site).await;
    for _ in 0..3 {
        assert!(browser.get("/", "").await.contains("content"));
    }
    let head = browser.ask("HEAD /", browser.host(), "", "").await;
    assert!(head.starts_with("HTTP/1.1 200 "), "{head}");
    assert_eq!((site.asked(), site.connections()), (4, 1));
}

#[tokio::test]
async fn nothing_unverified_comes_through() {
    let site = Site::start(|got| {
        let mut sent = got.signed(&Content::new(200, "secret words"));
        match got.head.uri.path() {
            "/unsigned" => sent.kind = "text/html",
            "/head" => sent.bytes[60] ^= 1,
            _ => {}
        }
        sent
    })
    .await;
    let browser = Browser::at(&site).await;
    for (path, code) in [("/unsigned", "<code>unsigned</code>"), ("/head", "<code>")] {
        let answer = browser.get(path, "").await;
        assert!(answer.starts_with("HTTP/1.1 502 ") && answer.contains(code), "{answer}");
        assert!(answer.contains(BOX) && answer.contains(&identity().public().to_string()), "{answer}");
        assert!(!answer.contains("secret"), "{answer}");
    }
}

#[tokio::test]
async fn a_body_that_turns_out_to_be_altered_is_broken_off() {
    let site = Site::start(|got| {
        let mut sent = got.signed(&Content::new(200, vec![b'x'; 300_000]));
        let len = sent.bytes.len();
        match got.head.uri.path() {
            "/cut" => sent = Sent { cut: Some(200_000), ..sent },
            _ => sent.bytes[len - 200] ^= 1,
        }
        sent
    })
    .await;
    let browser = Browser::at(&site).await;
    for path in ["/cut", "/altered"] {
        let answer = browser.get(path, "").await;
        assert!(answer.contains("transfer-encoding: chunked"), "{}", &answer[..200]);
        assert!(!answer.ends_with("0\r\n\r\n"), "{path}: a short body was ended as if it were whole");
        assert!(answer.matches('x').count() < 300_000, "{path}");
    }
}

/// A browser that has as many bytes as were announced does not look how the body ends.
#[tokio::test]
async fn an_announced_length_is_not_reached_before_the_end_is_verified() {
    const LEN: usize = 2 * MAX_DATA;
    let site = Site::start(|got| {
        // The last of these pieces has a signature of its own, before the end.
        let content = Content::new(200, vec![b'x'; LEN]).with("content-length", LEN.to_string());
        let mut sent = got.signed(&content);
        if got.head.uri.path() == "/endless" {
            sent.bytes.pop();
        }
        sent
    })
    .await;
    let browser = Browser::at(&site).await;
    let body = |answer: String| answer.split_once("\r\n\r\n").unwrap().1.len();
    assert_eq!(body(browser.get("/whole", "").await), LEN);
    assert!(body(browser.get("/endless", "").await) < LEN);
}

#[tokio::test]
async fn a_head_that_is_all_waits_for_its_verified_end() {
    const CONDITION: &str = "if-none-match: \"1\"\r\n";
    let site = Site::start(|got| {
        let content = match got.head.uri.path() {
            "/unchanged" | "/unchanged/cut" => Content::new(304, "").with("etag", "\"1\""),
            _ => Content::new(302, "").with("location", "/").with("content-length", "0"),
        };
        let mut sent = got.signed(&content);
        if got.head.uri.path().ends_with("/cut") {
            sent.bytes.pop();
        }
        sent
    })
    .await;
    let browser = Browser::at(&site).await;
    for (path, status) in [("/unchanged", "304"), ("/redirect", "302")] {
        let whole = browser.get(path, CONDITION).await;
        assert!(whole.starts_with(&format!("HTTP/1.1 {status} ")) && whole.ends_with("\r\n\r\n"), "{whole}");
        let cut = browser.get(&format!("{path}/cut"), CONDITION).await;
        assert!(cut.starts_with("HTTP/1.1 502 ") && cut.contains("<code>truncated</code>"), "{cut}");
    }
}

#[tokio::test]
async fn bytes_that_drip_are_not_waited_for_without_end() {
    let site = Site::start(|got| {
        let mut sent = got.signed(&Content::new(200, vec![b'x'; 300_000]));
        sent.drips = true;
        sent.bytes.truncate(if got.head.uri.path() == "/head" { 30 } else { 200_000 });
        sent
    })
    .await;
    let short = Duration::from_millis(300);
    let browser = Browser::with(&site, Limits { visit_head: short, ..Limits::default() }).await;
    let head = browser.get("/head", "").await;
    assert!(head.starts_with("HTTP/1.1 504 ") && head.contains("<code>slow</code>"), "{head}");
    let browser = Browser::with(&site, Limits { open_idle: short, ..Limits::default() }).await;
    let body = browser.get("/body", "").await;
    assert!(body.starts_with("HTTP/1.1 200 ") && !body.ends_with("0\r\n\r\n"));
}

#[tokio::test]
async fn other_hosts_and_other_protocols_are_refused() {
    let site = Site::of(Content::new(200, "content")).await;
    let browser = Browser::at(&site).await;
    let port = browser.address.port();
    for host in [format!("localhost:{port}"), format!("127.0.0.1:{port}"), "evil.example".into()] {
        let answer = browser.ask("GET /", &host, "", "").await;
        assert!(answer.starts_with("HTTP/1.1 421 ") && !answer.contains("content\n"), "{answer}");
    }
    let twice = browser.get("/", "host: evil.example\r\n").await;
    assert!(twice.starts_with("HTTP/1.1 4"), "{twice}");
    let socket = browser.get("/", "upgrade: websocket\r\nsec-websocket-version: 13\r\n").await;
    assert!(socket.starts_with("HTTP/1.1 501 ") && socket.contains("Unverified: refused"), "{socket}");
    assert_eq!(site.asked(), 0);
}

/// Pieces come at a tenth of the time that the site has for an answer, and take longer than that in all.
#[tokio::test]
async fn an_upload_that_comes_on_may_take_its_time() {
    let site = Site::start(|got| {
        let content = Content { upload: Some(Sha256::digest(&got.body).into()), ..Content::new(200, "all") };
        got.signed(&content)
    })
    .await;
    let visit_head = Duration::from_secs(3);
    let browser = Browser::with(&site, Limits { visit_head, ..Limits::default() }).await;
    let mut stream = TcpStream::connect(browser.address).await.unwrap();
    let head = format!(
        "POST / HTTP/1.1\r\nhost: {}\r\nconnection: close\r\ncontent-length: 15\r\n\r\n",
        browser.host()
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    for _ in 0..15 {
        tokio::time::sleep(visit_head / 10).await;
        stream.write_all(b"x").await.unwrap();
    }
    let mut answer = String::new();
    let read = tokio::time::timeout(Duration::from_secs(30), stream.read_to_string(&mut answer)).await;
    assert!(read.is_ok() && answer.contains("\r\nall\r\n"), "{answer}");
    assert_eq!(site.nth(0).body.len(), 15);
}

#[tokio::test]
async fn an_upload_is_answered_for() {
    let site = Site::start(|got| {
        let mut content = Content::new(200, got.body.clone());
        content.upload = match got.head.uri.path() {
            "/other" => Some([7; 32]),
            "/silent" => None,
            _ => Some(Sha256::digest(&got.body).into()),
        };
        if got.head.uri.path() == "/too-large" {
            content = Content::new(413, "too large");
        }
        got.signed(&content)
    })
    .await;
    let browser = Browser::at(&site).await;
    let post = async |path: &str, lines: &str, body: &str| {
        browser.ask(&format!("POST {path}"), browser.host(), lines, body).await
    };
    let sized = post("/echo", "content-length: 5\r\n", "hello").await;
    assert!(sized.starts_with("HTTP/1.1 200 ") && sized.contains("hello"), "{sized}");
    let chunked = post("/echo", "transfer-encoding: chunked\r\n", "5\r\nhello\r\n0\r\n\r\n").await;
    assert!(chunked.starts_with("HTTP/1.1 200 ") && chunked.contains("hello"), "{chunked}");
    for path in ["/other", "/silent"] {
        let answer = post(path, "content-length: 5\r\n", "hello").await;
        assert!(answer.starts_with("HTTP/1.1 502 ") && answer.contains("<code>upload</code>"), "{answer}");
    }
    let refused = post("/too-large", "content-length: 5\r\n", "hello").await;
    assert!(refused.starts_with("HTTP/1.1 413 "), "{refused}");
}

#[tokio::test]
async fn a_head_comes_without_what_nobody_signed() {
    let site = Site::of(Content::new(200, "").with("etag", "\"1\"").with("content-length", "9")).await;
    let browser = Browser::at(&site).await;
    let answer = browser.ask("HEAD /", browser.host(), "", "").await;
    assert!(answer.starts_with("HTTP/1.1 200 ") && answer.ends_with("\r\n\r\n"), "{answer}");
    assert!(answer.contains("etag: \"1\"\r\n") && answer.contains("content-length: 9\r\n"), "{answer}");
    assert!(!answer.contains("alt-svc") && !answer.contains("oriel-stream"), "{answer}");
}

#[tokio::test]
async fn options_of_the_whole_server_are_verified() {
    let site = Site::of(Content::new(200, "").with("allow", "GET")).await;
    let browser = Browser::at(&site).await;
    let answer = browser.ask("OPTIONS *", browser.host(), "", "").await;
    assert!(answer.starts_with("HTTP/1.1 200 ") && answer.contains("\r\nallow: GET\r\n"), "{answer}");
    assert_eq!(site.nth(0).head.uri, "*");
}
