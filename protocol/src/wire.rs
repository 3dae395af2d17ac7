//! Names and numbers that both ends of an uplink or a link, and visitors, see.

/// The ALPN protocol id of an uplink, on QUIC and on TCP (P-01).
pub const ALPN: &[u8] = b"oriel/1";

/// The ALPN protocol id of a link between two relays of one array (P-120).
pub const LINK_ALPN: &[u8] = b"oriel-relay/1";

/// The protocol version this build speaks; `Hello` carries a range of them (P-20).
pub const VERSION: u16 = 1;

/// Requests below this path are answered by the relay or the peer, never by an origin (P-60).
pub const RESERVED_PATH: &str = "/.well-known/oriel/";

/// The path of the canary request, by which a peer learns that it is reachable (P-61).
pub const CANARY_PATH: &str = "/.well-known/oriel/canary";

/// Where a peer opens a WebSocket that carries a connection to the relay's HTTPS port (P-85).
pub const UPLINK_PATH: &str = "/.well-known/oriel/uplink";

/// The response field that carries the MessageBoxID as 32 hexadecimal digits (P-62).
pub const REQUEST_ID_FIELD: &str = "oriel-message-box";
