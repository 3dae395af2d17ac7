//! A token bucket, kept as one point in time: the moment at which all that was taken will have been paid for.
//!
//! That moment may lie ahead of now by as much as the bucket holds. What is taken beyond that has to wait, or is
//! refused. Over any span of time no more passes than the rate for that span, and what the bucket holds, once.

use std::time::Duration;

use tokio::time::Instant;

/// A century: nothing costs more, so that no sum of times overflows.
const DEAREST: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// How fast, and how much at once. Both above 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rate {
    pub(super) per_second: f64,
    pub(super) burst: f64,
}

/// What is left, for whoever knows the rate.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bucket {
    paid_at: Instant,
}

impl Rate {
    /// What `amount` takes of time.
    fn cost(&self, amount: f64) -> Duration {
        Duration::try_from_secs_f64(amount / self.per_second).unwrap_or(DEAREST).min(DEAREST)
    }

    /// How far ahead the bucket reaches.
    fn depth(&self) -> Duration {
        self.cost(self.burst)
    }
}

impl Bucket {
    /// With all that it holds.
    pub(super) fn full(now: Instant) -> Self {
        Self { paid_at: now }
    }

    /// Takes one, if it is there.
    ///
    /// # Errors
    /// How long it takes until it is.
    pub(super) fn take_one(&mut self, rate: &Rate, now: Instant) -> Result<(), Duration> {
        let paid_at = self.paid_at.max(now) + rate.cost(1.0);
        let wait = paid_at.saturating_duration_since(now).saturating_sub(rate.depth());
        if !wait.is_zero() {
            return Err(wait);
        }
        self.paid_at = paid_at;
        Ok(())
    }

    /// Takes this much, also before it is there: what comes back is when it is, now or later. Whoever asks next comes
    /// after that. Takes nothing if that would be later than `most` from now.
    pub(super) fn reserve(
        &mut self,
        rate: &Rate,
        amount: f64,
        now: Instant,
        most: Duration,
    ) -> Option<Instant> {
        let paid_at = self.paid_at.max(now) + rate.cost(amount);
        let wait = paid_at.saturating_duration_since(now).saturating_sub(rate.depth());
        if wait > most {
            return None;
        }
        self.paid_at = paid_at;
        Some(now + wait)
    }

    /// Whether nothing is missing: then it is as good as a new one.
    pub(super) fn is_full(&self, now: Instant) -> bool {
        self.paid_at <= now
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn as_many_at_once_as_it_holds_and_then_at_the_rate() {
        let rate = Rate { per_second: 2.0, burst: 3.0 };
        let start = Instant::now();
        let mut bucket = Bucket::full(start);
        for _ in 0..3 {
            assert_eq!(bucket.take_one(&rate, start), Ok(()));
        }
        assert_eq!(bucket.take_one(&rate, start), Err(SECOND / 2));
        assert_eq!(bucket.take_one(&rate, start + SECOND / 4), Err(SECOND / 4), "a refusal costs nothing");
        assert_eq!(bucket.take_one(&rate, start + SECOND / 2), Ok(()));
        assert!(bucket.take_one(&rate, start + SECOND / 2).is_err());
        assert!(!bucket.is_full(start + SECOND));
        assert!(bucket.is_full(start + 2 * SECOND));
        let much_later = start + 1_000 * SECOND;
        let taken = (0..10).filter(|_| bucket.take_one(&rate, much_later).is_ok()).count();
        assert_eq!(taken, 3, "it never holds more");
    }

    #[test]
    fn what_is_reserved_comes_in_order_and_at_the_rate() {
        let rate = Rate { per_second: 1_000.0, burst: 1_000.0 };
        let start = Instant::now();
        let mut bucket = Bucket::full(start);
        let mut reserve = |amount, now| bucket.reserve(&rate, amount, now, 60 * SECOND);
        assert_eq!(reserve(1_000.0, start), Some(start));
        assert_eq!(reserve(500.0, start), Some(start + SECOND / 2));
        assert_eq!(reserve(5_000.0, start), Some(start + SECOND / 2 + 5 * SECOND), "also more than it holds");
        assert_eq!(reserve(1_000_000.0, start), None);
        assert_eq!(reserve(500.0, start), Some(start + 6 * SECOND), "what was not given costs nothing");
        assert_eq!(reserve(500.0, start + 100 * SECOND), Some(start + 100 * SECOND));
    }

    #[test]
    fn a_small_rate_is_kept_to_and_one_near_nothing_does_no_harm() {
        let rate = Rate { per_second: f64::MIN_POSITIVE, burst: f64::MAX };
        let start = Instant::now();
        let mut bucket = Bucket::full(start);
        for _ in 0..1_000 {
            let _ = bucket.take_one(&rate, start);
            let _ = bucket.reserve(&rate, 1e300, start, 60 * SECOND);
        }
        let slow = Rate { per_second: 1.0 / 86_400.0, burst: 1_000.0 };
        let mut bucket = Bucket::full(start);
        let taken = (0..2_000).filter(|_| bucket.take_one(&slow, start).is_ok()).count();
        assert_eq!(taken, 1_000);
    }
}
