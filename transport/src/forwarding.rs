//! Datagrams that one process of a relay reads from the UDP socket and another is to have.
//!
//! They go over a pair of local sockets, a message for each: who sent it, to which of our addresses, with which ECN
//! mark, and the datagram. Neither end ever waits: what does not fit into the pair's buffer is dropped, as a network
//! would, and QUIC sends it again.

use std::io::{self, IoSlice, IoSliceMut};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV6};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::task::{Context, Poll, ready};

use quinn::udp::{EcnCodepoint, RecvMeta};
use rustix::io::Errno;
use rustix::net::{
    AddressFamily, RecvAncillaryBuffer, RecvFlags, SendAncillaryBuffer, SendFlags, SocketFlags, SocketType,
    recvmsg, sendmsg, socketpair, sockopt,
};
use tokio::io::Interest;
use tokio::net::UnixDatagram;

/// Bytes before the datagram: sender, port, scope, a byte of flags, an unused one, our own address.
const HEAD: usize = 40;

/// The bits of the byte before the last address: what of the rest is there, and in which family.
const ECN: u8 = 0b11;
const FROM_V4: u8 = 1 << 2;
const TO_KNOWN: u8 = 1 << 3;
const TO_V4: u8 = 1 << 4;

/// What each pair is asked to hold, in bytes; a system may grant less.
const ROOM: usize = 4 * 1024 * 1024;

/// Both ends: the first for whoever reads the UDP socket, the second for whoever is to have its own datagrams.
///
/// # Errors
/// What the system says.
pub(crate) fn pair() -> io::Result<(OwnedFd, OwnedFd)> {
    let (to, from) = socketpair(AddressFamily::UNIX, SocketType::SEQPACKET, SocketFlags::empty(), None)?;
    for end in [&to, &from] {
        rustix::io::fcntl_setfd(end, rustix::io::FdFlags::CLOEXEC)?;
        rustix::io::ioctl_fionbio(end, true)?;
    }
    let _ = sockopt::set_socket_send_buffer_size(&to, ROOM);
    Ok((to, from))
}

/// What became of a datagram that was to be passed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Passed {
    /// It was, or there was no room for it.
    On,
    /// Nobody is there any more.
    Nobody,
}

/// Passes one datagram on.
pub(crate) fn pass_on(to: BorrowedFd<'_>, meta: &RecvMeta, datagram: &[u8]) -> Passed {
    let head = head_of(meta);
    let parts = [IoSlice::new(&head), IoSlice::new(datagram)];
    match sendmsg(to, &parts, &mut SendAncillaryBuffer::default(), SendFlags::DONTWAIT) {
        Err(Errno::PIPE | Errno::CONNRESET | Errno::NOTCONN) => Passed::Nobody,
        _ => Passed::On,
    }
}

/// Where the datagrams of an older process arrive.
#[derive(Debug)]
pub(crate) struct Inlet(UnixDatagram);

impl Inlet {
    pub(crate) fn new(from: OwnedFd) -> io::Result<Self> {
        UnixDatagram::from_std(from.into()).map(Self)
    }

    /// The next datagram into `room`; `None` once nobody will pass any on.
    pub(crate) fn poll_next(
        &self,
        cx: &mut Context<'_>,
        room: &mut [u8],
    ) -> Poll<io::Result<Option<RecvMeta>>> {
        loop {
            ready!(self.0.poll_recv_ready(cx))?;
            match self.0.try_io(Interest::READABLE, || Ok(receive(self.0.as_fd(), room)?)) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                received => return Poll::Ready(received),
            }
        }
    }
}

fn receive(from: BorrowedFd<'_>, room: &mut [u8]) -> Result<Option<RecvMeta>, Errno> {
    let mut head = [0; HEAD];
    let mut parts = [IoSliceMut::new(&mut head), IoSliceMut::new(room)];
    let nothing = &mut RecvAncillaryBuffer::default();
    let received = match recvmsg(from, &mut parts, nothing, RecvFlags::DONTWAIT) {
        Ok(received) => received.bytes,
        Err(Errno::CONNRESET) => 0,
        Err(error) => return Err(error),
    };
    let Some(len) = received.checked_sub(HEAD) else { return Ok(None) };
    Ok(Some(RecvMeta { len, stride: len, ..meta_of(&head) }))
}

fn head_of(meta: &RecvMeta) -> [u8; HEAD] {
    let mut head = [0; HEAD];
    head[..16].copy_from_slice(&octets(meta.addr.ip()));
    head[16..18].copy_from_slice(&meta.addr.port().to_be_bytes());
    if let SocketAddr::V6(v6) = meta.addr {
        head[18..22].copy_from_slice(&v6.scope_id().to_be_bytes());
    }
    head[22] = meta.ecn.map_or(0, |ecn| ecn as u8) | if meta.addr.is_ipv4() { FROM_V4 } else { 0 };
    if let Some(own) = meta.dst_ip {
        head[22] |= if own.is_ipv4() { TO_KNOWN | TO_V4 } else { TO_KNOWN };
        head[24..].copy_from_slice(&octets(own));
    }
    head
}

