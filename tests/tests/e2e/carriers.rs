//! Uplinks over TCP and WebSockets, and from one carrier to another (P-80 to P-89).

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request, Response};
use oriel_certs::identity::Identity;
use oriel_certs::visitor;
use oriel_protocol::UPLINK_PATH;
use oriel_protocol::control::{Control, Hello, RefusalCode};
use oriel_tests::deadline::soon;
use oriel_tests::hostile::packets::{answer, control, hello};
use oriel_tests::hostile::peer::{HostilePeer, honest_tls};
use oriel_tests::pair::ALICE;
use oriel_tests::peer::Plan;
use oriel_tests::relay::TestRelay;
use oriel_tests::site::Site;
use oriel_tests::tcp_only::TcpOnly;
use oriel_tests::visitor::Http;
use oriel_transport::carrier::Carrier;
use oriel_transport::route::{Route, Wrapping};
use rustls::pki_types::ServerName;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

async fn connect(relay: &TestRelay, tls: rustls::ClientConfig) -> TlsStream<TcpStream> {
    let tcp = TcpStream::connect(relay.addresses.https).await.unwrap();
    let name = ServerName::try_from("localhost").unwrap();
    soon("a handshake", TlsConnector::from(Arc::new(tls)).connect(name, tcp)).await.unwrap()
}

/// The control stream of a peer that speaks HTTP/2 by hand.
struct ByHand {
    connection: h2::server::Connection<TlsStream<TcpStream>, Bytes>,
    send: h2::SendStream<Bytes>,
    receive: h2::RecvStream,
}

impl ByHand {
    async fn dial(relay: &TestRelay, identity: &Identity) -> Self {
        let tls = connect(relay, honest_tls(relay, identity)).await;
        let mut connection = h2::server::handshake(tls).await.unwrap();
        let (request, mut respond) = soon("control", connection.accept()).await.unwrap().unwrap();
        assert_eq!(request.method(), Method::POST);
        let send = respond.send_response(Response::new(()), false).unwrap();
        Self { connection, send, receive: request.into_body() }
    }

    fn say(&mut self, frame: &Control) {
        self.send.send_data(control(frame), false).unwrap();
    }

    /// What the relay says next on the control stream, or the code with which it ends that.
    async fn heard(&mut self) -> Result<Bytes, u32> {
        // The connection moves only while it is asked for more, and may be over before this is read.
        let data = tokio::select! {
            biased;
            data = self.receive.data() => data,
            next = self.connection.accept() => {
                assert!(next.is_none_or(|next| next.is_err()), "no exchange is expected");
                self.receive.data().await
            }
        };
        match data {
            Some(Ok(data)) => {
                self.receive.flow_control().release_capacity(data.len()).unwrap();
                Ok(data)
            }
            Some(Err(error)) => Err(error.reason().map_or(0, u32::from)),
            None => panic!("an end in order"),
        }
    }
}

#[tokio::test]
async fn p80_over_tcp_a_peer_must_show_its_identity_and_nobody_else_is_asked() {
    let relay = TestRelay::start();
    let mut without = visitor::https(Arc::clone(&relay.roots)).unwrap();
    without.alpn_protocols = vec![oriel_protocol::ALPN.to_vec()];
    let tcp = TcpStream::connect(relay.addresses.https).await.unwrap();
    let name = ServerName::try_from("localhost").unwrap();
    let handshake = TlsConnector::from(Arc::new(without)).connect(name, tcp).await;
    // In TLS 1.3 a client learns only afterwards that its certificate was missed.
    if let Ok(mut tls) = handshake {
        let mut first = [0; 1];
        assert!(soon("the end", tls.read_exact(&mut first)).await.is_err());
    }
    assert_eq!(relay.visitor().try_get("localhost", "/").await.unwrap().status, 200);
}

