//! What a host says to one datagram over UDP: that a QUIC server is there, that UDP is refused, or nothing.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use tokio::net::UdpSocket;
use tokio::time::{Instant, timeout_at};

/// How long the host may take to answer.
const DEADLINE: Duration = Duration::from_secs(3);

/// The same where another sign says that nothing listens.
const SOON: Duration = Duration::from_secs(1);

/// When the question is sent again, counted from the time before: a datagram may be lost, and systems limit how often
/// they say that a port is closed.
const AGAIN: [Duration; 3] =
    [Duration::from_millis(150), Duration::from_millis(450), Duration::from_millis(900)];

/// What QUIC servers wait for in a first datagram (RFC 9000, section 14.1).
const INITIAL_SIZE: usize = 1200;

/// What came back.
#[derive(Debug)]
pub enum Answer {
    /// A QUIC server has spoken.
    Quic,
    /// Something else has spoken.
    Other,
    /// The host, a firewall or this system refuses UDP there.
    Rejected(io::Error),
    /// Nothing in time.
    Silent,
}

/// Whether it is certain that no UDP gets there: it is refused, and not only lost.
pub async fn is_rejected(address: SocketAddr) -> bool {
    matches!(ask(address, Instant::now() + DEADLINE).await, Answer::Rejected(_))
}

/// Whether it is certain that QUIC is spoken there.
pub async fn speaks_quic(address: SocketAddr) -> bool {
    matches!(ask(address, Instant::now() + SOON).await, Answer::Quic)
}

/// Asks for a version of QUIC that exists only to be refused (RFC 9000, section 6.3): a server names those that it
/// speaks, and keeps nothing of it.
pub async fn ask(address: SocketAddr, until: Instant) -> Answer {
    match conversation(address, until).await {
        Ok(answer) => answer,
        Err(error) => Answer::Rejected(error),
    }
}

async fn conversation(address: SocketAddr, until: Instant) -> io::Result<Answer> {
    let any: SocketAddr = match address {
        SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
        SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
    };
    let socket = UdpSocket::bind(any).await?;
    // Connected, the socket is told of what ICMP says.
    socket.connect(address).await?;
    let question = question();
    let mut again = AGAIN.iter();
    loop {
        socket.send(&question).await?;
        let wait = again.next().map_or(until, |wait| until.min(Instant::now() + *wait));
        let mut answer = [0; INITIAL_SIZE];
        match timeout_at(wait, socket.recv(&mut answer)).await {
            Ok(received) => {
                let answer = answer.get(..received?).unwrap_or_default();
                return Ok(if names_versions(answer) { Answer::Quic } else { Answer::Other });
            }
            Err(_) if wait >= until => return Ok(Answer::Silent),
            Err(_) => {}
        }
    }
}

/// A long header of a reserved version, with connection IDs of 8 bytes (RFC 9000, sections 15 and 17.2).
fn question() -> [u8; INITIAL_SIZE] {
    let mut datagram = [0; INITIAL_SIZE];
    let head = [0xc0, 0x1a, 0x2a, 0x3a, 0x4a, 8, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 7, 6, 5, 4, 3, 2, 1];
    datagram[..head.len()].copy_from_slice(&head);
    datagram
}

/// Whether this is a Version Negotiation packet: a long header of version 0 (RFC 9000, section 17.2.1).
fn names_versions(datagram: &[u8]) -> bool {
    matches!(datagram, [first, 0, 0, 0, 0, ..] if first & 0x80 != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// For what comes.
    fn soon() -> Instant {
        Instant::now() + Duration::from_secs(10)
    }

    #[tokio::test]
    async fn a_closed_port_rejects_and_an_open_one_does_not() {
        let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let address = socket.local_addr().unwrap();
        let short = Instant::now() + Duration::from_millis(300);
        assert!(matches!(ask(address, short).await, Answer::Silent));
        drop(socket);
        let Answer::Rejected(error) = ask(address, soon()).await else { panic!("not rejected") };
        assert_eq!(error.kind(), io::ErrorKind::ConnectionRefused);
        assert!(is_rejected(address).await);
    }

    #[tokio::test]
    async fn what_answers_is_told_apart() {
        for (sent, quic) in [(&b"\xc0\0\0\0\0\x08"[..], true), (b"HTTP/1.1 400", false)] {
            let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
            let address = socket.local_addr().unwrap();
            let served = async {
                let mut question = [0; 1500];
                let (len, from) = socket.recv_from(&mut question).await.unwrap();
                assert_eq!(len, INITIAL_SIZE);
                socket.send_to(sent, from).await.unwrap();
            };
            let (answer, ()) = tokio::join!(ask(address, soon()), served);
            assert_eq!(matches!(answer, Answer::Quic), quic, "{answer:?}");
        }
    }
}
