//! A request that lands on a relay without an uplink for the name goes over a link to one that has it, and all is as
//! if it had landed there.

use std::sync::Arc;

use http::HeaderMap;
use http_body_util::{BodyExt, Full};
use oriel_certs::identity::Identity;
use oriel_protocol::control::Hello;
use oriel_tests::array::TestArray;
use oriel_tests::deadline::{settled, soon, until};
use oriel_tests::hostile::packets::{answer, hello};
use oriel_tests::hostile::peer::HostilePeer;
use oriel_tests::origin::{Origin, piecemeal, read_head};
use oriel_tests::pair::ALICE;
use oriel_tests::pattern::{Pattern, expected, measured};
use oriel_tests::peer::{Plan, TestPeer};
use oriel_tests::proof::Question;
use oriel_tests::site::Site;
use oriel_tests::switching;
use oriel_tests::visitor::{Http, Visitor};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const MIB: u64 = 1024 * 1024;

/// Two relays; alice's peer has its uplink at the second, and the visitor comes to the first.
struct Ground {
    array: TestArray,
    peer: TestPeer,
    site: Site,
    visitor: Visitor,
}

async fn ground() -> Ground {
    let site = Site::start("alice").await;
    let (array, peer) = publish(site.address()).await;
    let visitor = array.relay(0).visitor();
    Ground { array, peer, site, visitor }
}

async fn publish(origin: std::net::SocketAddr) -> (TestArray, TestPeer) {
    publish_as(|plan| plan.http("alice", origin)).await
}

async fn publish_as(what: impl FnOnce(Plan) -> Plan) -> (TestArray, TestPeer) {
    let array = TestArray::start(2);
    let plan = what(Plan::at(array.relay(1)));
    array.claim(0, "alice", &plan.identity).await;
    array.route(0, "alice", &[1]);
    let peer = plan.start().online(&array.relay(1).visitor()).await;
    (array, peer)
}

#[tokio::test]
async fn p128_a_request_on_the_wrong_relay_is_answered_as_on_the_right_one() {
    let ground = ground().await;
    for http in Http::BOTH {
        let mut session = ground.visitor.open(http, ALICE).await;
        assert_eq!(session.get("/who").await.text(), "alice");
        assert_eq!(session.get("/nothing").await.status, 404);
        assert_eq!(session.get("/etag").await.text(), "a page");
        let head = session.request("HEAD", "/bytes/1000/1").body(piecemeal().1).unwrap();
        let head = session.answer(head).await;
        assert_eq!((head.field("content-length"), head.body.len()), ("1000", 0));
    }
    let [first, second] = [0, 1].map(|index| ground.array.relay(index));
    assert_eq!(first.metric("oriel_relay_forwarded_total").await, 8.0);
    assert_eq!(first.metric("oriel_relay_links").await, 1.0);
    assert_eq!(second.metric("oriel_relay_taken_in_total").await, 8.0);
    assert_eq!(second.metric("oriel_relay_forwarded_total").await, 0.0);
}

#[tokio::test]
async fn p128_large_bodies_pass_both_ways_unchanged() {
    let ground = ground().await;
    for http in Http::BOTH {
        let mut session = ground.visitor.open(http, ALICE).await;
        let download = session.begun(&format!("/chunked/{}/3", 20 * MIB)).await;
        let text = soon("the download", measured(download.into_body())).await;
        assert_eq!(text.unwrap(), expected(3, 20 * MIB));
        let upload = session.post("/measure", Pattern::unsized_(4, 20 * MIB).boxed_unsync()).await;
        assert_eq!(upload.text(), expected(4, 20 * MIB));
    }
}

#[tokio::test]
async fn p67_p128_pieces_pass_both_ways_as_they_come() {
    let ground = ground().await;
    for http in Http::BOTH {
        let mut session = ground.visitor.open(http, ALICE).await;
        let (pieces, body) = piecemeal();
        let request = session.request("POST", "/echo").body(body).unwrap();
        let mut answer = soon("the head", session.send(request)).await.unwrap().into_body();
        for piece in ["one", "two", "three"] {
            pieces.send(piece.into()).await.unwrap();
            let echo = soon("its echo", answer.frame()).await.unwrap().unwrap().into_data().unwrap();
            assert_eq!(echo, piece, "{http:?}");
        }
        drop(pieces);
        assert!(soon("the end", answer.collect()).await.unwrap().to_bytes().is_empty());
    }
}

#[tokio::test]
async fn p128_trailers_pass() {
    let site = Site::h2c("alice").await;
    let (array, _peer) = publish_as(|plan| plan.h2c("alice", site.address())).await;
    let mut session = array.relay(0).visitor().open(Http::Two, ALICE).await;
    let body = Full::from("body").map_err(|never| match never {});
    let trailers = HeaderMap::from_iter([("sum".parse().unwrap(), "7".parse().unwrap())]);
    let body = body.with_trailers(async move { Some(Ok(trailers)) }).boxed_unsync();
    let request = session
        .request("POST", "/trailers")
        .header("te", "trailers")
        .header("trailer", "sum")
        .body(body)
        .unwrap();
    let answer = session.answer(request).await;
    assert_eq!((&*answer.text(), &answer.trailers["x-sum"]), ("with trailers", &"7".parse().unwrap()));
}

