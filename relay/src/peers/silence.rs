//! Whether a peer has fallen silent.
//!
//! A peer says something at every ping interval. Its words may wait, though, behind bodies that visitors do not take, or,
//! where QUIC loses many packets, for those that were lost before them; so anything that comes says that it lives. QUIC
//! then pauses for some seconds as well, twice as long each time. A line that carries nothing any more shows neither.

use std::time::{Duration, Instant};

/// How long an uplink that was left may be silent: so long, or so many ping intervals (P-89).
const LEFT: Duration = Duration::from_millis(1500);
const LEFT_PINGS: u32 = 6;

/// So many times as long as another may one be silent that was left and loses many packets.
const LOSSY: u32 = 3;

/// Between two looks at a peer that says nothing; not more often than it is to say something.
const LOOK: Duration = Duration::from_millis(500);

/// What has come from a peer, and when.
#[derive(Debug)]
pub(super) struct Silence {
    dead_after: Duration,
    after_left: Duration,
    look: Duration,
    /// When anything came last, as far as was looked, and how much had come by then.
    came: Instant,
    received: u64,
    /// Whether it has been looked at since it said something, and whether packets came after that.
    looked: bool,
    is_lossy: bool,
}

impl Silence {
    /// Of a peer that is to say something at every such interval, and is dead after so long.
    pub(super) fn new(now: Instant, ping_every: Duration, dead_after: Duration) -> Self {
        let after_left = LEFT.max(ping_every.saturating_mul(LEFT_PINGS));
        let look = LOOK.max(ping_every);
        let (received, looked, is_lossy) = (0, false, false);
        Self { dead_after, after_left, look, came: now, received, looked, is_lossy }
    }

    /// It said something.
    pub(super) fn broken(&mut self, now: Instant) {
        self.came = now;
        (self.looked, self.is_lossy) = (false, false);
    }

    /// Another uplink has taken over.
    pub(super) fn left(&mut self, now: Instant) {
        self.came = now;
    }

    /// It says nothing; so many bytes have come from it by now.
    pub(super) fn look(&mut self, now: Instant, received: u64) {
        if self.received != received {
            self.came = now;
            // What came before the first look may have been sent together with its last words.
            self.is_lossy |= self.looked;
        }
        (self.received, self.looked) = (received, true);
    }

    /// How long to wait for a word before the next look; `None` once it has lasted too long.
    pub(super) fn patience(&self, now: Instant, was_left: bool) -> Option<Duration> {
        let most = match (was_left, self.is_lossy) {
            (false, _) => self.dead_after,
            (true, false) => self.after_left,
            (true, true) => self.dead_after.max(self.after_left).saturating_mul(LOSSY),
        };
        let rest = most.saturating_sub(now.saturating_duration_since(self.came));
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

    /// How long it lasts from then on, if so much has come by each look.
    fn lasts(mut silence: Silence, began: Instant, was_left: bool, come: impl Fn(u32) -> u64) -> Duration {
        let (mut now, mut looks) = (began, 0);
        while let Some(patience) = silence.patience(now, was_left) {
            now += patience;
            looks += 1;
            silence.look(now, come(looks));
            if looks > 100 {
                return Duration::MAX;
            }
        }
        now - began
    }

    #[test]
    fn p18_a_peer_lives_for_as_long_as_anything_comes() {
        for (come, long) in
            [((|_| 0) as fn(u32) -> u64, DEAD), (|_| 7, LOOK + DEAD), (|looks| looks.into(), Duration::MAX)]
        {
            let (silence, began) = silence();
            assert_eq!(lasts(silence, began, false, come), long);
        }
    }

    #[test]
    fn p89_an_uplink_that_was_left_lives_for_as_long_as_packets_come() {
        for (come, long) in [
            ((|_| 0) as fn(u32) -> u64, LEFT),
            (|_| 7, LEFT + LOOK),
            (|looks| looks.into(), Duration::MAX),
            // Two come late, and none after them.
            (|looks| looks.min(3).into(), 3 * LOOK + LOSSY * DEAD),
        ] {
            let (mut silence, began) = silence();
            silence.left(began);
            assert_eq!(lasts(silence, began, true, come), long);
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
