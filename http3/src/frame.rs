//! Frames (RFC 9114, section 7) as they come out of a stream.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use tokio_util::io::poll_read_buf;

use crate::varint;

/// A piece of a body.
pub const DATA: u64 = 0x0;
/// A field section.
pub const HEADERS: u64 = 0x1;
/// A promise is taken back.
pub const CANCEL_PUSH: u64 = 0x3;
/// The settings of a connection.
pub const SETTINGS: u64 = 0x4;
/// A promise.
pub const PUSH_PROMISE: u64 = 0x5;
/// No more requests.
pub const GOAWAY: u64 = 0x7;
/// How many promises are taken.
pub const MAX_PUSH_ID: u64 = 0xd;

/// Whether a type means nothing, and so is skipped wherever it comes. The types of HTTP/2 that have no counterpart
/// are forbidden instead (RFC 9114, section 7.2.8).
pub fn is_unknown(kind: u64) -> bool {
    !matches!(
        kind,
        DATA | HEADERS | CANCEL_PUSH | SETTINGS | PUSH_PROMISE | GOAWAY | MAX_PUSH_ID | 0x2 | 0x6 | 0x8 | 0x9
    )
}

/// The beginning of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FrameHead {
    /// Its type.
    pub kind: u64,
    /// Bytes of its payload.
    pub len: u64,
}

/// Room for one read while a head is awaited, and within a body.
const SMALL: usize = 2 * 1024;
const LARGE: usize = 64 * 1024;

/// A stream's bytes, to be taken frame by frame. What is not taken is not read: the stream's window bounds it.
#[derive(Debug)]
pub struct FrameReader {
    stream: quinn::RecvStream,
    buffer: BytesMut,
    eof: bool,
}

/// Why there is no frame.
#[derive(Debug)]
pub enum Broken {
    /// The other end broke off, or the connection is gone.
    Stream,
    /// The stream ended within a frame.
    Cut,
}

impl FrameReader {
    pub(crate) fn new(stream: quinn::RecvStream) -> Self {
        Self { stream, buffer: BytesMut::new(), eof: false }
    }

    /// One read: false at the end of the stream.
    fn poll_fill(&mut self, cx: &mut Context<'_>, room: usize) -> Poll<Result<bool, Broken>> {
        if self.eof {
            return Poll::Ready(Ok(false));
        }
        if self.buffer.capacity() - self.buffer.len() < room / 2 {
            self.buffer.reserve(room);
        }
        let read = ready!(poll_read_buf(Pin::new(&mut self.stream), cx, &mut self.buffer));
        let read = read.map_err(|_| Broken::Stream)?;
        self.eof = read == 0;
        Poll::Ready(Ok(!self.eof))
    }

    /// An integer off the front; `None` at the end of the stream, if that is no cut.
    pub(crate) fn poll_varint(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<u64>, Broken>> {
        loop {
            if let Some((value, len)) = varint::peek(&self.buffer) {
                let _ = self.buffer.split_to(len);
                return Poll::Ready(Ok(Some(value)));
            }
            if !ready!(self.poll_fill(cx, SMALL))? {
                let end = if self.buffer.is_empty() { Ok(None) } else { Err(Broken::Cut) };
                return Poll::Ready(end);
            }
        }
    }

    /// The next frame's head; `None` where the stream ends.
    pub(crate) fn poll_head(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<FrameHead>, Broken>> {
        loop {
            if let Some((kind, first)) = varint::peek(&self.buffer)
                && let Some((len, second)) = varint::peek(&self.buffer[first..])
            {
                let _ = self.buffer.split_to(first + second);
                return Poll::Ready(Ok(Some(FrameHead { kind, len })));
            }
            if !ready!(self.poll_fill(cx, SMALL))? {
                let end = if self.buffer.is_empty() { Ok(None) } else { Err(Broken::Cut) };
                return Poll::Ready(end);
            }
        }
    }

    /// A whole payload, whose length the caller has found small enough.
    pub(crate) fn poll_payload(&mut self, cx: &mut Context<'_>, len: usize) -> Poll<Result<Bytes, Broken>> {
        while self.buffer.len() < len {
            let room = len - self.buffer.len();
            if !ready!(self.poll_fill(cx, room.clamp(SMALL, LARGE)))? {
                return Poll::Ready(Err(Broken::Cut));
            }
        }
        Poll::Ready(Ok(self.buffer.split_to(len).freeze()))
    }

    /// The next piece of a payload of which `left` bytes are missing: at least one byte.
    pub(crate) fn poll_piece(&mut self, cx: &mut Context<'_>, left: u64) -> Poll<Result<Bytes, Broken>> {
        if self.buffer.is_empty() && !ready!(self.poll_fill(cx, LARGE))? {
            return Poll::Ready(Err(Broken::Cut));
        }
        let len = usize::try_from(left).unwrap_or(usize::MAX).min(self.buffer.len());
        Poll::Ready(Ok(self.buffer.split_to(len).freeze()))
    }

    /// The head of a DATA frame, if that is what has arrived next: its length.
    pub(crate) fn data_here(&mut self) -> Option<u64> {
        let (kind, first) = varint::peek(&self.buffer)?;
        let (len, second) = varint::peek(&self.buffer[first..])?;
        if kind != DATA || len == 0 || self.buffer.len() == first + second {
            return None;
        }
        let _ = self.buffer.split_to(first + second);
        Some(len)
    }

    /// Whether the end of the stream has been read and nothing is left.
    pub(crate) fn is_at_end(&self) -> bool {
        self.eof && self.buffer.is_empty()
    }

    /// Reads the end of the stream if it is here already.
    pub(crate) fn look_for_end(&mut self, cx: &mut Context<'_>) {
        if self.buffer.is_empty() {
            let _ = self.poll_fill(cx, SMALL);
        }
    }

    /// Tells the other end that nothing more is wanted.
    pub(crate) fn stop(&mut self, code: crate::code::Code) {
        let _ = self.stream.stop(code.into());
    }
}

impl Drop for FrameReader {
    fn drop(&mut self) {
        if !self.eof {
            self.stop(crate::code::Code::RequestRejected);
        }
    }
}
