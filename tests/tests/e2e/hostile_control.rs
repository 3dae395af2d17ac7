//! A peer that misbehaves on the control stream: its uplink is closed with the right code, and nobody else's.

use std::time::Duration;

use bytes::Bytes;
use oriel_certs::identity::Identity;
use oriel_protocol::control::{Control, RefusalCode};
use oriel_tests::deadline::{found, soon};
use oriel_tests::hostile::packets::{answer, control, frame, hello, hello_in};
use oriel_tests::hostile::peer::{HostilePeer, transport};
use oriel_tests::pair::{ALICE, Pair};
use oriel_tests::peer::TestPeer;
use oriel_tests::relay::TestRelay;
use oriel_tests::site::Site;
use oriel_tests::visitor::Http;
use quinn::VarInt;

const MALFORMED_PACKET: u64 = 0x03;
const TOO_LARGE: u64 = 0x07;
const DEADLINE: u64 = 0x08;
const MALFORMED_CONTROL: u64 = 0x10;
const REFUSED: u64 = 0x12;
const SILENT: u64 = 0x16;

async fn stranger(relay: &TestRelay) -> HostilePeer {
    HostilePeer::dial(relay, &Identity::generate().unwrap()).await
}

fn good_hello() -> Vec<u8> {
    control(&Control::Hello(hello(&["mallory"], 1))).to_vec()
}

/// An item of a control frame.
fn item(tag: u8, value: &[u8]) -> Vec<u8> {
    [&[tag, u8::try_from(value.len()).unwrap()], value].concat()
}

fn hello_of(items: &[Vec<u8>]) -> Vec<u8> {
    let payload = items.concat();
    frame(0x41, 0, 0, u32::try_from(payload.len()).unwrap(), &payload)
}

#[tokio::test]
async fn p14_p16_what_is_not_a_hello_ends_the_uplink_with_its_code() {
    let pair = Pair::start().await;
    let versions = || item(1, &[0, 1, 0, 1]);
    let instance = || item(2, &[7; 16]);
    let name = |name: &str| item(3, name.as_bytes());
    let many = |count: u8| (0..count).map(|number| name(&format!("n{number}"))).collect::<Vec<_>>().concat();
    let wrong: Vec<(&str, u64, Vec<u8>)> = vec![
        ("a ping first", MALFORMED_CONTROL, control(&Control::Ping(1)).to_vec()),
        ("a relay's frame first", MALFORMED_CONTROL, control(&Control::Pong(1)).to_vec()),
        ("an unknown type", MALFORMED_PACKET, frame(0x99, 0, 0, 0, b"")),
        ("a packet's type", MALFORMED_PACKET, frame(1, 0, 0, 0, b"")),
        ("HTTP", MALFORMED_PACKET, b"GET / HTTP/1.1\r\n\r\n".to_vec()),
        ("flags", MALFORMED_PACKET, frame(0x41, 1, 0, 0, b"")),
        ("reserved bits", MALFORMED_PACKET, frame(0x41, 0, 1, 0, b"")),
        ("a length over the limit", TOO_LARGE, frame(0x41, 0, 0, 32_769, b"")),
        ("a ping of 7 bytes", MALFORMED_CONTROL, frame(0x44, 0, 0, 7, &[0; 7])),
        ("an empty hello", MALFORMED_CONTROL, hello_of(&[])),
        ("a hello without names", MALFORMED_CONTROL, hello_of(&[versions(), instance()])),
        ("a hello without versions", MALFORMED_CONTROL, hello_of(&[instance(), name("a")])),
        ("a hello without an instance", MALFORMED_CONTROL, hello_of(&[versions(), name("a")])),
        ("a name twice", MALFORMED_CONTROL, hello_of(&[versions(), instance(), name("a"), name("a")])),
        ("65 names", MALFORMED_CONTROL, hello_of(&[versions(), instance(), many(65)])),
        ("a name that is none", MALFORMED_CONTROL, hello_of(&[versions(), instance(), name("A_b")])),
        ("a short instance", MALFORMED_CONTROL, hello_of(&[versions(), item(2, &[7; 15]), name("a")])),
        ("an instance twice", MALFORMED_CONTROL, hello_of(&[versions(), instance(), instance(), name("a")])),
        ("an item past the end", MALFORMED_CONTROL, hello_of(&[versions(), instance(), vec![3, 9, b'a']])),
    ];
    for (what, code, bytes) in wrong {
        let peer = stranger(&pair.relay).await;
        let _stream = peer.control(&bytes).await;
        assert_eq!(peer.closed().await, code, "{what}");
    }
    assert_eq!(pair.visitor.get(ALICE, "/who").await.text(), "alice");
}

