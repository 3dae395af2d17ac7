//! How fast bytes pass one TCP connection, as they are and in WebSocket messages:
//! `cargo run --release -p oriel-transport --example websocket_speed`.

#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::time::Instant;

use oriel_transport::byte_stream::BoxedStream;
use oriel_transport::websocket_stream::{accepted, dial};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::accept_async;

/// A gibibyte, in pieces as TLS writes them.
const PIECE: usize = 16 * 1024;
const PIECES: usize = 64 * 1024;

async fn pair() -> (TcpStream, TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (near, far) = tokio::join!(TcpStream::connect(address), listener.accept());
    (near.unwrap(), far.unwrap().0)
}

async fn measure(what: &str, mut from: BoxedStream, mut to: BoxedStream) {
    let began = Instant::now();
    let writing = async {
        for _ in 0..PIECES {
            from.write_all(&[7; PIECE]).await.unwrap();
        }
        from.flush().await.unwrap();
    };
    let reading = async {
        let mut piece = vec![0; PIECE];
        for _ in 0..PIECES {
            to.read_exact(&mut piece).await.unwrap();
        }
    };
    tokio::join!(writing, reading);
    let mebibytes = (PIECE * PIECES) >> 20;
    println!("{what:28} {:8.0} MiB/s", mebibytes as f64 / began.elapsed().as_secs_f64());
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (near, far) = pair().await;
    measure("TCP", Box::new(near), Box::new(far)).await;
    for from_client in [true, false] {
        let (near, far) = pair().await;
        let (near, far) =
            tokio::join!(dial(Box::new(near), "localhost", "/"), async { accept_async(far).await.unwrap() });
        let (near, far) = (near.unwrap(), accepted(far.into_inner()).await);
        match from_client {
            true => measure("WebSocket, from the client", near, far).await,
            false => measure("WebSocket, from the server", far, near).await,
        }
    }
}
