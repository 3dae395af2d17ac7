//! Asks a running site for its status.

use std::io;
use std::net::Ipv4Addr;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::{BodyExt, Empty, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::card::Card;

/// For the answer: it comes from this machine.
const PATIENCE: Duration = Duration::from_secs(5);

/// Largest answer, in bytes.
const LARGEST: usize = 4 << 20;

/// The answer to `what`, such as `status.json`; `None` if whoever is at that port is not the site, or nobody is.
pub async fn ask(card: &Card, what: &str) -> Option<Bytes> {
    timeout(PATIENCE, ask_unhurried(card, what)).await.ok()?.ok().flatten()
}

async fn ask_unhurried(card: &Card, what: &str) -> io::Result<Option<Bytes>> {
    let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, card.port)).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(io::Error::other)?;
    let request = Request::get(format!("/{}/{what}", card.token.as_str()))
        .header("host", format!("127.0.0.1:{}", card.port))
        .body(Empty::<Bytes>::new())
        .map_err(io::Error::other)?;
    let asked = async {
        let response = sender.send_request(request).await.map_err(io::Error::other)?;
        if response.status() != StatusCode::OK {
            return Ok(None);
        }
        let body = Limited::new(response.into_body(), LARGEST).collect().await.map_err(io::Error::other)?;
        Ok(Some(body.to_bytes()))
    };
    tokio::select! {
        answer = asked => answer,
        // It goes on until the answer is whole, or breaks off.
        Err(error) = connection => Err(io::Error::other(error)),
    }
}
