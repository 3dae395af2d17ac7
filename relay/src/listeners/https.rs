//! HTTPS over TCP.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use oriel_certs::browser;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::door::Door;
use super::linger::Lingering;
use super::{http1, http2};
use crate::front::{Front, Visitor};
use crate::visitors::Guest;
use crate::zone::canonical;

/// After an accept that failed, for want of file descriptors above all.
const PAUSE: Duration = Duration::from_millis(50);

/// Accepts TCP connections until the door is shut, as many at once as `open` has permits; `handle` runs as a task of its
/// own for each.
pub(super) async fn accept_loop<F>(
    mut door: Door,
    front: &Front,
    open: Arc<Semaphore>,
    tasks: &TaskTracker,
    handle: impl Fn(TcpStream, IpAddr, Guest) -> F,
) where
    F: Future<Output = ()> + Send + 'static,
{
    while let Some(accepted) = door.accept().await {
        let (stream, address) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!(%error, "cannot accept a connection");
                sleep(PAUSE).await;
                continue;
            }
        };
        let address = address.ip();
        if front.deny.denies(address) {
            front.metrics.denied.inc();
            continue;
        }
        let permit = Arc::clone(&open).try_acquire_owned().ok();
        let (Some(permit), Some(guest)) = (permit, front.visitors.connect(address)) else {
            front.metrics.refused.inc();
            continue;
        };
        let _ = stream.set_nodelay(true);
        let browsers = front.metrics.browsers.clone();
        let handled = handle(stream, address, guest);
        tasks.spawn(async move {
            browsers.inc();
            handled.await;
            browsers.dec();
            drop(permit);
        });
    }
}

/// Serves HTTPS until the door is shut; connections are told to end when `drain` is cancelled.
pub async fn run(
    door: Door,
    acceptor: TlsAcceptor,
    front: Arc<Front>,
    open: Arc<Semaphore>,
    drain: CancellationToken,
    tasks: TaskTracker,
) {
    let handle = |stream, address, guest| {
        let (acceptor, front, drain, tasks) =
            (acceptor.clone(), Arc::clone(&front), drain.clone(), tasks.clone());
        async move {
            // Boxed, so that what only the handshake needs is given back when it is over.
            let handshake = Box::pin(timeout(front.limits.tls_handshake, acceptor.accept(stream)));
            let Ok(Ok(mut tls)) = handshake.await else { return };
            let (_, session) = tls.get_ref();
            // A certificate authority has seen what it came for.
            if browser::is_proof(session.alpn_protocol()) {
                let _ = timeout(front.limits.tls_handshake, tls.shutdown()).await;
                return;
            }
            let visitor = Visitor::new(address, session.server_name().map(canonical), true, guest);
            let speaks_two = session.alpn_protocol() == Some(b"h2");
            let io = Lingering::new(tls, tasks.clone());
            // Boxed, so that a connection's task holds the state of the one protocol that it speaks.
            if speaks_two {
                Box::pin(http2::serve(front, visitor, io, drain)).await;
            } else {
                Box::pin(http1::serve(front, visitor, io, drain, tasks)).await;
            }
        }
    };
    accept_loop(door, &front, open, &tasks, handle).await;
}
