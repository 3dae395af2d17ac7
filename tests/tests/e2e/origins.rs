//! Origins that speak HTTP/2, as gRPC servers do.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use h2::Reason;
use http::{Response, StatusCode};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use oriel_peer::origin::target::HostHeader;
use oriel_tests::deadline::{found, soon, until};
use oriel_tests::http2_origin::{Http2Origin, Stream};
use oriel_tests::origin::{Body, Origin, full, piecemeal};
use oriel_tests::pair::ALICE;
use oriel_tests::pattern::{Pattern, expected, measured};
use oriel_tests::peer::{Plan, TestPeer};
use oriel_tests::relay::TestRelay;
use oriel_tests::site::Site;
use oriel_tests::visitor::{Http, Session, Visitor};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::task::JoinSet;

/// A site over HTTP/2, published as alice.
async fn published() -> (TestRelay, TestPeer, Site) {
    let relay = TestRelay::start();
    let site = Site::h2c("alice").await;
    let peer = Plan::at(&relay).h2c("alice", site.address()).start().online(&relay.visitor()).await;
    (relay, peer, site)
}

/// Streams handled one by one, published as alice.
async fn handled<F>(
    streams: u32,
    handle: impl Fn(Stream) -> F + Clone + Send + 'static,
) -> (TestRelay, TestPeer, Http2Origin)
where
    F: Future<Output = ()> + Send + 'static,
{
    let relay = TestRelay::start();
    let origin = Http2Origin::start(streams, handle).await;
    let plan = Plan::at(&relay).h2c("alice", origin.origin.address);
    let peer = plan.start().online(&relay.visitor()).await;
    (relay, peer, origin)
}

fn answer((_, mut reply): Stream, body: &'static str) {
    let mut stream = reply.send_response(Response::new(()), body.is_empty()).unwrap();
    if !body.is_empty() {
        stream.send_data(Bytes::from_static(body.as_bytes()), true).unwrap();
    }
}

/// The next piece of a body; HTTP/2 may end one with an empty frame.
async fn next(body: &mut Incoming) -> Option<Bytes> {
    loop {
        let data = body.frame().await?.unwrap().into_data().unwrap();
        if !data.is_empty() {
            return Some(data);
        }
    }
}

#[tokio::test]
async fn an_http_2_origin_is_told_what_was_asked_for() {
    let relay = TestRelay::start();
    let site = Site::h2c("alice").await;
    let address = site.address();
    let plan = Plan::at(&relay).h2c("alice", address).h2c_as("bob", address, HostHeader::Target).h2c_as(
        "carol",
        address,
        HostHeader::Fixed("app.example:81".parse().unwrap()),
    );
    let _peer = plan.start().online(&relay.visitor()).await;
    let own = address.to_string();
    for (name, authority) in [
        ("alice", format!("alice.localhost:{}", relay.port())),
        ("bob", own),
        ("carol", "app.example:81".into()),
    ] {
        for http in Http::BOTH {
            let mut session = relay.visitor().open(http, &format!("{name}.localhost")).await;
            let mut request =
                session.request("GET", "/head?q").header("te", "trailers").header("x-mine", "1");
            if http == Http::One {
                request = request.header("connection", "te, x-mine");
            }
            let seen = session.answer(request.body(full("")).unwrap()).await.text();
            let mut lines = seen.lines();
            assert_eq!(lines.next(), Some(&*format!("GET http://{authority}/head?q")), "{http:?}");
            assert!(
                seen.contains("\nte: trailers\n") && seen.contains("\nx-forwarded-proto: https\n"),
                "{seen}"
            );
            assert_eq!(seen.contains("x-mine"), http == Http::Two, "{seen}");
            assert!(!seen.contains("\nconnection:") && !seen.contains("\nhost:"), "{seen}");
        }
    }
}

#[tokio::test]
async fn bodies_and_trailers_travel_both_ways_over_http_2() {
    let (relay, _peer, site) = published().await;
    for http in Http::BOTH {
        let mut session = relay.visitor().open(http, ALICE).await;
        let sent = session.post("/measure", Pattern::unsized_(3, 5_000_000).boxed_unsync()).await;
        assert_eq!(sent.text(), expected(3, 5_000_000), "{http:?}");
        let got = soon("a body", measured(session.begun("/chunked/5000000/4").await.into_body())).await;
        assert_eq!(got.unwrap(), expected(4, 5_000_000), "{http:?}");
    }
    let mut session = relay.visitor().open(Http::Two, ALICE).await;
    let mut trailers = http::HeaderMap::new();
    trailers.insert("sum", "42".parse().unwrap());
    let body: Body = Pattern::unsized_(0, 6).boxed_unsync();
    let body = body.with_trailers(async move { Some(Ok(trailers)) }).boxed_unsync();
    let request = session.request("POST", "/trailers").header("te", "trailers").header("trailer", "sum");
    let seen = session.answer(request.body(body).unwrap()).await;
    assert_eq!(seen.text(), "with trailers");
    assert_eq!(seen.trailers.get("x-sum").map(http::HeaderValue::as_bytes), Some(&b"42"[..]));
    assert_eq!(site.connections(), 1, "for all of them");
}

