//! Watches the frames of a visitor before they are interpreted, and stops a connection that is mostly noise, or one
//! that breaks a rule in a way for which `h2` has no error, or another one than RFC 9113 names.
//!
//! Frames that carry nothing cost the sender next to nothing and the relay a little each: pings, settings,
//! priorities, resets, empty pieces. A visitor has a budget for each kind that no browser comes near; and a head
//! that has begun must end within its deadline.

mod codes;
mod frames;
mod hpack;
mod huffman;
mod payload;
mod streams;

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use h2::Reason;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep};

use self::frames::{Broken, Scan};

/// What a connection's owner learns from its guard, and tells it.
#[derive(Debug, Default)]
pub(super) struct Watch {
    /// The code of the reason; 0, which is no error, until there is one.
    tripped: AtomicU32,
    read: AtomicBool,
    pings: AtomicU32,
}

impl Watch {
    /// Why the connection has to be closed, if it has to.
    pub(super) fn tripped(&self) -> Option<Reason> {
        match self.tripped.load(Ordering::Relaxed) {
            0 => None,
            code => Some(code.into()),
        }
    }

    /// Whether anything has arrived since this was asked last.
    pub(super) fn has_read(&self) -> bool {
        self.read.swap(false, Ordering::Relaxed)
    }

    /// A ping was sent, which will be answered.
    pub(super) fn has_pinged(&self) {
        self.pings.fetch_add(1, Ordering::Relaxed);
    }
}

/// A byte stream whose frames are counted as they are read.
#[derive(Debug)]
pub(super) struct Guard<T> {
    io: T,
    scan: Scan,
    /// What to trip with once `h2` has dealt with all that came before.
    broken: Option<Reason>,
    watch: Arc<Watch>,
    head_deadline: Duration,
    /// Runs while a head is incomplete.
    deadline: Option<Pin<Box<Sleep>>>,
}

impl<T> Guard<T> {
    /// Guards `io`; a head may take `head_deadline` from its first byte to its last.
    pub(super) fn new(io: T, head_deadline: Duration) -> (Self, Arc<Watch>) {
        let watch = Arc::new(Watch::default());
        let guard = Self {
            io,
            scan: Scan::new(),
            broken: None,
            watch: Arc::clone(&watch),
            head_deadline,
            deadline: None,
        };
        (guard, watch)
    }

    fn trip(&self, reason: Reason) {
        self.watch.tripped.store(reason.into(), Ordering::Relaxed);
    }

    fn poll_deadline(&mut self, cx: &mut Context<'_>) {
        if !self.scan.in_head() {
            self.deadline = None;
            return;
        }
        let patience = self.head_deadline;
        let deadline = self.deadline.get_or_insert_with(|| Box::pin(sleep(patience)));
        if deadline.as_mut().poll(cx).is_ready() {
            self.trip(Reason::ENHANCE_YOUR_CALM);
        }
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for Guard<T> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if let Some(reason) = self.broken {
            self.trip(reason);
        }
        // Once it has tripped, nothing more is read: the owner sees it in the same poll and closes the connection.
        if self.watch.tripped().is_some() {
            return Poll::Pending;
        }
        let before = buf.filled().len();
        let polled = Pin::new(&mut self.io).poll_read(cx, buf);
        if polled.is_ready() {
            self.watch.read.store(true, Ordering::Relaxed);
            let pings = self.watch.pings.swap(0, Ordering::Relaxed);
            self.scan.expect_pongs(pings);
            if let Err(Broken { reason, at }) = self.scan.read(&buf.filled()[before..]) {
                buf.set_filled(before + at);
                if at > 0 {
                    // `h2` reads again when it has seen to these, unless it has ended the connection itself.
                    self.broken = Some(reason);
                    return polled;
                }
                self.trip(reason);
            }
        }
        self.poll_deadline(cx);
        if self.watch.tripped().is_some() { Poll::Pending } else { polled }
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
