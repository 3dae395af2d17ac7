//! Response-rate limiting: a forged sender must not be flooded with our answers.

use std::hash::{BuildHasher, Hash, RandomState};
use std::net::IpAddr;
use std::time::Instant;

/// Buckets that a key may be in; the fullest gives way to a new key.
const WAYS: usize = 4;
const SETS: usize = 16_384;

/// The highest limit that means anything, in answers a second.
const MOST: u32 = 1_000_000;

/// What to do with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Send it.
    Pass,
    /// Send an empty one with the TC bit: a forged sender gets nothing of use, a real one comes by TCP.
    Slip,
    /// Send nothing.
    Drop,
}

/// Counts answers for each network and kind in a table of fixed size: 1 MiB.
#[derive(Debug)]
pub(crate) struct Limiter {
    rate: u32,
    started: Instant,
    keys: RandomState,
    buckets: Vec<[Bucket; WAYS]>,
}

#[derive(Clone, Copy, Debug)]
struct Bucket {
    /// Part of the key's hash.
    tag: u32,
    /// When `credit` was right, in milliseconds since the start.
    at: u32,
    /// Thousandths of answers that may be sent.
    credit: u32,
    /// Answers over the limit.
    over: u32,
}

impl Limiter {
    /// A limiter to so many identical answers a second for one network; 0 lets everything pass.
    pub(crate) fn new(rate: u32, now: Instant) -> Self {
        let rate = rate.min(MOST);
        let unused = Bucket { tag: 0, at: 0, credit: rate * 1000, over: 0 };
        let sets = if rate == 0 { 0 } else { SETS };
        Self { rate, started: now, keys: RandomState::new(), buckets: vec![[unused; WAYS]; sets] }
    }

    /// Judges an answer of kind `what` to `client`.
    pub(crate) fn judge(&mut self, client: IpAddr, what: &impl Hash, now: Instant) -> Verdict {
        if self.rate == 0 {
            return Verdict::Pass;
        }
        let hash = self.keys.hash_one((network(client), what));
        let [a, b, c, d, tag @ ..] = hash.to_be_bytes();
        let tag = u32::from_be_bytes(tag);
        let Some(ways) = self.buckets.get_mut(u32::from_be_bytes([a, b, c, d]) as usize % SETS) else {
            return Verdict::Pass;
        };
        // It wraps after 49 days, which costs at most one refill.
        let elapsed = now.saturating_duration_since(self.started).as_millis() & u128::from(u32::MAX);
        let at = u32::try_from(elapsed).unwrap_or_default();
        for bucket in ways.iter_mut() {
            bucket.refill(at, self.rate);
        }
        let place = ways.iter().position(|bucket| bucket.tag == tag);
        let place = place.or_else(|| (0..WAYS).max_by_key(|way| ways[*way].credit)).unwrap_or_default();
        let bucket = &mut ways[place];
        if bucket.tag != tag {
            *bucket = Bucket { tag, at, credit: self.rate * 1000, over: 0 };
        }
        bucket.take()
    }
}

impl Bucket {
    fn refill(&mut self, at: u32, rate: u32) {
        let more = u64::from(at.wrapping_sub(self.at)) * u64::from(rate);
        let credit = (u64::from(self.credit) + more).min(u64::from(rate) * 1000);
        self.credit = u32::try_from(credit).unwrap_or(u32::MAX);
        self.at = at;
    }

    fn take(&mut self) -> Verdict {
        if let Some(rest) = self.credit.checked_sub(1000) {
            self.credit = rest;
            return Verdict::Pass;
        }
        self.over = self.over.wrapping_add(1);
        if self.over.is_multiple_of(2) { Verdict::Slip } else { Verdict::Drop }
    }
}

/// The network that an address counts for: /24, or /56 of IPv6.
fn network(client: IpAddr) -> u128 {
    match client.to_canonical() {
        IpAddr::V4(address) => u128::from(address.to_bits() >> 8),
        IpAddr::V6(address) => (address.to_bits() >> 72) | 1 << 127,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    fn passed(limiter: &mut Limiter, from: &str, what: &str, now: Instant, times: usize) -> usize {
        let verdicts = (0..times).map(|_| limiter.judge(ip(from), &what, now));
        verdicts.filter(|verdict| *verdict == Verdict::Pass).count()
    }

    #[test]
    fn lets_so_many_pass_each_second() {
        let start = Instant::now();
        let mut limiter = Limiter::new(20, start);
        assert_eq!(passed(&mut limiter, "192.0.2.1", "a", start, 100), 20);
        assert_eq!(passed(&mut limiter, "192.0.2.1", "a", start + Duration::from_millis(100), 100), 2);
        assert_eq!(passed(&mut limiter, "192.0.2.1", "a", start + Duration::from_secs(60), 100), 20);
    }

    #[test]
    fn counts_networks_and_kinds_apart() {
        let start = Instant::now();
        let mut limiter = Limiter::new(20, start);
        assert_eq!(passed(&mut limiter, "192.0.2.1", "a", start, 100), 20);
        assert_eq!(passed(&mut limiter, "192.0.2.200", "a", start, 100), 0);
        assert_eq!(passed(&mut limiter, "::ffff:192.0.2.7", "a", start, 100), 0);
        assert_eq!(passed(&mut limiter, "192.0.3.1", "a", start, 100), 20);
        assert_eq!(passed(&mut limiter, "192.0.2.1", "b", start, 100), 20);
        assert_eq!(passed(&mut limiter, "2001:db8::1", "a", start, 100), 20);
        assert_eq!(passed(&mut limiter, "2001:db8:0:ff::1", "a", start, 100), 0);
        assert_eq!(passed(&mut limiter, "2001:db8:0:100::1", "a", start, 100), 20);
    }

    #[test]
    fn every_second_answer_over_the_limit_slips() {
        let start = Instant::now();
        let mut limiter = Limiter::new(1, start);
        let verdicts: Vec<_> = (0..5).map(|_| limiter.judge(ip("192.0.2.1"), &"a", start)).collect();
        assert_eq!(verdicts, [Verdict::Pass, Verdict::Drop, Verdict::Slip, Verdict::Drop, Verdict::Slip]);
    }

    #[test]
    fn keeps_its_size_and_still_limits_among_many_networks() {
        let start = Instant::now();
        let mut limiter = Limiter::new(20, start);
        let size = std::mem::size_of_val(limiter.buckets.as_slice());
        assert_eq!(size, 1 << 20);
        for high in 0..=255 {
            for low in 0..=255 {
                limiter.judge(IpAddr::from([10, high, low, 1]), &"a", start);
            }
            limiter.judge(ip("192.0.2.1"), &"a", start);
        }
        assert_eq!(std::mem::size_of_val(limiter.buckets.as_slice()), size);
        assert_eq!(passed(&mut limiter, "192.0.2.1", "a", start, 100), 0);
    }

    #[test]
    fn nothing_is_limited_at_zero() {
        let start = Instant::now();
        assert_eq!(passed(&mut Limiter::new(0, start), "192.0.2.1", "a", start, 100_000), 100_000);
    }
}
