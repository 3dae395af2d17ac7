//! A certificate that a CA issued, with its key, as it lies in a vault: PEM, the key first and then the chain.

use std::fmt;
use std::sync::Arc;

use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::sign::CertifiedKey;

use crate::provider::provider;
use crate::subject::Subject;
use crate::validity::Validity;

/// Why a certificate is of no use.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum IssuedError {
    /// It is not PEM, or not all of it is there.
    #[error("not a certificate and its key in PEM form: {0}")]
    Pem(#[from] pem::Error),
    /// The parts do not belong together.
    #[error("certificate and key cannot be used: {0}")]
    Tls(#[from] rustls::Error),
    /// The certificate cannot be read.
    #[error("the certificate cannot be read")]
    Unreadable,
    /// It is for others.
    #[error("the certificate does not cover {0}")]
    NotFor(String),
}

/// A certificate chain and its key, ready to be shown in handshakes.
#[derive(Clone)]
pub struct Issued {
    pem: Arc<str>,
    certified: Arc<CertifiedKey>,
    validity: Validity,
}

impl Issued {
    /// Reads what [`Issued::pem`] gave, or any key and chain one after the other.
    ///
    /// # Errors
    /// [`IssuedError`] if it is not a key with the certificate that belongs to it.
    pub fn from_pem(pem: &str) -> Result<Self, IssuedError> {
        let chain = CertificateDer::pem_slice_iter(pem.as_bytes()).collect::<Result<Vec<_>, pem::Error>>()?;
        let key = PrivateKeyDer::from_pem_slice(pem.as_bytes())?;
        let validity = chain.first().and_then(Validity::of).ok_or(IssuedError::Unreadable)?;
        let certified = Arc::new(CertifiedKey::from_der(chain, key, &provider())?);
        Ok(Self { pem: pem.into(), certified, validity })
    }

    /// Whether every name of the subject is in the certificate.
    ///
    /// # Errors
    /// [`IssuedError::NotFor`] with the first that is not.
    pub fn check_covers(&self, subject: &Subject) -> Result<(), IssuedError> {
        let leaf = self.leaf().and_then(|leaf| webpki::EndEntityCert::try_from(leaf).ok());
        for name in subject.names() {
            // Whatever label stands for all of them.
            let host = name.replace('*', "any");
            let covered = ServerName::try_from(host).is_ok_and(|host| {
                leaf.as_ref().is_some_and(|leaf| leaf.verify_is_valid_for_subject_name(&host).is_ok())
            });
            if !covered {
                return Err(IssuedError::NotFor(name));
            }
        }
        Ok(())
    }

    /// Key and chain in PEM form: a secret.
    pub fn pem(&self) -> &str {
        &self.pem
    }

    /// What TLS shows.
    pub fn certified(&self) -> &Arc<CertifiedKey> {
        &self.certified
    }

    /// The certificate itself, without its chain.
    pub fn leaf(&self) -> Option<&CertificateDer<'static>> {
        self.certified.cert.first()
    }

    /// Its dates.
    pub fn validity(&self) -> Validity {
        self.validity
    }
}

impl fmt::Debug for Issued {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Issued").field("validity", &self.validity).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pem(names: &[&str]) -> String {
        let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        let made = rcgen::generate_simple_self_signed(names).unwrap();
        format!("{}{}", made.signing_key.serialize_pem(), made.cert.pem())
    }

    #[test]
    fn covers_exactly_its_names() {
        let zone = Subject::Zone("example.net".into());
        let wild = Issued::from_pem(&pem(&["example.net", "*.example.net"])).unwrap();
        wild.check_covers(&zone).unwrap();
        assert!(wild.check_covers(&Subject::Domain("example.org".into())).is_err());
        let bare = Issued::from_pem(&pem(&["example.net"])).unwrap();
        assert!(bare.check_covers(&zone).unwrap_err().to_string().contains("*.example.net"));
        bare.check_covers(&Subject::Domain("example.net".into())).unwrap();
    }

    #[test]
    fn halves_and_strangers_are_refused_and_nothing_is_shown() {
        let (one, two) = (pem(&["a.example"]), pem(&["a.example"]));
        let cut = |pem: &str| pem.find("-----BEGIN CERTIFICATE").unwrap();
        assert!(Issued::from_pem(&one[..cut(&one)]).is_err());
        assert!(Issued::from_pem(&one[cut(&one)..]).is_err());
        assert!(Issued::from_pem(&format!("{}{}", &one[..cut(&one)], &two[cut(&two)..])).is_err());
        assert!(!format!("{:?}", Issued::from_pem(&one).unwrap()).contains("PRIVATE"));
    }
}
