//! How far a download is, on a terminal.

use std::io::{IsTerminal, Write, stderr};
use std::time::{Duration, Instant};

/// Between two drawings.
const EVERY: Duration = Duration::from_millis(100);

const WIDTH: u64 = 24;

/// Draws one line again and again. Where standard error is no terminal, nothing.
#[derive(Debug)]
pub struct Bar {
    shown: bool,
    begun: Instant,
    /// What was there when it began.
    first: u64,
    drawn: Option<Instant>,
}

impl Bar {
    /// Beginning with `first` bytes that were there before.
    pub fn new(first: u64) -> Self {
        Self { shown: stderr().is_terminal(), begun: Instant::now(), first, drawn: None }
    }

    /// So many bytes are there, of so many, if that is known.
    pub fn at(&mut self, bytes: u64, whole: Option<u64>) {
        let soon = self.drawn.is_some_and(|drawn| drawn.elapsed() < EVERY);
        if !self.shown || soon {
            return;
        }
        self.drawn = Some(Instant::now());
        let seconds = self.begun.elapsed().as_secs_f64();
        let line = line(bytes, whole, bytes.saturating_sub(self.first), seconds);
        let _ = write!(stderr(), "\r{line}\x1b[K");
    }

    /// Wipes the line.
    pub fn wipe(&mut self) {
        if self.drawn.take().is_some() {
            let _ = write!(stderr(), "\r\x1b[K");
        }
    }
}

#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn line(bytes: u64, whole: Option<u64>, received: u64, seconds: f64) -> String {
    let speed = if seconds > 0.0 { size((received as f64 / seconds) as u64) } else { size(0) };
    match whole.filter(|&whole| whole > 0) {
        None => format!("{} verified, {speed}/s", size(bytes)),
        Some(whole) => {
            let share = bytes.min(whole) as f64 / whole as f64;
            let full = (share * WIDTH as f64) as usize;
            let bar: String = (0..WIDTH as usize).map(|at| if at < full { '#' } else { '.' }).collect();
            format!("{:3.0} % [{bar}] {} of {} verified, {speed}/s", share * 100.0, size(bytes), size(whole))
        }
    }
}

#[expect(clippy::cast_precision_loss)]
fn size(bytes: u64) -> String {
    let (mut number, mut unit) = (bytes as f64, "B");
    for larger in ["KiB", "MiB", "GiB", "TiB"] {
        if number < 1024.0 {
            break;
        }
        (number, unit) = (number / 1024.0, larger);
    }
    if unit == "B" { format!("{bytes} B") } else { format!("{number:.1} {unit}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_how_far_it_is() {
        let half = line(512 * 1024, Some(1024 * 1024), 256 * 1024, 2.0);
        assert_eq!(half, " 50 % [############............] 512.0 KiB of 1.0 MiB verified, 128.0 KiB/s");
        assert_eq!(line(100, None, 100, 0.0), "100 B verified, 0 B/s");
        assert!(line(9, Some(3), 9, 1.0).starts_with("100 %"));
    }
}
