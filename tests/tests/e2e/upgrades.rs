//! Switching protocols: what a peer makes of a handshake, and of the bytes that follow it. The relay is played by
//! the test, which sees every packet.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use http_body_util::BodyExt;
use oriel_peer::limits::Limits;
use oriel_protocol::control::Control;
use oriel_tests::deadline::{settled, soon, until};
use oriel_tests::hostile::packets::{abort, data, last, packet, request, switch};
use oriel_tests::hostile::peer::ending;
use oriel_tests::hostile::relay::{HostileRelay, Uplink, some_id};
use oriel_tests::hostile::tunnel::Tunnel;
use oriel_tests::origin::{Origin, full, read_head};
use oriel_tests::pattern::{Pattern, expected, measured};
use oriel_tests::peer::{Plan, TestPeer};
use oriel_tests::recorder::Recorder;
use oriel_tests::site::Site;
use oriel_tests::switching::{self, acceptance};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::{Notify, mpsc};

const CANCELLED: u32 = 0x02;
const MALFORMED_HEAD: u64 = 0x05;
const DEADLINE: u64 = 0x08;
const ORIGIN_BROKE: u32 = 0x21;

struct Ground {
    _relay: HostileRelay,
    _peer: TestPeer,
    uplink: Uplink,
}

async fn ground(plan: impl FnOnce(Plan) -> Plan) -> Ground {
    let relay = HostileRelay::start().await;
    let peer = plan(Plan::towards(relay.relay_address(), &relay.roots)).start();
    let mut uplink = relay.uplink().await;
    let mut welcome = relay.welcome(&uplink.hello);
    // Nobody answers its pings: nothing may end because of that, and so seem to end for the reason looked for.
    welcome.dead_after = Duration::from_secs(3600);
    uplink.say(&Control::Welcome(welcome)).await;
    Ground { _relay: relay, _peer: peer, uplink }
}

async fn before(origin: &Origin) -> Ground {
    ground(|plan| plan.http("alice", origin.address)).await
}

fn handshake(path: &str) -> Vec<u8> {
    switch(some_id(), "alice.localhost", path, "websocket", &[("sec-websocket-version", "13")])
}

#[tokio::test]
async fn p48_a_handshake_becomes_one_of_http_1_and_then_bytes_go_both_ways() {
    let (heads, mut heard) = mpsc::channel(4);
    let origin = Origin::raw(move |mut stream| {
        let heads = heads.clone();
        async move {
            let head = read_head(&mut stream).await;
            let lines = "sec-websocket-protocol: chat\r\nkeep-alive: timeout=5\r\nset-cookie: a=1\r\n";
            stream.write_all(acceptance(&head, lines).as_bytes()).await.unwrap();
            heads.send(String::from_utf8(head).unwrap()).await.unwrap();
            let mut buffer = [0; 1024];
            while let Ok(read @ 1..) = stream.read(&mut buffer).await {
                stream.write_all(&buffer[..read]).await.unwrap();
            }
        }
    })
    .await;
    let ground = before(&origin).await;
    let fields = [
        ("sec-websocket-version", "13"),
        ("sec-websocket-protocol", "chat, superchat"),
        ("sec-websocket-extensions", "permessage-deflate"),
        // Of another hop; it must not be doubled, nor be believed.
        ("sec-websocket-key", "AAAAAAAAAAAAAAAAAAAAAA=="),
        ("content-length", "4"),
        ("origin", "https://alice.localhost"),
        ("cookie", "b=2"),
    ];
    let mut keys = Vec::new();
    for _ in 0..2 {
        let first = switch(some_id(), "alice.localhost", "/chat?room=1", "websocket", &fields);
        let mut tunnel = Tunnel::open(&ground.uplink, &first).await;
        for words in [&b"hello"[..], b"\0\xff", b"HTTP/1.1 200 OK\r\n\r\n"] {
            tunnel.up.say(words).await;
            assert_eq!(tunnel.down.hear(words.len()).await, words);
        }
        let response = String::from_utf8_lossy(&tunnel.head).into_owned();
        for there in ["sec-websocket-protocol", "chat", "set-cookie"] {
            assert!(response.contains(there), "{there}: {response:?}");
        }
        for gone in ["sec-websocket-accept", "upgrade", "connection", "keep-alive"] {
            assert!(!response.contains(gone), "{gone}: {response:?}");
        }
        let head = heard.recv().await.unwrap();
        let mut lines: Vec<_> = head.trim_end().split("\r\n").collect();
        assert_eq!(lines.remove(0), "GET /chat?room=1 HTTP/1.1");
        lines.sort_unstable();
        let at = lines.iter().position(|line| line.starts_with("sec-websocket-key: ")).unwrap();
        keys.push(lines.remove(at).to_owned());
        assert_eq!(
            lines,
            [
                "connection: Upgrade",
                "cookie: b=2",
                "host: alice.localhost",
                "origin: https://alice.localhost",
                "sec-websocket-extensions: permessage-deflate",
                "sec-websocket-protocol: chat, superchat",
                "sec-websocket-version: 13",
                "upgrade: websocket",
            ]
        );
    }
    assert_ne!(keys[0], keys[1], "every handshake has a key of its own");
    assert_eq!(keys[0].len(), "sec-websocket-key: ".len() + 24);
}

