//! Fields by which one name could reach its neighbours, its visitors' other hops, or the relay.

use http::HeaderMap;
use http_body_util::BodyExt;
use oriel_protocol::control::Control;
use oriel_tests::deadline::soon;
use oriel_tests::hostile::packets::{answer, data, last, request, response, trailing};
use oriel_tests::hostile::peer::{HostilePeer, ending};
use oriel_tests::hostile::relay::{HostileRelay, Uplink, some_id};
use oriel_tests::origin::full;
use oriel_tests::pair::ALICE;
use oriel_tests::pattern::Pattern;
use oriel_tests::peer::{Plan, TestPeer};
use oriel_tests::recorder::Recorder;
use oriel_tests::relay::TestRelay;
use oriel_tests::visitor::{Answer, Http};

const MALLORY: &str = "mallory.localhost";

/// What a response may not say, each marked as `evil`, beside what it may.
const RESPONSE: &[(&str, &str)] = &[
    ("set-cookie", "plain=1; Path=/; HttpOnly"),
    ("set-cookie", "evil=1; Domain=localhost"),
    ("set-cookie", "evil=2; domain=.LOCALHOST; Path=/"),
    ("set-cookie", "evil=3; Domain=localhost."),
    ("set-cookie", "evil=4;\tDOMAIN = localhost ; Domain="),
    ("set-cookie", "evil=5; Domain=alice.localhost; Domain=localhost"),
    ("set-cookie", "evil=6; Domain=bob.localhost"),
    ("set-cookie", "last=1"),
    ("clear-site-data", "\"cache\", \"Cookies\""),
    ("clear-site-data", "\"storage\""),
    ("alt-svc", "h3=\"evil.example:443\""),
    ("nel", "{\"report_to\":\"evil\",\"max_age\":9,\"include_subdomains\":true}"),
    ("report-to", "{\"group\":\"evil\",\"max_age\":9,\"endpoints\":[{\"url\":\"https://evil.example/\"}]}"),
    ("oriel-message-box", "e0000000000000000000000000000000"),
    ("connection", "x-evil"),
    ("x-evil", "1"),
    ("strict-transport-security", "max-age=9; includeSubDomains"),
    ("service-worker-allowed", "/"),
    ("reporting-endpoints", "own=\"/reports\""),
];

/// What a trailer section may not hold, beside what it may.
const TRAILERS: &[(&str, &str)] = &[
    ("x-sum", "42"),
    ("set-cookie", "evil=1"),
    ("cookie", "evil=1"),
    ("content_length", "667766776677"),
    ("x-forwarded-for", "6.6.6.6"),
    ("alt-svc", "h3=\"evil.example:443\""),
    ("oriel-message-box", "e0000000000000000000000000000000"),
];

fn values<'a>(fields: &'a HeaderMap, name: &str) -> Vec<&'a str> {
    fields.get_all(name).iter().map(|value| value.to_str().unwrap()).collect()
}

fn tame(what: &str, seen: &Answer) {
    assert!(!format!("{:?}", seen.headers).contains("evil"), "{what}: {:?}", seen.headers);
    assert_eq!(values(&seen.headers, "set-cookie"), ["plain=1; Path=/; HttpOnly", "last=1"], "{what}");
    assert_eq!(values(&seen.headers, "clear-site-data"), ["\"cache\", \"storage\""], "{what}");
    assert_eq!(values(&seen.headers, "alt-svc").len(), 1, "{what}: the relay's own");
    for gone in ["nel", "report-to"] {
        assert!(!seen.headers.contains_key(gone), "{what}: {gone}");
    }
    let ids = values(&seen.headers, "oriel-message-box");
    assert!(ids.len() == 1 && !ids[0].starts_with("e000000000"), "{what}: {ids:?}");
    for own in ["strict-transport-security", "service-worker-allowed", "reporting-endpoints"] {
        assert!(seen.headers.contains_key(own), "{what}: {own}");
    }
}

fn head(fields: &[(&str, &str)]) -> String {
    let lines: String = fields.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    format!("HTTP/1.1 200 OK\r\n{lines}content-length: 4\r\n\r\nbody")
}

#[tokio::test]
async fn p59_p78_p79_what_an_origin_says_beyond_its_name_reaches_no_visitor() {
    let relay = TestRelay::start();
    let origin = Recorder::answering(head(RESPONSE)).await;
    let _peer = TestPeer::http(&relay, "alice", origin.address()).await;
    for http in Http::BOTH {
        let seen = relay.visitor().open(http, ALICE).await.get("/").await;
        tame(&format!("{http:?}"), &seen);
    }
}

#[tokio::test]
async fn p59_p78_p79_nor_does_it_from_a_peer_that_lets_it_through() {
    let relay = TestRelay::start();
    let mut peer = HostilePeer::welcome(&relay, "mallory").await;
    peer.answer(|id| answer(id, 200, RESPONSE, b"body"));
    for http in Http::BOTH {
        let seen = relay.visitor().open(http, MALLORY).await.get("/").await;
        tame(&format!("{http:?}"), &seen);
    }
}

