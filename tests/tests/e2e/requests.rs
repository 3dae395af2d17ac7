//! What becomes of requests on their way: fields, targets, methods, trailers.

use http_body_util::BodyExt;
use oriel_peer::origin::target::HostHeader;
use oriel_tests::deadline::soon;
use oriel_tests::origin::{Body, full};
use oriel_tests::pair::{ALICE, Pair};
use oriel_tests::pattern::Pattern;
use oriel_tests::peer::{Plan, TestPeer};
use oriel_tests::recorder::Recorder;
use oriel_tests::relay::TestRelay;
use oriel_tests::visitor::{Answer, Http, Session};

async fn recorded() -> (TestRelay, TestPeer, Recorder) {
    let relay = TestRelay::start();
    let recorder = Recorder::start().await;
    let peer = TestPeer::http(&relay, "alice", recorder.address()).await;
    recorder.forget();
    (relay, peer, recorder)
}

async fn with_fields(session: &mut Session, fields: &[(&str, &str)]) -> Answer {
    let mut request = session.request("GET", "/");
    for (name, value) in fields {
        request = request.header(*name, *value);
    }
    session.answer(request.body(full("")).unwrap()).await
}

#[tokio::test]
async fn p58_what_a_visitor_says_of_himself_is_overwritten() {
    let (relay, _peer, recorder) = recorded().await;
    for http in Http::BOTH {
        recorder.forget();
        let mut session = relay.visitor().open(http, ALICE).await;
        let spoofed = [
            ("x-forwarded-for", "6.6.6.6"),
            ("x-forwarded-host", "evil.example"),
            ("x-forwarded-port", "666666"),
            ("x-forwarded-proto", "gopher"),
            ("x-forwarded-server", "evil"),
            ("x-forwarded-ssl", "off"),
            ("x-real-ip", "6.6.6.6"),
            ("x-client-ip", "6.6.6.6"),
            ("true-client-ip", "6.6.6.6"),
            ("forwarded", "for=6.6.6.6"),
            ("x_forwarded_for", "6.6.6.6"),
            ("x_forwarded-for", "6.6.6.6"),
            ("x_real_ip", "6.6.6.6"),
            ("true_client_ip", "6.6.6.6"),
            ("oriel-message-box", "66666666666666666666666666666666"),
            ("oriel_message_box", "66666666666666666666666666666666"),
            ("x-mine", "stays"),
            ("snake_case", "stays"),
        ];
        assert_eq!(with_fields(&mut session, &spoofed).await.text(), "recorded");
        let heard = recorder.lines().join("\n");
        for evil in ["6.6.6.6", "evil", "gopher", "666666", "off"] {
            assert!(!heard.contains(evil), "{evil}: {heard}");
        }
        let authority = format!("{ALICE}:{}", relay.port());
        for line in [
            "x-forwarded-for: 127.0.0.1",
            "x-forwarded-proto: https",
            &format!("x-forwarded-host: {authority}"),
            &format!("forwarded: for=127.0.0.1;host=\"{authority}\";proto=https"),
            "x-mine: stays",
            "snake_case: stays",
        ] {
            assert!(heard.lines().any(|heard| heard == line), "{line}: {heard}");
        }
    }
}

#[tokio::test]
async fn p57_what_concerns_one_hop_goes_no_further() {
    let (relay, _peer, recorder) = recorded().await;
    let mut session = relay.visitor().open(Http::One, ALICE).await;
    let fields = [
        ("connection", "x-mine, X-Yours"),
        ("x-mine", "1"),
        ("x-yours", "1"),
        ("keep-alive", "timeout=5"),
        ("proxy-connection", "keep-alive"),
        ("proxy-authorization", "Basic AAAA"),
        ("te", "trailers, deflate"),
        ("upgrade", "h2c"),
        ("authorization", "Basic BBBB"),
        ("x-stays", "yes"),
    ];
    with_fields(&mut session, &fields).await;
    let heard = recorder.lines().join("\n");
    assert!(heard.contains("x-stays: yes") && heard.contains("authorization: basic bbbb"), "{heard}");
    for gone in ["x-mine", "x-yours", "keep-alive", "proxy-", "aaaa", "deflate", "h2c"] {
        assert!(!heard.contains(gone), "{gone}: {heard}");
    }
    recorder.forget();
    with_fields(&mut session, &[("te", "trailers")]).await;
    assert!(recorder.lines().contains(&"te: trailers".to_owned()), "trailers do travel");
}

