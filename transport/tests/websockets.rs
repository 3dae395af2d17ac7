//! Bytes over WebSockets: whole, in both directions at once, bounded, and ended in ways that can be told apart.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::future::poll_fn;
use std::io::ErrorKind;
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;

use futures_util::{SinkExt, StreamExt};
use oriel_certs::authority::LocalAuthority;
use oriel_certs::{browser, visitor};
use oriel_transport::byte_stream::BoxedStream;
use oriel_transport::websocket_stream::{WebSocketError, accepted, dial};
use proptest::prelude::*;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, DuplexStream, duplex, split};
use tokio::runtime::Builder;
use tokio_rustls::{TlsAcceptor, TlsConnector};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::Role;
use tokio_tungstenite::{WebSocketStream, accept_async};

const PATH: &str = "/.well-known/oriel/uplink";

/// Both ends of a WebSocket over a pipe that holds `room` bytes.
async fn pair(room: usize) -> (BoxedStream, BoxedStream) {
    let (near, far) = duplex(room);
    // The handshake by a library that is known to do it right; what follows is taken over.
    let (dialled, far) = tokio::join!(dial(Box::new(near), "localhost:1", PATH), accept_async(far));
    (dialled.unwrap(), accepted(far.unwrap().into_inner()).await)
}

/// A stream of this crate and a WebSocket of the library at its other end.
async fn against_the_library(room: usize) -> (BoxedStream, WebSocketStream<DuplexStream>) {
    let (near, far) = duplex(room);
    let library = WebSocketStream::from_raw_socket(near, Role::Client, None).await;
    (accepted(far).await, library)
}

/// Writes in pieces of these lengths, flushing where the length is even.
async fn write_in_pieces(to: &mut (impl AsyncWrite + Unpin), mut bytes: &[u8], lengths: &[usize]) {
    for &length in lengths.iter().cycle() {
        if bytes.is_empty() {
            break;
        }
        let (piece, rest) = bytes.split_at(length.clamp(1, bytes.len()));
        to.write_all(piece).await.unwrap();
        if length % 2 == 0 {
            to.flush().await.unwrap();
        }
        bytes = rest;
    }
    to.flush().await.unwrap();
}

/// Reads `most` bytes into buffers of these lengths.
async fn read_in_pieces(from: &mut (impl AsyncRead + Unpin), most: usize, lengths: &[usize]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for &length in lengths.iter().cycle() {
        if bytes.len() == most {
            break;
        }
        let mut piece = vec![0; length.clamp(1, most - bytes.len())];
        let count = from.read(&mut piece).await.unwrap();
        assert_ne!(count, 0, "the end after {} of {most} bytes", bytes.len());
        bytes.extend_from_slice(&piece[..count]);
    }
    bytes
}

fn some_bytes() -> impl Strategy<Value = Vec<u8>> {
    (any::<u8>(), 0..100_000_usize)
        .prop_map(|(start, length)| (0..=252).cycle().map(|byte: u8| byte ^ start).take(length).collect())
}

fn some_lengths() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(prop_oneof![1..10_usize, 1000..40_000_usize], 1..8)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_split_of_bytes_arrives_whole(
        there in some_bytes(),
        back in some_bytes(),
        writes in some_lengths(),
        reads in some_lengths(),
        // A handshake in the smallest pieces would be taken for an attack.
        room in prop_oneof![16..200_usize, 10_000..100_000_usize],
    ) {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let (got_there, got_back) = runtime.block_on(async {
            let (near, far) = pair(room).await;
            let ((mut near_from, mut near_to), (mut far_from, mut far_to)) = (split(near), split(far));
            let ((), (), got_there, got_back) = tokio::join!(
                write_in_pieces(&mut near_to, &there, &writes),
                write_in_pieces(&mut far_to, &back, &writes),
                read_in_pieces(&mut far_from, there.len(), &reads),
                read_in_pieces(&mut near_from, back.len(), &reads),
            );
            (got_there, got_back)
        });
        prop_assert!(got_there == there);
        prop_assert!(got_back == back);
    }
}

