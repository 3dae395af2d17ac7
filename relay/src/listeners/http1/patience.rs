//! Deadlines that hyper does not know: for a head, once it has begun (its own also runs while a connection is idle,
//! and so has to be a long one), and for a visitor to take what is written.

use std::future::pending;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep};

use crate::stall::{Stalls, patiently};

/// A byte stream that ends when a head has begun and does not come to its end in time, or nothing is taken of what is
/// written.
pub(in crate::listeners) struct Patience<T> {
    io: T,
    head: Duration,
    stall: Duration,
    underway: Underway,
    /// Runs from a head's first byte on.
    deadline: Option<Pin<Box<Sleep>>>,
    /// Runs while nothing is taken.
    stalled: Option<Giving>,
}

/// Ends when a visitor is given up.
type Giving = Pin<Box<dyn Future<Output = ()> + Send>>;

/// How many messages are under way: where there are none, the connection waits for a head.
#[derive(Clone, Debug, Default)]
pub(in crate::listeners) struct Underway(Arc<Messages>);

#[derive(Debug, Default)]
struct Messages {
    count: AtomicUsize,
    /// Of the uplink that the response under way comes from.
    stalls: Mutex<Option<Arc<Stalls>>>,
}

/// A message that is under way until this is dropped.
#[derive(Debug)]
pub(in crate::listeners) struct Part(Underway);

impl Underway {
    /// Another message has begun: its head is complete.
    pub(in crate::listeners) fn begin(&self) -> Part {
        self.0.count.fetch_add(1, Ordering::Relaxed);
        Part(self.clone())
    }

    /// Says where the response under way comes from.
    pub(super) fn answered_from(&self, stalls: Option<Arc<Stalls>>) {
        *self.0.stalls.lock().unwrap_or_else(PoisonError::into_inner) = stalls;
    }

    fn stalls(&self) -> Option<Arc<Stalls>> {
        self.0.stalls.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn waits(&self) -> bool {
        self.0.count.load(Ordering::Relaxed) == 0
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        self.0.0.count.fetch_sub(1, Ordering::Relaxed);
    }
}

impl<T> Patience<T> {
    pub(in crate::listeners) fn new(io: T, head: Duration, stall: Duration) -> (Self, Underway) {
        let underway = Underway::default();
        (Self { io, head, stall, underway: underway.clone(), deadline: None, stalled: None }, underway)
    }

    /// To be called with what came of an attempt to write.
    fn poll_stall<R>(&mut self, cx: &mut Context<'_>, written: Poll<io::Result<R>>) -> Poll<io::Result<R>> {
        if written.is_ready() {
            self.stalled = None;
            return written;
        }
        let (underway, patience) = (&self.underway, self.stall);
        let stalled = self.stalled.get_or_insert_with(|| {
            let stalls = underway.stalls();
            Box::pin(async move {
                patiently(stalls.as_ref(), patience, pending::<()>()).await;
            })
        });
        ready!(stalled.as_mut().poll(cx));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
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
            self.deadline = Some(Box::pin(sleep(self.head)));
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
        let written = Pin::new(&mut self.io).poll_write(cx, buf);
        self.poll_stall(cx, written)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.io).poll_flush(cx);
        self.poll_stall(cx, flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.io).poll_write_vectored(cx, bufs);
        self.poll_stall(cx, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }
}