#[tokio::test]
async fn p48_an_origin_behind_tls_switches_too() {
    let (origin, roots) = switching::echoing_over_tls().await;
    let ground = ground(|plan| plan.https("alice", origin.address.port(), roots)).await;
    let mut tunnel = Tunnel::open(&ground.uplink, &handshake("/")).await;
    tunnel.up.say(b"hello").await;
    assert_eq!(tunnel.down.hear(5).await, b"hello");
    tunnel.up.finish().await;
    assert_eq!(tunnel.down.to_the_end().await, b"");
}

#[tokio::test]
async fn p48_p56_an_origin_that_refuses_answers_as_ever_and_sees_no_bytes() {
    let body = "x".repeat(1 << 20);
    for (status, answer, body) in [
        (200u16, "200 OK", &body[..]),
        (403, "403 Forbidden", "no"),
        (426, "426 Upgrade Required", "upgrade"),
    ] {
        let answer = format!("HTTP/1.1 {answer}\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        let origin = Recorder::answering(answer).await;
        let ground = ground(|plan| plan.http("alice", origin.address())).await;
        let first = [handshake("/"), data(some_id(), 0, b"PREMATURE")].concat();
        let (_send, mut receive) = ground.uplink.open(&first, false).await;
        let bytes = ending(&mut receive).await.unwrap();
        assert_eq!(bytes[25..27], (status | 0x4000).to_be_bytes(), "{status}");
        let packets = bytes.windows(24).filter(|head| head[8..] == *some_id().as_bytes() && head[0] == 2);
        assert!(bytes.ends_with(&last(some_id(), body.len() as u64, packets.count() as u64)), "{status}");
        // Another request, and it comes on a connection of its own.
        let get =
            [request(some_id(), "GET", "alice.localhost", "/", &[], true), last(some_id(), 0, 0)].concat();
        let (_send, mut receive) = ground.uplink.open(&get, true).await;
        assert_eq!(ending(&mut receive).await.unwrap()[25..27], (status | 0x4000).to_be_bytes());
        assert_eq!(origin.connections(), 2, "{status}");
        assert!(!origin.heard().contains("PREMATURE"), "{status}");
    }
}

#[tokio::test]
async fn p56_bytes_that_come_too_early_wait_for_the_101() {
    let go = Arc::new(Notify::new());
    let waiting = Arc::clone(&go);
    let origin = Origin::raw(move |mut stream| {
        let go = Arc::clone(&waiting);
        async move {
            let head = read_head(&mut stream).await;
            assert!(head.ends_with(b"\r\n\r\n"), "nothing after the head");
            go.notified().await;
            let early = stream.try_read(&mut [0; 64]);
            assert_eq!(early.map_err(|error| error.kind()), Err(std::io::ErrorKind::WouldBlock));
            stream.write_all(acceptance(&head, "").as_bytes()).await.unwrap();
            let mut all = String::new();
            stream.read_to_string(&mut all).await.unwrap();
            stream.write_all(format!("heard: {all}").as_bytes()).await.unwrap();
        }
    })
    .await;
    let site = Site::start("alice").await;
    let ground = ground(|plan| plan.http("alice", origin.address).http("other", site.address())).await;
    for premature in ["a piece", "all of it"] {
        let mut first = [handshake("/"), data(some_id(), 0, b"too "), data(some_id(), 4, b"early")].concat();
        if premature == "all of it" {
            first.extend(last(some_id(), 9, 2));
        }
        let (send, receive) = ground.uplink.open(&first, premature == "all of it").await;
        until("the handshake reaches the origin", || origin.connections() == 1).await;
        // By the time that another exchange is through, the peer has long seen the bytes.
        let get =
            [request(some_id(), "GET", "other.localhost", "/who", &[], true), last(some_id(), 0, 0)].concat();
        let (_send, mut other) = ground.uplink.open(&get, true).await;
        ending(&mut other).await.unwrap();
        go.notify_one();
        let mut tunnel = Tunnel::accepted(send, receive).await;
        if premature != "all of it" {
            (tunnel.up.bytes, tunnel.up.packets) = (9, 2);
            tunnel.up.finish().await;
        }
        assert_eq!(tunnel.down.to_the_end().await, b"heard: too early", "{premature}");
        until("the connection ends", || origin.connections() == 0).await;
    }
}

#[tokio::test]
async fn p56_a_101_that_does_not_answer_the_handshake_is_an_abort() {
    let wrong = [
        ("another accept", "accept: ", "accept: A"),
        ("no accept", "sec-websocket-accept: ", "x-accept: "),
        ("another protocol", "upgrade: websocket", "upgrade: h2c"),
        ("no protocol", "upgrade: websocket\r\n", ""),
        ("no connection", "connection: Upgrade\r\n", ""),
    ];
    for (what, from, to) in wrong {
        let (heard, mut after) = mpsc::channel(1);
        let origin = Origin::raw(move |mut stream| {
            let heard = heard.clone();
            async move {
                let head = read_head(&mut stream).await;
                let answer = acceptance(&head, "").replace(from, to);
                stream.write_all(answer.as_bytes()).await.unwrap();
                let mut rest = Vec::new();
                let _ = stream.read_to_end(&mut rest).await;
                heard.send(rest).await.unwrap();
            }
        })
        .await;
        let ground = before(&origin).await;
        let first = [handshake("/"), data(some_id(), 0, b"early")].concat();
        let (_send, mut receive) = ground.uplink.open(&first, false).await;
        assert_eq!(ending(&mut receive).await.unwrap(), abort(some_id(), ORIGIN_BROKE), "{what}");
        assert_eq!(soon("the connection's end", after.recv()).await.unwrap(), b"", "{what}");
    }
}

#[tokio::test]
async fn p48_a_101_that_nobody_asked_for_is_an_abort() {
    let origin = switching::origin(|_| async {}).await;
    let head = "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n";
    let unasked = Origin::blurting(head).await;
    let ground = ground(|plan| plan.http("alice", unasked.address).http("bob", origin.address)).await;
    let fields = [("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ==")];
    for host in ["alice.localhost", "bob.localhost"] {
        let get = [request(some_id(), "GET", host, "/", &fields, true), last(some_id(), 0, 0)].concat();
        let (_send, mut receive) = ground.uplink.open(&get, true).await;
        assert_eq!(ending(&mut receive).await.unwrap(), abort(some_id(), ORIGIN_BROKE), "{host}");
    }
}

#[tokio::test]
async fn p55_p56_what_is_no_websocket_never_reaches_an_origin() {
    let origin = Recorder::start().await;
    let folder = tempfile::tempdir().unwrap();
    let ground = ground(|plan| plan.http("alice", origin.address()).folder("bob", folder.path())).await;
    for (what, host, path, protocol, status) in [
        ("another protocol", "alice.localhost", "/", "connect-udp", 501u16),
        ("another spelling", "alice.localhost", "/", "WebSocket", 501),
        ("a folder", "bob.localhost", "/", "websocket", 501),
        ("a reserved path", "alice.localhost", "/.well-known/oriel/canary", "websocket", 404),
        ("nobody's name", "carol.localhost", "/", "websocket", 421),
    ] {
        let (_send, mut receive) =
            ground.uplink.open(&switch(some_id(), host, path, protocol, &[]), false).await;
        let bytes = ending(&mut receive).await.unwrap();
        assert_eq!(bytes[25..27], (status | 0x4000).to_be_bytes(), "{what}");
    }
    let payload = |flags, method: &[u8]| {
        let head =
            [b"\0", method, b"\x05https\x0falice.localhost\x01/\x14\x09:protocol\x09websocket"].concat();
        packet(5, flags, 0, u32::try_from(head.len()).unwrap(), some_id(), &head)
    };
    for (what, bytes) in [
        ("GET", payload(0, b"\x03GET")),
        ("POST", payload(0, b"\x04POST")),
        ("EMPTY", payload(4, b"\x07CONNECT")),
    ] {
        let (_send, mut receive) = ground.uplink.open(&bytes, false).await;
        assert_eq!(ending(&mut receive).await, Err(MALFORMED_HEAD), "{what}");
    }
    assert_eq!(origin.heard(), "");
}

#[tokio::test]
async fn p48_the_end_of_the_visitor_s_side_leaves_the_origin_s_open() {
    let origin = switching::origin(|mut stream| async move {
        let mut all = Vec::new();
        stream.read_to_end(&mut all).await.unwrap();
        for word in [&b"heard: "[..], &all, b", bye"] {
            stream.write_all(word).await.unwrap();
        }
    })
    .await;
    let ground = before(&origin).await;
    let mut tunnel = Tunnel::open(&ground.uplink, &handshake("/")).await;
    tunnel.up.say(b"last words").await;
    tunnel.up.finish().await;
    assert_eq!(tunnel.down.to_the_end().await, b"heard: last words, bye");
    until("the connection ends", || origin.connections() == 0).await;
}

#[tokio::test]
async fn p48_the_end_of_the_origin_s_side_leaves_the_visitor_s_open() {
    let (words, mut heard) = mpsc::channel(1);
    let origin = switching::origin(move |mut stream| {
        let words = words.clone();
        async move {
            stream.write_all(b"bye").await.unwrap();
            stream.shutdown().await.unwrap();
            let mut all = String::new();
            stream.read_to_string(&mut all).await.unwrap();
            words.send(all).await.unwrap();
        }
    })
    .await;
    let ground = before(&origin).await;
    let mut tunnel = Tunnel::open(&ground.uplink, &handshake("/")).await;
    assert_eq!(tunnel.down.to_the_end().await, b"bye");
    // Long after: the peer has heard that FINAL has arrived, and takes that for no more than it is.
    let get = [request(some_id(), "GET", "nobody.localhost", "/", &[], true), last(some_id(), 0, 0)].concat();
    for _ in 0..20 {
        let (_send, mut other) = ground.uplink.open(&get, true).await;
        ending(&mut other).await.unwrap();
        tunnel.up.say(b"and more ").await;
    }
    tunnel.up.finish().await;
    assert_eq!(soon("what the origin heard", heard.recv()).await.unwrap(), "and more ".repeat(20));
    until("the connection ends", || origin.connections() == 0).await;
}

#[tokio::test]
async fn p48_sixty_four_mebibytes_go_both_ways_at_once() {
    const LEN: u64 = 64 << 20;
    let origin = switching::echoing().await;
    let ground = before(&origin).await;
    let Tunnel { mut up, mut down, .. } = Tunnel::open(&ground.uplink, &handshake("/")).await;
    let sending = async {
        let mut pattern = Pattern::unsized_(5, LEN);
        while let Some(frame) = pattern.frame().await {
            up.say(&frame.unwrap().into_data().unwrap()).await;
        }
        up.finish().await;
    };
    let ((), heard) = tokio::join!(sending, down.to_the_end());
    assert_eq!(measured(full(heard)).await.unwrap(), expected(5, LEN));
}

#[tokio::test]
async fn p77_whoever_gives_up_after_the_101_ends_the_origin_s_connection() {
    for how in ["both", "RESET_STREAM", "STOP_SENDING", "ABORT", "the uplink"] {
        let origin = switching::echoing().await;
        let ground = before(&origin).await;
        let mut tunnel = Tunnel::open(&ground.uplink, &handshake("/")).await;
        tunnel.up.say(b"hello").await;
        tunnel.down.hear(5).await;
        assert_eq!(origin.connections(), 1);
        match how {
            "both" => {
                tunnel.up.reset(CANCELLED);
                tunnel.down.stop(CANCELLED);
            }
            "RESET_STREAM" => tunnel.up.reset(CANCELLED),
            "STOP_SENDING" => tunnel.down.stop(CANCELLED),
            "ABORT" => tunnel.up.send.write_all(&abort(some_id(), CANCELLED)).await.unwrap(),
            _ => ground.uplink.connection.close(0u32.into(), b""),
        }
        until(how, || origin.connections() == 0).await;
        if how == "RESET_STREAM" || how == "ABORT" {
            assert_eq!(tunnel.down.broken().await, Err(CANCELLED.into()), "{how}: the peer's side ends too");
        }
    }
}

#[tokio::test]
async fn p77_whoever_gives_up_before_the_101_ends_the_origin_s_request() {
    for how in ["RESET_STREAM", "STOP_SENDING", "RESET_STREAM after bytes", "ABORT", "nonsense"] {
        let origin = Origin::hanging().await;
        let ground = before(&origin).await;
        let (mut send, mut receive) = ground.uplink.open(&handshake("/"), false).await;
        if how == "RESET_STREAM after bytes" {
            send.write_all(&data(some_id(), 0, b"early")).await.unwrap();
        }
        until("the handshake reaches the origin", || origin.connections() == 1).await;
        match how {
            "STOP_SENDING" => receive.stop(CANCELLED.into()).unwrap(),
            "ABORT" => send.write_all(&abort(some_id(), CANCELLED)).await.unwrap(),
            "nonsense" => send.write_all(&data(some_id(), 7, b"x")).await.unwrap(),
            _ => send.reset(CANCELLED.into()).unwrap(),
        }
        until(how, || origin.connections() == 0).await;
    }
}

#[tokio::test]
async fn p73_p77_an_origin_that_reads_nothing_stops_the_visitor_and_keeps_nobody_from_leaving() {
    let origin = switching::origin(|stream| async move {
        let _held = stream;
        std::future::pending::<()>().await;
    })
    .await;
    let ground = before(&origin).await;
    let mut tunnel = Tunnel::open(&ground.uplink, &handshake("/")).await;
    let sent = AtomicU64::new(0);
    let endless = async {
        loop {
            tunnel.up.say(&[7; 60_000]).await;
            sent.store(tunnel.up.bytes, Ordering::Relaxed);
        }
    };
    let most = tokio::select! {
        () = endless => unreachable!(),
        most = settled("the visitor has to wait", || sent.load(Ordering::Relaxed)) => most,
    };
    assert!(most < 16 << 20, "{most} bytes were taken that the origin did not read");
    // The origin never ends its connection: only the peer's own end can be seen.
    tunnel.up.reset(CANCELLED);
    assert_eq!(tunnel.down.broken().await, Err(CANCELLED.into()));
}

#[tokio::test]
async fn p73_a_visitor_who_reads_nothing_stops_the_origin() {
    let sent = Arc::new(AtomicU64::new(0));
    let counter = Arc::clone(&sent);
    let origin = switching::origin(move |mut stream| {
        let sent = Arc::clone(&counter);
        async move {
            while stream.write_all(&[7; 60_000]).await.is_ok() {
                sent.fetch_add(60_000, Ordering::Relaxed);
            }
        }
    })
    .await;
    let ground = before(&origin).await;
    let mut tunnel = Tunnel::open(&ground.uplink, &handshake("/")).await;
    let most = settled("the origin has to wait", || sent.load(Ordering::Relaxed)).await;
    assert!(most > 0 && most < 16 << 20, "{most} bytes were taken that the visitor did not read");
    // It goes on when the visitor does, and the other direction was never held up.
    tunnel.up.say(b"hello").await;
    tunnel.down.hear(usize::try_from(most).unwrap() + 1).await;
    tunnel.down.stop(CANCELLED);
    until("the connection ends", || origin.connections() == 0).await;
}

#[tokio::test]
async fn p48_an_origin_that_breaks_off_is_an_abort() {
    let origin = switching::origin(|mut stream| async move {
        stream.write_all(b"half of i").await.unwrap();
        stream.read_u8().await.unwrap();
        stream.set_zero_linger().unwrap();
    })
    .await;
    let ground = before(&origin).await;
    let mut tunnel = Tunnel::open(&ground.uplink, &handshake("/")).await;
    assert_eq!(tunnel.down.hear(9).await, b"half of i");
    tunnel.up.say(b"x").await;
    assert_eq!(tunnel.down.broken().await.unwrap(), abort(some_id(), ORIGIN_BROKE));
    let stopped = soon("STOP_SENDING", tunnel.up.send.stopped()).await.unwrap();
    assert_eq!(stopped, Some(CANCELLED.into()));
}

#[tokio::test]
async fn p76_an_origin_that_has_gone_stops_the_visitor() {
    let origin = switching::origin(|mut stream| async move {
        stream.write_all(b"bye").await.unwrap();
    })
    .await;
    let ground = before(&origin).await;
    let mut tunnel = Tunnel::open(&ground.uplink, &handshake("/")).await;
    assert_eq!(tunnel.down.to_the_end().await, b"bye");
    // Nobody reads it: the peer finds out, and says that it needs no more.
    let stopped = async {
        loop {
            let bytes = data(some_id(), tunnel.up.bytes, b"more");
            tunnel.up.bytes += 4;
            if let Err(error) = tunnel.up.send.write_all(&bytes).await {
                return error;
            }
            tokio::task::yield_now().await;
        }
    };
    let error = soon("STOP_SENDING", stopped).await;
    assert_eq!(error, quinn::WriteError::Stopped(CANCELLED.into()));
}

#[tokio::test]
async fn p48_a_connection_that_nobody_uses_is_closed() {
    let origin = switching::echoing().await;
    let limits = Limits { switched_idle: Duration::from_millis(200), ..Limits::default() };
    let ground = ground(|plan| Plan { limits, ..plan }.http("alice", origin.address)).await;
    let mut tunnel = Tunnel::open(&ground.uplink, &handshake("/")).await;
    assert_eq!(tunnel.down.broken().await, Err(DEADLINE));
    until("the connection ends", || origin.connections() == 0).await;
}
