//! Responses signed packet by packet, for visitors who verify them.

use std::time::Duration;

use bytes::Bytes;
use http::{Method, Response, StatusCode};
use http_body_util::BodyExt;
use oriel_protocol::key::PublicKey;
use oriel_signing::refusal::Refusal;
use oriel_signing::verifier::Verifier;
use oriel_tests::deadline::soon;
use oriel_tests::origin::{Origin, full, piecemeal};
use oriel_tests::pair::{ALICE, Pair};
use oriel_tests::pattern::expected;
use oriel_tests::peer::Plan;
use oriel_tests::proof::{Proved, Question, now};
use oriel_tests::relay::TestRelay;
use oriel_tests::visitor::{Http, Session};

fn url(pair: &TestRelay, path: &str) -> String {
    format!("https://{}{path}", pair.authority(ALICE))
}

fn question(pair: &Pair, path: &str) -> Question {
    Question::get(pair.peer.identity.public(), &url(&pair.relay, path))
}

async fn proved(pair: &Pair, http: Http, question: &Question) -> Proved {
    question.ask(&mut pair.open(http).await, full("")).await.unwrap()
}

#[tokio::test]
async fn p100_p106_every_kind_of_body_is_verified_to_its_end() {
    let pair = Pair::start().await;
    for http in Http::BOTH {
        for (path, text) in [
            ("/bytes/0/1", expected(1, 0)),
            ("/bytes/1/2", expected(2, 1)),
            ("/bytes/70000/3", expected(3, 70_000)),
            ("/chunked/3000000/4", expected(4, 3_000_000)),
        ] {
            let Proved { head, body, end } = proved(&pair, http, &question(&pair, path)).await;
            assert_eq!(head.status, 200);
            assert_eq!(measure(&body).await, text, "{path} over {http:?}");
            assert_eq!(end.total, body.len() as u64);
            assert!(now() - head.created < 60);
        }
    }
}

async fn measure(body: &[u8]) -> String {
    let body = http_body_util::Full::new(Bytes::copy_from_slice(body));
    oriel_tests::pattern::measured(body).await.unwrap()
}

#[tokio::test]
async fn p101_errors_redirects_and_what_has_no_body_are_signed_too() {
    let relay = TestRelay::start();
    let origin = Origin::http(|request| async move {
        let (status, fields) = match request.uri().path() {
            "/moved" => (303, vec![("location", "/elsewhere?a=b")]),
            "/gone" => (410, vec![("x-reason", "caf\u{e9}")]),
            "/nothing" => (204, vec![]),
            "/cookies" => (200, vec![("set-cookie", "a=1"), ("set-cookie", "b=2; Path=/")]),
            "/own" => (200, vec![("signature", "oriel=:AAAA:"), ("oriel-key", "v=1"), ("oriel-stream", "x")]),
            _ => (404, vec![]),
        };
        let mut response = Response::builder().status(status);
        for (name, value) in fields {
            response = response.header(name, value.as_bytes());
        }
        response.body(full(if status == 204 { "" } else { "words" })).unwrap()
    })
    .await;
    let visitor = relay.visitor();
    let peer = Plan::at(&relay).http("alice", origin.address).start().online(&visitor).await;
    let ask = async |path: &str| {
        let question = Question::get(peer.identity.public(), &url(&relay, path));
        question.ask(&mut visitor.open(Http::Two, ALICE).await, full("")).await.unwrap()
    };
    let moved = ask("/moved").await;
    assert_eq!(
        (moved.head.status.as_u16(), &moved.head.fields["location"]),
        (303, &"/elsewhere?a=b".parse().unwrap())
    );
    let gone = ask("/gone").await;
    assert_eq!(
        (gone.head.status, gone.head.fields["x-reason"].as_bytes()),
        (StatusCode::GONE, "caf\u{e9}".as_bytes())
    );
    assert_eq!(ask("/nothing").await.head.status, StatusCode::NO_CONTENT);
    assert_eq!(ask("/missing").await.body, b"words");
    let cookies = ask("/cookies").await;
    let lines: Vec<_> = cookies.head.fields.get_all("set-cookie").iter().collect();
    assert_eq!(lines, ["a=1", "b=2; Path=/"]);
    let own = ask("/own").await;
    assert!(!own.head.fields.contains_key("signature"), "an origin's own words do not count");
}

