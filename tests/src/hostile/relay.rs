//! A relay that does as a test says.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use oriel_certs::authority::LocalAuthority;
use oriel_certs::browser::over_tcp;
use oriel_certs::uplink::{for_relay, identity_of};
use oriel_certs::visitor::roots;
use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{Control, Errand, Granted, Hello, Notice, Welcome};
use oriel_protocol::key::PublicKey;
use oriel_protocol::message_box::MessageBoxId;
use oriel_transport::resolve::RelayAddress;
use quinn::crypto::rustls::QuicServerConfig;
use quinn::{Connection, ConnectionError, Endpoint, RecvStream, SendStream, ServerConfig};
use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::server::ResolvesServerCert;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use super::packets::control;
use super::peer::ControlStream;
use crate::deadline::soon;

/// One request that came over HTTPS: the name in the handshake, and the head.
#[derive(Clone, Debug)]
pub struct Visit {
    /// SNI.
    pub server_name: String,
    /// Request line and fields.
    pub head: String,
}

/// What it answers over HTTPS, where canaries come.
pub type Answering = dyn Fn(&Visit) -> String + Send + Sync;

/// A relay in the wrong hands.
#[derive(Debug)]
pub struct HostileRelay {
    /// On UDP and TCP.
    pub address: SocketAddr,
    /// The CA that it proves itself by.
    pub roots: Arc<RootCertStore>,
    /// The folder with its CA.
    pub data: Arc<TempDir>,
    visits: Arc<Mutex<Vec<Visit>>>,
    endpoint: Endpoint,
    _running: JoinSet<()>,
}

/// An uplink as the hostile relay sees it.
#[derive(Debug)]
pub struct Uplink {
    /// The QUIC connection.
    pub connection: Connection,
    /// The control stream.
    pub control: ControlStream,
    /// The peer's hello.
    pub hello: Hello,
}

impl HostileRelay {
    /// One that brings canaries home by itself, whoever sends them.
    ///
    /// # Panics
    /// If it cannot be started.
    pub async fn start() -> Self {
        Self::answering(canary_home).await
    }

    /// One that answers over HTTPS as `answer` says.
    ///
    /// # Panics
    /// If it cannot be started.
    pub async fn answering(answer: impl Fn(&Visit) -> String + Send + Sync + 'static) -> Self {
        Self::in_folder(Arc::new(tempfile::tempdir().unwrap()), None, answer).await
    }

    /// One whose HTTPS somebody on the way opens, with a certificate of his own.
    ///
    /// # Panics
    /// If it cannot be started.
    pub async fn inspected() -> Self {
        let other = tempfile::tempdir().unwrap();
        let inspector = LocalAuthority::load_or_create(other.path(), "localhost").unwrap();
        let data = Arc::new(tempfile::tempdir().unwrap());
        Self::in_folder(data, Some(Arc::new(inspector)), canary_home).await
    }

    /// Another of the same array: it proves itself by the same CA, at a port of its own.
    ///
    /// # Panics
    /// If it cannot be started.
    pub async fn another(&self) -> Self {
        Self::in_folder(Arc::clone(&self.data), None, canary_home).await
    }

    async fn in_folder(
        data: Arc<TempDir>,
        inspector: Option<Arc<LocalAuthority>>,
        answer: impl Fn(&Visit) -> String + Send + Sync + 'static,
    ) -> Self {
        let authority = Arc::new(LocalAuthority::load_or_create(data.path(), "localhost").unwrap());
        let (endpoint, listener) = loop {
            let tls = for_relay(Arc::clone(&authority) as Arc<dyn ResolvesServerCert>).unwrap();
            let crypto = QuicServerConfig::try_from(Arc::new(tls)).unwrap();
            let config = ServerConfig::with_crypto(Arc::new(crypto));
            let endpoint = Endpoint::server(config, (Ipv4Addr::LOCALHOST, 0).into()).unwrap();
            if let Ok(listener) = TcpListener::bind(endpoint.local_addr().unwrap()).await {
                break (endpoint, listener);
            }
        };
        let visits = Arc::new(Mutex::new(Vec::new()));
        let acceptor = TlsAcceptor::from(Arc::new(over_tcp(inspector.unwrap_or(authority)).unwrap()));
        let mut running = JoinSet::new();
        running.spawn(serve(listener, acceptor, Arc::clone(&visits), Arc::new(answer)));
        Self {
            address: endpoint.local_addr().unwrap(),
            roots: roots(Some(&data.path().join("ca.pem"))).unwrap(),
            data,
            visits,
            endpoint,
            _running: running,
        }
    }

    /// As a peer is told of it.
    pub fn relay_address(&self) -> RelayAddress {
        RelayAddress { host: "localhost".into(), port: self.address.port() }
    }

    /// What came over HTTPS so far.
    ///
    /// # Panics
    /// Never.
    pub fn visits(&self) -> Vec<Visit> {
        self.visits.lock().unwrap().clone()
    }

    /// The next QUIC connection.
    ///
    /// # Panics
    /// If none comes.
    pub async fn connection(&self) -> Connection {
        let incoming = soon("a peer dials", self.endpoint.accept()).await.unwrap();
        soon("its handshake", incoming.accept().unwrap()).await.unwrap()
    }

    /// How the handshake of the next caller fails.
    ///
    /// # Panics
    /// If it does not fail.
    pub async fn refused(&self) -> ConnectionError {
        let incoming = soon("a peer dials", self.endpoint.accept()).await.unwrap();
        soon("its handshake", incoming.accept().unwrap()).await.unwrap_err()
    }

