//! Requests as origins that speak HTTP/1.1 get them: how bodies are framed, who is named in Via, and when one that
//! the origin does not read ends.

use std::future::pending;
use std::sync::Arc;
use std::time::{Duration, Instant};

use http::Request;
use http_body_util::BodyExt;
use oriel_tests::deadline::{soon, until};
use oriel_tests::hostile::packets::{last, request};
use oriel_tests::hostile::peer::ending;
use oriel_tests::hostile::relay::{HostileRelay, some_id};
use oriel_tests::origin::{Origin, full, piecemeal, read_head};
use oriel_tests::pair::ALICE;
use oriel_tests::pattern::Pattern;
use oriel_tests::peer::{Plan, TestPeer};
use oriel_tests::recorder::Recorder;
use oriel_tests::relay::TestRelay;
use oriel_tests::site::Site;
use oriel_tests::visitor::{Http, fill};
use tokio::io::AsyncWriteExt;
use tokio::sync::Notify;
use tokio::time::sleep;

async fn recorded() -> (TestRelay, TestPeer, Recorder) {
    let relay = TestRelay::start();
    let recorder = Recorder::start().await;
    let peer = TestPeer::http(&relay, "alice", recorder.address()).await;
    (relay, peer, recorder)
}

/// Reads a head, says this, and reads nothing more.
async fn deaf(says: &'static str) -> Origin {
    Origin::raw(move |mut stream| async move {
        read_head(&mut stream).await;
        let _ = stream.write_all(says.as_bytes()).await;
        pending::<()>().await;
    })
    .await
}

#[tokio::test]
async fn a_body_of_unknown_length_is_chunked_whatever_the_method() {
    let (relay, _peer, recorder) = recorded().await;
    let (mut sender, _driver) = relay.visitor().streams(ALICE).await;
    for method in ["GET", "HEAD", "DELETE", "OPTIONS", "PROPFIND", "POST", "PUT", "PATCH"] {
        recorder.forget();
        let request = Request::builder().method(method).uri(format!("https://{ALICE}/")).body(()).unwrap();
        let (response, mut stream) = sender.send_request(request, false).unwrap();
        stream.send_data("piece".into(), false).unwrap();
        stream.send_data("".into(), true).unwrap();
        assert_eq!(soon("the answer", response).await.unwrap().status(), 200, "{method}");
        let lines = recorder.lines().join("\n");
        assert!(lines.contains("\ntransfer-encoding: chunked\n"), "{method}: {lines}");
        assert!(
            !lines.contains("content-length") && lines.ends_with("\n\n5\npiece\n0\n\n"),
            "{method}: {lines}"
        );
    }
}

#[tokio::test]
async fn a_length_that_is_known_is_stated() {
    let (relay, _peer, recorder) = recorded().await;
    let (mut sender, _driver) = relay.visitor().streams(ALICE).await;
    for (method, body, length) in [
        ("GET", "piece", Some("5")),
        ("DELETE", "piece", Some("5")),
        ("POST", "piece", Some("5")),
        ("GET", "", None),
        ("HEAD", "", None),
        ("DELETE", "", None),
        ("OPTIONS", "", None),
        ("POST", "", Some("0")),
        ("PUT", "", Some("0")),
        ("PATCH", "", Some("0")),
    ] {
        recorder.forget();
        let mut request = Request::builder().method(method).uri(format!("https://{ALICE}/"));
        if !body.is_empty() {
            request = request.header("content-length", "5");
        }
        let (response, mut stream) = sender.send_request(request.body(()).unwrap(), body.is_empty()).unwrap();
        if !body.is_empty() {
            stream.send_data(body.into(), true).unwrap();
        }
        assert_eq!(soon("the answer", response).await.unwrap().status(), 200, "{method} {body:?}");
        let lines = recorder.lines();
        let stated: Vec<_> = lines.iter().filter_map(|line| line.strip_prefix("content-length: ")).collect();
        assert_eq!(stated, Vec::from_iter(length), "{method} {body:?}");
        assert!(!lines.iter().any(|line| line.starts_with("transfer-encoding")), "{method} {body:?}");
    }
}

#[tokio::test]
async fn a_204_loses_a_length_that_it_may_not_have() {
    let relay = TestRelay::start();
    let answer = "HTTP/1.1 204 No Content\r\ncontent-length: 5\r\nx-mine: 1\r\n\r\n";
    let recorder = Recorder::answering(answer).await;
    let _peer = TestPeer::http(&relay, "alice", recorder.address()).await;
    for http in Http::BOTH {
        let mut session = relay.visitor().open(http, ALICE).await;
        for _ in 0..2 {
            let seen = session.get("/").await;
            assert_eq!(
                (seen.status.as_u16(), seen.field("x-mine"), seen.field("content-length")),
                (204, "1", "")
            );
        }
    }
    assert_eq!(recorder.connections(), 1);
}

#[tokio::test]
async fn p93_the_relay_names_itself_in_via() {
    let (relay, _peer, recorder) = recorded().await;
    for (http, member) in [(Http::One, "via: 1.1 oriel"), (Http::Two, "via: 2 oriel")] {
        let mut session = relay.visitor().open(http, ALICE).await;
        for before in [None, Some("1.0 fred, 1.1 p.example.net")] {
            recorder.forget();
            let mut request = session.request("GET", "/");
            if let Some(before) = before {
                request = request.header("via", before);
            }
            session.answer(request.body(full("")).unwrap()).await;
            let lines = recorder.lines();
            let via: Vec<_> = lines.iter().filter(|line| line.starts_with("via:")).collect();
            let before = before.map(|before| format!("via: {before}"));
            assert_eq!(via, before.iter().chain([&member.to_owned()]).collect::<Vec<_>>(), "{http:?}");
        }
    }
}

