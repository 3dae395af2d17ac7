//! The local certificate authority of `--dev`: a leaf for each name, made when a browser asks for it.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, GeneralSubtree,
    IsCa, Issuer, KeyPair, KeyUsagePurpose, NameConstraints, PKCS_ECDSA_P256_SHA256,
};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;

use crate::private_file::{self, PrivateFileError};
use crate::provider::provider;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const CA_DAYS: u32 = 3650;
/// Browsers refuse leaves that live longer than 398 days; ours are made anew long before they end.
const LEAF_DAYS: u32 = 90;
const RENEW_AFTER: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// Leaves kept; beyond it the cache starts anew, so that made-up names cannot fill memory.
const MAX_LEAVES: usize = 1024;

/// Why there is no local authority.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AuthorityError {
    /// The key's file could not be read or written, or others can read it.
    #[error("local CA key {0}")]
    File(#[from] PrivateFileError),
    /// `ca.pem` could not be written.
    #[error("{}: {source}", path.display())]
    Certificate {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A key or certificate could not be made or read.
    #[error("local CA: {0}")]
    Make(#[from] rcgen::Error),
    /// TLS would not take the key.
    #[error("local CA: {0}")]
    Tls(#[from] rustls::Error),
    /// `ca.key` holds something else.
    #[error("{}: not a private key in PEM form", .0.display())]
    NotAKey(PathBuf),
}

/// A certificate authority for one zone and nothing else: its own certificate says so (RFC 5280, 4.2.1.10), so
/// that trusting `ca.pem` in a browser gives away no other site.
#[derive(Debug)]
pub struct LocalAuthority {
    zone: String,
    issuer: Issuer<'static, KeyPair>,
    leaf_key: KeyPair,
    leaves: Mutex<HashMap<String, Leaf>>,
}

#[derive(Clone, Debug)]
struct Leaf {
    key: Arc<CertifiedKey>,
    made: SystemTime,
}

impl LocalAuthority {
    /// Reads `ca.key` in `dir`, or makes it, and sees to it that `ca.pem` beside it is the certificate for `zone`.
    ///
    /// # Errors
    /// [`AuthorityError`], naming the file.
    pub fn load_or_create(dir: &Path, zone: &str) -> Result<Self, AuthorityError> {
        let key_path = dir.join("ca.key");
        let key = match private_file::read(&key_path)? {
            Some(pem) => std::str::from_utf8(&pem)
                .ok()
                .and_then(|pem| KeyPair::from_pem(pem).ok())
                .ok_or(AuthorityError::NotAKey(key_path))?,
            None => {
                let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
                private_file::create(&key_path, key.serialize_pem().as_bytes())?;
                key
            }
        };
        let params = ca_params(zone)?;
        let pem_path = dir.join("ca.pem");
        if !is_for(&pem_path, zone) {
            let pem = params.self_signed(&key)?.pem();
            fs::write(&pem_path, pem)
                .map_err(|source| AuthorityError::Certificate { path: pem_path, source })?;
        }
        Ok(Self {
            zone: zone.to_owned(),
            issuer: Issuer::new(params, key),
            leaf_key: KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?,
            leaves: Mutex::default(),
        })
    }

    /// The leaf for `host`, which must be the zone or a label in it; made now unless it is still fresh.
    ///
    /// # Errors
    /// [`AuthorityError`] if making it fails.
    pub fn leaf(&self, host: &str) -> Result<Arc<CertifiedKey>, AuthorityError> {
        let mut leaves = self.leaves.lock().unwrap_or_else(PoisonError::into_inner);
        let now = SystemTime::now();
        if let Some(leaf) = leaves.get(host)
            && now.duration_since(leaf.made).is_ok_and(|age| age < RENEW_AFTER)
        {
            return Ok(Arc::clone(&leaf.key));
        }
        let key = Arc::new(self.make_leaf(host)?);
        if leaves.len() >= MAX_LEAVES {
            leaves.clear();
        }
        leaves.insert(host.to_owned(), Leaf { key: Arc::clone(&key), made: now });
        Ok(key)
    }

    fn make_leaf(&self, host: &str) -> Result<CertifiedKey, AuthorityError> {
        let mut params = CertificateParams::new([host.to_owned()])?;
        // Nobody compares it with the host, and X.520 has room for 64 characters.
        params.distinguished_name = named(if host.len() > 64 { &self.zone } else { host });
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.use_authority_key_identifier_extension = true;
        let now = SystemTime::now();
        params.not_before = (now - DAY).into();
        params.not_after = (now + LEAF_DAYS * DAY).into();
        let certificate = params.signed_by(&self.leaf_key, &self.issuer)?;
        let key = PrivateKeyDer::Pkcs8(self.leaf_key.serialize_der().into());
        Ok(CertifiedKey::from_der(vec![certificate.der().clone()], key, &provider())?)
    }
}

impl ResolvesServerCert for LocalAuthority {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let asked = hello.server_name().map(str::to_ascii_lowercase);
        let host = asked
            .filter(|host| match host.strip_suffix(&self.zone) {
                Some("") => true,
                Some(label) => label.ends_with('.') && !label[..label.len() - 1].contains('.'),
                None => false,
            })
            .unwrap_or_else(|| self.zone.clone());
        self.leaf(&host).ok()
    }
}

fn ca_params(zone: &str) -> Result<CertificateParams, rcgen::Error> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.distinguished_name = named(&format!("Oriel local CA for {zone}"));
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.name_constraints = Some(NameConstraints {
        permitted_subtrees: vec![GeneralSubtree::DnsName(zone.to_owned())],
        excluded_subtrees: vec![],
    });
    let now = SystemTime::now();
    params.not_before = (now - DAY).into();
    params.not_after = (now + CA_DAYS * DAY).into();
    Ok(params)
}

fn named(common_name: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::CommonName, common_name);
    name
}

/// Whether the certificate at `path` is constrained to exactly this zone.
fn is_for(path: &Path, zone: &str) -> bool {
    let Ok(certificate) = CertificateDer::from_pem_file(path) else {
        return false;
    };
    let Ok(anchor) = webpki::anchor_from_trusted_cert(&certificate) else {
        return false;
    };
    let Ok(len) = u8::try_from(zone.len()) else {
        return false;
    };
    // GeneralName's dNSName is context tag 2.
    let wanted = [&[0x82, len], zone.as_bytes()].concat();
    anchor.name_constraints.is_some_and(|der| der.as_ref().windows(wanted.len()).any(|part| part == wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kept_across_starts_and_remade_for_another_zone() {
        let dir = tempfile::tempdir().unwrap();
        let read = || fs::read(dir.path().join("ca.pem")).unwrap();
        LocalAuthority::load_or_create(dir.path(), "localhost").unwrap();
        let first = read();
        LocalAuthority::load_or_create(dir.path(), "localhost").unwrap();
        assert_eq!(read(), first);
        LocalAuthority::load_or_create(dir.path(), "my.localhost").unwrap();
        assert_ne!(read(), first);
    }

    #[test]
    fn leaves_are_cached_and_bounded() {
        let dir = tempfile::tempdir().unwrap();
        let authority = LocalAuthority::load_or_create(dir.path(), "localhost").unwrap();
        let alice = authority.leaf("alice.localhost").unwrap();
        assert!(Arc::ptr_eq(&alice, &authority.leaf("alice.localhost").unwrap()));
        for i in 0..MAX_LEAVES + 10 {
            authority.leaf(&format!("n{i}.localhost")).unwrap();
        }
        assert!(authority.leaves.lock().unwrap().len() <= MAX_LEAVES);
    }
}
