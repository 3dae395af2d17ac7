//! An exchange that another relay has brought: its preface, and then both directions of it.

use bytes::{Bytes, BytesMut};
use oriel_protocol::close::CloseCode;
use oriel_protocol::error::DecodeError;
use oriel_protocol::link::{MAX_PREFACE, Preface, TAKEN};
use tokio::time::timeout;

use super::half::Half;
use crate::error::StreamError;
use crate::listen::{HANDSHAKE_DEADLINE, RelayUplink};
use crate::stream::{Halves, ReceiveHalf};

/// An exchange whose preface was read, to be passed on or refused. Dropped, it is refused.
#[derive(Debug)]
pub struct Forwarded {
    /// What it is for.
    pub preface: Preface,
    /// What came together with the preface.
    read: Bytes,
    /// `None` once it was passed on.
    halves: Option<Halves>,
}

/// An exchange that goes on: both directions must be driven.
#[derive(Debug)]
pub struct PassedOn {
    /// From the first relay to the peer.
    pub up: Half,
    /// From the peer to the first relay.
    pub down: Half,
}

/// Why no preface came.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PrefaceError {
    /// What came is none.
    #[error("preface: {0}")]
    Decode(#[from] DecodeError),
    /// The stream or the link is gone.
    #[error("preface: {0}")]
    Stream(#[from] StreamError),
    /// It took too long.
    #[error("no preface within {} s", HANDSHAKE_DEADLINE.as_secs())]
    Deadline,
}

impl Forwarded {
    /// Reads the preface of a stream that was opened just now.
    ///
    /// # Errors
    /// [`PrefaceError`]; the other relay was told.
    pub(super) async fn begin((mut send, mut receive): Halves) -> Result<Self, PrefaceError> {
        let begun = timeout(HANDSHAKE_DEADLINE, read_preface(&mut receive)).await;
        match begun.unwrap_or(Err(PrefaceError::Deadline)) {
            Ok((preface, read)) => Ok(Self { preface, read, halves: Some((send, receive)) }),
            Err(error) => {
                let code = match &error {
                    PrefaceError::Decode(error) => error.close_code(),
                    PrefaceError::Stream(error) => error.close_code(),
                    PrefaceError::Deadline => CloseCode::Deadline,
                };
                send.reset(code);
                receive.stop(code);
                Err(error)
            }
        }
    }

    /// Opens a stream on `uplink`, waiting while the peer has as many as it takes, and takes the exchange (P-127).
    ///
    /// # Errors
    /// [`StreamError`] if the uplink is lost; the exchange is still to be passed on or refused then.
    pub async fn pass_on(&mut self, uplink: &RelayUplink) -> Result<PassedOn, StreamError> {
        let (to_peer, from_peer) = uplink.open_halves().await?;
        let Some((to_relay, from_relay)) = self.halves.take() else { return Err(StreamError::UplinkLost) };
        let taken = if self.preface.body { Bytes::from_static(&[TAKEN]) } else { Bytes::new() };
        let mut down = Half::new(from_peer, to_relay, taken, CloseCode::Silent);
        if self.preface.body {
            // One byte fits into any window.
            down.send().await;
        }
        let read = std::mem::take(&mut self.read);
        Ok(PassedOn { up: Half::new(from_relay, to_peer, read, CloseCode::Cancelled), down })
    }
}

impl Drop for Forwarded {
    fn drop(&mut self) {
        if let Some((mut send, mut receive)) = self.halves.take() {
            send.reset(CloseCode::Elsewhere);
            receive.stop(CloseCode::Elsewhere);
        }
    }
}

/// The preface, and what was read past it.
async fn read_preface(stream: &mut ReceiveHalf) -> Result<(Preface, Bytes), PrefaceError> {
    let (mut waiting, mut pieces) = (BytesMut::new(), Vec::new());
    loop {
        stream.read_chunks(&mut pieces, 1).await?;
        let chunk = pieces.pop().ok_or(DecodeError::Unfinished)?;
        // It nearly always comes in one piece, with the packets behind it.
        let read = if waiting.is_empty() {
            chunk
        } else {
            waiting.extend_from_slice(&chunk);
            waiting.split().freeze()
        };
        if let Some((preface, len)) = Preface::decode(&read)? {
            return Ok((preface, read.slice(len..)));
        }
        debug_assert!(read.len() < MAX_PREFACE);
        waiting.extend_from_slice(&read);
    }
}
