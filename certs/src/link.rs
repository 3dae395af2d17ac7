//! Both ends of a link between two relays: TLS 1.3, each by its relay's identity (P-120, P-121).

use std::fmt;
use std::sync::Arc;

use oriel_protocol::LINK_ALPN;
use oriel_protocol::key::PublicKey;
use rustls::client::Resumption;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::verify_tls13_signature;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::server::NoServerSessionStorage;
use rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, DistinguishedName, Error, PeerIncompatible,
    ServerConfig, SignatureScheme, version,
};

use crate::identity::{Identity, IdentityError};
use crate::provider::{provider, uplink_provider};
use crate::uplink::identity_of;

/// What a relay shows on its links, whether it dials or is called.
pub struct LinkTls {
    certificate: CertificateDer<'static>,
    key: PrivateKeyDer<'static>,
}

impl LinkTls {
    /// Shows a self-signed certificate over this identity.
    ///
    /// # Errors
    /// [`IdentityError::Key`] if it cannot sign.
    pub fn new(identity: &Identity) -> Result<Self, IdentityError> {
        let (certificate, key) = identity.certificate()?;
        Ok(Self { certificate, key })
    }

    /// For the relay that is called: takes those whose key `is_relay` knows, and asks again at each handshake.
    ///
    /// # Errors
    /// [`rustls::Error`] if the configuration cannot be made.
    pub fn accepting(
        &self,
        is_relay: impl Fn(&PublicKey) -> bool + Send + Sync + 'static,
    ) -> Result<ServerConfig, Error> {
        let mut config = ServerConfig::builder_with_provider(provider())
            .with_protocol_versions(&[&version::TLS13])?
            .with_client_cert_verifier(Arc::new(Expected(Box::new(is_relay))))
            .with_single_cert(vec![self.certificate.clone()], self.key.clone_key())?;
        config.alpn_protocols = vec![LINK_ALPN.to_vec()];
        config.session_storage = Arc::new(NoServerSessionStorage {});
        config.send_tls13_tickets = 0;
        Ok(config)
    }

    /// For the relay that dials: the other end must be `relay`.
    ///
    /// # Errors
    /// [`rustls::Error`] if the configuration cannot be made.
    pub fn dialling(&self, relay: PublicKey) -> Result<ClientConfig, Error> {
        let mut config = ClientConfig::builder_with_provider(uplink_provider())
            .with_protocol_versions(&[&version::TLS13])?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(Expected(Box::new(move |key: &PublicKey| {
                *key == relay
            }))))
            .with_client_auth_cert(vec![self.certificate.clone()], self.key.clone_key())?;
        config.alpn_protocols = vec![LINK_ALPN.to_vec()];
        config.resumption = Resumption::disabled();
        Ok(config)
    }
}

impl fmt::Debug for LinkTls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LinkTls").finish_non_exhaustive()
    }
}

/// Accepts an Ed25519 key that proves itself in the handshake, if it is one of those expected.
struct Expected(Box<dyn Fn(&PublicKey) -> bool + Send + Sync>);

impl fmt::Debug for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Expected").finish_non_exhaustive()
    }
}

impl Expected {
    fn signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = provider().signature_verification_algorithms;
        let valid = verify_tls13_signature(message, certificate, signed, &algorithms)?;
        // Only now: who cannot prove a key is not told which ones would do.
        match identity_of(certificate) {
            Some(key) if (self.0)(&key) => Ok(valid),
            _ => Err(Error::InvalidCertificate(CertificateError::ApplicationVerificationFailure)),
        }
    }
}

/// Whether it is over an Ed25519 key; the rest of the certificate means nothing.
fn well_formed(certificate: &CertificateDer<'_>) -> Result<(), Error> {
    identity_of(certificate).map(drop).ok_or(Error::InvalidCertificate(CertificateError::BadEncoding))
}

fn too_old() -> Result<HandshakeSignatureValid, Error> {
    Err(Error::PeerIncompatible(PeerIncompatible::Tls13RequiredForQuic))
}

impl ClientCertVerifier for Expected {
    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &[]
    }

    fn verify_client_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: UnixTime,
    ) -> Result<ClientCertVerified, Error> {
        well_formed(end_entity).map(|()| ClientCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        too_old()
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.signature(message, certificate, signed)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        vec![SignatureScheme::ED25519]
    }
}

impl ServerCertVerifier for Expected {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        well_formed(end_entity).map(|()| ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        too_old()
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.signature(message, certificate, signed)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        vec![SignatureScheme::ED25519]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p120_nothing_of_a_link_outlives_it() {
        let identity = Identity::generate().unwrap();
        let tls = LinkTls::new(&identity).unwrap();
        let called = tls.accepting(|_| true).unwrap();
        assert_eq!((called.max_early_data_size, called.send_tls13_tickets), (0, 0));
        assert!(!called.session_storage.can_cache());
        let dialled = tls.dialling(identity.public()).unwrap();
        assert!(!dialled.enable_early_data);
        assert_eq!([called.alpn_protocols, dialled.alpn_protocols], [[b"oriel-relay/1"], [b"oriel-relay/1"]]);
    }
}
