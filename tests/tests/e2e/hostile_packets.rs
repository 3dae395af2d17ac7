//! A peer that sends packets it may not send: its own requests fail, and nothing else does.

use std::future::pending;

use oriel_protocol::message_box::MessageBoxId;
use oriel_tests::deadline::soon;
use oriel_tests::hostile::packets::{abort, answer, data, last, packet, request, response};
use oriel_tests::hostile::peer::HostilePeer;
use oriel_tests::origin::piecemeal;
use oriel_tests::pair::{ALICE, Pair};
use oriel_tests::visitor::Http;

const MALLORY: &str = "mallory.localhost";

const CANCELLED: u64 = 0x02;
const MALFORMED_PACKET: u64 = 0x03;
const FOREIGN_BOX: u64 = 0x04;
const MALFORMED_HEAD: u64 = 0x05;
const OUT_OF_SEQUENCE: u64 = 0x06;
const TOO_LARGE: u64 = 0x07;

type Wrong = (&'static str, u64, fn(MessageBoxId) -> Vec<u8>);

fn other() -> MessageBoxId {
    MessageBoxId::from_bytes([0xee; 16])
}

fn ok(id: MessageBoxId) -> Vec<u8> {
    response(id, 200, &[], false)
}

/// A head of RFC 9292: response, status 200, and a field section.
fn response_payload(section: &[u8]) -> Vec<u8> {
    let mut payload = vec![1, 0x40, 200];
    let len = u16::try_from(section.len()).unwrap() | 0x4000;
    payload.extend(len.to_be_bytes());
    payload.extend(section);
    payload
}

fn packed(kind: u8, id: MessageBoxId, payload: &[u8]) -> Vec<u8> {
    packet(kind, 0, 0, u32::try_from(payload.len()).unwrap(), id, payload)
}

/// What may not come first.
const WRONG_FIRST: &[Wrong] = &[
    ("another exchange's id", FOREIGN_BOX, |_| ok(other())),
    ("unknown type", MALFORMED_PACKET, |id| packed(9, id, b"?")),
    ("type 0", MALFORMED_PACKET, |id| packed(0, id, b"")),
    ("unknown flag", MALFORMED_PACKET, |id| packet(1, 0x80, 0, 4, id, &response_payload(b"")[..4])),
    ("a flag of another type", MALFORMED_PACKET, |id| packet(1, 0x01, 0, 4, id, &response_payload(b"")[..4])),
    ("reserved bits", MALFORMED_PACKET, |id| packet(1, 0, 1, 4, id, &response_payload(b"")[..4])),
    ("a head over its limit", TOO_LARGE, |id| packet(1, 0, 0, 65_537, id, b"")),
    ("the largest length there is", TOO_LARGE, |id| packet(1, 0, 0, u32::MAX, id, b"")),
    ("DATA before RESPONSE", OUT_OF_SEQUENCE, |id| data(id, 0, b"early")),
    ("FINAL before RESPONSE", OUT_OF_SEQUENCE, |id| last(id, 0, 0)),
    ("a REQUEST from a peer", OUT_OF_SEQUENCE, |id| request(id, "GET", "alice.localhost", "/", &[], true)),
    ("17 interim responses", OUT_OF_SEQUENCE, |id| response(id, 103, &[], false).repeat(17)),
    ("a head that is none", MALFORMED_HEAD, |id| packed(1, id, b"HTTP/1.1 200 OK")),
    ("a request's head", MALFORMED_HEAD, |id| packed(1, id, &[0, 3, b'G', b'E', b'T'])),
    ("status 99", MALFORMED_HEAD, |id| packed(1, id, &[1, 0x40, 99, 0])),
    ("status 600", MALFORMED_HEAD, |id| packed(1, id, &[1, 0x42, 0x58, 0])),
    ("an interim status in RESPONSE", MALFORMED_HEAD, |id| packed(1, id, &[1, 0x40, 103, 0])),
    ("a final status in INFORMATIONAL", MALFORMED_HEAD, |id| packed(6, id, &[1, 0x40, 200, 0])),
    ("CR LF in a value", MALFORMED_HEAD, |id| packed(1, id, &response_payload(b"\x01x\x06a\r\nb:c"))),
    ("a space in a name", MALFORMED_HEAD, |id| packed(1, id, &response_payload(b"\x03x y\x01z"))),
    ("a name in upper case", MALFORMED_HEAD, |id| packed(1, id, &response_payload(b"\x01X\x01z"))),
    ("129 fields", TOO_LARGE, |id| packed(1, id, &response_payload(&b"\x01x\x01y".repeat(129)))),
    ("a short ABORT", MALFORMED_PACKET, |id| packed(4, id, b"\0\0")),
];

#[tokio::test]
async fn p39_a_wrong_first_packet_is_a_502_and_touches_nobody_else() {
    let pair = Pair::start().await;
    let peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    let mut alice = pair.open(Http::Two).await;
    for (number, (what, code, wrong)) in WRONG_FIRST.iter().enumerate() {
        let mut session = pair.visitor.open(Http::BOTH[number % 2], MALLORY).await;
        let misbehave = async {
            let mut exchange = peer.exchange().await;
            exchange.say(&wrong(exchange.id)).await;
            assert_eq!(exchange.stopped().await, *code, "{what}");
        };
        let (seen, ()) = tokio::join!(session.get("/"), misbehave);
        assert_eq!(seen.status, 502, "{what}");
        assert_eq!(alice.get("/who").await.text(), "alice", "{what}");
    }
    // The uplink has outlived all of that.
    let behave = async {
        let mut exchange = peer.exchange().await;
        exchange.say(&answer(exchange.id, 200, &[], b"all right")).await;
        exchange.send.finish().unwrap();
    };
    let (seen, ()) = tokio::join!(pair.visitor.get(MALLORY, "/"), behave);
    assert_eq!((seen.status.as_u16(), &*seen.text()), (200, "all right"));
}

/// What may not come after RESPONSE.
const WRONG_BODY: &[Wrong] = &[
    ("another exchange's id", FOREIGN_BOX, |_| data(other(), 0, b"x")),
    ("a gap", OUT_OF_SEQUENCE, |id| data(id, 1, b"x")),
    ("an overlap", OUT_OF_SEQUENCE, |id| [data(id, 0, b"xy"), data(id, 1, b"y")].concat()),
    ("DATA without bytes", OUT_OF_SEQUENCE, |id| data(id, 0, b"")),
    ("a second RESPONSE", OUT_OF_SEQUENCE, ok),
    ("a late INFORMATIONAL", OUT_OF_SEQUENCE, |id| response(id, 103, &[], false)),
    ("too many bytes in FINAL", OUT_OF_SEQUENCE, |id| [data(id, 0, b"xy"), last(id, 3, 1)].concat()),
    ("too few bytes in FINAL", OUT_OF_SEQUENCE, |id| [data(id, 0, b"xy"), last(id, 1, 1)].concat()),
    ("a wrong count in FINAL", OUT_OF_SEQUENCE, |id| [data(id, 0, b"xy"), last(id, 2, 2)].concat()),
    ("DATA over its limit", TOO_LARGE, |id| packet(2, 0, 0, 65_545, id, b"")),
    ("DATA too short for its offset", MALFORMED_PACKET, |id| packed(2, id, b"\0\0\0")),
    ("FINAL too short", MALFORMED_PACKET, |id| packed(3, id, &[0; 16])),
    ("FINAL with bytes left over", MALFORMED_PACKET, |id| packed(3, id, &[0; 18])),
    ("unknown type", MALFORMED_PACKET, |id| packed(7, id, b"")),
];

#[tokio::test]
async fn p39_p66_a_wrong_packet_in_a_body_breaks_the_response_off() {
    let pair = Pair::start().await;
    let peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    for (what, code, wrong) in WRONG_BODY {
        for http in Http::BOTH {
            let mut session = pair.visitor.open(http, MALLORY).await;
            let misbehave = async {
                let mut exchange = peer.exchange().await;
                exchange.say(&[ok(exchange.id), wrong(exchange.id)].concat()).await;
                assert_eq!(exchange.stopped().await, *code, "{what}");
            };
            let (seen, ()) = tokio::join!(soon("the end", session.try_get("/")), misbehave);
            assert!(seen.is_err(), "{what}: {seen:?}");
        }
    }
    assert!(!peer.is_closed());
    assert_eq!(pair.visitor.get(ALICE, "/who").await.text(), "alice");
}

/// How a stream may end without FINAL.
/// What is sent, in words, and its bytes.
type Case = (&'static str, fn(MessageBoxId) -> Vec<u8>);

const CUT_SHORT: &[Case] = &[
    ("after RESPONSE", ok),
    ("after DATA", |id| [ok(id), data(id, 0, b"some")].concat()),
    ("within DATA", |id| {
        let whole = [ok(id), data(id, 0, b"some more")].concat();
        whole[..whole.len() - 3].to_vec()
    }),
    ("within FINAL", |id| {
        let whole = [ok(id), data(id, 0, b"some"), last(id, 4, 1)].concat();
        whole[..whole.len() - 1].to_vec()
    }),
    ("by ABORT", |id| [ok(id), data(id, 0, b"some"), abort(id, 0x21)].concat()),
];

#[tokio::test]
async fn p35_p66_a_body_without_final_is_never_whole() {
    let pair = Pair::start().await;
    let peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    for (what, bytes) in CUT_SHORT {
        for http in Http::BOTH {
            for reset in [false, true] {
                let mut session = pair.visitor.open(http, MALLORY).await;
                let misbehave = async {
                    let mut exchange = peer.exchange().await;
                    exchange.say(&bytes(exchange.id)).await;
                    if reset {
                        exchange.send.reset(0u32.into()).unwrap();
                    } else {
                        exchange.send.finish().unwrap();
                    }
                };
                let (seen, ()) = tokio::join!(soon("the end", session.try_get("/")), misbehave);
                // Where the reset overtook the head, the visitor is told so.
                let told = reset && seen.as_ref().is_ok_and(|seen| seen.status == 502);
                assert!(seen.is_err() || told, "{what}: {seen:?}");
            }
        }
    }
}

#[tokio::test]
async fn p35_p65_a_stream_that_ends_before_response_is_a_502() {
    let pair = Pair::start().await;
    let peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    for cut in [0, 1, 23, 24, 27] {
        let misbehave = async {
            let mut exchange = peer.exchange().await;
            exchange.say(&ok(exchange.id)[..cut]).await;
            exchange.send.finish().unwrap();
            exchange
        };
        let (seen, _exchange) = tokio::join!(pair.visitor.get(MALLORY, "/"), misbehave);
        assert_eq!(seen.status, 502, "cut after {cut}");
    }
}

#[tokio::test]
async fn p34_what_comes_after_final_is_no_part_of_the_body() {
    let pair = Pair::start().await;
    let peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    for http in Http::BOTH {
        let mut session = pair.visitor.open(http, MALLORY).await;
        let misbehave = async {
            let mut exchange = peer.exchange().await;
            let id = exchange.id;
            exchange.say(&[answer(id, 200, &[], b"body"), data(id, 4, b"more")].concat()).await;
            exchange
        };
        let (seen, _exchange) = tokio::join!(soon("the end", session.try_get("/")), misbehave);
        if let Ok(seen) = seen {
            assert_eq!(seen.text(), "body");
        }
    }
    assert!(!peer.is_closed());
}

#[tokio::test]
async fn p39_the_request_s_side_is_reset_with_the_same_code() {
    let pair = Pair::start().await;
    let peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    let mut session = pair.visitor.open(Http::Two, MALLORY).await;
    let (pieces, body) = piecemeal();
    pieces.send("the beginning of an upload".into()).await.unwrap();
    let post = session.request("POST", "/").body(body).unwrap();
    let misbehave = async {
        let mut exchange = peer.exchange().await;
        exchange.say(&packed(9, exchange.id, b"?")).await;
        assert_eq!(exchange.stopped().await, MALFORMED_PACKET);
        assert_eq!(exchange.rest().await, Err(MALFORMED_PACKET), "RESET_STREAM has the code of P-71");
    };
    let (seen, ()) = tokio::join!(session.answer(post), misbehave);
    assert_eq!(seen.status, 502);
}

#[tokio::test]
async fn p46_a_head_with_empty_is_passed_on_before_final() {
    let pair = Pair::start().await;
    let peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    for http in Http::BOTH {
        let mut session = pair.visitor.open(http, MALLORY).await;
        let withhold = async {
            let mut exchange = peer.exchange().await;
            exchange.say(&response(exchange.id, 204, &[("x-empty", "yes")], true)).await;
            exchange
        };
        let (seen, _exchange) = tokio::join!(session.get("/"), withhold);
        assert_eq!((seen.status.as_u16(), seen.field("x-empty")), (204, "yes"));
    }
}

#[tokio::test]
async fn p44_p45_a_request_says_whether_it_has_a_body_and_ends_with_final() {
    let pair = Pair::start().await;
    let peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    for http in Http::BOTH {
        let mut session = pair.visitor.open(http, MALLORY).await;
        let without = async {
            let mut exchange = peer.exchange().await;
            assert_eq!(exchange.request[..2], [5, 4], "REQUEST, EMPTY");
            assert_eq!(exchange.rest().await.unwrap(), last(exchange.id, 0, 0));
            exchange.say(&answer(exchange.id, 200, &[], b"ok")).await;
            exchange.send.finish().unwrap();
        };
        tokio::join!(session.get("/"), without);
        let with = async {
            let mut exchange = peer.exchange().await;
            assert_eq!(exchange.request[..2], [5, 0], "REQUEST, not EMPTY");
            let id = exchange.id;
            assert_eq!(exchange.rest().await.unwrap(), [data(id, 0, b"body"), last(id, 4, 1)].concat());
            exchange.say(&answer(id, 200, &[], b"ok")).await;
            exchange.send.finish().unwrap();
        };
        tokio::join!(session.post("/", oriel_tests::origin::full("body")), with);
    }
}

#[tokio::test]
async fn p44_p75_a_visitor_who_leaves_is_a_reset_both_ways() {
    let pair = Pair::start().await;
    let peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    for http in Http::BOTH {
        let mut session = pair.visitor.open(http, MALLORY).await;
        let (pieces, body) = piecemeal();
        pieces.send("the beginning of an upload".into()).await.unwrap();
        let post = session.request("POST", "/").body(body).unwrap();
        let mut exchange = tokio::select! {
            seen = session.send(post) => panic!("{seen:?}"),
            exchange = peer.exchange() => exchange,
        };
        drop(session);
        assert_eq!(exchange.rest().await, Err(CANCELLED), "{http:?}: never FIN without FINAL");
        assert_eq!(exchange.stopped().await, CANCELLED, "{http:?}");
    }
    // And where the request had ended: only STOP_SENDING is left to say.
    let mut session = pair.visitor.open(Http::One, MALLORY).await;
    let mut exchange = tokio::select! {
        seen = session.try_get("/") => panic!("{seen:?}"),
        exchange = peer.exchange() => exchange,
    };
    drop(session);
    assert_eq!(exchange.stopped().await, CANCELLED);
    assert_eq!(exchange.rest().await.unwrap(), last(exchange.id, 0, 0));
}

#[tokio::test]
async fn p76_a_peer_that_wants_no_more_of_a_body_goes_on_with_its_response() {
    let pair = Pair::start().await;
    let peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    for http in Http::BOTH {
        let mut session = pair.visitor.open(http, MALLORY).await;
        let (pieces, body) = piecemeal();
        pieces.send("the beginning of an upload".into()).await.unwrap();
        let post = session.request("POST", "/").body(body).unwrap();
        let enough = async {
            let mut exchange = peer.exchange().await;
            exchange.receive.stop(0x02u32.into()).unwrap();
            exchange.say(&response(exchange.id, 200, &[], false)).await;
            exchange.say(&[data(exchange.id, 0, b"enough"), last(exchange.id, 6, 1)].concat()).await;
            exchange.send.finish().unwrap();
            exchange
        };
        let (seen, _exchange) = tokio::join!(session.answer(post), enough);
        assert_eq!((seen.status.as_u16(), &*seen.text()), (200, "enough"), "{http:?}");
    }
}

#[tokio::test]
async fn p47_a_peer_never_gets_another_name_s_requests() {
    let pair = Pair::start().await;
    let mut peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    peer.answer(|id| answer(id, 200, &[], b"mallory"));
    for _ in 0..50 {
        assert_eq!(pair.visitor.get(ALICE, "/who").await.text(), "alice");
        assert_eq!(pair.visitor.get(MALLORY, "/who").await.text(), "mallory");
    }
}

#[tokio::test]
async fn a_peer_that_never_answers_holds_up_nobody_else() {
    let pair = Pair::start().await;
    let peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    let mut session = pair.visitor.open(Http::Two, MALLORY).await;
    let mut hanging = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let mut session = session.again().unwrap();
        hanging.spawn(async move { drop(session.try_get("/").await) });
    }
    let silent = async {
        let mut exchanges = Vec::new();
        for _ in 0..50 {
            exchanges.push(peer.exchange().await);
        }
        exchanges
    };
    let exchanges = silent.await;
    assert_eq!(pair.visitor.get(ALICE, "/who").await.text(), "alice");
    tokio::select! {
        seen = session.try_get("/") => panic!("{seen:?}"),
        seen = pair.visitor.get(ALICE, "/who") => assert_eq!(seen.text(), "alice"),
        () = pending() => {}
    }
    drop(exchanges);
}
