//! Lines on standard output, written by a thread of their own: whoever does not read them holds nothing else up.

use std::collections::VecDeque;
use std::io::Write;
use std::sync::{Condvar, LazyLock, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// Bytes that may wait to be written.
const MOST: usize = 1024 * 1024;

/// Says how many lines were dropped.
pub type Dropped = fn(u64) -> String;

static STANDARD_OUTPUT: LazyLock<Lines> = LazyLock::new(|| Lines::new(MOST));

/// What waits to be written, and how much of it was dropped.
#[derive(Debug)]
struct Lines {
    most: usize,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    waiting: VecDeque<String>,
    bytes: usize,
    /// How many lines were dropped since the last that was not, and who says so.
    dropped: u64,
    say_dropped: Option<Dropped>,
    /// Whether the thread was started, and whether it has something in hand.
    started: bool,
    writing: bool,
}

/// Has `text` written to standard output, behind all that was said before. Where too much waits already, it is dropped;
/// `dropped` says so once there is room again. If nobody reads standard output any more, that is nobody's trouble.
pub fn say(text: String, dropped: Dropped) {
    let lines = &*STANDARD_OUTPUT;
    let mut state = lines.state();
    if !state.started {
        let writes = thread::Builder::new().name("lines".into());
        if writes.spawn(|| lines.write_to(&mut std::io::stdout())).is_err() {
            drop(state);
            write(&mut std::io::stdout(), &text);
            return;
        }
        state.started = true;
    }
    lines.push(state, text, dropped);
}

/// Waits until all of it is written, or for so long.
pub fn flush(patience: Duration) {
    let lines = &*STANDARD_OUTPUT;
    drop(lines.changed.wait_timeout_while(lines.state(), patience, |state| state.is_busy()));
}

impl Lines {
    fn new(most: usize) -> Self {
        Self { most, state: Mutex::default(), changed: Condvar::new() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn push(&self, mut state: MutexGuard<'_, State>, text: String, dropped: Dropped) {
        state.say_dropped = Some(dropped);
        if state.bytes + text.len() > self.most {
            state.dropped += 1;
            return;
        }
        if let Some(said) = state.dropped_lines() {
            state.queue(said);
        }
        state.queue(text);
        drop(state);
        self.changed.notify_all();
    }

    /// Waits for the next; what was dropped behind the last is said where nothing else waits.
    fn next(&self) -> String {
        let mut state = self.state();
        state.writing = false;
        self.changed.notify_all();
        loop {
            if let Some(text) = state.waiting.pop_front() {
                state.bytes -= text.len();
                state.writing = true;
                return text;
            }
            if let Some(said) = state.dropped_lines() {
                state.writing = true;
                return said;
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn write_to(&self, out: &mut impl Write) {
        loop {
            let text = self.next();
            write(out, &text);
        }
    }
}

impl State {
    fn is_busy(&self) -> bool {
        self.started && (self.writing || !self.waiting.is_empty() || self.dropped > 0)
    }

    fn queue(&mut self, text: String) {
        self.bytes += text.len();
        self.waiting.push_back(text);
    }

    fn dropped_lines(&mut self) -> Option<String> {
        let dropped = std::mem::take(&mut self.dropped);
        (dropped > 0).then(|| self.say_dropped.map(|say| say(dropped))).flatten()
    }
}

fn write(out: &mut impl Write, text: &str) {
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_reads_is_dropped_and_counted_where_it_is_missing() {
        let lines = Lines::new(8);
        let say = |text: &str| lines.push(lines.state(), text.to_owned(), |count| format!("{count} dropped"));
        for text in ["one", "two", "three", "four"] {
            say(text);
        }
        assert_eq!((lines.next(), lines.next()), ("one".to_owned(), "two".to_owned()));
        say("five");
        assert_eq!((lines.next(), lines.next()), ("2 dropped".to_owned(), "five".to_owned()));
        for text in ["six", "much too long"] {
            say(text);
        }
        assert_eq!((lines.next(), lines.next()), ("six".to_owned(), "1 dropped".to_owned()));
        assert!(!lines.state().is_busy(), "nothing waits, and no thread was started");
    }
}