#[tokio::test]
async fn p49_p51_requests_that_an_honest_relay_does_not_send() {
    let site = Site::start("alice").await;
    let relay = HostileRelay::start().await;
    let _peer = Plan::towards(relay.relay_address(), &relay.roots).http("alice", site.address()).start();
    let uplink = relay.welcomed().await;
    let get = |host: &str, fields: &[(&str, &str)]| {
        [request(some_id(), "GET", host, "/who", fields, true), last(some_id(), 0, 0)].concat()
    };
    for host in ["alice.localhost:99999", "alice.localhost:8o", "alice.localhost:"] {
        let (_send, mut receive) = uplink.open(&get(host, &[]), true).await;
        assert_eq!(ending(&mut receive).await, Err(0x05), "{host}");
    }
    for length in ["5", "-1", "x", "0, 5"] {
        let bytes = get("alice.localhost:8443", &[("content-length", length)]);
        let (_send, mut receive) = uplink.open(&bytes, true).await;
        let answer = ending(&mut receive).await.unwrap();
        assert_eq!((answer[0], answer[answer.len() - 1]), (4, 0x05), "{length}: ABORT, MalformedHead");
    }
    assert_eq!(site.requests(), 0, "nothing of it reached the origin");
    let (_send, mut receive) =
        uplink.open(&get("alice.localhost:8443", &[("content-length", "0")]), true).await;
    assert_eq!(ending(&mut receive).await.unwrap()[0], 1, "RESPONSE");
}

#[tokio::test]
async fn an_upload_that_the_origin_does_not_read_ends_by_a_deadline() {
    let relay = TestRelay::start();
    let one = deaf("").await;
    let settings = "\0\0\0\u{4}\0\0\0\0\0";
    let two = deaf(settings).await;
    let mut plan = Plan::at(&relay);
    plan.limits.origin_head = Duration::from_millis(300);
    let plan = plan.http("one", one.address).h2c("two", two.address);
    let _peer = plan.start().online(&relay.visitor()).await;
    for name in ["one", "two"] {
        let mut session = relay.visitor().open(Http::Two, &format!("{name}.localhost")).await;
        let body = Pattern::unsized_(0, u64::MAX).boxed_unsync();
        let answer = session.answer(session.request("POST", "/").body(body).unwrap()).await;
        assert_eq!(answer.status, 504, "{name}");
    }
    until("the connection is closed", || one.held() == 0).await;
}

#[tokio::test]
async fn an_upload_that_the_origin_reads_may_take_its_time() {
    let patience = Duration::from_secs(3);
    let relay = TestRelay::limited(|limits| limits.response_head = patience);
    let (one, two) = (Site::start("one").await, Site::h2c("two").await);
    let mut plan = Plan::at(&relay);
    plan.limits.origin_head = patience;
    let plan = plan.http("one", one.address()).h2c("two", two.address());
    let _peer = plan.start().online(&relay.visitor()).await;
    let upload = async |name| {
        let mut session = relay.visitor().open(Http::Two, &format!("{name}.localhost")).await;
        let (pieces, body) = piecemeal();
        let request = session.request("POST", "/measure").body(body).unwrap();
        let slowly = async {
            let began = Instant::now();
            let mut number = 0;
            while began.elapsed() < 2 * patience {
                pieces.send("piece".into()).await.unwrap();
                number += 1;
                sleep(patience / 20).await;
            }
            drop(pieces);
            number
        };
        let (answer, number) = tokio::join!(session.answer(request), slowly);
        assert_eq!(answer.status, 200, "{name}");
        assert!(answer.text().starts_with(&format!("{} ", number * 5)), "{name}: {}", answer.text());
    };
    tokio::join!(upload("one"), upload("two"));
}

#[tokio::test]
async fn a_connection_whose_request_was_not_read_serves_no_other() {
    let (go, answer) = (Arc::new(Notify::new()), "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nearly");
    let when = Arc::clone(&go);
    let origin = Origin::raw(move |mut stream| {
        let when = Arc::clone(&when);
        async move {
            read_head(&mut stream).await;
            when.notified().await;
            let _ = stream.write_all(answer.as_bytes()).await;
            pending::<()>().await;
        }
    })
    .await;
    let relay = TestRelay::start();
    let _peer = TestPeer::http(&relay, "alice", origin.address).await;
    let (mut sender, _driver) = relay.visitor().streams(ALICE).await;
    let request = Request::post(format!("https://{ALICE}/")).body(()).unwrap();
    let (response, mut stream) = sender.send_request(request, false).unwrap();
    fill(&mut stream).await;
    go.notify_one();
    let mut body = soon("the answer", response).await.unwrap().into_body();
    assert_eq!(soon("its body", body.data()).await.unwrap().unwrap(), "early");
    until("its connection is closed", || origin.held() == 0).await;
    go.notify_one();
    assert_eq!(relay.visitor().open(Http::Two, ALICE).await.get("/").await.text(), "early");
}

#[tokio::test]
async fn p77_a_visitor_who_leaves_an_upload_that_is_not_read_ends_it() {
    let begun = deaf("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nbegun\r\n").await;
    let mute = deaf("").await;
    let relay = TestRelay::start();
    let plan = Plan::at(&relay).http("begun", begun.address).http("mute", mute.address);
    let _peer = plan.start().online(&relay.visitor()).await;
    assert_eq!((begun.held(), mute.held()), (0, 0));
    relay.visitor().upload_and_leave("begun.localhost", "/", true).await;
    until("its connection is closed", || begun.held() == 0).await;
    relay.visitor().upload_and_leave("mute.localhost", "/", false).await;
    until("its connection is closed", || mute.held() == 0).await;
}
