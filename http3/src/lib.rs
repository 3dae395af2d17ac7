//! The server's side of HTTP/3 (RFC 9114) on a QUIC connection: streams become requests, with a body to read and a
//! response to write. It knows no relay.
//!
//! QPACK (RFC 9204) is spoken without the dynamic table, which the settings rule out: a field section needs nothing
//! but its own bytes, so that no visitor can make another request wait, or the relay keep anything.
//!
//! Floors, from the ground up: [`code`] and [`varint`]; [`qpack`]; [`head`] (field sections as requests and
//! responses) and [`frame`]; `visit`, what the streams of one connection know of one another; `control` (the
//! visitor's unidirectional streams); [`body`] and [`response`]; [`connection`].

pub mod body;
pub mod code;
pub mod connection;
mod control;
pub mod frame;
pub mod head;
pub mod qpack;
pub mod response;
pub mod varint;
mod visit;
