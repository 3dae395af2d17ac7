//! Bytes that are made piece by piece on blocking threads.

use std::fmt::Debug;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

/// What makes the bytes. It may block.
pub(crate) trait Source: Debug + Send + Sync + 'static {
    /// The next bytes, none at the end.
    ///
    /// # Errors
    /// Whatever keeps it from going on; it is not asked again.
    fn next(&mut self) -> io::Result<Option<Bytes>>;
}

/// A source, and what it gave when it was asked.
type Step = (Box<dyn Source>, io::Result<Option<Bytes>>);

/// A source and how much is still to come of it.
#[derive(Debug)]
pub(super) struct Made {
    /// At hand while no piece is being made.
    source: Option<Box<dyn Source>>,
    ahead: Option<JoinHandle<Step>>,
    left: u64,
    runtime: Handle,
}

impl Made {
    /// Has to be called within a Tokio runtime, which the work then runs on.
    pub(super) fn new(source: Box<dyn Source>, length: u64) -> Made {
        Made { source: Some(source), ahead: None, left: length, runtime: Handle::current() }
    }

    /// The next piece, or none at the end. While the caller is busy with it, the one after is
    /// being made. A source that ends early, or does not end, is an error.
    pub(super) fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let Some(making) = self.ahead.take().or_else(|| self.start()) else {
            return Poll::Ready(None);
        };
        let making = self.ahead.insert(making);
        let made = ready!(Pin::new(making).poll(context));
        self.ahead = None;
        let piece = match made {
            Ok((source, Ok(Some(bytes)))) if bytes.len() as u64 <= self.left => {
                self.left -= bytes.len() as u64;
                self.source = (self.left > 0).then_some(source);
                self.ahead = self.start();
                Ok(bytes)
            }
            Ok((_, Ok(_))) => Err(io::Error::other("it is not as long as was announced")),
            Ok((_, Err(error))) => Err(error),
            Err(stopped) => Err(stopped.into()),
        };
        Poll::Ready(Some(piece))
    }

    fn start(&mut self) -> Option<JoinHandle<Step>> {
        let mut source = self.source.take()?;
        Some(self.runtime.spawn_blocking(move || {
            let piece = source.next();
            (source, piece)
        }))
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        // A piece that still waits for a thread need not be made.
        if let Some(making) = &self.ahead {
            making.abort();
        }
    }
}
