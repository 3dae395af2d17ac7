//! The relay's end: one UDP port, where peers bring uplinks and errands, and browsers bring HTTP/3; and TCP, for peers
//! whom UDP does not let through.
//!
//! Floors, from the ground up: `uplink`; `hello` and `errand`; `caller` (any of them, or a browser); `over_tcp`.

mod caller;
mod errand;
mod hello;
mod over_tcp;
mod uplink;

pub use caller::{AcceptError, Caller, HANDSHAKE_DEADLINE};
pub use errand::ErrandFrom;
pub use hello::{HelloFrom, notify};
pub use over_tcp::answer_over_tcp;
pub use uplink::RelayUplink;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use oriel_protocol::close::CloseCode;
use oriel_protocol::key::PublicKey;
use quinn::crypto::rustls::{HandshakeData, QuicServerConfig};
use quinn::{Endpoint, ServerConfig, TokioRuntime};
use rustls::pki_types::CertificateDer;
use tokio::time::timeout;

use crate::alpn_switch::AlpnSwitch;
use crate::amplification::Ledger;
use crate::endpoint_keys::EndpointKeys;
use crate::error::var;
use crate::hand_over::HandOver;
use crate::relay_socket::RelaySocket;
use crate::socket::{SocketReport, UdpSocket};
use crate::stream;
use crate::windows;

/// Handshakes under way beyond which a caller must first prove its address (RFC 9000, section 8.1.2).
pub(crate) const RETRY_ABOVE: usize = 256;

/// What the two kinds of callers are shown, and how to read a peer's identity out of its certificate.
#[derive(Clone, Debug)]
pub struct ListenerTls {
    /// For uplinks: ALPN `oriel/1`, a certificate of the peer is mandatory.
    pub uplinks: Arc<rustls::ServerConfig>,
    /// For browsers: never a request for a certificate.
    pub browsers: Arc<rustls::ServerConfig>,
    /// The identity that a peer's certificate is for.
    pub identity_of: fn(&CertificateDer<'_>) -> Option<PublicKey>,
}

/// The relay's QUIC endpoint.
#[derive(Debug)]
pub struct Listener {
    endpoint: Endpoint,
    socket: Arc<RelaySocket>,
    report: SocketReport,
    identity_of: fn(&CertificateDer<'_>) -> Option<PublicKey>,
    /// Held by each handshake that is under way: quinn counts only those that have begun.
    handshakes: Arc<()>,
    ledger: Arc<Ledger>,
}

/// A connection attempt that has not been answered yet.
#[derive(Debug)]
pub struct Attempt {
    incoming: quinn::Incoming,
    identity_of: fn(&CertificateDer<'_>) -> Option<PublicKey>,
    underway: Arc<()>,
    ledger: Arc<Ledger>,
}

impl Listener {
    /// Listens on a bound socket.
    ///
    /// # Errors
    /// If TLS cannot serve QUIC, or the runtime refuses the socket.
    pub fn new(socket: UdpSocket, tls: ListenerTls, keys: &EndpointKeys) -> std::io::Result<Self> {
        let quic = |config: Arc<rustls::ServerConfig>| {
            QuicServerConfig::try_from(config).map(Arc::new).map_err(std::io::Error::other)
        };
        let switch = AlpnSwitch::new(quic(tls.uplinks)?, quic(tls.browsers)?);
        let mut config = ServerConfig::with_crypto(Arc::new(switch));
        config.transport_config(windows::for_relay());
        let (ledger, report) = (Arc::new(Ledger::default()), socket.report);
        let socket = Arc::new(RelaySocket::new(socket, keys.connection_ids()?, Arc::clone(&ledger)));
        let endpoint = Endpoint::new_with_abstract_socket(
            keys.endpoint_config()?,
            Some(config),
            Arc::clone(&socket) as Arc<_>,
            Arc::new(TokioRuntime),
        )?;
        Ok(Self { endpoint, socket, report, identity_of: tls.identity_of, handshakes: Arc::new(()), ledger })
    }

    /// The address listened on.
    ///
    /// # Errors
    /// What the system says.
    pub fn local_addr(&self) -> std::io::Result<SocketAddr> {
        self.endpoint.local_addr()
    }

    /// What the system granted the socket.
    pub fn socket_report(&self) -> SocketReport {
        self.report
    }

    /// The socket, to be shared with another process.
    pub fn hand_over(&self) -> HandOver {
        HandOver::new(Arc::clone(&self.socket))
    }

    /// Waits for a caller; `None` once the listener is closed. The handshake is left to [`Attempt::answer`], to be
    /// run in a task of the caller's own. Under load, callers are first asked to prove their address.
    pub async fn next(&self) -> Option<Attempt> {
        loop {
            let incoming = self.endpoint.accept().await?;
            if !incoming.remote_address_validated()
                && incoming.may_retry()
                && Arc::strong_count(&self.handshakes) > RETRY_ABOVE
            {
                let _ = incoming.retry();
                continue;
            }
            return Some(Attempt {
                incoming,
                identity_of: self.identity_of,
                underway: Arc::clone(&self.handshakes),
                ledger: Arc::clone(&self.ledger),
            });
        }
    }

    /// Closes every connection and takes no more, then waits until the peers know or a short time has passed.
    pub async fn close(&self, code: CloseCode) {
        self.endpoint.close(var(code), b"");
        let _ = timeout(Duration::from_millis(300), self.endpoint.wait_idle()).await;
    }
}

impl Attempt {
    /// Where the caller says it is.
    pub fn remote_address(&self) -> SocketAddr {
        self.incoming.remote_address()
    }

    /// Says nothing at all: an answer could go to somebody who never called.
    pub fn ignore(self) {
        self.incoming.ignore();
    }

    /// Carries the handshake out, and for a peer waits for its hello or errand.
    ///
    /// # Errors
    /// [`AcceptError`]; the connection is closed then.
    pub async fn answer(self) -> Result<Caller, AcceptError> {
        timeout(HANDSHAKE_DEADLINE, self.answer_unhurried()).await.map_err(|_| AcceptError::Deadline)?
    }

    async fn answer_unhurried(self) -> Result<Caller, AcceptError> {
        let address = self.incoming.remote_address();
        if !self.incoming.remote_address_validated() {
            self.ledger.open(address);
        }
        let connection = self.incoming.accept()?.await?;
        self.ledger.close(address);
        drop(self.underway);
        let handshake = connection.handshake_data().and_then(|data| data.downcast::<HandshakeData>().ok());
        let (protocol, server_name) =
            handshake.map_or((None, None), |data| (data.protocol, data.server_name));
        if protocol.as_deref() != Some(oriel_protocol::ALPN) {
            return Ok(Caller::Browser { connection, server_name });
        }
        let identity = connection
            .peer_identity()
            .and_then(|chain| chain.downcast::<Vec<CertificateDer<'static>>>().ok())
            .and_then(|chain| chain.first().and_then(|certificate| (self.identity_of)(certificate)))
            .ok_or(AcceptError::NoIdentity)?;
        let uplink = RelayUplink::over_quic(connection.clone());
        let control = async { Ok(stream::quic(connection.accept_bi().await?)) };
        caller::greet(identity, address, uplink, control).await
    }
}
