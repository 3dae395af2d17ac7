//! The relay that is called, and the socket from which it also dials.

use std::net::SocketAddr;
use std::sync::Arc;

use oriel_protocol::close::CloseCode;
use oriel_protocol::key::PublicKey;
use quinn::crypto::rustls::QuicServerConfig;
use quinn::{Endpoint, ServerConfig, TokioRuntime};
use rustls::pki_types::CertificateDer;
use tokio::time::timeout;

use super::dial::LinkDialer;
use super::forwarded::{Forwarded, PrefaceError};
use crate::amplification::Ledger;
use crate::endpoint_keys::EndpointKeys;
use crate::error::var;
use crate::hand_over::HandOver;
use crate::listen::{HANDSHAKE_DEADLINE, RETRY_ABOVE};
use crate::relay_socket::RelaySocket;
use crate::socket::UdpSocket;
use crate::stream;
use crate::windows;

/// The socket that links come to and go out from.
#[derive(Debug)]
pub struct LinkListener {
    endpoint: Endpoint,
    socket: Arc<RelaySocket>,
    identity_of: fn(&CertificateDer<'_>) -> Option<PublicKey>,
    /// Held by each handshake that is under way.
    handshakes: Arc<()>,
    ledger: Arc<Ledger>,
}

/// Another relay's attempt to make a link.
#[derive(Debug)]
pub struct LinkAttempt {
    incoming: quinn::Incoming,
    identity_of: fn(&CertificateDer<'_>) -> Option<PublicKey>,
    _underway: Arc<()>,
    ledger: Arc<Ledger>,
}

/// A link that another relay has made.
#[derive(Debug)]
pub struct LinkFrom {
    /// Whose it is.
    pub relay: PublicKey,
    pub(super) connection: quinn::Connection,
}

/// A stream of a link whose preface is still to be read.
#[derive(Debug)]
pub struct LinkStream((quinn::SendStream, quinn::RecvStream));

/// Why a link came to nothing.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LinkError {
    /// The QUIC or TLS handshake failed.
    #[error("handshake: {0}")]
    Handshake(#[from] quinn::ConnectionError),
    /// It took too long.
    #[error("no handshake within {} s", HANDSHAKE_DEADLINE.as_secs())]
    Deadline,
    /// It showed no usable identity.
    #[error("no Ed25519 certificate")]
    NoIdentity,
}

impl LinkListener {
    /// Listens on a bound socket. `tls` offers `oriel-relay/1` and takes the keys of known relays only.
    ///
    /// # Errors
    /// If TLS cannot serve QUIC, or the runtime refuses the socket.
    pub fn new(
        socket: UdpSocket,
        tls: rustls::ServerConfig,
        identity_of: fn(&CertificateDer<'_>) -> Option<PublicKey>,
        keys: &EndpointKeys,
    ) -> std::io::Result<Self> {
        let crypto = QuicServerConfig::try_from(tls).map_err(std::io::Error::other)?;
        let mut config = ServerConfig::with_crypto(Arc::new(crypto));
        config.transport_config(windows::for_link_called());
        let ledger = Arc::new(Ledger::default());
        let socket = Arc::new(RelaySocket::new(socket, keys.connection_ids()?, Arc::clone(&ledger)));
        let endpoint = Endpoint::new_with_abstract_socket(
            keys.endpoint_config()?,
            Some(config),
            Arc::clone(&socket) as Arc<_>,
            Arc::new(TokioRuntime),
        )?;
        Ok(Self { endpoint, socket, identity_of, handshakes: Arc::new(()), ledger })
    }

    /// The address listened on.
    ///
    /// # Errors
    /// What the system says.
    pub fn local_addr(&self) -> std::io::Result<SocketAddr> {
        self.endpoint.local_addr()
    }

    /// The socket, to be shared with another process.
    pub fn hand_over(&self) -> HandOver {
        HandOver::new(Arc::clone(&self.socket))
    }

    /// Dials other relays from the same socket.
    pub fn dialer(&self) -> LinkDialer {
        LinkDialer::new(self.endpoint.clone())
    }

    /// Waits for a relay that calls; `None` once the listener is closed. Under load, callers are first asked to prove
    /// their address.
    pub async fn next(&self) -> Option<LinkAttempt> {
        loop {
            let incoming = self.endpoint.accept().await?;
            if !incoming.remote_address_validated()
                && incoming.may_retry()
                && Arc::strong_count(&self.handshakes) > RETRY_ABOVE
            {
                let _ = incoming.retry();
                continue;
            }
            return Some(LinkAttempt {
                incoming,
                identity_of: self.identity_of,
                _underway: Arc::clone(&self.handshakes),
                ledger: Arc::clone(&self.ledger),
            });
        }
    }

    /// Closes every link, those that were dialled too, and takes no more; waits until the others know or a short
    /// time has passed.
    pub async fn close(&self, code: CloseCode) {
        self.endpoint.close(var(code), b"");
        let _ = timeout(std::time::Duration::from_millis(300), self.endpoint.wait_idle()).await;
    }
}

impl LinkAttempt {
    /// Where the caller says it is.
    pub fn remote_address(&self) -> SocketAddr {
        self.incoming.remote_address()
    }

    /// Says nothing at all: an answer could go to somebody who never called.
    pub fn ignore(self) {
        self.incoming.ignore();
    }

    /// Carries the handshake out.
    ///
    /// # Errors
    /// [`LinkError`]; the connection is closed then.
    pub async fn answer(self) -> Result<LinkFrom, LinkError> {
        let address = self.incoming.remote_address();
        if !self.incoming.remote_address_validated() {
            self.ledger.open(address);
        }
        let connecting = self.incoming.accept()?;
        let connection = timeout(HANDSHAKE_DEADLINE, connecting).await.map_err(|_| LinkError::Deadline)??;
        self.ledger.close(address);
        let relay = connection
            .peer_identity()
            .and_then(|chain| chain.downcast::<Vec<CertificateDer<'static>>>().ok())
            .and_then(|chain| chain.first().and_then(|certificate| (self.identity_of)(certificate)));
        match relay {
            Some(relay) => Ok(LinkFrom { relay, connection }),
            None => {
                connection.close(var(CloseCode::Refused), b"");
                Err(LinkError::NoIdentity)
            }
        }
    }
}

impl LinkFrom {
    /// Waits for the other relay to open an exchange; `None` once the link is gone.
    pub async fn next(&self) -> Option<LinkStream> {
        self.connection.accept_bi().await.ok().map(LinkStream)
    }

    /// Closes the link.
    pub fn close(&self, code: CloseCode) {
        self.connection.close(var(code), b"");
    }
}

impl LinkStream {
    /// Reads the exchange's preface.
    ///
    /// # Errors
    /// [`PrefaceError`]; the other relay was told.
    pub async fn begin(self) -> Result<Forwarded, PrefaceError> {
        Forwarded::begin(stream::quic(self.0)).await
    }
}