#[tokio::test]
async fn p81_p82_control_comes_first_and_then_a_stream_for_each_exchange() {
    let relay = TestRelay::start();
    let mut peer = ByHand::dial(&relay, &Identity::generate().unwrap()).await;
    peer.say(&Control::Hello(hello(&["alice"], 7)));
    let welcome = soon("the welcome", peer.heard()).await.unwrap();
    let (head, payload) = welcome.split_first_chunk().unwrap();
    let (kind, len) = Control::decode_head(*head).unwrap();
    assert_eq!(len, payload.len());
    let welcome = Control::decode(kind, Bytes::copy_from_slice(payload)).unwrap();
    let Control::Welcome(welcome) = welcome else { panic!("{welcome:?}") };
    assert!(welcome.standby, "it knows uplinks on standby");
    let visitor = relay.visitor();
    let visit = visitor.get(ALICE, "/hello");
    let serving = async {
        let (request, mut respond) = soon("an exchange", peer.connection.accept()).await.unwrap().unwrap();
        assert_eq!(request.method(), Method::POST);
        let mut send = respond.send_response(Response::new(()), false).unwrap();
        let mut body = request.into_body();
        let mut packets = Vec::new();
        let reading = async {
            while let Some(data) = body.data().await {
                packets.extend(data.unwrap());
            }
        };
        // The connection moves only while it is asked for more.
        tokio::select! {
            () = reading => {}
            _ = peer.connection.accept() => panic!("one exchange is expected"),
        }
        assert_eq!(packets[0], 5, "a REQUEST");
        let id = oriel_protocol::message_box::MessageBoxId::from_bytes(packets[8..24].try_into().unwrap());
        send.send_data(answer(id, 200, &[], b"by hand").into(), true).unwrap();
        let _ = peer.connection.accept().await;
    };
    let seen = tokio::select! {
        seen = visit => seen,
        () = serving => panic!("the peer ended"),
    };
    assert_eq!(seen.text(), "by hand");
}

#[tokio::test]
async fn p83_the_code_of_an_end_comes_with_the_control_stream_s() {
    let relay = TestRelay::start();
    let mut peer = ByHand::dial(&relay, &Identity::generate().unwrap()).await;
    peer.say(&Control::Pong(1));
    let code = soon("the end", peer.heard()).await.unwrap_err();
    assert_eq!(code, 0x6f72_0010, "MalformedControl");
}

#[tokio::test]
async fn p84_an_answer_before_the_request_has_ended_arrives_whole() {
    let relay = TestRelay::start();
    let site = Site::start("alice").await;
    let plan = Plan { carrier: Some(Carrier::Tcp), ..Plan::at(&relay) };
    let _peer = plan.http("alice", site.address()).start().online(&relay.visitor()).await;
    // The site answers this without reading what is sent to it.
    let mut tls = relay.visitor().connect(Http::One, ALICE).await.unwrap();
    tls.write_all(
        format!("POST /early HTTP/1.1\r\nhost: {ALICE}\r\ncontent-length: 100000000\r\n\r\n").as_bytes(),
    )
    .await
    .unwrap();
    tls.write_all(&vec![b'x'; 100_000]).await.unwrap();
    let mut status = [0; 12];
    soon("the answer", tls.read_exact(&mut status)).await.unwrap();
    assert_eq!(String::from_utf8_lossy(&status), "HTTP/1.1 413");
}

#[tokio::test]
async fn p85_a_websocket_carries_an_uplink_but_not_another_websocket() {
    let relay = TestRelay::start();
    let site = Site::start("alice").await;
    let plan = Plan { carrier: Some(Carrier::WebSocket), ..Plan::at(&relay) };
    let _peer = plan.http("alice", site.address()).start().online(&relay.visitor()).await;
    assert_eq!(relay.visitor().get(ALICE, "/who").await.text(), "alice");

    let route =
        Route { wrapping: Wrapping::WebSocket, ..Route::direct(relay.address(), relay.addresses.https) };
    let (io, _) = soon("a WebSocket", route.connect()).await.unwrap();
    let tls = TlsConnector::from(Arc::new(visitor::https(Arc::clone(&relay.roots)).unwrap()));
    let mut inner = tls.connect(ServerName::try_from("localhost").unwrap(), io).await.unwrap();
    let handshake = format!(
        "GET {UPLINK_PATH} HTTP/1.1\r\nhost: localhost:{}\r\nconnection: upgrade\r\nupgrade: websocket\r\n\
         sec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n",
        relay.port()
    );
    inner.write_all(handshake.as_bytes()).await.unwrap();
    let mut status = [0; 12];
    soon("an answer", inner.read_exact(&mut status)).await.unwrap();
    let status = String::from_utf8_lossy(&status).into_owned();
    assert!(status.starts_with("HTTP/1.1 ") && status != "HTTP/1.1 101", "{status}");
}

