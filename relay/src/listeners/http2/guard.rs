//! Watches the frames of a visitor before they are interpreted, and stops a connection that is mostly noise.
//!
//! Frames that carry nothing cost the sender next to nothing and the relay a little each: pings, settings,
//! priorities, resets, empty pieces. A visitor has a budget for each kind that no browser comes near; and a head
//! that has begun must end within its deadline.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep};

use crate::listeners::budget::{Budget, Rate, TooMany};

/// The client's connection preface (RFC 9113, section 3.4).
const PREFACE: usize = 24;
const FRAME_HEAD: usize = 9;
const END_STREAM: u8 = 0x1;
const END_HEADERS: u8 = 0x4;
/// Pieces in which one head may come. A browser needs one, for the largest cookies two or three.
const MAX_CONTINUATIONS: u16 = 64;

/// What a connection's owner learns from its guard.
#[derive(Debug, Default)]
pub(super) struct Watch {
    tripped: AtomicBool,
    read: AtomicBool,
}

impl Watch {
    /// Whether the connection has to be closed.
    pub(super) fn tripped(&self) -> bool {
        self.tripped.load(Ordering::Relaxed)
    }

    /// Whether anything has arrived since this was asked last.
    pub(super) fn has_read(&self) -> bool {
        self.read.swap(false, Ordering::Relaxed)
    }
}

/// A byte stream whose frames are counted as they are read.
#[derive(Debug)]
pub(super) struct Guard<T> {
    io: T,
    scan: Scan,
    watch: Arc<Watch>,
    head_deadline: Duration,
    /// Runs while a head is incomplete.
    deadline: Option<Pin<Box<Sleep>>>,
}

impl<T> Guard<T> {
    /// Guards `io`; a head may take `head_deadline` from its first byte to its last.
    pub(super) fn new(io: T, head_deadline: Duration) -> (Self, Arc<Watch>) {
        let watch = Arc::new(Watch::default());
        let guard = Self { io, scan: Scan::new(), watch: Arc::clone(&watch), head_deadline, deadline: None };
        (guard, watch)
    }

    fn trip(&self) {
        self.watch.tripped.store(true, Ordering::Relaxed);
    }

    fn poll_deadline(&mut self, cx: &mut Context<'_>) {
        if !self.scan.in_head() {
            self.deadline = None;
            return;
        }
        let patience = self.head_deadline;
        let deadline = self.deadline.get_or_insert_with(|| Box::pin(sleep(patience)));
        if deadline.as_mut().poll(cx).is_ready() {
            self.trip();
        }
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for Guard<T> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        // Once it has tripped, nothing more is read: the owner sees it in the same poll and closes the connection.
        if self.watch.tripped() {
            return Poll::Pending;
        }
        let before = buf.filled().len();
        let polled = Pin::new(&mut self.io).poll_read(cx, buf);
        if polled.is_ready() {
            self.watch.read.store(true, Ordering::Relaxed);
            if self.scan.read(&buf.filled()[before..]).is_err() {
                buf.set_filled(before);
                self.trip();
                return Poll::Pending;
            }
        }
        self.poll_deadline(cx);
        if self.watch.tripped() { Poll::Pending } else { polled }
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for Guard<T> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }
}

/// Pings, settings, priorities, empty pieces, and frames that nobody knows.
const CONTROL: Rate = Rate { burst: 2_000, per_second: 100 };
/// Window updates and resets come with the bytes and the responses that a visitor has taken, two for each frame at
/// worst.
const ANSWERS: Rate = Rate { burst: 20_000, per_second: 10_000 };

/// Where in the byte stream we are.
#[derive(Debug)]
struct Scan {
    preface: usize,
    head: [u8; FRAME_HEAD],
    have: usize,
    /// Payload bytes that are still to come, and whether they are a body's.
    payload: usize,
    is_data: bool,
    /// Between HEADERS and the piece with `END_HEADERS`.
    open_head: bool,
    continuations: u16,
    control: Budget,
    answers: Budget,
}

impl Scan {
    fn new() -> Self {
        Self {
            preface: PREFACE,
            head: [0; FRAME_HEAD],
            have: 0,
            payload: 0,
            is_data: false,
            open_head: false,
            continuations: 0,
            control: Budget::full(&CONTROL),
            answers: Budget::full(&ANSWERS),
        }
    }

    /// Whether something other than a body has begun and is not complete.
    fn in_head(&self) -> bool {
        self.open_head || self.have > 0 || (self.payload > 0 && !self.is_data)
    }

