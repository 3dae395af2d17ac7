//! The MessageBox: where the packets of one exchange arrive.

use std::cell::RefCell;
use std::sync::Arc;
use std::time::Duration;

use oriel_protocol::close::CloseCode;
use oriel_protocol::head::RequestHead;
use oriel_protocol::message_box::MessageBoxId;
use oriel_transport::error::StreamError;
use oriel_transport::packets::{PacketReceiver, PacketSender, PacketStream};
use tokio::time::timeout;

use crate::stall::Stalls;
use crate::way::Way;

/// The receiving half of an exchange's stream, and the uplink or link that it counts against.
///
/// Bounded by the stream's window: when the visitor does not take what has arrived, the window fills, the peer
/// waits, and so does its origin.
#[derive(Debug)]
pub struct MessageBox {
    /// Packets from the peer.
    pub receiver: PacketReceiver,
    way: Way,
}

/// Why no request could be handed to a peer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The peer has as many exchanges as it takes, and none ended in time.
    #[error("the peer is at its limit of exchanges")]
    Busy,
    /// The uplink was lost.
    #[error(transparent)]
    Stream(#[from] StreamError),
    /// The head is over a limit of the protocol.
    #[error("the request's head is too large")]
    HeadTooLarge,
}

/// Random bytes fetched at once: a system call for each id would cost more than all else about it.
const POOL: usize = 1024;

thread_local! {
    static UNUSED: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// A new id, from the system's random source.
///
/// # Errors
/// If the system gives no randomness.
pub fn new_id() -> Result<MessageBoxId, getrandom::Error> {
    UNUSED.with_borrow_mut(|unused| {
        if unused.len() < 16 {
            unused.resize(POOL, 0);
            // Bytes that were not filled must never be handed out.
            getrandom::fill(unused).inspect_err(|_| unused.clear())?;
        }
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&unused[unused.len() - 16..]);
        unused.truncate(unused.len() - 16);
        Ok(MessageBoxId::from_bytes(bytes))
    })
}

impl MessageBox {
    /// Those of the same uplink or link whose visitors take nothing.
    pub fn stalls(&self) -> &Arc<Stalls> {
        self.way.stalls()
    }

    /// Opens a stream for the exchange `id` and queues its REQUEST, which goes out with the next flush.
    ///
    /// # Errors
    /// [`OpenError`].
    pub async fn open(
        id: MessageBoxId,
        way: Way,
        head: &RequestHead,
        empty: bool,
        patience: Duration,
    ) -> Result<(Self, PacketSender), OpenError> {
        let opened = timeout(patience, way.open(id, !empty)).await;
        let PacketStream { mut sender, receiver } = opened.map_err(|_| OpenError::Busy)??;
        let mut message_box = Self { receiver, way };
        if sender.request(head, empty).is_err() {
            sender.reset(CloseCode::TooLarge);
            message_box.receiver.stop(CloseCode::TooLarge);
            return Err(OpenError::HeadTooLarge);
        }
        Ok((message_box, sender))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p30_ids_do_not_repeat() {
        let ids: std::collections::HashSet<_> = (0..1_000).map(|_| new_id().unwrap()).collect();
        assert_eq!(ids.len(), 1_000);
        assert!(!ids.contains(&MessageBoxId::from_bytes([0; 16])));
    }
}
