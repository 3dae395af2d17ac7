//! How many orders may be made in an hour: CAs count them, and a mistake must not use them up.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use crate::subject::Subject;

const HOUR: Duration = Duration::from_secs(60 * 60);

/// The orders of the last hour. Custom domains leave one of them to the zone, which all names live from.
#[derive(Debug)]
pub(super) struct Pace {
    most: usize,
    made: VecDeque<Instant>,
}

impl Pace {
    pub(super) fn new(most: usize) -> Self {
        Self { most: most.max(1), made: VecDeque::new() }
    }

    /// The first moment from `now` on at which this subject may order.
    pub(super) fn free_at(&self, subject: &Subject, now: Instant) -> Instant {
        let most = match subject {
            Subject::Zone(_) => self.most,
            Subject::Domain(_) => self.most.saturating_sub(1).max(1),
        };
        let recent = self.made.iter().filter(|&&made| made + HOUR > now).count();
        match recent.checked_sub(most) {
            None => now,
            // So many of the oldest must be an hour old first.
            Some(over) => self.made.get(self.made.len() - recent + over).map_or(now, |&made| made + HOUR),
        }
    }

    /// An order is made.
    pub(super) fn spend(&mut self, now: Instant) {
        while self.made.front().is_some_and(|&made| made + HOUR <= now) {
            self.made.pop_front();
        }
        self.made.push_back(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hour_is_kept_and_the_zone_has_one_to_itself() {
        let (zone, domain) = (Subject::Zone("z".into()), Subject::Domain("d".into()));
        let start = Instant::now();
        let mut pace = Pace::new(3);
        pace.spend(start);
        assert_eq!(pace.free_at(&domain, start), start);
        pace.spend(start + Duration::from_secs(60));
        let now = start + Duration::from_secs(61);
        assert_eq!(pace.free_at(&domain, now), start + HOUR, "two of three: the third is the zone's");
        assert_eq!(pace.free_at(&zone, now), now);
        pace.spend(now);
        assert_eq!(pace.free_at(&zone, now), start + HOUR);
        assert_eq!(pace.free_at(&domain, now), start + Duration::from_secs(60) + HOUR);
        assert_eq!(pace.free_at(&zone, start + HOUR), start + HOUR);
        pace.spend(start + 3 * HOUR);
        assert_eq!(pace.made.len(), 1, "what is over is forgotten");
    }
}
