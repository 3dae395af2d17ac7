//! Exchanges that a relay opens and should not have opened so: what a peer makes of them, and its origin never sees.

use oriel_protocol::message_box::MessageBoxId;
use oriel_tests::deadline::{soon, until};
use oriel_tests::hostile::packets::{abort, data, last, packet, request, response};
use oriel_tests::hostile::peer::{ending, packet as next_packet};
use oriel_tests::hostile::relay::{HostileRelay, Uplink, some_id};
use oriel_tests::origin::Origin;
use oriel_tests::peer::{Plan, TestPeer};
use oriel_tests::recorder::Recorder;
use oriel_tests::site::Site;

const CANCELLED: u64 = 0x02;
const MALFORMED_PACKET: u64 = 0x03;
const FOREIGN_BOX: u64 = 0x04;
const MALFORMED_HEAD: u64 = 0x05;
const OUT_OF_SEQUENCE: u64 = 0x06;
const TOO_LARGE: u64 = 0x07;

async fn ground(origin: std::net::SocketAddr) -> (HostileRelay, TestPeer, Uplink) {
    let relay = HostileRelay::start().await;
    let peer = Plan::towards(relay.relay_address(), &relay.roots).http("alice", origin).start();
    let uplink = relay.welcomed().await;
    (relay, peer, uplink)
}

fn get(path: &str) -> Vec<u8> {
    [request(some_id(), "GET", "alice.localhost", path, &[], true), last(some_id(), 0, 0)].concat()
}

fn post(path: &str, fields: &[(&str, &str)]) -> Vec<u8> {
    request(some_id(), "POST", "alice.localhost", path, fields, false)
}

/// That the uplink still serves exchanges.
async fn alive(uplink: &Uplink) {
    let (_send, mut receive) = uplink.open(&get("/who"), true).await;
    let bytes = ending(&mut receive).await.unwrap();
    assert_eq!(bytes[0], 1, "RESPONSE");
    assert!(bytes.ends_with(&last(some_id(), 5, 1)) && bytes.windows(5).any(|part| part == b"alice"));
}

#[tokio::test]
async fn p39_a_wrong_first_packet_is_refused_with_its_code() {
    let site = Site::start("alice").await;
    let (_relay, _peer, uplink) = ground(site.address()).await;
    let id = some_id();
    let payload = |bytes: &[u8]| packet(5, 4, 0, u32::try_from(bytes.len()).unwrap(), id, bytes);
    let wrong = [
        ("an unknown type", MALFORMED_PACKET, packet(9, 0, 0, 0, id, b"")),
        ("an unknown flag", MALFORMED_PACKET, packet(5, 0x40, 0, 0, id, b"")),
        ("reserved bits", MALFORMED_PACKET, packet(5, 4, 7, 0, id, b"")),
        ("a head over its limit", TOO_LARGE, packet(5, 4, 0, 65_537, id, b"")),
        ("DATA first", OUT_OF_SEQUENCE, data(id, 0, b"x")),
        ("FINAL first", OUT_OF_SEQUENCE, last(id, 0, 0)),
        ("RESPONSE from a relay", OUT_OF_SEQUENCE, response(id, 200, &[], true)),
        ("a head that is none", MALFORMED_HEAD, payload(b"GET / HTTP/1.1\r\n\r\n")),
        ("no authority", MALFORMED_HEAD, payload(b"\0\x03GET\x05https\0\x01/\0")),
        ("a target without a slash", MALFORMED_HEAD, payload(b"\0\x03GET\x05https\x01a\x01x\0")),
        ("CONNECT without :protocol", MALFORMED_HEAD, payload(b"\0\x07CONNECT\x05https\x01a\x01/\0")),
        ("CR LF in a value", MALFORMED_HEAD, payload(b"\0\x03GET\x05https\x01a\x01/\x09\x01x\x06a\r\nb:c")),
        ("CR LF in the target", MALFORMED_HEAD, payload(b"\0\x03GET\x05https\x01a\x05/\r\nx:\0")),
        ("CR LF in the method", MALFORMED_HEAD, payload(b"\0\x05G\r\nET\x05https\x01a\x01/\0")),
        ("the end", OUT_OF_SEQUENCE, get("/who")[..20].to_vec()),
    ];
    for (what, code, bytes) in wrong {
        let (send, mut receive) = uplink.open(&bytes, what == "the end").await;
        assert_eq!(ending(&mut receive).await, Err(code), "{what}: RESET_STREAM");
        if what != "the end" {
            let stopped = soon("STOP_SENDING", send.stopped()).await.unwrap();
            assert_eq!(stopped.map(quinn::VarInt::into_inner), Some(code), "{what}: STOP_SENDING");
        }
    }
    assert_eq!(site.requests(), 0, "nothing of it reached the origin");
    alive(&uplink).await;
}

