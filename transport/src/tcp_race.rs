//! TCP to whichever of a host's addresses answers first (RFC 8305, "Happy Eyeballs").

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::net::TcpStream;

use crate::stagger;

/// How long an address may keep the next one waiting (RFC 8305, section 5).
pub(crate) const HEAD_START: Duration = Duration::from_millis(250);

/// No more addresses of one host than these are tried.
const MOST: usize = 12;

/// Connects to the first of `addresses` that answers. Each has a head start before the next, IPv6 and IPv4 in turn, so
/// that a family that leads nowhere costs a quarter of a second. There is no deadline: the caller has one.
///
/// # Errors
/// That of the last attempt to fail, once all have.
pub async fn connect(addresses: &[SocketAddr]) -> io::Result<TcpStream> {
    let attempts = in_turn(addresses).into_iter();
    match stagger::first(attempts.map(|address| (HEAD_START, (), TcpStream::connect(address)))).await {
        Ok(((), stream, _)) => {
            stream.set_nodelay(true)?;
            Ok(stream)
        }
        Err(mut failed) => Err(failed.pop().map_or_else(
            || io::Error::new(io::ErrorKind::NotFound, "the name has no address"),
            |(_, error)| error,
        )),
    }
}

/// The addresses with the families in turn, beginning with that of the first (RFC 8305, section 4).
pub(crate) fn in_turn(addresses: &[SocketAddr]) -> Vec<SocketAddr> {
    let first = addresses.first().is_some_and(SocketAddr::is_ipv6);
    let (mut ahead, mut behind): (Vec<_>, Vec<_>) =
        addresses.iter().copied().partition(|address| address.is_ipv6() == first);
    let mut ordered = Vec::with_capacity(addresses.len());
    let (mut ahead, mut behind) = (ahead.drain(..), behind.drain(..));
    while ordered.len() < MOST {
        let before = ordered.len();
        ordered.extend(ahead.next().into_iter().chain(behind.next()));
        if ordered.len() == before {
            break;
        }
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::net::TcpListener;

    fn parsed(list: &[&str]) -> Vec<SocketAddr> {
        list.iter().map(|address| address.parse().unwrap()).collect()
    }

    #[test]
    fn families_take_turns() {
        let given = parsed(&["[2001:db8::1]:1", "[2001:db8::2]:1", "192.0.2.1:1", "[2001:db8::3]:1"]);
        let wanted = parsed(&["[2001:db8::1]:1", "192.0.2.1:1", "[2001:db8::2]:1", "[2001:db8::3]:1"]);
        assert_eq!(in_turn(&given), wanted);
        let many: Vec<SocketAddr> = (1..100).map(|port| ([192, 0, 2, 1], port).into()).collect();
        assert_eq!(in_turn(&many).len(), MOST);
    }

    #[tokio::test]
    async fn an_address_that_refuses_gives_way_at_once() {
        let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
        let open = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let open_at = open.local_addr().unwrap();
        let stream = connect(&[closed, closed, open_at]).await.unwrap();
        assert_eq!(stream.peer_addr().unwrap(), open_at);
        let error = connect(&[closed, closed]).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::ConnectionRefused);
        assert_eq!(connect(&[]).await.unwrap_err().kind(), io::ErrorKind::NotFound);
    }
}
