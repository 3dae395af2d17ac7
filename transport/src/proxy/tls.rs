//! TLS to a proxy, around what is said to it.

use std::sync::Arc;

use rustls::pki_types::ServerName;
use rustls::{ClientConfig, RootCertStore};
use tokio_rustls::TlsConnector;

use super::fault::ProxyFault;
use crate::byte_stream::BoxedStream;

/// Does the handshake; `host` is the proxy's.
pub(super) async fn wrap(
    io: BoxedStream,
    host: &str,
    roots: Arc<RootCertStore>,
) -> Result<BoxedStream, ProxyFault> {
    let fault = |reason: String| ProxyFault::Tls { host: host.to_owned(), reason };
    let name = ServerName::try_from(host.to_owned()).map_err(|error| fault(error.to_string()))?;
    // Proxies are of every age: TLS 1.2 is taken as well.
    let mut config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| fault(error.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    let stream = TlsConnector::from(Arc::new(config))
        .connect(name, io)
        .await
        .map_err(|error| fault(error.to_string()))?;
    Ok(Box::new(stream))
}
