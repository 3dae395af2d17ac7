//! Why no uplink came about.

use std::fmt;
use std::io;

use oriel_protocol::control::Refusal;

use crate::carrier::{Carrier, Way};
use crate::resolve::RelayAddress;
use crate::route::RouteError;

/// Why no uplink came about.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectError {
    /// The relay's name does not resolve.
    #[error("cannot find the relay {relay}: {source}")]
    Resolve {
        /// As the user wrote it.
        relay: String,
        /// What the resolver said.
        source: io::Error,
    },
    /// No UDP socket could be had.
    #[error("cannot open a UDP socket: {0}")]
    Socket(io::Error),
    /// Nothing answers there.
    #[error("no relay answers at {relay} over {}", under(*.carrier))]
    NoAnswer {
        /// As the user wrote it.
        relay: String,
        /// By what it was asked.
        carrier: Carrier,
    },
    /// UDP is refused there, or on the way.
    #[error("UDP to {relay} is refused")]
    Refuses {
        /// As the user wrote it.
        relay: String,
    },
    /// No bytes get there.
    #[error("cannot reach {relay}: {source}")]
    Unreachable {
        /// As the user wrote it.
        relay: String,
        /// Why.
        source: RouteError,
    },
    /// The relay's certificate is not trusted, or something that is not a relay answers.
    #[error("{relay} does not prove that it is the relay: {reason}")]
    Tls {
        /// As the user wrote it.
        relay: String,
        /// What TLS said.
        reason: String,
    },
    /// Whoever answers takes no uplinks by this carrier: a relay of an earlier release, or none.
    #[error("{relay} takes no uplinks over TCP: it is of an earlier release, or no relay")]
    NoUplinks {
        /// As the user wrote it.
        relay: String,
    },
    /// The relay answered the hello with a refusal.
    #[error("the relay refused: {}", .0.message)]
    Refused(Refusal),
    /// The relay broke the protocol or the connection off.
    #[error("the relay broke off: {0}")]
    BrokeOff(String),
    /// There is no way that may be taken.
    #[error("no way to {relay} may be taken: look at --transport, --proxy and --proxy-only")]
    Forbidden {
        /// As the user wrote it.
        relay: String,
    },
    /// Every way that may be taken came to nothing.
    #[error("no way leads to the relay: {}", Listed(.0))]
    NoWay(Vec<(Way, ConnectError)>),
}

impl ConnectError {
    /// The error of all these attempts.
    pub(crate) fn of_all(relay: &RelayAddress, mut failed: Vec<(Way, ConnectError)>) -> Self {
        match failed.len() {
            0 => Self::Forbidden { relay: relay.to_string() },
            1 => failed.swap_remove(0).1,
            _ => {
                // Whichever failed first: the same trouble is told in the same words.
                failed.sort_by_key(|(way, _)| (!way.proxied, way.carrier));
                Self::NoWay(failed)
            }
        }
    }

    /// Whether the name may have led to the wrong place: it did not resolve, or something else answers there.
    pub(crate) fn is_about_the_name(&self) -> bool {
        match self {
            Self::Resolve { .. } | Self::Unreachable { source: RouteError::Resolve { .. }, .. } => true,
            Self::NoWay(failed) => failed.iter().any(|(_, error)| error.is_about_the_name()),
            other => other.is_untrusted(),
        }
    }

    /// Whether something answered that did not prove to be the relay.
    pub fn is_untrusted(&self) -> bool {
        match self {
            Self::Tls { .. } => true,
            Self::NoWay(failed) => failed.iter().any(|(_, error)| error.is_untrusted()),
            _ => false,
        }
    }
}

fn under(carrier: Carrier) -> &'static str {
    match carrier {
        Carrier::Quic => "UDP",
        Carrier::Tcp | Carrier::WebSocket => "TCP",
    }
}

/// Each trouble once, with the ways that met it unless all did.
struct Listed<'a>(&'a [(Way, ConnectError)]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut troubles: Vec<(String, Vec<String>)> = Vec::new();
        for (way, error) in self.0 {
            let (way, error) = (way.to_string(), error.to_string());
            match troubles.iter_mut().find(|(known, _)| *known == error) {
                Some((_, ways)) => ways.push(way),
                None => troubles.push((error, vec![way])),
            }
        }
        if let [(all, _)] = &troubles[..] {
            return f.write_str(all);
        }
        for (at, (error, ways)) in troubles.iter().enumerate() {
            write!(f, "{}{}: {error}", if at > 0 { "; " } else { "" }, ways.join(", "))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trouble_of_several_ways_is_told_once() {
        let relay: RelayAddress = "relay.example.net".parse().unwrap();
        let of_all = |troubles: &[(Carrier, &str)]| {
            let failed = troubles.iter().map(|(carrier, trouble)| {
                (Way { carrier: *carrier, proxied: false }, ConnectError::BrokeOff((*trouble).into()))
            });
            ConnectError::of_all(&relay, failed.collect()).to_string()
        };
        let all = of_all(&[(Carrier::Tcp, "a"), (Carrier::Quic, "a"), (Carrier::WebSocket, "a")]);
        assert_eq!(all, "no way leads to the relay: the relay broke off: a");
        for order in [[0, 1, 2], [2, 0, 1]] {
            let troubles = [(Carrier::Quic, "b"), (Carrier::Tcp, "a"), (Carrier::WebSocket, "a")];
            let some = of_all(&order.map(|at: usize| troubles[at]));
            let told = "QUIC: the relay broke off: b; TCP, WebSocket: the relay broke off: a";
            assert_eq!(some, format!("no way leads to the relay: {told}"));
        }
    }
}
