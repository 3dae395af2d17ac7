//! Uplinks, links between relays, and the streams on them, over QUIC.
//!
//! Floors, from the ground up: [`socket`], [`tcp_port`], `congestion`, [`windows`], [`resolve`], [`backoff`], [`endpoint_keys`],
//! `amplification`, `datagrams`, [`byte_stream`] and [`websocket`]; `relay_socket`; [`client_hello`] and [`alpn_switch`]; [`error`];
//! `given_up`; [`packets`] (one exchange's stream) and [`control`] (the first stream); then the two ends: [`listen`] for the
//! relay, [`dial`] for the peer; [`link`], from one relay to another.

pub mod alpn_switch;
mod amplification;
pub mod backoff;
pub mod byte_stream;
pub mod client_hello;
mod congestion;
pub mod control;
mod datagrams;
pub mod dial;
pub mod endpoint_keys;
pub mod error;
mod given_up;
pub mod link;
pub mod listen;
pub mod packets;
mod relay_socket;
pub mod resolve;
pub mod socket;
pub mod tcp_port;
pub mod websocket;
pub mod windows;
