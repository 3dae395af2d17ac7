//! One exchange's stream: packets in order, both ways.

mod receiver;
mod sender;

pub use receiver::{Event, PacketReceiver};
pub use sender::PacketSender;

use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::sequence::Direction;

use crate::error::StreamError;
use crate::stream::Halves;

/// Both halves of an exchange's stream.
#[derive(Debug)]
pub struct PacketStream {
    /// Packets to the other end.
    pub sender: PacketSender,
    /// Packets from the other end.
    pub receiver: PacketReceiver,
}

impl PacketStream {
    /// The relay's side of a stream that it has opened.
    pub(crate) fn opened(id: MessageBoxId, (send, receive): Halves) -> Self {
        Self {
            sender: PacketSender::new(id, send),
            receiver: PacketReceiver::new(id, Direction::Response, receive),
        }
    }

    /// The peer's side of a stream that the relay has opened: its first packet says which exchange it is.
    ///
    /// # Errors
    /// [`StreamError`] if no packet comes or it is not a REQUEST; the stream has been reset then.
    pub(crate) async fn accepted((send, receive): Halves) -> Result<(Event, Self), StreamError> {
        let mut sender = PacketSender::new(MessageBoxId::from_bytes([0; 16]), send);
        let mut receiver = PacketReceiver::unnamed(receive);
        match receiver.next().await {
            Ok(event) => {
                sender.rename(receiver.id());
                Ok((event, Self { sender, receiver }))
            }
            Err(error) => {
                sender.reset(error.close_code());
                Err(error)
            }
        }
    }
}
