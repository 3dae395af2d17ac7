//! Whether the TLS handshake of an uplink succeeds on a stream of bytes. Nothing is said after it.

use std::sync::Arc;

use oriel_protocol::ALPN;
use rustls::pki_types::ServerName;
use rustls::{AlertDescription, ClientConfig, Error};
use tokio_rustls::TlsConnector;

use super::tls::look::tls_error;
use crate::byte_stream::BoxedStream;
use crate::plain_text::plain;

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A relay that takes uplinks.
    Up,
    /// Somebody who takes none.
    NoUplinks,
    /// The handshake failed.
    Failed(String),
    /// Nothing in time.
    Silent,
}

/// Shakes hands. `tls` shows an identity, trusts the relay's roots and offers `oriel/1`.
pub async fn shake(stream: BoxedStream, server_name: &str, tls: &ClientConfig) -> Answer {
    let Ok(name) = ServerName::try_from(server_name.to_owned()) else {
        return Answer::Failed(format!("{} is no name for TLS", plain(server_name)));
    };
    match TlsConnector::from(Arc::new(tls.clone())).connect(name, stream).await {
        Ok(shaken) if shaken.get_ref().1.alpn_protocol() == Some(ALPN) => Answer::Up,
        Ok(_) => Answer::NoUplinks,
        Err(error) => match tls_error(&error) {
            Some(Error::AlertReceived(AlertDescription::NoApplicationProtocol)) => Answer::NoUplinks,
            _ => Answer::Failed(plain(&error.to_string())),
        },
    }
}
