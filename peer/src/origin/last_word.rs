//! What an origin said before it closed, heard in spite of what could not be written to it any more (P-76).

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, Waker, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// A connection whose writer hears that it is closed only once its reader has.
///
/// An origin may answer an upload early and close: what is still written then fails, while its answer lies here to be
/// read (RFC 9112, section 9.5). hyper ends a connection with the first error of writing and reads no more.
///
/// The system tells of a reset once. Where the writer was told, the reader would see what came before it and then an end
/// like any other, which a body without a length takes for its own; so the reader is told again.
#[derive(Debug)]
pub(super) struct LastWord<T> {
    io: T,
    /// Nothing more will be read.
    read: bool,
    /// The writer was told of a reset.
    reset: bool,
    /// Who has written in vain.
    writer: Option<Waker>,
}

impl<T> LastWord<T> {
    pub(super) fn new(io: T) -> Self {
        Self { io, read: false, reset: false, writer: None }
    }

    /// Keeps a failure of writing back as long as there is something to read.
    fn after_reading<U>(&mut self, written: Poll<io::Result<U>>, cx: &Context<'_>) -> Poll<io::Result<U>> {
        use io::ErrorKind::{BrokenPipe, ConnectionReset};
        match written {
            Poll::Ready(Err(error)) if !self.read && matches!(error.kind(), BrokenPipe | ConnectionReset) => {
                self.reset |= error.kind() == ConnectionReset;
                self.writer = Some(cx.waker().clone());
                Poll::Pending
            }
            written => written,
        }
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for LastWord<T> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buf.remaining();
        let read = ready!(Pin::new(&mut self.io).poll_read(cx, buf));
        let ended = before > 0 && buf.remaining() == before;
        if read.is_err() || ended {
            self.read = true;
            if let Some(writer) = self.writer.take() {
                writer.wake();
            }
        }
        Poll::Ready(match read {
            Ok(()) if ended && self.reset => Err(io::ErrorKind::ConnectionReset.into()),
            read => read,
        })
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for LastWord<T> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, data: &[u8]) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.io).poll_write(cx, data);
        self.after_reading(written, cx)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        data: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.io).poll_write_vectored(cx, data);
        self.after_reading(written, cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.io).poll_flush(cx);
        self.after_reading(flushed, cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::net::TcpListener;
    use std::time::Duration;

    use futures_util::future::join;
    use tokio::io::{AsyncReadExt, AsyncWriteExt, split};
    use tokio::net::TcpStream;
    use tokio::task::yield_now;
    use tokio::time::timeout;

    use super::*;

    /// One that has been answered, and reset since.
    async fn reset() -> LastWord<TcpStream> {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let mut stream = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        let (mut origin, _) = listener.accept().unwrap();
        stream.write_all(b"a request").await.unwrap();
        std::io::Write::write_all(&mut origin, b"an answer").unwrap();
        // What it has not read makes the system reset the connection.
        drop(origin);
        LastWord::new(stream)
    }

    async fn write(stream: &mut LastWord<TcpStream>) -> Poll<io::Result<usize>> {
        poll_fn(|cx| Poll::Ready(Pin::new(&mut *stream).poll_write(cx, b"more"))).await
    }

    #[tokio::test]
    async fn p76_an_answer_is_read_though_writing_fails() {
        let mut stream = reset().await;
        for _ in 0..3 {
            assert!(write(&mut stream).await.is_pending());
        }
        let mut answer = [0; 9];
        stream.read_exact(&mut answer).await.unwrap();
        assert_eq!(&answer, b"an answer");
        assert!(write(&mut stream).await.is_pending(), "there may be more to read");
        let end = stream.read(&mut answer).await.map_err(|error| error.kind());
        assert_eq!(end, Err(io::ErrorKind::ConnectionReset), "it may not be taken for the end of a body");
        assert!(matches!(write(&mut stream).await, Poll::Ready(Err(_))));
    }

    #[tokio::test]
    async fn an_answer_that_ended_before_the_reset_ends_in_order() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let mut stream = LastWord::new(TcpStream::connect(listener.local_addr().unwrap()).await.unwrap());
        let (mut origin, _) = listener.accept().unwrap();
        std::io::Write::write_all(&mut origin, b"an answer").unwrap();
        // Nothing was left unread, so the end goes out; only what comes now is answered by a reset.
        drop(origin);
        let _ = write(&mut stream).await;
        assert!(write(&mut stream).await.is_pending(), "a broken pipe");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        assert_eq!(answer, b"an answer");
    }

    #[tokio::test]
    async fn the_writer_is_woken_when_all_is_read() {
        let (mut reader, mut writer) = split(reset().await);
        let mut answer = Vec::new();
        let reading = async {
            // The writer is first, and waits.
            yield_now().await;
            reader.read_to_end(&mut answer).await
        };
        let (written, _) =
            timeout(Duration::from_secs(20), join(writer.write_all(b"more"), reading)).await.unwrap();
        written.unwrap_err();
        assert_eq!(answer, b"an answer");
    }
}
