//! One stream of HTTP/2, as two halves that end independently, as far as HTTP/2 has that.
//!
//! RST_STREAM ends both directions at once. So one direction that is given up while the other goes on ends without
//! FINAL, which is an error to whoever reads it (P-35), or is left unread; the stream is reset when the other
//! direction is over as well (P-84).

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use h2::client::ResponseFuture;
use h2::{Reason, RecvStream, SendStream};
use oriel_protocol::close::CloseCode;

use super::{of_a_stream, stream_code};
use crate::error::StreamError;

/// Which end of the connection this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Relay,
    Peer,
}

/// What the two halves of a stream have in common.
struct Both {
    send: Mutex<SendStream<Bytes>>,
    end: End,
    /// Which directions go on.
    sends: AtomicBool,
    receives: AtomicBool,
}

/// The sending half.
pub(crate) struct SendHalf {
    both: Arc<Both>,
}

/// The receiving half.
pub(crate) struct ReceiveHalf {
    both: Arc<Both>,
    from: From,
    /// What came while nothing could be passed on. Bounded by the stream's window, which is not opened for it.
    held: VecDeque<Bytes>,
}

enum From {
    /// The peer has not taken the stream yet.
    Waiting(ResponseFuture),
    Stream(RecvStream),
    /// Nobody wants it.
    Nothing,
}

pub(super) fn opened(send: SendStream<Bytes>, response: ResponseFuture) -> (SendHalf, ReceiveHalf) {
    halves(send, From::Waiting(response), End::Relay)
}

pub(super) fn accepted(send: SendStream<Bytes>, receive: RecvStream) -> (SendHalf, ReceiveHalf) {
    halves(send, From::Stream(receive), End::Peer)
}

fn halves(send: SendStream<Bytes>, from: From, end: End) -> (SendHalf, ReceiveHalf) {
    let on = || AtomicBool::new(true);
    let both = Arc::new(Both { send: Mutex::new(send), end, sends: on(), receives: on() });
    (SendHalf { both: Arc::clone(&both) }, ReceiveHalf { both, from, held: VecDeque::new() })
}

impl Both {
    fn send(&self) -> MutexGuard<'_, SendStream<Bytes>> {
        self.send.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ready once the stream or the connection is gone, and says which.
    fn poll_gone(&self, cx: &mut Context<'_>) -> Poll<StreamError> {
        self.send().poll_reset(cx).map(|reset| match reset.map(stream_code) {
            Ok(Some(code)) => StreamError::Cancelled(code),
            Ok(None) | Err(_) => StreamError::UplinkLost,
        })
    }
}

impl SendHalf {
    /// Writes all of it; waits while a window is full.
    pub(crate) async fn write_all_chunks(&mut self, chunks: &mut [Bytes]) -> Result<(), StreamError> {
        for chunk in chunks {
            while !chunk.is_empty() {
                let room = poll_fn(|cx| self.poll_room(cx, chunk.len())).await?;
                let piece = chunk.split_to(room.min(chunk.len()));
                self.both.send().send_data(piece, false).map_err(|_| StreamError::UplinkLost)?;
            }
        }
        Ok(())
    }

    fn poll_room(&self, cx: &mut Context<'_>, wanted: usize) -> Poll<Result<usize, StreamError>> {
        let mut send = self.both.send();
        send.reserve_capacity(wanted);
        loop {
            match send.capacity() {
                0 => {}
                room => return Poll::Ready(Ok(room)),
            }
            if !matches!(ready!(send.poll_capacity(cx)), Some(Ok(_))) {
                drop(send);
                let gone = self.both.poll_gone(cx);
                return Poll::Ready(Err(match gone {
                    Poll::Ready(error) => error,
                    Poll::Pending => StreamError::UplinkLost,
                }));
            }
        }
    }

    /// Ends this direction in order.
    pub(crate) fn finish(&mut self) {
        if self.both.sends.swap(false, Ordering::AcqRel) {
            // It can only have been reset meanwhile, and then the other end does not care.
            let _ = self.both.send().send_data(Bytes::new(), true);
        }
    }

    /// Gives this direction up.
    pub(crate) fn reset(&mut self, code: CloseCode) {
        if !self.both.receives.load(Ordering::Acquire) {
            self.both.sends.store(false, Ordering::Release);
            self.both.send().send_reset(of_a_stream(code));
        } else {
            self.finish();
        }
    }

