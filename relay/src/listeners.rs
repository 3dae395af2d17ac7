//! Where browsers come in: HTTPS over TCP, and plain HTTP.

pub mod bind;
mod connection;
pub mod https;
pub mod plain;
