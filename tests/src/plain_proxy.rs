//! A proxy that lets nothing but plain HTTP through, and upgrades of it.

use std::net::SocketAddr;

use oriel_transport::proxy::url::ProxyUrl;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::tcp_only::passing;

/// Such a proxy.
#[derive(Debug)]
pub struct PlainProxy {
    address: SocketAddr,
    _tasks: JoinSet<()>,
}

impl PlainProxy {
    /// Whatever it is asked for, it asks this port of a relay.
    ///
    /// # Panics
    /// If there is no socket.
    pub async fn before(relay: SocketAddr) -> Self {
        let (address, tasks) = passing(move |from| async move {
            let _ = pass(from, relay).await;
        })
        .await;
        Self { address, _tasks: tasks }
    }

    /// Its address.
    ///
    /// # Panics
    /// Never.
    pub fn url(&self) -> ProxyUrl {
        format!("http://{}", self.address).parse().unwrap()
    }
}

async fn pass(mut from: TcpStream, relay: SocketAddr) -> std::io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(from.read_u8().await?);
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    // RFC 9112, section 3.2.2: what a proxy is asked for is an absolute URI, which it takes apart.
    let asked = head.strip_prefix("GET http://").and_then(|rest| rest.split_once('/'));
    let Some((authority, rest)) = asked else {
        return from.write_all(b"HTTP/1.1 405 Not Allowed\r\nallow: GET\r\ncontent-length: 0\r\n\r\n").await;
    };
    assert!(head.to_lowercase().contains(&format!("\r\nhost: {authority}\r\n")), "{head}");
    let mut to = TcpStream::connect(relay).await?;
    to.write_all(format!("GET /{rest}").as_bytes()).await?;
    copy_bidirectional(&mut from, &mut to).await.map(drop)
}