#[tokio::test]
async fn p101_ranges_conditions_and_methods_are_bound() {
    let relay = TestRelay::start();
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("file.txt"), "0123456789").unwrap();
    let visitor = relay.visitor();
    let peer = Plan::at(&relay).folder("alice", dir.path()).start().online(&visitor).await;
    let question = || Question::get(peer.identity.public(), &url(&relay, "/file.txt"));
    let ask = async |question: Question| {
        question.ask(&mut visitor.open(Http::One, ALICE).await, full("")).await.unwrap()
    };
    let part = ask(question().with("range", "bytes=2-4")).await;
    assert_eq!((part.head.status, &part.body[..]), (StatusCode::PARTIAL_CONTENT, &b"234"[..]));
    assert_eq!(part.head.fields["content-range"], "bytes 2-4/10");
    let whole = ask(question()).await;
    assert_eq!(&whole.body[..], b"0123456789");
    let post = ask(question().method(Method::POST)).await;
    assert_eq!(post.head.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn p101_a_304_is_signed() {
    let pair = Pair::start().await;
    let mut session = pair.open(Http::Two).await;
    let mut asked = question(&pair, "/etag");
    asked.asked.fields.insert("if-none-match", "\"it\"".parse().unwrap());
    let fresh = asked.ask(&mut session, full("")).await.unwrap();
    assert_eq!((fresh.head.status, fresh.body.len()), (StatusCode::NOT_MODIFIED, 0));
}

#[tokio::test]
async fn p109_a_preload_is_not_asked_on_a_condition() {
    let pair = Pair::start().await;
    let asked = question(&pair, "/etag");
    let mut session = pair.open(Http::Two).await;
    let preload = format!("oriel;nonce=\"{}\";v=1", asked.asked.nonce);
    let request = session.request("GET", "/etag").header("if-none-match", "\"it\"");
    let request = request.header("service-worker-navigation-preload", preload).body(full("")).unwrap();
    let answer = session.answer(request).await;
    let mut verifier = Verifier::new(asked.pin, asked.asked.clone());
    verifier.push(&answer.body, now()).unwrap();
    assert_eq!(verifier.head().unwrap().status, StatusCode::OK);
    assert_eq!(verifier.finish().unwrap().total, 6);
}

#[tokio::test]
async fn p106_bytes_can_be_used_as_soon_as_they_come() {
    let relay = TestRelay::start();
    let (pieces, body) = piecemeal();
    let body = std::sync::Arc::new(std::sync::Mutex::new(Some(body)));
    let origin = Origin::http(move |_| {
        let body = body.lock().unwrap().take();
        async move { Response::new(body.unwrap_or_else(|| full(""))) }
    })
    .await;
    let visitor = relay.visitor();
    let peer = Plan::at(&relay).http("alice", origin.address).start().online(&visitor).await;
    let asked = Question::get(peer.identity.public(), &url(&relay, "/"));
    let mut session = visitor.open(Http::Two, ALICE).await;
    let mut incoming = asked.send(&mut session, full("")).await.into_body();
    let mut verifier = Verifier::new(asked.pin, asked.asked.clone());
    for text in ["one", "two", "three"] {
        pieces.send(Bytes::from_static(text.as_bytes())).await.unwrap();
        let mut got = Vec::new();
        while got.len() < text.len() {
            let frame = soon("a piece", incoming.frame()).await.unwrap().unwrap();
            verifier.push(frame.data_ref().unwrap(), now()).unwrap();
            while let Some(bytes) = verifier.release() {
                got.extend_from_slice(&bytes);
            }
        }
        assert_eq!(got, text.as_bytes(), "while nothing more is there");
    }
    drop(pieces);
}

#[tokio::test]
async fn p106_a_body_that_the_origin_breaks_off_is_told_apart() {
    let pair = Pair::limited(|_| {}, |peer| peer.origin_idle = Duration::from_millis(200)).await;
    let asked = question(&pair, "/stuck/1000/1");
    let refused = asked.ask(&mut pair.open(Http::Two).await, full("")).await.unwrap_err();
    assert_eq!(refused, Refusal::Aborted);
}

#[tokio::test]
async fn p108_an_origin_that_does_not_answer_is_the_peer_s_word() {
    let relay = TestRelay::start();
    let visitor = relay.visitor();
    let nobody = Origin::nobody();
    let peer = Plan::at(&relay).http("alice", nobody).start().online(&visitor).await;
    let asked = Question::get(peer.identity.public(), &url(&relay, "/"));
    let proved = asked.ask(&mut visitor.open(Http::One, ALICE).await, full("")).await.unwrap();
    assert_eq!(proved.head.status, StatusCode::BAD_GATEWAY);
    assert!(proved.body.starts_with(b"no answer from the site"), "{:?}", proved.body);
}

#[tokio::test]
async fn p105_an_answer_names_the_upload_that_it_is_for() {
    let pair = Pair::start().await;
    let sha256 = |text: &[u8]| -> [u8; 32] {
        ring::digest::digest(&ring::digest::SHA256, text).as_ref().try_into().unwrap()
    };
    for http in Http::BOTH {
        let asked = question(&pair, "/measure").method(Method::POST);
        let proved = asked.ask(&mut pair.open(http).await, full("an upload")).await.unwrap();
        assert_eq!(proved.head.answers(&sha256(b"an upload")), Ok(()));
        assert_eq!(proved.head.answers(&sha256(b"another")), Err(Refusal::Upload));
        let proved = question(&pair, "/who").ask(&mut pair.open(http).await, full("")).await.unwrap();
        assert_eq!(proved.head.answers(&sha256(b"")), Ok(()));
    }
}

#[tokio::test]
async fn p103_another_key_or_url_is_another_response() {
    let pair = Pair::start().await;
    let mut session: Session = pair.open(Http::Two).await;
    let stranger = Question::get(PublicKey::from_bytes([9; 32]), &url(&pair.relay, "/who"));
    let code = stranger.ask(&mut session, full("")).await.unwrap_err().code();
    assert_eq!(code, "delegation");
    let mut asked = question(&pair, "/who");
    asked.asked.target_uri = format!("https://{}/who?x", pair.relay.authority(ALICE));
    let mut other = asked.asked.clone();
    other.target_uri = url(&pair.relay, "/who");
    let mut incoming = asked.send(&mut session, full("")).await.into_body();
    let mut verifier = Verifier::new(asked.pin, other);
    let frame = soon("a piece", incoming.frame()).await.unwrap().unwrap();
    assert_eq!(verifier.push(frame.data_ref().unwrap(), now()), Err(Refusal::Signature));
}