#[tokio::test]
async fn tls_runs_inside() {
    let data = tempfile::tempdir().unwrap();
    let authority = Arc::new(LocalAuthority::load_or_create(data.path(), "localhost").unwrap());
    let acceptor = TlsAcceptor::from(Arc::new(browser::over_tcp(authority).unwrap()));
    let trusted = visitor::roots(Some(&data.path().join("ca.pem"))).unwrap();
    let connector = TlsConnector::from(Arc::new(visitor::https(trusted).unwrap()));

    let (near, far) = pair(5000).await;
    let name = ServerName::try_from("localhost").unwrap();
    let (near, far) = tokio::join!(connector.connect(name, near), acceptor.accept(far));
    let ((mut near_from, mut near_to), (mut far_from, mut far_to)) =
        (split(near.unwrap()), split(far.unwrap()));
    let sent: Vec<u8> = (0..=250).cycle().take(1_000_000).collect();
    let (mut there, mut back) = (Vec::new(), vec![0; sent.len()]);
    let near = async {
        let written = async {
            near_to.write_all(&sent).await.unwrap();
            near_to.flush().await.unwrap();
            near_to
        };
        let (mut near_to, read) = tokio::join!(written, near_from.read_exact(&mut back));
        read.unwrap();
        near_to.shutdown().await.unwrap();
    };
    let far = async {
        let written = async {
            far_to.write_all(&sent).await.unwrap();
            far_to.flush().await.unwrap();
        };
        let ((), read) = tokio::join!(written, far_from.read_to_end(&mut there));
        read.unwrap();
    };
    tokio::join!(near, far);
    assert!(there == sent && back == sent);
}

#[tokio::test]
async fn a_writer_waits_for_a_reader() {
    let (mut near, mut far) = pair(1000).await;
    let piece = [7; 100_000];
    let mut taken = 0;
    loop {
        let written = poll_fn(|cx| Poll::Ready(Pin::new(&mut near).poll_write(cx, &piece))).await;
        match written {
            Poll::Ready(count) => taken += count.unwrap(),
            Poll::Pending => break,
        }
        assert!(taken < 50_000, "{taken} bytes are kept for a reader that reads nothing");
    }
    let flushed = poll_fn(|cx| Poll::Ready(Pin::new(&mut near).poll_flush(cx))).await;
    assert!(flushed.is_pending(), "flushed, though the pipe is full");
    let mut bytes = vec![0; taken];
    let (flushed, read) = tokio::join!(near.flush(), far.read_exact(&mut bytes));
    assert!(flushed.is_ok() && read.is_ok());
}

#[tokio::test]
async fn a_ping_is_answered_to_those_who_only_read() {
    let (mut stream, mut library) = against_the_library(1000).await;
    library.send(Message::Ping("are you there".into())).await.unwrap();
    library.send(Message::Binary("".into())).await.unwrap();
    library.send(Message::Binary("yes".into())).await.unwrap();
    let mut read = [0; 3];
    stream.read_exact(&mut read).await.unwrap();
    assert_eq!(&read, b"yes");
    assert_eq!(library.next().await.unwrap().unwrap(), Message::Pong("are you there".into()));
}

#[tokio::test]
async fn closing_is_an_end() {
    let (mut stream, mut library) = against_the_library(1000).await;
    library.send(Message::Binary("last".into())).await.unwrap();
    library.close(None).await.unwrap();
    let mut read = Vec::new();
    stream.read_to_end(&mut read).await.unwrap();
    assert_eq!(read, b"last");
    assert_eq!(stream.read(&mut [0]).await.unwrap(), 0);
    assert_eq!(stream.write(b"late").await.unwrap_err().kind(), ErrorKind::BrokenPipe);
    assert!(matches!(library.next().await, Some(Ok(Message::Close(_)))), "the closing was not answered");
}

