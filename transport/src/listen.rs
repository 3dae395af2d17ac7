//! The relay's end: one UDP port, where peers bring uplinks and errands, and browsers bring HTTP/3; and TCP, for peers
//! whom UDP does not let through.
//!
//! Floors, from the ground up: `uplink`; `hello` and `errand`; `caller` (any of them, or a browser); `over_tcp`.

mod caller;
mod errand;
mod hello;
mod over_tcp;
mod uplink;

pub use crate::amplification::Proved;
pub use caller::{AcceptError, Caller, HANDSHAKE_DEADLINE};
pub use errand::ErrandFrom;
pub use hello::{HelloFrom, notify};
pub use over_tcp::answer_over_tcp;
pub use uplink::RelayUplink;

use std::net::SocketAddr;
use std::sync::Arc;

use oriel_protocol::close::CloseCode;
use oriel_protocol::key::PublicKey;
use quinn::ServerConfig;
use quinn::crypto::rustls::{HandshakeData, QuicServerConfig};
use rustls::pki_types::CertificateDer;
use tokio::time::timeout;

use crate::alpn_switch::AlpnSwitch;
use crate::callers::{self, Call, Callers, IdentityOf};
use crate::endpoint_keys::EndpointKeys;
use crate::hand_over::HandOver;
use crate::socket::{SocketReport, UdpSocket};
use crate::stream;
use crate::windows;

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
    callers: Callers,
    report: SocketReport,
    identity_of: IdentityOf,
}

/// A connection attempt that has not been answered yet.
#[derive(Debug)]
pub struct Attempt {
    call: Call,
    identity_of: IdentityOf,
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
        let report = socket.report;
        Ok(Self { callers: Callers::new(socket, config, keys)?, report, identity_of: tls.identity_of })
    }

    /// The address listened on.
    ///
    /// # Errors
    /// What the system says.
    pub fn local_addr(&self) -> std::io::Result<SocketAddr> {
        self.callers.endpoint().local_addr()
    }

    /// What the system granted the socket.
    pub fn socket_report(&self) -> SocketReport {
        self.report
    }

    /// The socket, to be shared with another process.
    pub fn hand_over(&self) -> HandOver {
        self.callers.hand_over()
    }

    /// Waits for a caller; `None` once the listener is closed. The handshake is left to [`Attempt::answer`], to be
    /// run in a task of the caller's own. Under load, callers are first asked to prove their address.
    pub async fn next(&self) -> Option<Attempt> {
        let call = self.callers.next().await?;
        Some(Attempt { call, identity_of: self.identity_of })
    }

    /// Closes every connection and takes no more, then waits until the peers know or a short time has passed.
    pub async fn close(&self, code: CloseCode) {
        self.callers.close(code).await;
    }
}

impl Attempt {
    /// Where the caller says it is.
    pub fn remote_address(&self) -> SocketAddr {
        self.call.remote_address()
    }

    /// Says nothing at all: an answer could go to somebody who never called.
    pub fn ignore(self) {
        self.call.ignore();
    }

    /// Carries the handshake out, and for a peer waits for its hello or errand.
    ///
    /// # Errors
    /// [`AcceptError`]; the connection is closed then.
    pub async fn answer(self) -> Result<Caller, AcceptError> {
        timeout(HANDSHAKE_DEADLINE, self.answer_unhurried()).await.map_err(|_| AcceptError::Deadline)?
    }

    async fn answer_unhurried(self) -> Result<Caller, AcceptError> {
        let address = self.call.remote_address();
        let (connection, proved) = self.call.answer().await?;
        let handshake = connection.handshake_data().and_then(|data| data.downcast::<HandshakeData>().ok());
        let (protocol, server_name) =
            handshake.map_or((None, None), |data| (data.protocol, data.server_name));
        if protocol.as_deref() != Some(oriel_protocol::ALPN) {
            return Ok(Caller::Browser { connection, server_name, proved });
        }
        let identity = callers::identity(&connection, self.identity_of).ok_or(AcceptError::NoIdentity)?;
        let uplink = RelayUplink::over_quic(connection.clone(), proved);
        let control = async { Ok(stream::quic(connection.accept_bi().await?)) };
        caller::greet(identity, address, uplink, control).await
    }
}
