//! How much the server does for whom.

use std::time::Duration;

/// The largest answer over UDP, in bytes, and what it says of itself in EDNS: no path is known that breaks it into fragments.
pub(crate) const UDP_ANSWER: usize = 1232;

/// The largest answer over UDP to a client without EDNS (RFC 1035, section 4.2.1).
pub(crate) const PLAIN_UDP_ANSWER: usize = 512;

/// An answer over UDP is at most so many times the bytes of its query, since the query's sender may be forged.
pub(crate) const AMPLIFICATION: usize = 4;

/// The largest query over TCP; a longer one ends the connection.
pub(crate) const TCP_QUERY: usize = 4096;

/// What an operator may change.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Identical UDP answers each second for one network (/24, or /56 of IPv6); 0 is no limit. TCP is not limited by it.
    pub answers_per_second: u32,
    /// TCP connections at once.
    pub connections: usize,
    /// TCP connections at once from one address.
    pub connections_per_address: usize,
    /// How long a TCP connection may be without a query.
    pub idle: Duration,
    /// How long one message may take in either direction of a TCP connection.
    pub message: Duration,
    /// How long a TCP connection may last.
    pub connection: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            answers_per_second: 20,
            connections: 256,
            connections_per_address: 16,
            idle: Duration::from_secs(10),
            message: Duration::from_secs(5),
            connection: Duration::from_secs(120),
        }
    }
}