#[tokio::test]
async fn p78_a_name_s_own_domain_is_kept() {
    let relay = TestRelay::start();
    let cookies =
        [("set-cookie", "a=1; Domain=.Alice.localhost"), ("set-cookie", "b=1; Domain=x.alice.localhost")];
    let origin = Recorder::answering(head(&cookies)).await;
    let _peer = TestPeer::http(&relay, "alice", origin.address()).await;
    let seen = relay.visitor().get(ALICE, "/").await;
    assert_eq!(values(&seen.headers, "set-cookie"), cookies.map(|(_, value)| value));
}

#[tokio::test]
async fn p78_p79_in_a_public_suffix_a_name_may_clear_its_cookies() {
    let relay = TestRelay::with(|config| config.public_suffix = true);
    let fields = [("set-cookie", "evil=1; Domain=localhost"), ("clear-site-data", "\"cookies\", \"*\"")];
    let origin = Recorder::answering(head(&fields)).await;
    let _peer = TestPeer::http(&relay, "alice", origin.address()).await;
    let mut peer = HostilePeer::welcome(&relay, "mallory").await;
    peer.answer(move |id| answer(id, 200, &fields, b"body"));
    for host in [ALICE, MALLORY] {
        let seen = relay.visitor().get(host, "/").await;
        assert_eq!(values(&seen.headers, "clear-site-data"), ["\"cookies\", \"*\""], "{host}");
        assert!(
            !seen.headers.contains_key("set-cookie"),
            "{host}: browsers refuse it, and so does the relay"
        );
    }
}

/// A peer with this origin at a relay that says whether its zone is a public suffix.
async fn ground(origin: &Recorder, public_suffix: bool) -> (HostileRelay, TestPeer, Uplink) {
    let relay = HostileRelay::start().await;
    let peer = Plan::towards(relay.relay_address(), &relay.roots).http("alice", origin.address()).start();
    let mut uplink = relay.uplink().await;
    let mut welcome = relay.welcome(&uplink.hello);
    welcome.public_suffix = public_suffix;
    uplink.say(&Control::Welcome(welcome)).await;
    (relay, peer, uplink)
}

/// Everything that the peer answers to this request.
async fn answered(uplink: &Uplink, bytes: &[u8]) -> String {
    let (_send, mut receive) = uplink.open(bytes, true).await;
    String::from_utf8_lossy(&ending(&mut receive).await.unwrap()).into_owned()
}

#[tokio::test]
async fn p59_p78_p79_a_peer_takes_it_out_itself_as_welcome_says() {
    let origin = Recorder::answering(head(RESPONSE)).await;
    for public_suffix in [false, true] {
        let (_relay, _peer, uplink) = ground(&origin, public_suffix).await;
        let get = [request(some_id(), "GET", ALICE, "/", &[], true), last(some_id(), 0, 0)].concat();
        let seen = answered(&uplink, &get).await;
        assert!(seen.contains("plain=1") && seen.contains("last=1"), "{seen:?}");
        assert!(!seen.contains("evil") && !seen.contains("oriel-message-box"), "{seen:?}");
        assert_eq!(seen.contains("\"Cookies\""), public_suffix, "{seen:?}");
    }
}

#[tokio::test]
async fn p58_p91_no_visitor_sets_an_origin_s_proxy_or_framing() {
    let relay = TestRelay::start();
    let recorder = Recorder::start().await;
    let _peer = TestPeer::http(&relay, "alice", recorder.address()).await;
    for http in Http::BOTH {
        recorder.forget();
        let mut session = relay.visitor().open(http, ALICE).await;
        let mut request = session.request("POST", "/").header("x-stays", "yes");
        for (name, value) in [
            ("proxy", "http://evil.example:1"),
            ("transfer_encoding", "evil"),
            ("content_length", "667766776677"),
            ("proxy_authorization", "evil"),
            ("keep_alive", "evil"),
        ] {
            request = request.header(name, value);
        }
        assert_eq!(session.answer(request.body(full("body")).unwrap()).await.text(), "recorded");
        let heard = recorder.lines().join("\n");
        assert!(heard.contains("x-stays: yes"), "{heard}");
        for gone in ["evil", "667766776677", "proxy:", "_"] {
            assert!(!heard.contains(gone), "{http:?}: {gone}: {heard}");
        }
    }
}