fn meta_of(head: &[u8; HEAD]) -> RecvMeta {
    let part = |from: usize| {
        let mut octets = [0; 16];
        octets.copy_from_slice(&head[from..from + 16]);
        octets
    };
    let port = u16::from_be_bytes([head[16], head[17]]);
    let scope = u32::from_be_bytes([head[18], head[19], head[20], head[21]]);
    let flags = head[22];
    let addr = match ip(part(0), flags & FROM_V4 != 0) {
        IpAddr::V4(v4) => SocketAddr::from((v4, port)),
        IpAddr::V6(v6) => SocketAddrV6::new(v6, port, 0, scope).into(),
    };
    let dst_ip = (flags & TO_KNOWN != 0).then(|| ip(part(24), flags & TO_V4 != 0));
    RecvMeta { addr, ecn: EcnCodepoint::from_bits(flags & ECN), dst_ip, ..RecvMeta::default() }
}

fn octets(ip: IpAddr) -> [u8; 16] {
    match ip {
        IpAddr::V4(v4) => v4.to_ipv6_mapped().octets(),
        IpAddr::V6(v6) => v6.octets(),
    }
}

/// An address of IPv6 that only stands for one of IPv4 is told from the latter: sockets take one or the other.
fn ip(octets: [u8; 16], is_v4: bool) -> IpAddr {
    if is_v4 {
        let [.., a, b, c, d] = octets;
        Ipv4Addr::new(a, b, c, d).into()
    } else {
        Ipv6Addr::from(octets).into()
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;

    use super::*;

    async fn next(inlet: &Inlet, room: &mut [u8]) -> Option<RecvMeta> {
        poll_fn(|cx| inlet.poll_next(cx, room)).await.unwrap()
    }

    #[tokio::test]
    async fn a_datagram_arrives_as_it_came() {
        let (to, from) = pair().unwrap();
        let inlet = Inlet::new(from).unwrap();
        for (addr, dst_ip, ecn) in [
            ("192.0.2.1:443", None, None),
            ("192.0.2.1:1", Some("127.0.0.1"), Some(EcnCodepoint::Ect0)),
            ("[::ffff:192.0.2.1]:65535", Some("::ffff:127.0.0.1"), Some(EcnCodepoint::Ect1)),
            ("[fe80::1%7]:9", Some("fe80::2"), Some(EcnCodepoint::Ce)),
        ] {
            let addr: SocketAddr = addr.parse().unwrap();
            let dst_ip = dst_ip.map(|ip: &str| ip.parse::<IpAddr>().unwrap());
            let sent = RecvMeta { addr, ecn, dst_ip, ..RecvMeta::default() };
            assert_eq!(pass_on(to.as_fd(), &sent, b"datagram"), Passed::On);
            let mut room = [0; 100];
            let meta = next(&inlet, &mut room).await.unwrap();
            assert_eq!((meta.addr, meta.dst_ip), (addr, dst_ip));
            assert_eq!(meta.ecn.map(|ecn| ecn as u8), ecn.map(|ecn| ecn as u8));
            assert_eq!((&room[..meta.len], meta.stride), (&b"datagram"[..], 8));
        }
    }

    #[tokio::test]
    async fn what_does_not_fit_is_dropped_and_what_is_there_is_not() {
        let (to, from) = pair().unwrap();
        let meta = RecvMeta::default();
        let most = 64 * 1024;
        for number in 0..most {
            assert_eq!(pass_on(to.as_fd(), &meta, &u32::to_be_bytes(number)), Passed::On);
        }
        drop(to);
        let inlet = Inlet::new(from).unwrap();
        let (mut room, mut arrived) = ([0; 4], 0);
        while next(&inlet, &mut room).await.is_some() {
            assert_eq!(u32::from_be_bytes(room), arrived);
            arrived += 1;
        }
        assert!(0 < arrived && arrived < most, "{arrived}");
    }

    #[tokio::test]
    async fn each_end_learns_that_the_other_is_gone() {
        let (to, from) = pair().unwrap();
        drop(from);
        assert_eq!(pass_on(to.as_fd(), &RecvMeta::default(), b"x"), Passed::Nobody);
        let (to, from) = pair().unwrap();
        drop(to);
        assert!(next(&Inlet::new(from).unwrap(), &mut [0; 4]).await.is_none());
    }
}
