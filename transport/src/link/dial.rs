//! The relay that dials.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use oriel_protocol::close::CloseCode;
use oriel_protocol::link::Preface;
use oriel_protocol::message_box::MessageBoxId;
use quinn::crypto::rustls::QuicClientConfig;
use quinn::{ClientConfig, ConnectError, ConnectionError, Endpoint};
use tokio::time::timeout;

use crate::amplification::{Ledger, Proved};
use crate::error::{StreamError, var};
use crate::packets::PacketStream;
use crate::plain_text::plain;
use crate::stream;
use crate::windows;

/// How long another relay may take to answer: requests wait meanwhile.
const DIAL_DEADLINE: Duration = Duration::from_secs(1);

/// Relays are known by their keys; TLS has a name to send all the same.
const SERVER_NAME: &str = "relay.invalid";

/// Dials other relays.
#[derive(Clone, Debug)]
pub struct LinkDialer {
    endpoint: Endpoint,
    ledger: Arc<Ledger>,
}

/// A link to another relay: a handle that is cheap to clone.
#[derive(Clone, Debug)]
pub struct Link {
    pub(super) connection: quinn::Connection,
    _proved: Arc<Proved>,
}

/// Why no link came about.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DialError {
    /// TLS cannot serve QUIC.
    #[error("TLS: {0}")]
    Tls(#[from] quinn::crypto::rustls::NoInitialCipherSuite),
    /// The address cannot be dialled from here.
    #[error("cannot dial: {0}")]
    Address(#[from] ConnectError),
    /// The handshake failed.
    #[error("handshake: {0}")]
    Handshake(#[from] ConnectionError),
    /// Nothing answers.
    #[error("no answer within {} s", DIAL_DEADLINE.as_secs())]
    NoAnswer,
}

impl LinkDialer {
    pub(super) fn new(endpoint: Endpoint, ledger: Arc<Ledger>) -> Self {
        Self { endpoint, ledger }
    }

    /// Dials the relay at `address`; `tls` pins its key.
    ///
    /// # Errors
    /// [`DialError`].
    pub async fn dial(&self, address: SocketAddr, tls: rustls::ClientConfig) -> Result<Link, DialError> {
        let mut config = ClientConfig::new(Arc::new(QuicClientConfig::try_from(tls)?));
        config.transport_config(windows::for_link_dialled());
        let connecting = self.endpoint.connect_with(config, address, SERVER_NAME)?;
        let connection = timeout(DIAL_DEADLINE, connecting).await.map_err(|_| DialError::NoAnswer)??;
        let proved = Arc::new(self.ledger.close(connection.remote_address()));
        Ok(Link { connection, _proved: proved })
    }
}

impl Link {
    /// Opens the stream of a new exchange and queues its preface, which goes out with the first packet.
    ///
    /// # Errors
    /// [`StreamError::UplinkLost`] if the link is gone.
    pub async fn open(&self, id: MessageBoxId, preface: &Preface) -> Result<PacketStream, StreamError> {
        let halves = self.connection.open_bi().await.map_err(|_| StreamError::UplinkLost)?;
        let mut opened = PacketStream::opened(id, stream::quic(halves));
        opened.sender.preface(preface);
        Ok(opened)
    }

    /// Waits until the link is gone, and says why.
    pub async fn closed(&self) -> String {
        plain(&self.connection.closed().await.to_string())
    }

    /// Whether the link is gone already.
    pub fn is_closed(&self) -> bool {
        self.connection.close_reason().is_some()
    }

    /// Closes the link.
    pub fn close(&self, code: CloseCode) {
        self.connection.close(var(code), b"");
    }
}
