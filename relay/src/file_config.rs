//! The configuration file: TOML with the names of flags as keys, but for those of one start; unknown keys are refused.

mod fair_use;

use std::fs;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

use ipnet::IpNet;
use serde::Deserialize;
use serde::de::{Deserializer, Error};

use self::fair_use::FileFairUse;
use crate::args::RegistrationArg;
use crate::fair_use::abuse_contact::{self, AbuseContact};
use crate::fair_use::address_set::parse_network;
use crate::limits::Limits;

/// What a file may say. All of it is optional.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FileConfig {
    /// As `--domain`.
    pub domain: Option<String>,
    /// As `--public-suffix`.
    pub public_suffix: Option<bool>,
    /// As `--listen`.
    pub listen: Option<SocketAddr>,
    /// As `--http`.
    pub http: Option<SocketAddr>,
    /// As `--public-port`.
    pub public_port: Option<u16>,
    /// As `--data`.
    pub data: Option<PathBuf>,
    /// As `--dev`.
    pub dev: Option<bool>,
    /// As `--cert`.
    pub cert: Option<PathBuf>,
    /// As `--key`.
    pub key: Option<PathBuf>,
    /// As `--acme`.
    pub acme: Option<String>,
    /// As `--acme-directory`.
    pub acme_directory: Option<String>,
    /// As `--acme-ca`.
    pub acme_ca: Option<PathBuf>,
    /// As `--dns`.
    pub dns: Option<SocketAddr>,
    /// As `--public-addr`.
    #[serde(default)]
    pub public_addr: Vec<IpAddr>,
    /// As `--ns`.
    #[serde(default)]
    pub ns: Vec<String>,
    /// Authorities that may issue for the zone, for its CAA records (RFC 8659).
    #[serde(default)]
    pub caa: Vec<String>,
    /// DNS answers of one kind to one network (/24, or /56 of IPv6), in a second; 0 for no limit.
    pub dns_answers_per_second: Option<u32>,
    /// As `--table`.
    pub table: Option<String>,
    /// As `--table-auth-file`.
    pub table_auth_file: Option<PathBuf>,
    /// As `--table-ca`.
    pub table_ca: Option<PathBuf>,
    /// As `--table-key`.
    pub table_key: Option<PathBuf>,
    /// As `--relay-listen`.
    pub relay_listen: Option<SocketAddr>,
    /// As `--relay-addr`.
    pub relay_addr: Option<SocketAddr>,
    /// As `--resolver`.
    pub resolver: Option<SocketAddr>,
    /// Names that no peer has served for so many days are given up; never, where absent.
    pub expire_unused_days: Option<u64>,
    /// As `--registration`.
    pub registration: Option<RegistrationArg>,
    /// As `--admin`.
    pub admin: Option<SocketAddr>,
    /// As `--abuse-contact`.
    #[serde(default, deserialize_with = "contact")]
    pub abuse_contact: Option<AbuseContact>,
    /// Addresses and networks not to talk to.
    #[serde(default, deserialize_with = "networks")]
    pub deny: Vec<IpNet>,
    /// As `--deny-file`.
    pub deny_file: Option<PathBuf>,
    /// What one name may use.
    #[serde(default)]
    pub fair_use: FileFairUse,
    /// Deadlines and counts that an operator may want to change.
    #[serde(default)]
    pub limits: FileLimits,
}

/// Limits that an operator may want to change; times in seconds.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FileLimits {
    /// For an origin's response head.
    pub response_head: Option<u64>,
    /// Between two pieces of a response.
    pub response_idle: Option<u64>,
    /// Between two requests of a browser.
    pub browser_idle: Option<u64>,
    /// For a visitor to take the next piece of a response.
    pub visitor_stall: Option<u64>,
    /// For exchanges to end while the relay drains.
    pub drain: Option<u64>,
    /// Browser connections at once.
    pub max_connections: Option<usize>,
    /// As [`crate::limits::Limits::max_connections_each`].
    pub max_connections_each: Option<usize>,
    /// As [`crate::limits::Limits::max_exchanges_each`].
    pub max_exchanges_each: Option<usize>,
    /// Names that one identity may hold.
    pub max_names: Option<usize>,
    /// New names an hour from one address, where registration is open.
    pub new_names_each: Option<u32>,
}

