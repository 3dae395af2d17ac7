//! A relay that misbehaves, and one that checks that the peer does not: what a peer must and must not do.

use std::time::Duration;

use oriel_peer::publish::PublishError;
use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{Control, Refusal, RefusalCode, RefusedName};
use oriel_protocol::name::Name;
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
async fn p28_a_notice_with_an_unknown_code_changes_nothing() {
    let (relay, _site, mut peer) = ground().await;
    let mut uplink = relay.welcomed().await;
    uplink.notify(CloseCode::Other(0xdead), None).await;
    uplink.notify(CloseCode::Internal, Some("alice")).await;
    assert!(timeout(Duration::from_millis(500), uplink.pong()).await.is_err(), "it pings on");
    assert!(peer.runs());
}

#[tokio::test]
async fn p28_a_draining_relay_is_left_for_another() {
    let (first, second) = (HostileRelay::start().await, HostileRelay::start().await);
    let mut roots = rustls::RootCertStore::clone(&first.roots);
    roots.roots.extend(second.roots.roots.iter().cloned());
    let site = Site::start("alice").await;
    let mut plan = Plan::towards(first.relay_address(), &std::sync::Arc::new(roots));
    plan.relays.push(second.relay_address());
    let _peer = plan.http("alice", site.address()).start();
    let mut uplink = first.welcomed().await;
    uplink.notify(CloseCode::Draining, None).await;
    tokio::select! {
        other = second.welcomed() => drop(other),
        () = uplink.pong() => panic!("it left before it had another relay"),
        () = tokio::time::sleep(Duration::from_secs(5)) => panic!("it stays with a relay that is going away"),
    }
}

#[tokio::test]
async fn p25_p43_an_instance_that_was_replaced_ends_and_does_not_come_back() {
    for (code, word) in [(CloseCode::Replaced, "replaced"), (CloseCode::Revoked, "revoked")] {
        for name in [None, Some("alice")] {
            let (relay, _site, mut peer) = ground().await;
            let mut uplink = relay.welcomed().await;
            uplink.notify(code, name).await;
            assert_eq!(peer.ended().await.unwrap_err().word(), word);
            let again = timeout(Duration::from_millis(500), relay.connection()).await;
            assert!(again.is_err(), "it came back");
        }
    }
}

#[tokio::test]
async fn p43_one_of_several_names_that_was_replaced_is_not_claimed_again() {
    let relay = HostileRelay::start().await;
    let site = Site::start("both").await;
    let plan = Plan::towards(relay.relay_address(), &relay.roots);
    let _peer = plan.http("photos", site.address()).http("blog", site.address()).start();
    let mut uplink = relay.welcomed().await;
    assert_eq!(uplink.hello.names.len(), 2);
    uplink.notify(CloseCode::Replaced, Some("photos")).await;
    assert!(timeout(Duration::from_millis(300), uplink.pong()).await.is_err(), "blog goes on");
    uplink.connection.close(0u32.into(), b"");
    let again = relay.uplink().await;
    let names: Vec<_> = again.hello.names.iter().map(Name::as_str).collect();
    assert_eq!(names, ["blog"]);
}

#[tokio::test]
async fn p43_all_of_several_names_replaced_one_by_one_end_the_peer() {
    let relay = HostileRelay::start().await;
    let site = Site::start("both").await;
    let plan = Plan::towards(relay.relay_address(), &relay.roots);
    let mut peer = plan.http("photos", site.address()).http("blog", site.address()).start();
    let mut uplink = relay.welcomed().await;
    for name in ["photos", "blog"] {
        uplink.notify(CloseCode::Replaced, Some(name)).await;
    }
    let ended = tokio::select! {
        ended = peer.ended() => ended,
        () = uplink.pong() => peer.ended().await,
    };
    assert_eq!(ended.unwrap_err().word(), "replaced");
}

#[tokio::test]
async fn p72_a_refusal_for_good_is_the_end() {
    for code in
        [RefusalCode::NameTaken, RefusalCode::Revoked, RefusalCode::InviteInvalid, RefusalCode::Other(999)]
    {
        let (relay, _site, mut peer) = ground().await;
        let mut uplink = relay.uplink().await;
        let refusal = Refusal { code, message: "because".into(), retry_after: None };
        uplink.say(&Control::Refusal(refusal)).await;
        match peer.ended().await.unwrap_err() {
            PublishError::Refused(refusal) => {
                assert_eq!((refusal.code, &*refusal.message), (code, "because"));
            }
            other => panic!("{other:?}"),
        }
        assert!(timeout(Duration::from_millis(300), relay.connection()).await.is_err(), "it came back");
    }
}

#[tokio::test]
async fn p72_a_refusal_for_now_is_tried_again_after_the_time_named() {
    let (relay, _site, _peer) = ground().await;
    for code in [RefusalCode::Busy, RefusalCode::Unavailable, RefusalCode::Draining] {
        let mut uplink = relay.uplink().await;
        let retry_after = Some(Duration::from_millis(600));
        uplink.say(&Control::Refusal(Refusal { code, message: "later".into(), retry_after })).await;
        let early = timeout(Duration::from_millis(500), relay.connection()).await;
        assert!(early.is_err(), "{code:?}: too early");
    }
    relay.welcomed().await;
}

#[tokio::test]
async fn p23_a_name_refused_among_others_is_told_and_the_rest_is_served() {
    let relay = HostileRelay::start().await;
    let site = Site::start("both").await;
    let home = Home::new(&relay.relay_address().to_string(), relay.data.path());
    let file = home.path().join("both.toml");
    let target = site.address();
    let publish = |name: &str| format!("[[publish]]\nname = '{name}'\ntarget = '{target}'\n");
    std::fs::write(&file, publish("photos") + &publish("blog")).unwrap();
    let mut program = home.oriel(&["up", "--config", file.to_str().unwrap()]);
    let mut uplink = relay.uplink().await;
    let mut welcome = relay.welcome(&uplink.hello);
    let taken = welcome.granted.remove(0).name;
    welcome.refused.push(RefusedName { name: taken.clone(), code: RefusalCode::NameTaken });
    uplink.say(&Control::Welcome(welcome)).await;
    let told = async {
        let error = program.event("error", 0).await;
        assert_eq!(error["code"], "name-taken");
        assert!(error["message"].as_str().unwrap().contains(taken.as_str()), "{error}");
        let online = program.event("online", 0).await;
        assert_ne!(online["name"], taken.as_str());
    };
    tokio::select! {
        () = told => {}
        () = uplink.pong() => panic!("the uplink ended"),
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
