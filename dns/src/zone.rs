//! What never changes while the server runs.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use hickory_proto::rr::rdata::CAA;
use hickory_proto::rr::{Name, RData};

/// Why a zone cannot be served.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum ZoneError {
    /// Not a host name.
    #[error("{0:?} is not a host name: use letters, digits and hyphens, with dots between labels")]
    Name(String),
    /// Not one of the zone's name servers.
    #[error("{0:?} is not one of the zone's name servers")]
    NotANameServer(String),
    /// No name server.
    #[error("a zone needs the name of at least one name server, such as ns1.{0}")]
    NoNameServer(String),
    /// Not an address of mail.
    #[error("{0:?} is not a mail address such as hostmaster@example.net")]
    Contact(String),
    /// Not an issuer.
    #[error(
        "{0:?} cannot be an issuer of certificates: use the domain that the authority documents for CAA records"
    )]
    Issuer(String),
}

/// A zone: its name and its fixed records.
#[derive(Clone, Debug)]
pub struct Zone {
    pub(crate) origin: Name,
    pub(crate) name_servers: Vec<Name>,
    /// Addresses of those name servers that have their own.
    pub(crate) fixed: HashMap<Name, (Vec<Ipv4Addr>, Vec<Ipv6Addr>)>,
    pub(crate) contact: Name,
    pub(crate) ttl: u32,
    pub(crate) authorities: Vec<RData>,
    pub(crate) https_port: Option<u16>,
}

impl Zone {
    /// A zone and its name servers, the first of them as its primary. Those inside the zone get the addresses of the zone itself.
    ///
    /// The rest is as most want it: mail to `hostmaster`, addresses for 30 s, any certificate authority, HTTPS on port 443.
    ///
    /// # Errors
    /// [`ZoneError::Name`] and [`ZoneError::NoNameServer`].
    pub fn new<S: AsRef<str>>(domain: &str, name_servers: &[S]) -> Result<Self, ZoneError> {
        let origin = host_name(domain)?;
        let name_servers =
            name_servers.iter().map(|name| host_name(name.as_ref())).collect::<Result<Vec<_>, _>>()?;
        if name_servers.is_empty() {
            return Err(ZoneError::NoNameServer(domain.to_owned()));
        }
        let contact = origin.prepend_label("hostmaster").map_err(|_| ZoneError::Name(domain.to_owned()))?;
        Ok(Self {
            origin,
            name_servers,
            fixed: HashMap::new(),
            contact,
            ttl: 30,
            authorities: Vec::new(),
            https_port: None,
        })
    }

    /// Gives a name server inside the zone addresses of its own, which should be those that the parent zone knows. Without
    /// this it has all addresses of the zone.
    ///
    /// # Errors
    /// [`ZoneError::Name`] and [`ZoneError::NotANameServer`].
    pub fn with_name_server_at(mut self, name: &str, addresses: &[IpAddr]) -> Result<Self, ZoneError> {
        let server = host_name(name)?;
        if !self.name_servers.contains(&server) {
            return Err(ZoneError::NotANameServer(name.to_owned()));
        }
        let (v4, v6) = self.fixed.entry(server).or_default();
        for address in addresses {
            match address {
                IpAddr::V4(address) => v4.push(*address),
                IpAddr::V6(address) => v6.push(*address),
            }
        }
        Ok(self)
    }

