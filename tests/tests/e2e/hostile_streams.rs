//! How an exchange's stream begins and ends, as a peer sees it that looks closely.

use std::future::pending;

use oriel_tests::hostile::packets::{answer, data, last, packet, response};
use oriel_tests::hostile::peer::HostilePeer;
use oriel_tests::origin::piecemeal;
use oriel_tests::pair::{ALICE, Pair};
use oriel_tests::visitor::Http;

const MALLORY: &str = "mallory.localhost";

const CANCELLED: u64 = 0x02;
const MALFORMED_PACKET: u64 = 0x03;

#[tokio::test]
async fn p39_the_request_s_side_is_reset_too() {
    let pair = Pair::start().await;
    let peer = HostilePeer::welcome(&pair.relay, "mallory").await;
    let mut session = pair.visitor.open(Http::Two, MALLORY).await;
    let (pieces, body) = piecemeal();
    pieces.send("the beginning of an upload".into()).await.unwrap();
    let post = session.request("POST", "/").body(body).unwrap();
    let misbehave = async {
        let mut exchange = peer.exchange().await;
        exchange.say(&packet(9, 0, 0, 0, exchange.id, b"")).await;
        assert_eq!(exchange.stopped().await, MALFORMED_PACKET);
        assert!(exchange.rest().await.is_err(), "its own side is reset");
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
