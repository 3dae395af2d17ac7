//! What an array shares: its table, the key to what is sealed in it, and the way between its relays.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use super::fault::ConfigError;
use super::{ArrayConfig, Certificate, TableConfig};

/// The table and the array, as typed.
pub(super) struct ArrayWords {
    pub(super) table: Option<String>,
    pub(super) auth: Option<PathBuf>,
    pub(super) ca: Option<PathBuf>,
    pub(super) has_key: bool,
    pub(super) listen: Option<SocketAddr>,
    pub(super) advertised: Option<SocketAddr>,
}

impl ArrayWords {
    pub(super) fn resolve(
        self,
        certificate: &Certificate,
        public_addrs: &[IpAddr],
    ) -> Result<(TableConfig, Option<ArrayConfig>), ConfigError> {
        let Self { table: url, auth, ca, has_key, listen, advertised } = self;
        match (table(url)?, listen) {
            (None, None) => Ok((TableConfig::Embedded, None)),
            (None, Some(_)) => Err(ConfigError::ArrayWithoutTable),
            (Some(url), None) => Err(ConfigError::TableWithoutArray(url)),
            (Some(_), Some(_)) if !has_key && matches!(certificate, Certificate::Acme { .. }) => {
                Err(ConfigError::NoTableKey)
            }
            (Some(_), Some(_)) if public_addrs.is_empty() => Err(ConfigError::ArrayWithoutAddress),
            (Some(url), Some(listen)) => {
                let advertised = advertised_address(listen, advertised, public_addrs)?;
                Ok((TableConfig::Etcd { url, auth, ca }, Some(ArrayConfig { listen, advertised })))
            }
        }
    }
}

/// The URL of a table that relays share; none for one in a file.
fn table(url: Option<String>) -> Result<Option<String>, ConfigError> {
    match url {
        Some(word) if word == "embedded" => Ok(None),
        Some(url) if !url.starts_with("etcd://") && !url.starts_with("etcds://") => {
            Err(ConfigError::BadTable(url))
        }
        url => Ok(url),
    }
}

/// Where other relays reach this one.
fn advertised_address(
    listen: SocketAddr,
    given: Option<SocketAddr>,
    public: &[IpAddr],
) -> Result<SocketAddr, ConfigError> {
    let address = given.unwrap_or_else(|| match public.first() {
        Some(first) if listen.ip().is_unspecified() => (*first, listen.port()).into(),
        _ => listen,
    });
    if address.ip().is_unspecified() { Err(ConfigError::NoLinkAddress(listen)) } else { Ok(address) }
}
