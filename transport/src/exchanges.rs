//! The exchanges that a relay opens on an uplink, as the peer sees them.

use std::net::SocketAddr;
use std::time::Duration;

use oriel_protocol::close::CloseCode;
use quinn::{ConnectionError, Endpoint};
use tokio::time::timeout;

use crate::carrier::Carrier;
use crate::error::{StreamError, code_of, var};
use crate::http2::peer::PeerEnd;
use crate::packets::{Event, PacketStream};
use crate::plain_text::plain;
use crate::route::Route;
use crate::stream::{self, Halves};

/// How long a relay may take to acknowledge that the peer closed the connection.
const CLOSING: Duration = Duration::from_millis(300);

/// The exchanges that a relay opens on an uplink: a handle that is cheap to clone.
#[derive(Clone, Debug)]
pub struct Exchanges {
    connection: Connection,
    carrier: Carrier,
    /// The relay's address, or where a proxy leads, its own.
    address: Option<SocketAddr>,
    route: Route,
}

#[derive(Clone, Debug)]
enum Connection {
    Quic(quinn::Connection, Endpoint),
    Http2(PeerEnd),
}

/// An exchange's stream whose first packet is still to be read.
#[derive(Debug)]
pub struct Opened(Halves);

/// What QUIC has counted since the uplink began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PathCounts {
    /// QUIC packets sent.
    pub sent: u64,
    /// Of these, taken for lost.
    pub lost: u64,
    /// The round trip, as it is estimated now.
    pub round_trip: Duration,
}

impl Exchanges {
    pub(crate) fn over_quic(connection: quinn::Connection, endpoint: Endpoint, route: Route) -> Self {
        let address = Some(connection.remote_address());
        Self { connection: Connection::Quic(connection, endpoint), carrier: Carrier::Quic, address, route }
    }

    pub(crate) fn over_http2(
        connection: PeerEnd,
        carrier: Carrier,
        address: Option<SocketAddr>,
        route: Route,
    ) -> Self {
        Self { connection: Connection::Http2(connection), carrier, address, route }
    }

    /// Waits for the relay to open an exchange; `None` once the uplink is gone.
    pub async fn next(&self) -> Option<Opened> {
        match &self.connection {
            Connection::Quic(connection, _) => {
                connection.accept_bi().await.ok().map(|s| Opened(stream::quic(s)))
            }
            Connection::Http2(connection) => connection.next().await.map(|s| Opened(stream::http2(s))),
        }
    }

    /// Waits until the uplink is gone, and says why: the relay's code where it gave one, and words.
    pub async fn closed(&self) -> (Option<CloseCode>, String) {
        let connection = match &self.connection {
            Connection::Quic(connection, _) => connection,
            Connection::Http2(connection) => return connection.closed().await,
        };
        match connection.closed().await {
            ConnectionError::ApplicationClosed(close) => {
                let code = code_of(close.error_code);
                (Some(code), code.to_string())
            }
            ConnectionError::Reset => (None, "the relay was restarted".into()),
            other => (None, plain(&other.to_string())),
        }
    }

    /// The relay's address; none where a proxy leads to it.
    pub fn remote_address(&self) -> Option<SocketAddr> {
        self.address
    }

    /// By which the relay's HTTPS port can be reached as this uplink has reached it.
    pub fn route(&self) -> &Route {
        &self.route
    }

    /// What it runs over.
    pub fn carrier(&self) -> Carrier {
        self.carrier
    }

    /// What QUIC has counted, if it is QUIC.
    pub fn path(&self) -> Option<PathCounts> {
        let Connection::Quic(connection, _) = &self.connection else { return None };
        let path = connection.stats().path;
        Some(PathCounts { sent: path.sent_packets, lost: path.lost_packets, round_trip: path.rtt })
    }

    /// A number that grows as the relay shows that it is there: bytes come from it, or make room for those that wait to
    /// be sent. Over HTTP/2 an answer may be long in coming behind other bytes; over QUIC, where it is not, this is 0.
    pub fn moved(&self) -> u64 {
        match &self.connection {
            Connection::Quic(..) => 0,
            Connection::Http2(connection) => connection.moved(),
        }
    }

    /// Whether what is said now waits behind what the network does not take yet.
    pub fn is_held_up(&self) -> bool {
        match &self.connection {
            Connection::Quic(..) => false,
            Connection::Http2(connection) => connection.is_held_up(),
        }
    }

    /// Waits until what ended exchanges have sent is on its way. Over QUIC each can wait until its own has
    /// [arrived](crate::packets::PacketSender::arrived).
    pub async fn flushed(&self) {
        match &self.connection {
            Connection::Quic(..) => {}
            Connection::Http2(connection) => connection.flushed().await,
        }
    }

    /// Closes the uplink, and waits a moment for the relay to know.
    pub async fn close(&self, code: CloseCode) {
        match &self.connection {
            Connection::Quic(connection, endpoint) => {
                connection.close(var(code), b"");
                let _ = timeout(CLOSING, endpoint.wait_idle()).await;
            }
            Connection::Http2(connection) => connection.close(code).await,
        }
    }
}

impl Opened {
    /// Reads the exchange's first packet, which must be a REQUEST.
    ///
    /// # Errors
    /// [`StreamError`]; the stream has been reset then.
    pub async fn start(self) -> Result<(Event, PacketStream), StreamError> {
        PacketStream::accepted(self.0).await
    }
}
