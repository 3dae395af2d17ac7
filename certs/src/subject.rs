//! Whom a certificate is for.

/// What one certificate covers. Hosts are in lower case, without a dot at the end.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// A zone and every label in it, proved by DNS-01.
    Zone(String),
    /// One custom domain, proved by TLS-ALPN-01.
    Domain(String),
}

impl Subject {
    /// The zone or the domain: what it is stored, shelved and locked under.
    pub fn host(&self) -> &str {
        match self {
            Self::Zone(host) | Self::Domain(host) => host,
        }
    }

    /// The names that stand in the certificate.
    pub fn names(&self) -> Vec<String> {
        match self {
            Self::Zone(zone) => vec![zone.clone(), format!("*.{zone}")],
            Self::Domain(domain) => vec![domain.clone()],
        }
    }
}
