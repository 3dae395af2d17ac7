//! The sockets of a relay: bound as configured, or those of the relay that ran before it.

use std::fs::File;
use std::net::SocketAddr;
use std::os::unix::net::UnixListener;

use oriel_transport::socket::{self, Older, UdpSocket};
use tokio::net::TcpListener;

use super::StartError;
use crate::config::Config;
use crate::listeners::bind;
use crate::take_over::{Sockets, fits};

/// What a relay is to listen on.
#[derive(Debug)]
pub(super) struct Bound {
    pub(super) https: TcpListener,
    pub(super) quic: UdpSocket,
    pub(super) http: Option<TcpListener>,
    pub(super) admin: Option<TcpListener>,
    /// What is only there if another relay ran before: the rest is bound when its turn comes.
    pub(super) inherited: Inherited,
}

/// What another relay leaves behind.
#[derive(Debug, Default)]
pub(super) struct Inherited {
    pub(super) generation: u8,
    pub(super) dns: Option<(std::net::UdpSocket, std::net::TcpListener)>,
    pub(super) links: Option<(std::net::UdpSocket, Vec<Older>)>,
    pub(super) desk: Option<UnixListener>,
    pub(super) lock: Option<File>,
}

impl Bound {
    /// Binds what is configured.
    pub(super) fn fresh(config: &Config) -> Result<Self, StartError> {
        let (https, quic) = bind::tcp_and_udp(config.listen).map_err(StartError::bind(config.listen))?;
        Ok(Self {
            https,
            quic,
            http: config.http.map(bind_tcp).transpose()?,
            admin: config.admin.map(bind_tcp).transpose()?,
            inherited: Inherited::default(),
        })
    }

    /// Takes what is configured from the relay before, and binds what it did not have.
    pub(super) fn from(config: &Config, sockets: Sockets, generation: u8) -> Result<Self, StartError> {
        let https = same(sockets.https, std::net::TcpListener::local_addr, config.listen)?;
        let (quic, older) = sockets.quic;
        let quic = same(quic, std::net::UdpSocket::local_addr, config.listen)?;
        let adopt = |listener: std::net::TcpListener| TcpListener::from_std(listener);
        let fault = StartError::bind(config.listen);
        let dns = config.dns.as_ref().zip(sockets.dns).filter(|(dns, (udp, _))| {
            // One that fits is used, and another one is bound as configured.
            fits(udp.local_addr(), dns.listen).unwrap_or(false)
        });
        let links = match (&config.array, sockets.links) {
            (Some(array), Some((links, older))) => {
                Some((same(links, std::net::UdpSocket::local_addr, array.listen)?, older))
            }
            _ => None,
        };
        Ok(Self {
            https: adopt(https).map_err(&fault)?,
            quic: socket::adopt(quic, older).map_err(&fault)?,
            http: tcp(sockets.http, config.http)?,
            admin: tcp(sockets.admin, config.admin)?,
            inherited: Inherited {
                generation,
                dns: dns.map(|(_, sockets)| sockets),
                links,
                desk: Some(sockets.desk),
                lock: Some(sockets.lock),
            },
        })
    }
}

fn bind_tcp(address: SocketAddr) -> Result<TcpListener, StartError> {
    bind::tcp(address).map_err(StartError::bind(address))
}

/// The listener of the relay before if it has the address, else one that has.
fn tcp(
    before: Option<std::net::TcpListener>,
    wanted: Option<SocketAddr>,
) -> Result<Option<TcpListener>, StartError> {
    let Some(wanted) = wanted else { return Ok(None) };
    let fault = StartError::bind(wanted);
    match before {
        Some(before) if fits(before.local_addr(), wanted).map_err(&fault)? => {
            TcpListener::from_std(before).map(Some).map_err(fault)
        }
        _ => bind_tcp(wanted).map(Some),
    }
}

/// A socket that must have the address: connections live on it.
fn same<T>(
    socket: T,
    address: impl Fn(&T) -> std::io::Result<SocketAddr>,
    wanted: SocketAddr,
) -> Result<T, StartError> {
    let bound = address(&socket).map_err(StartError::bind(wanted))?;
    if fits(Ok(bound), wanted).map_err(StartError::bind(wanted))? {
        Ok(socket)
    } else {
        Err(StartError::OtherAddress { bound, wanted })
    }
}
