//! The relay's end: one UDP port, where peers bring uplinks and errands, and browsers bring HTTP/3.

mod errand;

pub use errand::ErrandFrom;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{Control, Hello, Notice, Refusal, Welcome};
use oriel_protocol::error::DecodeError;
use oriel_protocol::key::PublicKey;
use oriel_protocol::message_box::MessageBoxId;
use quinn::crypto::rustls::{HandshakeData, QuicServerConfig};
use quinn::{Endpoint, ServerConfig, TokioRuntime};
use rustls::pki_types::CertificateDer;
use tokio::time::timeout;

use crate::alpn_switch::AlpnSwitch;
use crate::amplification::Ledger;
use crate::control::{ControlReceiver, ControlSender, halves};
use crate::endpoint_keys::EndpointKeys;
use crate::error::{StreamError, var};
use crate::hand_over::HandOver;
use crate::packets::PacketStream;
use crate::relay_socket::RelaySocket;
use crate::socket::{SocketReport, UdpSocket};
use crate::windows;

/// How long a handshake, and then the hello, may take (P-29).
pub const HANDSHAKE_DEADLINE: Duration = Duration::from_secs(5);

/// How long a refused peer may take to read why (P-26).
const REFUSAL_DEADLINE: Duration = Duration::from_secs(1);

/// Handshakes under way beyond which a caller must first prove its address (RFC 9000, section 8.1.2).
const RETRY_ABOVE: usize = 256;

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

/// Who called.
#[derive(Debug)]
pub enum Caller {
    /// A peer that has said its hello and waits for an answer.
    Peer(HelloFrom),
    /// A peer that has said what it wants done, and waits for an answer.
    Errand(ErrandFrom),
    /// A browser that speaks HTTP/3.
    Browser {
        /// Its connection.
        connection: quinn::Connection,
        /// The server name of its handshake.
        server_name: Option<String>,
    },
}

/// A peer's hello, to be answered.
#[derive(Debug)]
pub struct HelloFrom {
    /// The identity that the handshake has proved.
    pub identity: PublicKey,
    /// What it asks for.
    pub hello: Hello,
    connection: quinn::Connection,
    sender: ControlSender,
    receiver: ControlReceiver,
}

/// Why a caller came to nothing.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AcceptError {
    /// The QUIC or TLS handshake failed.
    #[error("handshake: {0}")]
    Handshake(#[from] quinn::ConnectionError),
    /// It took too long.
    #[error("no hello within {} s", HANDSHAKE_DEADLINE.as_secs())]
    Deadline,
    /// It showed no usable identity.
    #[error("no Ed25519 certificate")]
    NoIdentity,
    /// Its first frame was neither a hello nor an errand.
    #[error("hello: {0}")]
    Hello(#[from] StreamError),
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
            if !incoming.remote_address_validated() {
                self.ledger.open(incoming.remote_address());
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
        let mut guard = CloseUnlessKept { connection: connection.clone(), kept: false };
        let (sender, mut receiver) = halves(connection.accept_bi().await?);
        match receiver.receive().await {
            Ok(Control::Hello(hello)) => {
                guard.kept = true;
                Ok(Caller::Peer(HelloFrom { identity, hello, connection, sender, receiver }))
            }
            Ok(Control::Errand(errand)) => {
                guard.kept = true;
                Ok(Caller::Errand(ErrandFrom::new(identity, errand, connection, sender)))
            }
            Ok(_) => {
                connection.close(var(CloseCode::MalformedControl), b"");
                Err(StreamError::from(DecodeError::Control("the first frame is not a hello")).into())
            }
            Err(error) => {
                connection.close(var(error.close_code()), b"");
                Err(error.into())
            }
        }
    }
}

/// Closes a connection whose hello never came; a deadline drops this with the future.
struct CloseUnlessKept {
    connection: quinn::Connection,
    kept: bool,
}

impl Drop for CloseUnlessKept {
    fn drop(&mut self) {
        if !self.kept {
            self.connection.close(var(CloseCode::Deadline), b"");
        }
    }
}

impl HelloFrom {
    /// Where the peer is, as seen from here.
    pub fn remote_address(&self) -> SocketAddr {
        self.connection.remote_address()
    }

    /// The uplink, to be entered in the table before the welcome goes out.
    pub fn uplink(&self) -> RelayUplink {
        RelayUplink { connection: self.connection.clone() }
    }

    /// Accepts the hello.
    ///
    /// # Errors
    /// [`StreamError`] if the peer is gone.
    pub async fn welcome(
        mut self,
        welcome: Welcome,
    ) -> Result<(ControlSender, ControlReceiver), StreamError> {
        match timeout(HANDSHAKE_DEADLINE, self.sender.send(&Control::Welcome(welcome))).await {
            Ok(sent) => sent?,
            Err(_) => {
                self.connection.close(var(CloseCode::Silent), b"");
                return Err(StreamError::UplinkLost);
            }
        }
        Ok((self.sender, self.receiver))
    }

    /// Refuses the hello, and closes the connection once the peer has read why.
    pub async fn refuse(self, refusal: Refusal) {
        last_word(self.sender, Control::Refusal(refusal)).await;
        self.connection.close(var(CloseCode::Refused), b"");
    }
}

/// Sends the last frame of a control stream, and waits until the peer has it, within a second or not at all.
async fn last_word(mut sender: ControlSender, frame: Control) {
    let told = async {
        sender.send(&frame).await?;
        sender.finish().await;
        Ok::<_, StreamError>(())
    };
    let _ = timeout(REFUSAL_DEADLINE, told).await;
}

/// A live uplink, as the relay uses it: a handle that is cheap to clone.
#[derive(Clone, Debug)]
pub struct RelayUplink {
    connection: quinn::Connection,
}

impl RelayUplink {
    /// Opens the stream of a new exchange; waits while the peer has as many as it takes.
    ///
    /// # Errors
    /// [`StreamError::UplinkLost`].
    pub async fn open(&self, id: MessageBoxId) -> Result<PacketStream, StreamError> {
        let halves = self.connection.open_bi().await.map_err(|_| StreamError::UplinkLost)?;
        Ok(PacketStream::opened(id, halves))
    }

    /// As [`open`](Self::open), for an exchange whose packets another relay sends and reads.
    pub(crate) async fn open_halves(&self) -> Result<(quinn::SendStream, quinn::RecvStream), StreamError> {
        self.connection.open_bi().await.map_err(|_| StreamError::UplinkLost)
    }

    /// Waits until the uplink is gone, and says why.
    pub async fn closed(&self) -> String {
        self.connection.closed().await.to_string()
    }

    /// Whether the uplink is gone already.
    pub fn is_closed(&self) -> bool {
        self.connection.close_reason().is_some()
    }

    /// Closes the uplink.
    pub fn close(&self, code: CloseCode) {
        self.connection.close(var(code), b"");
    }

    /// Tells two uplinks apart.
    pub fn stable_id(&self) -> usize {
        self.connection.stable_id()
    }
}

/// Sends one notice, within a second or not at all.
pub async fn notify(sender: &mut ControlSender, notice: Notice) {
    let _ = timeout(Duration::from_secs(1), sender.send(&Control::Notice(notice))).await;
}
