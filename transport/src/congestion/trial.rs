//! The trial of a loss: less is sent, and if as much is lost as before, it was not for what was sent.
//!
//! A queue that overflowed has room once less is sent, and CUBIC then sends for many round trips without a loss. A line
//! that loses packets by itself goes on losing them.

use std::time::{Duration, Instant};

use quinn::congestion::Controller;

/// How often packets must be lost again, each time of what was sent after the time before was noticed: had CUBIC been
/// told, it would send a quarter by then.
const AGAIN: u32 = 3;

/// Bytes that arrive and round trips that pass, at least, before a trial ends without that. A loss is noticed a
/// little more than two round trips after it was sent, so that three of them take seven to twelve.
const ENOUGH: u64 = 256 * 1400;
const ROUNDS: u32 = 16;

/// The part of the former losses that shows them to be the same still.
const SAME: f64 = 1.0 / 3.0;

/// No trial lasts longer, nor does what one has shown count for longer: lines change.
pub(super) const FRESH: Duration = Duration::from_secs(10);

/// A loss on trial.
pub(super) struct Trial {
    /// What was before it.
    before: Box<dyn Controller>,
    part: f64,
    /// Since it.
    began: Instant,
    acked: u64,
    lost: u64,
    again: u32,
    noticed: Instant,
}

/// What a trial has shown.
pub(super) enum Verdict {
    /// Nothing yet.
    Open,
    /// As much is lost as before, namely this part; and what was before.
    Noise(f64, Box<dyn Controller>),
    /// Less is lost than before; whether anything is, which calls for another answer.
    Congestion { again: bool },
}

impl Trial {
    /// Of a loss before which the controller was like this, and this part was lost.
    pub(super) fn new(now: Instant, before: Box<dyn Controller>, part: f64) -> Self {
        Self { before, part, began: now, acked: 0, lost: 0, again: 0, noticed: now }
    }

    /// What was before is to hold for packets of this size as well.
    pub(super) fn on_mtu_update(&mut self, new_mtu: u16) {
        self.before.on_mtu_update(new_mtu);
    }

    /// Counts bytes that arrived, and tells what that shows.
    pub(super) fn acked(&mut self, now: Instant, sent: Instant, bytes: u64, round_trip: Duration) -> Verdict {
        if sent > self.began {
            self.acked += bytes;
        }
        let lasted = now.saturating_duration_since(self.began);
        if (self.acked >= ENOUGH && lasted >= round_trip * ROUNDS) || lasted > FRESH {
            return Verdict::Congestion { again: self.again > 0 };
        }
        Verdict::Open
    }

    /// Counts bytes that were lost, the last of them `sent` then, and tells what that shows.
    pub(super) fn lost(&mut self, now: Instant, sent: Instant, bytes: u64) -> Verdict {
        if sent <= self.began {
            return Verdict::Open;
        }
        self.lost += bytes;
        if sent > self.noticed {
            self.again += 1;
            self.noticed = now;
        }
        let part = self.lost as f64 / (self.lost + self.acked) as f64;
        if self.again < AGAIN {
            Verdict::Open
        } else if part < self.part * SAME {
            Verdict::Congestion { again: true }
        } else {
            Verdict::Noise(part, self.before.clone_box())
        }
    }
}

impl Clone for Trial {
    fn clone(&self) -> Self {
        Self { before: self.before.clone_box(), ..*self }
    }
}
