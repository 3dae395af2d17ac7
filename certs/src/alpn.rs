//! The certificates that prove a domain to a CA: TLS-ALPN-01 (RFC 8737).

use std::fmt::Debug;
use std::sync::{Arc, OnceLock};

use rcgen::{CertificateParams, CustomExtension, DistinguishedName, KeyPair, PKCS_ECDSA_P256_SHA256};
use rustls::pki_types::PrivateKeyDer;
use rustls::server::ClientHello;
use rustls::sign::CertifiedKey;

use crate::provider::provider;

/// The protocol that a CA asks for, and that carries nothing: the connection ends with the handshake.
pub const ACME_TLS: &[u8] = b"acme-tls/1";

/// Where the digests of key authorizations are looked up while a CA asks. The answer comes from memory.
pub trait AlpnDigests: Send + Sync + Debug {
    /// The digest that is published for this domain now.
    fn digest(&self, domain: &str) -> Option<[u8; 32]>;
}

/// Whether a ClientHello is a CA's question: it offers `acme-tls/1` and nothing else.
pub fn asks(hello: &ClientHello<'_>) -> bool {
    hello.alpn().is_some_and(|mut offered| offered.next() == Some(ACME_TLS) && offered.next().is_none())
}

/// Why a proof could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ProofError {
    /// The certificate or its key.
    #[error("certificate for a challenge: {0}")]
    Make(#[from] rcgen::Error),
    /// TLS would not take the key.
    #[error("certificate for a challenge: {0}")]
    Tls(#[from] rustls::Error),
}

/// Makes the certificates that answer.
#[derive(Debug, Default)]
pub struct Prover {
    /// One key for all of them: they prove by the digest alone.
    key: OnceLock<KeyPair>,
}

impl Prover {
    /// The certificate for a domain: self-signed, the digest in its acmeIdentifier extension.
    ///
    /// # Errors
    /// [`ProofError`] if it cannot be made.
    pub fn certificate(&self, domain: &str, digest: [u8; 32]) -> Result<Arc<CertifiedKey>, ProofError> {
        let key = match self.key.get() {
            Some(key) => key,
            None => {
                let made = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
                self.key.get_or_init(|| made)
            }
        };
        let mut params = CertificateParams::new([domain.to_owned()])?;
        params.distinguished_name = DistinguishedName::new();
        params.custom_extensions = vec![CustomExtension::new_acme_identifier(&digest)];
        let certificate = params.self_signed(key)?;
        let private = PrivateKeyDer::Pkcs8(key.serialize_der().into());
        let signing = provider().key_provider.load_private_key(private)?;
        // Not `from_der`, which refuses critical extensions that it does not know.
        Ok(Arc::new(CertifiedKey::new(vec![certificate.der().clone()], signing)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use x509_parser::prelude::{FromDer, X509Certificate};

    #[test]
    fn the_digest_stands_in_a_critical_extension() {
        let made = Prover::default().certificate("shop.example", [7; 32]).unwrap();
        let (_, parsed) = X509Certificate::from_der(&made.cert[0]).unwrap();
        let extension =
            parsed.extensions().iter().find(|e| e.oid.to_id_string() == "1.3.6.1.5.5.7.1.31").unwrap();
        assert!(extension.critical);
        assert_eq!(extension.value, [&[4, 32], &[7; 32][..]].concat());
        let names = parsed.subject_alternative_name().unwrap().unwrap();
        assert_eq!(names.value.general_names.len(), 1);
    }
}
