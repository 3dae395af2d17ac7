//! From flags and file to one configuration with nothing left unset.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;

use crate::admin::is_private;
use crate::args::{RegistrationArg, ServeArgs};
use crate::events::Events;
use crate::fair_use::abuse_contact::AbuseContact;
use crate::fair_use::deny::DenySource;
use crate::fair_use::rules::Rules;
use crate::file_config::FileConfig;
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
    let certificate = match (args.cert.or(file.cert), args.key.or(file.key)) {
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