    /// The next uplink, its hello read.
    ///
    /// # Panics
    /// If none comes, or its first frame is another.
    pub async fn uplink(&self) -> Uplink {
        let connection = self.connection().await;
        let (send, receive) = soon("the control stream", connection.accept_bi()).await.unwrap();
        let mut control = ControlStream { send, receive };
        match soon("the hello", control.frame()).await.unwrap() {
            Control::Hello(hello) => Uplink { connection, control, hello },
            other => panic!("not a hello: {other:?}"),
        }
    }

    /// The next errand: who came with it, and where it is answered.
    ///
    /// # Panics
    /// If none comes, or its first frame is another.
    pub async fn errand(&self) -> (PublicKey, Errand, ControlStream) {
        let connection = self.connection().await;
        let chain = connection.peer_identity().unwrap().downcast::<Vec<CertificateDer<'static>>>().unwrap();
        let identity = identity_of(&chain[0]).unwrap();
        let (send, receive) = soon("the control stream", connection.accept_bi()).await.unwrap();
        let mut control = ControlStream { send, receive };
        match soon("the errand", control.frame()).await.unwrap() {
            Control::Errand(errand) => (identity, errand, control),
            other => panic!("not an errand: {other:?}"),
        }
    }

    /// The next uplink, made welcome.
    ///
    /// # Panics
    /// If none comes.
    pub async fn welcomed(&self) -> Uplink {
        let mut uplink = self.uplink().await;
        let welcome = self.welcome(&uplink.hello);
        uplink.say(&Control::Welcome(welcome)).await;
        uplink
    }

    /// A welcome that grants everything.
    pub fn welcome(&self, hello: &Hello) -> Welcome {
        let port = self.address.port();
        let granted = hello
            .names
            .iter()
            .map(|name| Granted { name: name.clone(), url: format!("https://{name}.localhost:{port}/") });
        Welcome {
            version: 1,
            zone: "localhost".into(),
            granted: granted.collect(),
            refused: Vec::new(),
            ping_every: Duration::from_millis(100),
            dead_after: Duration::from_secs(20),
            public_suffix: false,
            own_key: None,
            relays: Vec::new(),
            domains: Vec::new(),
            refused_domains: Vec::new(),
            standby: false,
            leave: true,
        }
    }
}

impl Uplink {
    /// Sends a control frame.
    ///
    /// # Panics
    /// If the uplink is gone.
    pub async fn say(&mut self, frame: &Control) {
        self.control.say(&control(frame)).await;
    }

    /// Sends a notice.
    ///
    /// # Panics
    /// If the uplink is gone.
    pub async fn notify(&mut self, code: CloseCode, name: Option<&str>) {
        let name = name.map(|name| name.parse().unwrap());
        self.say(&Control::Notice(Notice::of(code, name))).await;
    }

    /// Opens an exchange and sends these bytes on it; ends the relay's side if `finish`.
    ///
    /// # Panics
    /// If the uplink is gone.
    pub async fn open(&self, bytes: &[u8], finish: bool) -> (SendStream, RecvStream) {
        let (mut send, receive) = soon("a stream", self.connection.open_bi()).await.unwrap();
        send.write_all(bytes).await.unwrap();
        if finish {
            send.finish().unwrap();
        }
        (send, receive)
    }

    /// Answers pings until the uplink ends.
    pub async fn pong(&mut self) {
        while let Ok(frame) = self.control.frame().await {
            if let Control::Ping(number) = frame {
                let pong = control(&Control::Pong(number));
                if self.control.send.write_all(&pong).await.is_err() {
                    return;
                }
            }
        }
    }

    /// Waits until the peer has closed the uplink, and returns its code.
    ///
    /// # Panics
    /// If the peer does not, or ends it in another way.
    pub async fn closed(&self) -> u64 {
        match soon("the peer closes the uplink", self.connection.closed()).await {
            ConnectionError::ApplicationClosed(close) => close.error_code.into_inner(),
            other => panic!("closed in another way: {other:?}"),
        }
    }
}

/// Brings a canary home: its instance is in the query.
fn canary_home(visit: &Visit) -> String {
    let id = visit.head.split(['?', ' ']).nth(2).unwrap_or_default();
    format!("HTTP/1.1 200 OK\r\ncontent-length: 33\r\n\r\n{id}\n")
}

/// An id that is as good as any.
pub fn some_id() -> MessageBoxId {
    MessageBoxId::from_bytes([0xa5; 16])
}

async fn serve(
    listener: TcpListener,
    acceptor: TlsAcceptor,
    visits: Arc<Mutex<Vec<Visit>>>,
    answer: Arc<Answering>,
) {
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        let (acceptor, visits, answer) = (acceptor.clone(), Arc::clone(&visits), Arc::clone(&answer));
        connections.spawn(async move {
            let Ok(mut tls) = acceptor.accept(stream).await else { return };
            let server_name = tls.get_ref().1.server_name().unwrap_or_default().to_owned();
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                match tls.read_u8().await {
                    Ok(byte) => head.push(byte),
                    Err(_) => return,
                }
            }
            let visit = Visit { server_name, head: String::from_utf8_lossy(&head).into_owned() };
            let answer = answer(&visit);
            visits.lock().unwrap().push(visit);
            let _ = tls.write_all(answer.as_bytes()).await;
            let _ = tls.shutdown().await;
        });
    }
}
