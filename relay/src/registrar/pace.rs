//! How many new names one address may claim in a while, where anybody may claim some.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::visitors::block;

/// Addresses remembered at once. When there are more, all are forgotten: an array of that many callers is not to be
/// slowed by counting each.
const MOST: usize = 65_536;

/// New names in the current while, for each IPv4 address or /64 of IPv6.
#[derive(Debug)]
pub(super) struct Pace {
    most: u32,
    every: u64,
    counts: Mutex<HashMap<IpAddr, (u64, u32)>>,
}

impl Pace {
    pub(super) fn new(most: u32, every: Duration) -> Self {
        Self { most, every: every.as_secs().max(1), counts: Mutex::default() }
    }

    fn counts(&self) -> MutexGuard<'_, HashMap<IpAddr, (u64, u32)>> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether one more name is in order; else how long to wait.
    pub(super) fn look(&self, from: IpAddr, now: u64) -> Result<(), Duration> {
        match self.counts().get(&block(from)) {
            Some(&(since, count)) if count >= self.most && now.saturating_sub(since) < self.every => {
                Err(Duration::from_secs(self.every - now.saturating_sub(since)))
            }
            _ => Ok(()),
        }
    }

    /// Counts one more.
    pub(super) fn count(&self, from: IpAddr, now: u64) {
        let mut counts = self.counts();
        if counts.len() >= MOST {
            counts.retain(|_, (since, _)| now.saturating_sub(*since) < self.every);
            if counts.len() >= MOST {
                counts.clear();
            }
        }
        let (since, count) = counts.entry(block(from)).or_insert((now, 0));
        if now.saturating_sub(*since) >= self.every {
            (*since, *count) = (now, 0);
        }
        *count += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_address_has_so_many_in_a_while() {
        let pace = Pace::new(2, Duration::from_secs(3600));
        let [a, b]: [IpAddr; 2] = ["192.0.2.1", "192.0.2.2"].map(|text| text.parse().unwrap());
        for _ in 0..2 {
            assert_eq!(pace.look(a, 1_000), Ok(()));
            pace.count(a, 1_000);
        }
        assert_eq!(pace.look(a, 2_000), Err(Duration::from_secs(2_600)));
        assert_eq!(pace.look(b, 2_000), Ok(()));
        assert_eq!(pace.look(a, 4_600), Ok(()));
        pace.count(a, 4_600);
        assert_eq!(pace.look(a, 4_600), Ok(()), "a new while has begun");
    }
}
