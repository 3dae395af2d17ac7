//! A certificate that the operator brings: `--cert` and `--key`, read again when the files change.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::SystemTime;

use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;

use crate::provider::provider;
use crate::validity::Validity;

/// Why a certificate was not taken.
#[derive(Debug, thiserror::Error)]
#[error("{}: {reason}", path.display())]
pub struct CertificateError {
    /// The file at fault.
    pub path: PathBuf,
    /// What is wrong with it.
    pub reason: String,
}

/// A certificate chain and its key, from two PEM files.
#[derive(Debug)]
pub struct FileCertificate {
    chain: PathBuf,
    key: PathBuf,
    loaded: RwLock<Loaded>,
}

#[derive(Debug)]
struct Loaded {
    certified: Arc<CertifiedKey>,
    stamp: Stamp,
}

type Stamp = [Option<SystemTime>; 2];

impl FileCertificate {
    /// Reads both files.
    ///
    /// # Errors
    /// [`CertificateError`] if a file cannot be read or the two do not belong together.
    pub fn load(chain: &Path, key: &Path) -> Result<Self, CertificateError> {
        let stamp = stamp(chain, key);
        let certified = Arc::new(read(chain, key)?);
        Ok(Self { chain: chain.into(), key: key.into(), loaded: RwLock::new(Loaded { certified, stamp }) })
    }

    /// Reads the files again if they changed since, and says whether they did. Until then, and if they are not
    /// right, the certificate in use stays.
    ///
    /// # Errors
    /// [`CertificateError`] if the changed files cannot be used.
    pub fn reload(&self) -> Result<bool, CertificateError> {
        let stamp = stamp(&self.chain, &self.key);
        if self.loaded.read().unwrap_or_else(PoisonError::into_inner).stamp == stamp {
            return Ok(false);
        }
        let certified = Arc::new(read(&self.chain, &self.key)?);
        *self.loaded.write().unwrap_or_else(PoisonError::into_inner) = Loaded { certified, stamp };
        Ok(true)
    }

    /// When the certificate in use ends, or `None` if it cannot be told.
    pub fn expires_at(&self) -> Option<SystemTime> {
        let loaded = self.loaded.read().unwrap_or_else(PoisonError::into_inner);
        loaded.certified.cert.first().and_then(Validity::of).map(|validity| validity.not_after)
    }
}

impl ResolvesServerCert for FileCertificate {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(Arc::clone(&self.loaded.read().unwrap_or_else(PoisonError::into_inner).certified))
    }
}

fn stamp(chain: &Path, key: &Path) -> Stamp {
    [chain, key].map(|path| fs::metadata(path).and_then(|metadata| metadata.modified()).ok())
}

fn read(chain: &Path, key: &Path) -> Result<CertifiedKey, CertificateError> {
    let fault = |path: &Path, reason: String| CertificateError { path: path.to_owned(), reason };
    let certificates = CertificateDer::pem_file_iter(chain)
        .and_then(Iterator::collect::<Result<Vec<_>, pem::Error>>)
        .map_err(|error| fault(chain, pem_reason(&error, "certificate")))?;
    if certificates.is_empty() {
        return Err(fault(chain, "no certificate in PEM form in this file".into()));
    }
    let private =
        PrivateKeyDer::from_pem_file(key).map_err(|error| fault(key, pem_reason(&error, "private key")))?;
    CertifiedKey::from_der(certificates, private, &provider()).map_err(|error| match error {
        rustls::Error::InconsistentKeys(_) => {
            fault(key, format!("this key does not belong to the certificate in {}", chain.display()))
        }
        other => fault(key, other.to_string()),
    })
}

fn pem_reason(error: &pem::Error, what: &str) -> String {
    match error {
        pem::Error::Io(error) => error.to_string(),
        pem::Error::NoItemsFound => format!("no {what} in PEM form in this file"),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_when_it_ends_also_after_a_change() {
        let dir = tempfile::tempdir().unwrap();
        let (chain, key) = (dir.path().join("cert.pem"), dir.path().join("key.pem"));
        let write = |end: u64| {
            let made = rcgen::KeyPair::generate().unwrap();
            let mut params = rcgen::CertificateParams::new(["a.example".to_owned()]).unwrap();
            let end = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(end);
            params.not_after = end.into();
            fs::write(&chain, params.self_signed(&made).unwrap().pem()).unwrap();
            fs::write(&key, made.serialize_pem()).unwrap();
            // Two writes within one tick of the file system's clock look like one.
            let stamp = fs::File::options().write(true).open(&key).unwrap();
            stamp.set_modified(end).unwrap();
            end
        };
        let first = write(1_800_000_000);
        let certificate = FileCertificate::load(&chain, &key).unwrap();
        assert_eq!(certificate.expires_at(), Some(first));
        let second = write(1_900_000_000);
        assert!(certificate.reload().unwrap());
        assert_eq!(certificate.expires_at(), Some(second));
        assert!(!certificate.reload().unwrap());
    }
}
