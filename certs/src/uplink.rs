//! Both ends of an uplink: TLS 1.3, the relay by its web certificate, the peer by its identity (P-02, P-03).

use std::sync::Arc;

use oriel_protocol::ALPN;
use oriel_protocol::key::PublicKey;
use rustls::client::Resumption;
use rustls::client::danger::HandshakeSignatureValid;
use rustls::crypto::verify_tls13_signature;
use rustls::pki_types::{CertificateDer, UnixTime};
use rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use rustls::server::{NoServerSessionStorage, ResolvesServerCert};
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, DistinguishedName, Error, PeerIncompatible,
    RootCertStore, ServerConfig, SignatureScheme, version,
};

use crate::identity::{Identity, IdentityError};
use crate::provider::{provider, uplink_provider};

/// DER of an Ed25519 public key up to the 32 bytes themselves (RFC 8410, section 4).
const ED25519_SPKI: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

/// The identity that a certificate is for: its public key, and nothing else in it.
pub fn identity_of(certificate: &CertificateDer<'_>) -> Option<PublicKey> {
    let end_entity = webpki::EndEntityCert::try_from(certificate).ok()?;
    let spki = end_entity.subject_public_key_info();
    let raw = spki.as_ref().strip_prefix(&ED25519_SPKI)?;
    Some(PublicKey::from_bytes(raw.try_into().ok()?))
}

/// The relay's side: a certificate of the peer is mandatory. No resumption, so that each uplink proves its
/// identity afresh; no 0-RTT.
///
/// # Errors
/// [`rustls::Error`] if the configuration cannot be made.
pub fn for_relay(certificate: Arc<dyn ResolvesServerCert>) -> Result<ServerConfig, Error> {
    let mut config = ServerConfig::builder_with_provider(provider())
        .with_protocol_versions(&[&version::TLS13])?
        .with_client_cert_verifier(Arc::new(AnyIdentity))
        .with_cert_resolver(certificate);
    config.alpn_protocols = vec![ALPN.to_vec()];
    config.session_storage = Arc::new(NoServerSessionStorage {});
    config.send_tls13_tickets = 0;
    Ok(config)
}

/// The peer's side: shows `identity`, trusts `roots`.
///
/// # Errors
/// [`IdentityError`] if the identity cannot sign its certificate.
pub fn for_peer(identity: &Identity, roots: Arc<RootCertStore>) -> Result<ClientConfig, UplinkTlsError> {
    let (certificate, key) = identity.certificate()?;
    let mut config = ClientConfig::builder_with_provider(uplink_provider())
        .with_protocol_versions(&[&version::TLS13])?
        .with_root_certificates(roots)
        .with_client_auth_cert(vec![certificate], key)?;
    config.alpn_protocols = vec![ALPN.to_vec()];
    config.resumption = Resumption::disabled();
    Ok(config)
}

/// Why a peer's TLS configuration could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum UplinkTlsError {
    /// The identity cannot sign.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// TLS would not take it.
    #[error("TLS: {0}")]
    Tls(#[from] Error),
}

/// Accepts every Ed25519 key that proves itself in the handshake: who may do what is the registrar's business.
#[derive(Debug)]
struct AnyIdentity;

impl ClientCertVerifier for AnyIdentity {
    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &[]
    }

    fn verify_client_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: UnixTime,
    ) -> Result<ClientCertVerified, Error> {
        match identity_of(end_entity) {
            Some(_) => Ok(ClientCertVerified::assertion()),
            None => Err(Error::InvalidCertificate(CertificateError::BadEncoding)),
        }
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        Err(Error::PeerIncompatible(PeerIncompatible::Tls13RequiredForQuic))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, certificate, signed, &provider().signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        vec![SignatureScheme::ED25519]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p03_identity_is_the_public_key_alone() {
        let identity = Identity::generate().unwrap();
        let (certificate, _) = identity.certificate().unwrap();
        assert_eq!(identity_of(&certificate), Some(identity.public()));
        assert_eq!(identity_of(&CertificateDer::from(vec![0x30, 0])), None);
        let other = rcgen::generate_simple_self_signed(["alice".to_owned()]).unwrap();
        assert_eq!(identity_of(other.cert.der()), None, "an ECDSA key is not an identity");
    }
}
