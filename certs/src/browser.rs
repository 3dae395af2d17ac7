//! What a relay shows to browsers: its web certificate, and never a request for one of theirs.

use std::sync::Arc;

use rustls::crypto::ring::Ticketer;
use rustls::server::{NoServerSessionStorage, ResolvesServerCert};
use rustls::{ServerConfig, version};

use crate::provider::provider;

/// For HTTPS over TCP: TLS 1.2 and 1.3, HTTP/2 preferred to HTTP/1.1.
///
/// # Errors
/// [`rustls::Error`] if the system gives no randomness for session tickets.
pub fn over_tcp(certificate: Arc<dyn ResolvesServerCert>) -> Result<ServerConfig, rustls::Error> {
    let mut config = ServerConfig::builder_with_provider(provider())
        .with_protocol_versions(&[&version::TLS13, &version::TLS12])?
        .with_no_client_auth()
        .with_cert_resolver(certificate);
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    // Tickets hold all state, so a resumed session costs no memory here; 0-RTT stays off (replays).
    config.session_storage = Arc::new(NoServerSessionStorage {});
    config.ticketer = Ticketer::new()?;
    config.send_tls13_tickets = 1;
    Ok(config)
}

/// For HTTP/3 over QUIC: TLS 1.3, ALPN `h3`.
///
/// # Errors
/// [`rustls::Error`] if the system gives no randomness for session tickets.
pub fn over_quic(certificate: Arc<dyn ResolvesServerCert>) -> Result<ServerConfig, rustls::Error> {
    let mut config = ServerConfig::builder_with_provider(provider())
        .with_protocol_versions(&[&version::TLS13])?
        .with_no_client_auth()
        .with_cert_resolver(certificate);
    config.alpn_protocols = vec![b"h3".to_vec()];
    config.session_storage = Arc::new(NoServerSessionStorage {});
    config.ticketer = Ticketer::new()?;
    config.send_tls13_tickets = 1;
    Ok(config)
}
