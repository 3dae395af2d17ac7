//! Part of a file, read piece by piece on blocking threads.

use std::fs::File;
use std::io;
use std::ops::Range;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use crate::veil::Veil;

/// The most bytes read in one go.
const PIECE: u64 = 256 * 1024;

/// The bytes of a file from one offset up to another.
#[derive(Debug)]
pub(super) struct Stretch {
    file: Arc<File>,
    veil: Option<Arc<Veil>>,
    /// The offsets of which no read has been started.
    rest: Range<u64>,
    runtime: Handle,
    ahead: Option<JoinHandle<io::Result<Bytes>>>,
}

impl Stretch {
    /// Has to be called within a Tokio runtime, which the reads then run on.
    pub(super) fn new(file: Arc<File>, range: Range<u64>, veil: Option<Arc<Veil>>) -> Stretch {
        Stretch { file, veil, rest: range, runtime: Handle::current(), ahead: None }
    }

    /// Reads all of it on this thread.
    pub(super) fn read_all(&self) -> io::Result<Bytes> {
        read(&self.file, self.veil.as_deref(), self.rest.clone())
    }

    /// The next piece, or none at the end. While the caller is busy with it, the one after is
    /// being read.
    pub(super) fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        let Some(reading) = self.ahead.take().or_else(|| self.start()) else {
            return Poll::Ready(None);
        };
        let reading = self.ahead.insert(reading);
        let piece = ready!(Pin::new(reading).poll(context)).unwrap_or_else(|stopped| Err(stopped.into()));
        self.ahead = if piece.is_ok() { self.start() } else { None };
        Poll::Ready(Some(piece))
    }

    fn start(&mut self) -> Option<JoinHandle<io::Result<Bytes>>> {
        if self.rest.is_empty() {
            return None;
        }
        let end = self.rest.end.min(self.rest.start + PIECE);
        let piece = self.rest.start..end;
        self.rest.start = end;
        let (file, veil) = (Arc::clone(&self.file), self.veil.clone());
        Some(self.runtime.spawn_blocking(move || read(&file, veil.as_deref(), piece)))
    }
}

impl Drop for Stretch {
    fn drop(&mut self) {
        // A read that still waits for a thread need not happen.
        if let Some(reading) = &self.ahead {
            reading.abort();
        }
    }
}

/// Reads exactly the offsets in `range`, under the veil, or fails.
fn read(file: &File, veil: Option<&Veil>, range: Range<u64>) -> io::Result<Bytes> {
    let length = usize::try_from(range.end - range.start).map_err(io::Error::other)?;
    let mut buffer = vec![0; length];
    let mut filled = 0;
    while filled < length {
        match read_at(file, &mut buffer[filled..], range.start + filled as u64) {
            Ok(0) => {
                return Err(io::Error::new(
                    io::ErrorKind::UnexpectedEof,
                    "the file became shorter while it was being sent",
                ));
            }
            Ok(count) => filled += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    if let Some(veil) = veil {
        veil.cover(file, range.start, &mut buffer)?;
    }
    Ok(buffer.into())
}

#[cfg(unix)]
fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, offset)
}

#[cfg(windows)]
fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, offset)
}

/// One response owns the file and reads one piece at a time, so the shared position is safe to use.
#[cfg(not(any(unix, windows)))]
fn read_at(mut file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    use std::io::{Read, Seek, SeekFrom};

    file.seek(SeekFrom::Start(offset))?;
    file.read(buffer)
}
