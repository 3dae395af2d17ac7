//! The peer's end: reaching a relay, and saying hello or what it wants done.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{Answer, Control, Errand, Hello, Welcome};
use quinn::ClientConfig;
use quinn::crypto::rustls::QuicClientConfig;
use tokio::time::timeout;

use crate::carrier::{Carrier, Way};
use crate::connect_error::ConnectError;
use crate::control::{ControlReceiver, ControlSender};
use crate::error::StreamError;
use crate::exchanges::Exchanges;
use crate::resolve::RelayAddress;
use crate::route::Route;
use crate::socket::SocketReport;
use crate::ways::{Choice, Connected, Ways};
use crate::windows;

/// How long a relay may take to answer the first frame.
const REPLY: Duration = Duration::from_secs(5);

/// Dials relays with one identity.
#[derive(Clone, Debug)]
pub struct Dialer {
    ways: Ways,
    /// Where relays were reached last, for when their names do not resolve or lead elsewhere. No more of them than
    /// a user has named.
    reached: Arc<Mutex<HashMap<RelayAddress, SocketAddr>>>,
}

/// An uplink that a relay has welcomed.
#[derive(Debug)]
pub struct PeerUplink {
    /// What the relay granted.
    pub welcome: Welcome,
    /// Frames to the relay.
    pub sender: ControlSender,
    /// Frames from the relay.
    pub receiver: ControlReceiver,
    /// The relay's exchanges.
    pub exchanges: Exchanges,
    /// What the system granted the UDP socket, if that is what it runs over.
    pub socket: Option<SocketReport>,
    /// Ways that came to nothing before this one did not.
    pub failed: Vec<(Way, ConnectError)>,
}

/// A relay that has answered the first frame.
struct Line {
    reply: Control,
    connected: Connected,
    failed: Vec<(Way, ConnectError)>,
}

/// A relay to be reached.
#[derive(Clone, Copy, Debug)]
struct Target<'a> {
    relay: &'a RelayAddress,
    addresses: Option<&'a [SocketAddr]>,
    carriers: &'a [Carrier],
}

impl Dialer {
    /// `tls` shows the identity, trusts the relay's roots and offers `oriel/1`.
    ///
    /// # Errors
    /// If TLS cannot serve QUIC.
    pub fn new(tls: rustls::ClientConfig, choice: Choice) -> std::io::Result<Self> {
        let tls = Arc::new(tls);
        let crypto = QuicClientConfig::try_from(Arc::clone(&tls)).map_err(std::io::Error::other)?;
        let mut quic = ClientConfig::new(Arc::new(crypto));
        quic.transport_config(windows::for_peer());
        let ways = Ways { choice, quic, tls };
        Ok(Self { ways, reached: Arc::default() })
    }

    /// Says hello to `relay`, by the first way that leads there.
    ///
    /// # Errors
    /// [`ConnectError`].
    pub async fn dial(&self, relay: &RelayAddress, hello: &Hello) -> Result<PeerUplink, ConnectError> {
        self.welcome(Target { relay, addresses: None, carriers: &Carrier::ALL }, hello).await
    }

    /// As [`dial`](Self::dial), at addresses that are known already: those of a relay that another relay has named
    /// (P-151), or one that an uplink leads to. The certificate must be for `relay` all the same. Only over one of
    /// these carriers.
    ///
    /// # Errors
    /// [`ConnectError`].
    pub async fn dial_at(
        &self,
        relay: &RelayAddress,
        addresses: Option<&[SocketAddr]>,
        carriers: &[Carrier],
        hello: &Hello,
    ) -> Result<PeerUplink, ConnectError> {
        self.welcome(Target { relay, addresses, carriers }, hello).await
    }

    /// Whether this carrier may be used to reach `relay`, and not only through a proxy.
    pub fn may_use(&self, carrier: Carrier, relay: &RelayAddress) -> bool {
        self.ways.to(relay).contains(&Way { carrier, proxied: false })
    }

    /// How bytes get to `relay` by this way; what stands for QUIC is TCP.
    pub fn route(&self, relay: &RelayAddress, way: Way) -> Route {
        self.ways.route(relay, None, way)
    }

    /// By which bytes may get to where `route` leads: by that one first, then by whatever else may be used.
    pub fn roads(&self, route: &Route) -> Vec<Route> {
        self.ways.roads(route)
    }

    /// With what it dials.
    pub fn tls(&self) -> &rustls::ClientConfig {
        &self.ways.tls
    }

