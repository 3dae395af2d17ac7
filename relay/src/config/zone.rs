//! The zone: its domain, its certificate and its DNS.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use super::fault::ConfigError;
use super::{Certificate, DnsConfig};

/// Answers of one kind to one network, in a second: more than a resolver that keeps them asks for.
const DNS_ANSWERS: u32 = 20;

/// Where the certificate comes from, as typed.
pub(super) struct CertificateWords {
    pub(super) dev: bool,
    pub(super) cert: Option<PathBuf>,
    pub(super) key: Option<PathBuf>,
    pub(super) acme: Option<String>,
    pub(super) directory: Option<String>,
    pub(super) ca: Option<PathBuf>,
}

/// The zone's DNS, as typed.
pub(super) struct DnsWords {
    pub(super) listen: Option<SocketAddr>,
    pub(super) name_servers: Vec<String>,
    pub(super) caa: Vec<String>,
    pub(super) answers_per_second: Option<u32>,
}

impl CertificateWords {
    pub(super) fn resolve(self) -> Result<Certificate, ConfigError> {
        match (self.cert, self.key, self.acme) {
            (None, None, None) if self.dev => Ok(Certificate::Local),
            (None, None, None) => Err(ConfigError::NoCertificate),
            (None, None, Some(email)) if !self.dev && !is_mail(&email) => Err(ConfigError::BadMail(email)),
            (None, None, Some(email)) if !self.dev => {
                Ok(Certificate::Acme { email, directory: self.directory, ca: self.ca })
            }
            (_, _, Some(_)) => Err(ConfigError::AcmeCertificate),
            (Some(_), Some(_), None) if self.dev => Err(ConfigError::DevCertificate),
            (Some(cert), Some(key), None) => Ok(Certificate::Files { cert, key }),
            _ => Err(ConfigError::HalfCertificate),
        }
    }
}

impl DnsWords {
    pub(super) fn resolve(
        mut self,
        domain: &str,
        certificate: &Certificate,
        public_addrs: &[IpAddr],
    ) -> Result<Option<DnsConfig>, ConfigError> {
        let Some(listen) = self.listen else {
            let needed = matches!(certificate, Certificate::Acme { .. });
            return if needed { Err(ConfigError::AcmeWithoutDns) } else { Ok(None) };
        };
        if public_addrs.is_empty() {
            return Err(ConfigError::NoPublicAddress);
        }
        if self.name_servers.is_empty() {
            self.name_servers.push(format!("ns1.{domain}"));
        }
        let name_servers =
            self.name_servers.iter().map(|word| name_server(word)).collect::<Result<_, _>>()?;
        let answers_per_second = self.answers_per_second.unwrap_or(DNS_ANSWERS);
        Ok(Some(DnsConfig { listen, name_servers, caa: self.caa, answers_per_second }))
    }
}

fn is_mail(text: &str) -> bool {
    text.rsplit_once('@').is_some_and(|(mailbox, host)| !mailbox.is_empty() && valid_domain(host).is_ok())
}

/// `NAME`, or `NAME=IP` for one with an address of its own.
fn name_server(word: &str) -> Result<(String, Vec<IpAddr>), ConfigError> {
    let fault = || ConfigError::BadNameServer(word.to_owned());
    let (name, address) = match word.split_once('=') {
        Some((name, address)) => (name, vec![address.parse().map_err(|_| fault())?]),
        None => (word, Vec::new()),
    };
    Ok((valid_domain(name).map_err(|_| fault())?, address))
}

/// A domain in lower case, without the root's dot, with room for names in front.
pub(super) fn valid_domain(text: &str) -> Result<String, ConfigError> {
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
