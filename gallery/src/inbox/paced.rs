//! A body that is read no faster than it is used.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame};

/// The most bytes read since something was last used: more would be a form of nothing but heads.
const MOST_UNUSED: u64 = 4 << 20;

/// A body that gives one frame, then waits to be asked again. The reader of forms takes all that a body gives at once,
/// and keeps it in memory.
#[derive(Debug)]
pub(super) struct Paced<B> {
    body: B,
    rest: bool,
    unused: Unused,
}

/// How much was read since something was last used.
#[derive(Clone, Debug, Default)]
pub(super) struct Unused(Arc<AtomicU64>);

impl<B> Paced<B> {
    pub(super) fn new(body: B) -> (Paced<B>, Unused) {
        let unused = Unused::default();
        (Paced { body, rest: false, unused: unused.clone() }, unused)
    }
}

impl Unused {
    /// Notes that what was read has been used.
    pub(super) fn reset(&self) {
        self.0.store(0, Ordering::Relaxed);
    }
}

impl<B> Body for Paced<B>
where
    B: Body<Data = Bytes, Error = io::Error> + Unpin,
{
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if std::mem::take(&mut self.rest) {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let polled = Pin::new(&mut self.body).poll_frame(context);
        if let Poll::Ready(Some(Ok(frame))) = &polled {
            self.rest = true;
            let length = frame.data_ref().map_or(0, Bytes::len) as u64;
            if self.unused.0.fetch_add(length, Ordering::Relaxed) > MOST_UNUSED {
                return Poll::Ready(Some(Err(io::Error::other("a form without an end of its heads"))));
            }
        }
        polled
    }
}
