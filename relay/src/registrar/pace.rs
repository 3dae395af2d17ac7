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

    /// Counts one more name, if that is in order; else how long to wait.
    pub(super) fn take(&self, from: IpAddr, now: u64) -> Result<(), Duration> {
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
        if *count >= self.most {
            return Err(Duration::from_secs(self.every - now.saturating_sub(*since)));
        }
        *count += 1;
        Ok(())
    }

    /// A name that was counted came to nothing.
    pub(super) fn give_back(&self, from: IpAddr) {
        if let Some((_, count)) = self.counts().get_mut(&block(from)) {
            *count = count.saturating_sub(1);
        }
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
            assert_eq!(pace.take(a, 1_000), Ok(()));
        }
        assert_eq!(pace.take(a, 2_000), Err(Duration::from_secs(2_600)));
        assert_eq!(pace.take(b, 2_000), Ok(()));
        pace.give_back(a);
        assert_eq!(pace.take(a, 2_000), Ok(()), "one of them came to nothing");
        assert!(pace.take(a, 4_599).is_err());
        assert_eq!(pace.take(a, 4_600), Ok(()), "a new while has begun");
    }
}
