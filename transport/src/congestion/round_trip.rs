//! Round trips that became longer: packets wait in a queue.

use std::time::{Duration, Instant};

/// A smoothed round trip that is longer than the shortest one by this part of it, and by [`JITTER`], has waited in a
/// queue. With less, a line on which packets overtake others would seem to have one for good: on a fast one, one in a
/// hundred that comes half a round trip early hides the round trips of those it has overtaken, and the smoothed one is
/// little more than half of what it is at other times.
const QUEUED: f64 = 1.25;

/// What a busy host alone adds to a round trip.
const JITTER: Duration = Duration::from_millis(5);

/// For how long the shortest round trip counts, at least: routes change.
const ROUTE: Duration = Duration::from_secs(30);

/// The smoothed round trip, now and when there was least to wait for.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct RoundTrip {
    now: Duration,
    /// The shortest of this period and of the one before.
    shortest: [Option<Duration>; 2],
    since: Option<Instant>,
}

impl RoundTrip {
    /// It is so long now.
    pub(super) fn is(&mut self, now: Instant, smoothed: Duration) {
        self.now = smoothed;
        if self.since.is_none_or(|since| now.saturating_duration_since(since) > ROUTE) {
            self.since = Some(now);
            self.shortest = [None, self.shortest[0]];
        }
        self.shortest[0] = Some(self.shortest[0].map_or(smoothed, |shortest| shortest.min(smoothed)));
    }

    /// Whether packets wait in a queue.
    pub(super) fn shows_a_queue(&self) -> bool {
        let shortest = self.shortest.iter().flatten().min().copied().unwrap_or(self.now);
        self.now > shortest.mul_f64(1.0 + QUEUED) + JITTER
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_route_that_became_longer_is_no_queue_for_ever() {
        let short = Duration::from_millis(50);
        let mut round_trip = RoundTrip::default();
        let began = Instant::now();
        round_trip.is(began, short);
        round_trip.is(began, short * 3);
        assert!(round_trip.shows_a_queue());
        for periods in 1..=2 {
            round_trip.is(began + (ROUTE + short) * periods, short * 3);
        }
        assert!(!round_trip.shows_a_queue());
    }
}
