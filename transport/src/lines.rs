//! Lines on standard output and standard error, written by a thread for each: whoever does not read them holds nothing
//! else up.

use std::collections::VecDeque;
use std::io::{self, Write};
use std::sync::{Condvar, LazyLock, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// Bytes that may wait to be written.
const MOST: usize = 1024 * 1024;

/// Says how many lines were dropped.
pub type Dropped = fn(u64) -> String;

static STANDARD_OUTPUT: LazyLock<Lines> = LazyLock::new(|| Lines::new(MOST, || Box::new(io::stdout())));
static STANDARD_ERROR: LazyLock<Lines> = LazyLock::new(|| Lines::new(MOST, || Box::new(io::stderr())));

/// The log on standard error: what is written here has the same thread and the same bound as [`say`].
#[derive(Clone, Copy, Debug)]
pub struct Log;

/// What waits to be written, and how much of it was dropped.
#[derive(Debug)]
struct Lines {
    most: usize,
    out: fn() -> Box<dyn Write>,
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
    STANDARD_OUTPUT.say(text, dropped);
}

/// Waits until all of it is written, the log too, or for so long.
pub fn flush(patience: Duration) {
    let until = Instant::now() + patience;
    for lines in [&STANDARD_OUTPUT, &STANDARD_ERROR] {
        let patience = until.saturating_duration_since(Instant::now());
        drop(lines.changed.wait_timeout_while(lines.state(), patience, |state| state.is_busy()));
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let dropped = |count| format!("{count} lines of the log are missing: nobody read it\n");
        STANDARD_ERROR.say(String::from_utf8_lossy(bytes).into_owned(), dropped);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Lines {
    fn new(most: usize, out: fn() -> Box<dyn Write>) -> Self {
        Self { most, out, state: Mutex::default(), changed: Condvar::new() }
    }

    fn say(&'static self, text: String, dropped: Dropped) {
        let mut state = self.state();
        if !state.started {
            let writes = thread::Builder::new().name("lines".into());
            if writes.spawn(|| self.write_to(&mut (self.out)())).is_err() {
                drop(state);
                write(&mut (self.out)(), &text);
                return;
            }
            state.started = true;
        }
        self.push(state, text, dropped);
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
        let lines = Lines::new(8, || Box::new(io::sink()));
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
