//! How bytes get to a relay: to its HTTPS port straight over TCP, through a proxy, or within a WebSocket over either;
//! to its port for plain HTTP within a WebSocket that a proxy is asked for.

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
use crate::proxy::url::{ProxyUrl, Scheme};
use crate::resolve::{DEFAULT_PORT, RelayAddress, addresses};
use crate::tcp_race;
use crate::websocket_stream::{self, WebSocketError};
use crate::witness::witness;

/// The port of plain HTTP, unless something else is said.
pub(crate) const PLAIN_PORT: u16 = 80;

/// A way for bytes, on which one may open connections again and again.
#[derive(Clone, Debug)]
pub struct Route {
    /// The relay, as its certificate names it.
    pub relay: RelayAddress,
    /// Its addresses, where they are known; else its name is looked up each time.
    pub addresses: Option<Vec<SocketAddr>>,
    /// Through this proxy, if any; `https://` ones are checked against these roots.
    pub proxy: Option<(ProxyUrl, Arc<RootCertStore>)>,
    /// What the bytes travel in.
    pub wrapping: Wrapping,
}

/// What surrounds bytes on their way. None of it is trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrapping {
    /// Nothing more.
    Bare,
    /// A WebSocket within TLS.
    WebSocket,
    /// A WebSocket that the proxy is asked for by plain HTTP, at this port of the relay. It is for proxies that open no
    /// tunnels; without a proxy it is as [`WebSocket`](Self::WebSocket).
    PlainWebSocket(u16),
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
    /// A proxy that opens no tunnels, and no WebSocket either.
    #[error("{tunnel}; and a WebSocket that it is asked for by plain HTTP does not come about: {plain}")]
    Neither {
        /// Why there is no tunnel.
        tunnel: Box<RouteError>,
        /// Why there is no WebSocket.
        plain: Box<RouteError>,
    },
}

impl Route {
    /// Straight to this address of `relay`.
    pub fn direct(relay: RelayAddress, address: SocketAddr) -> Self {
        Self { relay, addresses: Some(vec![address]), proxy: None, wrapping: Wrapping::Bare }
    }

    /// Opens a connection. There is no deadline but that of proxies: the caller has one. Returns the address that was
    /// reached, the proxy's or the relay's, where it is known.
    ///
    /// # Errors
    /// [`RouteError`].
    pub async fn connect(&self) -> Result<(BoxedStream, Option<SocketAddr>), RouteError> {
        // Boxed, because most connections need none of these, and a future is as large as all that it may wait for.
        let (io, address) = match (&self.proxy, self.wrapping) {
            (Some((proxy, roots)), Wrapping::PlainWebSocket(port)) => {
                return Ok((Box::pin(self.by(proxy, roots, port)).await?, None));
            }
            (Some((proxy, roots)), _) => (Box::pin(self.through(proxy, roots)).await?, None),
            (None, _) => {
                let stream = tcp_race::connect(&self.found().await?).await.map_err(RouteError::Tcp)?;
                let address = stream.peer_addr().ok();
                (Box::new(stream) as BoxedStream, address)
            }
        };
        Ok((if self.wrapping == Wrapping::Bare { io } else { Box::pin(self.wrapped(io)).await? }, address))
    }

    /// The route by plain HTTP to this `port`, if `error` says that the proxy opens no tunnels.
    pub fn without_tunnel(&self, error: &RouteError, port: Option<u16>) -> Option<Self> {
        let RouteError::Proxy(refused) = error else { return None };
        let speaks_http = self.proxy.as_ref().is_some_and(|(proxy, _)| proxy.scheme() != Scheme::Socks5);
        let wrapping = Wrapping::PlainWebSocket(port?);
        (speaks_http && refused.fault.refuses_tunnels()).then(|| Self { wrapping, ..self.clone() })
    }

    async fn found(&self) -> Result<Vec<SocketAddr>, RouteError> {
        match &self.addresses {
            Some(addresses) => Ok(addresses.clone()),
            None => addresses(&self.relay.host, self.relay.port)
                .await
                .map_err(|source| RouteError::Resolve { host: self.relay.host.clone(), source }),
        }
    }

    /// What a proxy is asked for first, and what then. Where addresses are known, it is those that are meant; else the
    /// proxy looks the name up.
    fn meant(&self) -> (RelayAddress, Vec<RelayAddress>) {
        let mut addresses = self.addresses.clone().unwrap_or_default();
        // Proxies without IPv6 are more than those without IPv4.
        addresses.sort_by_key(SocketAddr::is_ipv6);
        let mut meant = addresses
            .into_iter()
            .map(|address| RelayAddress { host: address.ip().to_string(), port: address.port() });
        (meant.next().unwrap_or_else(|| self.relay.clone()), meant.collect())
    }

    async fn through(&self, proxy: &ProxyUrl, roots: &Arc<RootCertStore>) -> Result<BoxedStream, RouteError> {
        let (mut meant, others) = self.meant();
        let mut others = others.into_iter();
        loop {
            let asked = proxy::connect(proxy, &meant.host, meant.port, roots).await;
            match (asked, others.next()) {
                (Err(error), Some(next)) if error.fault.is_about_the_target() => meant = next,
                (asked, _) => return Ok(asked?),
            }
        }
    }

