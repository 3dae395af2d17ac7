//! Whether a peer has fallen silent.
//!
//! A peer says something at every ping interval. Where QUIC loses many packets, its words wait for those that were lost
//! before them, while others arrive; QUIC then pauses for some seconds as well, twice as long each time. A line that
//! carries nothing any more shows neither.

use std::time::{Duration, Instant};

/// How long an uplink that was left may be silent: so long, or so many ping intervals (P-89).
const LEFT: Duration = Duration::from_millis(1500);
const LEFT_PINGS: u32 = 6;

/// Between two looks at a peer that says nothing; not more often than it is to say something.
const LOOK: Duration = Duration::from_millis(500);

/// What has come from a peer, and when.
#[derive(Debug)]
pub(super) struct Silence {
    dead_after: Duration,
    after_left: Duration,
    look: Duration,
    /// When it said something last; when anything came last, as far as was looked, and how much had come by then.
    said: Instant,
    came: Instant,
    received: Option<u64>,
    /// Whether it has been looked at since it said something, and whether packets came after that.
    looked: bool,
    is_lossy: bool,
}

impl Silence {
    /// Of a peer that is to say something at every such interval, and is dead after so long.
    pub(super) fn new(now: Instant, ping_every: Duration, dead_after: Duration) -> Self {
        let after_left = LEFT.max(ping_every.saturating_mul(LEFT_PINGS));
        let look = LOOK.max(ping_every);
        let (received, looked, is_lossy) = (None, false, false);
        Self { dead_after, after_left, look, said: now, came: now, received, looked, is_lossy }
    }

    /// It said something.
    pub(super) fn broken(&mut self, now: Instant) {
        (self.said, self.came) = (now, now);
        (self.looked, self.is_lossy) = (false, false);
    }

    /// Another uplink has taken over.
    pub(super) fn left(&mut self, now: Instant) {
        self.came = now;
    }

    /// It says nothing; so many packets have come from it by now, where that is known.
    pub(super) fn look(&mut self, now: Instant, received: Option<u64>) {
        if self.received != received {
            self.came = now;
            // What came before the first look may have been sent together with its last words.
            self.is_lossy |= self.looked;
        }
        (self.received, self.looked) = (received, true);
    }

    /// How long to wait for a word before the next look; `None` once it has lasted too long.
    pub(super) fn patience(&self, now: Instant, was_left: bool) -> Option<Duration> {
        let (since, most) = match (was_left, self.is_lossy) {
            (false, _) => (self.said, self.dead_after),
            (true, false) => (self.came, self.after_left),
            (true, true) => (self.came, self.dead_after.max(self.after_left)),
        };
        let rest = most.saturating_sub(now.saturating_duration_since(since));
        (!rest.is_zero()).then_some(rest.min(self.look))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PING: Duration = Duration::from_millis(250);
    const DEAD: Duration = Duration::from_secs(5);

    fn silence() -> (Silence, Instant) {
        let now = Instant::now();
        (Silence::new(now, PING, DEAD), now)
    }

    /// How long it lasts from then on, if packets come like this after each look.
    fn lasts(
        mut silence: Silence,
        began: Instant,
        was_left: bool,
        packets: impl Fn(u32) -> Option<u64>,
    ) -> Duration {
        let (mut now, mut looks) = (began, 0);
        while let Some(patience) = silence.patience(now, was_left) {
            now += patience;
            looks += 1;
            silence.look(now, packets(looks));
            if looks > 100 {
                return Duration::MAX;
            }
        }
        now - began
    }

    #[test]
    fn p18_a_peer_that_says_nothing_is_dead_whatever_else_comes() {
        let (silence, began) = silence();
        assert_eq!(lasts(silence, began, false, |looks| Some(looks.into())), DEAD);
    }

    #[test]
    fn p89_an_uplink_that_was_left_lives_for_as_long_as_packets_come() {
        for (packets, long) in [
            ((|_| None) as fn(u32) -> Option<u64>, LEFT),
            (|_| Some(7), LEFT + LOOK),
            (|looks| Some(looks.into()), Duration::MAX),
            // Two come late, and none after them.
            (|looks| Some(looks.min(3).into()), 3 * LOOK + DEAD),
        ] {
            let (mut silence, began) = silence();
            silence.left(began);
            assert_eq!(lasts(silence, began, true, packets), long);
        }
    }

    #[test]
    fn its_next_word_breaks_it() {
        let (mut silence, began) = silence();
        let later = began + DEAD;
        assert_eq!(silence.patience(later, false), None);
        silence.broken(later);
        assert_eq!(silence.patience(later, false), Some(LOOK));
    }
}
