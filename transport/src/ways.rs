//! The ways in which a peer may reach a relay, and the race between them.
//!
//! QUIC is best and goes first; TCP follows after a moment, or as soon as it is certain that QUIC leads nowhere; a
//! WebSocket is the last resort. A proxy that somebody has named is tried before all of these.
//!
//! Floors, from the ground up: `quic` and `tcp` (one attempt each).

mod quic;
mod tcp;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use rustls::RootCertStore;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use crate::carrier::{Carrier, Way};
use crate::connect_error::ConnectError;
use crate::control::{ControlReceiver, ControlSender};
use crate::exchanges::Exchanges;
use crate::proxy::choice::Proxies;
use crate::resolve::{DEFAULT_PORT, RelayAddress};
use crate::route::{PLAIN_PORT, Route, Wrapping};
use crate::socket::SocketReport;
use crate::stagger;

/// How long one way may take: to find the relay, and for all handshakes.
const DEADLINE: Duration = Duration::from_secs(5);

/// The same through a proxy, which has to find and reach the relay in its turn.
const PROXY_DEADLINE: Duration = Duration::from_secs(12);

/// How long a way may keep the next waiting.
const HEAD_START: Duration = Duration::from_millis(1500);

/// How long a proxy may: it was named because the others lead nowhere.
const PROXY_HEAD_START: Duration = Duration::from_secs(4);

/// Which ways may be taken.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Only this carrier, instead of all of them in turn.
    pub carrier: Option<Carrier>,
    /// Proxies on the way out.
    pub proxies: Proxies,
    /// Never past the proxy where there is one.
    pub proxy_only: bool,
    /// Where relays take plain HTTP, if that is not as usual.
    pub plain_port: Option<u16>,
    /// Whom to trust for the certificate of an `https://` proxy.
    pub roots: Arc<RootCertStore>,
}

/// A connection on which both ends have proved themselves and nothing was said yet.
#[derive(Debug)]
pub(crate) struct Connected {
    pub(crate) way: Way,
    pub(crate) sender: ControlSender,
    pub(crate) receiver: ControlReceiver,
    pub(crate) exchanges: Exchanges,
    /// What the system granted the UDP socket, if that is what it runs over.
    pub(crate) socket: Option<SocketReport>,
}

/// What the attempts have in common.
#[derive(Clone, Debug)]
pub(crate) struct Ways {
    pub(crate) choice: Choice,
    pub(crate) quic: quinn::ClientConfig,
    /// With the identity.
    pub(crate) tls: Arc<rustls::ClientConfig>,
}

impl Choice {
    /// All of them, and no proxy.
    pub fn any(roots: Arc<RootCertStore>) -> Self {
        Self { carrier: None, proxies: Proxies::none(), proxy_only: false, plain_port: None, roots }
    }

    /// Where a relay on this port takes plain HTTP; `None` where nobody knows.
    pub fn plain_port(&self, port: u16) -> Option<u16> {
        self.plain_port.or((port == DEFAULT_PORT).then_some(PLAIN_PORT))
    }

    /// The ways to `host`, best first.
    fn ways(&self, host: &str) -> Vec<Way> {
        let proxy = self.proxies.for_host(host).is_some();
        let both = [(true, proxy), (false, !(proxy && self.proxy_only))];
        let both = both.into_iter().filter(|(_, there)| *there);
        both.flat_map(|(proxied, _)| Carrier::ALL.map(|carrier| Way { carrier, proxied }))
            .filter(|way| !(way.proxied && way.carrier == Carrier::Quic))
            .filter(|way| self.carrier.is_none_or(|only| only == way.carrier))
            .collect()
    }
}

impl Ways {
    /// The ways to `relay`, best first.
    pub(crate) fn to(&self, relay: &RelayAddress) -> Vec<Way> {
        self.choice.ways(&relay.host)
    }

