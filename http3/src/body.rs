//! The body of a request: the frames after its head.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http::HeaderMap;
use http_body::{Body, Frame};

use crate::code::Code;
use crate::frame::{self, FrameHead, FrameReader};
use crate::head;
use crate::qpack;
use crate::visit::Visit;

/// A piece that is smaller is put together with what follows it, up to so many bytes.
const SMALL: usize = 1024;
const GATHERED: usize = 16 * 1024;

/// A request's body, complete only when the stream has ended in the right place and with the right length.
///
/// Dropped before that, it tells the visitor that no more is wanted.
#[derive(Debug)]
pub struct RequestBody {
    reader: FrameReader,
    visit: Arc<Visit>,
    state: State,
    /// Bytes that content-length has said and that have not come.
    missing: Option<u64>,
    trailers: Option<HeaderMap>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Between two frames.
    Between,
    /// In a piece of the body.
    Data(u64),
    /// In a frame that means nothing.
    Skipped(u64),
    /// In the trailers.
    Trailers(u64),
    /// After the trailers, where nothing may follow but what means nothing.
    Last,
    Ended,
}

impl RequestBody {
    pub(crate) fn new(reader: FrameReader, visit: Arc<Visit>, length: Option<u64>) -> Self {
        let state = if reader.is_at_end() { State::Ended } else { State::Between };
        Self { reader, visit, state, missing: length, trailers: None }
    }

    /// Whether the stream has ended and the length that the head named has not come.
    pub(crate) fn is_short(&self) -> bool {
        self.state == State::Ended && self.missing.is_some_and(|missing| missing > 0)
    }

    /// Ends the request for a fault of this stream alone.
    fn refuse(&mut self, code: Code) -> Code {
        self.reader.stop(code);
        self.state = State::Ended;
        code
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Code>>> {
        loop {
            match self.state {
                State::Ended => {
                    return Poll::Ready(self.trailers.take().map(|trailers| Ok(Frame::trailers(trailers))));
                }
                State::Between | State::Last => match ready!(self.reader.poll_head(cx)) {
                    Ok(Some(head)) => self.begin(head)?,
                    Ok(None) if self.missing.is_some_and(|missing| missing > 0) => {
                        return Poll::Ready(Some(Err(self.refuse(Code::MessageError))));
                    }
                    Ok(None) => self.state = State::Ended,
                    Err(broken) => return Poll::Ready(Some(Err(self.broken(&broken)))),
                },
                State::Data(left) => {
                    let mut piece = match ready!(self.reader.poll_piece(cx, left)) {
                        Ok(piece) => piece,
                        Err(broken) => return Poll::Ready(Some(Err(self.broken(&broken)))),
                    };
                    self.state = after(left - piece.len() as u64, State::Data);
                    if piece.len() < SMALL {
                        piece = self.gather(cx, piece)?;
                    }
                    if self.state == State::Between {
                        self.reader.look_for_end(cx);
                        if self.reader.is_at_end() && self.missing.is_none_or(|missing| missing == 0) {
                            self.state = State::Ended;
                        }
                    }
                    return Poll::Ready(Some(Ok(Frame::data(piece))));
                }
                State::Skipped(left) => match ready!(self.reader.poll_piece(cx, left)) {
                    Ok(piece) => {
                        let left = left - piece.len() as u64;
                        let done = if self.trailers.is_some() { State::Last } else { State::Between };
                        self.state = if left == 0 { done } else { State::Skipped(left) };
                    }
                    Err(broken) => return Poll::Ready(Some(Err(self.broken(&broken)))),
                },
                State::Trailers(len) => {
                    let len = usize::try_from(len).unwrap_or(usize::MAX);
                    match ready!(self.reader.poll_payload(cx, len)) {
                        Ok(section) => self.take_trailers(&section)?,
                        Err(broken) => return Poll::Ready(Some(Err(self.broken(&broken)))),
                    }
                }
            }
        }
    }

    /// Puts small pieces together that have arrived together: each costs its receivers as much as a large one.
    fn gather(&mut self, cx: &mut Context<'_>, piece: Bytes) -> Result<Bytes, Code> {
        let mut gathered = BytesMut::from(piece);
        while self.state == State::Between
            && gathered.len() < GATHERED
            && let Some(len) = self.reader.data_here()
        {
            self.begin(FrameHead { kind: frame::DATA, len })?;
            // Some of it is here, so this does not wait.
            if let Poll::Ready(Ok(piece)) = self.reader.poll_piece(cx, len) {
                self.state = after(len - piece.len() as u64, State::Data);
                gathered.extend_from_slice(&piece);
            }
        }
        Ok(gathered.freeze())
    }

    fn broken(&mut self, broken: &frame::Broken) -> Code {
        self.state = State::Ended;
        self.visit.broken(broken)
    }

    fn begin(&mut self, FrameHead { kind, len }: FrameHead) -> Result<(), Code> {
        self.state = match kind {
            frame::DATA if self.state == State::Between => {
                if len == 0 {
                    self.visit.noise()?;
                }
                if let Some(missing) = &mut self.missing {
                    match missing.checked_sub(len) {
                        Some(left) => *missing = left,
                        None => return Err(self.refuse(Code::MessageError)),
                    }
                }
                after(len, State::Data)
            }
            frame::HEADERS if self.state == State::Between => {
                if len > self.visit.limit as u64 {
                    return Err(self.refuse(Code::ExcessiveLoad));
                }
                State::Trailers(len)
            }
            kind if frame::is_unknown(kind) => {
                self.visit.noise()?;
                if len == 0 { self.state } else { State::Skipped(len) }
            }
            _ => {
                self.state = State::Ended;
                return Err(self.visit.fail(Code::FrameUnexpected, "a frame that may not come in a request"));
            }
        };
        Ok(())
    }

    fn take_trailers(&mut self, section: &[u8]) -> Result<(), Code> {
        let lines = match qpack::decode(section, self.visit.limit) {
            Ok(lines) => lines,
            Err(qpack::DecodeError::TooLarge) => return Err(self.refuse(Code::ExcessiveLoad)),
            Err(qpack::DecodeError::Malformed) => {
                self.state = State::Ended;
                return Err(self
                    .visit
                    .fail(Code::QpackDecompressionFailed, "trailers that cannot be decoded"));
            }
        };
        match head::trailers(lines) {
            Ok(trailers) => self.trailers = Some(trailers),
            Err(_) => return Err(self.refuse(Code::MessageError)),
        }
        self.state = State::Last;
        Ok(())
    }
}

fn after(left: u64, within: fn(u64) -> State) -> State {
    if left == 0 { State::Between } else { within(left) }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = Code;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Code>>> {
        self.poll(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.state == State::Ended && self.trailers.is_none()
    }
}

impl Drop for RequestBody {
    fn drop(&mut self) {
        if self.state != State::Ended {
            self.reader.stop(Code::NoError);
        }
    }
}
