//! What an uplink runs over.

use std::fmt;

/// What an uplink runs over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Carrier {
    /// QUIC, on UDP.
    Quic,
    /// HTTP/2 in TLS, on TCP.
    Tcp,
    /// The same within a WebSocket, for networks that let nothing else through.
    WebSocket,
}

impl Carrier {
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
