//! Whether a byte stream has handed everything on, and whether any of it moves.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use crate::byte_stream::BoxedStream;

/// A byte stream that is written to by whoever flushes it before it waits for anything else.
pub(super) struct Written {
    io: BoxedStream,
    flow: Arc<Flow>,
}

/// What is known of such a stream besides its bytes.
#[derive(Debug, Default)]
pub(super) struct Flow {
    waits: AtomicBool,
    held_up: AtomicBool,
    /// Whether it took nothing of what was written last: there is a buffer before the socket that may take more
    /// while that takes nothing.
    full: AtomicBool,
    moved: AtomicU64,
}

impl Flow {
    /// Whether some of what was written waits in it.
    pub(super) fn waits(&self) -> bool {
        self.waits.load(Ordering::Relaxed)
    }

    /// Whether it takes nothing more just now.
    pub(super) fn is_held_up(&self) -> bool {
        self.held_up.load(Ordering::Relaxed)
    }

    /// A number that grows when anything comes, and when something is taken that was held up: the other end has
    /// acknowledged what went before it. What is taken at once says nothing of the other end.
    pub(super) fn moved(&self) -> u64 {
        self.moved.load(Ordering::Relaxed)
    }

    fn comes(&self, bytes: usize) {
        self.moved.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    fn written(&self, was_taken: bool) {
        if !was_taken {
            self.held_up.store(true, Ordering::Relaxed);
            self.full.store(true, Ordering::Relaxed);
        } else if self.full.swap(false, Ordering::Relaxed) {
            self.comes(1);
        }
    }

    fn flushed(&self, was_taken: bool) {
        if self.held_up.swap(!was_taken, Ordering::Relaxed) && was_taken {
            self.comes(1);
        }
    }
}

impl Written {
    /// And what is known of it.
    pub(super) fn new(io: BoxedStream) -> (Self, Arc<Flow>) {
        let flow = Arc::<Flow>::default();
        (Self { io, flow: Arc::clone(&flow) }, flow)
    }
}

impl AsyncRead for Written {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.io).poll_read(cx, buffer))?;
        self.flow.comes(buffer.filled().len() - before);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Written {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.flow.waits.store(true, Ordering::Relaxed);
        let written = Pin::new(&mut self.io).poll_write(cx, bytes);
        self.flow.written(written.is_ready());
        written
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.flow.waits.store(true, Ordering::Relaxed);
        let written = Pin::new(&mut self.io).poll_write_vectored(cx, pieces);
        self.flow.written(written.is_ready());
        written
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.io).poll_flush(cx);
        self.flow.flushed(flushed.is_ready());
        ready!(flushed)?;
        self.flow.waits.store(false, Ordering::Relaxed);
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;
    use tokio::io::{AsyncReadExt, AsyncWriteExt, BufWriter, duplex};

    use super::*;

    const ROOM: usize = 100;

    #[tokio::test]
    async fn p18_only_what_was_held_up_shows_by_being_taken_that_the_other_end_is_there() {
        let (ours, mut theirs) = duplex(ROOM);
        let (mut written, flow) = Written::new(Box::new(ours));
        written.write_all(&[0; ROOM]).await.unwrap();
        assert!(flow.waits());
        written.flush().await.unwrap();
        assert!(!flow.waits() && !flow.is_held_up());
        assert_eq!(flow.moved(), 0, "a ping that nobody reads goes out as well");

        let mut more = Box::pin(written.write_all(&[0; 2 * ROOM]));
        assert!((&mut more).now_or_never().is_none());
        assert!(flow.is_held_up());
        assert_eq!(flow.moved(), 0, "nothing is read any more");
        for _ in 0..2 {
            let moved = flow.moved();
            theirs.read_exact(&mut [0; ROOM]).await.unwrap();
            let _ = (&mut more).now_or_never();
            assert!(flow.moved() > moved);
        }
        drop(more);
        written.flush().await.unwrap();
        assert!(!flow.is_held_up());

        let moved = flow.moved();
        theirs.write_all(b"word").await.unwrap();
        written.read_exact(&mut [0; 4]).await.unwrap();
        assert!(flow.moved() > moved);
    }

    #[tokio::test]
    async fn p18_what_only_a_buffer_takes_says_nothing_of_the_other_end() {
        let (ours, mut theirs) = duplex(ROOM);
        let (mut written, flow) = Written::new(Box::new(BufWriter::with_capacity(10 * ROOM, ours)));
        written.write_all(&[0; ROOM]).await.unwrap();
        written.flush().await.unwrap();
        for _ in 0..5 {
            written.write_all(b"ping").await.unwrap();
            assert!(written.flush().now_or_never().is_none());
            assert!(flow.is_held_up());
        }
        assert_eq!(flow.moved(), 0);
        theirs.read_exact(&mut [0; ROOM]).await.unwrap();
        written.flush().await.unwrap();
        assert_eq!(flow.moved(), 1);
    }
}
