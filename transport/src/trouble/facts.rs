//! What was found out about one relay, before anybody says what it means.

use std::io;
use std::net::SocketAddr;

use super::portal::Portal;
use super::tls::TlsTrouble;
use super::{quic, tcp, uplink_tls};
use crate::resolve::RelayAddress;

/// What the probes have brought.
#[derive(Debug)]
pub struct Facts {
    /// The relay.
    pub relay: RelayAddress,
    /// Its addresses, by DNS.
    pub found: io::Result<Vec<SocketAddr>>,
    /// QUIC at each.
    pub quic: Vec<(SocketAddr, quic::Answer)>,
    /// TCP at each.
    pub tcp: Vec<(SocketAddr, tcp::Answer)>,
    /// At the first that TCP reaches.
    pub direct: Option<OnTcp>,
    /// A login that is wanted first.
    pub portal: Option<Portal>,
    /// Through the proxy, if there is one.
    pub proxy: Option<Proxied>,
    /// Whether nothing was asked but the proxy.
    pub proxy_only: bool,
}

/// What was found over TCP.
#[derive(Debug)]
pub struct OnTcp {
    /// Whether an uplink could begin.
    pub uplink: uplink_tls::Answer,
    /// Who is there.
    pub look: TlsTrouble,
    /// Whether a WebSocket could.
    pub websocket: bool,
}

/// What was found through a proxy.
#[derive(Debug)]
pub struct Proxied {
    /// As people know it.
    pub name: String,
    /// What was found behind it, or why it lets nothing through.
    pub reached: Result<Behind, String>,
}

/// What is behind a proxy.
#[derive(Debug)]
pub enum Behind {
    /// It opens tunnels.
    Tunnel(OnTcp),
    /// It opens none, but an uplink can begin within a WebSocket that it passes on as plain HTTP.
    PlainHttp,
}

impl Proxied {
    /// What was found in a tunnel.
    pub fn tunnel(&self) -> Option<&OnTcp> {
        match &self.reached {
            Ok(Behind::Tunnel(on_tcp)) => Some(on_tcp),
            _ => None,
        }
    }
}
