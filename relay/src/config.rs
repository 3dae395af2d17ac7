//! From flags and file to one configuration with nothing left unset.

mod array;
mod fault;
mod resolve;
mod zone;

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use oriel_protocol::name::Name;

pub use self::fault::ConfigError;
pub use self::resolve::{data_folder, resolve};

use crate::events::Events;
use crate::fair_use::abuse_contact::AbuseContact;
use crate::fair_use::deny::DenySource;
use crate::fair_use::rules::Rules;
use crate::limits::Limits;
use crate::registrar::Registration;

/// Everything that `oriel-relay serve` needs to know.
#[derive(Clone, Debug)]
pub struct Config {
    /// The zone in which names live.
    pub domain: String,
    /// Whether browsers know it as a public suffix.
    pub public_suffix: bool,
    /// HTTPS on TCP, uplinks on UDP.
    pub listen: SocketAddr,
    /// Plain HTTP.
    pub http: Option<SocketAddr>,
    /// The port that visitors use, where it is not the one listened on.
    pub public_port: Option<u16>,
    /// State.
    pub data: PathBuf,
    /// What browsers and peers are shown.
    pub certificate: Certificate,
    /// Whether plain HTTP serves names itself.
    pub plain_serves: bool,
    /// What DNS answers for names held by this relay.
    pub public_addrs: Vec<IpAddr>,
    /// The zone's DNS server.
    pub dns: Option<DnsConfig>,
    /// Where the peer table is.
    pub table: TableConfig,
    /// The key that seals certificates in the table; one in the data folder if none.
    pub table_key: Option<PathBuf>,
    /// Where other relays reach this one.
    pub array: Option<ArrayConfig>,
    /// Whom to ask for proofs of domains outside the zone; the system's resolver if none.
    pub resolver: Option<SocketAddr>,
    /// How long a name may go unused.
    pub expire_unused: Option<Duration>,
    /// Who may claim a new name.
    pub registration: Registration,
    /// Health and metrics.
    pub admin: Option<SocketAddr>,
    /// Where events go.
    pub events: Events,
    /// What each name may use.
    pub fair_use: Rules,
    /// Whom the relay does not talk to.
    pub deny: DenySource,
    /// Whom to write to about a site.
    pub abuse_contact: Option<AbuseContact>,
    /// Deadlines and counts.
    pub limits: Limits,
}

impl Config {
    /// Labels that the zone needs for itself, so that nobody can have them: those of its name servers.
    pub fn kept_labels(&self) -> Vec<Name> {
        let names = self.dns.iter().flat_map(|dns| &dns.name_servers);
        let labels = names.filter_map(|(name, _)| name.strip_suffix(&self.domain)?.strip_suffix('.'));
        labels.filter_map(|label| label.rsplit('.').next()?.parse().ok()).collect()
    }
}

/// Where the relay's certificate comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Certificate {
    /// A local authority in the data folder (`--dev`).
    Local,
    /// Two files.
    Files {
        /// The chain, in PEM form.
        cert: PathBuf,
        /// Its private key.
        key: PathBuf,
    },
    /// An authority that issues by itself.
    Acme {
        /// Whom it writes to.
        email: String,
        /// Its directory; Let's Encrypt if none.
        directory: Option<String>,
        /// Whom to trust for that directory.
        ca: Option<PathBuf>,
    },
}

/// The zone's DNS server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DnsConfig {
    /// Where it listens, on UDP and TCP.
    pub listen: SocketAddr,
    /// The zone's name servers, and the addresses of those that have their own.
    pub name_servers: Vec<(String, Vec<IpAddr>)>,
    /// Authorities that may issue for the zone; all if none is named.
    pub caa: Vec<String>,
    /// Answers of one kind to one network, in a second; no limit if 0.
    pub answers_per_second: u32,
}

/// Where the peer table is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableConfig {
    /// In a file in the data folder.
    Embedded,
    /// In etcd.
    Etcd {
        /// `etcd://HOST:PORT[,HOST:PORT...]/PREFIX`.
        url: String,
        /// User and password.
        auth: Option<PathBuf>,
        /// Whom to trust.
        ca: Option<PathBuf>,
    },
}

/// This relay as one of an array.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArrayConfig {
    /// Where it listens for the others.
    pub listen: SocketAddr,
    /// What it tells them, with port 0 for the one that it listens on.
    pub advertised: SocketAddr,
}
