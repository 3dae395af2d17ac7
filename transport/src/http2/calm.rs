//! Bounds the frames that cost a peer nothing and the relay a little each: PING and SETTINGS (RFC 9113, sections 6.5 and
//! 6.7), of which a peer sends hardly any. HTTP/2's library has bounds of its own for the others.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, ReadBuf};
use tokio::time::Instant;

use crate::watched::{Reader, Watched};

/// Such frames that may come at once.
const BURST: u32 = 64;

/// One more may come after each of these.
const EVERY: Duration = Duration::from_millis(500);

const SETTINGS: u8 = 4;
const PING: u8 = 6;

/// Bytes of a frame's head.
const HEAD: usize = 9;

/// A byte stream whose frames are counted as they are read.
pub(super) type Calm<T> = Watched<T, Frames>;

/// Watches `io`, and counts the bytes that are read.
pub(super) fn calm<T>(io: T) -> (Calm<T>, Arc<AtomicU64>) {
    let read = Arc::<AtomicU64>::default();
    (Watched::new(io, Frames::new(Arc::clone(&read))), read)
}

/// Where one is in a row of frames, and how many of the idle kinds may still come.
pub(super) struct Frames {
    /// Bytes so far.
    read: Arc<AtomicU64>,
    head: [u8; HEAD],
    /// Bytes of the head that are there.
    begun: usize,
    /// Bytes of the payload that are still to come.
    payload: usize,
    left: u32,
    since: Instant,
}

impl Frames {
    fn new(read: Arc<AtomicU64>) -> Self {
        Self { read, head: [0; HEAD], begun: 0, payload: 0, left: BURST, since: Instant::now() }
    }

    /// Counts what was read; `false` once it is too much.
    fn count(&mut self, mut bytes: &[u8], now: Instant) -> bool {
        while !bytes.is_empty() {
            if self.payload > 0 {
                let skipped = self.payload.min(bytes.len());
                self.payload -= skipped;
                bytes = &bytes[skipped..];
                continue;
            }
            let taken = (HEAD - self.begun).min(bytes.len());
            self.head[self.begun..self.begun + taken].copy_from_slice(&bytes[..taken]);
            self.begun += taken;
            bytes = &bytes[taken..];
            if self.begun == HEAD {
                self.begun = 0;
                let [a, b, c, kind, ..] = self.head;
                self.payload = u32::from_be_bytes([0, a, b, c]) as usize;
                if matches!(kind, SETTINGS | PING) && !self.spend(now) {
                    return false;
                }
            }
        }
        true
    }

    fn spend(&mut self, now: Instant) -> bool {
        let periods = now.duration_since(self.since).as_millis() / EVERY.as_millis();
        if periods > 0 {
            self.left = self.left.saturating_add(u32::try_from(periods).unwrap_or(BURST)).min(BURST);
            self.since = now;
        }
        match self.left.checked_sub(1) {
            Some(left) => {
                self.left = left;
                true
            }
            None => false,
        }
    }
}

impl Reader for Frames {
    fn poll_read<T: AsyncRead + Unpin>(
        &mut self,
        io: &mut T,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        ready!(Pin::new(io).poll_read(cx, buf))?;
        self.read.fetch_add((buf.filled().len() - before) as u64, Ordering::Relaxed);
        if self.count(&buf.filled()[before..], Instant::now()) {
            Poll::Ready(Ok(()))
        } else {
            Poll::Ready(Err(io::Error::new(io::ErrorKind::InvalidData, "too many frames that say nothing")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(kind: u8, len: u8) -> Vec<u8> {
        let mut frame = vec![0, 0, len, kind, 0, 0, 0, 0, 1];
        frame.resize(HEAD + usize::from(len), 0);
        frame
    }

    #[test]
    fn a_flood_is_noticed_wherever_it_is_cut_and_bodies_are_not_counted() {
        let pings = frame(PING, 8).repeat(BURST as usize);
        let bodies = frame(0, 100).repeat(10_000);
        for piece in [1, 5, 9, 17, 1000] {
            let mut frames = Frames::new(Arc::default());
            let now = frames.since;
            assert!(bodies.chunks(piece).all(|bytes| frames.count(bytes, now)));
            assert!(pings.chunks(piece).all(|bytes| frames.count(bytes, now)), "as many as may come");
            assert!(!frames.count(&frame(SETTINGS, 0), now), "one more");
            assert!(frames.count(&frame(PING, 8), now + EVERY), "after a while");
            assert!(!frames.count(&frame(PING, 8), now + EVERY), "but no two");
        }
    }
}
