//! Reads a file at offsets of its own, a little at a time, and no more than it was allowed to.

use std::borrow::Cow;
use std::fs::File;
use std::io;

/// Read at once from the beginning of a file: mostly that is all.
const FIRST: usize = 16 << 10;
/// Read at once elsewhere.
const STEP: usize = 4 << 10;

/// A file, or bytes that are there already, with the part that was read last.
pub(crate) struct Window<'s> {
    file: Option<&'s File>,
    held: Cow<'s, [u8]>,
    at: u64,
    length: u64,
    budget: u64,
    error: Option<io::Error>,
    exhausted: bool,
}

impl<'s> Window<'s> {
    /// Onto a file, of which at most `budget` bytes will be read.
    pub(crate) fn onto(file: &'s File, budget: u64) -> io::Result<Window<'s>> {
        let length = file.metadata()?.len();
        Ok(Window { file: Some(file), length, budget, ..Window::over(&[]) })
    }

    /// Onto bytes in memory.
    pub(crate) fn over(bytes: &'s [u8]) -> Window<'s> {
        Window {
            file: None,
            held: Cow::Borrowed(bytes),
            at: 0,
            length: bytes.len() as u64,
            budget: 0,
            error: None,
            exhausted: false,
        }
    }

    /// Of the whole file, in bytes.
    pub(crate) fn length(&self) -> u64 {
        self.length
    }

    /// Whether something was not read because the budget was used up.
    pub(crate) fn exhausted(&self) -> bool {
        self.exhausted
    }

    /// The error that ended a read, if one did.
    pub(crate) fn take_error(&mut self) -> Option<io::Error> {
        self.error.take()
    }

    /// Exactly `length` bytes at `at`; `None` past the end, past the budget and after an error.
    pub(crate) fn get(&mut self, at: u64, length: usize) -> Option<&[u8]> {
        let end = at.checked_add(length as u64)?;
        if end > self.length {
            return None;
        }
        if at < self.at || end > self.at + self.held.len() as u64 {
            self.fill(at, length)?;
        }
        let from = usize::try_from(at - self.at).ok()?;
        self.held.get(from..from + length)
    }

    /// Up to `most` bytes at `at`: fewer at the end.
    pub(crate) fn some(&mut self, at: u64, most: usize) -> &[u8] {
        let left = usize::try_from(self.length.saturating_sub(at)).unwrap_or(usize::MAX);
        self.get(at, most.min(left)).unwrap_or_default()
    }

    /// So many bytes at `at`, which the caller knows how to read.
    pub(crate) fn array<const N: usize>(&mut self, at: u64) -> Option<[u8; N]> {
        self.get(at, N)?.try_into().ok()
    }

    /// A big-endian number.
    pub(crate) fn be16(&mut self, at: u64) -> Option<u16> {
        self.array(at).map(u16::from_be_bytes)
    }

    /// A big-endian number.
    pub(crate) fn be32(&mut self, at: u64) -> Option<u32> {
        self.array(at).map(u32::from_be_bytes)
    }

    /// A big-endian number.
    pub(crate) fn be64(&mut self, at: u64) -> Option<u64> {
        self.array(at).map(u64::from_be_bytes)
    }

    fn fill(&mut self, at: u64, length: usize) -> Option<()> {
        let file = self.file?;
        let left = usize::try_from(self.length - at).unwrap_or(usize::MAX);
        let want = length.max(if at == 0 { FIRST } else { STEP }).min(left);
        let Some(budget) = self.budget.checked_sub(want as u64) else {
            self.exhausted = true;
            return None;
        };
        self.budget = budget;
        let held = self.held.to_mut();
        held.resize(want, 0);
        self.at = at;
        let mut filled = 0;
        while filled < want {
            match read_at(file, &mut held[filled..], at + filled as u64) {
                // The file has become shorter since.
                Ok(0) => break,
                Ok(count) => filled += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    self.error = Some(error);
                    break;
                }
            }
        }
        held.truncate(filled);
        (filled >= length).then_some(())
    }
}

#[cfg(unix)]
fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, offset)
}

#[cfg(windows)]
fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, offset)
}
