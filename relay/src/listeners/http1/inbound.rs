//! What a visitor says after a switch of protocols, as the body of the request that asked for it.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use hyper::upgrade::Upgraded;
use hyper_util::rt::TokioIo;
use tokio::io::ReadHalf;
use tokio::sync::oneshot;
use tokio_util::io::poll_read_buf;

/// Room for one read: idle connections hold none of it.
const READ: usize = 16 * 1024;

/// A connection that has been switched.
pub(super) type Io = TokioIo<Upgraded>;

/// To be told when the switch has happened.
#[derive(Debug)]
pub(super) struct Ready(oneshot::Sender<ReadHalf<Io>>);

impl Ready {
    /// Hands over what is read from then on; false if the exchange has ended already.
    pub(super) fn tell(self, reader: ReadHalf<Io>) -> bool {
        self.0.send(reader).is_ok()
    }
}

/// Bytes that begin once [`Ready`] is told.
pub(super) fn inbound() -> (Inbound, Ready) {
    let (ready, waiting) = oneshot::channel();
    (Inbound { waiting: Some(waiting), reader: None, buffer: BytesMut::new() }, Ready(ready))
}

/// The visitor's bytes in the protocol that was switched to.
#[derive(Debug)]
pub(super) struct Inbound {
    waiting: Option<oneshot::Receiver<ReadHalf<Io>>>,
    reader: Option<ReadHalf<Io>>,
    buffer: BytesMut,
}

impl Inbound {
    /// The next bytes; `None` at their end.
    pub(super) fn poll_read(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        if let Some(waiting) = &mut self.waiting {
            let reader = ready!(Pin::new(waiting).poll(cx));
            self.reader = Some(reader.map_err(|_| io::ErrorKind::ConnectionAborted)?);
            self.waiting = None;
        }
        let Some(reader) = &mut self.reader else { return Poll::Ready(None) };
        self.buffer.reserve(READ);
        match poll_read_buf(Pin::new(reader), cx, &mut self.buffer) {
            Poll::Ready(Ok(0)) => Poll::Ready(None),
            Poll::Ready(Ok(_)) => Poll::Ready(Some(Ok(self.buffer.split().freeze()))),
            Poll::Ready(Err(error)) => Poll::Ready(Some(Err(error))),
            Poll::Pending => {
                self.buffer = BytesMut::new();
                Poll::Pending
            }
        }
    }
}
