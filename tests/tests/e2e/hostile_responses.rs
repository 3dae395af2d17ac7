//! Responses that are well-formed packets and still not right.

use oriel_tests::deadline::{found, soon};
use oriel_tests::hostile::packets::{abort, answer, data, last, response};
use oriel_tests::hostile::peer::HostilePeer;
use oriel_tests::pair::{ALICE, Pair};
use oriel_tests::relay::TestRelay;
use oriel_tests::visitor::{Http, Visitor};

const MALLORY: &str = "mallory.localhost";

/// What comes back over HTTP/1.1, byte by byte, for one request to a peer that answers so.
async fn raw(
    relay: &TestRelay,
    method: &str,
    packets: fn(oriel_protocol::message_box::MessageBoxId) -> Vec<u8>,
) -> String {
    let mut peer = HostilePeer::welcome(relay, "mallory").await;
    peer.answer(packets);
    let head = format!("{method} / HTTP/1.1\r\nhost: {MALLORY}\r\nconnection: close\r\n\r\n");
    relay.visitor().raw(MALLORY, head.as_bytes()).await
}

#[tokio::test]
async fn p65_each_code_before_response_has_its_status() {
    let pair = Pair::start().await;
    let peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    let table = [
        (0x20, 502),
        (0x21, 502),
        (0x23, 502),
        (0x22, 504),
        (0x08, 504),
        (0x00, 502),
        (0x01, 502),
        (0x02, 502),
        (0x15, 502),
        (0xdead, 502),
    ];
    for (code, status) in table {
        for reset in [false, true] {
            let give_up = async {
                let mut exchange = peer.exchange().await;
                if reset {
                    exchange.send.reset(code.into()).unwrap();
                } else {
                    exchange.say(&abort(exchange.id, code)).await;
                    exchange.send.finish().unwrap();
                }
            };
            let (seen, ()) = tokio::join!(pair.visitor.get(MALLORY, "/"), give_up);
            assert_eq!(seen.status, status, "{code:#x} by {}", if reset { "RESET_STREAM" } else { "ABORT" });
        }
    }
}

#[tokio::test]
async fn p65_a_lost_uplink_before_response_is_a_502() {
    let pair = Pair::start().await;
    let peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    let lose = async {
        peer.exchange().await;
        peer.connection.close(0u32.into(), b"");
    };
    let (seen, ()) = tokio::join!(pair.visitor.get(MALLORY, "/"), lose);
    assert_eq!(seen.status, 502);
}

#[tokio::test]
async fn a_peer_that_pings_but_never_answers_is_a_504() {
    let relay = TestRelay::limited(|limits| limits.response_head = std::time::Duration::from_millis(300));
    let peer = HostilePeer::welcome(&relay, "mallory").await;
    let visitor = relay.visitor();
    let (seen, exchange) = tokio::join!(visitor.get(MALLORY, "/"), peer.exchange());
    assert_eq!(seen.status, 504);
    drop(exchange);
}

#[tokio::test]
async fn p66_a_peer_that_stops_in_mid_body_is_broken_off() {
    let relay = TestRelay::limited(|limits| limits.response_idle = std::time::Duration::from_millis(300));
    let peer = HostilePeer::welcome(&relay, "mallory").await;
    for http in Http::BOTH {
        let mut session = relay.visitor().open(http, MALLORY).await;
        let stall = async {
            let mut exchange = peer.exchange().await;
            exchange
                .say(&[response(exchange.id, 200, &[], false), data(exchange.id, 0, b"some")].concat())
                .await;
            exchange
        };
        let (seen, _exchange) = tokio::join!(soon("the end", session.try_get("/")), stall);
        assert!(seen.is_err(), "{http:?}");
    }
}

#[tokio::test]
async fn p49_a_body_longer_than_its_content_length_is_broken_off() {
    let relay = TestRelay::start();
    let seen = raw(&relay, "GET", |id| answer(id, 200, &[("content-length", "3")], b"abcdef")).await;
    assert!(!seen.ends_with("\r\n\r\nabc"), "the first bytes were passed off as the whole: {seen}");
    assert_eq!(relay.metric("oriel_relay_broken_total").await, 1.0);
}

