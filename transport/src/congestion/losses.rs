//! Which part of what is sent is lost.

/// Over how many bytes sent that part is looked at: 5 % of so many packets are hardly ever 15 % by chance.
pub(super) const MEMORY: f64 = 256.0 * 1400.0;

/// Bytes that arrived and that were lost, of late.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Losses {
    acked: f64,
    lost: f64,
}

impl Losses {
    /// So many more bytes arrived, and were lost.
    pub(super) fn count(&mut self, acked: u64, lost: u64) {
        self.acked += acked as f64;
        self.lost += lost as f64;
        // What is old counts half as often as it becomes older.
        if self.acked + self.lost > MEMORY {
            self.acked /= 2.0;
            self.lost /= 2.0;
        }
    }

    /// The part that was lost; before so much was sent, a few say nothing.
    pub(super) fn part(&self) -> f64 {
        self.lost / (self.acked + self.lost).max(MEMORY / 2.0)
    }
}
