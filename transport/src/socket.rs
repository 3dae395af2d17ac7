//! UDP sockets with buffers large enough for QUIC, read back to see what the system granted.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::os::fd::OwnedFd;
use std::sync::Arc;

use quinn::{AsyncUdpSocket, Endpoint, EndpointConfig, Runtime, TokioRuntime};
use socket2::{Domain, Protocol, Socket, Type};

/// What is asked for in each direction: with the usual 208 KiB a bulk transfer loses a fifth of its speed.
pub const WANTED_BUFFER: usize = 4 * 1024 * 1024;

/// A bound UDP socket, and what the system gave it.
#[derive(Debug)]
pub struct UdpSocket {
    /// The socket as quinn takes it.
    pub socket: Arc<dyn AsyncUdpSocket>,
    /// What it can do.
    pub report: SocketReport,
    /// The same once more, to be handed to another process.
    pub(crate) handle: std::net::UdpSocket,
    /// Set where it was taken over.
    pub(crate) inherited: Option<Vec<Older>>,
}

/// An older process that has still some of the socket's datagrams to get.
#[derive(Debug)]
pub struct Older {
    /// Whose connection ids these are.
    pub generation: u8,
    /// Where its datagrams go.
    pub to: OwnedFd,
}

/// What the system granted a UDP socket.
#[derive(Clone, Copy, Debug)]
pub struct SocketReport {
    /// Bytes of the receive buffer.
    pub receive_buffer: usize,
    /// Bytes of the send buffer.
    pub send_buffer: usize,
    /// Most QUIC packets that one send call carries (GSO); 1 means that it is off.
    pub send_segments: usize,
    /// Most QUIC packets that one receive call brings (GRO); 1 means that it is off.
    pub receive_segments: usize,
}

impl SocketReport {
    /// Sentences for the operator about whatever will cost speed; none if all is well.
    pub fn advice(&self) -> Vec<String> {
        let mut advice = Vec::new();
        for (granted, sysctl) in
            [(self.receive_buffer, "net.core.rmem_max"), (self.send_buffer, "net.core.wmem_max")]
        {
            if granted < WANTED_BUFFER {
                advice.push(format!(
                    "UDP buffer is {} KiB where {} KiB were asked for; fast transfers will be slower. \
                     On Linux: sysctl -w {sysctl}={WANTED_BUFFER}",
                    granted / 1024,
                    WANTED_BUFFER / 1024
                ));
            }
        }
        if self.send_segments < 2 {
            advice.push(
                "UDP segmentation offload (GSO) is off here; transfers will cost several times the CPU"
                    .into(),
            );
        }
        advice
    }
}

/// Binds `address` with sized buffers; `[::]` takes IPv4 too, and falls back to `0.0.0.0` where there is no IPv6.
///
/// # Errors
/// What the system says; address in use above all.
pub fn bind(address: SocketAddr) -> io::Result<UdpSocket> {
    let bound = bind_raw(address).or_else(|error| match address {
        SocketAddr::V6(v6) if v6.ip().is_unspecified() && is_no_ipv6(&error) => {
            bind_raw((Ipv4Addr::UNSPECIFIED, v6.port()).into())
        }
        _ => Err(error),
    })?;
    wrap(bound, None)
}

/// Takes a socket over that an older process has bound. It is not read before
/// [`HandOver::resume`](crate::hand_over::HandOver::resume); what is for one of `older` is passed on to it.
///
/// # Errors
/// What the system says.
pub fn adopt(socket: std::net::UdpSocket, older: Vec<Older>) -> io::Result<UdpSocket> {
    wrap(socket.into(), Some(older))
}

fn wrap(bound: Socket, inherited: Option<Vec<Older>>) -> io::Result<UdpSocket> {
    let report_buffers = |granted: usize| if cfg!(target_os = "linux") { granted / 2 } else { granted };
    let receive_buffer = report_buffers(bound.recv_buffer_size()?);
    let send_buffer = report_buffers(bound.send_buffer_size()?);
    let handle = bound.try_clone()?.into();
    let socket = TokioRuntime.wrap_udp_socket(bound.into())?;
    let report = SocketReport {
        receive_buffer,
        send_buffer,
        send_segments: socket.max_transmit_segments(),
        receive_segments: socket.max_receive_segments(),
    };
    Ok(UdpSocket { socket, report, handle, inherited })
}

/// An endpoint from which `remote` can be reached, on a port of the system's choice, and what its socket can do.
///
/// # Errors
/// What the system says.
pub(crate) fn endpoint_towards(remote: SocketAddr) -> io::Result<(Endpoint, SocketReport)> {
    let UdpSocket { socket, report, .. } = match remote {
        SocketAddr::V4(_) => bind((Ipv4Addr::UNSPECIFIED, 0).into())?,
        SocketAddr::V6(_) => bind((Ipv6Addr::UNSPECIFIED, 0).into())?,
    };
    let runtime = Arc::new(TokioRuntime);
    let endpoint = Endpoint::new_with_abstract_socket(EndpointConfig::default(), None, socket, runtime)?;
    Ok((endpoint, report))
}

fn is_no_ipv6(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::AddrNotAvailable | io::ErrorKind::Unsupported)
}

fn bind_raw(address: SocketAddr) -> io::Result<Socket> {
    // Linux counts an unsupported address family among errors without a kind of their own.
    let socket = Socket::new(Domain::for_address(address), Type::DGRAM, Some(Protocol::UDP))
        .map_err(|error| io::Error::new(io::ErrorKind::Unsupported, error))?;
    if address.is_ipv6() && address.ip().is_unspecified() {
        socket.set_only_v6(false)?;
    }
    socket.set_nonblocking(true)?;
    // A system may grant less: that is reported, not an error.
    let _ = socket.set_recv_buffer_size(WANTED_BUFFER);
    let _ = socket.set_send_buffer_size(WANTED_BUFFER);
    socket.bind(&address.into())?;
    Ok(socket)
}
