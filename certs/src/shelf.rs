//! The certificates that are shown in handshakes, by host, replaced while connections come in.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::SystemTime;

use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;

use crate::alpn::{self, AlpnDigests, Prover};
use crate::issued::Issued;

/// Certificates by host. A handshake gets the one for exactly its host; else that of the zone, which stands under the
/// zone's own name; else what `fallback` has. A change is seen whole by the next handshake, and none waits for it.
#[derive(Debug)]
pub struct CertificateShelf {
    zone: String,
    fallback: Option<Arc<dyn ResolvesServerCert>>,
    digests: Option<Arc<dyn AlpnDigests>>,
    prover: Prover,
    hosts: RwLock<HashMap<String, Issued>>,
}

impl CertificateShelf {
    /// An empty shelf. `fallback` is asked while there is no certificate for the zone here: a certificate that the
    /// operator brings, the local CA, or none. `digests` answers a CA's questions about domains (TLS-ALPN-01).
    pub fn new(
        zone: &str,
        fallback: Option<Arc<dyn ResolvesServerCert>>,
        digests: Option<Arc<dyn AlpnDigests>>,
    ) -> Self {
        let zone = zone.to_ascii_lowercase();
        Self { zone, fallback, digests, prover: Prover::default(), hosts: RwLock::default() }
    }

    /// Puts a certificate there, in place of any other for this host.
    pub fn put(&self, host: &str, certificate: Issued) {
        let mut hosts = self.hosts.write().unwrap_or_else(PoisonError::into_inner);
        hosts.insert(host.to_owned(), certificate);
    }

    /// Takes a certificate away.
    pub fn remove(&self, host: &str) {
        self.hosts.write().unwrap_or_else(PoisonError::into_inner).remove(host);
    }

    /// The certificate that stands under exactly this host.
    pub fn get(&self, host: &str) -> Option<Issued> {
        self.hosts.read().unwrap_or_else(PoisonError::into_inner).get(host).cloned()
    }

    /// When the certificate under exactly this host ends.
    pub fn expires_at(&self, host: &str) -> Option<SystemTime> {
        self.get(host).map(|certificate| certificate.validity().not_after)
    }

    /// Every host with the end of its certificate, for metrics.
    pub fn expiries(&self) -> Vec<(String, SystemTime)> {
        let hosts = self.hosts.read().unwrap_or_else(PoisonError::into_inner);
        hosts.iter().map(|(host, certificate)| (host.clone(), certificate.validity().not_after)).collect()
    }

    /// Whether a CA's questions can be answered here, so that `acme-tls/1` may be offered.
    pub fn answers_challenges(&self) -> bool {
        self.digests.is_some()
    }

    fn certified(&self, host: &str) -> Option<Arc<CertifiedKey>> {
        let hosts = self.hosts.read().unwrap_or_else(PoisonError::into_inner);
        hosts.get(host).map(|certificate| Arc::clone(certificate.certified()))
    }
}

impl ResolvesServerCert for CertificateShelf {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let host = hello.server_name().map(str::to_ascii_lowercase);
        let host = host.as_deref();
        if alpn::asks(&hello) {
            let digest = self.digests.as_ref()?.digest(host?)?;
            return self.prover.certificate(host?, digest).ok();
        }
        host.and_then(|host| self.certified(host))
            .or_else(|| self.certified(&self.zone))
            .or_else(|| self.fallback.as_ref()?.resolve(hello))
    }
}