#[tokio::test]
async fn the_origin_s_host_is_preserved_its_own_or_fixed() {
    let relay = TestRelay::start();
    let recorder = Recorder::start().await;
    let origin = recorder.address();
    let public = format!("host: alice.localhost:{}", relay.port());
    let fixed = HostHeader::Fixed("app.example:81".parse().unwrap());
    for (number, (host, line)) in [
        (HostHeader::Preserve, public.replace("alice", "a0")),
        (HostHeader::Target, format!("host: {origin}")),
        (fixed, "host: app.example:81".into()),
    ]
    .into_iter()
    .enumerate()
    {
        let name = format!("a{number}");
        let plan = Plan::at(&relay).http_as(&name, origin, host);
        let _peer = plan.start().online(&relay.visitor()).await;
        recorder.forget();
        relay.visitor().get(&format!("{name}.localhost"), "/").await;
        let hosts: Vec<_> = recorder.lines().into_iter().filter(|heard| heard.starts_with("host:")).collect();
        assert_eq!(hosts, [line]);
    }
}

#[tokio::test]
async fn p62_heads_over_their_limits_are_told() {
    let pair = Pair::start().await;
    for http in Http::BOTH {
        let mut session = pair.open(http).await;
        let seen = session.get(&format!("/{}", "x".repeat(8 * 1024 - 1))).await;
        assert_eq!(seen.status, 404, "{http:?}: 8 KiB are taken");
        let seen = session.get(&format!("/{}", "x".repeat(8 * 1024))).await;
        assert_eq!((seen.status.as_u16(), seen.field("oriel-message-box").len()), (414, 32), "{http:?}");

        let mut session = pair.open(http).await;
        let seen = with_fields(&mut session, &[("cookie", &"x".repeat(40_000))]).await;
        assert_eq!(seen.status, 431, "{http:?}: 40,000 bytes");
        let mut session = pair.open(http).await;
        let many: Vec<_> = (0..126).map(|number| (format!("x-{number}"), "1")).collect();
        let many: Vec<_> = many.iter().map(|(name, value)| (&**name, *value)).collect();
        let seen = with_fields(&mut session, &many).await;
        assert_eq!(seen.status, 431, "{http:?}: too many fields, with the relay's own");
        assert_eq!(pair.open(http).await.get("/who").await.text(), "alice");
    }
}

#[tokio::test]
async fn p62_every_response_has_a_request_id() {
    // What hyper cannot read as a request it answers by itself: there is no exchange, and so no id.
    let pair = Pair::start().await;
    for (what, bytes) in [
        ("an ordinary one", format!("GET /who HTTP/1.1\r\nhost: {ALICE}\r\nconnection: close\r\n\r\n")),
        ("no such page", format!("GET /x HTTP/1.1\r\nhost: {ALICE}\r\nconnection: close\r\n\r\n")),
        ("another host", "GET / HTTP/1.1\r\nhost: bob.localhost\r\nconnection: close\r\n\r\n".into()),
        ("no host", "GET / HTTP/1.1\r\nconnection: close\r\n\r\n".into()),
    ] {
        let seen = pair.visitor.raw(ALICE, bytes.as_bytes()).await;
        assert!(seen.contains("\r\noriel-message-box: "), "{what}: {seen}");
    }
}

#[tokio::test]
async fn p60_reserved_paths_never_reach_an_origin() {
    let (relay, _peer, recorder) = recorded().await;
    for http in Http::BOTH {
        let mut session = relay.visitor().open(http, ALICE).await;
        for path in ["x", "sw.js/x", "SW.JS", "canary/x", "a/b?c", "%2e%2e/x", "../x"] {
            let seen = session.get(&format!("/.well-known/oriel/{path}")).await;
            assert_eq!(seen.status, 404, "{path}");
        }
        assert_eq!(session.get("/.well-known/oriel/canary").await.body.len(), 33);
        assert_eq!(session.get("/.well-known/other").await.text(), "recorded");
    }
    assert!(!recorder.heard().contains("oriel/"), "{}", recorder.heard());
}

/// Without a length: only then may HTTP/1.1 have trailers.
fn with_trailers() -> Body {
    let mut trailers = http::HeaderMap::new();
    trailers.insert("x-sum", "42".parse().unwrap());
    let body = Pattern::unsized_(0, 6).boxed_unsync();
    body.with_trailers(async move { Some(Ok(trailers)) }).boxed_unsync()
}

#[tokio::test]
async fn trailers_travel_both_ways() {
    let relay = TestRelay::start();
    let answer = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ntrailer: x-sum\r\n\r\n4\r\nbody\r\n0\r\nx-sum: 43\r\n\r\n";
    let recorder = Recorder::answering(answer).await;
    let _peer = TestPeer::http(&relay, "alice", recorder.address()).await;
    for http in Http::BOTH {
        recorder.forget();
        let mut session = relay.visitor().open(http, ALICE).await;
        let request = session.request("POST", "/").header("trailer", "x-sum").header("te", "trailers");
        let seen = session.answer(request.body(with_trailers()).unwrap()).await;
        assert_eq!(seen.text(), "body");
        assert_eq!(
            seen.trailers.get("x-sum").map(http::HeaderValue::as_bytes),
            Some(&b"43"[..]),
            "{http:?}: to the visitor"
        );
        assert!(
            recorder.lines().contains(&"x-sum: 42".into()),
            "{http:?}: to the origin: {}",
            recorder.heard()
        );
    }
}

