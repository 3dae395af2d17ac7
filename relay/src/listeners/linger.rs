//! Closing a TCP connection so that the visitor gets the last bytes.
//!
//! A socket that is closed while bytes of the visitor wait to be read is reset by the system, and a reset takes with
//! it what the visitor has not read yet. So the relay, once it has said all, reads on for a moment.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, ReadBuf};
use tokio::time::timeout;
use tokio_util::task::TaskTracker;

/// How long the visitor may take to close its side.
const PATIENCE: Duration = Duration::from_secs(2);
/// Bytes that are read for its sake; more than a window's worth means that it does not listen.
const MOST: u64 = 1024 * 1024;

/// A connection that lingers when it is dropped after its writing side was shut down.
#[derive(Debug)]
pub(super) struct Lingering<T: AsyncRead + Unpin + Send + 'static> {
    /// `None` only while it is dropped.
    io: Option<T>,
    shut: bool,
    tasks: TaskTracker,
}

impl<T: AsyncRead + Unpin + Send + 'static> Lingering<T> {
    /// `tasks` owns what lingers.
    pub(super) fn new(io: T, tasks: TaskTracker) -> Self {
        Self { io: Some(io), shut: false, tasks }
    }

    fn with<R>(&mut self, act: impl FnOnce(Pin<&mut T>) -> Poll<io::Result<R>>) -> Poll<io::Result<R>> {
        match &mut self.io {
            Some(io) => act(Pin::new(io)),
            None => Poll::Ready(Err(io::ErrorKind::NotConnected.into())),
        }
    }
}

impl<T: AsyncRead + Unpin + Send + 'static> Drop for Lingering<T> {
    fn drop(&mut self) {
        if let Some(io) = self.io.take().filter(|_| self.shut) {
            self.tasks.spawn(async move {
                let drained = async { tokio::io::copy(&mut io.take(MOST), &mut tokio::io::sink()).await };
                let _ = timeout(PATIENCE, Box::pin(drained)).await;
            });
        }
    }
}

impl<T: AsyncRead + Unpin + Send + 'static> AsyncRead for Lingering<T> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        self.get_mut().with(|io| io.poll_read(cx, buf))
    }
}

impl<T: AsyncRead + AsyncWrite + Unpin + Send + 'static> AsyncWrite for Lingering<T> {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        self.get_mut().with(|io| io.poll_write(cx, buf))
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.get_mut().with(|io| io.poll_flush(cx))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.shut = true;
        self.get_mut().with(|io| io.poll_shutdown(cx))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.get_mut().with(|io| io.poll_write_vectored(cx, bufs))
    }

    fn is_write_vectored(&self) -> bool {
        self.io.as_ref().is_some_and(AsyncWrite::is_write_vectored)
    }
}
