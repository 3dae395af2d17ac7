//! Interim responses on their way from an origin to a visitor.

use std::future::poll_fn;
use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use h2::client::ResponseFuture;
use http::{HeaderMap, Request, Response};
use oriel_protocol::head::ResponseHead;
use oriel_protocol::limits::PACKET_HEAD;
use oriel_protocol::packet::{Kind, PacketHead};
use oriel_tests::deadline::soon;
use oriel_tests::hostile::packets::{last, request};
use oriel_tests::hostile::peer::ending;
use oriel_tests::hostile::relay::{HostileRelay, some_id};
use oriel_tests::http2_origin::Http2Origin;
use oriel_tests::origin::{Origin, read_head};
use oriel_tests::peer::{Plan, TestPeer};
use oriel_tests::relay::TestRelay;
use tokio::io::AsyncWriteExt;
use tokio::sync::Notify;

/// What the origins here say before the final response, as (status, fields).
const EARLY: [(u16, &[(&str, &str)]); 3] = [
    (100, &[("x-early", "no")]),
    (102, &[]),
    (
        103,
        &[
            ("link", "</a.css>; rel=preload; as=style"),
            ("content-length", "5"),
            ("alt-svc", "h3=\":1\""),
            ("set-cookie", "a=1; Domain=localhost"),
            ("keep-alive", "timeout=5"),
        ],
    ),
];

/// Over HTTP/1.1, on one connection for as long as it lasts: interim responses to each request, and the final one when
/// `go` is rung.
async fn over_http_1(early: Vec<(u16, HeaderMap)>, go: Arc<Notify>) -> Origin {
    Origin::raw(move |mut stream| {
        let (early, go) = (early.clone(), Arc::clone(&go));
        async move {
            while !read_head(&mut stream).await.is_empty() {
                for (status, fields) in &early {
                    let mut head = format!("HTTP/1.1 {status} Early\r\n");
                    for (name, value) in fields {
                        head += &format!("{name}: {}\r\n", value.to_str().unwrap());
                    }
                    stream.write_all(format!("{head}\r\n").as_bytes()).await.unwrap();
                }
                go.notified().await;
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nfinal").await;
            }
        }
    })
    .await
}

/// The same over HTTP/2.
async fn over_http_2(early: Vec<(u16, HeaderMap)>, go: Arc<Notify>) -> Http2Origin {
    Http2Origin::start(100, move |(_request, mut reply)| {
        let (early, go) = (early.clone(), Arc::clone(&go));
        async move {
            for (status, mut fields) in early {
                fields.remove("keep-alive"); // which HTTP/2 does not have
                let mut head = Response::builder().status(status).body(()).unwrap();
                *head.headers_mut() = fields;
                reply.send_informational(head).unwrap();
            }
            go.notified().await;
            let mut stream = reply.send_response(Response::new(()), false).unwrap();
            stream.send_data("final".into(), true).unwrap();
        }
    })
    .await
}

