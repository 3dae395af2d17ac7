//! Whether QUIC loses so much that TCP does better.

use std::time::Duration;

use oriel_transport::exchanges::{Exchanges, PathCounts};
use tokio::time::sleep;

/// Over which time losses are counted.
const WINDOW: Duration = Duration::from_secs(5);

/// Fewer packets than these in a window say nothing.
const ENOUGH: u64 = 200;

/// More than one packet of so many lost is too much: no network that TCP could be used on is like that, but one that
/// holds UDP down is.
const ONE_IN: u64 = 6;

/// Windows in a row.
const TOO_OFTEN: u32 = 2;

/// Waits until too much is lost on this uplink.
pub(super) async fn lossy(exchanges: &Exchanges) {
    let mut before = exchanges.path().unwrap_or_default();
    let mut bad = 0;
    while bad < TOO_OFTEN {
        sleep(WINDOW).await;
        let now = exchanges.path().unwrap_or_default();
        bad = judged(&before, &now).map_or(bad, |is_bad| if is_bad { bad + 1 } else { 0 });
        before = now;
    }
}

/// Whether too much was lost between these counts; `None` where too little was sent.
fn judged(before: &PathCounts, now: &PathCounts) -> Option<bool> {
    let sent = now.sent.saturating_sub(before.sent);
    let lost = now.lost.saturating_sub(before.lost);
    (sent >= ENOUGH).then_some(lost * ONE_IN > sent)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(sent: u64, lost: u64) -> PathCounts {
        PathCounts { sent, lost, ..PathCounts::default() }
    }

    #[test]
    fn what_the_web_loses_every_day_is_not_too_much() {
        assert_eq!(judged(&counts(0, 0), &counts(1000, 100)), Some(false));
        assert_eq!(judged(&counts(1000, 100), &counts(2000, 300)), Some(true));
        assert_eq!(judged(&counts(1000, 100), &counts(1100, 200)), None, "too few to tell");
    }
}
