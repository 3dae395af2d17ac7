//! One exchange's stream, whatever carries it: two halves that end independently.

use std::future::{pending, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::future::Either;
use oriel_protocol::close::CloseCode;
use tokio::time::sleep;
use tokio_util::io::poll_read_buf;

use crate::error::{StreamError, code_of, var};
use crate::http2::halves as http2;

/// Between two looks for a reset behind bytes that nobody takes. An exchange that was given up is to end within 1 s
/// (P-77).
const LOOK_FOR_RESET: Duration = Duration::from_millis(250);

/// The sending half.
#[derive(Debug)]
pub(crate) enum SendHalf {
    Quic(quinn::SendStream),
    Http2(http2::SendHalf),
}

/// The receiving half.
#[derive(Debug)]
pub(crate) enum ReceiveHalf {
    Quic(quinn::RecvStream),
    Http2(http2::ReceiveHalf),
}

/// Both.
pub(crate) type Halves = (SendHalf, ReceiveHalf);

/// Those of a stream of QUIC.
pub(crate) fn quic((send, receive): (quinn::SendStream, quinn::RecvStream)) -> Halves {
    (SendHalf::Quic(send), ReceiveHalf::Quic(receive))
}

/// Those of a stream of HTTP/2.
pub(crate) fn http2((send, receive): (http2::SendHalf, http2::ReceiveHalf)) -> Halves {
    (SendHalf::Http2(send), ReceiveHalf::Http2(receive))
}

impl SendHalf {
    /// Writes all of it; waits while the other end's windows are full.
    pub(crate) async fn write_all_chunks(&mut self, chunks: &mut [Bytes]) -> Result<(), StreamError> {
        match self {
            Self::Quic(stream) => Ok(stream.write_all_chunks(chunks).await?),
            Self::Http2(stream) => stream.write_all_chunks(chunks).await,
        }
    }

    /// Ends it in order. It can only have been stopped meanwhile, and then the other end does not care.
    pub(crate) fn finish(&mut self) {
        match self {
            Self::Quic(stream) => drop(stream.finish()),
            Self::Http2(stream) => stream.finish(),
        }
    }

    /// Gives it up.
    pub(crate) fn reset(&mut self, code: CloseCode) {
        match self {
            Self::Quic(stream) => drop(stream.reset(var(code))),
            Self::Http2(stream) => stream.reset(code),
        }
    }

    /// Waits until the other end no longer wants what is sent, with its code, or is gone, without one. That all has
    /// arrived is neither: the other direction may go on for long after that. To be awaited by the task that sends.
    pub(crate) fn stopped(&self) -> impl Future<Output = Option<CloseCode>> + Send + Sync + 'static {
        match self {
            Self::Quic(stream) => {
                let stopped = stream.stopped();
                Either::Left(async move {
                    match stopped.await {
                        Ok(Some(code)) => Some(code_of(code)),
                        Ok(None) => pending().await,
                        Err(_) => None,
                    }
                })
            }
            Self::Http2(stream) => Either::Right(stream.stopped()),
        }
    }

    /// Of what was ended in order: waits until the other end has all of it, or does not want it, or is gone. Over
    /// HTTP/2 nobody can tell: at once.
    pub(crate) fn arrived(&self) -> impl Future<Output = ()> + Send + Sync + 'static {
        let stopped = match self {
            Self::Quic(stream) => Some(stream.stopped()),
            Self::Http2(_) => None,
        };
        async move {
            if let Some(stopped) = stopped {
                let _ = stopped.await;
            }
        }
    }

    /// Ends it in order, and waits until the other end has all of it, or is gone.
    pub(crate) async fn finish_and_wait(mut self) {
        self.finish();
        match &self {
            Self::Quic(_) => self.arrived().await,
            // Whoever has read the last word closes the connection.
            Self::Http2(stream) => drop(stream.stopped().await),
        }
    }
}

impl ReceiveHalf {
    /// Appends what has arrived, about `room` bytes at most; 0 is the end.
    pub(crate) fn poll_fill(
        &mut self,
        cx: &mut Context<'_>,
        buffer: &mut BytesMut,
        room: usize,
    ) -> Poll<Result<usize, StreamError>> {
        match self {
            Self::Quic(stream) => {
                if buffer.capacity() - buffer.len() < room / 2 {
                    buffer.reserve(room);
                }
                Poll::Ready(Ok(ready!(poll_read_buf(Pin::new(stream), cx, buffer))?))
            }
            Self::Http2(stream) => {
                let mut filled = 0;
                while filled < room {
                    match stream.poll_chunk(cx) {
                        Poll::Ready(Ok(Some(bytes))) => {
                            buffer.extend_from_slice(&bytes);
                            filled += bytes.len();
                        }
                        // What there is comes first: the end or the error comes again.
                        _ if filled > 0 => break,
                        Poll::Ready(Ok(None)) => break,
                        Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                        Poll::Pending => return Poll::Pending,
                    }
                }
                Poll::Ready(Ok(filled))
            }
        }
    }

    /// Puts what has arrived into `pieces`, which it empties first; as many as `most`, at least one. `false` at the end.
    pub(crate) async fn read_chunks(
        &mut self,
        pieces: &mut Vec<Bytes>,
        most: usize,
    ) -> Result<bool, StreamError> {
        pieces.clear();
        match self {
            Self::Quic(stream) => {
                pieces.resize(most, Bytes::new());
                let count = stream.read_chunks(pieces).await?;
                pieces.truncate(count.unwrap_or(0));
                Ok(count.is_some())
            }
            Self::Http2(stream) => {
                let piece = poll_fn(|cx| stream.poll_chunk(cx)).await?;
                pieces.extend(piece);
                Ok(!pieces.is_empty())
            }
        }
    }

    /// Waits until the other end gives it up or the connection is gone, and takes nothing in: for as long as what has
    /// arrived cannot be passed on.
    pub(crate) async fn given_up(&mut self) -> StreamError {
        match self {
            Self::Quic(stream) => given_up(stream).await.into(),
            Self::Http2(stream) => poll_fn(|cx| stream.poll_given_up(cx)).await,
        }
    }

    /// Takes no more of it.
    pub(crate) fn stop(&mut self, code: CloseCode) {
        match self {
            Self::Quic(stream) => drop(stream.stop(var(code))),
            Self::Http2(stream) => stream.stop(code),
        }
    }
}

async fn given_up(stream: &mut quinn::RecvStream) -> quinn::ReadError {
    loop {
        // A read without room tells of bytes, the end, or a reset. quinn's `received_reset` would leave its waker
        // behind for good if no more than the rest of the stream came after it.
        match stream.read_chunk(0, true).await {
            Err(error) => return error,
            Ok(None) => pending().await,
            // While bytes wait, nothing wakes us for a reset.
            Ok(Some(_)) => sleep(LOOK_FOR_RESET).await,
        }
    }
}