#[tokio::test]
async fn trailers_without_a_body_arrive() {
    let (relay, _peer, _origin) = handled(100, |(_, mut reply)| async move {
        let mut stream = reply.send_response(Response::new(()), false).unwrap();
        let mut trailers = http::HeaderMap::new();
        trailers.insert("grpc-status", "5".parse().unwrap());
        stream.send_trailers(trailers).unwrap();
    })
    .await;
    let mut session = relay.visitor().open(Http::Two, ALICE).await;
    let seen = session.post("/", full("one")).await;
    assert_eq!((seen.status.as_u16(), seen.body.len()), (200, 0));
    assert_eq!(seen.trailers.get("grpc-status").map(http::HeaderValue::as_bytes), Some(&b"5"[..]));
}

#[tokio::test]
async fn both_directions_go_on_at_once_over_http_2() {
    let (relay, _peer, _site) = published().await;
    let mut session = relay.visitor().open(Http::Two, ALICE).await;
    let (pieces, body) = piecemeal();
    let request = session.request("POST", "/echo").body(body).unwrap();
    let mut answer = soon("the head", session.send(request)).await.unwrap().into_body();
    for number in 0..100 {
        let piece = Bytes::from(format!("piece {number}"));
        pieces.send(piece.clone()).await.unwrap();
        assert_eq!(soon("its echo", next(&mut answer)).await.unwrap(), piece);
    }
    drop(pieces);
    assert!(soon("the end", next(&mut answer)).await.is_none());
}

#[tokio::test]
async fn a_hundred_exchanges_share_one_connection() {
    let (relay, _peer, site) = published().await;
    let session = relay.visitor().open(Http::Two, ALICE).await;
    let mut visits = JoinSet::new();
    for number in 0..100 {
        let mut session: Session = session.again().unwrap();
        visits.spawn(async move {
            let mut body = session.begun("/stuck/1000/1").await.into_body();
            soon("the first piece", body.frame()).await.unwrap().unwrap();
            (number, body)
        });
    }
    let bodies = visits.join_all().await;
    assert_eq!((site.open(), site.connections()), (100, 1));
    drop(bodies);
    until("all have ended at the origin", || site.open() == 0).await;
}

#[tokio::test]
async fn another_connection_is_opened_when_the_first_is_full() {
    let (relay, _peer, origin) = handled(2, |stream| async move {
        if stream.0.uri().path() == "/wait" {
            std::future::pending::<()>().await;
        }
        answer(stream, "here");
    })
    .await;
    let mut session = relay.visitor().open(Http::Two, ALICE).await;
    assert_eq!(session.get("/").await.text(), "here", "and its settings are known");
    let mut waiting = JoinSet::new();
    for _ in 0..5 {
        let mut session = session.again().unwrap();
        waiting.spawn(async move { session.try_get("/wait").await });
    }
    until("three connections stand", || origin.accepted() == 3).await;
    assert_eq!(session.get("/").await.text(), "here", "on what is left of the third");
    assert_eq!(origin.accepted(), 3);
}

/// How the origin's stream ends when its visitor leaves as `leave` does.
async fn how_it_ends(what: &str, leave: impl AsyncFnOnce(&Visitor, &AtomicUsize)) -> Reason {
    let (tell, mut told) = tokio::sync::mpsc::channel(1);
    let reached = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&reached);
    let (relay, _peer, _origin) = handled(100, move |(request, mut reply)| {
        let (tell, counter) = (tell.clone(), Arc::clone(&counter));
        async move {
            let mut stream = None;
            if request.uri().path() != "/hang" {
                let mut begun = reply.send_response(Response::new(()), false).unwrap();
                begun.send_data("begun".into(), false).unwrap();
                stream = Some(begun);
            }
            counter.fetch_add(1, Ordering::SeqCst);
            // The request's body is never read.
            let reason = std::future::poll_fn(|cx| match &mut stream {
                Some(stream) => stream.poll_reset(cx),
                None => reply.poll_reset(cx),
            });
            tell.send(reason.await.unwrap()).await.unwrap();
            drop(request);
        }
    })
    .await;
    leave(&relay.visitor(), &reached).await;
    soon(what, told.recv()).await.unwrap()
}