#[tokio::test]
async fn shutting_down_closes() {
    let (mut stream, mut library) = against_the_library(1000).await;
    stream.write_all(b"last").await.unwrap();
    stream.shutdown().await.unwrap();
    assert_eq!(library.next().await.unwrap().unwrap(), Message::Binary("last".into()));
    assert!(matches!(library.next().await, Some(Ok(Message::Close(_)))));
    // The answer to the closing is sent by the next look at the connection.
    let _ = library.flush().await;
    assert_eq!(stream.read(&mut [0]).await.unwrap(), 0);
}

#[tokio::test]
async fn an_end_without_closing_is_an_error() {
    let (mut stream, mut library) = against_the_library(1000).await;
    library.send(Message::Binary("part".into())).await.unwrap();
    drop(library);
    let mut read = [0; 4];
    stream.read_exact(&mut read).await.unwrap();
    for _ in 0..2 {
        assert_eq!(stream.read(&mut read).await.unwrap_err().kind(), ErrorKind::UnexpectedEof);
    }
}

#[tokio::test]
async fn what_is_no_bytes_is_refused() {
    for message in [Message::Text("words".into()), Message::Binary(vec![0; 100_000].into())] {
        let (mut stream, mut library) = against_the_library(200_000).await;
        library.send(message).await.unwrap();
        for _ in 0..2 {
            assert_eq!(stream.read(&mut [0; 10]).await.unwrap_err().kind(), ErrorKind::InvalidData);
        }
    }
    let (mut raw, far) = duplex(1000);
    raw.write_all(b"\x82\x01x").await.unwrap(); // not masked, as a client must
    assert_eq!(accepted(far).await.read(&mut [0]).await.unwrap_err().kind(), ErrorKind::InvalidData);
}

/// What is said when `answer` comes.
async fn refused(answer: &[u8]) -> WebSocketError {
    let (near, mut far) = duplex(100_000);
    let serve = async {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(far.read_u8().await.unwrap());
        }
        let head = String::from_utf8(head).unwrap();
        assert!(head.starts_with(&format!("GET {PATH} HTTP/1.1\r\nHost: localhost:1\r\n")), "{head}");
        far.write_all(answer).await.unwrap();
        far.shutdown().await.unwrap();
    };
    tokio::join!(dial(Box::new(near), "localhost:1", PATH), serve).0.err().expect("a WebSocket")
}

#[tokio::test]
async fn answers_that_open_no_websocket() {
    type Check = fn(&WebSocketError) -> bool;
    let endless = format!("HTTP/1.1 200 OK\r\nx: {}", "x".repeat(70_000));
    let cases: [(&str, Check); 8] = [
        ("HTTP/1.1 404 Not Found\r\n\r\n", |e| matches!(e, WebSocketError::UnknownPath { .. })),
        ("HTTP/1.1 200 OK\r\n\r\n<html>", |e| matches!(e, WebSocketError::Page { status: 200 })),
        ("HTTP/1.1 302 Found\r\n\r\n", |e| matches!(e, WebSocketError::Page { status: 302 })),
        (
            "HTTP/1.1 101 Go\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: x\r\n\r\n",
            |e| matches!(e, WebSocketError::Handshake(_)),
        ),
        ("HTTP/1.1 101 Go\r\n\r\n", |e| matches!(e, WebSocketError::Handshake(_))),
        ("SSH-2.0-x\r\n", |e| matches!(e, WebSocketError::Handshake(_))),
        ("HTTP/1.1 101 Go", |e| matches!(e, WebSocketError::BrokeOff)),
        (&endless, |e| matches!(e, WebSocketError::Handshake(_))),
    ];
    for (answer, is_right) in cases {
        let error = refused(answer.as_bytes()).await;
        assert!(is_right(&error), "{:?} became {error:?}", answer.get(..30));
    }
    let (near, _far) = duplex(1000);
    let error = dial(Box::new(near), "local host", PATH).await.err().unwrap();
    assert!(matches!(error, WebSocketError::Request(_)));
}

#[tokio::test(start_paused = true)]
async fn patience_has_an_end() {
    let (near, _far) = duplex(1000);
    assert!(matches!(dial(Box::new(near), "localhost", PATH).await, Err(WebSocketError::Slow(_))));
}
