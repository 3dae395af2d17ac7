//! From flags and file to one configuration with nothing left unset.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use crate::admin::is_private;
use crate::args::{RegistrationArg, ServeArgs};
use crate::events::Events;
use crate::fair_use::deny::DenySource;
use crate::fair_use::rules::Rules;
use crate::file_config::FileConfig;
use crate::limits::Limits;
use crate::pages::abuse_contact::AbuseContact;
use crate::registrar::Registration;

/// Answers of one kind to one network, in a second: more than a resolver that keeps them asks for.
const DNS_ANSWERS: u32 = 20;

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
    /// The zone's name servers.
    pub name_servers: Vec<String>,
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

/// Why flags and file do not make a configuration. Exit code 64.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// No domain.
    #[error("--domain is needed: the zone in which names live, such as example.net (or use --dev)")]
    NoDomain,
    /// A domain that is not one.
    #[error("{0:?} is not a domain name")]
    BadDomain(String),
    /// No certificate.
    #[error("a certificate is needed: --cert FILE and --key FILE (or --dev for a local one)")]
    NoCertificate,
    /// One of the two files.
    #[error("--cert and --key belong together: give both")]
    HalfCertificate,
    /// `--dev` and a certificate.
    #[error("--dev makes its own certificates: leave --cert and --key out")]
    DevCertificate,
    /// A certificate of each kind.
    #[error("--acme orders the certificate: leave --cert, --key and --dev out")]
    AcmeCertificate,
    /// No way to prove the zone.
    #[error("--acme proves the zone through its DNS: give --dns ADDR, such as --dns [::]:53, too")]
    AcmeWithoutDns,
    /// Nothing to answer.
    #[error("--dns needs to know what to answer: give this relay's --public-addr IP")]
    NoPublicAddress,
    /// A name server that is no host name.
    #[error("{0:?} is not the host name of a name server")]
    BadNameServer(String),
    /// A table that is not known.
    #[error("--table {0:?}: write embedded, or etcd://HOST:PORT[,HOST:PORT...]/PREFIX")]
    BadTable(String),
    /// An array over a file.
    #[error(
        "--relay-listen is for an array of relays, which needs a table that they share: --table etcd://..."
    )]
    ArrayWithoutTable,
    /// An array whose relays cannot reach each other.
    #[error(
        "--table {0} is shared by an array: give --relay-listen ADDR, where the other relays reach this one"
    )]
    TableWithoutArray(String),
    /// An address that nobody can dial.
    #[error(
        "the other relays cannot reach {0}: say with --relay-addr ADDR, or --public-addr IP, where they can"
    )]
    NoLinkAddress(SocketAddr),
    /// An array needs one key.
    #[error("the certificate is shared by the array: give each relay the same --table-key FILE")]
    NoTableKey,
    /// An admin address that others can reach.
    #[error("--admin {0} can be reached from other machines: use a loopback address such as 127.0.0.1:9100")]
    PublicAdmin(SocketAddr),
    /// No home to put state in.
    #[error("--data is needed: there is no home folder to put the relay's state in")]
    NoData,
}

