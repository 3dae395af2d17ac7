//! A peer's identity: an Ed25519 key pair in a file of its own.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use oriel_protocol::key::PublicKey;
use rcgen::{CertificateParams, DistinguishedName, KeyPair, PKCS_ED25519, PublicKeyData, SigningKey};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::private_file::{self, PrivateFileError};

/// An Ed25519 key pair; its public half is what a relay knows the peer by (P-03).
pub struct Identity {
    key: KeyPair,
    public: PublicKey,
}

/// Why there is no identity to use.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum IdentityError {
    /// The file could not be read or written, or others can read it.
    #[error("identity {0}")]
    File(#[from] PrivateFileError),
    /// The file holds something else.
    #[error("identity {}: not an Ed25519 private key in PEM form (PKCS#8)", .0.display())]
    NotAKey(PathBuf),
    /// The system gave no randomness, or the key could not be used.
    #[error("identity: {0}")]
    Key(#[from] rcgen::Error),
}

impl Identity {
    /// Makes a new identity, in memory only.
    ///
    /// # Errors
    /// [`IdentityError::Key`] if the system gives no randomness.
    pub fn generate() -> Result<Self, IdentityError> {
        Self::from_key(KeyPair::generate_for(&PKCS_ED25519)?)
    }

    /// Reads the identity at `path`, or makes one there with mode 0600.
    ///
    /// # Errors
    /// [`IdentityError`], in words that say what to mend.
    pub fn load_or_create(path: &Path) -> Result<Self, IdentityError> {
        if let Some(identity) = Self::load(path)? {
            return Ok(identity);
        }
        let identity = Self::generate()?;
        match private_file::create(path, identity.key.serialize_pem().as_bytes()) {
            Ok(()) => Ok(identity),
            // Another start of this program was quicker: its identity is the one.
            Err(PrivateFileError::Io { source, .. }) if source.kind() == io::ErrorKind::AlreadyExists => {
                Self::load(path)?.ok_or_else(|| IdentityError::NotAKey(path.to_owned()))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Reads the identity at `path`, if there is one.
    ///
    /// # Errors
    /// [`IdentityError`], in words that say what to mend.
    pub fn load(path: &Path) -> Result<Option<Self>, IdentityError> {
        let Some(contents) = private_file::read(path)? else {
            return Ok(None);
        };
        let not_a_key = || IdentityError::NotAKey(path.to_owned());
        let pem = std::str::from_utf8(&contents).map_err(|_| not_a_key())?;
        let key = KeyPair::from_pkcs8_pem_and_sign_algo(pem, &PKCS_ED25519).map_err(|_| not_a_key())?;
        Self::from_key(key).map(Some).map_err(|_| not_a_key())
    }

    fn from_key(key: KeyPair) -> Result<Self, IdentityError> {
        let raw = key.der_bytes().try_into().map_err(|_| rcgen::Error::CouldNotParseKeyPair)?;
        Ok(Self { public: PublicKey::from_bytes(raw), key })
    }

    /// The public half.
    pub fn public(&self) -> PublicKey {
        self.public
    }

    /// Signs a message, which must tell by its first bytes what it is for: the same key signs handshakes.
    ///
    /// # Errors
    /// [`IdentityError::Key`] if the key cannot be used.
    pub fn sign(&self, message: &[u8]) -> Result<[u8; 64], IdentityError> {
        let signature = self.key.sign(message)?;
        signature.try_into().map_err(|_| IdentityError::Key(rcgen::Error::CouldNotParseKeyPair))
    }

    /// A self-signed certificate over the identity, and its key, to show on an uplink (P-02).
    ///
    /// # Errors
    /// [`IdentityError::Key`] if signing fails.
    pub fn certificate(&self) -> Result<(CertificateDer<'static>, PrivateKeyDer<'static>), IdentityError> {
        let mut params = CertificateParams::default();
        params.distinguished_name = DistinguishedName::new();
        let certificate = params.self_signed(&self.key)?;
        let key = PrivateKeyDer::Pkcs8(self.key.serialize_der().into());
        Ok((certificate.der().clone(), key))
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Identity({})", self.public)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_once_then_kept() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("identity.key");
        let first = Identity::load_or_create(&path).unwrap();
        let again = Identity::load_or_create(&path).unwrap();
        assert_eq!(first.public(), again.public());
        assert_ne!(first.public(), Identity::generate().unwrap().public());
    }

    #[test]
    fn a_file_that_is_no_key_is_refused_and_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("identity.key");
        private_file::create(&path, b"hello").unwrap();
        assert!(matches!(Identity::load_or_create(&path), Err(IdentityError::NotAKey(_))));
        assert_eq!(std::fs::read(&path).unwrap(), b"hello");
    }
}
