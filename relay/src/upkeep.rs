//! What a relay does from hour to hour: it notes which names are used, gives up those that are not, and looks again at
//! who owns the domains outside the zone.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, MissedTickBehavior, interval_at};
use tokio_util::sync::CancellationToken;

use crate::domains;
use crate::front::Front;
use crate::table::now;

/// How often.
const EVERY: Duration = Duration::from_secs(60 * 60);
/// Names given up in one round, so that a round ends.
const MOST: usize = 1_000;

/// Runs until `stop`. Names that were unused for `expire_after` are given up.
pub async fn run(front: Arc<Front>, expire_after: Option<Duration>, stop: CancellationToken) {
    // Not at once: peers must have had the time to come back to a relay that was away for long.
    let mut ticks = interval_at(Instant::now() + EVERY, EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            () = stop.cancelled() => return,
        }
        tokio::select! {
            () = round(&front, expire_after) => {}
            () = stop.cancelled() => return,
        }
    }
}

async fn round(front: &Front, expire_after: Option<Duration>) {
    let table = front.registrar.table();
    domains::look_again(front).await;
    for name in front.directory.names() {
        if let Err(error) = table.seen(&name, now()).await {
            tracing::debug!(%error, "which names are used was not noted");
            return;
        }
    }
    let Some(after) = expire_after else { return };
    match table.expire(now().saturating_sub(after.as_secs()), now(), MOST).await {
        Ok(names) if names.is_empty() => {}
        Ok(names) => tracing::info!(?names, "given up, because nobody used them"),
        Err(error) => tracing::warn!(%error, "unused names were not given up"),
    }
}