    async fn welcome(&self, target: Target<'_>, hello: &Hello) -> Result<PeerUplink, ConnectError> {
        let Line { reply, connected, failed } = self.call(target, &Control::Hello(hello.clone())).await?;
        match reply {
            Control::Welcome(welcome) if hello.versions.contains(&welcome.version) => {
                let Connected { sender, receiver, exchanges, socket, .. } = connected;
                Ok(PeerUplink { welcome, sender, receiver, exchanges, socket, failed })
            }
            Control::Welcome(_) => {
                connected.exchanges.close(CloseCode::Version).await;
                Err(ConnectError::BrokeOff("it chose a version of the protocol that was not offered".into()))
            }
            _ => {
                connected.exchanges.close(CloseCode::MalformedControl).await;
                Err(ConnectError::BrokeOff("it answered the hello with something else".into()))
            }
        }
    }

    /// Runs an errand at `relay` (P-145).
    ///
    /// # Errors
    /// [`ConnectError`].
    pub async fn errand(&self, relay: &RelayAddress, errand: &Errand) -> Result<Answer, ConnectError> {
        let target = Target { relay, addresses: None, carriers: &Carrier::ALL };
        let Line { reply, connected, .. } = self.call(target, &Control::Errand(errand.clone())).await?;
        let (code, outcome) = match reply {
            Control::Answer(answer) => (CloseCode::Done, Ok(answer)),
            _ => (
                CloseCode::MalformedControl,
                Err(ConnectError::BrokeOff("it answered the errand with something else".into())),
            ),
        };
        connected.exchanges.close(code).await;
        outcome
    }

    /// Says `first` by each way in turn. Where the name leads nowhere, or not to the relay, the address at which that
    /// was reached last is tried as well.
    async fn call(&self, target: Target<'_>, first: &Control) -> Result<Line, ConnectError> {
        let called = self.call_at(target, first).await;
        match called {
            Ok(line) => {
                if let (None, Some(address)) = (target.addresses, line.connected.exchanges.remote_address()) {
                    self.reached().insert(target.relay.clone(), address);
                }
                Ok(line)
            }
            Err(error) if target.addresses.is_none() && error.is_about_the_name() => {
                let Some(known) = self.reached().get(target.relay).copied() else { return Err(error) };
                let again = Target { addresses: Some(&[known]), ..target };
                let Ok(mut line) = self.call_at(again, first).await else { return Err(error) };
                let carrier = line.connected.exchanges.carrier();
                line.failed.push((Way { carrier, proxied: false }, error));
                Ok(line)
            }
            Err(error) => Err(error),
        }
    }

    fn reached(&self) -> MutexGuard<'_, HashMap<RelayAddress, SocketAddr>> {
        self.reached.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says `first` by each way in turn, up to the first by which the relay answers; an errand, which must not be run
    /// twice, only once.
    async fn call_at(&self, target: Target<'_>, first: &Control) -> Result<Line, ConnectError> {
        let Target { relay, addresses, carriers } = target;
        let mut ways = self.ways.to(relay);
        ways.retain(|way| carriers.contains(&way.carrier));
        let mut failed = Vec::new();
        loop {
            let (mut connected, before) = match self.ways.connect(relay, addresses, ways.clone()).await {
                Ok(connected) => connected,
                Err(last) => {
                    failed.extend(last);
                    return Err(ConnectError::of_all(relay, failed));
                }
            };
            failed.extend(before);
            let outcome = timeout(REPLY, converse(&mut connected, first)).await;
            let way = connected.way;
            let slow = ConnectError::NoAnswer { relay: relay.to_string(), carrier: way.carrier };
            match outcome.unwrap_or(Err(slow)) {
                Ok(reply) => return Ok(Line { reply, connected, failed }),
                // The relay itself has spoken: by another way it would say the same.
                Err(refused @ ConnectError::Refused(_)) => return Err(refused),
                // Whether it was run, nobody knows.
                Err(error) if matches!(first, Control::Errand(_)) => return Err(error),
                Err(error) => failed.push((way, error)),
            }
            ways.retain(|other| failed.iter().all(|(tried, _)| tried != other));
        }
    }
}

/// Says the first frame, and waits for the relay's.
async fn converse(connected: &mut Connected, first: &Control) -> Result<Control, ConnectError> {
    let Connected { sender, receiver, exchanges, .. } = connected;
    let said = async {
        sender.send(first).await?;
        receiver.receive().await
    };
    match said.await {
        Ok(Control::Refusal(refusal)) => {
            exchanges.close(CloseCode::Done).await;
            Err(ConnectError::Refused(refusal))
        }
        Ok(reply) => Ok(reply),
        Err(error) => {
            let words = match &error {
                StreamError::UplinkLost => exchanges.closed().await.1,
                error => error.to_string(),
            };
            exchanges.close(error.close_code()).await;
            Err(ConnectError::BrokeOff(words))
        }
    }
}
