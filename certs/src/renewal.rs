//! When a certificate is renewed, and when what failed is tried again. Nothing here reads a clock or draws a number.

use std::ops::Range;
use std::time::{Duration, SystemTime};

use crate::validity::Validity;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// Certificates that live less than this are renewed at half of their life: two thirds would leave too few tries.
const SHORT_LIFE: Duration = Duration::from_secs(10 * DAY.as_secs());
/// Relays and hosts that started together are spread over this part of a life.
const JITTER: u32 = 20;
const FIRST_RETRY: Duration = Duration::from_secs(60);
const LONGEST_RETRY: Duration = Duration::from_secs(6 * 60 * 60);

/// A random number in [0, 1), drawn once for each certificate, so that its day does not move when asked again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Draw(u32);

impl Draw {
    /// From 32 random bits.
    pub fn from_bits(bits: u32) -> Self {
        Self(bits)
    }

    /// From the system; the middle if it gives none.
    pub fn random() -> Self {
        Self(getrandom::u32().unwrap_or(u32::MAX / 2))
    }

    /// That part of a span.
    pub fn of(self, span: Duration) -> Duration {
        span.mul_f64(f64::from(self.0) / (f64::from(u32::MAX) + 1.0))
    }
}

/// When to renew: at a random point inside the CA's window (RFC 9773) where it names one, else soon after two thirds
/// of the certificate's life (half of a life under 10 days). Never later than with a tenth of the life left, and never
/// in the past: `now` means at once.
pub fn renew_at(
    validity: Validity,
    window: Option<&Range<SystemTime>>,
    now: SystemTime,
    draw: Draw,
) -> SystemTime {
    let life = validity.life();
    let latest = validity.not_after.checked_sub(life / 10).unwrap_or(validity.not_before);
    let chosen = match window {
        Some(window) => {
            let length = window.end.duration_since(window.start).unwrap_or_default();
            window.start.checked_add(draw.of(length))
        }
        None => {
            let share = if life < SHORT_LIFE { life / 2 } else { life / 3 * 2 };
            validity.not_before.checked_add(share + draw.of(life / JITTER))
        }
    };
    chosen.unwrap_or(latest).min(latest).max(now)
}

/// How long to wait after this many failures in a row (at least one): a minute, then twice as long each time up to
/// 6 hours, less up to a quarter by lot.
pub fn retry_after(failures: u32, draw: Draw) -> Duration {
    let doubled = FIRST_RETRY.saturating_mul(1 << failures.saturating_sub(1).min(16));
    let whole = doubled.min(LONGEST_RETRY);
    whole - draw.of(whole / 4)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::UNIX_EPOCH;

    const LOW: Draw = Draw(0);
    const HIGH: Draw = Draw(u32::MAX);

    fn at(days: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(days * DAY.as_secs())
    }

    fn hours(from: SystemTime, to: SystemTime) -> u64 {
        to.duration_since(from).unwrap().as_secs() / 3600
    }

    #[test]
    fn at_two_thirds_of_a_life_and_at_half_of_a_short_one() {
        let long = Validity { not_before: at(0), not_after: at(90) };
        assert_eq!(renew_at(long, None, at(0), LOW), at(60));
        assert_eq!(
            hours(at(0), renew_at(long, None, at(0), HIGH)),
            64 * 24 + 11,
            "a twentieth later at most"
        );
        let short = Validity { not_before: at(0), not_after: at(6) };
        assert_eq!(renew_at(short, None, at(0), LOW), at(3));
    }

    #[test]
    fn a_window_is_followed_but_never_to_the_last_tenth() {
        let validity = Validity { not_before: at(0), not_after: at(90) };
        assert_eq!(renew_at(validity, Some(&(at(30)..at(32))), at(1), LOW), at(30));
        assert_eq!(hours(at(30), renew_at(validity, Some(&(at(30)..at(32))), at(1), HIGH)), 47);
        assert_eq!(renew_at(validity, Some(&(at(85)..at(89))), at(1), LOW), at(81));
        assert_eq!(renew_at(validity, Some(&(at(2)..at(3))), at(40), HIGH), at(40), "passed: now");
        assert_eq!(renew_at(validity, Some(&(at(32)..at(30))), at(1), HIGH), at(32), "ends before it begins");
    }

    #[test]
    fn what_is_late_is_due_now() {
        let validity = Validity { not_before: at(0), not_after: at(90) };
        assert_eq!(renew_at(validity, None, at(88), LOW), at(88));
        assert_eq!(renew_at(validity, None, at(200), HIGH), at(200));
        let backwards = Validity { not_before: at(90), not_after: at(0) };
        assert_eq!(renew_at(backwards, None, at(5), HIGH), at(5));
    }

    #[test]
    fn retries_double_from_a_minute_to_six_hours() {
        assert_eq!(retry_after(1, LOW), Duration::from_secs(60));
        assert_eq!(retry_after(2, LOW), Duration::from_secs(120));
        assert_eq!(retry_after(9, LOW), Duration::from_secs(256 * 60));
        for failures in [10, 17, 1000, u32::MAX] {
            assert_eq!(retry_after(failures, LOW), LONGEST_RETRY);
        }
        assert!(retry_after(1, HIGH) >= Duration::from_secs(45));
        assert_eq!(retry_after(0, LOW), FIRST_RETRY);
    }
}