#[tokio::test]
async fn p49_over_http2_too() {
    let relay = TestRelay::start();
    let mut peer = HostilePeer::welcome(&relay, "mallory").await;
    peer.answer(|id| answer(id, 200, &[("content-length", "3")], b"abcdef"));
    let mut session = relay.visitor().open(Http::Two, MALLORY).await;
    assert!(soon("the end", session.try_get("/")).await.is_err());
    // Visitors there count for themselves; the relay has to know by itself.
    found("the relay knows that it failed", async || {
        (relay.metric("oriel_relay_broken_total").await == 1.0).then_some(())
    })
    .await;
}

#[tokio::test]
async fn p49_a_body_shorter_than_its_content_length_is_broken_off() {
    let relay = TestRelay::start();
    let visitor: Visitor = relay.visitor();
    let mut peer = HostilePeer::welcome(&relay, "mallory").await;
    peer.answer(|id| answer(id, 200, &[("content-length", "30")], b"abcdef"));
    for http in Http::BOTH {
        let seen = soon("the end", async { visitor.open(http, MALLORY).await.try_get("/").await }).await;
        assert!(seen.is_err(), "{http:?}: {seen:?}");
    }
    assert_eq!(relay.metric("oriel_relay_broken_total").await, 2.0, "the relay knows that they failed");
}

#[tokio::test]
async fn p49_head_and_304_may_state_a_length_without_a_body() {
    let relay = TestRelay::start();
    let seen = raw(&relay, "HEAD", |id| {
        [response(id, 200, &[("content-length", "30")], true), last(id, 0, 0)].concat()
    })
    .await;
    assert!(seen.starts_with("HTTP/1.1 200") && seen.contains("content-length: 30\r\n"), "{seen}");
    let relay = TestRelay::start();
    let seen = raw(&relay, "GET", |id| {
        [response(id, 304, &[("content-length", "30")], true), last(id, 0, 0)].concat()
    })
    .await;
    assert!(seen.starts_with("HTTP/1.1 304"), "{seen}");
}

#[tokio::test]
async fn two_content_lengths_are_never_passed_on() {
    let relay = TestRelay::start();
    let seen = raw(&relay, "GET", |id| {
        answer(id, 200, &[("content-length", "3"), ("content-length", "6")], b"abcdef")
    })
    .await;
    assert!(seen.to_ascii_lowercase().matches("content-length").count() < 2, "{seen}");
}

#[tokio::test]
async fn p57_p59_what_a_peer_may_not_say_is_taken_out() {
    let relay = TestRelay::start();
    let seen = raw(&relay, "GET", |id| {
        let fields = [
            ("connection", "x-mine, close"),
            ("x-mine", "1"),
            ("keep-alive", "timeout=5"),
            ("proxy-authenticate", "Basic"),
            ("transfer-encoding", "gzip"),
            ("upgrade", "h2c"),
            ("alt-svc", "h3=\":1\""),
            ("oriel-message-box", "00000000000000000000000000000000"),
            ("x-stays", "yes"),
        ];
        answer(id, 200, &fields, b"body")
    })
    .await;
    let seen = seen.to_ascii_lowercase();
    assert!(seen.contains("x-stays: yes"), "{seen}");
    for gone in
        ["x-mine", "keep-alive", "proxy-authenticate", "gzip", "upgrade", "h3=\":1\"", "0000000000000000"]
    {
        assert!(!seen.contains(gone), "{gone}: {seen}");
    }
}

#[tokio::test]
async fn a_switch_of_protocols_that_nobody_asked_for_is_not_passed_on() {
    let pair = Pair::start().await;
    let mut peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    peer.answer(|id| {
        answer(id, 101, &[("upgrade", "x")], b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nevil")
    });
    for http in Http::BOTH {
        let seen =
            soon("an answer", async { pair.visitor.open(http, MALLORY).await.try_get("/").await }).await;
        assert!(seen.is_err() || seen.as_ref().is_ok_and(|seen| seen.status == 502), "{http:?}: {seen:?}");
    }
    assert_eq!(pair.visitor.get(ALICE, "/who").await.text(), "alice");
}

#[tokio::test]
async fn interim_responses_do_not_disturb_the_final_one() {
    let pair = Pair::start().await;
    let mut peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    peer.answer(|id| {
        let hints = response(id, 103, &[("link", "</style.css>; rel=preload")], false).repeat(16);
        [hints, answer(id, 200, &[], b"final")].concat()
    });
    for http in Http::BOTH {
        let seen = pair.visitor.open(http, MALLORY).await.get("/").await;
        assert_eq!((seen.status.as_u16(), &*seen.text()), (200, "final"), "{http:?}");
    }
}
