//! A peer that does as a test says: quinn and hand-made bytes, with none of Oriel's own receiving code.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use oriel_certs::identity::Identity;
use oriel_certs::uplink::for_peer;
use oriel_protocol::control::{Control, Hello};
use oriel_protocol::limits::{CONTROL_HEAD, PACKET_HEAD};
use oriel_protocol::message_box::MessageBoxId;
use oriel_transport::error::StreamError;
use quinn::crypto::rustls::QuicClientConfig;
use quinn::{
    ClientConfig, Connection, ConnectionError, Endpoint, RecvStream, SendStream, TransportConfig, VarInt,
};
use rustls::ClientConfig as TlsConfig;
use tokio::task::JoinSet;
use tokio::time::interval;

use super::packets::{control, hello};
use crate::deadline::soon;
use crate::relay::TestRelay;

/// An uplink in the wrong hands.
#[derive(Debug)]
pub struct HostilePeer {
    /// The QUIC connection.
    pub connection: Connection,
    _endpoint: Endpoint,
    tasks: JoinSet<()>,
}

/// The control stream as bytes.
#[derive(Debug)]
pub struct ControlStream {
    /// To the relay.
    pub send: SendStream,
    /// From the relay.
    pub receive: RecvStream,
}

/// An exchange that the relay has opened.
#[derive(Debug)]
pub struct Exchange {
    /// Its id, taken from the first packet.
    pub id: MessageBoxId,
    /// That packet, which is a REQUEST if the relay is in order.
    pub request: Vec<u8>,
    /// To the relay.
    pub send: SendStream,
    /// From the relay.
    pub receive: RecvStream,
}

/// TLS as an honest peer uses it.
///
/// # Panics
/// Never.
pub fn honest_tls(relay: &TestRelay, identity: &Identity) -> TlsConfig {
    for_peer(identity, Arc::clone(&relay.roots)).unwrap()
}

/// Dials with any TLS and transport.
///
/// # Errors
/// What the handshake came to.
///
/// # Panics
/// If there is no socket, or it hangs.
pub async fn dial(
    relay: &TestRelay,
    tls: TlsConfig,
    transport: TransportConfig,
) -> Result<(Endpoint, Connection), ConnectionError> {
    let mut config = ClientConfig::new(Arc::new(QuicClientConfig::try_from(Arc::new(tls)).unwrap()));
    config.transport_config(Arc::new(transport));
    let endpoint = Endpoint::client("127.0.0.1:0".parse().unwrap()).unwrap();
    let connecting = endpoint.connect_with(config, relay.addresses.https, "localhost").unwrap();
    let connection = soon("a handshake", connecting).await?;
    Ok((endpoint, connection))
}

/// Transport as a peer needs it.
pub fn transport() -> TransportConfig {
    let mut transport = TransportConfig::default();
    transport.max_concurrent_bidi_streams(VarInt::from_u32(1024));
    transport
}

impl HostilePeer {
    /// A handshake as an honest peer makes it, and nothing more.
    ///
    /// # Panics
    /// If it does not come about.
    pub async fn dial(relay: &TestRelay, identity: &Identity) -> Self {
        Self::dial_with(relay, identity, transport()).await
    }

    /// As [`dial`](Self::dial), with transport settings of the test's own.
    ///
    /// # Panics
    /// If it does not come about.
    pub async fn dial_with(relay: &TestRelay, identity: &Identity, transport: TransportConfig) -> Self {
        let (endpoint, connection) = dial(relay, honest_tls(relay, identity), transport).await.unwrap();
        Self { connection, _endpoint: endpoint, tasks: JoinSet::new() }
    }

    /// Opens the control stream and sends these bytes on it.
    ///
    /// # Panics
    /// If the uplink is gone.
    pub async fn control(&self, bytes: &[u8]) -> ControlStream {
        let (mut send, receive) = soon("the control stream", self.connection.open_bi()).await.unwrap();
        send.write_all(bytes).await.unwrap();
        ControlStream { send, receive }
    }

    /// An uplink that is welcome for `name`, by a new identity, and pings as it should.
    ///
    /// # Panics
    /// If it does not come about.
    pub async fn welcome(relay: &TestRelay, name: &str) -> Self {
        let identity = Identity::generate().unwrap();
        let mut peer = Self::dial(relay, &identity).await;
        peer.greet(hello(&[name], 7)).await;
        peer
    }

    /// Says hello and must be welcome.
    ///
    /// # Panics
    /// If it is not welcome.
    pub async fn welcomed(&self, hello: Hello) -> ControlStream {
        let mut stream = self.control(&control(&Control::Hello(hello))).await;
        let answer = soon("the welcome", stream.frame()).await.unwrap();
        assert!(matches!(answer, Control::Welcome(_)), "{answer:?}");
        stream
    }

    /// As [`welcomed`](Self::welcomed), and pings from then on.
    ///
    /// # Panics
    /// If it is not welcome.
    pub async fn greet(&mut self, hello: Hello) {
        let stream = self.welcomed(hello).await;
        self.ping(stream);
    }