#[tokio::test]
async fn p39_a_wrong_packet_after_the_request_is_refused_with_its_code() {
    let site = Site::start("alice").await;
    let (_relay, _peer, uplink) = ground(site.address()).await;
    let other = MessageBoxId::from_bytes([1; 16]);
    let id = some_id();
    let empty = || request(id, "GET", "alice.localhost", "/hang", &[], true);
    let wrong = [
        ("a foreign id", FOREIGN_BOX, [post("/hang", &[]), data(other, 0, b"x")].concat()),
        ("a gap", OUT_OF_SEQUENCE, [post("/hang", &[]), data(id, 5, b"x")].concat()),
        (
            "wrong totals",
            OUT_OF_SEQUENCE,
            [post("/measure", &[]), data(id, 0, b"x"), last(id, 2, 1)].concat(),
        ),
        ("an unknown type", MALFORMED_PACKET, [post("/hang", &[]), packet(8, 0, 0, 0, id, b"")].concat()),
        ("DATA after EMPTY", OUT_OF_SEQUENCE, [empty(), data(id, 0, b"x")].concat()),
        ("a wrong FINAL after EMPTY", OUT_OF_SEQUENCE, [empty(), last(id, 1, 1)].concat()),
        ("a foreign FINAL after EMPTY", FOREIGN_BOX, [empty(), last(other, 0, 0)].concat()),
    ];
    let mut faults = Vec::new();
    for (what, code, bytes) in wrong {
        let (send, mut receive) = uplink.open(&bytes, false).await;
        let reset = ending(&mut receive).await;
        let stopped = soon("STOP_SENDING", send.stopped()).await.unwrap().map(quinn::VarInt::into_inner);
        // Its own side ends with RESET_STREAM or ABORT, whichever way the answer was cut short.
        let ended = reset.as_ref().map_or(true, |last| last.first() == Some(&4));
        if !ended || stopped != Some(code) {
            faults.push(format!("{what}: RESET_STREAM {reset:x?}, STOP_SENDING {stopped:x?}, not {code:#x}"));
        }
    }
    until("no request is left at the origin", || site.open() == 0).await;
    alive(&uplink).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn p35_a_request_without_final_is_never_whole_at_the_origin() {
    let recorder = Recorder::start().await;
    let (_relay, _peer, uplink) = ground(recorder.address()).await;
    let id = some_id();
    for ending in ["fin", "reset", "abort"] {
        let mut bytes = [post("/upload", &[]), data(id, 0, b"half of it")].concat();
        if ending == "abort" {
            bytes.extend(abort(id, 0x02));
        }
        let (mut send, mut receive) = uplink.open(&bytes, ending != "reset").await;
        if ending == "reset" {
            until("it reaches the origin", || recorder.heard().contains("half of it")).await;
            send.reset(0x02u32.into()).unwrap();
        }
        let answer = soon("the end", receive.read_to_end(1 << 20)).await;
        if let Ok(bytes) = &answer {
            assert_eq!(bytes[0], 4, "{ending}: ABORT, not a response to half a request");
        }
    }
    let heard = recorder.heard();
    assert!(!heard.contains("\r\n0\r\n"), "no last chunk: {heard}");
    assert!(!heard.contains("recorded"));
}

#[tokio::test]
async fn p49_a_request_body_of_another_length_than_its_content_length_is_never_whole() {
    let id = some_id();
    for (stated, body) in [("3", &b"abcdef"[..]), ("30", b"abcdef")] {
        let recorder = Recorder::start().await;
        let (_relay, _peer, uplink) = ground(recorder.address()).await;
        let len = body.len() as u64;
        let head = post("/upload", &[("content-length", stated)]);
        let (_send, mut receive) =
            uplink.open(&[head, data(id, 0, body), last(id, len, 1)].concat(), true).await;
        let answer = soon("the end", receive.read_to_end(1 << 20)).await;
        let response = answer.is_ok_and(|bytes| bytes.first() == Some(&1));
        assert!(
            !response,
            "stated {stated}, sent {len}: the origin took it as complete: {}",
            recorder.heard()
        );
    }
}

#[tokio::test]
async fn p44_a_peer_never_finishes_a_stream_that_it_has_not_completed() {
    let site = Site::start("alice").await;
    let (_relay, _peer, uplink) = ground(site.address()).await;
    let (mut send, receive) = uplink.open(&post("/stuck/1000/1", &[]), false).await;
    let mut receive = receive;
    let (head, _) = soon("RESPONSE", next_packet(&mut receive)).await.unwrap();
    assert_eq!(head[0], 1);
    send.reset(0x02u32.into()).unwrap();
    drop(site);
    let rest = soon("the end", receive.read_to_end(1 << 20)).await;
    if let Ok(bytes) = rest {
        let abort = abort(some_id(), 0x21);
        assert!(bytes.ends_with(&abort), "FIN without FINAL or ABORT");
    }
}

#[tokio::test]
async fn p45_a_response_without_a_body_says_so() {
    let site = Site::start("alice").await;
    let (_relay, _peer, uplink) = ground(site.address()).await;
    let head = request(some_id(), "HEAD", "alice.localhost", "/bytes/1000/1", &[], true);
    let unchanged =
        request(some_id(), "GET", "alice.localhost", "/etag", &[("if-none-match", "\"it\"")], true);
    for (what, head) in [("HEAD", head), ("304", unchanged)] {
        let (_send, mut receive) = uplink.open(&[head, last(some_id(), 0, 0)].concat(), true).await;
        let bytes = ending(&mut receive).await.unwrap();
        assert_eq!(bytes[..2], [1, 4], "{what}: RESPONSE, EMPTY");
        assert!(bytes.ends_with(&last(some_id(), 0, 0)), "{what}");
    }
}

#[tokio::test]
async fn p54_a_status_that_has_no_encoding_is_an_abort() {
    let origin = Origin::blurting("HTTP/1.1 999 Odd\r\ncontent-length: 0\r\n\r\n").await;
    let (_relay, _peer, uplink) = ground(origin.address).await;
    let (_send, mut receive) = uplink.open(&get("/"), true).await;
    assert_eq!(ending(&mut receive).await.unwrap(), abort(some_id(), 0x21));
}

#[tokio::test]
async fn p57_p59_what_an_origin_may_not_say_is_taken_out() {
    let origin = Origin::blurting(
        "HTTP/1.1 200 OK\r\nconnection: x-mine, close\r\nx-mine: 1\r\nkeep-alive: timeout=5\r\nproxy-authenticate: Basic\r\n\
         upgrade: h2c\r\nalt-svc: h3=\":1\"\r\noriel-message-box: 00\r\nx-stays: yes\r\ncontent-length: 0\r\n\r\n",
    )
    .await;
    let (_relay, _peer, uplink) = ground(origin.address).await;
    let (_send, mut receive) = uplink.open(&get("/"), true).await;
    let text = String::from_utf8_lossy(&ending(&mut receive).await.unwrap()).into_owned();
    assert!(text.contains("x-stays"), "{text:?}");
    for gone in
        ["connection", "x-mine", "keep-alive", "proxy-authenticate", "upgrade", "alt-svc", "message-box"]
    {
        assert!(!text.contains(gone), "{gone}: {text:?}");
    }
}

#[tokio::test]
async fn p47_a_request_for_a_name_that_is_not_ours_never_reaches_the_origin() {
    let site = Site::start("alice").await;
    let (_relay, _peer, uplink) = ground(site.address()).await;
    for host in ["bob.localhost", "localhost", "alice.example.net", "x.alice.localhost", "alicelocalhost"] {
        let head = request(some_id(), "GET", host, "/who", &[], true);
        let (_send, mut receive) = uplink.open(&[head, last(some_id(), 0, 0)].concat(), true).await;
        let bytes = ending(&mut receive).await.unwrap();
        assert_eq!(
            &bytes[25..27],
            421u16.to_be_bytes().map(|byte| byte | if byte == 1 { 0x40 } else { 0 }),
            "{host}"
        );
    }
    assert_eq!(site.requests(), 0);
    alive(&uplink).await;
}

#[tokio::test]
async fn p76_a_peer_whose_origin_answers_early_stops_the_request() {
    let origin = Origin::raw(|mut stream| async move {
        oriel_tests::origin::read_head(&mut stream).await;
        let answer = b"HTTP/1.1 413 Too Large\r\ncontent-length: 2\r\nconnection: close\r\n\r\nno";
        let _ = tokio::io::AsyncWriteExt::write_all(&mut stream, answer).await;
        let _ = tokio::io::AsyncWriteExt::shutdown(&mut stream).await;
        let mut void = [0; 1024];
        while tokio::io::AsyncReadExt::read(&mut stream, &mut void).await.is_ok_and(|read| read > 0) {}
    })
    .await;
    let (_relay, _peer, uplink) = ground(origin.address).await;
    let (send, mut receive) =
        uplink.open(&[post("/", &[]), data(some_id(), 0, b"some")].concat(), false).await;
    let stopped = soon("STOP_SENDING", send.stopped()).await.unwrap().map(quinn::VarInt::into_inner);
    assert_eq!(stopped, Some(CANCELLED));
    let bytes = ending(&mut receive).await.unwrap();
    assert!(bytes.ends_with(&last(some_id(), 2, 1)), "and goes on with the response");
}
