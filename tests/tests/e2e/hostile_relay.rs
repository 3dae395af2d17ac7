//! A relay that misbehaves, and one that checks that the peer does not: what a peer must and must not do.

use std::time::Duration;

use oriel_protocol::control::Control;
use oriel_tests::binaries::Home;
use oriel_tests::deadline::{soon, until};
use oriel_tests::hostile::packets::{frame, last, request};
use oriel_tests::hostile::relay::{HostileRelay, some_id};
use oriel_tests::peer::{Plan, TestPeer};
use oriel_tests::site::Site;
use tokio::time::timeout;

const MALFORMED_PACKET: u64 = 0x03;
const TOO_LARGE: u64 = 0x07;
const MALFORMED_CONTROL: u64 = 0x10;
const VERSION: u64 = 0x11;
const SILENT: u64 = 0x16;

async fn ground() -> (HostileRelay, Site, TestPeer) {
    let relay = HostileRelay::start().await;
    let site = Site::start("alice").await;
    let peer = Plan::towards(relay.relay_address(), &relay.roots).http("alice", site.address()).start();
    (relay, site, peer)
}

#[tokio::test]
async fn p07_p09_p29_a_peer_opens_one_stream_and_begins_it_with_hello() {
    let (relay, _site, _peer) = ground().await;
    let uplink = relay.welcomed().await;
    assert_eq!(uplink.hello.names.len(), 1);
    assert!(uplink.hello.versions.contains(&1));
    let connection = uplink.connection.clone();
    let mut pings = uplink;
    let others = async {
        tokio::select! {
            other = connection.accept_bi() => panic!("a second stream: {other:?}"),
            other = connection.accept_uni() => panic!("a unidirectional stream: {other:?}"),
            other = connection.read_datagram() => panic!("a datagram: {other:?}"),
            () = pings.pong() => panic!("the uplink ended"),
        }
    };
    assert!(timeout(Duration::from_millis(700), others).await.is_err());
}

#[tokio::test]
async fn p15_a_welcome_of_another_version_is_not_taken() {
    let (relay, _site, _peer) = ground().await;
    let mut uplink = relay.uplink().await;
    let mut welcome = relay.welcome(&uplink.hello);
    welcome.version = 2;
    uplink.say(&Control::Welcome(welcome)).await;
    assert_eq!(uplink.closed().await, VERSION);
}

#[tokio::test]
async fn p14_a_malformed_answer_to_the_hello_closes_with_its_code() {
    let (relay, _site, _peer) = ground().await;
    let wrong = [
        ("an unknown type", MALFORMED_PACKET, frame(0x99, 0, 0, 0, b"")),
        ("reserved bits", MALFORMED_PACKET, frame(0x42, 0, 1, 0, b"")),
        ("a length over the limit", TOO_LARGE, frame(0x42, 0, 0, 32_769, b"")),
        ("an empty welcome", MALFORMED_CONTROL, frame(0x42, 0, 0, 0, b"")),
        ("a frame of the peer's", MALFORMED_CONTROL, frame(0x44, 0, 0, 8, &[0; 8])),
    ];
    for (what, code, bytes) in wrong {
        let mut uplink = relay.uplink().await;
        uplink.control.say(&bytes).await;
        assert_eq!(uplink.closed().await, code, "{what}");
    }
}

#[tokio::test]
async fn p14_p19_a_ping_interval_of_zero_closes_with_malformed_control() {
    let (relay, _site, _peer) = ground().await;
    let mut uplink = relay.uplink().await;
    let mut welcome = relay.welcome(&uplink.hello);
    welcome.ping_every = Duration::ZERO;
    uplink.say(&Control::Welcome(welcome)).await;
    assert_eq!(uplink.closed().await, MALFORMED_CONTROL);
}

#[tokio::test]
async fn p14_a_malformed_frame_after_the_welcome_closes_with_its_code() {
    let (relay, _site, _peer) = ground().await;
    let wrong = [
        ("an unknown type", MALFORMED_PACKET, frame(0x99, 0, 0, 0, b"")),
        ("a pong of 7 bytes", MALFORMED_CONTROL, frame(0x45, 0, 0, 7, &[0; 7])),
        ("a notice without a code", MALFORMED_CONTROL, frame(0x46, 0, 0, 0, b"")),
        ("a second welcome", MALFORMED_CONTROL, frame(0x42, 0, 0, 0, b"")),
        ("a hello", MALFORMED_CONTROL, frame(0x41, 0, 0, 0, b"")),
    ];
    for (what, code, bytes) in wrong {
        let mut uplink = relay.welcomed().await;
        uplink.control.say(&bytes).await;
        assert_eq!(uplink.closed().await, code, "{what}");
    }
}