#[tokio::test]
async fn p14_p16_what_may_not_come_after_a_hello_ends_the_uplink_with_its_code() {
    let pair = Pair::start().await;
    let relays: Vec<u8> = control(&Control::Pong(1)).to_vec();
    let wrong: Vec<(&str, u64, Vec<u8>)> = vec![
        ("a second hello", MALFORMED_CONTROL, good_hello()),
        ("a frame of the relay's", MALFORMED_CONTROL, relays),
        ("an unknown type", MALFORMED_PACKET, frame(0x47, 0, 0, 0, b"")),
        ("a ping of 9 bytes", MALFORMED_CONTROL, frame(0x44, 0, 0, 9, &[0; 9])),
        ("a length over the limit", TOO_LARGE, frame(0x44, 0, 0, u32::MAX, b"")),
    ];
    for (what, code, bytes) in wrong {
        let peer = stranger(&pair.relay).await;
        let mut stream = peer.control(&control(&Control::Hello(hello(&["other"], 1)))).await;
        // Another identity may hold the name by now: welcome or not, nothing may follow but pings.
        let first = soon("an answer", stream.frame()).await.unwrap();
        if matches!(first, Control::Refusal(_)) {
            continue;
        }
        stream.say(&bytes).await;
        assert_eq!(peer.closed().await, code, "{what}");
    }
    assert_eq!(pair.visitor.get(ALICE, "/who").await.text(), "alice");
}

#[tokio::test]
async fn p16_p29_a_peer_that_never_says_hello_is_closed() {
    let pair = Pair::start().await;
    let (silent, half) = (stranger(&pair.relay).await, stranger(&pair.relay).await);
    let _stream = half.control(&good_hello()[..20]).await;
    assert_eq!(silent.closed().await, DEADLINE, "not a byte");
    assert_eq!(half.closed().await, DEADLINE, "half a hello");
    assert_eq!(pair.visitor.get(ALICE, "/who").await.text(), "alice");
}

