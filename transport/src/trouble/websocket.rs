//! Whether an uplink can begin within a WebSocket: the relay switches protocols, and proves itself inside of it.

use oriel_protocol::UPLINK_PATH;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio_rustls::TlsConnector;

use super::uplink_tls;
use crate::byte_stream::BoxedStream;
use crate::websocket_stream;
use crate::witness::witness;

/// Whether it can. Who shows which certificate around it does not matter.
pub async fn is_taken(stream: BoxedStream, server_name: &str, tls: &ClientConfig) -> bool {
    within(stream, server_name, tls).await == Some(uplink_tls::Answer::Up)
}

async fn within(stream: BoxedStream, server_name: &str, tls: &ClientConfig) -> Option<uplink_tls::Answer> {
    let name = ServerName::try_from(server_name.to_owned()).ok()?;
    let (config, _) = witness(tls.crypto_provider()).ok()?;
    let outer = TlsConnector::from(config).connect(name, stream).await.ok()?;
    let inner = websocket_stream::dial(Box::new(outer), server_name, UPLINK_PATH).await.ok()?;
    Some(uplink_tls::shake(inner, server_name, tls).await)
}
