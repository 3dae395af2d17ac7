//! Whether the relay answers: how long an answer to a ping has been overdue.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::watch;

/// An uplink's pulse, as those who watch over it feel it.
#[derive(Debug)]
pub struct Pulse {
    pongs: AtomicU64,
    overdue: watch::Sender<Duration>,
}

impl Default for Pulse {
    fn default() -> Self {
        Self { pongs: AtomicU64::new(0), overdue: watch::Sender::new(Duration::ZERO) }
    }
}

impl Pulse {
    /// The relay has answered the ping with this number.
    pub(super) fn answered(&self, number: u64) {
        self.pongs.store(number, Ordering::Relaxed);
    }

    /// The number of the last ping that was answered; 0 for none.
    pub(super) fn last(&self) -> u64 {
        self.pongs.load(Ordering::Relaxed)
    }

    /// An answer is overdue for so long; zero if none is.
    pub(super) fn overdue(&self, by: Duration) {
        self.overdue.send_if_modified(|before| std::mem::replace(before, by) != by);
    }

    /// Waits until an answer is overdue for so long.
    pub async fn falters(&self, for_long: Duration) {
        // The sender is ours, so that there is one.
        let _ = self.overdue.subscribe().wait_for(|by| *by >= for_long).await;
    }

    /// Whether an answer is overdue for so long now.
    pub fn is_faltering(&self, for_long: Duration) -> bool {
        *self.overdue.borrow() >= for_long
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_pulse_falters_and_comes_back() {
        let (pulse, long) = (Pulse::default(), Duration::from_secs(1));
        assert!(!pulse.is_faltering(long));
        let falters = pulse.falters(long);
        pulse.overdue(Duration::from_millis(999));
        assert!(!pulse.is_faltering(long));
        pulse.overdue(long);
        falters.await;
        pulse.overdue(Duration::ZERO);
        assert!(!pulse.is_faltering(long));
    }
}
