//! A deadline for heads: hyper's own also runs while a connection is idle, and so has to be a long one.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep};

/// A byte stream that ends when a head has begun and does not come to its end in time.
#[derive(Debug)]
pub(super) struct Patience<T> {
    io: T,
    patience: Duration,
    underway: Underway,
    /// Runs from a head's first byte on.
    deadline: Option<Pin<Box<Sleep>>>,
}

/// How many messages are under way: where there are none, the connection waits for a head.
#[derive(Clone, Debug, Default)]
pub(super) struct Underway(Arc<AtomicUsize>);

/// A message that is under way until this is dropped.
#[derive(Debug)]
pub(super) struct Part(Underway);

impl Underway {
    /// Another message has begun: its head is complete.
    pub(super) fn begin(&self) -> Part {
        self.0.fetch_add(1, Ordering::Relaxed);
        Part(self.clone())
    }

    fn waits(&self) -> bool {
        self.0.load(Ordering::Relaxed) == 0
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl<T> Patience<T> {
    pub(super) fn new(io: T, patience: Duration) -> (Self, Underway) {
        let underway = Underway::default();
        (Self { io, patience, underway: underway.clone(), deadline: None }, underway)
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for Patience<T> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let polled = Pin::new(&mut self.io).poll_read(cx, buf);
        if !self.underway.waits() {
            self.deadline = None;
            return polled;
        }
        if polled.is_ready() && self.deadline.is_none() {
            self.deadline = Some(Box::pin(sleep(self.patience)));
        }
        if let Some(deadline) = &mut self.deadline
            && deadline.as_mut().poll(cx).is_ready()
        {
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        polled
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for Patience<T> {
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
