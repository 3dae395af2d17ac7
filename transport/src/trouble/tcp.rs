//! Whether a connection over TCP comes about.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::time::{Instant, timeout_at};

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Somebody takes connections there, after this long.
    Up(Duration),
    /// The host, or a firewall, says no.
    Refused,
    /// There is no way there from here at all.
    NoRoute,
    /// The network says that it does not get there.
    Unreachable(String),
    /// Nothing in time.
    Silent,
}

/// Connects, and lets go at once.
pub async fn connect(address: SocketAddr, until: Instant) -> Answer {
    let began = Instant::now();
    match timeout_at(until, TcpStream::connect(address)).await {
        Ok(Ok(_)) => Answer::Up(began.elapsed()),
        Ok(Err(error)) => match error.kind() {
            io::ErrorKind::ConnectionRefused | io::ErrorKind::ConnectionReset => Answer::Refused,
            io::ErrorKind::NetworkUnreachable | io::ErrorKind::AddrNotAvailable => Answer::NoRoute,
            _ => Answer::Unreachable(error.to_string()),
        },
        Err(_) => Answer::Silent,
    }
}
