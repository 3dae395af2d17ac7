//! Whoever calls on a socket of QUIC, up to the end of the handshake.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use oriel_protocol::close::CloseCode;
use oriel_protocol::key::PublicKey;
use quinn::{Connection, ConnectionError, Endpoint, ServerConfig, TokioRuntime};
use rustls::pki_types::CertificateDer;
use tokio::time::timeout;

use crate::amplification::{Ledger, Proved};
use crate::endpoint_keys::EndpointKeys;
use crate::error::var;
use crate::hand_over::HandOver;
use crate::relay_socket::RelaySocket;
use crate::socket::UdpSocket;

/// Handshakes under way beyond which a caller must first prove its address (RFC 9000, section 8.1.2).
const RETRY_ABOVE: usize = 256;

/// For the other ends to learn that all is closed.
const CLOSING: Duration = Duration::from_millis(300);

/// Reads the identity that a certificate is for.
pub(crate) type IdentityOf = fn(&CertificateDer<'_>) -> Option<PublicKey>;

/// A socket that is called.
#[derive(Debug)]
pub(crate) struct Callers {
    endpoint: Endpoint,
    socket: Arc<RelaySocket>,
    /// Held by each handshake that is under way: quinn counts only those that have begun.
    underway: Arc<()>,
    ledger: Arc<Ledger>,
}

/// Somebody who was not answered yet.
#[derive(Debug)]
pub(crate) struct Call {
    incoming: quinn::Incoming,
    underway: Arc<()>,
    ledger: Arc<Ledger>,
}

impl Callers {
    /// On a bound socket.
    ///
    /// # Errors
    /// If the runtime refuses the socket.
    pub(crate) fn new(socket: UdpSocket, config: ServerConfig, keys: &EndpointKeys) -> std::io::Result<Self> {
        let ledger = Arc::new(Ledger::default());
        let socket = Arc::new(RelaySocket::new(socket, keys.connection_ids()?, Arc::clone(&ledger)));
        let endpoint = Endpoint::new_with_abstract_socket(
            keys.endpoint_config()?,
            Some(config),
            Arc::clone(&socket) as Arc<_>,
            Arc::new(TokioRuntime),
        )?;
        Ok(Self { endpoint, socket, underway: Arc::new(()), ledger })
    }

    /// What they call on, and what can be dialled from.
    pub(crate) fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// The socket, to be shared with another process.
    pub(crate) fn hand_over(&self) -> HandOver {
        HandOver::new(Arc::clone(&self.socket))
    }

    /// Waits for the next; `None` once all is closed. Under load, callers are first asked to prove their address.
    pub(crate) async fn next(&self) -> Option<Call> {
        loop {
            let incoming = self.endpoint.accept().await?;
            if !incoming.remote_address_validated()
                && incoming.may_retry()
                && Arc::strong_count(&self.underway) > RETRY_ABOVE
            {
                let _ = incoming.retry();
                continue;
            }
            let (underway, ledger) = (Arc::clone(&self.underway), Arc::clone(&self.ledger));
            return Some(Call { incoming, underway, ledger });
        }
    }

    /// What is counted for addresses that were not proved.
    pub(crate) fn ledger(&self) -> &Arc<Ledger> {
        &self.ledger
    }

    /// Closes every connection and takes no more, then waits until the other ends know or a short time has passed.
    pub(crate) async fn close(&self, code: CloseCode) {
        self.endpoint.close(var(code), b"");
        let _ = timeout(CLOSING, self.endpoint.wait_idle()).await;
    }
}

impl Call {
    /// Where the caller says it is.
    pub(crate) fn remote_address(&self) -> SocketAddr {
        self.incoming.remote_address()
    }

    /// Says nothing at all: an answer could go to somebody who never called.
    pub(crate) fn ignore(self) {
        self.incoming.ignore();
    }

    /// Carries the handshake out; the caller of this sets its deadline, and holds what says that the address is proved
    /// beside the connection.
    ///
    /// # Errors
    /// [`ConnectionError`].
    pub(crate) async fn answer(self) -> Result<(Connection, Proved), ConnectionError> {
        let Call { incoming, underway: _underway, ledger } = self;
        let address = incoming.remote_address();
        if !incoming.remote_address_validated() {
            ledger.open(address);
        }
        let connection = incoming.accept()?.await?;
        Ok((connection, ledger.close(address)))
    }
}

/// Whom the other end has proved to be.
pub(crate) fn identity(connection: &Connection, identity_of: IdentityOf) -> Option<PublicKey> {
    let chain = connection.peer_identity()?.downcast::<Vec<CertificateDer<'static>>>().ok()?;
    identity_of(chain.first()?)
}