/// Puts flags (which win) and file together. `home` is the user's home folder, `root` whether this is the system's
/// administrator.
///
/// # Errors
/// [`ConfigError`], saying what to change.
pub fn resolve(
    args: ServeArgs,
    file: FileConfig,
    home: Option<PathBuf>,
    root: bool,
) -> Result<Config, ConfigError> {
    let dev = args.dev || file.dev.unwrap_or(false);
    let domain = match args.domain.or(file.domain) {
        Some(domain) => valid_domain(&domain)?,
        None if dev => "localhost".to_owned(),
        None => return Err(ConfigError::NoDomain),
    };
    let acme = args.acme.or(file.acme);
    let certificate = match (args.cert.or(file.cert), args.key.or(file.key)) {
        (None, None) if acme.is_some() && !dev => Certificate::Acme {
            email: acme.unwrap_or_default(),
            directory: args.acme_directory.or(file.acme_directory),
            ca: args.acme_ca.or(file.acme_ca),
        },
        _ if acme.is_some() => return Err(ConfigError::AcmeCertificate),
        (None, None) if dev => Certificate::Local,
        (None, None) => return Err(ConfigError::NoCertificate),
        (Some(_), Some(_)) if dev => return Err(ConfigError::DevCertificate),
        (Some(cert), Some(key)) => Certificate::Files { cert, key },
        _ => return Err(ConfigError::HalfCertificate),
    };
    let default_listen =
        if dev { (Ipv4Addr::LOCALHOST, 8443).into() } else { (Ipv6Addr::UNSPECIFIED, 443).into() };
    let default_http = dev.then(|| (Ipv4Addr::LOCALHOST, 8080).into());
    let registration = match args.registration.or(file.registration) {
        Some(RegistrationArg::Open) => Registration::Open,
        Some(RegistrationArg::Invite) => Registration::Invite,
        Some(RegistrationArg::Closed) => Registration::Closed,
        None if dev => Registration::OpenToLoopback,
        None => Registration::Invite,
    };
    let admin = args.admin.or(file.admin);
    if let Some(public) = admin.filter(|&address| !is_private(address)) {
        return Err(ConfigError::PublicAdmin(public));
    }
    let public_addrs = or(args.public_addr, file.public_addr);
    let dns = match args.dns.or(file.dns) {
        Some(_) if public_addrs.is_empty() => return Err(ConfigError::NoPublicAddress),
        Some(listen) => {
            let mut name_servers = or(args.ns, file.ns);
            if name_servers.is_empty() {
                name_servers.push(format!("ns1.{domain}"));
            }
            let name_servers = name_servers
                .iter()
                .map(|name| valid_domain(name).map_err(|_| ConfigError::BadNameServer(name.clone())))
                .collect::<Result<_, _>>()?;
            let answers_per_second = file.dns_answers_per_second.unwrap_or(DNS_ANSWERS);
            Some(DnsConfig { listen, name_servers, caa: file.caa, answers_per_second })
        }
        None if matches!(certificate, Certificate::Acme { .. }) => return Err(ConfigError::AcmeWithoutDns),
        None => None,
    };
    let table = table(args.table.or(file.table))?;
    let table = match table {
        TableConfig::Etcd { url, .. } => TableConfig::Etcd {
            url,
            auth: args.table_auth_file.or(file.table_auth_file),
            ca: args.table_ca.or(file.table_ca),
        },
        TableConfig::Embedded => TableConfig::Embedded,
    };
    let table_key = args.table_key.or(file.table_key);
    let listen_for_relays = args.relay_listen.or(file.relay_listen);
    let advertised = args.relay_addr.or(file.relay_addr);
    let array = match (&table, listen_for_relays) {
        (TableConfig::Embedded, None) => None,
        (TableConfig::Embedded, Some(_)) => return Err(ConfigError::ArrayWithoutTable),
        (TableConfig::Etcd { url, .. }, None) => return Err(ConfigError::TableWithoutArray(url.clone())),
        (TableConfig::Etcd { .. }, Some(listen)) => {
            if table_key.is_none() && matches!(certificate, Certificate::Acme { .. }) {
                return Err(ConfigError::NoTableKey);
            }
            Some(ArrayConfig { listen, advertised: advertised_address(listen, advertised, &public_addrs)? })
        }
    };
    let days = |days: u64| Duration::from_secs(days.saturating_mul(24 * 60 * 60));
    let mut limits = Limits::default();
    file.limits.apply(&mut limits);
    Ok(Config {
        domain,
        public_suffix: args.public_suffix || file.public_suffix.unwrap_or(false),
        listen: args.listen.or(file.listen).unwrap_or(default_listen),
        http: args.http.or(file.http).or(default_http),
        public_port: args.public_port.or(file.public_port),
        data: data_folder(args.data.or(file.data), home, root)?,
        certificate,
        public_addrs,
        dns,
        table,
        table_key,
        array,
        resolver: args.resolver.or(file.resolver),
        expire_unused: file.expire_unused_days.map(days),
        plain_serves: dev,
        registration,
        admin,
        events: if args.events.is_some() { Events::Json } else { Events::People },
        fair_use: file.fair_use.rules(registration == Registration::Open),
        deny: DenySource { networks: file.deny, file: args.deny_file.or(file.deny_file) },
        abuse_contact: args.abuse_contact.or(file.abuse_contact),
        limits,
    })
}

/// The flags' list, or the file's where no flag was given.
fn or<T>(flags: Vec<T>, file: Vec<T>) -> Vec<T> {
    if flags.is_empty() { file } else { flags }
}

