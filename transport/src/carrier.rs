//! What an uplink runs over, and whether straight or through a proxy.

use std::fmt;

/// What an uplink runs over; the better ones come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Carrier {
    /// QUIC, on UDP.
    Quic,
    /// HTTP/2 in TLS, on TCP.
    Tcp,
    /// The same within a WebSocket, for networks that let nothing else through.
    WebSocket,
}

impl Carrier {
    /// All of them, best first.
    pub const ALL: [Self; 3] = [Self::Quic, Self::Tcp, Self::WebSocket];

    /// The word for it in events and options.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Quic => "quic",
            Self::Tcp => "tcp",
            Self::WebSocket => "websocket",
        }
    }
}

impl fmt::Display for Carrier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Quic => "QUIC",
            Self::Tcp => "TCP",
            Self::WebSocket => "WebSocket",
        })
    }
}

/// One way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Way {
    /// What carries the uplink.
    pub carrier: Carrier,
    /// Through the proxy.
    pub proxied: bool,
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.carrier, self.proxied) {
            (carrier, false) => write!(f, "{carrier}"),
            (carrier, true) => write!(f, "{carrier} through the proxy"),
        }
    }
}
