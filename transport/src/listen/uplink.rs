//! A live uplink, as the relay uses it.

use std::sync::Arc;

use oriel_protocol::close::CloseCode;
use oriel_protocol::message_box::MessageBoxId;

use crate::amplification::Proved;
use crate::carrier::Carrier;
use crate::error::{StreamError, var};
use crate::http2::relay::RelayEnd;
use crate::packets::PacketStream;
use crate::plain_text::plain;
use crate::stream::{self, Halves};

/// A live uplink: a handle that is cheap to clone.
#[derive(Clone, Debug)]
pub struct RelayUplink(Connection);

#[derive(Clone, Debug)]
enum Connection {
    Quic(quinn::Connection, #[expect(dead_code, reason = "held as long as the connection")] Arc<Proved>),
    Http2(RelayEnd, Carrier),
}

impl RelayUplink {
    pub(super) fn over_quic(connection: quinn::Connection, proved: Proved) -> Self {
        Self(Connection::Quic(connection, Arc::new(proved)))
    }

    pub(super) fn over_http2(connection: RelayEnd, carrier: Carrier) -> Self {
        Self(Connection::Http2(connection, carrier))
    }

    /// Opens the stream of a new exchange; waits while the peer has as many as it takes.
    ///
    /// # Errors
    /// [`StreamError::UplinkLost`].
    pub async fn open(&self, id: MessageBoxId) -> Result<PacketStream, StreamError> {
        Ok(PacketStream::opened(id, self.open_halves().await?))
    }

    /// As [`open`](Self::open), for an exchange whose packets another relay sends and reads.
    pub(crate) async fn open_halves(&self) -> Result<Halves, StreamError> {
        match &self.0 {
            Connection::Quic(connection, _) => {
                connection.open_bi().await.map(stream::quic).map_err(|_| StreamError::UplinkLost)
            }
            Connection::Http2(connection, _) => connection.open().await.map(stream::http2),
        }
    }

    /// Waits until the uplink is gone, and says why.
    pub async fn closed(&self) -> String {
        match &self.0 {
            Connection::Quic(connection, _) => plain(&connection.closed().await.to_string()),
            Connection::Http2(connection, _) => connection.closed().await,
        }
    }

    /// Whether the uplink is gone already.
    pub fn is_closed(&self) -> bool {
        match &self.0 {
            Connection::Quic(connection, _) => connection.close_reason().is_some(),
            Connection::Http2(connection, _) => connection.is_closed(),
        }
    }

    /// Bytes that have come from the peer, of whatever kind: more of them say that it lives.
    pub fn received(&self) -> u64 {
        match &self.0 {
            Connection::Quic(connection, _) => connection.stats().udp_rx.bytes,
            Connection::Http2(connection, _) => connection.received(),
        }
    }

    /// Closes the uplink.
    pub fn close(&self, code: CloseCode) {
        match &self.0 {
            Connection::Quic(connection, _) => connection.close(var(code), b""),
            Connection::Http2(connection, _) => connection.close(code),
        }
    }

    /// Tells two uplinks apart, for as long as both are there.
    pub fn stable_id(&self) -> usize {
        match &self.0 {
            Connection::Quic(connection, _) => connection.stable_id(),
            Connection::Http2(connection, _) => connection.stable_id(),
        }
    }

    /// What it runs over.
    pub fn carrier(&self) -> Carrier {
        match &self.0 {
            Connection::Quic(..) => Carrier::Quic,
            Connection::Http2(_, carrier) => *carrier,
        }
    }
}
