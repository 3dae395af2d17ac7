//! Requests that two readers could read in two ways: the origin gets one clear request, or none.

use oriel_tests::origin::full;
use oriel_tests::pair::ALICE;
use oriel_tests::peer::TestPeer;
use oriel_tests::recorder::Recorder;
use oriel_tests::relay::TestRelay;
use oriel_tests::visitor::Http;

/// What follows the request line and Host.
const AMBIGUOUS: &[(&str, &str)] = &[
    (
        "CL.TE",
        "content-length: 6\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: HOST\r\n\r\n",
    ),
    (
        "TE.CL",
        "transfer-encoding: chunked\r\ncontent-length: 4\r\n\r\n2a\r\nGET /smuggled HTTP/1.1\r\nhost: HOST\r\n\r\n\r\n0\r\n\r\n",
    ),
    ("CL.CL", "content-length: 0\r\ncontent-length: 43\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: HOST\r\n\r\n"),
    ("CL list", "content-length: 0, 43\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: HOST\r\n\r\n"),
    ("CL +", "content-length: +0\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: HOST\r\n\r\n"),
    ("CL minus", "content-length: -1\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: HOST\r\n\r\n"),
    ("CL hex", "content-length: 0x0\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: HOST\r\n\r\n"),
    ("CL empty", "content-length: \r\n\r\nGET /smuggled HTTP/1.1\r\nhost: HOST\r\n\r\n"),
    (
        "TE.TE",
        "transfer-encoding: chunked\r\ntransfer-encoding: x\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: HOST\r\n\r\n",
    ),
    (
        "TE x",
        "transfer-encoding: xchunked\r\ncontent-length: 0\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: HOST\r\n\r\n",
    ),
    (
        "TE space",
        "transfer-encoding : chunked\r\ncontent-length: 0\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: HOST\r\n\r\n",
    ),
    (
        "TE tab",
        "transfer-encoding:\tchunked\r\ncontent-length: 0\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: HOST\r\n\r\n",
    ),
    (
        "TE not last",
        "transfer-encoding: chunked, identity\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: HOST\r\n\r\n",
    ),
    (
        "chunk size +",
        "transfer-encoding: chunked\r\n\r\n+0\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: HOST\r\n\r\n",
    ),
    (
        "chunk size huge",
        "transfer-encoding: chunked\r\n\r\n10000000000000000\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: HOST\r\n\r\n",
    ),
    (
        "chunk extension LF",
        "transfer-encoding: chunked\r\n\r\n1;\nx\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: HOST\r\n\r\n",
    ),
    ("folded", "x: a\r\n transfer-encoding: chunked\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: HOST\r\n\r\n"),
    (
        "bare LF",
        "x: a\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: HOST\r\n\r\n",
    ),
    ("bare CR", "x: a\rtransfer-encoding: chunked\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: HOST\r\n\r\n"),
    ("NUL", "x: a\0b\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: HOST\r\n\r\n"),
    (
        "empty name",
        ": a\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: HOST\r\n\r\n",
    ),
];

/// The request lines that an origin heard.
fn lines(heard: &str) -> Vec<&str> {
    heard.split("\r\n").filter(|line| line.ends_with(" HTTP/1.1")).collect()
}

#[tokio::test]
async fn an_origin_never_gets_a_request_in_two_readings() {
    for (what, rest) in AMBIGUOUS {
        let relay = TestRelay::start();
        let recorder = Recorder::start().await;
        let _peer = TestPeer::http(&relay, "alice", recorder.address()).await;
        let rest = rest.replace("HOST", "bob.localhost");
        let bytes = format!("POST /first HTTP/1.1\r\nhost: {ALICE}\r\n{rest}");
        // A second request on the same connection is told 421 by its Host; what matters is what the origin hears.
        let last = format!("GET /last HTTP/1.1\r\nhost: {ALICE}\r\nconnection: close\r\n\r\n");
        let seen = relay.visitor().raw(ALICE, (bytes + &last).as_bytes()).await;
        assert!(!seen.is_empty(), "{what}");
        let heard = recorder.heard();
        assert!(
            !heard.contains("/smuggled") || !lines(&heard).iter().any(|line| line.contains("/smuggled")),
            "{what}: {heard}"
        );
        for head in heard.split("\r\n\r\n") {
            let head = head.to_ascii_lowercase();
            let both = head.contains("\r\ncontent-length:") && head.contains("\r\ntransfer-encoding:");
            assert!(!both && head.matches("\r\ncontent-length:").count() < 2, "{what}: {head}");
        }
    }
}

#[tokio::test]
async fn nothing_sent_before_an_upgrade_is_a_request_of_its_own() {
    let relay = TestRelay::start();
    let recorder = Recorder::start().await;
    let _peer = TestPeer::http(&relay, "alice", recorder.address()).await;
    let bytes = format!(
        "GET /first HTTP/1.1\r\nhost: {ALICE}\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n\
         GET /smuggled HTTP/1.1\r\nhost: bob.localhost\r\nconnection: close\r\n\r\n"
    );
    relay.visitor().raw(ALICE, bytes.as_bytes()).await;
    assert!(!recorder.heard().contains("/smuggled"), "{}", recorder.heard());
}

#[tokio::test]
async fn content_lengths_that_differ_are_refused_over_http2() {
    let relay = TestRelay::start();
    let recorder = Recorder::start().await;
    let _peer = TestPeer::http(&relay, "alice", recorder.address()).await;
    for (what, lengths) in
        [("two that differ", &["4", "9"][..]), ("one too short", &["2"]), ("one too long", &["9"])]
    {
        recorder.forget();
        let mut session = relay.visitor().open(Http::Two, ALICE).await;
        let mut request = session.request("POST", "/first");
        for length in lengths {
            request = request.header("content-length", *length);
        }
        // A length of the body's own is not added where one is stated.
        let (pieces, body) = oriel_tests::origin::piecemeal();
        pieces.send("body".into()).await.unwrap();
        drop(pieces);
        let seen = oriel_tests::deadline::soon("an answer", session.send(request.body(body).unwrap())).await;
        assert!(
            seen.as_ref().map_or(true, |seen| seen.status().is_client_error() || seen.status() == 502),
            "{what}: {seen:?}"
        );
        let heard = recorder.heard().replace('\0', "").to_ascii_lowercase();
        assert!(heard.matches("content-length").count() < 2, "{what}: {heard}");
    }
    let mut session = relay.visitor().open(Http::Two, ALICE).await;
    assert_eq!(session.post("/", full("body")).await.text(), "recorded");
}
