//! The peer's end: dialling a relay, and saying hello or what it wants done.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{Answer, Control, Errand, Hello, Welcome};
use quinn::crypto::rustls::QuicClientConfig;
use quinn::{ClientConfig, ConnectionError, Endpoint, EndpointConfig, TokioRuntime};
use tokio::time::{sleep, timeout};

use crate::control::{ControlReceiver, ControlSender, halves};
use crate::error::{ConnectError, StreamError, var};
use crate::packets::{Event, PacketStream};
use crate::resolve::{self, RelayAddress};
use crate::socket::{self, SocketReport};
use crate::tcp_port;
use crate::windows;

/// How long one address of a relay may take to answer the handshake and the hello.
const ATTEMPT_DEADLINE: Duration = Duration::from_secs(5);

/// How long the handshake may take before TCP is asked whether anything listens there at all.
const ASK_TCP_AFTER: Duration = Duration::from_millis(200);

/// How long a relay may take to acknowledge that the peer closed the connection.
const CLOSING: Duration = Duration::from_millis(100);

/// Dials relays with one identity.
#[derive(Clone, Debug)]
pub struct Dialer {
    config: ClientConfig,
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
    /// What the system granted the socket.
    pub socket: SocketReport,
}

/// A relay that has answered the first frame.
struct Line {
    reply: Control,
    sender: ControlSender,
    receiver: ControlReceiver,
    connection: quinn::Connection,
    endpoint: Endpoint,
    socket: SocketReport,
}

/// The exchanges that a relay opens on an uplink: a handle that is cheap to clone.
#[derive(Clone, Debug)]
pub struct Exchanges {
    connection: quinn::Connection,
    endpoint: Endpoint,
}

/// An exchange's stream whose first packet is still to be read.
#[derive(Debug)]
pub struct Opened((quinn::SendStream, quinn::RecvStream));

impl Dialer {
    /// `tls` shows the identity, trusts the relay's roots and offers `oriel/1`.
    ///
    /// # Errors
    /// If TLS cannot serve QUIC.
    pub fn new(tls: rustls::ClientConfig) -> std::io::Result<Self> {
        let crypto = QuicClientConfig::try_from(Arc::new(tls)).map_err(std::io::Error::other)?;
        let mut config = ClientConfig::new(Arc::new(crypto));
        config.transport_config(windows::for_peer());
        Ok(Self { config })
    }

    /// Tries each address of `relay` in turn and says hello to the first that answers.
    ///
    /// # Errors
    /// [`ConnectError`] of the last attempt.
    pub async fn dial(&self, relay: &RelayAddress, hello: &Hello) -> Result<PeerUplink, ConnectError> {
        self.dial_at(relay, &found(relay).await?, hello).await
    }

    /// As [`dial`](Self::dial), at addresses that are known already: those of a relay that another relay has named
    /// (P-151). The certificate must be for `relay` all the same.
    ///
    /// # Errors
    /// [`ConnectError`] of the last attempt.
    pub async fn dial_at(
        &self,
        relay: &RelayAddress,
        addresses: &[SocketAddr],
        hello: &Hello,
    ) -> Result<PeerUplink, ConnectError> {
        let line = self.call(relay, addresses, &Control::Hello(hello.clone())).await?;
        match line.reply {
            Control::Welcome(welcome) if hello.versions.contains(&welcome.version) => Ok(PeerUplink {
                welcome,
                sender: line.sender,
                receiver: line.receiver,
                exchanges: Exchanges { connection: line.connection, endpoint: line.endpoint },
                socket: line.socket,
            }),
            Control::Welcome(_) => {
                line.connection.close(var(CloseCode::Version), b"");
                Err(ConnectError::BrokeOff("it chose a version of the protocol that was not offered".into()))
            }
            _ => {
                line.connection.close(var(CloseCode::MalformedControl), b"");
                Err(ConnectError::BrokeOff("it answered the hello with something else".into()))
            }
        }
    }

    /// Runs an errand at the first of `relay`'s addresses that answers (P-145).
    ///
    /// # Errors
    /// [`ConnectError`] of the last attempt.
    pub async fn errand(&self, relay: &RelayAddress, errand: &Errand) -> Result<Answer, ConnectError> {
        let line = self.call(relay, &found(relay).await?, &Control::Errand(errand.clone())).await?;
        let (code, outcome) = match line.reply {
            Control::Answer(answer) => (CloseCode::Done, Ok(answer)),
            _ => (
                CloseCode::MalformedControl,
                Err(ConnectError::BrokeOff("it answered the errand with something else".into())),
            ),
        };
        line.connection.close(var(code), b"");
        let _ = timeout(CLOSING, line.endpoint.wait_idle()).await;
        outcome
    }