fn table(url: Option<String>) -> Result<TableConfig, ConfigError> {
    match url {
        None => Ok(TableConfig::Embedded),
        Some(word) if word == "embedded" => Ok(TableConfig::Embedded),
        Some(url) if url.starts_with("etcd://") || url.starts_with("etcds://") => {
            Ok(TableConfig::Etcd { url, auth: None, ca: None })
        }
        Some(other) => Err(ConfigError::BadTable(other)),
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

/// The data folder: as given, else where such state belongs.
///
/// # Errors
/// [`ConfigError::NoData`].
pub fn data_folder(
    given: Option<PathBuf>,
    home: Option<PathBuf>,
    root: bool,
) -> Result<PathBuf, ConfigError> {
    match (given, home) {
        (Some(given), _) => Ok(given),
        (None, _) if root => Ok("/var/lib/oriel-relay".into()),
        (None, Some(home)) => Ok(home.join(".local/share/oriel-relay")),
        (None, None) => Err(ConfigError::NoData),
    }
}

fn valid_domain(text: &str) -> Result<String, ConfigError> {
    let domain = text.strip_suffix('.').unwrap_or(text).to_ascii_lowercase();
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    // A name of 63 characters and its dot must still fit into 253.
    if domain.len() <= 189 && domain.split('.').all(is_label) {
        Ok(domain)
    } else {
        Err(ConfigError::BadDomain(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(change: impl FnOnce(&mut ServeArgs)) -> Result<Config, ConfigError> {
        let mut args = ServeArgs { dev: true, data: Some("/d".into()), ..ServeArgs::default() };
        change(&mut args);
        resolve(args, FileConfig::default(), None, false)
    }

    #[test]
    fn dev_needs_nothing_else() {
        let config = with(|_| {}).unwrap();
        assert_eq!(config.domain, "localhost");
        assert!(!config.public_suffix);
        assert_eq!(config.listen.to_string(), "127.0.0.1:8443");
        assert_eq!(config.http.unwrap().to_string(), "127.0.0.1:8080");
        assert_eq!(config.registration, Registration::OpenToLoopback);
        assert_eq!(config.certificate, Certificate::Local);
    }

    #[test]
    fn without_dev_the_defaults_are_for_the_public() {
        let config = with(|args| {
            args.dev = false;
            args.domain = Some("Example.NET.".into());
            args.cert = Some("c".into());
            args.key = Some("k".into());
        })
        .unwrap();
        assert_eq!(config.domain, "example.net");
        assert_eq!(config.listen.to_string(), "[::]:443");
        assert_eq!(config.http, None);
        assert_eq!(config.registration, Registration::Invite);
    }

    #[test]
    fn flags_win_over_the_file() {
        let file: FileConfig =
            toml::from_str("domain = 'a.net'\nregistration = 'closed'\nhttp = '[::]:80'").unwrap();
        let args = ServeArgs { dev: true, domain: Some("b.net".into()), ..ServeArgs::default() };
        let config = resolve(args, file, Some("/home/a".into()), false).unwrap();
        assert_eq!(config.domain, "b.net");
        assert_eq!(config.registration, Registration::Closed);
        assert_eq!(config.http.unwrap().port(), 80);
        assert_eq!(config.data, PathBuf::from("/home/a/.local/share/oriel-relay"));
    }

    #[test]
    fn the_operator_says_whether_the_zone_is_a_public_suffix() {
        assert!(with(|args| args.public_suffix = true).unwrap().public_suffix);
        let args = || ServeArgs { dev: true, data: Some("/d".into()), ..ServeArgs::default() };
        for (line, expected) in
            [("public-suffix = true", true), ("public-suffix = false", false), ("", false)]
        {
            let config = resolve(args(), toml::from_str(line).unwrap(), None, false).unwrap();
            assert_eq!(config.public_suffix, expected, "{line}");
        }
    }

    #[test]
    fn only_strangers_are_limited_unless_the_file_says_so() {
        assert!(with(|_| {}).unwrap().fair_use.are_none(), "callers from this machine are no strangers");
        assert!(with(|args| args.registration = Some(RegistrationArg::Invite)).unwrap().fair_use.are_none());
        let open = with(|args| args.registration = Some(RegistrationArg::Open)).unwrap();
        assert!(!open.fair_use.are_none() && open.fair_use.novelty.is_some());
    }

    #[test]
    fn what_is_wrong_is_said() {
        assert_eq!(with(|args| args.dev = false).unwrap_err(), ConfigError::NoDomain);
        assert_eq!(with(|args| args.cert = Some("c".into())).unwrap_err(), ConfigError::HalfCertificate);
        for bad in ["", "a b", "-a.net", "a..net", "https://a.net"] {
            let error = with(|args| args.domain = Some(bad.into())).unwrap_err();
            assert_eq!(error, ConfigError::BadDomain(bad.into()));
        }
        let public: SocketAddr = "0.0.0.0:9100".parse().unwrap();
        assert_eq!(with(|args| args.admin = Some(public)).unwrap_err(), ConfigError::PublicAdmin(public));
        assert_eq!(data_folder(None, None, false).unwrap_err(), ConfigError::NoData);
    }
}
