//! Flags and file, put together.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use super::Config;
use super::array::ArrayWords;
use super::fault::ConfigError;
use super::zone::{CertificateWords, DnsWords, valid_domain};
use crate::args::{RegistrationArg, ServeArgs};
use crate::events::Events;
use crate::fair_use::deny::DenySource;
use crate::file_config::FileConfig;
use crate::limits::Limits;
use crate::registrar::Registration;

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
    let certificate = CertificateWords {
        dev,
        cert: args.cert.or(file.cert),
        key: args.key.or(file.key),
        acme: args.acme.or(file.acme),
        directory: args.acme_directory.or(file.acme_directory),
        ca: args.acme_ca.or(file.acme_ca),
    }
    .resolve()?;
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
    if let Some(nowhere) = public_addrs.iter().find(|ip| ip.is_unspecified() || ip.is_multicast()) {
        return Err(ConfigError::BadPublicAddress(*nowhere));
    }
    let dns = DnsWords {
        listen: args.dns.or(file.dns),
        name_servers: or(args.ns, file.ns),
        caa: file.caa,
        answers_per_second: file.dns_answers_per_second,
    }
    .resolve(&domain, &certificate, &public_addrs)?;
    let table_key = args.table_key.or(file.table_key);
    let (table, array) = ArrayWords {
        table: args.table.or(file.table),
        auth: args.table_auth_file.or(file.table_auth_file),
        ca: args.table_ca.or(file.table_ca),
        has_key: table_key.is_some(),
        listen: args.relay_listen.or(file.relay_listen),
        advertised: args.relay_addr.or(file.relay_addr),
    }
    .resolve(&certificate, &public_addrs)?;
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

/// Whether only this machine reaches an address: the admin listener has no other.
fn is_private(address: SocketAddr) -> bool {
    address.ip().to_canonical().is_loopback()
}

/// The flags' list, or the file's where no flag was given.
fn or<T>(flags: Vec<T>, file: Vec<T>) -> Vec<T> {
    if flags.is_empty() { file } else { flags }
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

#[cfg(test)]
mod tests {
    use super::super::Certificate;
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

    fn public(change: impl FnOnce(&mut ServeArgs)) -> Result<Config, ConfigError> {
        with(|args| {
            args.dev = false;
            args.domain = Some("example.net".into());
            args.public_addr = vec!["192.0.2.5".parse().unwrap()];
            change(args);
        })
    }

    #[test]
    fn a_certificate_that_is_ordered_needs_a_way_to_prove_the_zone() {
        let acme = |args: &mut ServeArgs| args.acme = Some("me@example.org".into());
        let dns: SocketAddr = "[::]:53".parse().unwrap();
        assert_eq!(public(acme).unwrap_err(), ConfigError::AcmeWithoutDns);
        let both = |args: &mut ServeArgs| {
            acme(args);
            args.dns = Some(dns);
        };
        let config = public(both).unwrap();
        assert!(matches!(config.certificate, Certificate::Acme { .. }));
        assert_eq!(config.dns.unwrap().name_servers, [("ns1.example.net".to_owned(), Vec::new())]);
        let nowhere = public(|args| {
            both(args);
            args.public_addr.clear();
        });
        assert_eq!(nowhere.unwrap_err(), ConfigError::NoPublicAddress);
        let own = public(|args| {
            both(args);
            args.cert = Some("c".into());
        });
        assert_eq!(own.unwrap_err(), ConfigError::AcmeCertificate);
        let servers = |words: &[&str]| {
            public(|args| {
                both(args);
                args.ns = words.iter().map(|word| (*word).to_owned()).collect();
            })
        };
        let named = servers(&["NS1.example.net=192.0.2.5", "ns.example.org"]).unwrap().dns.unwrap();
        let address = "192.0.2.5".parse().unwrap();
        let expected = [("ns1.example.net".into(), vec![address]), ("ns.example.org".into(), vec![])];
        assert_eq!(named.name_servers, expected);
        for bad in ["a b", "ns1.example.net=here", "="] {
            assert_eq!(servers(&[bad]).unwrap_err(), ConfigError::BadNameServer(bad.into()));
        }
    }

    #[test]
    fn an_array_needs_a_table_and_a_way_between_its_relays() {
        let listen: SocketAddr = "0.0.0.0:7443".parse().unwrap();
        let files = |args: &mut ServeArgs| {
            args.cert = Some("c".into());
            args.key = Some("k".into());
        };
        let url = "etcd://127.0.0.1:2379/oriel";
        let with_url = |args: &mut ServeArgs| {
            files(args);
            args.table = Some(url.into());
        };
        let alone = public(|args| {
            files(args);
            args.relay_listen = Some(listen);
        });
        assert_eq!(alone.unwrap_err(), ConfigError::ArrayWithoutTable);
        assert_eq!(public(with_url).unwrap_err(), ConfigError::TableWithoutArray(url.into()));
        let array = public(|args| {
            with_url(args);
            args.relay_listen = Some(listen);
        });
        assert_eq!(array.unwrap().array.unwrap().advertised, "192.0.2.5:7443".parse().unwrap());
        let hidden = public(|args| {
            with_url(args);
            args.relay_listen = Some(listen);
            args.public_addr.clear();
        });
        assert_eq!(hidden.unwrap_err(), ConfigError::ArrayWithoutAddress);
        let keyless = public(|args| {
            args.acme = Some("me@example.org".into());
            args.dns = Some(listen);
            args.table = Some(url.into());
            args.relay_listen = Some(listen);
        });
        assert_eq!(keyless.unwrap_err(), ConfigError::NoTableKey);
        let unknown = public(|args| {
            files(args);
            args.table = Some("redis://x".into());
        });
        assert_eq!(unknown.unwrap_err(), ConfigError::BadTable("redis://x".into()));
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