fn early() -> Vec<(u16, HeaderMap)> {
    let fields = |lines: &[(&'static str, &'static str)]| {
        lines.iter().map(|&(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    };
    EARLY.iter().map(|(status, lines)| (*status, fields(lines))).collect()
}

async fn publish(one: SocketAddr, two: SocketAddr) -> (TestRelay, TestPeer) {
    let relay = TestRelay::start();
    let plan = Plan::at(&relay).http("one", one).h2c("two", two);
    let peer = plan.start().online(&relay.visitor()).await;
    (relay, peer)
}

async fn interim(response: &mut ResponseFuture) -> Response<()> {
    soon("an interim response", poll_fn(|cx| response.poll_informational(cx))).await.unwrap().unwrap()
}

async fn text(response: ResponseFuture) -> Bytes {
    let mut body = soon("the final response", response).await.unwrap().into_body();
    soon("its body", body.data()).await.unwrap().unwrap()
}

#[tokio::test]
async fn p92_interim_responses_arrive_before_the_final_one_begins() {
    let go = Arc::new(Notify::new());
    let one = over_http_1(early(), Arc::clone(&go)).await;
    let two = over_http_2(early(), Arc::clone(&go)).await;
    let (relay, _peer) = publish(one.address, two.origin.address).await;
    // Twice, so that a kept connection serves the second.
    for name in ["one", "one", "two", "two"] {
        let host = format!("{name}.localhost");
        let (mut sender, _driver) = relay.visitor().streams(&host).await;
        let request = Request::get(format!("https://{host}/")).body(()).unwrap();
        let (mut response, _) = sender.send_request(request, true).unwrap();
        assert_eq!(interim(&mut response).await.status(), 102, "{name}: the relay's own 100 is none of it");
        let hints = interim(&mut response).await;
        assert_eq!(hints.status(), 103);
        assert_eq!(hints.headers()["link"], "</a.css>; rel=preload; as=style");
        assert_eq!(hints.headers().len(), 1, "{name}: field rules hold: {:?}", hints.headers());
        go.notify_one();
        assert_eq!(text(response).await, "final");
    }
    assert_eq!((one.connections(), two.origin.connections()), (1, 1));
}

#[tokio::test]
async fn p34_p92_no_more_than_sixteen_are_passed_on() {
    let go = Arc::new(Notify::new());
    let many: Vec<_> = (0..40)
        .map(|number: u32| {
            let mut fields = HeaderMap::new();
            fields.insert("x-number", number.into());
            (103, fields)
        })
        .collect();
    let one = over_http_1(many.clone(), Arc::clone(&go)).await;
    let two = over_http_2(many, Arc::clone(&go)).await;
    let (relay, _peer) = publish(one.address, two.origin.address).await;
    for name in ["one", "two"] {
        let host = format!("{name}.localhost");
        let (mut sender, _driver) = relay.visitor().streams(&host).await;
        let request = Request::get(format!("https://{host}/")).body(()).unwrap();
        let (mut response, _) = sender.send_request(request, true).unwrap();
        for number in 0..16 {
            assert_eq!(interim(&mut response).await.headers()["x-number"], number.to_string(), "{name}");
        }
        go.notify_one();
        let further = soon("the final head", poll_fn(|cx| response.poll_informational(cx))).await;
        assert!(further.is_none(), "{name}: {further:?}");
        assert_eq!(text(response).await, "final");
    }
}

#[tokio::test]
async fn p92_a_visitor_that_speaks_http_1_gets_none() {
    let go = Arc::new(Notify::new());
    let one = over_http_1(early(), Arc::clone(&go)).await;
    let two = over_http_2(early(), Arc::clone(&go)).await;
    let (relay, _peer) = publish(one.address, two.origin.address).await;
    for name in ["one", "two"] {
        let host = format!("{name}.localhost");
        let request = format!("GET / HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
        go.notify_one();
        let seen = relay.visitor().raw(&host, request.as_bytes()).await;
        assert!(seen.starts_with("HTTP/1.1 200 ") && seen.contains("\r\nfinal"), "{name}: {seen}");
        assert_eq!(seen.matches("HTTP/1.1 ").count(), 1, "{name}: {seen}");
    }
}

#[tokio::test]
async fn p92_a_peer_keeps_what_is_not_to_travel() {
    let go = Arc::new(Notify::new());
    let one = over_http_1(early(), Arc::clone(&go)).await;
    let two = over_http_2(early(), Arc::clone(&go)).await;
    let relay = HostileRelay::start().await;
    let plan = Plan::towards(relay.relay_address(), &relay.roots);
    let _peer = plan.http("one", one.address).h2c("two", two.origin.address).start();
    let uplink = relay.welcomed().await;
    let (all, none): (&[u16], &[u16]) = (&[102, 103, 200], &[200]);
    for (via, expected) in
        [(None, all), (Some("2 oriel"), all), (Some("1.1 oriel"), none), (Some("1.0 oriel"), none)]
    {
        for name in ["one", "two"] {
            let fields: Vec<_> = via.map(|via| ("via", via)).into_iter().collect();
            let request = request(some_id(), "GET", &format!("{name}.localhost"), "/", &fields, true);
            let bytes = [request, last(some_id(), 0, 0)].concat();
            let (_send, mut receive) = uplink.open(&bytes, true).await;
            go.notify_one();
            let answer = ending(&mut receive).await.unwrap();
            assert_eq!(statuses(&answer), expected, "{name}, {via:?}");
        }
    }
}

/// The statuses of the heads in these packets.
fn statuses(mut packets: &[u8]) -> Vec<u16> {
    let mut statuses = Vec::new();
    while !packets.is_empty() {
        let (head, rest) = packets.split_at(PACKET_HEAD);
        let head = PacketHead::decode(head.first_chunk().unwrap()).unwrap();
        let (payload, rest) = rest.split_at(head.len as usize);
        if matches!(head.kind, Kind::Informational | Kind::Response) {
            let payload = Bytes::copy_from_slice(payload);
            statuses.push(ResponseHead::decode(head.kind, payload).unwrap().status.as_u16());
        }
        packets = rest;
    }
    statuses
}