#[tokio::test]
async fn head_ranges_and_conditions_go_through() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.txt"), "0123456789").unwrap();
    let relay = TestRelay::start();
    let _peer = Plan::at(&relay).folder("alice", folder.path()).start().online(&relay.visitor()).await;
    for http in Http::BOTH {
        let mut session = relay.visitor().open(http, ALICE).await;
        let whole = session.get("/a.txt").await;
        assert_eq!(whole.text(), "0123456789");
        let head = session.answer(session.request("HEAD", "/a.txt").body(full("")).unwrap()).await;
        assert_eq!((head.status.as_u16(), head.field("content-length"), head.body.len()), (200, "10", 0));
        let request = session.request("GET", "/a.txt").header("range", "bytes=2-4").body(full("")).unwrap();
        let part = session.answer(request).await;
        assert_eq!((part.status.as_u16(), &*part.text()), (206, "234"));
        assert_eq!(part.field("content-range"), "bytes 2-4/10");
        let tag = whole.field("etag");
        let request = session.request("GET", "/a.txt").header("if-none-match", tag).body(full("")).unwrap();
        let same = session.answer(request).await;
        assert_eq!((same.status.as_u16(), same.body.len()), (304, 0));
        assert!(session.get("/").await.text().contains("a.txt"), "the folder's page");
        assert_eq!(session.get("/../Cargo.toml").await.status, 404);
    }
}

#[tokio::test]
async fn head_and_304_of_a_web_server_go_through() {
    let pair = Pair::start().await;
    for http in Http::BOTH {
        let mut session = pair.open(http).await;
        let head = session.answer(session.request("HEAD", "/bytes/1000/1").body(full("")).unwrap()).await;
        assert_eq!((head.status.as_u16(), head.field("content-length"), head.body.len()), (200, "1000", 0));
        let request =
            session.request("GET", "/etag").header("if-none-match", "\"it\"").body(full("")).unwrap();
        assert_eq!(session.answer(request).await.status, 304);
        assert_eq!(session.get("/etag").await.text(), "a page");
    }
}

#[tokio::test]
async fn expect_100_continue_is_answered_by_the_relay() {
    let (relay, _peer, recorder) = recorded().await;
    let mut tls = relay.visitor().connect(Http::One, ALICE).await.unwrap();
    let head = format!(
        "POST / HTTP/1.1\r\nhost: {ALICE}\r\nexpect: 100-continue\r\ncontent-length: 4\r\nconnection: close\r\n\r\n"
    );
    tokio::io::AsyncWriteExt::write_all(&mut tls, head.as_bytes()).await.unwrap();
    let mut interim = [0; 25];
    soon("100", tokio::io::AsyncReadExt::read_exact(&mut tls, &mut interim)).await.unwrap();
    assert_eq!(&interim, b"HTTP/1.1 100 Continue\r\n\r\n");
    tokio::io::AsyncWriteExt::write_all(&mut tls, b"body").await.unwrap();
    let mut rest = Vec::new();
    let _ = soon("the answer", tokio::io::AsyncReadExt::read_to_end(&mut tls, &mut rest)).await;
    assert!(rest.ends_with(b"recorded"));
    assert!(!recorder.heard().contains("expect"), "{}", recorder.heard());
}

#[tokio::test]
async fn odd_methods_go_through_and_connect_does_not() {
    let (relay, _peer, recorder) = recorded().await;
    for (line, status) in [
        ("PROPFIND / HTTP/1.1", "200"),
        ("OPTIONS * HTTP/1.1", "200"),
        ("CONNECT alice.localhost:443 HTTP/1.1", "501"),
        ("CONNECT bob.localhost:443 HTTP/1.1", "501"),
    ] {
        let head = format!("{line}\r\nhost: {ALICE}\r\nconnection: close\r\n\r\n");
        let seen = relay.visitor().raw(ALICE, head.as_bytes()).await;
        assert!(seen.starts_with(&format!("HTTP/1.1 {status}")), "{line}: {seen}");
    }
    let heard = recorder.heard();
    assert!(heard.contains("PROPFIND / HTTP/1.1\r\n") && heard.contains("OPTIONS * HTTP/1.1\r\n"), "{heard}");
    assert!(!heard.contains("CONNECT"), "{heard}");
    assert_eq!(relay.visitor().get(ALICE, "/").await.text(), "recorded", "the uplink has lived through it");
}
