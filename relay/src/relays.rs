//! The accepting side of links: exchanges that other relays bring for uplinks of this one.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use oriel_protocol::close::CloseCode;
use oriel_protocol::link::Preface;
use oriel_transport::link::{Half, LinkFrom, LinkListener, LinkStream, PassedOn};
use tokio::sync::Semaphore;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::directory::Load;
use crate::front::Front;
use crate::stall::{Stalls, patiently};

/// Takes links in until `stop`. Exchanges belong to the front's tasks, so that a drain waits for them.
pub async fn run(
    front: Arc<Front>,
    listener: Arc<LinkListener>,
    links: TaskTracker,
    stop: CancellationToken,
) {
    let handshakes = Arc::new(Semaphore::new(front.limits.max_handshakes));
    loop {
        let attempt = tokio::select! {
            attempt = listener.next() => attempt,
            () = stop.cancelled() => return,
        };
        let Some(attempt) = attempt else { return };
        let Ok(permit) = Arc::clone(&handshakes).try_acquire_owned() else {
            front.metrics.refused.inc();
            attempt.ignore();
            continue;
        };
        let (front, stop) = (Arc::clone(&front), stop.clone());
        links.spawn(async move {
            let address = attempt.remote_address();
            match attempt.answer().await {
                Ok(link) => {
                    drop(permit);
                    serve(&front, link, stop).await;
                }
                Err(error) => tracing::warn!(%address, %error, "refused a link"),
            }
        });
    }
}

/// One link's life.
async fn serve(front: &Arc<Front>, link: LinkFrom, stop: CancellationToken) {
    front.metrics.links.inc();
    loop {
        let stream = tokio::select! {
            stream = link.next() => stream,
            () = stop.cancelled() => None,
        };
        let Some(stream) = stream else { break };
        front.tasks.spawn(exchange(Arc::clone(front), stream));
    }
    front.metrics.links.dec();
    link.close(CloseCode::Draining);
}

/// One exchange: passed on to an uplink of this relay and nowhere else (P-125), or refused. It lasts as long as the
/// other relay's deadlines let it, and no longer than the link.
async fn exchange(front: Arc<Front>, stream: LinkStream) {
    let mut forwarded = match stream.begin().await {
        Ok(forwarded) => forwarded,
        Err(error) => return tracing::warn!(%error, "another relay broke the protocol"),
    };
    // What is dropped without having been passed on is refused (P-126).
    let Some(load) = uplink(&front, &forwarded.preface) else { return };
    let opened = timeout(front.limits.open_stream, forwarded.pass_on(load.uplink())).await;
    let Ok(Ok(PassedOn { up, down })) = opened else { return };
    front.metrics.taken_in.inc();
    let limits = &front.limits;
    tokio::join!(
        carry(up, None, limits.upload_stall),
        carry(down, Some(load.stalls()), limits.visitor_stall)
    );
}

fn uplink(front: &Front, preface: &Preface) -> Option<Load> {
    if front.draining.load(Ordering::Relaxed) {
        return None;
    }
    let Preface { name, instance, .. } = preface;
    let any = || instance.and_then(|_| front.directory.pick(name, None));
    front.directory.pick(name, *instance).or_else(any)
}

/// One direction, until it ends or nothing of it was taken for too long.
async fn carry(mut half: Half, stalls: Option<&Arc<Stalls>>, patience: Duration) {
    while half.receive().await {
        match patiently(stalls, patience, half.send()).await {
            Some(true) => {}
            Some(false) => return,
            None => return half.give_up(CloseCode::Cancelled),
        }
        // Streams of QUIC are ready as often as one asks: others must have their turn.
        tokio::task::consume_budget().await;
    }
}