/// A file that cannot be used. Exit code 64.
#[derive(Debug, thiserror::Error)]
#[error("{}: {reason}", path.display())]
pub struct FileError {
    path: PathBuf,
    reason: String,
}

impl FileConfig {
    /// Reads a file.
    ///
    /// # Errors
    /// [`FileError`], with the line where TOML goes wrong.
    pub fn read(path: &Path) -> Result<Self, FileError> {
        let fault = |reason: String| FileError { path: path.to_owned(), reason };
        let text = fs::read_to_string(path).map_err(|error| fault(error.to_string()))?;
        toml::from_str(&text).map_err(|error| fault(error.to_string()))
    }
}

impl FileLimits {
    /// Puts what the file says in place of the defaults.
    pub fn apply(&self, limits: &mut Limits) {
        let seconds = |slot: &mut Duration, value: Option<u64>| {
            if let Some(value) = value {
                *slot = Duration::from_secs(value);
            }
        };
        seconds(&mut limits.response_head, self.response_head);
        seconds(&mut limits.response_idle, self.response_idle);
        seconds(&mut limits.browser_idle, self.browser_idle);
        seconds(&mut limits.visitor_stall, self.visitor_stall);
        seconds(&mut limits.drain, self.drain);
        limits.max_connections = self.max_connections.unwrap_or(limits.max_connections);
        limits.max_connections_each =
            self.max_connections_each.unwrap_or((limits.max_connections * 3).div_ceil(4));
        limits.max_exchanges_each = self.max_exchanges_each.unwrap_or(limits.max_exchanges_each);
        limits.max_names = self.max_names.unwrap_or(limits.max_names);
        limits.new_names_each = self.new_names_each.unwrap_or(limits.new_names_each);
    }
}

fn contact<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<AbuseContact>, D::Error> {
    let text = String::deserialize(deserializer)?;
    abuse_contact::parse(&text).map(Some).map_err(D::Error::custom)
}

fn networks<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<IpNet>, D::Error> {
    let texts = Vec::<String>::deserialize(deserializer)?;
    texts.iter().map(|text| parse_network(text).map_err(D::Error::custom)).collect()
}

#[cfg(test)]
mod tests {
    use clap::Args;

    use super::*;
    use crate::args::ServeArgs;

    /// As --help and the documents say.
    #[test]
    fn flags_are_keys_but_for_those_of_one_start() {
        let refused = toml::from_str::<FileConfig>("no-such-key = 1").unwrap_err().to_string();
        let serve = ServeArgs::augment_args(clap::Command::new("serve"));
        let flags = serve.get_arguments().filter_map(|arg| arg.get_long());
        let others: Vec<_> = flags.filter(|flag| !refused.contains(&format!("`{flag}`"))).collect();
        assert_eq!(others, ["events", "take-over", "config"]);
    }

    #[test]
    fn unknown_keys_are_refused() {
        assert!(toml::from_str::<FileConfig>("domian = 'a'").is_err());
        assert!(toml::from_str::<FileConfig>("[limits]\ndrian = 3").is_err());
        let file: FileConfig = toml::from_str("[limits]\ndrain = 3").unwrap();
        let mut limits = Limits::default();
        file.limits.apply(&mut limits);
        assert_eq!(limits.drain, Duration::from_secs(3));
    }

    #[test]
    fn addresses_and_contacts_are_read_or_it_is_said_how_to_write_them() {
        let text = "deny = ['203.0.113.0/24', '2001:db8::1']\ndeny-file = '/d'\nabuse-contact = 'a@b.net'";
        let file: FileConfig = toml::from_str(text).unwrap();
        assert_eq!((file.deny.len(), file.deny_file), (2, Some("/d".into())));
        assert_eq!(file.abuse_contact.unwrap().link(), "mailto:a@b.net");
        for (text, said) in [
            ("deny = ['203.0.113.0/33']", "write it like 203.0.113.7"),
            ("abuse-contact = 'javascript:x'", "write a mail address"),
            ("[fair-use]\nbytes = 3", "unknown field"),
        ] {
            let error = toml::from_str::<FileConfig>(text).unwrap_err().to_string();
            assert!(error.contains(said), "{error}");
        }
    }
}
