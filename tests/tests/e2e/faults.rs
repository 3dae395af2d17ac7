//! Origins that refuse, hang, die or talk nonsense: a visitor is told, and never takes a part for the whole.

use std::net::SocketAddr;
use std::time::Duration;

use oriel_peer::limits::Limits;
use oriel_tests::deadline::soon;
use oriel_tests::origin::Origin;
use oriel_tests::pair::ALICE;
use oriel_tests::pattern::measured;
use oriel_tests::peer::{Plan, TestPeer};
use oriel_tests::relay::TestRelay;
use oriel_tests::visitor::{Http, Visitor};

/// For an origin that goes on saying nothing. Whatever else an origin does may take its time.
const SHORT: Duration = Duration::from_millis(300);

/// A relay and a peer that publishes `origin` as alice.
async fn publish(origin: SocketAddr) -> (TestRelay, TestPeer, Visitor) {
    publish_with(origin, |_| {}).await
}

/// The same with limits of the test's own.
async fn publish_with(
    origin: SocketAddr,
    change: impl FnOnce(&mut Limits),
) -> (TestRelay, TestPeer, Visitor) {
    let relay = TestRelay::start();
    let visitor = relay.visitor();
    let mut plan = Plan::at(&relay);
    change(&mut plan.limits);
    let peer = plan.http("alice", origin).start().online(&visitor).await;
    (relay, peer, visitor)
}

async fn status_of(origin: SocketAddr) -> u16 {
    let (_relay, _peer, visitor) = publish(origin).await;
    status_at(&visitor).await
}

async fn status_at(visitor: &Visitor) -> u16 {
    let mut statuses = Vec::new();
    for http in Http::BOTH {
        let answer = visitor.open(http, ALICE).await.get("/").await;
        assert_eq!(answer.field("oriel-message-box").len(), 32);
        statuses.push(answer.status.as_u16());
    }
    assert_eq!(statuses[0], statuses[1]);
    statuses[0]
}

#[tokio::test]
async fn p65_an_origin_that_refuses_is_a_502() {
    assert_eq!(status_of(Origin::nobody()).await, 502);
}

#[tokio::test]
async fn p65_an_origin_that_hangs_is_a_504() {
    let origin = Origin::hanging().await;
    let (_relay, _peer, visitor) = publish_with(origin.address, |limits| limits.origin_head = SHORT).await;
    assert_eq!(status_at(&visitor).await, 504);
}

#[tokio::test]
async fn p65_an_origin_that_says_nothing_and_closes_is_a_502() {
    assert_eq!(status_of(Origin::blurting("").await.address).await, 502);
}

#[tokio::test]
async fn p65_an_origin_that_talks_nonsense_is_a_502() {
    for nonsense in
        ["220 mail.example.net ESMTP\r\n", "HTTP/1.1 2000 OK\r\n\r\n", "HTTP/1.1 200 OK\r\nx y: z\r\n\r\n"]
    {
        let origin = Origin::blurting(nonsense).await;
        assert_eq!(status_of(origin.address).await, 502, "{nonsense:?}");
    }
}

#[tokio::test]
async fn p65_an_origin_with_a_huge_head_is_a_502() {
    let head = format!("HTTP/1.1 200 OK\r\nx-huge: {}\r\ncontent-length: 0\r\n\r\n", "x".repeat(70_000));
    let origin = Origin::blurting(head).await;
    assert_eq!(status_of(origin.address).await, 502);
}

#[tokio::test]
async fn an_origin_that_switches_protocols_unasked_is_a_502() {
    let origin =
        Origin::blurting("HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n")
            .await;
    assert_eq!(status_of(origin.address).await, 502);
}

/// That a body which the origin breaks off is an error for the visitor.
async fn is_broken_off(answer: &str) {
    let origin = Origin::blurting(answer.to_owned()).await;
    let (_relay, _peer, visitor) = publish(origin.address).await;
    for http in Http::BOTH {
        let mut session = visitor.open(http, ALICE).await;
        let answer = soon("the end", session.try_get("/")).await;
        assert!(answer.is_err(), "{http:?} took a part for the whole: {answer:?}");
    }
    // Not even by its bytes: there is no last chunk, and fewer bytes than were promised.
    let request = format!("GET / HTTP/1.1\r\nhost: {ALICE}\r\nconnection: close\r\n\r\n");
    let raw = visitor.raw(ALICE, request.as_bytes()).await;
    assert!(raw.is_empty() || raw.starts_with("HTTP/1.1 200"), "{raw}");
    assert!(!raw.ends_with("0\r\n\r\n"), "{raw}");
}

