//! Uplinks through proxies that let nothing but plain HTTP through, and where else a relay takes WebSockets (P-85).

use std::net::SocketAddr;
use std::time::Duration;

use oriel_protocol::UPLINK_PATH;
use oriel_tests::deadline::soon;
use oriel_tests::pair::ALICE;
use oriel_tests::peer::Plan;
use oriel_tests::plain_proxy::PlainProxy;
use oriel_tests::relay::TestRelay;
use oriel_tests::site::Site;
use oriel_tests::visitor::Http;
use oriel_transport::carrier::Carrier;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;

/// A relay whose port for plain HTTP sends visitors on.
fn sends_on(change: impl FnOnce(&mut oriel_relay::limits::Limits)) -> TestRelay {
    TestRelay::with(|config| {
        config.plain_serves = false;
        change(&mut config.limits);
    })
}

fn plain(relay: &TestRelay) -> SocketAddr {
    relay.addresses.http.unwrap()
}

/// A handshake for the uplinks' path at `host`, with further lines.
fn handshake(host: &str, lines: &str) -> String {
    format!(
        "GET {UPLINK_PATH} HTTP/1.1\r\nhost: {host}\r\nconnection: upgrade\r\nupgrade: websocket\r\n\
         sec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n{lines}\r\n"
    )
}

/// The status of the answer to `request`.
async fn status(io: &mut (impl AsyncRead + AsyncWrite + Unpin), request: &str) -> String {
    io.write_all(request.as_bytes()).await.unwrap();
    let mut status = [0; 12];
    soon("an answer", io.read_exact(&mut status)).await.unwrap();
    String::from_utf8_lossy(&status[9..]).into_owned()
}

async fn plain_status(relay: &TestRelay, request: &str) -> String {
    status(&mut TcpStream::connect(plain(relay)).await.unwrap(), request).await
}

#[tokio::test]
async fn p85_an_uplink_passes_where_a_proxy_lets_plain_http_through_alone() {
    for relay in [TestRelay::start(), sends_on(|_| ())] {
        let site = Site::start("alice").await;
        let proxy = PlainProxy::before(plain(&relay)).await;
        let by_proxy = Some((proxy.url(), plain(&relay).port()));
        let plan = Plan { by_proxy, carrier: None, ..Plan::at(&relay) };
        let _peer = plan.http("alice", site.address()).start().online(&relay.visitor()).await;
        assert_eq!(relay.visitor().get(ALICE, "/who").await.text(), "alice");
    }
}

#[tokio::test]
async fn p85_what_comes_by_plain_http_must_prove_itself_within() {
    let (relay, other) = (sends_on(|_| ()), TestRelay::start());
    let site = Site::start("alice").await;
    // The proxy, or whoever else is on the way, leads to another relay: its certificate is of another authority.
    let proxy = PlainProxy::before(plain(&other)).await;
    let by_proxy = Some((proxy.url(), plain(&relay).port()));
    let plan = Plan { by_proxy, carrier: Some(Carrier::WebSocket), ..Plan::at(&relay) };
    let mut peer = plan.http("alice", site.address()).start();
    let ended = peer.ended().await.unwrap_err();
    assert!(ended.to_string().contains("does not prove that it is the relay"), "{ended}");
}

#[tokio::test]
async fn p85_websockets_are_for_the_relay_s_own_host() {
    for relay in [TestRelay::start(), sends_on(|_| ())] {
        for (host, is_taken) in [
            ("localhost".to_owned(), true),
            (format!("LOCALHOST:{}", plain(&relay).port()), true),
            // As a proxy that was given an address asks.
            (plain(&relay).to_string(), true),
            ("alice.localhost".to_owned(), false),
            ("a.b.localhost".to_owned(), false),
            ("me@localhost".to_owned(), false),
        ] {
            let status = plain_status(&relay, &handshake(&host, "")).await;
            assert_eq!(status == "101", is_taken, "{host}: {status}");
        }
    }
    let relay = TestRelay::start();
    for (server_name, host, wanted) in [
        ("localhost", "localhost", "101"),
        (ALICE, ALICE, "404"),
        (ALICE, "localhost", "421"),
        ("localhost", ALICE, "421"),
    ] {
        let mut tls = relay.visitor().connect(Http::One, server_name).await.unwrap();
        assert_eq!(status(&mut tls, &handshake(host, "")).await, wanted, "{server_name}, {host}");
    }
}

#[tokio::test]
async fn p85_who_has_lost_the_upgrade_on_the_way_is_told_so() {
    let stripped = format!("GET {UPLINK_PATH} HTTP/1.1\r\nhost: localhost\r\n\r\n");
    for relay in [TestRelay::start(), sends_on(|_| ())] {
        assert_eq!(plain_status(&relay, &stripped).await, "426");
        let page = handshake("localhost", "origin: https://evil.example\r\n");
        assert_eq!(plain_status(&relay, &page).await, "403");
    }
    let relay = sends_on(|_| ());
    let elsewhere = handshake("localhost", "").replace(UPLINK_PATH, "/chat");
    assert_eq!(plain_status(&relay, &elsewhere).await, "308");
}

#[tokio::test]
async fn p85_who_comes_by_plain_http_is_bounded_as_on_https() {
    let few = sends_on(|limits| limits.max_connections_each = 1);
    assert_eq!(plain_status(&few, &handshake("localhost", "")).await, "503", "what is within counts as well");
    let relay = sends_on(|limits| limits.tls_handshake = Duration::from_millis(50));
    let mut silent = TcpStream::connect(plain(&relay)).await.unwrap();
    assert_eq!(status(&mut silent, &handshake("localhost", "")).await, "101");
    let mut rest = Vec::new();
    soon("the end of who says nothing", silent.read_to_end(&mut rest)).await.ok();
    let relay = sends_on(|limits| limits.head = Duration::from_millis(50));
    let mut slow = TcpStream::connect(plain(&relay)).await.unwrap();
    slow.write_all(b"GET ").await.unwrap();
    soon("the end of a head that does not go on", slow.read_to_end(&mut rest)).await.ok();
}