    fn read(&mut self, mut bytes: &[u8]) -> Result<(), TooMany> {
        skip(&mut self.preface, &mut bytes);
        while !bytes.is_empty() {
            if self.payload > 0 {
                skip(&mut self.payload, &mut bytes);
                continue;
            }
            let part = bytes.len().min(FRAME_HEAD - self.have);
            self.head[self.have..self.have + part].copy_from_slice(&bytes[..part]);
            bytes = &bytes[part..];
            self.have += part;
            if self.have == FRAME_HEAD {
                self.have = 0;
                self.frame()?;
            }
        }
        Ok(())
    }

    fn frame(&mut self) -> Result<(), TooMany> {
        let [l0, l1, l2, kind, flags, ..] = self.head;
        let len = u32::from_be_bytes([0, l0, l1, l2]) as usize;
        self.payload = len;
        self.is_data = kind == 0;
        match kind {
            0 if len > 0 || flags & END_STREAM != 0 => Ok(()),
            1 => {
                self.open_head = flags & END_HEADERS == 0;
                self.continuations = 0;
                Ok(())
            }
            3 | 8 => self.answers.take(&ANSWERS),
            9 => {
                self.open_head &= flags & END_HEADERS == 0;
                self.continuations += 1;
                if self.continuations > MAX_CONTINUATIONS { Err(TooMany) } else { Ok(()) }
            }
            _ => self.control.take(&CONTROL),
        }
    }
}

fn skip(missing: &mut usize, bytes: &mut &[u8]) {
    let part = (*missing).min(bytes.len());
    *missing -= part;
    *bytes = &bytes[part..];
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(len: usize, kind: u8, flags: u8) -> Vec<u8> {
        let mut bytes = vec![0; FRAME_HEAD + len];
        bytes[..3].copy_from_slice(&u32::try_from(len).unwrap().to_be_bytes()[1..]);
        (bytes[3], bytes[4]) = (kind, flags);
        bytes
    }

    fn started() -> Scan {
        let mut scan = Scan::new();
        scan.read(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").unwrap();
        scan
    }

    /// How many of these frames pass.
    fn pass(mut scan: Scan, frame: &[u8], most: usize) -> usize {
        (0..most).find(|_| scan.read(frame).is_err()).unwrap_or(most)
    }

    #[test]
    fn frames_that_carry_nothing_have_a_budget() {
        for (name, noise) in [
            ("PING", frame(8, 6, 0)),
            ("SETTINGS", frame(0, 4, 0)),
            ("PRIORITY", frame(5, 2, 0)),
            ("empty DATA", frame(0, 0, 0)),
            ("unknown", frame(3, 0xbe, 0)),
        ] {
            let passed = pass(started(), &noise, 10_000);
            assert!((2_000..2_200).contains(&passed), "{passed} {name}");
        }
    }

    #[test]
    fn bodies_and_requests_have_none() {
        for useful in [frame(100, 0, 0), frame(0, 0, END_STREAM), frame(10, 1, END_HEADERS)] {
            assert_eq!(pass(started(), &useful, 10_000), 10_000);
        }
        assert_eq!(pass(started(), &frame(4, 8, 0), 20_000), 20_000);
    }

    #[test]
    fn a_head_comes_in_few_pieces() {
        let mut scan = started();
        scan.read(&frame(10, 1, 0)).unwrap();
        assert!(scan.in_head());
        assert_eq!(pass(scan, &frame(0, 9, 0), 1_000), usize::from(MAX_CONTINUATIONS));
    }

    #[test]
    fn bytes_may_come_one_by_one() {
        let mut scan = Scan::new();
        let mut bytes = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec();
        for part in [frame(0, 4, 0), frame(7, 1, 0), frame(3, 9, END_HEADERS), frame(5, 0, END_STREAM)] {
            bytes.extend(part);
        }
        for byte in bytes.chunks(1) {
            scan.read(byte).unwrap();
        }
        assert!(!scan.in_head());
        scan.read(&frame(7, 1, END_HEADERS)[..12]).unwrap();
        assert!(scan.in_head(), "a head that stops in the middle is incomplete");
        scan.read(&[0; 4]).unwrap();
        assert!(!scan.in_head());
        scan.read(&frame(7, 0, 0)[..12]).unwrap();
        assert!(!scan.in_head(), "a body may take its time");
    }
}
