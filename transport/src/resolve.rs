//! From a relay's address as people write it to socket addresses.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::str::FromStr;

use tokio::net::lookup_host;

/// The port where none is given.
pub const DEFAULT_PORT: u16 = 443;

/// `HOST[:PORT]`, as given to `--relay`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RelayAddress {
    /// A host name or an IP address, without brackets.
    pub host: String,
    /// The port, on UDP and TCP alike.
    pub port: u16,
}

/// A text that is not `HOST[:PORT]`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a relay's address: write HOST or HOST:PORT")]
pub struct ParseRelayError(String);

impl FromStr for RelayAddress {
    type Err = ParseRelayError;

    fn from_str(text: &str) -> Result<Self, ParseRelayError> {
        let fault = || ParseRelayError(text.to_owned());
        if let Ok(ip) = text.parse::<IpAddr>() {
            return Ok(Self { host: ip.to_string(), port: DEFAULT_PORT });
        }
        let (host, port) = match text.rsplit_once(':') {
            Some((host, port)) => (host, port.parse().ok().filter(|&port| port != 0).ok_or_else(fault)?),
            None => (text, DEFAULT_PORT),
        };
        let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
        let is_host = !host.is_empty()
            && (host.parse::<IpAddr>().is_ok()
                || host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte)));
        if is_host { Ok(Self { host: host.to_ascii_lowercase(), port }) } else { Err(fault()) }
    }
}

impl fmt::Display for RelayAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.host.parse::<Ipv6Addr>() {
            Ok(v6) => write!(f, "[{v6}]:{}", self.port),
            Err(_) => write!(f, "{}:{}", self.host, self.port),
        }
    }
}

/// The addresses of a host, `*.localhost` being loopback as RFC 6761, section 6.3, wants it: the system's resolver
/// may not know that.
///
/// # Errors
/// What the system's resolver says, or that it found nothing.
pub async fn addresses(host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
    if host == "localhost" || host.ends_with(".localhost") {
        return Ok(vec![(Ipv4Addr::LOCALHOST, port).into(), (Ipv6Addr::LOCALHOST, port).into()]);
    }
    let found: Vec<SocketAddr> = lookup_host((host, port)).await?.collect();
    if found.is_empty() {
        return Err(io::Error::new(io::ErrorKind::NotFound, "the name has no address"));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_write() {
        for (text, shown) in [
            ("relay.example.net", "relay.example.net:443"),
            ("Relay.example.net:8443", "relay.example.net:8443"),
            ("192.0.2.1", "192.0.2.1:443"),
            ("[2001:db8::1]:8443", "[2001:db8::1]:8443"),
            ("2001:db8::1", "[2001:db8::1]:443"),
        ] {
            assert_eq!(text.parse::<RelayAddress>().unwrap().to_string(), shown);
        }
        for bad in ["", ":443", "host:", "host:0", "host:99999", "https://host", "a b", "host:1:2"] {
            assert!(bad.parse::<RelayAddress>().is_err(), "{bad}");
        }
    }

    #[tokio::test]
    async fn localhost_names_are_loopback_without_asking_anyone() {
        let found = addresses("alice.localhost", 7).await.unwrap();
        assert!(found.iter().all(|address| address.ip().is_loopback() && address.port() == 7));
    }
}
