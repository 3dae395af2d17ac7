//! How much of something a visitor may do at once, and how soon again.

use std::time::Instant;

/// The budget is spent.
#[derive(Debug)]
pub(super) struct TooMany;

/// How many at once, and how many more each second.
pub(super) struct Rate {
    pub(super) burst: u32,
    pub(super) per_second: u32,
}

/// Requests taken back before they were answered. Somebody who scrolls through a gallery takes back dozens.
pub(super) const TAKEN_BACK: Rate = Rate { burst: 100, per_second: 10 };

/// What is left.
#[derive(Debug)]
pub(super) struct Budget {
    left: u32,
    since: Instant,
}

impl Budget {
    pub(super) fn full(rate: &Rate) -> Self {
        Self { left: rate.burst, since: Instant::now() }
    }

    /// Takes one.
    pub(super) fn take(&mut self, rate: &Rate) -> Result<(), TooMany> {
        if self.left == 0 {
            // The clock is looked at only here.
            let gained = self.since.elapsed().as_millis() * u128::from(rate.per_second) / 1000;
            self.left = u32::try_from(gained).unwrap_or(rate.burst).min(rate.burst);
            self.since = Instant::now();
        }
        self.left = self.left.checked_sub(1).ok_or(TooMany)?;
        Ok(())
    }
}
