//! A byte stream whose reads somebody watches, while what is written passes as it is.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// Somebody who reads in another one's place.
pub trait Reader: Unpin {
    /// As [`AsyncRead::poll_read`], out of `io`.
    ///
    /// # Errors
    /// Those of `io`, and whatever the reader finds wrong.
    fn poll_read<T: AsyncRead + Unpin>(
        &mut self,
        io: &mut T,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>>;
}

/// The byte stream `io`, read by `reader`.
#[derive(Debug)]
pub struct Watched<T, R> {
    io: T,
    reader: R,
}

impl<T, R> Watched<T, R> {
    /// Puts them together.
    pub fn new(io: T, reader: R) -> Self {
        Self { io, reader }
    }
}

impl<T: AsyncRead + Unpin, R: Reader> AsyncRead for Watched<T, R> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let Self { io, reader } = self.get_mut();
        reader.poll_read(io, cx, buf)
    }
}

impl<T: AsyncWrite + Unpin, R: Reader> AsyncWrite for Watched<T, R> {
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
        bufs: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }
}
