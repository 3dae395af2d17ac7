//! The registry of codes (P-70): one space for closing a connection, resetting a stream, and the reason in
//! ABORT. A number, once given, is never given again.

use std::fmt;

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal, $text:literal;)+) => {
        /// Why a connection was closed, a stream reset, or an exchange aborted.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum CloseCode {
            $($(#[doc = $doc])+ $name,)+
            /// A code that this build does not know; kept so that it can be logged.
            Other(u32),
        }

        impl CloseCode {
            /// Every code this build knows.
            pub const ALL: &[CloseCode] = &[$(CloseCode::$name,)+];

            /// The number on the wire.
            pub const fn to_u32(self) -> u32 {
                match self {
                    $(CloseCode::$name => $code,)+
                    CloseCode::Other(code) => code,
                }
            }

            /// The code for a number from the wire.
            pub const fn from_u32(code: u32) -> CloseCode {
                match code {
                    $($code => CloseCode::$name,)+
                    other => CloseCode::Other(other),
                }
            }

            /// A short description, fit for a log line.
            pub const fn describe(self) -> &'static str {
                match self {
                    $(CloseCode::$name => $text,)+
                    CloseCode::Other(_) => "a reason this version does not know",
                }
            }
        }
    };
}

codes! {
    /// Nothing went wrong.
    Done = 0x00, "done";
    /// A fault of the sender's own.
    Internal = 0x01, "internal fault";
    /// The exchange is no longer wanted: the visitor left, or the origin will take no more.
    Cancelled = 0x02, "cancelled";
    /// A packet with an unknown type or flag, reserved bits set, or a wrong length.
    MalformedPacket = 0x03, "malformed packet";
    /// A packet that carries another exchange's MessageBoxID.
    ForeignBox = 0x04, "foreign MessageBoxID";
    /// A REQUEST, RESPONSE, INFORMATIONAL or trailer section that cannot be decoded.
    MalformedHead = 0x05, "malformed head";
    /// Packets in an order, or with offsets or totals, that do not add up.
    OutOfSequence = 0x06, "packets out of sequence";
    /// Something longer than its limit.
    TooLarge = 0x07, "too large";
    /// A deadline passed.
    Deadline = 0x08, "deadline passed";
    /// A control frame that cannot be decoded, or came when it may not.
    MalformedControl = 0x10, "malformed control frame";
    /// No protocol version in common.
    Version = 0x11, "no protocol version in common";
    /// The hello was refused; the refusal said why.
    Refused = 0x12, "hello refused";
    /// Another instance of this identity took the name over.
    Replaced = 0x13, "replaced by another instance";
    /// The name was revoked by the relay's operator.
    Revoked = 0x14, "revoked by the relay's operator";
    /// The sender is going away and takes no new exchanges.
    Draining = 0x15, "the relay is going away";
    /// Nothing was heard for longer than the agreed time.
    Silent = 0x16, "silent for too long";
    /// The relay that an exchange was forwarded to has no uplink for the name; no peer has seen any of it.
    Elsewhere = 0x17, "the name has no uplink here";
    /// Other relays than before are to be used: a notice, never a fault.
    Relays = 0x18, "the relays to use have changed";
    /// The origin cannot be reached: refused, no route, or its TLS failed.
    OriginUnreachable = 0x20, "the origin cannot be reached";
    /// The origin broke off, or answered with something that is not HTTP.
    OriginBroke = 0x21, "the origin broke off";
    /// The origin did not answer in time.
    OriginSlow = 0x22, "the origin did not answer in time";
    /// The origin's response head is over a limit.
    OriginHeadTooLarge = 0x23, "the origin's response head is too large";
}

impl fmt::Display for CloseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CloseCode::Other(code) => write!(f, "code {code:#x}"),
            known => f.write_str(known.describe()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p70_codes_are_distinct_and_round_trip() {
        let mut seen = std::collections::BTreeSet::new();
        for &code in CloseCode::ALL {
            assert!(seen.insert(code.to_u32()), "{code} reuses a number");
            assert_eq!(CloseCode::from_u32(code.to_u32()), code);
        }
        assert_eq!(CloseCode::from_u32(0xdead), CloseCode::Other(0xdead));
    }
}
