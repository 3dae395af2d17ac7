//! The accepting side of links: exchanges that other relays bring for uplinks of this one.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use oriel_protocol::close::CloseCode;
use oriel_protocol::link::Preface;
use oriel_transport::link::{Half, LinkFrom, LinkListener, LinkStream, PassedOn};
use oriel_transport::plain_text::plain;
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::directory::Load;
use crate::front::Front;
use crate::stall::{Stalls, patiently};

/// Takes links in until `stop`. Exchanges belong to the front's tasks, so that a drain waits for them. Once another
/// process has taken over (`succeeded`), links on which nothing is under way are closed: the next dial reaches that one.
pub async fn run(
    front: Arc<Front>,
    listener: Arc<LinkListener>,
    links: TaskTracker,
    succeeded: CancellationToken,
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
        let (front, succeeded, stop) = (Arc::clone(&front), succeeded.clone(), stop.clone());
        links.spawn(async move {
            let address = attempt.remote_address();
            match attempt.answer().await {
                Ok(link) => {
                    drop(permit);
                    serve(&front, link, succeeded, stop).await;
                }
                Err(error) => {
                    // Anyone may call, and say why he breaks off.
                    tracing::warn!(%address, error = plain(&error.to_string()), "refused a link");
                }
            }
        });
    }
}

/// One link's life.
async fn serve(front: &Arc<Front>, link: LinkFrom, succeeded: CancellationToken, stop: CancellationToken) {
    front.metrics.links.inc();
    let underway = TaskTracker::new();
    let unused = async {
        succeeded.cancelled().await;
        loop {
            sleep(front.limits.drain_idle).await;
            if underway.is_empty() {
                return;
            }
        }
    };
    let mut unused = pin!(unused);
    loop {
        let stream = tokio::select! {
            stream = link.next() => stream,
            () = unused.as_mut() => None,
            () = stop.cancelled() => None,
        };
        let Some(stream) = stream else { break };
        let counted = underway.token();
        let exchange = exchange(Arc::clone(front), stream);
        front.tasks.spawn(async move {
            exchange.await;
            drop(counted);
        });
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
    let passed_on = async { forwarded.pass_on(load.uplink().await).await };
    let opened = timeout(front.limits.open_stream, passed_on).await;
    let Ok(Ok(PassedOn { up, down })) = opened else { return };
    front.metrics.taken_in.inc();
    let limits = &front.limits;
    let ((), down) = tokio::join!(
        async { drop(carry(up, None, limits.upload_stall).await) },
        carry(down, Some(load.stalls()), limits.visitor_stall)
    );
    drop(load);
    let _ = timeout(limits.visitor_stall, down.delivered()).await;
}

fn uplink(front: &Front, preface: &Preface) -> Option<Load> {
    // Where another process has taken over, the other relay would find nobody else at this address.
    if front.draining.load(Ordering::Relaxed) && !front.succeeded.load(Ordering::Relaxed) {
        return None;
    }
    let Preface { name, instance, .. } = preface;
    let any = || instance.and_then(|_| front.directory.pick(name, None));
    front.directory.pick(name, *instance).or_else(any)
}

/// One direction, until it ends or nothing of it was taken for too long.
async fn carry(mut half: Half, stalls: Option<&Arc<Stalls>>, patience: Duration) -> Half {
    while half.receive().await {
        match patiently(stalls, patience, half.send()).await {
            Some(true) => {}
            Some(false) => break,
            None => {
                half.give_up(CloseCode::Cancelled);
                break;
            }
        }
        // Streams of QUIC are ready as often as one asks: others must have their turn.
        tokio::task::consume_budget().await;
    }
    half
}
