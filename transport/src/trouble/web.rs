//! One request to whatever answers, and the little of the answer that tells who it is.

use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode, Uri, header};
use http_body_util::Empty;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;

use super::clock;
use crate::byte_stream::BoxedStream;

/// What a relay puts on every response it makes.
const MESSAGE_BOX: &str = "oriel-message-box";

/// What is looked at of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Its status.
    pub status: StatusCode,
    /// The host that it sends on to, if another one.
    pub elsewhere: Option<String>,
    /// When it was made.
    pub date: Option<SystemTime>,
    /// Whether a relay has made it.
    pub from_relay: bool,
    /// Whether it is a page for people.
    pub page: bool,
}

/// Asks for `/` of `host`. `None` if what came is no HTTP.
pub async fn ask(stream: BoxedStream, host: &str) -> Option<Seen> {
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.ok()?;
    let request = Request::get(Uri::from_static("/"))
        .header(header::HOST, host)
        .header(header::CONNECTION, "close")
        .body(Empty::<Bytes>::new())
        .ok()?;
    let answer = sender.send_request(request);
    tokio::pin!(answer, connection);
    let answer = tokio::select! {
        answer = &mut answer => answer,
        // What was read before the end is there by now.
        _ = &mut connection => answer.await,
    };
    let (head, _) = answer.ok()?.into_parts();
    Some(Seen {
        status: head.status,
        elsewhere: elsewhere(&head.headers, host),
        date: clock::date(&head.headers),
        from_relay: head.headers.contains_key(MESSAGE_BOX),
        page: head
            .headers
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html")),
    })
}

fn elsewhere(headers: &HeaderMap, host: &str) -> Option<String> {
    let location: Uri = headers.get(header::LOCATION)?.to_str().ok()?.parse().ok()?;
    let to = location.host()?;
    (!to.eq_ignore_ascii_case(host)).then(|| to.to_owned())
}
