//! How often visitors may say something.

use std::collections::HashMap;
use std::time::{Duration, Instant};

/// Each visitor may leave so many comments at once, and one more in each while.
const EACH: Rate = Rate { burst: 10, every: Duration::from_secs(10) };
/// All of them together.
const ALL: Rate = Rate { burst: 100, every: Duration::from_secs(1) };
/// The most visitors that are told apart. All others count as one.
const MOST_VISITORS: usize = 4096;
/// The longest name of a visitor that is kept.
const LONGEST: usize = 64;

#[derive(Clone, Copy, Debug)]
struct Rate {
    burst: u32,
    every: Duration,
}

/// What has been said lately: full when it is `burst` ahead of the clock.
#[derive(Clone, Copy, Debug)]
struct Bucket {
    /// When it will be empty again.
    empty: Instant,
}

/// The buckets of all visitors.
#[derive(Debug, Default)]
pub(super) struct Buckets {
    all: Option<Bucket>,
    each: HashMap<Vec<u8>, Bucket>,
}

impl Buckets {
    /// Whether this visitor may say something now, which is then counted.
    pub(super) fn take(&mut self, visitor: &[u8], now: Instant) -> bool {
        let visitor = &visitor[..visitor.len().min(LONGEST)];
        if self.each.len() >= MOST_VISITORS && !self.each.contains_key(visitor) {
            self.each.retain(|_, bucket| bucket.empty > now);
        }
        let visitor = if self.each.len() >= MOST_VISITORS { b"" } else { visitor };
        let own = self.each.entry(visitor.to_vec()).or_insert(Bucket { empty: now });
        let all = self.all.get_or_insert(Bucket { empty: now });
        let (Some(own_after), Some(all_after)) = (own.after(EACH, now), all.after(ALL, now)) else {
            return false;
        };
        (*own, *all) = (own_after, all_after);
        true
    }
}

impl Bucket {
    /// With one more in it, if that fits.
    fn after(self, rate: Rate, now: Instant) -> Option<Bucket> {
        let empty = self.empty.max(now) + rate.every;
        (empty - now <= rate.every * rate.burst).then_some(Bucket { empty })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_then_one_in_a_while() {
        let (mut buckets, now) = (Buckets::default(), Instant::now());
        for _ in 0..10 {
            assert!(buckets.take(b"a", now));
        }
        assert!(!buckets.take(b"a", now));
        assert!(buckets.take(b"b", now), "others are not held up");
        assert!(!buckets.take(b"a", now + Duration::from_secs(9)));
        assert!(buckets.take(b"a", now + Duration::from_secs(10)));
        assert!(!buckets.take(b"a", now + Duration::from_secs(10)));
    }

    #[test]
    fn all_together_are_bounded_in_rate_and_memory() {
        let (mut buckets, now) = (Buckets::default(), Instant::now());
        let taken = (0..20_000_u32).filter(|visitor| buckets.take(&visitor.to_le_bytes(), now)).count();
        assert_eq!(taken, 100);
        assert!(buckets.each.len() <= MOST_VISITORS);
    }
}