    /// Waits until the other end no longer wants what is sent, with its code, or is gone, without one.
    ///
    /// To be awaited by the task that sends: HTTP/2's library wakes one task for both.
    pub(crate) fn stopped(&self) -> impl Future<Output = Option<CloseCode>> + Send + Sync + 'static {
        let both = Arc::clone(&self.both);
        poll_fn(move |cx| {
            both.poll_gone(cx).map(|error| match error {
                StreamError::Cancelled(code) => Some(code),
                _ => None,
            })
        })
    }

    /// The code with which the other end has reset the stream, if it has.
    pub(crate) fn reset_code(&self) -> Option<CloseCode> {
        let mut context = Context::from_waker(std::task::Waker::noop());
        match self.both.poll_gone(&mut context) {
            Poll::Ready(StreamError::Cancelled(code)) => Some(code),
            _ => None,
        }
    }

    /// Ends the whole stream with this code, whoever holds its halves.
    pub(super) fn end_with(&self, code: CloseCode) {
        self.both.send().send_reset(of_a_stream(code));
    }

    /// Another handle on the stream, for whoever closes the connection.
    pub(super) fn watch(&self) -> Self {
        Self { both: Arc::clone(&self.both) }
    }
}

impl ReceiveHalf {
    /// The next bytes; `None` at the end.
    pub(crate) fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, StreamError>> {
        let next = match self.held.pop_front() {
            Some(held) => Some(held),
            None => ready!(self.poll_next(cx))?,
        };
        if let (Some(bytes), From::Stream(stream)) = (&next, &mut self.from) {
            // Taken: the other end may send as much again.
            let _ = stream.flow_control().release_capacity(bytes.len());
        }
        Poll::Ready(Ok(next))
    }

    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, StreamError>> {
        loop {
            match &mut self.from {
                From::Waiting(response) => {
                    let response = ready!(Pin::new(response).poll(cx)).map_err(error)?;
                    self.from = From::Stream(response.into_body());
                }
                From::Stream(stream) => match ready!(stream.poll_data(cx)) {
                    Some(Ok(bytes)) if bytes.is_empty() => {}
                    Some(Ok(bytes)) => return Poll::Ready(Ok(Some(bytes))),
                    Some(Err(reason)) => return Poll::Ready(Err(error(reason))),
                    None => return Poll::Ready(Ok(None)),
                },
                From::Nothing => return Poll::Ready(Err(StreamError::UplinkLost)),
            }
        }
    }

    /// Ready once the other end has given the stream up or the connection is gone. What comes before that is kept,
    /// and the window stays shut for it.
    pub(crate) fn poll_given_up(&mut self, cx: &mut Context<'_>) -> Poll<StreamError> {
        loop {
            match ready!(self.poll_next(cx)) {
                Ok(Some(bytes)) => self.held.push_back(bytes),
                // An end in order is none of that.
                Ok(None) => return Poll::Pending,
                Err(error) => return Poll::Ready(error),
            }
        }
    }

    /// Takes no more of it.
    pub(crate) fn stop(&mut self, code: CloseCode) {
        self.from = From::Nothing;
        self.held.clear();
        let was_on = self.both.receives.swap(false, Ordering::AcqRel);
        // At the peer the library does it by itself, once the answer has gone out: a reset of ours would overtake it.
        if was_on && self.both.end == End::Relay && !self.both.sends.load(Ordering::Acquire) {
            self.both.send().send_reset(of_a_stream(code));
        }
    }
}

fn error(error: h2::Error) -> StreamError {
    match error.reason().filter(|_| error.is_reset()) {
        Some(reason) => StreamError::Cancelled(stream_code(reason).unwrap_or(CloseCode::Internal)),
        None => StreamError::UplinkLost,
    }
}

impl Drop for Both {
    fn drop(&mut self) {
        // A relay that lets go of a stream says so, in its own code.
        if self.end == End::Relay && *self.sends.get_mut() {
            self.send().send_reset(Reason::CANCEL);
        }
    }
}

impl std::fmt::Debug for SendHalf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SendHalf(HTTP/2)")
    }
}

impl std::fmt::Debug for ReceiveHalf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReceiveHalf(HTTP/2)")
    }
}
