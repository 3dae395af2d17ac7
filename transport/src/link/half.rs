//! One direction of an exchange that is passed on: bytes, its end, and whoever gives it up, unread and at once.

use std::pin::Pin;

use bytes::Bytes;
use oriel_protocol::close::CloseCode;

use crate::error::StreamError;
use crate::stream::{ReceiveHalf, SendHalf};

/// Datagrams' worth of bytes taken at once: about 48 KiB, more than that only where a sender's system joins them.
const PIECES: usize = 40;

type Stopped = Pin<Box<dyn Future<Output = Option<CloseCode>> + Send + Sync>>;

/// One direction.
///
/// Holds one piece at most: while that is not taken, nothing more is read, the stream's window fills, and its sender
/// waits (P-73).
pub struct Half {
    from: ReceiveHalf,
    to: SendHalf,
    stopped: Stopped,
    piece: Vec<Bytes>,
    /// What the receiver is told if the sender's connection is lost.
    lost: CloseCode,
    ended: bool,
    /// Whether it has ended in order.
    finished: bool,
}

impl Half {
    /// Passes on what was read already, and then what comes. `lost` is what the receiver is told if the sender's
    /// connection is lost, and the sender if the receiver's is.
    pub(super) fn new(from: ReceiveHalf, to: SendHalf, read: Bytes, lost: CloseCode) -> Self {
        let piece = if read.is_empty() { Vec::new() } else { vec![read] };
        let stopped = Box::pin(to.stopped());
        Self { from, to, stopped, piece, lost, ended: false, finished: false }
    }

    /// Waits for more to pass on; `false` once there will be no more, and the receiver knows.
    pub async fn receive(&mut self) -> bool {
        if self.ended {
            return false;
        }
        if !self.piece.is_empty() {
            return true;
        }
        let read = tokio::select! {
            biased;
            read = self.from.read_chunks(&mut self.piece, PIECES) => read,
            code = &mut self.stopped => {
                self.stop(code.unwrap_or(self.lost));
                return false;
            }
        };
        match read {
            Ok(true) => true,
            Ok(false) => {
                (self.ended, self.finished) = (true, true);
                self.to.finish();
                false
            }
            Err(error) => {
                self.reset(&error);
                false
            }
        }
    }

    /// Passes on what was received; waits while the receiver's windows are full. `false` if one of the two has given
    /// up, and the other knows.
    pub async fn send(&mut self) -> bool {
        let sent = tokio::select! {
            biased;
            sent = self.to.write_all_chunks(&mut self.piece) => sent,
            error = self.from.given_up() => {
                self.reset(&error);
                return false;
            }
        };
        self.piece.clear();
        match sent {
            Ok(()) => true,
            Err(error) => {
                self.stop(if let StreamError::Cancelled(code) = error { code } else { self.lost });
                false
            }
        }
    }

    /// Waits, if it has ended in order, until the receiver has all of it or is gone: a connection that is closed before
    /// takes the rest with it.
    pub async fn delivered(&self) {
        if self.finished {
            self.to.arrived().await;
        }
    }

    /// Ends both sides of it.
    pub fn give_up(&mut self, code: CloseCode) {
        self.stop(code);
        self.to.reset(code);
    }

    /// The sender has given up, or is gone.
    fn reset(&mut self, error: &StreamError) {
        self.ended = true;
        let code = match error {
            StreamError::Cancelled(code) => own(*code),
            _ => self.lost,
        };
        self.to.reset(code);
    }

    /// The receiver has given up, or is gone.
    fn stop(&mut self, code: CloseCode) {
        self.ended = true;
        let code = own(code);
        self.from.stop(code);
        // So that quinn forgets the stream, which it does only once that direction is over.
        self.to.reset(code);
    }
}

/// A code to pass on: only a relay says Elsewhere, and none has (P-126).
fn own(code: CloseCode) -> CloseCode {
    if code == CloseCode::Elsewhere { CloseCode::Internal } else { code }
}

impl Drop for Half {
    fn drop(&mut self) {
        if !self.ended {
            self.give_up(CloseCode::Cancelled);
        }
    }
}

impl std::fmt::Debug for Half {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Half").field("ended", &self.ended).finish_non_exhaustive()
    }
}
