//! What stands in a certificate that was shown, whether it is true or not.

use std::net::IpAddr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rustls::pki_types::CertificateDer;
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate};

use crate::plain_text::plain;

/// Most names that are kept.
const MOST_NAMES: usize = 4;

/// What the local authority of `oriel-relay` calls itself.
const LOCAL_CA: &str = "Oriel local CA";

/// What is in the names of authorities that open TLS: filters of companies and schools, virus scanners, tools.
const INSPECTORS: [&str; 21] = [
    "zscaler",
    "netskope",
    "fortinet",
    "fortigate",
    "palo alto",
    "blue coat",
    "bluecoat",
    "symantec web",
    "forcepoint",
    "websense",
    "mcafee web",
    "sophos",
    "umbrella",
    "checkpoint",
    "barracuda",
    "kaspersky",
    "bitdefender",
    "avast",
    "eset ssl",
    "mitmproxy",
    "squid",
];

/// A host's certificate.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    /// Who signed it.
    pub(super) issuer: String,
    /// Whom it is for.
    pub(super) names: Vec<String>,
    /// It counts from here on.
    pub(super) from: SystemTime,
    /// And until here.
    pub(super) until: SystemTime,
    all_names: Vec<String>,
}

impl Shown {
    /// `None` if it is no certificate.
    pub(super) fn read(certificate: &CertificateDer<'static>) -> Option<Self> {
        let (_, parsed) = X509Certificate::from_der(certificate.as_ref()).ok()?;
        let alternatives = parsed.subject_alternative_name().ok().flatten();
        let mut all_names: Vec<String> = alternatives
            .into_iter()
            .flat_map(|names| &names.value.general_names)
            .filter_map(|name| match name {
                GeneralName::DNSName(name) => Some((*name).to_ascii_lowercase()),
                GeneralName::IPAddress(octets) => address(octets).map(|address| address.to_string()),
                _ => None,
            })
            .collect();
        if all_names.is_empty() {
            let common = parsed.subject().iter_common_name().filter_map(|name| name.as_str().ok());
            all_names.extend(common.map(str::to_ascii_lowercase));
        }
        Some(Self {
            issuer: plain(&parsed.issuer().to_string()),
            names: all_names.iter().take(MOST_NAMES).map(|name| plain(name)).collect(),
            from: time(parsed.validity().not_before.timestamp()),
            until: time(parsed.validity().not_after.timestamp()),
            all_names,
        })
    }

    /// Whether one of its names is this host (RFC 9525, section 6.3).
    pub(super) fn is_for(&self, host: &str) -> bool {
        let host = host.to_ascii_lowercase();
        let above = host.split_once('.').map(|(_, above)| above);
        self.all_names.iter().any(|name| *name == host || above.is_some() && name.strip_prefix("*.") == above)
    }

    /// Whether a relay's own local authority signed it.
    pub(super) fn is_of_local_ca(&self) -> bool {
        self.issuer.contains(LOCAL_CA)
    }

    /// Whether its signer is known for opening TLS.
    pub(super) fn is_of_inspection(&self) -> bool {
        let issuer = self.issuer.to_ascii_lowercase();
        INSPECTORS.iter().any(|word| issuer.contains(word))
    }
}

fn address(octets: &[u8]) -> Option<IpAddr> {
    <[u8; 4]>::try_from(octets)
        .map(IpAddr::from)
        .or_else(|_| <[u8; 16]>::try_from(octets).map(IpAddr::from))
        .ok()
}

/// Of seconds since 1970; what was before is that.
fn time(seconds: i64) -> SystemTime {
    let after = Duration::from_secs(u64::try_from(seconds).unwrap_or(0));
    UNIX_EPOCH.checked_add(after).unwrap_or(UNIX_EPOCH)
}
