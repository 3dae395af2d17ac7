//! What a relay, a peer and a verifier say to one another, and nothing else.
//!
//! This crate is the code side of `docs/PROTOCOL.md`; rules are cited as P-nn. It does no I/O, is not
//! async, reads no clock and no random source, and compiles to WebAssembly. Bytes from the network
//! become a type here, once; past this crate nobody looks at packet or control bytes.
//!
//! Floors, from the ground up: [`varint`], [`wire`], [`reserved`], [`negotiation`], [`close`] and [`limits`]; [`error`]; the newtypes
//! [`message_box`], [`zbase32`], [`key`], [`name`] and [`domain`]; [`fields`]; [`head`]; [`packet`] and
//! [`payload`]; [`sequence`]; [`control`]; [`link`].

pub mod close;
pub mod control;
pub mod domain;
pub mod error;
pub mod fields;
pub mod head;
pub mod key;
pub mod limits;
pub mod link;
pub mod message_box;
pub mod name;
pub mod negotiation;
pub mod packet;
pub mod payload;
pub mod reserved;
pub mod sequence;
pub mod varint;
pub mod wire;
pub mod zbase32;

pub use reserved::is_reserved;
pub use wire::{ALPN, CANARY_PATH, LINK_ALPN, REQUEST_ID_FIELD, RESERVED_PATH, UPLINK_PATH, VERSION};
