//! How bytes get to a relay's HTTPS port: straight over TCP, through a proxy, or within a WebSocket over either.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use oriel_protocol::UPLINK_PATH;
use rustls::RootCertStore;
use rustls::crypto::ring;
use rustls::pki_types::ServerName;
use tokio_rustls::TlsConnector;

use crate::byte_stream::BoxedStream;
use crate::proxy;
use crate::proxy::fault::ProxyError;
use crate::proxy::url::ProxyUrl;
use crate::resolve::{DEFAULT_PORT, RelayAddress, addresses};
use crate::tcp_race;
use crate::websocket_stream::{self, WebSocketError};
use crate::witness::witness;

/// A way for bytes, on which one may open connections again and again.
#[derive(Clone, Debug)]
pub struct Route {
    /// The relay, as its certificate names it.
    pub relay: RelayAddress,
    /// Its addresses, where they are known; else its name is looked up each time.
    pub addresses: Option<Vec<SocketAddr>>,
    /// Through this proxy, if any; `https://` ones are checked against these roots.
    pub proxy: Option<(ProxyUrl, Arc<RootCertStore>)>,
    /// Within a WebSocket.
    pub websocket: bool,
}

/// Why bytes do not get there.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RouteError {
    /// The relay's name does not resolve.
    #[error("the name {host} does not resolve: {source}")]
    Resolve {
        /// The name.
        host: String,
        /// What the system's resolver said.
        source: io::Error,
    },
    /// No TCP connection.
    #[error("no connection over TCP: {0}")]
    Tcp(io::Error),
    /// The proxy.
    #[error(transparent)]
    Proxy(#[from] ProxyError),
    /// No TLS around the WebSocket.
    #[error("no TLS over TCP: {0}")]
    Tls(io::Error),
    /// No WebSocket.
    #[error("what answers there {0}")]
    WebSocket(#[from] WebSocketError),
}

impl Route {
    /// Straight to this address of `relay`.
    pub fn direct(relay: RelayAddress, address: SocketAddr) -> Self {
        Self { relay, addresses: Some(vec![address]), proxy: None, websocket: false }
    }

    /// Opens a connection. There is no deadline but that of proxies: the caller has one. Returns the address that was
    /// reached, the proxy's or the relay's, where it is known.
    ///
    /// # Errors
    /// [`RouteError`].
    pub async fn connect(&self) -> Result<(BoxedStream, Option<SocketAddr>), RouteError> {
        let (io, address) = match &self.proxy {
            Some((proxy, roots)) => (self.through(proxy, roots).await?, None),
            None => {
                let stream = tcp_race::connect(&self.found().await?).await.map_err(RouteError::Tcp)?;
                let address = stream.peer_addr().ok();
                (Box::new(stream) as BoxedStream, address)
            }
        };
        Ok((if self.websocket { self.wrapped(io).await? } else { io }, address))
    }

    async fn found(&self) -> Result<Vec<SocketAddr>, RouteError> {
        match &self.addresses {
            Some(addresses) => Ok(addresses.clone()),
            None => addresses(&self.relay.host, self.relay.port)
                .await
                .map_err(|source| RouteError::Resolve { host: self.relay.host.clone(), source }),
        }
    }

    /// Where addresses are known, it is one of them that is meant; else the proxy looks the name up.
    async fn through(&self, proxy: &ProxyUrl, roots: &Arc<RootCertStore>) -> Result<BoxedStream, RouteError> {
        let (host, port) = match self.addresses.as_ref().and_then(|addresses| addresses.first()) {
            Some(address) => (address.ip().to_string(), address.port()),
            None => (self.relay.host.clone(), self.relay.port),
        };
        Ok(proxy::connect(proxy, &host, port, roots).await?)
    }

    async fn wrapped(&self, io: BoxedStream) -> Result<BoxedStream, RouteError> {
        let fault = |error| RouteError::Tls(io::Error::other(error));
        let (config, _) = witness(&Arc::new(ring::default_provider())).map_err(fault)?;
        let name = server_name(&self.relay).map_err(RouteError::Tls)?;
        let outer = TlsConnector::from(config).connect(name, io).await.map_err(RouteError::Tls)?;
        let host = match self.relay.port {
            DEFAULT_PORT => self.relay.to_string().trim_end_matches(":443").to_owned(),
            _ => self.relay.to_string(),
        };
        Ok(websocket_stream::dial(Box::new(outer), &host, UPLINK_PATH).await?)
    }
}

/// The name that a relay's certificate must be for.
///
/// # Errors
/// If the host can be no such name.
pub fn server_name(relay: &RelayAddress) -> io::Result<ServerName<'static>> {
    ServerName::try_from(relay.host.clone()).map_err(io::Error::other)
}
