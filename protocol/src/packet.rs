//! The framed unit on an exchange's stream (P-31 to P-35).
//!
//! ```text
//!  0        1        2                 4                                   8
//!  +--------+--------+-----------------+-----------------------------------+
//!  |  type  | flags  |  reserved = 0   |  payload length (u32, big-endian)  |
//!  +--------+--------+-----------------+-----------------------------------+
//!  |  MessageBoxID (16 bytes)                                              |
//!  +-----------------------------------------------------------------------+
//!  |  payload ...                                                          |
//! ```

use bytes::{BufMut, BytesMut};

use crate::error::DecodeError;
use crate::limits::{DIGEST, MAX_DATA, MAX_FINAL, MAX_HEAD, PACKET_HEAD, SIGNATURE};
use crate::message_box::MessageBoxId;

/// The type of a packet (P-31).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// The response's head.
    Response = 1,
    /// A piece of the body, in order.
    Data = 2,
    /// The end of the body: what makes it complete.
    Final = 3,
    /// Instead of `Final`: the message will not be completed.
    Abort = 4,
    /// The request's head.
    Request = 5,
    /// An interim response (1xx).
    Informational = 6,
}

/// Flags of a packet (P-32).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flags(u8);

impl Flags {
    /// No flag.
    pub const NONE: Flags = Flags(0);
    /// DATA, FINAL, ABORT: the payload carries an Ed25519 signature.
    pub const SIGNED: Flags = Flags(0x01);
    /// FINAL: the payload carries the body's SHA-256.
    pub const DIGEST: Flags = Flags(0x02);
    /// REQUEST, RESPONSE: no DATA follows, the next packet is FINAL (or ABORT).
    pub const EMPTY: Flags = Flags(0x04);

    /// Whether every flag in `other` is set.
    pub const fn has(self, other: Flags) -> bool {
        self.0 & other.0 == other.0
    }

    /// Both sets together.
    #[must_use]
    pub const fn with(self, other: Flags) -> Flags {
        Flags(self.0 | other.0)
    }
}

impl Kind {
    const fn from_u8(byte: u8) -> Option<Kind> {
        Some(match byte {
            1 => Kind::Response,
            2 => Kind::Data,
            3 => Kind::Final,
            4 => Kind::Abort,
            5 => Kind::Request,
            6 => Kind::Informational,
            _ => return None,
        })
    }

    /// The flags this type may carry (P-32).
    const fn allowed(self) -> Flags {
        match self {
            Kind::Data | Kind::Abort => Flags::SIGNED,
            Kind::Final => Flags::SIGNED.with(Flags::DIGEST),
            Kind::Request | Kind::Response => Flags::EMPTY,
            Kind::Informational => Flags::NONE,
        }
    }

    /// The fewest bytes its payload may have (P-33): what its fixed parts take.
    const fn min_len(self, flags: Flags) -> usize {
        let signature = if flags.has(Flags::SIGNED) { SIGNATURE } else { 0 };
        match self {
            Kind::Request | Kind::Response | Kind::Informational => 0,
            Kind::Data => 8 + signature,
            Kind::Final => 16 + if flags.has(Flags::DIGEST) { DIGEST } else { 0 } + 1 + signature,
            Kind::Abort => 4 + signature,
        }
    }

    /// The most bytes its payload may have (P-33).
    const fn max_len(self, flags: Flags) -> usize {
        let signature = if flags.has(Flags::SIGNED) { SIGNATURE } else { 0 };
        match self {
            Kind::Request | Kind::Response | Kind::Informational => MAX_HEAD,
            Kind::Data => 8 + signature + MAX_DATA,
            Kind::Final => MAX_FINAL,
            Kind::Abort => 4 + signature,
        }
    }
}

/// The 24 bytes before every payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PacketHead {
    /// What kind of packet.
    pub kind: Kind,
    /// Its flags.
    pub flags: Flags,
    /// Payload bytes that follow the head.
    pub len: u32,
    /// Whose exchange it belongs to.
    pub id: MessageBoxId,
}

impl PacketHead {
    /// Appends the head.
    pub fn encode(&self, out: &mut impl BufMut) {
        out.put_u8(self.kind as u8);
        out.put_u8(self.flags.0);
        out.put_u16(0);
        out.put_u32(self.len);
        out.put_slice(self.id.as_bytes());
    }

    /// Reads a head; refuses whatever P-31 to P-33 do not allow.
    ///
    /// # Errors
    /// [`DecodeError::UnknownType`], [`UnknownFlag`](DecodeError::UnknownFlag),
    /// [`Reserved`](DecodeError::Reserved), [`Length`](DecodeError::Length), or for a payload too short for its
    /// fixed parts [`Payload`](DecodeError::Payload).
    pub fn decode(bytes: &[u8; PACKET_HEAD]) -> Result<PacketHead, DecodeError> {
        let [kind, flags, r0, r1, l0, l1, l2, l3, id @ ..] = *bytes;
        let head = PacketHead {
            kind: Kind::from_u8(kind).ok_or(DecodeError::UnknownType(kind))?,
            flags: Flags(flags),
            len: u32::from_be_bytes([l0, l1, l2, l3]),
            id: MessageBoxId::from_bytes(id),
        };
        if !head.kind.allowed().has(head.flags) {
            return Err(DecodeError::UnknownFlag(kind));
        }
        if (r0, r1) != (0, 0) {
            return Err(DecodeError::Reserved);
        }
        if head.len as usize > head.kind.max_len(head.flags) {
            return Err(DecodeError::Length(head.len));
        }
        if (head.len as usize) < head.kind.min_len(head.flags) {
            return Err(DecodeError::Payload);
        }
        Ok(head)
    }
}

/// Appends a packet's head. Callers have checked that `len` is within the kind's limit.
pub(crate) fn begin(out: &mut BytesMut, kind: Kind, flags: Flags, len: usize, id: MessageBoxId) {
    out.reserve(PACKET_HEAD + len.min(1024));
    let len = u32::try_from(len).unwrap_or(u32::MAX); // over every limit: the receiver refuses it
    PacketHead { kind, flags, len, id }.encode(out);
}
