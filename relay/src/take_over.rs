//! Taking over from a running relay without losing a visitor: the new process gets the very sockets of the old one.
//!
//! It asks on the old one's admin socket. From then on the two say, in turn:
//!
//! | | new process | old process |
//! |---|---|---|
//! | 1 | ASK | closes the peer table, and answers from memory; sends its sockets and the lock of the data folder |
//! | 2 | opens the table, makes itself ready; READY | takes no connections and reads no datagrams any more; they wait in the system. YOURS |
//! | 3 | takes them; SERVING | finishes what it has begun, and ends |
//!
//! Until SERVING has come, the old one can take everything back, and does so if the new one goes away or is late.
//! Nothing is bound or unlocked in between, so that there is no moment at which a visitor is refused or a third process
//! could slip in.

pub mod asking;
pub(crate) mod giving;
pub(crate) mod wire;

use std::fs::File;
use std::io;
use std::net::{SocketAddr, TcpListener, UdpSocket};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixListener;

use oriel_transport::socket::Older;
use serde::{Deserialize, Serialize};

/// What a file descriptor is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Part {
    /// HTTPS, TCP.
    Https,
    /// Uplinks and HTTP/3, UDP.
    Quic,
    /// Plain HTTP.
    Http,
    /// Health and metrics.
    Admin,
    /// The zone's DNS, UDP.
    DnsUdp,
    /// The same, TCP.
    DnsTcp,
    /// Links to other relays, UDP.
    Links,
    /// The admin socket.
    Desk,
    /// The data folder's lock.
    Lock,
    /// Where an older process gets its datagrams of `Quic`, by its generation.
    OlderQuic(u8),
    /// And those of `Links`.
    OlderLinks(u8),
}

/// File descriptors, and what each is for.
type Parts = Vec<(Part, OwnedFd)>;

/// Everything that a running relay listens on, and its data folder's lock.
#[derive(Debug)]
pub struct Sockets {
    pub(crate) https: TcpListener,
    pub(crate) quic: (UdpSocket, Vec<Older>),
    pub(crate) http: Option<TcpListener>,
    pub(crate) admin: Option<TcpListener>,
    pub(crate) dns: Option<(UdpSocket, TcpListener)>,
    pub(crate) links: Option<(UdpSocket, Vec<Older>)>,
    pub(crate) desk: UnixListener,
    pub(crate) lock: File,
}

impl Sockets {
    /// Puts what came in order; `None` if something is missing without which no relay runs.
    fn gather(parts: Parts) -> Option<Self> {
        let (mut https, mut quic, mut http, mut admin, mut desk, mut lock) =
            (None, None, None, None, None, None);
        let (mut dns_udp, mut dns_tcp, mut links) = (None, None, None);
        let (mut older_quic, mut older_links) = (Vec::new(), Vec::new());
        for (part, fd) in parts {
            match part {
                Part::Https => https = Some(fd.into()),
                Part::Quic => quic = Some(fd.into()),
                Part::Http => http = Some(fd.into()),
                Part::Admin => admin = Some(fd.into()),
                Part::DnsUdp => dns_udp = Some(fd.into()),
                Part::DnsTcp => dns_tcp = Some(fd.into()),
                Part::Links => links = Some(fd.into()),
                Part::Desk => desk = Some(fd.into()),
                Part::Lock => lock = Some(fd.into()),
                Part::OlderQuic(generation) => older_quic.push(Older { generation, to: fd }),
                Part::OlderLinks(generation) => older_links.push(Older { generation, to: fd }),
            }
        }
        Some(Self {
            https: https?,
            quic: (quic?, older_quic),
            http,
            admin,
            dns: dns_udp.zip(dns_tcp),
            links: links.map(|links| (links, older_links)),
            desk: desk?,
            lock: lock?,
        })
    }
}

/// Whether a socket that is bound is the one that the configuration asks for.
///
/// # Errors
/// What the system says.
pub(crate) fn fits(bound: io::Result<SocketAddr>, wanted: SocketAddr) -> io::Result<bool> {
    let bound = bound?;
    let same_port = wanted.port() == 0 || bound.port() == wanted.port();
    // `[::]` falls back to `0.0.0.0` where there is no IPv6.
    let both_any = bound.ip().is_unspecified() && wanted.is_ipv6() && wanted.ip().is_unspecified();
    Ok(same_port && (bound.ip() == wanted.ip() || both_any))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_socket_fits_what_is_configured_as_binding_would_have_made_it() {
        let fits =
            |bound: &str, wanted: &str| fits(Ok(bound.parse().unwrap()), wanted.parse().unwrap()).unwrap();
        for (bound, wanted) in [
            ("127.0.0.1:8443", "127.0.0.1:8443"),
            ("127.0.0.1:8443", "127.0.0.1:0"),
            ("[::]:443", "[::]:443"),
            ("0.0.0.0:443", "[::]:443"),
        ] {
            assert!(fits(bound, wanted), "{bound} {wanted}");
        }
        for (bound, wanted) in [
            ("127.0.0.1:8443", "127.0.0.1:443"),
            ("127.0.0.1:443", "0.0.0.0:443"),
            ("[::]:443", "0.0.0.0:443"),
            ("127.0.0.1:443", "[::]:443"),
        ] {
            assert!(!fits(bound, wanted), "{bound} {wanted}");
        }
    }
}
