//! What the server asks for, query after query.

use std::fmt::Debug;
use std::net::{Ipv4Addr, Ipv6Addr};

/// What is known of one label below the zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Host {
    /// Nobody holds it: NXDOMAIN.
    Nobody,
    /// It exists and has no address.
    Empty,
    /// It is reached here. With both lists empty it is [`Host::Empty`].
    At {
        /// For A records. Two or three fit into every answer over UDP; with many, resolvers have to ask again by TCP.
        v4: Vec<Ipv4Addr>,
        /// For AAAA records.
        v6: Vec<Ipv6Addr>,
    },
}

/// The changing part of the zone. Every method is called while a query waits, so none may block.
pub trait Records: Debug + Send + Sync {
    /// One label below the zone, in lower case and of letters, digits, `-` and `_` only: `alice`.
    /// Labels that begin with `_` and the zone's own name servers are not asked for.
    fn host(&self, label: &str) -> Host;

    /// The addresses of the zone itself, and of the name servers inside it that have none of their own.
    fn apex(&self) -> (Vec<Ipv4Addr>, Vec<Ipv6Addr>);

    /// TXT values of a name whose first label begins with `_`, relative to the zone and in lower case:
    /// `_acme-challenge`, `_acme-challenge.alice`. None: there is no such name.
    fn texts(&self, name: &str) -> Vec<String>;

    /// The serial of the SOA record, which moves forward when anything above changes (RFC 1982).
    fn serial(&self) -> u32;
}
