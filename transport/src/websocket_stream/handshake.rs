//! The client's handshake, and why it failed.

use std::time::Duration;

use http::{StatusCode, Uri};
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::error::{Error, ProtocolError};
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

use crate::byte_stream::BoxedStream;

/// How long the answer may take.
pub(super) const ANSWER: Duration = Duration::from_secs(10);

/// Why no WebSocket came about. Each reads on from "what answers there ...".
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WebSocketError {
    /// A page where a WebSocket should begin: a captive portal, a proxy that blocks, or a server that is no relay.
    #[error(
        "sends a page instead of a WebSocket (status {status}): if this network wants you to sign in, do that in a \
         browser; otherwise something on the way does not let WebSockets through"
    )]
    Page {
        /// Of the response.
        status: u16,
    },
    /// There is nothing at that path (404).
    #[error("does not know {path}: it is no relay, or one that takes no WebSockets")]
    UnknownPath {
        /// What was asked for.
        path: String,
    },
    /// A relay got the request without what makes it one for a WebSocket (426).
    #[error(
        "got no request for a WebSocket, but a plain one: whatever passed it on leaves `Upgrade` out, as proxies do \
         that know no WebSockets"
    )]
    NotPassedOn,
    /// The answer is no HTTP, or not the one to this handshake (RFC 6455, section 4.1).
    #[error("does not speak WebSocket: {0}")]
    Handshake(String),
    /// The host or the path cannot stand in a request.
    #[error("cannot be asked for a WebSocket: no request can hold {0}")]
    Request(String),
    /// The connection ended before there was an answer.
    #[error("broke off before there was a WebSocket")]
    BrokeOff,
    /// No answer in time.
    #[error("opened no WebSocket within {} s", .0.as_secs())]
    Slow(Duration),
}

/// Asks for a WebSocket at `path` of `host`.
pub(super) async fn dial(
    io: BoxedStream,
    host: &str,
    path: &str,
    config: WebSocketConfig,
) -> Result<WebSocketStream<BoxedStream>, WebSocketError> {
    let odd = || WebSocketError::Request(format!("{host}{path}"));
    let uri = Uri::builder().scheme("ws").authority(host).path_and_query(path).build().map_err(|_| odd())?;
    let request = uri.into_client_request().map_err(|_| odd())?;
    match timeout(ANSWER, client_async_with_config(request, io, Some(config))).await {
        Ok(Ok((socket, _))) => Ok(socket),
        Ok(Err(error)) => Err(explain(error, path)),
        Err(_) => Err(WebSocketError::Slow(ANSWER)),
    }
}

fn explain(error: Error, path: &str) -> WebSocketError {
    match error {
        Error::Http(response) if response.status() == StatusCode::NOT_FOUND => {
            WebSocketError::UnknownPath { path: path.to_owned() }
        }
        Error::Http(response) => WebSocketError::Page { status: response.status().as_u16() },
        Error::Io(_) | Error::ConnectionClosed | Error::Protocol(ProtocolError::HandshakeIncomplete) => {
            WebSocketError::BrokeOff
        }
        Error::AttackAttempt => WebSocketError::Handshake("its answer has no end".to_owned()),
        other => WebSocketError::Handshake(other.to_string()),
    }
}
