//! What DNS says of a relay's name, and whether that can be true.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use crate::plain_text::plain;

/// What is wrong with an answer of DNS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameTrouble {
    /// There is none.
    NotFound {
        /// The name.
        host: String,
        /// What the resolver said.
        reason: String,
    },
    /// It names an address where no relay can be.
    Nowhere {
        /// The name.
        host: String,
        /// The address.
        address: IpAddr,
    },
    /// It names an address that only a network of its own has.
    Private {
        /// The name.
        host: String,
        /// The address.
        address: IpAddr,
    },
}

/// What may be wrong with what was found for `host`.
/// An answer that is odd may be right all the same, for a relay at home: it counts once the relay is not reached there.
pub fn judge(host: &str, found: &io::Result<Vec<SocketAddr>>) -> Option<NameTrouble> {
    let host = host.to_owned();
    let found = match found {
        Ok(found) => found,
        Err(error) => return Some(NameTrouble::NotFound { host, reason: plain(&error.to_string()) }),
    };
    if host.parse::<IpAddr>().is_ok() || host == "localhost" || host.ends_with(".localhost") {
        return None;
    }
    let addresses = || found.iter().map(|address| address.ip().to_canonical());
    if let Some(address) = addresses().find(|address| is_nowhere(*address)) {
        return Some(NameTrouble::Nowhere { host, address });
    }
    addresses().find(|address| is_private(*address)).map(|address| NameTrouble::Private { host, address })
}

/// Unspecified, loopback, broadcast or multicast: nothing that DNS may say of a host (RFC 6890).
pub fn is_nowhere(address: IpAddr) -> bool {
    let broadcast = address == IpAddr::V4(Ipv4Addr::BROADCAST);
    address.is_unspecified() || address.is_loopback() || address.is_multicast() || broadcast
}

/// Of a network that others cannot reach (RFC 1918, RFC 4193), of a provider's own (RFC 6598), or of the link.
pub fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => {
            let [a, b, ..] = v4.octets();
            v4.is_private() || v4.is_link_local() || a == 100 && (64..128).contains(&b)
        }
        IpAddr::V6(v6) => v6.is_unique_local() || v6.is_unicast_link_local(),
    }
}

impl fmt::Display for NameTrouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NameTrouble::NotFound { host, reason } => write!(
                f,
                "DNS does not find {host} ({reason}): is the name right, and does this computer have a network?"
            ),
            NameTrouble::Nowhere { host, address } => write!(
                f,
                "DNS lies: it says that {host} is {address}, where no relay can be; a filter, or a captive portal"
            ),
            NameTrouble::Private { host, address } => write!(
                f,
                "DNS says that {host} is {address}, an address of a private network: right if the relay is in yours, \
                 else DNS lies, or this is a captive portal"
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(host: &str, address: &str) -> Option<String> {
        let found = Ok(vec![SocketAddr::new(address.parse().unwrap(), 443)]);
        judge(host, &found).map(|trouble| trouble.to_string())
    }

    #[test]
    fn answers_that_cannot_be_true() {
        for address in
            ["0.0.0.0", "127.0.0.1", "127.8.8.8", "::", "::1", "::ffff:127.0.0.1", "255.255.255.255"]
        {
            assert!(judged("relay.example", address).unwrap().starts_with("DNS lies"), "{address}");
        }
        for address in
            ["10.1.2.3", "192.168.0.1", "172.16.0.1", "100.64.0.1", "169.254.1.1", "fd00::1", "fe80::1"]
        {
            assert!(judged("relay.example", address).unwrap().contains("private"), "{address}");
        }
        for address in ["203.0.113.5", "100.128.0.1", "172.32.0.1", "2001:db8::1"] {
            assert_eq!(judged("relay.example", address), None, "{address}");
        }
        assert_eq!(judged("alice.localhost", "127.0.0.1"), None);
        assert_eq!(judged("127.0.0.1", "127.0.0.1"), None, "nobody asked DNS");
    }

    #[test]
    fn a_name_that_is_not_found() {
        let found = Err(io::Error::other("failed to lookup address information"));
        assert!(judge("relay.example", &found).unwrap().to_string().starts_with("DNS does not find"));
    }
}
