//! No, and why.

use std::time::Duration;

use bytes::{Bytes, BytesMut};

use super::item::{self, duration, millis};
use crate::error::DecodeError;

/// Nothing was granted, or an errand was not done (P-26, P-146).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Why.
    pub code: RefusalCode,
    /// A sentence for people; at most 256 bytes.
    pub message: String,
    /// When trying again may help: not sooner than this.
    pub retry_after: Option<Duration>,
}

macro_rules! refusals {
    ($($(#[doc = $doc:literal])+ $name:ident = $number:literal, $word:literal, $retry:literal;)+) => {
        /// Why a hello, one name or domain of it, or an errand was refused.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum RefusalCode {
            $($(#[doc = $doc])+ $name,)+
            /// A code that this build does not know.
            Other(u16),
        }

        impl RefusalCode {
            /// Every code this build knows.
            pub const ALL: &[RefusalCode] = &[$(RefusalCode::$name,)+];

            /// The number on the wire.
            pub const fn to_u16(self) -> u16 {
                match self {
                    $(RefusalCode::$name => $number,)+
                    RefusalCode::Other(number) => number,
                }
            }

            /// The code for a number from the wire.
            pub const fn from_u16(number: u16) -> RefusalCode {
                match number {
                    $($number => RefusalCode::$name,)+
                    other => RefusalCode::Other(other),
                }
            }

            /// The word used for it in events, such as `name-taken`.
            pub const fn word(self) -> &'static str {
                match self {
                    $(RefusalCode::$name => $word,)+
                    RefusalCode::Other(_) => "refused",
                }
            }

            /// Whether the same hello may succeed later without anybody changing anything.
            pub const fn is_temporary(self) -> bool {
                match self {
                    $(RefusalCode::$name => $retry,)+
                    RefusalCode::Other(_) => false,
                }
            }
        }
    };
}

refusals! {
    /// No protocol version in common.
    Version = 1, "version", false;
    /// Nobody may claim this name.
    NameReserved = 2, "name-reserved", false;
    /// The name belongs to another identity.
    NameTaken = 3, "name-taken", false;
    /// This relay takes no new names.
    RegistrationClosed = 4, "registration-closed", false;
    /// This relay takes new names by invitation only.
    InviteRequired = 5, "invite-required", false;
    /// The invitation is unknown, used up, expired, or for another name.
    InviteInvalid = 6, "invite-invalid", false;
    /// The identity or the name was revoked.
    Revoked = 7, "revoked", false;
    /// The relay cannot write its peer table now.
    Unavailable = 8, "unavailable", true;
    /// The relay is at a limit.
    Busy = 9, "busy", true;
    /// The relay is going away.
    Draining = 10, "draining", true;
    /// This identity holds as many names as one may.
    TooManyNames = 11, "too-many-names", false;
    /// The name looks like one that another identity holds.
    NameConfusable = 12, "name-confusable", false;
    /// The name was released, and rests before anybody else may claim it.
    NameResting = 13, "name-resting", false;
    /// Too many claims of new names, from this identity or its address.
    TooFast = 14, "too-many-claims", true;
    /// Nothing in the DNS says that the domain is this identity's (P-143).
    DomainUnproved = 15, "domain-unproved", true;
    /// The domain is another identity's.
    DomainTaken = 16, "domain-taken", false;
    /// This relay serves no domains but its own.
    DomainsClosed = 17, "domains-closed", false;
}

const CODE: u64 = 1;
const MESSAGE: u64 = 2;
const RETRY_AFTER: u64 = 3;

const MAX_MESSAGE: usize = 256;

impl Refusal {
    pub(super) fn encode(&self, out: &mut BytesMut) {
        item::put(out, CODE, &self.code.to_u16().to_be_bytes());
        item::put(out, MESSAGE, item::cut(&self.message, MAX_MESSAGE).as_bytes());
        if let Some(retry_after) = self.retry_after {
            item::put(out, RETRY_AFTER, &millis(retry_after));
        }
    }

    pub(super) fn decode(mut payload: Bytes) -> Result<Refusal, DecodeError> {
        let (mut code, mut message, mut retry_after) = (None, None, None);
        while let Some((tag, value)) = item::take(&mut payload)? {
            match tag {
                CODE => {
                    item::once(&mut code, RefusalCode::from_u16(u16::from_be_bytes(item::number(&value)?)))?;
                }
                MESSAGE if value.len() > MAX_MESSAGE => return Err(DecodeError::Control("message length")),
                MESSAGE => item::once(&mut message, item::text(&value)?)?,
                RETRY_AFTER => item::once(&mut retry_after, duration(&value)?)?,
                _ => {}
            }
        }
        Ok(Refusal {
            code: code.ok_or(DecodeError::Control("no refusal code"))?,
            message: message.unwrap_or_default(),
            retry_after,
        })
    }
}
