//! How long to wait before the next attempt: exponential with full jitter.

use std::time::Duration;

/// The ceiling of the first wait.
const FIRST: Duration = Duration::from_millis(200);
/// The ceiling for a while: what was restarted is to be found within a second.
const SOON: Duration = Duration::from_secs(1);
/// For how many failures in a row that is: ten seconds, more or less.
const PATIENT: u32 = 16;
/// For how many more, with twice that ceiling, where one is steady: ten minutes, more or less.
const STEADY: u32 = 600;
/// The ceiling that no wait exceeds.
const MOST: Duration = Duration::from_secs(30);

/// Waits that grow with each failure in a row. A wait is drawn evenly from zero to a ceiling that doubles up to a
/// second, stays there for a while, and then doubles again, so that
/// peers who lost their relay in the same instant do not come back in the same instant.
#[derive(Clone, Debug, Default)]
pub struct Backoff {
    failures: u32,
    steady: u32,
}

impl Backoff {
    /// The next wait; `random` is any number, evenly distributed. The first attempt after a success is immediate.
    pub fn next(&mut self, random: u32) -> Duration {
        let doublings = self.failures;
        self.failures = self.failures.saturating_add(1);
        let Some(doublings) = doublings.checked_sub(1) else {
            return Duration::ZERO;
        };
        let ceiling = match doublings.checked_sub(PATIENT) {
            None => FIRST.saturating_mul(1 << doublings.min(16)).min(SOON),
            Some(later) => SOON.saturating_mul(2 << later.saturating_sub(self.steady).min(16)).min(MOST),
        };
        ceiling.mul_f64(f64::from(random) / f64::from(u32::MAX))
    }

    /// Whether the waits grow no longer than two seconds for ten minutes: for those who wait with few others, so that
    /// what comes back after a while is found soon as well.
    pub fn set_steady(&mut self, steady: bool) {
        self.steady = if steady { STEADY } else { 0 };
    }

    /// To be called once an attempt has led to an uplink that works.
    pub fn reset(&mut self) {
        self.failures = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grows_to_a_ceiling_with_full_jitter() {
        let mut backoff = Backoff::default();
        assert_eq!(backoff.next(u32::MAX), Duration::ZERO, "the first retry is immediate");
        let ceilings: Vec<_> = (0..24).map(|_| backoff.next(u32::MAX)).collect();
        assert_eq!(ceilings[0], FIRST);
        assert_eq!(ceilings[1], FIRST * 2);
        assert!(ceilings.is_sorted());
        assert_eq!(ceilings[3..16], [SOON; 13]);
        assert_eq!(ceilings[16], SOON * 2);
        assert_eq!(ceilings[23], MOST);
        assert_eq!(backoff.next(0), Duration::ZERO);
        backoff.reset();
        assert_eq!(backoff.next(u32::MAX), Duration::ZERO);
    }

    #[test]
    fn who_is_steady_waits_no_longer_than_two_seconds_for_some_minutes() {
        let mut backoff = Backoff::default();
        backoff.set_steady(true);
        let most = |backoff: &mut Backoff, times: u32| (0..times).map(|_| backoff.next(u32::MAX)).max();
        assert_eq!(most(&mut backoff, 1 + PATIENT), Some(SOON));
        assert_eq!(most(&mut backoff, STEADY), Some(SOON * 2));
        assert_eq!(most(&mut backoff, 10), Some(MOST));
        let mut other = Backoff::default();
        most(&mut other, 1 + PATIENT + 10);
        other.set_steady(true);
        assert_eq!(other.next(u32::MAX), SOON * 2, "whenever it became so");
    }
}
