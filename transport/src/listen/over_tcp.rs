//! A peer that has come over TCP, its TLS handshake done.

use std::net::SocketAddr;

use oriel_protocol::key::PublicKey;
use tokio::time::timeout;

use super::caller::{AcceptError, Caller, HANDSHAKE_DEADLINE, greet};
use super::uplink::RelayUplink;
use crate::byte_stream::BoxedStream;
use crate::carrier::Carrier;
use crate::http2::relay::RelayEnd;
use crate::stream;

/// Waits for the hello or errand of the peer at the other end of `io`, who has proved `identity` in the handshake of
/// TLS with ALPN `oriel/1`. It has come by this carrier, from this address.
///
/// # Errors
/// [`AcceptError`]; the connection is closed then.
pub async fn answer_over_tcp(
    io: BoxedStream,
    identity: PublicKey,
    address: SocketAddr,
    carrier: Carrier,
) -> Result<Caller, AcceptError> {
    let answered = async {
        let (connection, send, receive) = RelayEnd::begin(io).await?;
        let uplink = RelayUplink::over_http2(connection, carrier);
        let control = std::future::ready(Ok(stream::http2((send, receive))));
        greet(identity, address, uplink, control).await
    };
    timeout(HANDSHAKE_DEADLINE, answered).await.map_err(|_| AcceptError::Deadline)?
}