    async fn by(
        &self,
        proxy: &ProxyUrl,
        roots: &Arc<RootCertStore>,
        port: u16,
    ) -> Result<BoxedStream, RouteError> {
        let io = proxy::for_plain_http(proxy, roots).await?;
        let host = authority(&RelayAddress { port, ..self.meant().0 }, PLAIN_PORT);
        Ok(websocket_stream::dial_by_proxy(io, &host, UPLINK_PATH, proxy.basic()).await?)
    }

    async fn wrapped(&self, io: BoxedStream) -> Result<BoxedStream, RouteError> {
        let fault = |error| RouteError::Tls(io::Error::other(error));
        let (config, _) = witness(&Arc::new(ring::default_provider())).map_err(fault)?;
        let name = server_name(&self.relay).map_err(RouteError::Tls)?;
        let outer = TlsConnector::from(config).connect(name, io).await.map_err(RouteError::Tls)?;
        let host = authority(&self.relay, DEFAULT_PORT);
        Ok(websocket_stream::dial(Box::new(outer), &host, UPLINK_PATH).await?)
    }
}

/// As a request names it, without the port that its scheme implies.
fn authority(at: &RelayAddress, implied: u16) -> String {
    let mut written = at.to_string();
    if at.port == implied {
        written.truncate(written.len() - format!(":{implied}").len());
    }
    written
}

/// The name that a relay's certificate must be for.
///
/// # Errors
/// If the host can be no such name.
pub fn server_name(relay: &RelayAddress) -> io::Result<ServerName<'static>> {
    ServerName::try_from(relay.host.clone()).map_err(io::Error::other)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;
    use crate::proxy::fault::ProxyFault;

    fn through(proxy: &str) -> Route {
        let relay: RelayAddress = "relay.example".parse().unwrap();
        let proxy = Some((proxy.parse().unwrap(), Arc::new(RootCertStore::empty())));
        Route { relay, addresses: None, proxy, wrapping: Wrapping::WebSocket }
    }

    #[test]
    fn p86_plain_http_is_for_proxies_that_refuse_tunnels() {
        let error = |fault| RouteError::Proxy(ProxyError { proxy: "http://proxy:80".into(), fault });
        let refusals = [
            ProxyFault::Forbidden { target: "relay.example:443".into() },
            ProxyFault::NoTunnels { reason: "status 405".into() },
        ];
        for refusal in refusals.map(error) {
            let route = through("https://proxy").without_tunnel(&refusal, Some(80)).unwrap();
            assert_eq!(route.wrapping, Wrapping::PlainWebSocket(80));
            assert!(through("http://proxy").without_tunnel(&refusal, None).is_none());
            assert!(through("socks5://proxy").without_tunnel(&refusal, Some(80)).is_none());
        }
        let others = [
            ProxyFault::PasswordWrong,
            ProxyFault::Page { status: 200 },
            ProxyFault::TargetUnreachable { target: "relay.example:443".into(), reason: "status 503".into() },
            ProxyFault::Slow(Duration::ZERO),
        ];
        for other in others.map(error) {
            assert!(through("http://proxy").without_tunnel(&other, Some(80)).is_none(), "{other}");
        }
    }

    #[tokio::test]
    async fn a_proxy_is_asked_for_each_address_in_turn_and_for_ipv4_first() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mut route = through(&format!("http://{}", listener.local_addr().unwrap()));
        let addresses = ["[2001:db8::1]:443", "192.0.2.1:443", "192.0.2.2:443"];
        route.addresses = Some(addresses.map(|address| address.parse().unwrap()).into());
        route.wrapping = Wrapping::Bare;
        let proxy = async {
            let mut asked = Vec::new();
            for status in ["502 Bad Gateway", "504 Gateway Timeout", "200 OK"] {
                let (mut stream, _) = listener.accept().await.unwrap();
                let mut head = vec![0; 1024];
                let len = stream.read(&mut head).await.unwrap();
                let head = String::from_utf8_lossy(&head[..len]).into_owned();
                asked.push(head.split(' ').nth(1).unwrap_or_default().to_owned());
                stream.write_all(format!("HTTP/1.1 {status}\r\n\r\n").as_bytes()).await.unwrap();
            }
            asked
        };
        let (connected, asked) = tokio::join!(route.connect(), proxy);
        connected.unwrap();
        assert_eq!(asked, ["192.0.2.1:443", "192.0.2.2:443", "[2001:db8::1]:443"]);
    }

    #[test]
    fn a_request_names_the_port_only_where_the_scheme_does_not() {
        for (at, shown) in
            [("relay.example:80", "relay.example"), ("[2001:db8::80]:8080", "[2001:db8::80]:8080")]
        {
            assert_eq!(authority(&at.parse().unwrap(), 80), shown);
        }
    }
}
