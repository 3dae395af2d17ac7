//! `oriel open`: a verifying proxy on this machine, one browser origin for each key.
//!
//! It answers for `http://KEY.localhost:PORT` alone. A page elsewhere whose name is made to point at this machine
//! has another host, and gets 421; to requests that other sites make their own `Origin` sticks. What the browser
//! keeps for the site (cookies, storage) it keeps under the key's own host name. Cookies do not know ports, though:
//! another user of this machine whom the browser is made to visit under that host would be sent them.

mod cookie;
mod forward;
mod local;
mod page;
mod passed;
mod report;

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use oriel_transport::ways::Choice;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use self::forward::Proxy;
use self::local::Local;
use super::answer::Visitor;
use super::destination::Destination;
use super::seen::Seen;
use crate::events::Events;
use crate::limits::Limits;

/// A proxy that listens.
#[derive(Debug)]
pub struct Opened {
    proxy: Arc<Proxy>,
    listeners: Vec<TcpListener>,
    limits: Limits,
}

/// Why it cannot.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// No port.
    #[error("cannot listen on this machine: {0}")]
    Listen(#[from] io::Error),
    /// TLS could not be set up.
    #[error("TLS: {0}")]
    Tls(#[from] rustls::Error),
}

impl Opened {
    /// Listens on loopback, on a free port, for the site of `to`; `seen` is of its identity, and `events` are told what was
    /// refused.
    ///
    /// # Errors
    /// [`OpenError`].
    pub async fn new(
        to: Destination,
        seen: Seen,
        out: Choice,
        limits: Limits,
        events: Events,
    ) -> Result<Self, OpenError> {
        let first = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = first.local_addr()?.port();
        let mut listeners = vec![first];
        // Browsers may try it first; without it they take the other one.
        listeners.extend(TcpListener::bind((Ipv6Addr::LOCALHOST, port)).await);
        let visitor = Visitor::new(out, limits.visit_connect, limits.visit_head, limits.open_idle, seen)?;
        let proxy = Arc::new(Proxy { local: Local::new(&to, port), to, visitor, events });
        Ok(Self { proxy, listeners, limits })
    }

    /// The URL at which a browser finds what was asked for.
    pub fn url(&self) -> String {
        format!("{}{}", self.proxy.local.origin, self.proxy.to.target)
    }

    /// Serves until `stop`.
    pub async fn serve(self, stop: CancellationToken) {
        let places = Arc::new(Semaphore::new(self.limits.open_connections));
        let mut tasks = JoinSet::new();
        for listener in self.listeners {
            let (proxy, places) = (Arc::clone(&self.proxy), Arc::clone(&places));
            let head = self.limits.first_packet;
            tasks.spawn(async move {
                let mut connections = JoinSet::new();
                loop {
                    // Never closed, so that there is always a place to wait for.
                    let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
                    match listener.accept().await {
                        Ok((stream, _)) => {
                            let proxy = Arc::clone(&proxy);
                            connections.spawn(async move {
                                connection(stream, proxy, head).await;
                                drop(place);
                            });
                        }
                        // Out of descriptors, most likely: some will be free again.
                        Err(_) => sleep(Duration::from_millis(100)).await,
                    }
                    while connections.try_join_next().is_some() {}
                }
            });
        }
        stop.cancelled().await;
    }

    /// The port's address, for those who know no names below `localhost`.
    pub fn address(&self) -> SocketAddr {
        (Ipv4Addr::LOCALHOST, self.proxy.local.port).into()
    }
}

async fn connection(stream: TcpStream, proxy: Arc<Proxy>, head: Duration) {
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| {
        let proxy = Arc::clone(&proxy);
        async move { Ok::<_, std::convert::Infallible>(proxy.serve(request).await) }
    });
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(head)
        .serve_connection(TokioIo::new(stream), service);
    // A browser that leaves, or a response that was broken off: both were seen to where they stopped.
    if let Err(error) = served.await {
        tracing::debug!("a connection ended: {error}");
    }
}