    /// Pings, and reads whatever comes back.
    pub fn ping(&mut self, stream: ControlStream) {
        let ControlStream { mut send, mut receive } = stream;
        self.tasks.spawn(async move {
            let mut ticks = interval(Duration::from_millis(100));
            for number in 0.. {
                ticks.tick().await;
                if send.write_all(&control(&Control::Ping(number))).await.is_err() {
                    return;
                }
            }
        });
        self.tasks.spawn(async move { while let Ok(Some(_)) = receive.read_chunk(1024, true).await {} });
    }

    /// The next exchange that the relay opens, its first packet read.
    ///
    /// # Panics
    /// If none comes.
    pub async fn exchange(&self) -> Exchange {
        soon("an exchange", next_exchange(&self.connection)).await.expect("the uplink is gone")
    }

    /// Answers every exchange from now on with what `answer` makes of its id, and ends the stream.
    pub fn answer(&mut self, answer: impl Fn(MessageBoxId) -> Vec<u8> + Send + 'static) {
        let connection = self.connection.clone();
        self.tasks.spawn(async move {
            while let Some(mut exchange) = next_exchange(&connection).await {
                if exchange.send.write_all(&answer(exchange.id)).await.is_ok() {
                    let _ = exchange.send.finish();
                }
            }
        });
    }

    /// Waits until the relay has closed the uplink, and returns its code.
    ///
    /// # Panics
    /// If the relay does not, or ends it in another way.
    pub async fn closed(&self) -> u64 {
        match soon("the relay closes the uplink", self.connection.closed()).await {
            ConnectionError::ApplicationClosed(close) => close.error_code.into_inner(),
            other => panic!("closed in another way: {other:?}"),
        }
    }

    /// Whether the relay has closed it.
    pub fn is_closed(&self) -> bool {
        self.connection.close_reason().is_some()
    }
}

async fn next_exchange(connection: &Connection) -> Option<Exchange> {
    let (send, mut receive) = connection.accept_bi().await.ok()?;
    let (request, id) = packet(&mut receive).await?;
    Some(Exchange { id, request, send, receive })
}

/// Reads one packet, whatever it is: its bytes and its MessageBoxID.
pub async fn packet(receive: &mut RecvStream) -> Option<(Vec<u8>, MessageBoxId)> {
    let mut head = [0; PACKET_HEAD];
    receive.read_exact(&mut head).await.ok()?;
    let len = u32::from_be_bytes(head[4..8].try_into().ok()?);
    let mut payload = vec![0; usize::try_from(len).ok()?];
    receive.read_exact(&mut payload).await.ok()?;
    let id = MessageBoxId::from_bytes(head[8..].try_into().ok()?);
    Some(([&head[..], &payload].concat(), id))
}

impl ControlStream {
    /// The next frame.
    ///
    /// # Errors
    /// If it is none, or the uplink is gone.
    ///
    /// # Panics
    /// Never.
    pub async fn frame(&mut self) -> Result<Control, StreamError> {
        let mut head = [0; CONTROL_HEAD];
        self.receive.read_exact(&mut head).await.map_err(|_| StreamError::UplinkLost)?;
        let (kind, len) = Control::decode_head(head)?;
        let mut payload = vec![0; len];
        self.receive.read_exact(&mut payload).await.map_err(|_| StreamError::UplinkLost)?;
        Ok(Control::decode(kind, Bytes::from(payload))?)
    }

    /// Sends any bytes.
    ///
    /// # Panics
    /// If the uplink is gone.
    pub async fn say(&mut self, bytes: &[u8]) {
        self.send.write_all(bytes).await.unwrap();
    }

    /// Sends a frame, and waits until the relay has read it: it answers the PING behind it.
    ///
    /// # Panics
    /// If another frame comes, or none.
    pub async fn tell(&mut self, frame: &Control) {
        self.say(&[control(frame), control(&Control::Ping(7))].concat()).await;
        assert_eq!(soon("the pong", self.frame()).await.unwrap(), Control::Pong(7));
    }
}

impl Exchange {
    /// Sends any bytes.
    ///
    /// # Panics
    /// If the uplink is gone.
    pub async fn say(&mut self, bytes: &[u8]) {
        self.send.write_all(bytes).await.unwrap();
    }

    /// The code with which the relay wants no more of what is sent.
    ///
    /// # Panics
    /// If it takes all of it.
    pub async fn stopped(&self) -> u64 {
        soon("STOP_SENDING", self.send.stopped()).await.unwrap().expect("STOP_SENDING").into_inner()
    }

    /// How the relay ended its own side: `Ok` with all bytes after the first packet, or the code of its reset.
    ///
    /// # Errors
    /// The code of RESET_STREAM.
    ///
    /// # Panics
    /// If the uplink is gone.
    pub async fn rest(&mut self) -> Result<Vec<u8>, u64> {
        ending(&mut self.receive).await
    }
}

/// Everything up to a stream's end, or the code of its reset.
///
/// # Errors
/// The code of RESET_STREAM.
///
/// # Panics
/// If the uplink is gone.
pub async fn ending(receive: &mut RecvStream) -> Result<Vec<u8>, u64> {
    match soon("a stream's end", receive.read_to_end(usize::MAX)).await {
        Ok(bytes) => Ok(bytes),
        Err(quinn::ReadToEndError::Read(quinn::ReadError::Reset(code))) => Err(code.into_inner()),
        Err(other) => panic!("{other}"),
    }
}
