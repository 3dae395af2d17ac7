//! The UDP port: uplinks and HTTP/3 come in by the same door.

use std::sync::Arc;

use oriel_transport::listen::{Attempt, Caller, Listener};
use oriel_transport::plain_text::plain;
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::http3;
use crate::front::{Front, Visitor};
use crate::zone::canonical;
use crate::{errands, peers};

/// What the port's connections are counted against, and who owns them.
#[derive(Clone)]
pub struct Ground {
    /// What they share.
    pub front: Arc<Front>,
    /// Browser connections that may be open.
    pub open: Arc<Semaphore>,
    /// When browsers are sent away.
    pub drain: CancellationToken,
    /// Owns browser connections.
    pub browsers: TaskTracker,
    /// Owns uplinks.
    pub uplinks: TaskTracker,
}

/// Accepts connections until `stop`: peers may still come back while browsers are sent away.
pub async fn run(listener: Arc<Listener>, ground: Ground, stop: CancellationToken) {
    let handshakes = Arc::new(Semaphore::new(ground.front.limits.max_handshakes));
    loop {
        let attempt = tokio::select! {
            attempt = listener.next() => attempt,
            () = stop.cancelled() => return,
        };
        let Some(attempt) = attempt else { return };
        if ground.front.deny.denies(attempt.remote_address().ip()) {
            ground.front.metrics.denied.inc();
            attempt.ignore();
            continue;
        }
        let Ok(permit) = Arc::clone(&handshakes).try_acquire_owned() else {
            ground.front.metrics.refused.inc();
            attempt.ignore();
            continue;
        };
        // A handshake that has begun before a drain counts as a browser's connection, which it may become.
        let counted = (!ground.drain.is_cancelled()).then(|| ground.browsers.token());
        let greeted = ground.clone();
        ground.uplinks.spawn(async move {
            if let Some(uplink) = greet(greeted, attempt).await {
                drop((permit, counted));
                uplink.await;
            }
        });
    }
}

/// The handshake; what comes back is an uplink's life, while a browser's has a task of its own.
async fn greet(ground: Ground, attempt: Attempt) -> Option<impl Future<Output = ()> + use<>> {
    let address = attempt.remote_address();
    match attempt.answer().await {
        Ok(Caller::Peer(hello)) => peers::admit(&ground.front, hello).await,
        Ok(Caller::Errand(caller)) => {
            errands::run(&ground.front, caller).await;
            None
        }
        Ok(Caller::Browser { connection, server_name, proved }) => {
            let Ground { front, open, drain, browsers, .. } = ground;
            let address = address.ip();
            let (Ok(permit), Some(guest)) = (open.try_acquire_owned(), front.visitors.connect(address))
            else {
                front.metrics.refused.inc();
                http3::refuse(&connection);
                return None;
            };
            let server_name = server_name.as_deref().map(canonical);
            let visitor = Visitor::new(address, server_name, true, guest);
            let gauge = front.metrics.browsers.clone();
            browsers.spawn(async move {
                gauge.inc();
                http3::serve(front, visitor, connection, drain).await;
                gauge.dec();
                drop((permit, proved));
            });
            None
        }
        Err(error) => {
            tracing::debug!(%address, error = plain(&error.to_string()), "a caller came to nothing");
            None
        }
    }
}
