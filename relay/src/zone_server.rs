//! The zone's DNS server, out of the configuration.

use std::io;
use std::net::{SocketAddr, TcpListener, UdpSocket};
use std::sync::Arc;

use oriel_dns::counters::Counters;
use oriel_dns::limits::Limits;
use oriel_dns::server::{Running, Server, Service};
use oriel_dns::zone::{Zone, ZoneError};
use tokio_util::sync::CancellationToken;

use crate::config::{Config, DnsConfig};
use crate::zone_records::ZoneRecords;

/// A DNS server that has its address and does not answer yet.
#[derive(Debug)]
pub struct ZoneServer {
    server: Server,
    zone: Zone,
    limits: Limits,
}

/// Why there is none.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ZoneServerError {
    /// The address cannot be had.
    #[error("{source}")]
    Bind {
        /// As configured.
        address: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// The zone cannot be served.
    #[error("--dns: {0}")]
    Zone(#[from] ZoneError),
}

impl ZoneServer {
    /// Takes its address, or the sockets of the process before that have it.
    ///
    /// # Errors
    /// [`ZoneServerError`].
    pub fn bind(
        dns: &DnsConfig,
        config: &Config,
        https_port: u16,
        inherited: Option<(UdpSocket, TcpListener)>,
    ) -> Result<Self, ZoneServerError> {
        let names: Vec<&String> = dns.name_servers.iter().map(|(name, _)| name).collect();
        let mut zone = Zone::new(&config.domain, &names)?.with_issuers(&dns.caa)?.with_https_port(https_port);
        for (name, addresses) in dns.name_servers.iter().filter(|(_, addresses)| !addresses.is_empty()) {
            zone = zone.with_name_server_at(name, addresses)?;
        }
        let server = match inherited {
            Some((udp, tcp)) => Server::adopt(udp, tcp),
            None => Server::bind(dns.listen),
        };
        let server = server.map_err(|source| ZoneServerError::Bind { address: dns.listen, source })?;
        let limits = Limits { answers_per_second: dns.answers_per_second, ..Limits::default() };
        Ok(Self { server, zone, limits })
    }

    /// Where it listens.
    pub fn local_addr(&self) -> SocketAddr {
        self.server.local_addr()
    }

    /// Its sockets once more, to be handed to another process.
    ///
    /// # Errors
    /// What the system says.
    pub fn sockets(&self) -> io::Result<(UdpSocket, TcpListener)> {
        self.server.sockets()
    }

    /// Answers from `records`, in a thread of its own, until `stop`.
    ///
    /// # Errors
    /// What the system says.
    pub fn spawn(
        self,
        records: ZoneRecords,
        counters: Arc<Counters>,
        stop: &CancellationToken,
    ) -> io::Result<Running> {
        let Self { server, zone, limits } = self;
        server.spawn(Service { zone, records: Arc::new(records), counters, limits }, stop)
    }
}
