//! What a relay, a peer and a verifier say to one another, and nothing else.
//!
//! This crate is the code side of `docs/PROTOCOL.md`; rules are cited as P-nn. It does no I/O, is not
//! async, reads no clock and no random source, and compiles to WebAssembly. Bytes from the network
//! become a type here, once; past this crate nobody looks at packet or control bytes.
//!
//! Floors, from the ground up: [`varint`], [`close`] and [`limits`]; [`error`]; the newtypes
//! [`message_box`], [`zbase32`], [`key`] and [`name`]; [`fields`]; [`head`]; [`packet`] and
//! [`payload`]; [`sequence`]; [`control`].

pub mod close;
pub mod control;
pub mod error;
pub mod fields;
pub mod head;
pub mod key;
pub mod limits;
pub mod message_box;
pub mod name;
pub mod packet;
pub mod payload;
pub mod sequence;
pub mod varint;
pub mod zbase32;

/// The ALPN protocol id of an uplink, on QUIC and on TCP (P-01).
pub const ALPN: &[u8] = b"oriel/1";

/// The protocol version this build speaks; `Hello` carries a range of them (P-20).
pub const VERSION: u16 = 1;

/// Requests below this path are answered by the relay or the peer, never by an origin (P-60).
pub const RESERVED_PATH: &str = "/.well-known/oriel/";

/// The path of the canary request, by which a peer learns that it is reachable (P-61).
pub const CANARY_PATH: &str = "/.well-known/oriel/canary";

/// The response field that carries the MessageBoxID as 32 hexadecimal digits (P-62).
pub const REQUEST_ID_FIELD: &str = "oriel-message-box";
