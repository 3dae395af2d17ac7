//! Bytes of the last minute and the last hour.

/// Sums of the last 60 units of time.
#[derive(Debug)]
struct Ring {
    /// The unit that was counted last.
    last: u64,
    sums: [u64; 60],
}

impl Ring {
    fn new(now: u64) -> Self {
        Self { last: now, sums: [0; 60] }
    }

    /// Forgets what is past. A clock that was set back counts for the unit that was counted last.
    fn turn(&mut self, now: u64) {
        let passed = now.saturating_sub(self.last);
        for unit in 0..passed.min(60) {
            self.sums[slot(now - unit)] = 0;
        }
        self.last = self.last.max(now);
    }

    fn add(&mut self, now: u64, amount: u64) {
        self.turn(now);
        self.sums[slot(self.last)] += amount;
    }

    fn sum(&mut self, now: u64) -> u64 {
        self.turn(now);
        self.sums.iter().sum()
    }
}

fn slot(unit: u64) -> usize {
    usize::try_from(unit % 60).unwrap_or_default()
}

/// What was sent of late.
#[derive(Debug)]
pub struct Rates {
    seconds: Ring,
    minutes: Ring,
}

impl Rates {
    /// Nothing yet; `now` in seconds.
    pub fn new(now: u64) -> Self {
        Self { seconds: Ring::new(now), minutes: Ring::new(now / 60) }
    }

    /// So many bytes were sent.
    pub fn add(&mut self, now: u64, bytes: u64) {
        self.seconds.add(now, bytes);
        self.minutes.add(now / 60, bytes);
    }

    /// Bytes of the last minute, and of the last hour.
    pub fn last(&mut self, now: u64) -> (u64, u64) {
        (self.seconds.sum(now), self.minutes.sum(now / 60))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_past_is_forgotten() {
        let mut rates = Rates::new(1000);
        rates.add(1000, 5);
        rates.add(1030, 7);
        assert_eq!(rates.last(1059), (12, 12));
        assert_eq!(rates.last(1060), (7, 12));
        assert_eq!(rates.last(1090), (0, 12));
        rates.add(900, 1);
        assert_eq!(rates.last(1090), (1, 13), "a clock that was set back loses nothing");
        assert_eq!(rates.last(1000 + 3700), (0, 0));
        assert_eq!(rates.last(u64::MAX), (0, 0));
    }
}