#[tokio::test]
async fn p77_a_visitor_who_leaves_resets_the_origin_s_stream() {
    let reason = how_it_ends("before an answer", async |visitor, reached| {
        let mut session = visitor.open(Http::Two, ALICE).await;
        tokio::select! {
            answer = session.get("/hang") => panic!("{answer:?}"),
            () = until("it is there", || reached.load(Ordering::SeqCst) == 1) => {}
        }
    });
    assert_eq!(reason.await, Reason::CANCEL);
    let reason = how_it_ends("within an answer", async |visitor, _| {
        let mut session = visitor.open(Http::Two, ALICE).await;
        let mut body = session.begun("/").await.into_body();
        assert_eq!(next(&mut body).await.unwrap(), "begun");
    });
    assert_eq!(reason.await, Reason::CANCEL);
    for path in ["/hang", "/"] {
        let what = format!("within an upload to {path} that the origin does not read");
        let reason = how_it_ends(&what, async |visitor, _| {
            visitor.upload_and_leave(ALICE, path, path == "/").await;
        });
        assert_eq!(reason.await, Reason::CANCEL, "{what}");
    }
}

#[tokio::test]
async fn p65_p66_a_reset_by_the_origin_is_a_failure_for_the_visitor() {
    let (relay, _peer, origin) = handled(100, |(request, mut reply)| async move {
        match request.uri().path() {
            "/head" => reply.send_reset(Reason::INTERNAL_ERROR),
            "/body" => {
                let mut stream = reply.send_response(Response::new(()), false).unwrap();
                stream.send_data("half of".into(), false).unwrap();
                // Not before that is on its way: a reset takes along what waits.
                while stream.capacity() == 0 {
                    stream.reserve_capacity(1);
                    std::future::poll_fn(|cx| stream.poll_capacity(cx)).await;
                }
                tokio::task::yield_now().await;
                stream.send_reset(Reason::INTERNAL_ERROR);
            }
            _ => answer((request, reply), "here"),
        }
    })
    .await;
    for http in Http::BOTH {
        let mut session = relay.visitor().open(http, ALICE).await;
        assert_eq!(session.get("/head").await.status, StatusCode::BAD_GATEWAY, "{http:?}");
        let broken = soon("the end", session.try_get("/body")).await;
        assert!(broken.is_err() || broken.unwrap().status == 502, "{http:?} took a part for the whole");
        assert_eq!(relay.visitor().open(http, ALICE).await.get("/").await.text(), "here");
    }
    assert_eq!(origin.accepted(), 1, "a stream that was reset harms no other");
}

#[tokio::test]
async fn a_goodbye_of_the_origin_is_followed_by_a_new_connection() {
    let (relay, _peer, origin) = handled(100, |stream| async move {
        if stream.0.uri().path() == "/echo" {
            let (request, mut reply) = stream;
            let (mut from, mut to) =
                (request.into_body(), reply.send_response(Response::new(()), false).unwrap());
            while let Some(Ok(data)) = from.data().await {
                from.flow_control().release_capacity(data.len()).unwrap();
                to.send_data(data, false).unwrap();
            }
            to.send_data(Bytes::new(), true).unwrap();
        } else {
            answer(stream, "here");
        }
    })
    .await;
    let mut session = relay.visitor().open(Http::Two, ALICE).await;
    let (pieces, body) = piecemeal();
    let request = session.request("POST", "/echo").body(body).unwrap();
    let mut echo = soon("the head", session.send(request)).await.unwrap().into_body();
    pieces.send("one".into()).await.unwrap();
    assert_eq!(soon("its echo", next(&mut echo)).await.unwrap(), "one");
    origin.say_goodbye();
    found("a new connection", async || {
        // Whether or not the goodbye has arrived.
        assert_eq!(session.get("/").await.text(), "here");
        assert_eq!(session.post("/", full("with a body")).await.text(), "here");
        (origin.accepted() == 2).then_some(())
    })
    .await;
    pieces.send("two".into()).await.unwrap();
    assert_eq!(soon("its echo", next(&mut echo)).await.unwrap(), "two", "what was under way goes on");
    drop(pieces);
    assert!(soon("the end", next(&mut echo)).await.is_none());
    until("the first connection is closed", || origin.origin.connections() == 1).await;
}

