//! The HTTPS port on TCP: browsers, and peers whom UDP does not let through (P-80).

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;

use oriel_certs::{browser, uplink};
use oriel_transport::byte_stream::BoxedStream;
use oriel_transport::carrier::Carrier;
use oriel_transport::listen::{Caller, answer_over_tcp};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};
use tokio::sync::Semaphore;
use tokio::time::timeout;
use tokio_rustls::LazyConfigAcceptor;
use tokio_rustls::server::TlsStream;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::accept::accept_loop;
use super::door::Door;
use super::http1::{Outer, Part, Within};
use super::linger::Lingering;
use super::{http1, http2};
use crate::front::{Front, Visitor};
use crate::visitors::Guest;
use crate::zone::canonical;
use crate::{errands, peers};

/// What the two kinds of callers are shown.
#[derive(Clone, Debug)]
pub struct PortTls {
    /// Browsers: never a request for a certificate.
    pub browsers: Arc<rustls::ServerConfig>,
    /// Peers, which must show one.
    pub uplinks: Arc<rustls::ServerConfig>,
}

/// What every connection to the port needs.
#[derive(Clone)]
pub struct Port {
    /// What the listeners share.
    pub front: Arc<Front>,
    /// TLS.
    pub tls: PortTls,
    /// When browsers are sent away.
    pub drain: CancellationToken,
    /// Owns browser connections.
    pub browsers: TaskTracker,
    /// Owns uplinks.
    pub uplinks: TaskTracker,
    /// Uplinks whose peers have not said hello yet.
    pub handshakes: Arc<Semaphore>,
}

/// Serves until the door is shut, as many connections at once as `open` has permits.
pub async fn run(door: Door, port: Arc<Port>, open: Arc<Semaphore>) {
    let handle = |stream, address, guest| Arc::clone(&port).serve(stream, address, guest, None);
    accept_loop(door, &port.front, open, &port.browsers, handle).await;
}

impl Port {
    /// One connection, on TCP or within an `outer` one: TLS, and then what its ALPN says.
    async fn serve<T>(self: Arc<Self>, io: T, address: SocketAddr, guest: Guest, outer: Option<Part>)
    where
        T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let patience = self.front.limits.tls_handshake;
        // Boxed, so that what only the handshake needs is given back when it is over.
        let handshake = Box::pin(timeout(patience, self.secure(io)));
        let Ok(Some(mut tls)) = handshake.await else { return };
        let alpn = tls.get_ref().1.alpn_protocol();
        if alpn == Some(oriel_protocol::ALPN) {
            // It is a peer, and takes no visitor's place.
            drop(guest);
            return Box::pin(self.greet(tls, address, outer)).await;
        }
        // A certificate authority has seen what it came for.
        if browser::is_proof(alpn) {
            let _ = timeout(patience, tls.shutdown()).await;
            return;
        }
        let speaks_two = alpn == Some(b"h2");
        let server_name = tls.get_ref().1.server_name().map(canonical);
        let visitor = Visitor::new(address.ip(), server_name, true, guest);
        let (front, drain, tasks) = (Arc::clone(&self.front), self.drain.clone(), self.browsers.clone());
        let io = Lingering::new(tls, tasks.clone());
        // Boxed, so that a connection's task holds the state of the one protocol that it speaks.
        if speaks_two {
            Box::pin(http2::serve(front, visitor, io, drain)).await;
        } else {
            // What came within a WebSocket brings no further one.
            let inner = outer.is_none().then_some(Outer { port: self, address });
            Box::pin(http1::serve(front, visitor, io, drain, tasks, inner)).await;
        }
    }

    /// TLS, as the caller's ALPN wants it.
    async fn secure<T>(&self, io: T) -> Option<TlsStream<T>>
    where
        T: AsyncRead + AsyncWrite + Unpin,
    {
        let start = LazyConfigAcceptor::new(rustls::server::Acceptor::default(), io).await.ok()?;
        let hello = start.client_hello();
        let is_peer = hello.alpn().is_some_and(|mut offered| offered.any(|one| one == oriel_protocol::ALPN));
        let config = if is_peer { &self.tls.uplinks } else { &self.tls.browsers };
        start.into_stream(Arc::clone(config)).await.ok()
    }

    /// A peer: its hello or errand, and then its uplink's life, which is the uplinks' tracker's.
    async fn greet<T>(&self, tls: TlsStream<T>, address: SocketAddr, outer: Option<Part>)
    where
        T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let front = &self.front;
        let Ok(_underway) = self.handshakes.try_acquire() else {
            front.metrics.refused.inc();
            return;
        };
        let chain = tls.get_ref().1.peer_certificates();
        let Some(identity) = chain.and_then(|chain| uplink::identity_of(chain.first()?)) else { return };
        let carrier = if outer.is_some() { Carrier::WebSocket } else { Carrier::Tcp };
        match answer_over_tcp(Box::new(tls), identity, address, carrier).await {
            Ok(Caller::Peer(hello)) => {
                if let Some(uplink) = peers::admit(front, hello).await {
                    self.uplinks.spawn(async move {
                        uplink.await;
                        drop(outer);
                    });
                }
            }
            Ok(Caller::Errand(caller)) => errands::run(front, caller).await,
            // QUIC alone brings them so.
            Ok(Caller::Browser { .. }) => {}
            Err(error) => tracing::debug!(%address, %error, "a caller came to nothing"),
        }
    }
}

impl Within for Port {
    fn within(
        self: Arc<Self>,
        io: BoxedStream,
        address: SocketAddr,
        guest: Guest,
        outer: Part,
    ) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(self.serve(io, address, guest, Some(outer)))
    }
}
