//! What is known of one subject's certificate, and what is to be done about it next.

use std::ops::Range;
use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use crate::issued::Issued;
use crate::renewal::{Draw, renew_at, retry_after};
use crate::source::Window;
use crate::subject::Subject;
use crate::validity::Validity;

const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// One thing to do. In this order where several could be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Task {
    /// Take what lies in the vault.
    Load,
    /// Put what was issued into the vault, which could not be done at once.
    Save,
    /// Order a new certificate.
    Order,
    /// Ask the CA when to renew.
    Ask,
}

/// One subject.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) subject: Subject,
    /// The certificate on the shelf, with the lot that decides when in its time it is renewed.
    pub(super) held: Option<(Validity, Draw)>,
    /// What the CA says about that.
    pub(super) window: Option<Range<SystemTime>>,
    /// Issued, but not in the vault yet.
    pub(super) unsaved: Option<Issued>,
    /// Why there is no newer certificate, in words.
    pub(super) fault: Option<String>,
    /// The vault is to be read.
    load: bool,
    /// A new certificate is wanted whatever the old one's dates.
    forced: bool,
    failures: u32,
    not_until: Instant,
    ask_at: Instant,
}

impl Entry {
    pub(super) fn new(subject: Subject, now: Instant) -> Self {
        Self {
            subject,
            held: None,
            window: None,
            unsaved: None,
            fault: None,
            load: true,
            forced: false,
            failures: 0,
            not_until: now,
            ask_at: now,
        }
    }

    /// What comes next, and when. `wall` is the same moment as `now`.
    pub(super) fn next(&self, now: Instant, wall: SystemTime) -> (Instant, Task) {
        if self.load {
            return (self.not_until, Task::Load);
        }
        if self.unsaved.is_some() {
            return (self.not_until, Task::Save);
        }
        let Some((validity, draw)) = self.held else {
            return (self.not_until, Task::Order);
        };
        let due = if self.forced { wall } else { renew_at(validity, self.window.as_ref(), wall, draw) };
        // Looked at again within the day in any case, so that a clock that is set does no harm.
        let wait = due.duration_since(wall).unwrap_or_default().min(DAY);
        let order = (now + wait).max(self.not_until);
        if self.ask_at < order { (self.ask_at, Task::Ask) } else { (order, Task::Order) }
    }

    /// Whether a new certificate is wanted by now.
    pub(super) fn is_due(&self, wall: SystemTime) -> bool {
        let due = |(validity, draw)| renew_at(validity, self.window.as_ref(), wall, draw) <= wall;
        self.forced || self.held.is_none_or(due)
    }

    /// The vault is to be read, at once.
    pub(super) fn reload(&mut self, now: Instant) {
        self.load = true;
        self.not_until = now;
    }

    /// Order, whatever the dates, at once.
    pub(super) fn force(&mut self, now: Instant) {
        self.forced = true;
        self.not_until = now;
    }

    /// The vault has been read.
    pub(super) fn loaded(&mut self) {
        self.load = false;
    }

    /// This certificate is on the shelf now.
    pub(super) fn hold(&mut self, validity: Validity, now: Instant) {
        self.held = Some((validity, Draw::random()));
        self.window = None;
        self.forced = false;
        self.ask_at = now;
        self.succeed(now);
    }

    /// What was tried went well.
    pub(super) fn succeed(&mut self, now: Instant) {
        self.failures = 0;
        self.fault = None;
        self.not_until = now;
    }

    /// What was tried needed something that is not there now; it is tried again after `pause`.
    pub(super) fn stumble(&mut self, sentence: String, pause: Duration, now: Instant) {
        self.not_until = now + pause;
        self.fault = Some(sentence);
    }

    /// The CA gave no certificate; it is asked again after a while, longer each time.
    pub(super) fn fail(&mut self, sentence: String, now: Instant) {
        self.failures = self.failures.saturating_add(1);
        self.not_until = now + retry_after(self.failures, Draw::random());
        self.fault = Some(sentence);
    }

    /// Another relay is at it: it is looked at again after a while.
    pub(super) fn wait(&mut self, pause: Duration, now: Instant) {
        self.not_until = now + pause;
    }

    /// The CA answered when to renew, or (`None`) does not say. It is asked again within a day.
    pub(super) fn answered(&mut self, window: Option<Window>, now: Instant) {
        let ask_again = window.as_ref().map_or(DAY, |window| window.ask_again.clamp(HOUR, DAY));
        self.ask_at = now + ask_again;
        self.window = window.map(|window| window.range);
    }

    /// The CA did not answer when to renew; what it said last counts until it does.
    pub(super) fn unanswered(&mut self, now: Instant) {
        self.ask_at = now + HOUR;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(now: Instant) -> Entry {
        Entry::new(Subject::Domain("a.example".into()), now)
    }

    fn held(entry: &mut Entry, from: SystemTime, days: u32, now: Instant) {
        entry.loaded();
        entry.hold(Validity { not_before: from, not_after: from + DAY * days }, now);
        entry.answered(None, now);
    }

    #[test]
    fn the_vault_first_then_an_order() {
        let (now, wall) = (Instant::now(), SystemTime::now());
        let mut entry = entry(now);
        assert_eq!(entry.next(now, wall), (now, Task::Load));
        entry.fail("it does not answer".into(), now);
        let (at, task) = entry.next(now, wall);
        assert!(
            task == Task::Load && at > now + Duration::from_secs(40),
            "no order before the vault was read"
        );
        entry.reload(now);
        entry.loaded();
        assert_eq!(entry.next(now, wall), (now, Task::Order));
    }

    #[test]
    fn a_fresh_certificate_is_left_alone_unless_it_must_go() {
        let (now, wall) = (Instant::now(), SystemTime::now());
        let mut entry = entry(now);
        held(&mut entry, wall, 90, now);
        assert!(!entry.is_due(wall));
        assert_eq!(entry.next(now, wall), (now + DAY, Task::Order), "looked at again within the day");
        entry.force(now);
        assert!(entry.is_due(wall));
        assert_eq!(entry.next(now, wall), (now, Task::Order));
    }

    #[test]
    fn failures_keep_the_certificate_and_space_the_tries() {
        let (now, wall) = (Instant::now(), SystemTime::now());
        let mut entry = entry(now);
        held(&mut entry, wall - 80 * DAY, 90, now);
        assert_eq!(entry.next(now, wall), (now, Task::Order));
        let mut last = Duration::ZERO;
        for _ in 0..6 {
            entry.fail("no".into(), now);
            let (at, _) = entry.next(now, wall);
            assert!(at - now > last, "longer each time");
            last = at - now;
        }
        assert!(entry.held.is_some() && entry.fault.is_some());
    }

    #[test]
    fn the_window_of_the_ca_counts_from_when_it_is_known() {
        let (now, wall) = (Instant::now(), SystemTime::now());
        let mut entry = entry(now);
        held(&mut entry, wall, 90, now);
        let range = wall - 2 * HOUR..wall - HOUR;
        entry.answered(Some(Window { range, ask_again: Duration::ZERO }), now);
        assert!(entry.is_due(wall), "a window in the past: at once");
        assert_eq!(entry.next(now, wall), (now, Task::Order));
        held(&mut entry, wall, 90, now);
        assert!(!entry.is_due(wall), "the window was the old certificate's");
    }
}