#[tokio::test]
async fn p86_where_udp_leads_nowhere_tcp_does() {
    let relay = TestRelay::start();
    let site = Site::start("alice").await;
    let network = TcpOnly::before(relay.addresses.https).await;
    let plan = Plan { carrier: None, ..Plan::towards(network.relay(), &relay.roots) };
    let _peer = plan.http("alice", site.address()).start().online(&relay.visitor()).await;
    assert_eq!(relay.visitor().get(ALICE, "/who").await.text(), "alice");
}

#[tokio::test]
async fn p88_where_tcp_does_not_get_through_another_connection_takes_over() {
    // Neither end would give the uplink up in the time of this test.
    let relay = TestRelay::limited(|limits| limits.peer_dead = Duration::from_secs(3600));
    let site = Site::start("alice").await;
    let network = TcpOnly::before(relay.addresses.https).await;
    let mut plan = Plan { carrier: Some(Carrier::Tcp), ..Plan::towards(network.relay(), &relay.roots) };
    plan.limits.falters = Duration::from_millis(100);
    let _peer = plan.http("alice", site.address()).start().online(&relay.visitor()).await;
    network.forget();
    assert_eq!(relay.visitor().get(ALICE, "/who").await.text(), "alice");
}

/// An uplink of the instance 1 that answers everything with this word.
async fn uplink(relay: &TestRelay, identity: &Identity, word: &'static str, standby: bool) -> HostilePeer {
    let mut peer = HostilePeer::dial(relay, identity).await;
    peer.greet(Hello { standby, ..hello(&["alice"], 1) }).await;
    peer.answer(move |id| answer(id, 200, &[], word.as_bytes()));
    peer
}

/// Another uplink of that instance, which has come on standby and taken over, and answers everything with "second".
async fn taking_over(relay: &TestRelay, identity: &Identity) -> HostilePeer {
    let mut peer = HostilePeer::dial(relay, identity).await;
    let mut stream = peer.welcomed(Hello { standby: true, ..hello(&["alice"], 1) }).await;
    stream.tell(&Control::TakeOver).await;
    peer.ping(stream);
    peer.answer(|id| answer(id, 200, &[], b"second"));
    peer
}

#[tokio::test]
async fn p87_an_uplink_on_standby_is_used_only_where_there_is_no_other() {
    let relay = TestRelay::start();
    let identity = Identity::generate().unwrap();
    let first = uplink(&relay, &identity, "first", false).await;
    let _second = uplink(&relay, &identity, "second", true).await;
    for _ in 0..10 {
        assert_eq!(relay.visitor().get(ALICE, "/").await.text(), "first");
    }
    first.connection.close(0u32.into(), b"");
    assert_eq!(relay.visitor().get(ALICE, "/").await.text(), "second");
}

#[tokio::test]
async fn p88_p89_who_takes_over_gets_all_that_is_new_and_the_other_ends_with_what_it_has() {
    let relay = TestRelay::start();
    let identity = Identity::generate().unwrap();
    let mut first = HostilePeer::dial(&relay, &identity).await;
    first.greet(hello(&["alice"], 1)).await;
    let visitor = relay.visitor();
    let under_way = visitor.get(ALICE, "/slow");
    let moving = async {
        let mut exchange = first.exchange().await;
        let second = taking_over(&relay, &identity).await;
        for _ in 0..10 {
            assert_eq!(relay.visitor().get(ALICE, "/").await.text(), "second");
        }
        assert!(!first.is_closed(), "it has something to do");
        exchange.say(&answer(exchange.id, 200, &[], b"first")).await;
        exchange.send.finish().unwrap();
        assert_eq!(soon("the end", first.closed()).await, 0, "Done");
        second
    };
    let (seen, _second) = tokio::join!(under_way, moving);
    assert_eq!(seen.text(), "first");
}

#[tokio::test]
async fn p89_an_uplink_that_was_left_and_says_nothing_is_given_up() {
    let relay = TestRelay::limited(|limits| limits.peer_dead = Duration::from_secs(3600));
    let identity = Identity::generate().unwrap();
    let first = HostilePeer::dial(&relay, &identity).await;
    let _silent = first.welcomed(hello(&["alice"], 1)).await;
    let visitor = relay.visitor();
    let under_way = visitor.try_get(ALICE, "/hang");
    let moving = async {
        let _exchange = first.exchange().await;
        let second = taking_over(&relay, &identity).await;
        assert_eq!(soon("the end", first.closed()).await, 0x16, "Silent");
        second
    };
    let (seen, _second) = tokio::join!(under_way, moving);
    assert_eq!(seen.unwrap().text(), "second", "what had no answer yet is asked again");
}

