//! Binding TCP ports, and one number for TCP and UDP.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};

use oriel_transport::socket::{self, UdpSocket};
use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::TcpListener;

/// Connections that may wait to be accepted.
const BACKLOG: i32 = 1024;
/// How often port 0 is tried again when the number that TCP got is taken on UDP.
const TRIES: usize = 16;

/// Binds TCP; `[::]` takes IPv4 too, and falls back to `0.0.0.0` where there is no IPv6.
///
/// # Errors
/// What the system says.
pub fn tcp(address: SocketAddr) -> io::Result<TcpListener> {
    tcp_raw(address).or_else(|error| match address {
        SocketAddr::V6(v6) if v6.ip().is_unspecified() && error.kind() != io::ErrorKind::AddrInUse => {
            tcp_raw((Ipv4Addr::UNSPECIFIED, v6.port()).into())
        }
        _ => Err(error),
    })
}

fn tcp_raw(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    if address.is_ipv6() && address.ip().is_unspecified() {
        socket.set_only_v6(false)?;
    }
    // A restarted relay must not wait for the old one's connections to be forgotten.
    #[cfg(unix)]
    socket.set_reuse_address(true)?;
    socket.set_nonblocking(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    TcpListener::from_std(socket.into())
}

/// Binds the same address on TCP and UDP. With port 0 both get the same free number.
///
/// # Errors
/// What the system says.
pub fn tcp_and_udp(address: SocketAddr) -> io::Result<(TcpListener, UdpSocket)> {
    let mut last = io::Error::from(io::ErrorKind::AddrInUse);
    for _ in 0..if address.port() == 0 { TRIES } else { 1 } {
        let tcp = tcp(address)?;
        match socket::bind(tcp.local_addr()?) {
            Ok(udp) => return Ok((tcp, udp)),
            Err(error) => last = error,
        }
    }
    Err(last)
}
