//! Bytes both ways in the binary messages of a WebSocket (RFC 6455), for networks that let nothing else through.
//!
//! A WebSocket has no half-closed state: shutting one end down closes both ways, and what the other end had still to
//! say may be lost. TLS and HTTP/2, which run inside, close on their own terms before.

mod by_proxy;
mod bytes;
mod handshake;

use http::HeaderValue;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};

use self::bytes::MessageBytes;
pub use self::handshake::WebSocketError;
use crate::byte_stream::{BoxedStream, ByteStream};

/// The most bytes that a message has: one record of TLS and what surrounds it.
const MESSAGE: usize = 16 * 1024 + 512;

/// The largest message that is taken: proxies put them together anew.
const TAKEN: usize = 64 * 1024;

/// Asks for a WebSocket at `path` over `io`. `host` is what stands in the field of that name: with the port unless it
/// is that of the scheme, IPv6 addresses in brackets.
///
/// # Errors
/// [`WebSocketError`].
pub async fn dial(io: BoxedStream, host: &str, path: &str) -> Result<BoxedStream, WebSocketError> {
    let socket = handshake::dial(io, host, path, config()).await?;
    Ok(Box::new(MessageBytes::new(socket, MESSAGE)))
}

/// As [`dial`], where `io` leads to a proxy that is asked for the WebSocket by plain HTTP; `credentials` are what it gets
/// as `proxy-authorization`.
///
/// # Errors
/// [`WebSocketError`].
pub async fn dial_by_proxy(
    io: BoxedStream,
    host: &str,
    path: &str,
    credentials: Option<&HeaderValue>,
) -> Result<BoxedStream, WebSocketError> {
    let socket = by_proxy::dial(io, host, path, credentials, config()).await?;
    Ok(Box::new(MessageBytes::new(socket, MESSAGE)))
}

/// The server's end, once the response with status 101 has been sent.
pub async fn accepted(io: impl ByteStream + 'static) -> BoxedStream {
    let socket = WebSocketStream::from_raw_socket(io, Role::Server, Some(config())).await;
    Box::new(MessageBytes::new(socket, MESSAGE))
}

/// A message is written as soon as it is there, and none is taken while another waits for the connection: one message
/// and a pong are all that is ever kept.
fn config() -> WebSocketConfig {
    WebSocketConfig::default()
        .read_buffer_size(MESSAGE)
        .write_buffer_size(0)
        .max_write_buffer_size(4 * MESSAGE)
        .max_message_size(Some(TAKEN))
        .max_frame_size(Some(TAKEN))
}
