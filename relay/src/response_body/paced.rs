//! A peer's body whose bytes wait for their turn among those of its name.

use std::io;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Frame, SizeHint};

use super::PacketBody;
use crate::fair_use::pace::{Pace, TURN};

/// A body that goes on piece by piece, each in its turn.
#[derive(Debug)]
pub struct Paced {
    pub(super) body: PacketBody,
    pace: Pace,
    /// What has come from the peer and not gone on yet.
    held: Bytes,
    /// How much of it stands in line.
    asked: usize,
}

impl Paced {
    pub(super) fn new(body: PacketBody, pace: Pace) -> Self {
        Self { body, pace, held: Bytes::new(), asked: 0 }
    }

    /// Whether it carries packets.
    pub(crate) fn is_packets(&self) -> bool {
        self.body.is_packets()
    }

    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if self.held.is_empty() {
            match ready!(self.body.poll(cx)).transpose()?.map(Frame::into_data) {
                None => return Poll::Ready(None),
                Some(Err(other)) => return Poll::Ready(Some(Ok(other))),
                Some(Ok(data)) if data.is_empty() => return Poll::Ready(Some(Ok(Frame::data(data)))),
                Some(Ok(data)) => self.held = data,
            }
        }
        // Only whoever can take it stands in line.
        if self.asked == 0 {
            let bytes = self.held.len().min(TURN);
            self.pace.ask(bytes)?;
            self.asked = bytes;
        }
        ready!(self.pace.poll_turn(cx));
        let piece = self.held.split_to(std::mem::take(&mut self.asked));
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    pub(super) fn is_end_stream(&self) -> bool {
        self.held.is_empty() && self.body.is_end_stream()
    }

    pub(super) fn size_hint(&self) -> SizeHint {
        match self.body.size_hint().exact() {
            Some(left) => SizeHint::with_exact(left + self.held.len() as u64),
            None => SizeHint::default(),
        }
    }
}

impl Drop for Paced {
    fn drop(&mut self) {
        if !self.held.is_empty() {
            self.body.keep_back(self.held.len() as u64);
        }
    }
}
