//! Tells the other relays of an array what has changed at this one.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use oriel_protocol::name::Name;
use tokio::time::{MissedTickBehavior, interval, sleep};
use tokio_util::sync::CancellationToken;

use crate::front::Front;
use crate::presence::Presence;

/// How often the load is told, if it has changed.
const LOAD_EVERY: Duration = Duration::from_secs(1);
/// After a commit that came to nothing.
const PAUSE: Duration = Duration::from_secs(1);

/// Tells until `stop`; a relay by itself has nobody to tell.
pub async fn run(front: Arc<Front>, stop: CancellationToken) {
    let Some(presence) = &front.presence else { return };
    tokio::select! {
        () = tell(&front, presence) => {}
        () = stop.cancelled() => {}
    }
}

async fn tell(front: &Front, presence: &Presence) {
    let (table, key) = (front.registrar.table(), presence.key());
    let mut ticks = interval(LOAD_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut told = None;
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            () = presence.touched() => {}
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
