//! The one decode error. Every variant maps to one close code (P-71).

use crate::close::CloseCode;

/// Why bytes from the network were refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// A type number that no packet or control frame has.
    #[error("unknown type {0:#04x}")]
    UnknownType(u8),
    /// A flag that this type may not carry.
    #[error("flag not allowed here in {0:#04x}")]
    UnknownFlag(u8),
    /// Reserved bits that are not zero.
    #[error("reserved bits are not zero")]
    Reserved,
    /// A length field over its limit.
    #[error("length {0} is over the limit")]
    Length(u32),
    /// A payload that ends too early or has bytes left over.
    #[error("payload does not have the length its parts need")]
    Payload,
    /// A packet of another exchange.
    #[error("packet carries a foreign MessageBoxID")]
    ForeignBox,
    /// A head or trailer section that breaks the rule named.
    #[error("malformed head: {0}")]
    Head(&'static str),
    /// A head or trailer section over the limit named.
    #[error("head too large: {0}")]
    HeadTooLarge(&'static str),
    /// Packets whose order, offsets or totals do not add up.
    #[error("out of sequence: {0}")]
    Sequence(&'static str),
    /// The stream ended before FINAL or ABORT.
    #[error("stream ended before FINAL")]
    Unfinished,
    /// A control frame that breaks the rule named.
    #[error("malformed control frame: {0}")]
    Control(&'static str),
}

impl DecodeError {
    /// The code with which the stream or connection is closed (P-71).
    pub const fn close_code(self) -> CloseCode {
        match self {
            Self::UnknownType(_) | Self::UnknownFlag(_) | Self::Reserved | Self::Payload => {
                CloseCode::MalformedPacket
            }
            Self::Length(_) | Self::HeadTooLarge(_) => CloseCode::TooLarge,
            Self::ForeignBox => CloseCode::ForeignBox,
            Self::Head(_) => CloseCode::MalformedHead,
            Self::Sequence(_) | Self::Unfinished => CloseCode::OutOfSequence,
            Self::Control(_) => CloseCode::MalformedControl,
        }
    }
}
