//! A peer that sends packets it may not send: its own requests fail, and nothing else does.

use oriel_protocol::message_box::MessageBoxId;
use oriel_tests::deadline::soon;
use oriel_tests::hostile::packets::{abort, answer, data, last, packet, request, response};
use oriel_tests::hostile::peer::HostilePeer;
use oriel_tests::pair::{ALICE, Pair};
use oriel_tests::visitor::Http;

const MALLORY: &str = "mallory.localhost";

const MALFORMED_PACKET: u64 = 0x03;
const FOREIGN_BOX: u64 = 0x04;
const MALFORMED_HEAD: u64 = 0x05;
const OUT_OF_SEQUENCE: u64 = 0x06;
const TOO_LARGE: u64 = 0x07;

type Bytes = fn(MessageBoxId) -> Vec<u8>;
type Wrong = (&'static str, u64, Bytes);

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