    /// Who answers for the zone: a mail address, for the SOA record.
    ///
    /// # Errors
    /// [`ZoneError::Contact`].
    pub fn with_contact(mut self, address: &str) -> Result<Self, ZoneError> {
        let wrong = || ZoneError::Contact(address.to_owned());
        let (mailbox, domain) = address.rsplit_once('@').ok_or_else(wrong)?;
        if mailbox.is_empty() || !mailbox.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(wrong());
        }
        // A dot of the mailbox stays inside its one label (RFC 1035, section 8).
        let domain = host_name(domain).map_err(|_| wrong())?;
        let labels = std::iter::once(mailbox.as_bytes()).chain(domain.iter());
        self.contact = Name::from_labels(labels).map_err(|_| wrong())?;
        Ok(self)
    }

    /// How long others may keep an address, and that a name does not exist, in seconds.
    #[must_use]
    pub fn with_ttl(mut self, seconds: u32) -> Self {
        self.ttl = seconds;
        self
    }

    /// The only authorities that may make certificates for the zone (CAA, RFC 8659), as `letsencrypt.org`; parameters may follow
    /// after `;`. With none there is no CAA record, and any authority may.
    ///
    /// # Errors
    /// [`ZoneError::Issuer`].
    pub fn with_issuers<S: AsRef<str>>(mut self, issuers: &[S]) -> Result<Self, ZoneError> {
        self.authorities = issuers
            .iter()
            .map(|issuer| {
                let issuer = issuer.as_ref();
                let wrong = || ZoneError::Issuer(issuer.to_owned());
                let domain =
                    host_name(issuer.split(';').next().unwrap_or_default().trim()).map_err(|_| wrong())?;
                if issuer.len() > 255 || !issuer.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') {
                    return Err(wrong());
                }
                let mut record = CAA::new_issue(false, Some(domain), Vec::new());
                record.value = issuer.as_bytes().to_vec();
                Ok(RData::CAA(record))
            })
            .collect::<Result<_, _>>()?;
        Ok(self)
    }

    /// The port where the zone's names are served, for HTTPS records.
    #[must_use]
    pub fn with_https_port(mut self, port: u16) -> Self {
        self.https_port = Some(port).filter(|port| *port != 443);
        self
    }
}

/// A host name in lower case, with its root.
fn host_name(text: &str) -> Result<Name, ZoneError> {
    let wrong = || ZoneError::Name(text.to_owned());
    let labels = text.strip_suffix('.').unwrap_or(text);
    let legal = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    if !labels.split('.').all(legal) {
        return Err(wrong());
    }
    let mut name = Name::from_ascii(labels.to_ascii_lowercase()).map_err(|_| wrong())?;
    name.set_fqdn(true);
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_is_wrong_with_a_zone() {
        let ns = ["ns1.example.net"];
        for bad in ["", ".", "exa mple.net", "-a.net", "a..net", "ümlaut.net", "_x.net", &"a".repeat(64)] {
            assert!(matches!(Zone::new(bad, &ns), Err(ZoneError::Name(_))), "{bad}");
            assert!(matches!(Zone::new("example.net", &[bad]), Err(ZoneError::Name(_))), "{bad}");
        }
        assert_eq!(
            Zone::new::<&str>("example.net", &[]).err(),
            Some(ZoneError::NoNameServer("example.net".into()))
        );
        let zone = Zone::new("Example.NET.", &ns).unwrap();
        assert_eq!(zone.origin.to_string(), "example.net.");
        assert_eq!(
            zone.clone().with_name_server_at("ns2.example.net", &[]).err(),
            Some(ZoneError::NotANameServer("ns2.example.net".into()))
        );
        for bad in ["hostmaster", "@example.net", "a b@example.net", "a@", "a@-"] {
            assert!(matches!(zone.clone().with_contact(bad), Err(ZoneError::Contact(_))), "{bad}");
        }
        for bad in ["", ";", "lets encrypt.org", "ca.example; \u{7}"] {
            assert!(matches!(zone.clone().with_issuers(&[bad]), Err(ZoneError::Issuer(_))), "{bad}");
        }
    }

    #[test]
    fn keeps_a_dot_of_the_mailbox_in_one_label() {
        let zone = Zone::new("example.net", &["ns1.example.net"]).unwrap();
        assert_eq!(zone.contact.to_string(), "hostmaster.example.net.");
        let zone = zone.with_contact("the.host@example.org").unwrap();
        assert_eq!(zone.contact.iter().next(), Some(&b"the.host"[..]));
    }
}