#[tokio::test]
async fn a_refused_request_is_sent_again_if_it_has_no_body() {
    let seen = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&seen);
    let (relay, _peer, _origin) = handled(100, move |(request, mut reply)| {
        let number = counter.fetch_add(1, Ordering::SeqCst);
        async move {
            if number.is_multiple_of(2) || request.uri().path() == "/never" {
                reply.send_reset(Reason::REFUSED_STREAM);
            } else {
                answer((request, reply), "here");
            }
        }
    })
    .await;
    let mut session = relay.visitor().open(Http::Two, ALICE).await;
    for method in ["GET", "DELETE"] {
        let request = session.request(method, "/").body(full("")).unwrap();
        assert_eq!(session.answer(request).await.text(), "here");
    }
    assert_eq!(seen.load(Ordering::SeqCst), 4);
    assert_eq!(session.post("/", full("with a body")).await.status, 502);
    assert_eq!(seen.load(Ordering::SeqCst), 5);
    assert_eq!(session.get("/never").await.status, 502);
    assert_eq!(seen.load(Ordering::SeqCst), 7, "once more, and no more");
}

#[tokio::test]
async fn an_https_origin_speaks_what_it_chooses() {
    for (alpn, version) in [(&["h2", "http/1.1"][..], "2"), (&["http/1.1"], "1"), (&[], "1")] {
        let relay = TestRelay::start();
        let (site, roots) = Site::https("alice", alpn).await;
        let plan = Plan::at(&relay).https("alice", site.address().port(), roots);
        let _peer = plan.start().online(&relay.visitor()).await;
        let session = relay.visitor().open(Http::Two, ALICE).await;
        let mut visits = JoinSet::new();
        for _ in 0..20 {
            let mut session = session.again().unwrap();
            visits.spawn(async move { session.get("/head").await.text() });
        }
        for seen in visits.join_all().await {
            // Only in HTTP/2 a request states its scheme.
            let first = if version == "2" { "GET https://alice.localhost:" } else { "GET /head\n" };
            assert!(seen.starts_with(first), "{seen}");
        }
        assert!(version == "1" || site.connections() == 1, "one is made for many");
        let mut session = session.again().unwrap();
        let sent = session.post("/measure", Pattern::unsized_(3, 300_000).boxed_unsync()).await;
        assert_eq!(sent.text(), expected(3, 300_000), "{alpn:?}");
    }
}

#[tokio::test]
async fn p65_http_2_origins_that_are_none() {
    let relay = TestRelay::start();
    let one = Site::start("one").await;
    let silent = Origin::hanging().await;
    let mut plan = Plan::at(&relay);
    // The first two have said all that they will long before.
    plan.limits.origin_head = Duration::from_secs(3);
    let plan = plan.h2c("nobody", Origin::nobody()).h2c("one", one.address()).h2c("silent", silent.address);
    let _peer = plan.start().online(&relay.visitor()).await;
    for (name, status) in [("nobody", 502), ("one", 502), ("silent", 504)] {
        let host = format!("{name}.localhost");
        assert_eq!(relay.visitor().get(&host, "/").await.status, status, "{name}");
    }
}

#[tokio::test]
async fn a_connection_whose_origin_answers_no_ping_is_given_up() {
    let origin = Origin::raw(|mut stream| async move {
        let settings = [0, 0, 0, 4, 0, 0, 0, 0, 0];
        let _ = stream.write_all(&settings).await;
        let mut void = [0; 1024];
        while stream.read(&mut void).await.is_ok_and(|read| read > 0) {}
    })
    .await;
    let relay = TestRelay::start();
    let mut plan = Plan::at(&relay);
    plan.limits.origin_ping = Duration::from_millis(50);
    plan.limits.origin_pong = Duration::from_millis(50);
    let _peer = plan.h2c("alice", origin.address).start().online(&relay.visitor()).await;
    assert_eq!(relay.visitor().get(ALICE, "/").await.status, 502);
    until("the connection is closed", || origin.connections() == 0).await;
}

#[tokio::test]
async fn a_websocket_to_an_origin_that_speaks_http_2_only_is_refused() {
    let (relay, _peer, site) = published().await;
    let handshake = format!(
        "GET /chat HTTP/1.1\r\nhost: {ALICE}\r\nconnection: upgrade\r\nupgrade: websocket\r\n\
         sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    );
    let mut tls = relay.visitor().connect(Http::One, ALICE).await.unwrap();
    tls.write_all(handshake.as_bytes()).await.unwrap();
    let mut seen = Vec::new();
    while !seen.ends_with(b"\r\n0\r\n\r\n") {
        let read = soon("the answer", tls.read_buf(&mut seen)).await;
        assert!(read.is_ok_and(|read| read > 0), "{}", String::from_utf8_lossy(&seen));
    }
    let seen = String::from_utf8_lossy(&seen);
    assert!(seen.starts_with("HTTP/1.1 501 ") && seen.contains("over HTTP/2 only: no WebSocket"), "{seen}");
    assert_eq!(site.requests(), 0);
}
