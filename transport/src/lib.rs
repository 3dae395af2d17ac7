//! Uplinks, links between relays, and the streams on them: over QUIC, and where UDP does not get through, over TCP.
//!
//! Floors, from the ground up: [`plain_text`], [`lines`], [`supervisor`], [`open_files`], [`socket`], [`tcp_port`], [`udp_port`], `congestion`,
//! [`windows`], [`resolve`], [`backoff`], `connection_ids`, [`endpoint_keys`], `amplification`, `forwarding`,
//! `datagrams`, [`byte_stream`], [`watched`], `switch`, [`websocket`], [`carrier`], `stagger` and `witness`; `relay_socket` and
//! [`hand_over`], which shares it with another process; `callers` (on it); `tcp_race`, [`websocket_stream`] and [`proxy`]; [`route`]
//! (bytes to a relay); [`client_hello`] and [`alpn_switch`]; [`error`] and [`connect_error`]; `http2` and `stream` (one
//! stream on either carrier); [`packets`] (one exchange's stream) and [`control`] (the first stream); [`exchanges`] and
//! [`ways`]; then the two ends: [`listen`] for the relay, [`dial`] for the peer; [`link`], from one relay to another;
//! [`trouble`], why no uplink comes about.

pub mod alpn_switch;
mod amplification;
pub mod backoff;
pub mod byte_stream;
mod callers;
pub mod carrier;
pub mod client_hello;
mod congestion;
pub mod connect_error;
mod connection_ids;
pub mod control;
mod datagrams;
pub mod dial;
pub mod endpoint_keys;
pub mod error;
pub mod exchanges;
mod forwarding;
pub mod hand_over;
mod http2;
pub mod lines;
pub mod link;
pub mod listen;
pub mod open_files;
pub mod packets;
pub mod plain_text;
pub mod proxy;
mod relay_socket;
pub mod resolve;
pub mod route;
pub mod socket;
mod stagger;
mod stream;
pub mod supervisor;
mod switch;
pub mod tcp_port;
pub mod tcp_race;
pub mod trouble;
pub mod udp_port;
pub mod watched;
pub mod ways;
pub mod websocket;
pub mod websocket_stream;
pub mod windows;
mod witness;