#[tokio::test]
async fn p35_p66_an_origin_that_dies_short_of_its_content_length() {
    is_broken_off("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf of").await;
}

#[tokio::test]
async fn p35_p66_an_origin_that_dies_between_chunks() {
    is_broken_off("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n7\r\nhalf of\r\n").await;
}

#[tokio::test]
async fn p35_p66_an_origin_that_dies_within_a_chunk() {
    is_broken_off("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n70\r\nhalf of").await;
}

#[tokio::test]
async fn p35_p66_an_origin_that_sends_a_chunk_that_is_none() {
    is_broken_off("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n7\r\nhalf of\r\nzz\r\n").await;
}

#[tokio::test]
async fn a_body_that_ends_with_the_connection_is_whole() {
    let origin = Origin::blurting("HTTP/1.0 200 OK\r\n\r\nall of it").await;
    let (_relay, _peer, visitor) = publish(origin.address).await;
    for http in Http::BOTH {
        assert_eq!(visitor.open(http, ALICE).await.get("/").await.text(), "all of it");
    }
}

#[tokio::test]
async fn p66_an_origin_that_stops_in_mid_body() {
    let origin = Origin::raw(|mut stream| async move {
        oriel_tests::origin::read_head(&mut stream).await;
        let head = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf of";
        let _ = tokio::io::AsyncWriteExt::write_all(&mut stream, head).await;
        std::future::pending::<()>().await;
    })
    .await;
    let (_relay, _peer, visitor) = publish_with(origin.address, |limits| limits.origin_idle = SHORT).await;
    // Here the head and the first half have long been passed on.
    for http in Http::BOTH {
        let mut session = visitor.open(http, ALICE).await;
        let response = session.begun("/").await;
        assert!(soon("the body's end", measured(response.into_body())).await.is_err(), "{http:?}");
    }
}

#[tokio::test]
async fn an_origin_that_comes_back_is_found_again() {
    let socket = Origin::absent();
    let (_relay, _peer, visitor) = publish(socket.local_addr().unwrap()).await;
    assert_eq!(visitor.get(ALICE, "/").await.status, 502);
    let listener = socket.listen(16).unwrap();
    let serve = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        oriel_tests::origin::read_head(&mut stream).await;
        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nback";
        tokio::io::AsyncWriteExt::write_all(&mut stream, answer).await.unwrap();
        stream
    };
    let (answer, _stream) = tokio::join!(visitor.get(ALICE, "/"), soon("the peer comes", serve));
    assert_eq!(answer.text(), "back");
}

#[tokio::test]
async fn an_origin_that_closes_its_idle_connections_costs_nothing() {
    let origin = Origin::blurting("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok").await;
    let (_relay, _peer, visitor) = publish(origin.address).await;
    let mut session = visitor.open(Http::Two, ALICE).await;
    for _ in 0..50 {
        assert_eq!(session.get("/").await.text(), "ok");
    }
}

#[tokio::test]
async fn problems_are_told_in_json_to_those_who_ask_for_it() {
    let (_relay, _peer, visitor) = publish(Origin::nobody()).await;
    let mut session = visitor.open(Http::One, ALICE).await;
    let body = || oriel_tests::origin::full("");
    let request = session.request("GET", "/").header("accept", "application/json").body(body()).unwrap();
    let answer = session.answer(request).await;
    assert_eq!((answer.status.as_u16(), answer.field("content-type")), (502, "application/problem+json"));
    let problem: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!(problem["status"], 502);
    let id = answer.field("oriel-message-box");
    assert!(problem["instance"].as_str().unwrap().ends_with(id), "{problem}");
    let request = session.request("GET", "/").header("accept", "text/html").body(body()).unwrap();
    let answer = session.answer(request).await;
    assert!(answer.field("content-type").starts_with("text/html"));
    assert!(answer.text().contains(answer.field("oriel-message-box")), "the page names the request");
}
