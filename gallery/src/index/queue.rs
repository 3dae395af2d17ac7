//! What the index should read next, told by those who notice: visitors and the system.

use std::collections::{BTreeSet, VecDeque};
use std::path::PathBuf;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The most albums that are read before others. Whoever asks for one more is served from what is known, and asks again.
const MOST_ASKED: usize = 64;

/// The most folders that are told apart when something has changed; beyond, everything is looked at.
const MOST_CHANGED: usize = 1024;

/// Changes come in bursts: one is acted on when it has been quiet for so long, or after so long in any case.
const QUIET: Duration = Duration::from_millis(250);
const LATEST: Duration = Duration::from_secs(2);

/// Wishes to the one thread that reads.
#[derive(Debug, Default)]
pub(crate) struct Queue {
    state: Mutex<State>,
    told: Condvar,
}

#[derive(Debug, Default)]
struct State {
    stopped: bool,
    asked: VecDeque<PathBuf>,
    changed: BTreeSet<PathBuf>,
    everything: bool,
    /// When the first and the last of the changes were noticed.
    span: Option<(Instant, Instant)>,
}

/// What there is to do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    /// Somebody waits for this folder.
    Asked(PathBuf),
    /// Something has changed in this folder.
    Changed(PathBuf),
    /// Something may have changed anywhere.
    Everything,
    /// Nobody needs the index any more.
    Stop,
}

impl Queue {
    /// A visitor is at this folder, and it is not as the index has it.
    pub(crate) fn ask(&self, place: PathBuf) {
        let mut state = self.lock();
        if state.asked.len() < MOST_ASKED && !state.asked.contains(&place) {
            state.asked.push_back(place);
            self.told.notify_all();
        }
    }

    /// Something has changed in this folder, `None` for who knows where.
    pub(crate) fn change(&self, place: Option<PathBuf>) {
        let mut state = self.lock();
        match place {
            Some(place) if state.changed.len() < MOST_CHANGED => drop(state.changed.insert(place)),
            _ => state.everything = true,
        }
        let now = Instant::now();
        state.span = Some((state.span.map_or(now, |(first, _)| first), now));
        self.told.notify_all();
    }

    /// Ends the reading.
    pub(crate) fn stop(&self) {
        self.lock().stopped = true;
        self.told.notify_all();
    }

    /// The most urgent wish, if there is one.
    pub(crate) fn next(&self) -> Option<Wish> {
        self.lock().next(Instant::now())
    }

    /// Waits for a wish, for so long at most.
    pub(crate) fn wait(&self, patience: Duration) -> Option<Wish> {
        let end = Instant::now() + patience;
        let mut state = self.lock();
        loop {
            let now = Instant::now();
            let wish = state.next(now);
            if wish.is_some() || now >= end {
                return wish;
            }
            let until = state.due().unwrap_or(end).min(end);
            let (locked, _) = self
                .told
                .wait_timeout(state, until.saturating_duration_since(now))
                .unwrap_or_else(PoisonError::into_inner);
            state = locked;
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn next(&mut self, now: Instant) -> Option<Wish> {
        if self.stopped {
            return Some(Wish::Stop);
        }
        if let Some(place) = self.asked.pop_front() {
            return Some(Wish::Asked(place));
        }
        if self.due().is_none_or(|due| due > now) {
            return None;
        }
        if std::mem::take(&mut self.everything) {
            self.changed.clear();
            self.span = None;
            return Some(Wish::Everything);
        }
        let place = self.changed.pop_first();
        if self.changed.is_empty() {
            self.span = None;
        }
        place.map(Wish::Changed)
    }

    /// When the changes are to be acted on.
    fn due(&self) -> Option<Instant> {
        self.span.map(|(first, last)| (last + QUIET).min(first + LATEST))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn visitors_come_before_changes_and_the_end_before_both() {
        let (queue, began) = (Queue::default(), Instant::now());
        queue.change(Some("b".into()));
        queue.change(Some("a".into()));
        queue.ask("c".into());
        queue.ask("c".into());
        assert_eq!(queue.next(), Some(Wish::Asked("c".into())));
        assert_eq!(queue.lock().next(began), None, "a burst of changes is waited for");
        assert_eq!(queue.wait(LATEST), Some(Wish::Changed("a".into())));
        assert_eq!(queue.next(), Some(Wish::Changed("b".into())));
        assert_eq!(queue.wait(Duration::ZERO), None);
        queue.ask("d".into());
        queue.stop();
        assert_eq!(queue.next(), Some(Wish::Stop));
    }

    #[test]
    fn too_many_wishes_become_one_or_none() {
        let (queue, began) = (Queue::default(), Instant::now());
        for index in 0..MOST_ASKED + 5 {
            queue.ask(index.to_string().into());
        }
        for index in 0..MOST_CHANGED + 5 {
            queue.change(Some(index.to_string().into()));
        }
        let asked = std::iter::from_fn(|| queue.lock().next(began)).count();
        assert_eq!(asked, MOST_ASKED);
        assert_eq!(queue.wait(LATEST), Some(Wish::Everything));
        assert_eq!(queue.wait(Duration::ZERO), None);
    }
}
