//! Bytes both ways in the binary messages of a WebSocket (RFC 6455), for networks that let nothing else through.

use crate::byte_stream::{BoxedStream, ByteStream};

/// Why no WebSocket came about.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WebSocketError {
    /// A page where a WebSocket should begin: a captive portal, a proxy that blocks, or a server that is no relay.
    #[error("answered with a page instead of a WebSocket (status {status})")]
    Page {
        /// Of the response.
        status: u16,
    },
    /// There is nothing at that path (404).
    #[error("does not know {path}: it is no relay, or one without WebSockets")]
    UnknownPath {
        /// What was asked for.
        path: String,
    },
    /// The answer is no HTTP, or not the one to this handshake (RFC 6455, section 4.1).
    #[error("does not answer as a WebSocket: {0}")]
    Handshake(String),
    /// The host or the path cannot stand in a request.
    #[error("cannot be asked for a WebSocket: {0}")]
    Request(String),
    /// The connection ended before there was an answer.
    #[error("broke off before it answered")]
    BrokeOff,
    /// No answer in time.
    #[error("did not answer within {0} s")]
    Slow(u64),
}

/// Asks for a WebSocket at `path` over `io`. `host` is what stands in the field of that name: with the port unless it
/// is that of the scheme, IPv6 addresses in brackets.
///
/// # Errors
/// [`WebSocketError`].
pub async fn dial(io: BoxedStream, host: &str, path: &str) -> Result<BoxedStream, WebSocketError> {
    todo!()
}

/// The server's end, after the response with status 101.
pub fn accepted(io: impl ByteStream + 'static) -> BoxedStream {
    todo!()
}