#[tokio::test]
async fn p57_p58_p91_a_peer_keeps_a_relay_s_hops_from_its_origin() {
    let recorder = Recorder::start().await;
    let (_relay, _peer, uplink) = ground(&recorder, false).await;
    let fields = [
        ("connection", "x-evil, TE"),
        ("x-evil", "1"),
        ("te", "trailers"),
        ("keep-alive", "evil"),
        ("proxy-connection", "evil"),
        ("proxy-authorization", "evil"),
        ("upgrade", "evil"),
        ("proxy", "http://evil.example:1"),
        ("expect", "100-continue"),
        ("transfer_encoding", "evil"),
        ("content_length", "667766776677"),
        ("x-forwarded-for", "192.0.2.7"),
    ];
    let get = [request(some_id(), "GET", ALICE, "/", &fields, true), last(some_id(), 0, 0)].concat();
    assert!(answered(&uplink, &get).await.contains("recorded"));
    let lines = recorder.lines();
    for line in ["x-forwarded-for: 192.0.2.7", "te: trailers", "connection: te"] {
        assert!(lines.iter().any(|heard| heard == line), "{line}: {lines:?}");
    }
    for gone in ["evil", "667766776677", "expect", "proxy", "upgrade"] {
        assert!(!lines.join("\n").contains(gone), "{gone}: {lines:?}");
    }
}

#[tokio::test]
async fn p57_te_comes_through_from_a_visitor_who_names_it_as_he_must() {
    let relay = TestRelay::start();
    let recorder = Recorder::start().await;
    let _peer = TestPeer::http(&relay, "alice", recorder.address()).await;
    recorder.forget();
    let mut session = relay.visitor().open(Http::One, ALICE).await;
    let request = session.request("GET", "/").header("te", "trailers").header("connection", "TE");
    session.answer(request.body(full("")).unwrap()).await;
    let lines = recorder.lines();
    assert!(lines.contains(&"te: trailers".into()) && lines.contains(&"connection: te".into()), "{lines:?}");
}

#[tokio::test]
async fn p90_trailers_of_a_peer_say_only_what_trailers_may() {
    let relay = TestRelay::start();
    let mut peer = HostilePeer::welcome(&relay, "mallory").await;
    peer.answer(|id| {
        [response(id, 200, &[], false), data(id, 0, b"body"), trailing(id, 4, 1, TRAILERS)].concat()
    });
    let seen = relay.visitor().open(Http::Two, MALLORY).await.get("/").await;
    assert_eq!(seen.text(), "body");
    assert_eq!(values(&seen.trailers, "x-sum"), ["42"]);
    assert_eq!(seen.trailers.len(), 1, "{:?}", seen.trailers);
}

#[tokio::test]
async fn p90_trailers_of_an_origin_too() {
    let lines: String = TRAILERS.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let origin =
        format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n{lines}\r\n");
    let origin = Recorder::answering(origin).await;
    let (_relay, _peer, uplink) = ground(&origin, false).await;
    let get = [request(some_id(), "GET", ALICE, "/", &[], true), last(some_id(), 0, 0)].concat();
    let seen = answered(&uplink, &get).await;
    assert!(seen.ends_with("\u{5}x-sum\u{2}42"), "{seen:?}");
}

#[tokio::test]
async fn p90_trailers_of_a_visitor_too() {
    let relay = TestRelay::start();
    let peer = HostilePeer::welcome(&relay, "mallory").await;
    let mut session = relay.visitor().open(Http::Two, MALLORY).await;
    let mut trailers = HeaderMap::new();
    for (name, value) in TRAILERS {
        trailers.append(*name, value.parse().unwrap());
    }
    let body = Pattern::unsized_(0, 6).with_trailers(async move { Some(Ok(trailers)) }).boxed_unsync();
    let request = session.request("POST", "/").body(body).unwrap();
    let take = async {
        let mut exchange = peer.exchange().await;
        let rest = exchange.rest().await.unwrap();
        exchange.say(&[response(exchange.id, 204, &[], true), last(exchange.id, 0, 0)].concat()).await;
        exchange.send.finish().unwrap();
        rest
    };
    let (seen, rest) = soon("both", async { tokio::join!(session.send(request), take) }).await;
    assert_eq!(seen.unwrap().status(), 204);
    let rest = String::from_utf8_lossy(&rest);
    assert!(rest.ends_with("\u{5}x-sum\u{2}42"), "{rest:?}");
}

#[tokio::test]
async fn p90_trailers_of_a_relay_too() {
    let recorder = Recorder::start().await;
    let (_relay, _peer, uplink) = ground(&recorder, false).await;
    let names: Vec<_> = TRAILERS.iter().map(|(name, _)| *name).collect();
    let names = names.join(", ");
    let head = request(some_id(), "POST", ALICE, "/", &[("trailer", &names)], false);
    let post = [head, data(some_id(), 0, b"body"), trailing(some_id(), 4, 1, TRAILERS)].concat();
    assert!(answered(&uplink, &post).await.contains("recorded"));
    let lines = recorder.lines();
    assert!(lines.contains(&"x-sum: 42".into()), "{lines:?}");
    assert!(
        !lines.iter().any(|line| line.contains("evil") || line.contains("6.6") || line.contains("e000")),
        "{lines:?}"
    );
}