#[tokio::test]
async fn p48_p128_a_websocket_passes() {
    let origin = switching::echoing().await;
    let (array, _peer) = publish(origin.address).await;
    let mut tls = array.relay(0).visitor().connect(Http::One, ALICE).await.unwrap();
    let handshake = format!(
        "GET /chat HTTP/1.1\r\nhost: {ALICE}\r\nconnection: upgrade\r\nupgrade: websocket\r\n\
         sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    );
    tls.write_all(handshake.as_bytes()).await.unwrap();
    let head = soon("the handshake", read_head(&mut tls)).await;
    assert!(head.starts_with(b"HTTP/1.1 101 "), "{}", String::from_utf8_lossy(&head));
    for words in [&b"hello"[..], &[0xff; 100_000]] {
        let mut echo = vec![0; words.len()];
        let (mut read, mut write) = tokio::io::split(&mut tls);
        let (written, heard) =
            soon("an echo", async { tokio::join!(write.write_all(words), read.read_exact(&mut echo)) }).await;
        written.and(heard.map(drop)).unwrap();
        assert_eq!(echo, words);
    }
}

#[tokio::test]
async fn p95_p128_signed_packets_pass() {
    let ground = ground().await;
    let mut session = ground.visitor.open(Http::Two, ALICE).await;
    let url = format!("https://{}/bytes/300000/5", session.authority);
    let question = Question::get(ground.peer.identity.public(), &url);
    let proved = question.ask(&mut session, oriel_tests::origin::full("")).await.unwrap();
    assert_eq!(proved.body.len(), 300_000);
}

#[tokio::test]
async fn p75_p77_p128_a_visitor_who_leaves_ends_it_at_the_origin() {
    let ground = ground().await;
    for http in Http::BOTH {
        let mut session = ground.visitor.open(http, ALICE).await;
        let mut body = session.begun("/endless").await.into_body();
        soon("the first piece", body.frame()).await.unwrap().unwrap();
        drop((body, session));
        until("the download ends", || ground.site.open() == 0).await;
        let mut session = ground.visitor.open(http, ALICE).await;
        tokio::select! {
            answer = session.get("/hang") => panic!("{answer:?}"),
            () = until("the request reaches the origin", || ground.site.open() == 1) => {}
        }
        drop(session);
        until("the request ends", || ground.site.open() == 0).await;
    }
}

#[tokio::test]
async fn p77_p128_a_visitor_who_leaves_an_upload_that_is_not_read_ends_it() {
    for says in ["", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nbegun\r\n"] {
        let origin = Origin::raw(move |mut stream| async move {
            read_head(&mut stream).await;
            let _ = stream.write_all(says.as_bytes()).await;
            std::future::pending::<()>().await;
        })
        .await;
        let (array, _peer) = publish(origin.address).await;
        array.relay(0).visitor().upload_and_leave(ALICE, "/", !says.is_empty()).await;
        until("its connection is closed", || origin.held() == 0).await;
    }
}

#[tokio::test]
async fn p73_p74_p123_a_visitor_who_stops_reading_stops_the_origin_and_nobody_else() {
    let ground = ground().await;
    let mut stalled = Vec::new();
    for _ in 0..20 {
        let mut session = ground.visitor.open(Http::One, ALICE).await;
        let mut body = session.begun("/endless").await.into_body();
        soon("the first piece", body.frame()).await.unwrap().unwrap();
        stalled.push((session, body));
    }
    let held = settled("the origin has to wait", || ground.site.produced()).await;
    assert!(held < 20 * 32 * MIB, "{held} bytes were taken from the origin");
    let mut session = ground.visitor.open(Http::Two, ALICE).await;
    let response = session.begun(&format!("/bytes/{}/1", 8 * MIB)).await;
    let text = soon("a download past stalled ones", measured(response.into_body())).await;
    assert_eq!(text.unwrap(), expected(1, 8 * MIB));
    drop(stalled);
    until("all are given up", || ground.site.open() == 0).await;
}

#[tokio::test]
async fn p76_an_origin_that_answers_early_is_heard_over_a_link() {
    let ground = ground().await;
    for http in Http::BOTH {
        let body = Pattern::sized(0, 1 << 30).boxed_unsync();
        let answer = ground.visitor.open(http, ALICE).await.post("/early", body).await;
        assert_eq!((answer.status.as_u16(), &*answer.text()), (413, "too large"), "{http:?}");
    }
}

#[tokio::test]
async fn p63_p125_a_canary_reaches_the_instance_that_it_names() {
    let array = TestArray::start(3);
    let identity = Arc::new(Identity::generate().unwrap());
    array.claim(0, "alice", &identity).await;
    let shown = |instance: u8| format!("{:032x}", u128::from_be_bytes([instance; 16]));
    let mut peers = Vec::new();
    for (index, instance) in [(1, 1), (1, 2), (2, 3)] {
        let mut peer = HostilePeer::dial(array.relay(index), &identity).await;
        peer.greet(Hello { replica: true, ..hello(&["alice"], instance) }).await;
        peer.answer(move |id| answer(id, 200, &[], shown(instance).as_bytes()));
        peers.push(peer);
        array.route_instance(0, instance, index);
    }
    array.route(0, "alice", &[1, 2]);
    let visitor = array.relay(0).visitor();
    for _ in 0..5 {
        for instance in [1, 2, 3] {
            let path = format!("/.well-known/oriel/canary?{}", shown(instance));
            assert_eq!(visitor.get(ALICE, &path).await.text(), shown(instance));
        }
    }
    let any = visitor.get(ALICE, &format!("/.well-known/oriel/canary?{}", shown(9))).await;
    assert_eq!(any.status, 200);
}