#[tokio::test]
async fn p88_to_take_over_twice_is_malformed() {
    let relay = TestRelay::start();
    let peer = HostilePeer::dial(&relay, &Identity::generate().unwrap()).await;
    let mut stream = peer.welcomed(hello(&["alice"], 1)).await;
    stream.say(&control(&Control::TakeOver)).await;
    stream.say(&control(&Control::TakeOver)).await;
    assert_eq!(soon("the end", peer.closed()).await, 0x10, "MalformedControl");
}

#[tokio::test]
async fn p88_an_instance_has_no_more_uplinks_than_a_relay_bears() {
    let relay = TestRelay::start();
    let identity = Identity::generate().unwrap();
    let mut peers = Vec::new();
    let refused = loop {
        let peer = HostilePeer::dial(&relay, &identity).await;
        let hello = Control::Hello(Hello { standby: !peers.is_empty(), ..hello(&["alice"], 1) });
        let mut stream = peer.control(&control(&hello)).await;
        match soon("an answer", stream.frame()).await.unwrap() {
            Control::Welcome(_) => peers.push((peer, stream)),
            Control::Refusal(refusal) => break refusal,
            other => panic!("{other:?}"),
        }
        assert!(peers.len() < 100);
    };
    assert_eq!(refused.code, RefusalCode::Busy);
    assert!(peers.len() >= 4, "{}", peers.len());
}

#[tokio::test]
async fn a_peer_that_floods_with_pings_over_tcp_is_cut_off_before_it_has_said_anything() {
    let relay = TestRelay::start();
    let mut tls = connect(&relay, honest_tls(&relay, &Identity::generate().unwrap())).await;
    // SETTINGS, and then PING after PING.
    tls.write_all(&[0, 0, 0, 4, 0, 0, 0, 0, 0]).await.unwrap();
    let ping = [0, 0, 8, 6, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8].repeat(1_000);
    let flooding = async { while tls.write_all(&ping).await.is_ok() {} };
    soon("the end", flooding).await;
}

#[tokio::test]
async fn p85_a_page_cannot_open_a_websocket_for_uplinks() {
    let relay = TestRelay::start();
    let asked = |field: &str| {
        format!(
            "GET {UPLINK_PATH} HTTP/1.1\r\nhost: localhost:{}\r\nconnection: upgrade, close\r\nupgrade: websocket\r\n\
             sec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n{field}\r\n\r\n",
            relay.port()
        )
    };
    let cases = [
        ("sec-websocket-version: 13\r\norigin: https://evil.example", "HTTP/1.1 403"),
        ("sec-websocket-version: 12", "HTTP/1.1 426"),
    ];
    for (field, status) in cases {
        let mut tls = relay.visitor().connect(Http::One, "localhost").await.unwrap();
        tls.write_all(asked(field).as_bytes()).await.unwrap();
        let mut said = [0; 12];
        soon("an answer", tls.read_exact(&mut said)).await.unwrap();
        assert_eq!(String::from_utf8_lossy(&said), status, "{field}");
    }
}

#[tokio::test]
async fn p28_what_is_under_way_outlasts_the_canaries_of_a_relay_that_drains() {
    let relay = TestRelay::start();
    let site = Site::start("alice").await;
    let mut plan = Plan::at(&relay);
    plan.limits.canary_every = Duration::from_millis(20);
    plan.limits.canary_retry = Duration::from_millis(20);
    let _peer = plan.http("alice", site.address()).start().online(&relay.visitor()).await;
    let (mut streams, _driver) = relay.visitor().streams(ALICE).await;
    let request = Request::post(format!("https://{}/echo", relay.authority(ALICE))).body(()).unwrap();
    let (response, mut send) = streams.send_request(request, false).unwrap();
    send.send_data(Bytes::from_static(b"begin"), false).unwrap();
    let mut echo = soon("an answer", response).await.unwrap().into_body();
    assert_eq!(soon("the echo", echo.data()).await.unwrap().unwrap(), "begin");
    relay.drain();
    // Many canaries fall due meanwhile, and none can be answered: three that fail are the end of an uplink.
    for _ in 0..20 {
        tokio::time::sleep(Duration::from_millis(50)).await;
        send.send_data(Bytes::from_static(b"still here"), false).unwrap();
        assert_eq!(soon("the echo", echo.data()).await.unwrap().unwrap(), "still here");
    }
}