#[tokio::test]
async fn p27_pings_come_though_nothing_else_does() {
    let (relay, _site, _peer) = ground().await;
    let mut uplink = relay.welcomed().await;
    for _ in 0..10 {
        match soon("a ping", uplink.control.frame()).await.unwrap() {
            Control::Ping(number) => uplink.say(&Control::Pong(number)).await,
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn p18_a_silent_relay_is_given_up() {
    let (relay, _site, _peer) = ground().await;
    let mut uplink = relay.uplink().await;
    let mut welcome = relay.welcome(&uplink.hello);
    welcome.dead_after = Duration::from_millis(500);
    uplink.say(&Control::Welcome(welcome)).await;
    assert_eq!(uplink.closed().await, SILENT);
    // And another is dialled.
    relay.uplink().await;
}

#[tokio::test]
async fn p24_an_instance_keeps_its_id_and_each_start_has_a_new_one() {
    let relay = HostileRelay::start().await;
    let site = Site::start("alice").await;
    let mut seen = Vec::new();
    let plan = Plan::towards(relay.relay_address(), &relay.roots).http("alice", site.address());
    for _ in 0..3 {
        let _peer = plan.clone().start();
        let first = relay.welcomed().await;
        first.connection.close(0u32.into(), b"");
        let again = relay.welcomed().await;
        assert_eq!(first.hello.instance, again.hello.instance, "another uplink of the same instance");
        assert!(!seen.contains(&first.hello.instance), "another instance");
        seen.push(first.hello.instance);
    }
}

#[tokio::test]
async fn p61_the_canary_goes_to_the_relay_under_the_name_and_comes_again() {
    let relay = HostileRelay::start().await;
    let site = Site::start("alice").await;
    let mut plan = Plan::towards(relay.relay_address(), &relay.roots);
    assert_eq!(plan.limits.canary_every, Duration::from_secs(30));
    plan.limits.canary_every = Duration::from_millis(100);
    let _peer = plan.http("alice", site.address()).start();
    let mut uplink = relay.welcomed().await;
    let id = format!("{:032x}", u128::from_be_bytes(uplink.hello.instance.0));
    tokio::select! {
        () = until("canaries come", || relay.visits().len() >= 3) => {}
        () = uplink.pong() => panic!("the uplink ended"),
    }
    for visit in relay.visits() {
        assert_eq!(visit.server_name, "alice.localhost");
        assert!(
            visit.head.starts_with(&format!("GET /.well-known/oriel/canary?{id} HTTP/1.1\r\n")),
            "{visit:?}"
        );
        let host = format!("host: alice.localhost:{}\r\n", relay.address.port());
        assert!(visit.head.to_ascii_lowercase().contains(&host), "{visit:?}");
    }
}

/// Whether a peer whose canaries are answered so calls itself online.
async fn calls_itself_online(answer: &'static str) -> bool {
    let relay = HostileRelay::answering(move |_| answer.to_owned()).await;
    let site = Site::start("alice").await;
    let home = Home::new(&relay.relay_address().to_string(), relay.data.path());
    let program = home.oriel(&["http", &site.address().to_string(), "--name", "alice"]);
    let mut uplink = relay.welcomed().await;
    tokio::select! {
        () = until("canaries come", || relay.visits().len() >= 2) => {}
        () = uplink.pong() => panic!("the uplink ended"),
    }
    program.events().iter().any(|event| event["event"] == "online")
}

#[tokio::test]
async fn p69_a_peer_whose_canary_does_not_come_home_is_not_online() {
    for answer in [
        "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 33\r\n\r\n00000000000000000000000000000000\n",
        "",
    ] {
        assert!(!calls_itself_online(answer).await, "{answer:?}");
    }
}

#[tokio::test]
async fn p60_p68_a_peer_answers_reserved_paths_itself() {
    let (relay, site, _peer) = ground().await;
    let uplink = relay.welcomed().await;
    let id = format!("{:032x}\n", u128::from_be_bytes(uplink.hello.instance.0));
    for (path, status, body) in [
        ("/.well-known/oriel/canary", 200, Some(&*id)),
        ("/.well-known/oriel/canary?00", 200, Some(&*id)),
        ("/.well-known/oriel/", 404, None),
        ("/.well-known/oriel/sw.js", 404, None),
    ] {
        let head = request(some_id(), "GET", "alice.localhost", path, &[], true);
        let (_send, mut receive) = uplink.open(&[head, last(some_id(), 0, 0)].concat(), true).await;
        let (response, _) = oriel_tests::hostile::peer::packet(&mut receive).await.unwrap();
        let varint = u16::from_be_bytes([response[25], response[26]]) & 0x3fff;
        assert_eq!((response[0], varint), (1, status), "{path}");
        if let Some(body) = body {
            let (data, _) = oriel_tests::hostile::peer::packet(&mut receive).await.unwrap();
            assert_eq!(&data[32..], body.as_bytes(), "{path}");
        }
    }
    assert_eq!(site.requests(), 0, "nothing of it reached the origin");
}
