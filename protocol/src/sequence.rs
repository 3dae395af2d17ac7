//! The order of packets on one direction of an exchange's stream (P-34, P-35).

use crate::error::DecodeError;
use crate::message_box::MessageBoxId;
use crate::packet::{Flags, Kind, PacketHead};
use crate::payload::Final;

/// Which direction of the stream is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Relay to peer: REQUEST, DATA*, FINAL or ABORT.
    Request,
    /// Peer to relay: INFORMATIONAL*, RESPONSE, DATA*, FINAL or ABORT.
    Response,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Head,
    Body,
    /// The head carried `EMPTY`: only FINAL or ABORT may follow.
    NoBody,
    Ended,
}

/// Most interim responses before the final one (P-34).
pub const MAX_INTERIM: u8 = 16;

/// Checks that packets belong to this exchange, come in order, and that a body is continuous and complete.
#[derive(Clone, Debug)]
pub struct Sequence {
    id: MessageBoxId,
    direction: Direction,
    state: State,
    interim: u8,
    total: u64,
    packets: u64,
}

impl Sequence {
    /// Nothing has arrived yet.
    pub const fn new(id: MessageBoxId, direction: Direction) -> Self {
        Self { id, direction, state: State::Head, interim: 0, total: 0, packets: 0 }
    }

    /// To be called for each packet's head, before its payload is looked at.
    ///
    /// # Errors
    /// [`DecodeError::ForeignBox`], or [`DecodeError::Sequence`] if this type may not come now.
    pub fn packet(&mut self, head: &PacketHead) -> Result<(), DecodeError> {
        if head.id != self.id {
            return Err(DecodeError::ForeignBox);
        }
        self.state = match (self.state, self.direction, head.kind) {
            (State::Head, Direction::Request, Kind::Request)
            | (State::Head, Direction::Response, Kind::Response) => {
                if head.flags.has(Flags::EMPTY) {
                    State::NoBody
                } else {
                    State::Body
                }
            }
            (State::Head, Direction::Response, Kind::Informational) => {
                if self.interim == MAX_INTERIM {
                    return Err(DecodeError::Sequence("too many interim responses"));
                }
                self.interim += 1;
                State::Head
            }
            (State::Body, _, Kind::Data) => State::Body,
            (State::Body | State::NoBody, _, Kind::Final) => State::Ended,
            (State::Head | State::Body | State::NoBody, _, Kind::Abort) => State::Ended,
            (State::Ended, ..) => return Err(DecodeError::Sequence("packet after the end")),
            (State::Head, ..) => return Err(DecodeError::Sequence("the head must come first")),
            _ => return Err(DecodeError::Sequence("packet of a type that may not come now")),
        };
        Ok(())
    }

    /// To be called for each DATA packet: where its bytes begin and how many they are.
    ///
    /// # Errors
    /// [`DecodeError::Sequence`] for a gap, an overlap, or no bytes at all.
    pub fn data(&mut self, offset: u64, len: u64) -> Result<(), DecodeError> {
        if len == 0 {
            return Err(DecodeError::Sequence("DATA without bytes"));
        }
        if offset != self.total {
            return Err(DecodeError::Sequence("DATA at a wrong offset"));
        }
        self.total = offset.checked_add(len).ok_or(DecodeError::Sequence("body too long"))?;
        self.packets += 1;
        Ok(())
    }

    /// To be called for FINAL.
    ///
    /// # Errors
    /// [`DecodeError::Sequence`] if its totals are not what arrived.
    pub fn finish(&self, last: &Final) -> Result<(), DecodeError> {
        if (last.total, last.packets) != (self.total, self.packets) {
            return Err(DecodeError::Sequence("FINAL does not count what arrived"));
        }
        Ok(())
    }

    /// The exchange whose packets these are.
    pub const fn id(&self) -> MessageBoxId {
        self.id
    }

    /// Body bytes so far.
    pub const fn total(&self) -> u64 {
        self.total
    }

    /// Whether FINAL or ABORT has come, so that the stream may end (P-35).
    pub fn ended(&self) -> bool {
        self.state == State::Ended
    }
}