    /// Says `first` at each address in turn, up to the first that answers.
    async fn call(
        &self,
        relay: &RelayAddress,
        addresses: &[SocketAddr],
        first: &Control,
    ) -> Result<Line, ConnectError> {
        let mut outcome = Err(ConnectError::NoAnswer { relay: relay.to_string() });
        for &address in addresses {
            outcome = timeout(ATTEMPT_DEADLINE, self.attempt(relay, address, first))
                .await
                .unwrap_or_else(|_| Err(ConnectError::NoAnswer { relay: relay.to_string() }));
            match &outcome {
                // The relay itself has spoken: its other addresses would say the same.
                Ok(_) | Err(ConnectError::Refused(_) | ConnectError::Tls { .. }) => return outcome,
                Err(_) => {}
            }
        }
        outcome
    }

    async fn attempt(
        &self,
        relay: &RelayAddress,
        address: SocketAddr,
        first: &Control,
    ) -> Result<Line, ConnectError> {
        let bound = socket::bind_towards(address).map_err(ConnectError::Socket)?;
        let endpoint = Endpoint::new_with_abstract_socket(
            EndpointConfig::default(),
            None,
            bound.socket,
            Arc::new(TokioRuntime),
        )
        .map_err(ConnectError::Socket)?;
        let server_name = match relay.host.parse::<IpAddr>() {
            Ok(ip) => ip.to_string(),
            Err(_) => relay.host.clone(),
        };
        let connecting = endpoint
            .connect_with(self.config.clone(), address, &server_name)
            .map_err(|error| ConnectError::BrokeOff(error.to_string()))?;
        let connection = tokio::select! {
            connection = connecting => connection.map_err(|error| explain(relay, error))?,
            () = refused(address) => return Err(ConnectError::NoAnswer { relay: relay.to_string() }),
        };
        let (mut sender, mut receiver) =
            halves(connection.open_bi().await.map_err(|error| explain(relay, error))?);
        let broke_off = |error: StreamError| match connection.close_reason() {
            Some(reason) => explain(relay, reason),
            None => ConnectError::BrokeOff(error.to_string()),
        };
        sender.send(first).await.map_err(broke_off)?;
        match receiver.receive().await {
            Ok(Control::Refusal(refusal)) => {
                connection.close(var(CloseCode::Done), b"");
                let _ = timeout(CLOSING, endpoint.wait_idle()).await;
                Err(ConnectError::Refused(refusal))
            }
            Ok(reply) => Ok(Line { reply, sender, receiver, connection, endpoint, socket: bound.report }),
            Err(error) => {
                let code = error.close_code();
                let explained = broke_off(error);
                connection.close(var(code), b"");
                Err(explained)
            }
        }
    }
}

async fn found(relay: &RelayAddress) -> Result<Vec<SocketAddr>, ConnectError> {
    resolve::addresses(&relay.host, relay.port)
        .await
        .map_err(|source| ConnectError::Resolve { relay: relay.to_string(), source })
}

/// Returns once it is certain that nothing listens there.
async fn refused(address: SocketAddr) {
    sleep(ASK_TCP_AFTER).await;
    if !tcp_port::is_closed(address).await {
        std::future::pending::<()>().await;
    }
}

fn explain(relay: &RelayAddress, error: ConnectionError) -> ConnectError {
    let relay = relay.to_string();
    match error {
        ConnectionError::TimedOut => ConnectError::NoAnswer { relay },
        // 0x100 to 0x1ff are TLS alerts (RFC 9001, section 4.8).
        ConnectionError::TransportError(error) if (0x100..0x200).contains(&u64::from(error.code)) => {
            ConnectError::Tls { relay, reason: error.reason }
        }
        ConnectionError::ConnectionClosed(close) => ConnectError::BrokeOff(close.to_string()),
        other => ConnectError::BrokeOff(other.to_string()),
    }
}

impl Exchanges {
    /// Waits for the relay to open an exchange; `None` once the uplink is gone.
    pub async fn next(&self) -> Option<Opened> {
        self.connection.accept_bi().await.ok().map(Opened)
    }

    /// Waits until the uplink is gone, and says why: the relay's code where it gave one, and words.
    pub async fn closed(&self) -> (Option<CloseCode>, String) {
        match self.connection.closed().await {
            ConnectionError::ApplicationClosed(close) => {
                let code = crate::error::code_of(close.error_code);
                (Some(code), code.to_string())
            }
            ConnectionError::Reset => (None, "the relay was restarted".into()),
            other => (None, other.to_string()),
        }
    }

    /// The relay's address.
    pub fn remote_address(&self) -> SocketAddr {
        self.connection.remote_address()
    }

    /// Closes the uplink, and waits a moment for the relay to know.
    pub async fn close(&self, code: CloseCode) {
        self.connection.close(var(code), b"");
        let _ = timeout(Duration::from_millis(300), self.endpoint.wait_idle()).await;
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
