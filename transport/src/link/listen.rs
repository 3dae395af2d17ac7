//! The relay that is called, and the socket from which it also dials.

use std::net::SocketAddr;
use std::sync::Arc;

use oriel_protocol::close::CloseCode;
use oriel_protocol::key::PublicKey;
use quinn::ServerConfig;
use quinn::crypto::rustls::QuicServerConfig;
use rustls::pki_types::CertificateDer;
use tokio::time::timeout;

use super::dial::LinkDialer;
use super::forwarded::{Forwarded, PrefaceError};
use crate::amplification::Proved;
use crate::callers::{self, Call, Callers, IdentityOf};
use crate::endpoint_keys::EndpointKeys;
use crate::error::var;
use crate::hand_over::HandOver;
use crate::listen::HANDSHAKE_DEADLINE;
use crate::socket::UdpSocket;
use crate::stream;
use crate::windows;

/// The socket that links come to and go out from.
#[derive(Debug)]
pub struct LinkListener {
    callers: Callers,
    identity_of: IdentityOf,
}

/// Another relay's attempt to make a link.
#[derive(Debug)]
pub struct LinkAttempt {
    call: Call,
    identity_of: IdentityOf,
}

/// A link that another relay has made.
#[derive(Debug)]
pub struct LinkFrom {
    /// Whose it is.
    pub relay: PublicKey,
    pub(super) connection: quinn::Connection,
    _proved: Proved,
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
        Ok(Self { callers: Callers::new(socket, config, keys)?, identity_of })
    }

    /// The address listened on.
    ///
    /// # Errors
    /// What the system says.
    pub fn local_addr(&self) -> std::io::Result<SocketAddr> {
        self.callers.endpoint().local_addr()
    }

    /// The socket, to be shared with another process.
    pub fn hand_over(&self) -> HandOver {
        self.callers.hand_over()
    }

    /// Dials other relays from the same socket.
    pub fn dialer(&self) -> LinkDialer {
        LinkDialer::new(self.callers.endpoint().clone(), Arc::clone(self.callers.ledger()))
    }

    /// Waits for a relay that calls; `None` once the listener is closed. Under load, callers are first asked to prove
    /// their address.
    pub async fn next(&self) -> Option<LinkAttempt> {
        let call = self.callers.next().await?;
        Some(LinkAttempt { call, identity_of: self.identity_of })
    }

    /// Closes every link, those that were dialled too, and takes no more; waits until the others know or a short
    /// time has passed.
    pub async fn close(&self, code: CloseCode) {
        self.callers.close(code).await;
    }
}

impl LinkAttempt {
    /// Where the caller says it is.
    pub fn remote_address(&self) -> SocketAddr {
        self.call.remote_address()
    }

    /// Says nothing at all: an answer could go to somebody who never called.
    pub fn ignore(self) {
        self.call.ignore();
    }

    /// Carries the handshake out.
    ///
    /// # Errors
    /// [`LinkError`]; the connection is closed then.
    pub async fn answer(self) -> Result<LinkFrom, LinkError> {
        let answered = timeout(HANDSHAKE_DEADLINE, self.call.answer()).await;
        let (connection, proved) = answered.map_err(|_| LinkError::Deadline)??;
        let relay = callers::identity(&connection, self.identity_of);
        match relay {
            Some(relay) => Ok(LinkFrom { relay, connection, _proved: proved }),
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
