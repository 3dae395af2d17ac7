//! Since when the relay has owed an answer to a ping.

use std::time::Duration;

use tokio::time::Instant;

/// How long an answer is overdue before it is asked otherwise whether the relay is there, and between two such questions.
const DOUBT: Duration = Duration::from_millis(500);

/// Pings and what became of them.
#[derive(Debug)]
pub(super) struct Answers {
    /// The number of the last ping, and of the last that was answered.
    asked: u64,
    answered: u64,
    /// What had moved on the connection by the last look.
    moved: u64,
    /// When the relay last showed that it is there, as far as was looked.
    shown: Instant,
    doubted: Instant,
}

impl Answers {
    /// Of an uplink that begins now.
    pub(super) fn new(now: Instant) -> Self {
        Self { asked: 0, answered: 0, moved: 0, shown: now, doubted: now }
    }

    /// The number of the next ping.
    pub(super) fn ask(&mut self) -> u64 {
        self.asked += 1;
        self.asked
    }

    /// The ping with this number was answered last, and so much has [moved](oriel_transport::exchanges::Exchanges::moved):
    /// an answer may wait behind other bytes, so these say as well that the relay is there (P-18).
    pub(super) fn look(&mut self, now: Instant, answered: u64, moved: u64) {
        if (self.answered, self.moved) != (answered, moved) || answered == self.asked {
            self.shown = now;
        }
        (self.answered, self.moved) = (answered, moved);
    }

    /// The relay is taken to be there, whatever it shows.
    pub(super) fn bear(&mut self, now: Instant) {
        self.shown = now;
    }

    /// For how long the relay has shown nothing though it owes an answer; `None` where it owes none.
    pub(super) fn overdue(&self, now: Instant) -> Option<Duration> {
        (self.answered < self.asked).then(|| now - self.shown)
    }

    /// Whether it is to be asked otherwise now.
    pub(super) fn doubts(&mut self, now: Instant) -> bool {
        let doubts = self.answered < self.asked && now - self.shown.max(self.doubted) > DOUBT;
        if doubts {
            self.doubted = now;
        }
        doubts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEP: Duration = Duration::from_millis(300);

    #[test]
    fn p18_whatever_moves_says_that_the_relay_is_there_though_its_answers_are_late() {
        let began = Instant::now();
        let mut answers = Answers::new(began);
        assert_eq!(answers.overdue(began + STEP), None, "it owes none");
        assert_eq!((answers.ask(), answers.ask()), (1, 2));
        for (steps, answered, moved, overdue) in [
            (1, 0, 0, 1),
            (2, 0, 0, 2),
            // Other bytes, and then none.
            (3, 0, 70, 0),
            (5, 0, 70, 2),
            // A late answer.
            (6, 1, 70, 0),
            (7, 1, 70, 1),
        ] {
            let now = began + STEP * steps;
            answers.look(now, answered, moved);
            assert_eq!(answers.overdue(now), Some(STEP * overdue), "step {steps}");
        }
        let now = began + STEP * 8;
        answers.look(now, 2, 70);
        assert_eq!(answers.overdue(now), None);
    }

    #[test]
    fn a_relay_that_shows_nothing_is_doubted_now_and_then() {
        let began = Instant::now();
        let mut answers = Answers::new(began);
        answers.ask();
        let doubts: Vec<_> = (1..=8).filter(|steps| answers.doubts(began + STEP * *steps)).collect();
        assert_eq!(doubts, [2, 4, 6, 8]);
        answers.look(began + STEP * 9, 1, 0);
        assert!(!answers.doubts(began + STEP * 20));
    }
}
