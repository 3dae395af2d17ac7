//! Where browsers come in: HTTPS over TCP, HTTP/3 over QUIC, and plain HTTP; one module for each version of HTTP.

mod accept;
pub mod bind;
mod budget;
pub mod door;
mod http1;
mod http2;
mod http3;
pub mod https;
mod linger;
pub mod plain;
pub mod quic;
