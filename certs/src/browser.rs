//! What a relay shows to browsers: its web certificate, and never a request for one of theirs.

use std::sync::Arc;

use rustls::crypto::ring::Ticketer;
use rustls::server::{NoServerSessionStorage, ResolvesServerCert};
use rustls::{ServerConfig, version};

use crate::alpn::ACME_TLS;
use crate::provider::provider;
use crate::shelf::CertificateShelf;

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

/// The same from a shelf. Where it can answer a CA's questions, `acme-tls/1` is offered as well: a connection that
/// negotiates it carries no HTTP and must be closed after the handshake (RFC 8737, section 3).
///
/// # Errors
/// [`rustls::Error`] if the system gives no randomness for session tickets.
pub fn over_tcp_from(shelf: Arc<CertificateShelf>) -> Result<ServerConfig, rustls::Error> {
    let proves = shelf.answers_challenges();
    let mut config = over_tcp(shelf)?;
    if proves {
        config.alpn_protocols.push(ACME_TLS.to_vec());
    }
    Ok(config)
}

/// Whether a connection with this ALPN came to ask for a proof, and is over once the handshake is.
pub fn is_proof(alpn: Option<&[u8]>) -> bool {
    alpn == Some(ACME_TLS)
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
