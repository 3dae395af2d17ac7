//! The body on its way to the visitor, with the end that an attack gives it.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::time::{Instant, Interval, interval_at};

use crate::answer::Ending;

/// In one frame.
const PIECE: usize = 16 * 1024;

/// Between two bytes of a body that drips.
const DRIP: Duration = Duration::from_secs(1);

/// A body.
#[derive(Debug)]
pub struct Sent {
    pieces: VecDeque<Bytes>,
    ending: Ending,
    flushed: bool,
    drips: Option<Interval>,
}

impl Sent {
    /// These bytes and this end.
    pub fn new(mut body: Bytes, ending: Ending) -> Self {
        let mut pieces = VecDeque::new();
        while !body.is_empty() {
            pieces.push_back(body.split_to(body.len().min(PIECE)));
        }
        let drips = (ending == Ending::Drips).then(|| interval_at(Instant::now() + DRIP, DRIP));
        Self { pieces, ending, flushed: false, drips }
    }
}

impl Body for Sent {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if let Some(piece) = self.pieces.pop_front() {
            return Poll::Ready(Some(Ok(Frame::data(piece))));
        }
        match self.ending {
            Ending::InOrder => Poll::Ready(None),
            // What was handed over leaves before the connection breaks: hyper flushes when it has to wait.
            Ending::Broken if !self.flushed => {
                self.flushed = true;
                cx.waker().wake_by_ref();
                Poll::Pending
            }
            Ending::Broken => Poll::Ready(Some(Err(io::ErrorKind::ConnectionReset.into()))),
            Ending::Stalls => Poll::Pending,
            Ending::Drips => match &mut self.drips {
                Some(drips) => drips.poll_tick(cx).map(|_| Some(Ok(Frame::data(Bytes::from_static(&[0]))))),
                None => Poll::Pending,
            },
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self.ending {
            Ending::InOrder => SizeHint::with_exact(self.pieces.iter().map(|piece| piece.len() as u64).sum()),
            _ => SizeHint::new(),
        }
    }
}
