//! Control frames on an uplink's first stream: hello, welcome or refusal, then pings and notices (P-20 to P-29); or
//! an errand and its answer (P-145 to P-149).
//!
//! ```text
//!  0        1        2                 4                                   8
//!  +--------+--------+-----------------+-----------------------------------+
//!  |  type  | flags=0|  reserved = 0   |  payload length (u32, big-endian)  |
//!  +--------+--------+-----------------+-----------------------------------+
//!  |  payload: items, each  tag (varint), length (varint), value           |
//! ```

mod answer;
mod assigned;
mod errand;
mod hello;
mod item;
mod notice;
mod refusal;
mod welcome;

pub use answer::{Answer, ListedName, NameState};
pub use assigned::AssignedRelay;
pub use errand::{Errand, Rotation, Task};
pub use hello::{DomainOf, Hello, InstanceId};
pub use notice::Notice;
pub use refusal::{Refusal, RefusalCode};
pub use welcome::{Granted, GrantedDomain, RefusedDomain, RefusedName, Welcome};

use bytes::{BufMut, Bytes, BytesMut};

use crate::error::DecodeError;
use crate::limits::{CONTROL_HEAD, MAX_CONTROL};

/// One frame of the control stream.
#[derive(Clone, Debug, PartialEq)]
pub enum Control {
    /// Peer to relay, first of all.
    Hello(Hello),
    /// Relay to peer: the hello was accepted.
    Welcome(Welcome),
    /// Relay to peer: the hello was not accepted; the connection is closed after it.
    Refusal(Refusal),
    /// Peer to relay: are you there? The number comes back in `Pong`.
    Ping(u64),
    /// Relay to peer: the answer to the `Ping` with this number.
    Pong(u64),
    /// Relay to peer: something changed.
    Notice(Notice),
    /// Peer to relay, first of all and in place of `Hello`: one thing to do about names, without an uplink.
    Errand(Errand),
    /// Relay to peer: the errand is done; the connection is closed after it.
    Answer(Answer),
    /// Peer to relay: from now on this uplink carries the instance's exchanges alone (P-88).
    TakeOver,
    /// Peer to relay: this uplink is to get no further exchange (P-154).
    Leave,
}

const HELLO: u8 = 0x41;
const WELCOME: u8 = 0x42;
const REFUSAL: u8 = 0x43;
const PING: u8 = 0x44;
const PONG: u8 = 0x45;
const NOTICE: u8 = 0x46;
const ERRAND: u8 = 0x47;
const ANSWER: u8 = 0x48;
const TAKE_OVER: u8 = 0x49;
const LEAVE: u8 = 0x4a;

impl Control {
    /// Appends the frame. Texts in it are cut to what their length fields can say, so it always encodes.
    pub fn encode(&self, out: &mut BytesMut) {
        let start = out.len();
        out.put_bytes(0, CONTROL_HEAD);
        let kind = match self {
            Control::Hello(hello) => {
                hello.encode(out);
                HELLO
            }
            Control::Welcome(welcome) => {
                welcome.encode(out);
                WELCOME
            }
            Control::Refusal(refusal) => {
                refusal.encode(out);
                REFUSAL
            }
            Control::Ping(number) => {
                out.put_u64(*number);
                PING
            }
            Control::Pong(number) => {
                out.put_u64(*number);
                PONG
            }
            Control::Notice(notice) => {
                notice.encode(out);
                NOTICE
            }
            Control::Errand(errand) => {
                errand.encode(out);
                ERRAND
            }
            Control::Answer(answer) => {
                answer.encode(out);
                ANSWER
            }
            Control::TakeOver => TAKE_OVER,
            Control::Leave => LEAVE,
        };
        let len = u32::try_from(out.len() - start - CONTROL_HEAD).unwrap_or(u32::MAX);
        out[start] = kind;
        out[start + 4..start + 8].copy_from_slice(&len.to_be_bytes());
    }

    /// Reads a frame's head: its type and how many payload bytes follow.
    ///
    /// # Errors
    /// As [`DecodeError`] says: unknown type, flags or reserved bits set, or a length over its limit.
    pub fn decode_head(head: [u8; CONTROL_HEAD]) -> Result<(u8, usize), DecodeError> {
        let [kind, flags, r0, r1, length @ ..] = head;
        let len = u32::from_be_bytes(length);
        match kind {
            HELLO..=LEAVE => {}
            other => return Err(DecodeError::UnknownType(other)),
        }
        if flags != 0 {
            return Err(DecodeError::UnknownFlag(kind));
        }
        if (r0, r1) != (0, 0) {
            return Err(DecodeError::Reserved);
        }
        if len as usize > MAX_CONTROL {
            return Err(DecodeError::Length(len));
        }
        Ok((kind, len as usize))
    }

    /// Reads the payload of a frame of type `kind`, as [`decode_head`](Self::decode_head) gave it.
    ///
    /// # Errors
    /// [`DecodeError::Control`], naming what is wrong.
    pub fn decode(kind: u8, payload: Bytes) -> Result<Control, DecodeError> {
        let number = |payload: &Bytes| {
            let bytes = <[u8; 8]>::try_from(&payload[..]).map_err(|_| DecodeError::Control("ping length"))?;
            Ok(u64::from_be_bytes(bytes))
        };
        Ok(match kind {
            HELLO => Control::Hello(Hello::decode(payload)?),
            WELCOME => Control::Welcome(Welcome::decode(payload)?),
            REFUSAL => Control::Refusal(Refusal::decode(payload)?),
            PING => Control::Ping(number(&payload)?),
            PONG => Control::Pong(number(&payload)?),
            NOTICE => Control::Notice(Notice::decode(payload)?),
            ERRAND => Control::Errand(Errand::decode(payload)?),
            ANSWER => Control::Answer(Answer::decode(payload)?),
            TAKE_OVER if payload.is_empty() => Control::TakeOver,
            TAKE_OVER => return Err(DecodeError::Control("take over carries nothing")),
            LEAVE if payload.is_empty() => Control::Leave,
            LEAVE => return Err(DecodeError::Control("leave carries nothing")),
            other => return Err(DecodeError::UnknownType(other)),
        })
    }
}