    /// Tries `ways` until one connects; what failed before that is told as well.
    ///
    /// # Errors
    /// What each of them said.
    pub(crate) async fn connect(
        &self,
        relay: &RelayAddress,
        addresses: Option<&[SocketAddr]>,
        ways: Vec<Way>,
    ) -> Result<(Connected, Vec<(Way, ConnectError)>), Vec<(Way, ConnectError)>> {
        let mut before = Duration::ZERO;
        let attempts = ways.into_iter().map(|way| {
            let patience = if way.proxied { PROXY_HEAD_START } else { HEAD_START };
            (std::mem::replace(&mut before, patience), way, Box::pin(self.attempt(relay, addresses, way)))
        });
        let (_, connected, failed) = stagger::first(attempts).await?;
        Ok((connected, failed))
    }

    /// How bytes get to `relay` by this way.
    pub(crate) fn route(&self, relay: &RelayAddress, addresses: Option<&[SocketAddr]>, way: Way) -> Route {
        let proxy = self.choice.proxies.for_host(&relay.host).filter(|_| way.proxied);
        Route {
            relay: relay.clone(),
            addresses: addresses.map(<[SocketAddr]>::to_vec),
            proxy: proxy.map(|proxy| (proxy.clone(), Arc::clone(&self.choice.roots))),
            wrapping: match way.carrier {
                Carrier::WebSocket => Wrapping::WebSocket,
                Carrier::Quic | Carrier::Tcp => Wrapping::Bare,
            },
        }
    }

    /// By which bytes may get to where `route` leads: by that one first, then by whatever else may be used.
    pub(crate) fn roads(&self, route: &Route) -> Vec<Route> {
        // It is uplinks that are held to one carrier.
        let choice = Choice { carrier: None, ..self.choice.clone() };
        let others = choice.ways(&route.relay.host).into_iter().filter(|way| way.carrier != Carrier::Quic);
        let others =
            others.map(|way| self.route(&route.relay, route.addresses.as_deref(), way)).filter(|other| {
                (other.proxy.is_some(), other.wrapping) != (route.proxy.is_some(), route.wrapping)
            });
        std::iter::once(route.clone()).chain(others).collect()
    }

    async fn attempt(
        &self,
        relay: &RelayAddress,
        addresses: Option<&[SocketAddr]>,
        way: Way,
    ) -> Result<Connected, ConnectError> {
        let deadline = if way.proxied { PROXY_DEADLINE } else { DEADLINE };
        let attempt = async {
            if way.carrier == Carrier::Quic {
                return quic::connect(&self.quic, relay, addresses).await;
            }
            let route = self.route(relay, addresses, way);
            let port = addresses.and_then(<[_]>::first).map_or(relay.port, SocketAddr::port);
            let plain = self.choice.plain_port(port);
            tcp::connect(&TlsConnector::from(Arc::clone(&self.tls)), route, plain, way).await
        };
        let slow = ConnectError::NoAnswer { relay: relay.to_string(), carrier: way.carrier };
        timeout(deadline, attempt).await.unwrap_or(Err(slow))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proxy::url::ProxyUrl;

    fn ways(change: impl FnOnce(&mut Choice)) -> Vec<String> {
        let mut choice = Choice::any(Arc::new(RootCertStore::empty()));
        change(&mut choice);
        choice.ways("relay.example.net").iter().map(Way::to_string).collect()
    }

    #[test]
    fn p86_quic_goes_before_tcp_and_that_before_a_websocket() {
        assert_eq!(ways(|_| ()), ["QUIC", "TCP", "WebSocket"]);
        assert_eq!(ways(|choice| choice.carrier = Some(Carrier::Tcp)), ["TCP"]);
    }

    #[test]
    fn a_proxy_goes_before_all_and_where_asked_alone() {
        let proxy: ProxyUrl = ProxyUrl::from_flag("http://proxy.example.org:3128").unwrap();
        let through = ["TCP through the proxy", "WebSocket through the proxy"];
        let all = ways(|choice| choice.proxies = Proxies::explicit(proxy.clone()));
        assert_eq!(all, [&through[..], &["QUIC", "TCP", "WebSocket"]].concat());
        let only = ways(|choice| {
            choice.proxies = Proxies::explicit(proxy.clone());
            choice.proxy_only = true;
        });
        assert_eq!(only, through);
        let never = ways(|choice| {
            choice.proxies = Proxies::explicit(proxy.clone());
            choice.proxy_only = true;
            choice.carrier = Some(Carrier::Quic);
        });
        assert!(never.is_empty(), "{never:?}");
    }
}