#[tokio::test]
async fn p20_p26_no_version_in_common_is_refused_with_a_reason() {
    let relay = TestRelay::start();
    #[allow(clippy::reversed_empty_ranges)] // such a range holds none, and may come
    for versions in [0..=0, 2..=9, 2..=1] {
        let peer = stranger(&relay).await;
        let mut stream = peer.control(&control(&Control::Hello(hello_in(versions, &["mallory"], 1)))).await;
        match soon("the refusal", stream.frame()).await.unwrap() {
            Control::Refusal(refusal) => assert_eq!(refusal.code, RefusalCode::Version),
            other => panic!("{other:?}"),
        }
        // Read to the end: only then the relay knows that the reason has arrived.
        assert!(stream.receive.read_to_end(10).await.is_ok());
        assert_eq!(peer.closed().await, REFUSED);
    }
    let peer = stranger(&relay).await;
    let mut stream = peer.control(&control(&Control::Hello(hello_in(0..=7, &["mallory"], 1)))).await;
    match soon("the welcome", stream.frame()).await.unwrap() {
        Control::Welcome(welcome) => assert_eq!(welcome.version, 1, "the highest in common"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn p26_a_refused_peer_that_does_not_read_is_closed_all_the_same() {
    let relay = TestRelay::start();
    let mut narrow = transport();
    narrow.stream_receive_window(VarInt::from_u32(1));
    let peer = HostilePeer::dial_with(&relay, &Identity::generate().unwrap(), narrow).await;
    let _stream = peer.control(&control(&Control::Hello(hello(&["www"], 1)))).await;
    // After 1 s.
    assert_eq!(soon("the end", peer.closed()).await, REFUSED);
}

#[tokio::test]
async fn a_peer_that_does_not_read_its_welcome_holds_up_nobody_else() {
    let relay = TestRelay::limited(|limits| limits.max_handshakes = 1);
    let mut narrow = transport();
    narrow.stream_receive_window(VarInt::from_u32(1));
    narrow.keep_alive_interval(Some(Duration::from_secs(1)));
    let peer = HostilePeer::dial_with(&relay, &Identity::generate().unwrap(), narrow).await;
    let _stream = peer.control(&good_hello()).await;
    let site = Site::start("alice").await;
    let alice = TestPeer::http(&relay, "alice", site.address());
    soon("another peer gets in", alice).await;
}

#[tokio::test]
async fn p22_p23_each_name_of_a_hello_is_granted_or_refused_once() {
    let pair = Pair::start().await;
    let peer = stranger(&pair.relay).await;
    let names = ["mallory", "www", "alice", "trudy"];
    let mut stream = peer.control(&control(&Control::Hello(hello(&names, 1)))).await;
    let Control::Welcome(welcome) = soon("the welcome", stream.frame()).await.unwrap() else { panic!() };
    let granted: Vec<_> = welcome.granted.iter().map(|granted| granted.name.as_str()).collect();
    assert_eq!(granted, ["mallory", "trudy"]);
    for granted in &welcome.granted {
        let url = format!("https://{}.localhost:{}/", granted.name, pair.relay.port());
        assert_eq!(granted.url, url);
    }
    let refused: Vec<_> =
        welcome.refused.iter().map(|refused| (refused.name.as_str(), refused.code)).collect();
    assert_eq!(refused, [("www", RefusalCode::NameReserved), ("alice", RefusalCode::NameTaken)]);
    assert_eq!(pair.visitor.get(ALICE, "/who").await.text(), "alice");
}

#[tokio::test]
async fn p17_p27_each_ping_is_answered_with_its_number() {
    let relay = TestRelay::start();
    let peer = stranger(&relay).await;
    let mut stream = peer.control(&good_hello()).await;
    assert!(matches!(soon("the welcome", stream.frame()).await.unwrap(), Control::Welcome(_)));
    for number in [0, 7, u64::MAX] {
        stream.say(&control(&Control::Ping(number))).await;
        assert_eq!(soon("the pong", stream.frame()).await.unwrap(), Control::Pong(number));
    }
    // Also while an exchange waits for an answer, and its visitor.
    let visitor = relay.visitor();
    let mut session = visitor.open(Http::Two, "mallory.localhost").await;
    tokio::select! {
        seen = session.try_get("/") => panic!("{seen:?}"),
        () = async {
            let _exchange = peer.exchange().await;
            stream.say(&control(&Control::Ping(8))).await;
            assert_eq!(soon("the pong", stream.frame()).await.unwrap(), Control::Pong(8));
        } => {}
    }
}

#[tokio::test]
async fn p18_a_silent_peer_is_given_up() {
    let relay = TestRelay::limited(|limits| limits.peer_dead = Duration::from_secs(3));
    let site = Site::start("alice").await;
    let _alice = TestPeer::http(&relay, "alice", site.address()).await;
    let peer = stranger(&relay).await;
    let mut stream = peer.control(&good_hello()).await;
    assert!(matches!(soon("the welcome", stream.frame()).await.unwrap(), Control::Welcome(_)));
    let visitor = relay.visitor();
    let (seen, code) = tokio::join!(visitor.get("mallory.localhost", "/"), peer.closed());
    assert_eq!(code, SILENT);
    assert_eq!(seen.status, 502, "its requests are told");
    assert_eq!(visitor.get(ALICE, "/who").await.text(), "alice");
}

#[tokio::test]
async fn p08_no_stream_is_opened_before_the_welcome() {
    let relay = TestRelay::limited(|limits| limits.hold = Duration::from_secs(30));
    let identity = Identity::generate().unwrap();
    {
        let mut before = HostilePeer::dial(&relay, &identity).await;
        before.greet(hello(&["mallory"], 1)).await;
        before.connection.close(0u32.into(), b"");
    }
    let visitor = relay.visitor();
    let mut peer = HostilePeer::dial(&relay, &identity).await;
    // The name is known and its peer was lost just now: the request waits for it, and not on this connection yet.
    let visit = visitor.get("mallory.localhost", "/");
    let serve = async {
        let early = tokio::time::timeout(Duration::from_millis(300), peer.connection.accept_bi()).await;
        assert!(early.is_err(), "a stream before the welcome");
        peer.greet(hello(&["mallory"], 2)).await;
        let mut exchange = peer.exchange().await;
        exchange.say(&answer(exchange.id, 200, &[], b"now")).await;
        exchange.send.finish().unwrap();
        exchange
    };
    let (seen, _exchange) = tokio::join!(visit, serve);
    assert_eq!(seen.text(), "now");
}

#[tokio::test]
async fn p07_p09_other_streams_and_datagrams_are_never_read() {
    let pair = Pair::start().await;
    let mut wide = transport();
    wide.datagram_send_buffer_size(1 << 20);
    let mut peer = HostilePeer::dial_with(&pair.relay, &Identity::generate().unwrap(), wide).await;
    peer.greet(hello(&["mallory"], 1)).await;
    // Datagrams are not even taken; streams fill their window at most, and nobody looks at what is in it.
    assert!(peer.connection.send_datagram(Bytes::from_static(b"?")).is_err());
    let flood = vec![0x41; 64 * 1024];
    let mut streams = Vec::new();
    for uni in [true, false] {
        let mut stream = if uni {
            soon("a stream", peer.connection.open_uni()).await.unwrap()
        } else {
            soon("a stream", peer.connection.open_bi()).await.unwrap().0
        };
        let written = tokio::time::timeout(Duration::from_millis(500), async {
            for _ in 0..1024 {
                stream.write_all(&flood).await.unwrap();
            }
        });
        assert!(written.await.is_err(), "64 MiB were read off a stream that nobody may open");
        streams.push(stream);
    }
    peer.answer(|id| answer(id, 200, &[], b"still there"));
    assert_eq!(pair.visitor.get("mallory.localhost", "/").await.text(), "still there");
    assert_eq!(pair.visitor.get(ALICE, "/who").await.text(), "alice");
}

#[tokio::test]
async fn a_peer_that_leaves_takes_only_its_own_requests_along() {
    let pair = Pair::limited(|limits| limits.peer_dead = Duration::from_secs(3), |_| {}).await;
    let peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    let mut session = pair.visitor.open(Http::Two, "mallory.localhost").await;
    let leave = async {
        peer.exchange().await;
        peer.connection.close(0u32.into(), b"");
    };
    let (seen, ()) = tokio::join!(session.get("/"), leave);
    assert_eq!(seen.status, 502);
    found("its uplink is gone", async || {
        (pair.relay.metric("oriel_relay_uplinks").await == 1.0).then_some(())
    })
    .await;
    assert_eq!(pair.visitor.get(ALICE, "/who").await.text(), "alice");
}
