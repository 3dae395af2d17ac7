//! Tells the other relays of an array what has changed at this one, and again what the table no longer has of it.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use oriel_protocol::name::Name;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{MissedTickBehavior, interval, sleep};
use tokio_util::sync::CancellationToken;

use crate::front::Front;
use crate::presence::Presence;
use crate::table::Changed;

/// How often the load is told, if it has changed.
const LOAD_EVERY: Duration = Duration::from_secs(1);
/// After a commit that came to nothing.
const PAUSE: Duration = Duration::from_secs(1);

/// Tells until `stop`; a relay by itself has nobody to tell.
pub async fn run(front: Arc<Front>, stop: CancellationToken) {
    let Some(presence) = &front.presence else { return };
    tokio::select! {
        biased;
        // Nothing may go out behind what the next process tells.
        () = stop.cancelled() => {}
        () = tell(&front, presence) => {}
    }
}

async fn tell(front: &Front, presence: &Presence) {
    let (table, key) = (front.registrar.table(), presence.key());
    let mut ticks = interval(LOAD_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut changes = table.changes();
    let mut told = None;
    loop {
        tokio::select! {
            // What a process before this one wrote goes with it, and may have come last.
            _ = ticks.tick() => told = told.filter(|told| table.relay(&key).as_ref() == Some(told)),
            () = presence.touched() => {}
            change = changes.recv() => {
                let changed = match change {
                    Ok(Changed::Uplinks(name)) => vec![name],
                    Ok(Changed::All) | Err(RecvError::Lagged(_)) => front.directory.names(),
                    Ok(_) => continue,
                    Err(RecvError::Closed) => return std::future::pending().await,
                };
                let missing = |name: &Name| {
                    front.directory.uplinks(name) > 0 && !table.relays_of(name).contains(&key)
                };
                presence.touch(changed.into_iter().filter(missing));
                continue;
            }
        }
        let uplinks = usize::try_from(front.metrics.uplinks.get()).unwrap_or(0);
        let now = presence.describe(uplinks, front.draining.load(Ordering::Relaxed));
        if told.as_ref() != Some(&now) {
            match table.announce(&key, &now).await {
                Ok(()) => told = Some(now),
                Err(error) => tracing::debug!(%error, "the array was not told about this relay"),
            }
        }
        loop {
            let batch = presence.take();
            if batch.is_empty() {
                break;
            }
            let here = |name: &Name| (name.clone(), front.directory.uplinks(name) > 0);
            if let Err(error) = table.present(&key, batch.iter().map(here)).await {
                tracing::debug!(%error, "the array was not told about uplinks here");
                presence.touch(batch);
                sleep(PAUSE).await;
                break;
            }
        }
    }
}
