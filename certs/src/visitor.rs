//! What our own programs trust when they visit: the web's roots, or one CA that the user names.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::{self, PemObject};
use rustls::{ClientConfig, Error, RootCertStore, version};

use crate::provider::provider;

/// A CA file that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{}: {reason}", path.display())]
pub struct RootsError {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub reason: String,
}

/// The web's roots, or the certificates in `file` instead of them.
///
/// # Errors
/// [`RootsError`] if the file cannot be read or holds no certificate.
pub fn roots(file: Option<&Path>) -> Result<Arc<RootCertStore>, RootsError> {
    let mut store = RootCertStore::empty();
    let Some(path) = file else {
        store.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        return Ok(Arc::new(store));
    };
    let fault = |reason: String| RootsError { path: path.to_owned(), reason };
    let certificates = CertificateDer::pem_file_iter(path)
        .and_then(Iterator::collect::<Result<Vec<_>, pem::Error>>)
        .map_err(|error| match error {
            pem::Error::Io(error) => fault(error.to_string()),
            other => fault(other.to_string()),
        })?;
    let (added, _) = store.add_parsable_certificates(certificates);
    if added == 0 {
        return Err(fault("no CA certificate in PEM form in this file".into()));
    }
    Ok(Arc::new(store))
}

/// HTTPS over HTTP/1.1, as the canary and an https origin need it.
///
/// # Errors
/// [`rustls::Error`] if the configuration cannot be made.
pub fn https(roots: Arc<RootCertStore>) -> Result<ClientConfig, Error> {
    let mut config = ClientConfig::builder_with_provider(provider())
        .with_protocol_versions(&[&version::TLS13, &version::TLS12])?
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}
