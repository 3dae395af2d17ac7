//! Response bodies.

pub(crate) mod made;
mod stretch;

use std::collections::VecDeque;
use std::fs::File;
use std::io;
use std::ops::Range;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Frame, SizeHint};

use crate::body::made::{Made, Source};
use crate::body::stretch::Stretch;
use crate::veil::Veil;

/// The body of a response: bytes at hand, parts of a file, bytes made from many files, or these in turn.
///
/// A file is read on Tokio's blocking threads in pieces of at most 256 KiB, at most one piece ahead
/// of what has been taken, and only while there is demand. The length is exact and fixed from the
/// start. A file that became shorter, or can no longer be read, ends the body with an error; what a
/// file grows by meanwhile is left out. Dropping the body stops the reading.
#[derive(Debug)]
pub struct Body {
    chunks: VecDeque<Chunk>,
    left: u64,
}

/// A run of bytes of a body.
#[derive(Debug)]
enum Chunk {
    Bytes(Bytes),
    Stretch(Stretch),
    Made(Made),
}

impl Body {
    pub(crate) fn empty() -> Body {
        Body { chunks: VecDeque::new(), left: 0 }
    }

    /// All of a text.
    pub(crate) fn text(text: String) -> Body {
        let mut body = Body::empty();
        body.push(text.into());
        body
    }

    /// All of some bytes.
    pub(crate) fn bytes(bytes: Bytes) -> Body {
        let mut body = Body::empty();
        body.push(bytes);
        body
    }

    /// The body, if all of it is one run of bytes at hand.
    pub(crate) fn at_hand(&self) -> Option<&Bytes> {
        match self.chunks.front() {
            Some(Chunk::Bytes(bytes)) if self.chunks.len() == 1 => Some(bytes),
            _ => None,
        }
    }

    /// The bytes that are still to come.
    pub(crate) fn length(&self) -> u64 {
        self.left
    }

    /// Adds bytes to the end.
    pub(crate) fn push(&mut self, bytes: Bytes) {
        if !bytes.is_empty() {
            self.left += bytes.len() as u64;
            self.chunks.push_back(Chunk::Bytes(bytes));
        }
    }

    /// Adds the bytes of `file` at the offsets in `range` to the end. They are read when their
    /// turn comes, and leave under a veil if there is one. Has to be called within a Tokio runtime.
    pub(crate) fn push_veiled(&mut self, file: &Arc<File>, range: Range<u64>, veil: Option<&Arc<Veil>>) {
        if range.is_empty() {
            return;
        }
        self.left += range.end - range.start;
        let stretch = Stretch::new(Arc::clone(file), range, veil.cloned());
        self.chunks.push_back(Chunk::Stretch(stretch));
    }

    /// Adds `length` bytes from `source` to the end. They are made when their turn comes. Has to be
    /// called within a Tokio runtime.
    pub(crate) fn push_source(&mut self, source: Box<dyn Source>, length: u64) {
        if length > 0 {
            self.left += length;
            self.chunks.push_back(Chunk::Made(Made::new(source, length)));
        }
    }

    /// Reads all that is still in files, on this thread.
    pub(crate) fn load(&mut self) -> io::Result<()> {
        for chunk in &mut self.chunks {
            if let Chunk::Stretch(stretch) = chunk {
                *chunk = Chunk::Bytes(stretch.read_all()?);
            }
        }
        Ok(())
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let piece = loop {
            match self.chunks.front_mut() {
                None => return Poll::Ready(None),
                Some(Chunk::Bytes(bytes)) => {
                    let bytes = std::mem::take(bytes);
                    self.chunks.pop_front();
                    break Ok(bytes);
                }
                Some(Chunk::Stretch(stretch)) => match ready!(stretch.poll_piece(context)) {
                    Some(piece) => break piece,
                    None => self.chunks.pop_front(),
                },
                Some(Chunk::Made(made)) => match ready!(made.poll_piece(context)) {
                    Some(piece) => break piece,
                    None => self.chunks.pop_front(),
                },
            };
        };
        match &piece {
            Ok(bytes) => self.left -= bytes.len() as u64,
            Err(_) => *self = Body::empty(),
        }
        Poll::Ready(Some(piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
