//! Accepting TCP connections.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio::time::sleep;
use tokio_util::task::TaskTracker;

use super::door::Door;
use crate::front::Front;
use crate::visitors::Guest;

/// After an accept that failed, for want of file descriptors above all.
const PAUSE: Duration = Duration::from_millis(50);

/// Accepts TCP connections until the door is shut, as many at once as `open` has permits; `handle` runs as a task of its
/// own for each.
pub(super) async fn accept_loop<F>(
    mut door: Door,
    front: &Front,
    open: Arc<Semaphore>,
    tasks: &TaskTracker,
    handle: impl Fn(TcpStream, SocketAddr, Guest) -> F,
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
        if front.deny.denies(address.ip()) {
            front.metrics.denied.inc();
            continue;
        }
        let permit = Arc::clone(&open).try_acquire_owned().ok();
        let (Some(permit), Some(guest)) = (permit, front.visitors.connect(address.ip())) else {
            front.metrics.refused.inc();
            continue;
        };
        let _ = stream.set_nodelay(true);
        let browsers = front.metrics.browsers.clone();
        let handled = handle(stream, address, guest.holding(permit));
        tasks.spawn(async move {
            browsers.inc();
            handled.await;
            browsers.dec();
        });
    }
}
