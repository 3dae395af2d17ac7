//! The relay's answer to a hello.

use std::time::Duration;

use bytes::{Buf, Bytes, BytesMut};

use super::item;
use crate::error::DecodeError;
use crate::name::Name;

/// The hello was accepted, for at least one of its names (P-23).
#[derive(Clone, Debug, PartialEq)]
pub struct Welcome {
    /// The version both will speak.
    pub version: u16,
    /// The zone in which names live, such as `example.net`.
    pub zone: String,
    /// Names that are served by this uplink from now on.
    pub granted: Vec<Granted>,
    /// Names that are not, and why.
    pub refused: Vec<RefusedName>,
    /// How often the peer shall ping; at least a millisecond (P-19).
    pub ping_every: Duration,
    /// How long without a sign of life before either end gives the uplink up; longer than `ping_every` (P-18).
    pub dead_after: Duration,
    /// Whether the relay's operator says that browsers know the zone as a public suffix (P-79).
    pub public_suffix: bool,
}

/// A name and where visitors find it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Granted {
    /// The name.
    pub name: Name,
    /// Its public URL, ending in `/`.
    pub url: String,
}

/// A name that was not granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedName {
    /// The name.
    pub name: Name,
    /// Why.
    pub code: RefusalCode,
}

/// Nothing was granted (P-26).
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
        /// Why a hello, or one name of it, was refused.
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
}

const VERSION: u64 = 1;
const ZONE: u64 = 2;
const GRANTED: u64 = 3;
const REFUSED: u64 = 4;
const PING_EVERY: u64 = 5;
const DEAD_AFTER: u64 = 6;
const PUBLIC_SUFFIX: u64 = 7;

const CODE: u64 = 1;
const MESSAGE: u64 = 2;
const RETRY_AFTER: u64 = 3;

const MAX_MESSAGE: usize = 256;

impl Welcome {
    pub(super) fn encode(&self, out: &mut BytesMut) {
        item::put(out, VERSION, &self.version.to_be_bytes());
        item::put(out, ZONE, self.zone.as_bytes());
        for Granted { name, url } in &self.granted {
            let mut value = prefixed(name);
            value.extend_from_slice(url.as_bytes());
            item::put(out, GRANTED, &value);
        }
        for RefusedName { name, code } in &self.refused {
            let mut value = prefixed(name);
            value.extend_from_slice(&code.to_u16().to_be_bytes());
            item::put(out, REFUSED, &value);
        }
        item::put(out, PING_EVERY, &millis(self.ping_every));
        item::put(out, DEAD_AFTER, &millis(self.dead_after));
        if self.public_suffix {
            item::put(out, PUBLIC_SUFFIX, &[]);
        }
    }

    pub(super) fn decode(mut payload: Bytes) -> Result<Welcome, DecodeError> {
        let (mut version, mut zone, mut ping_every, mut dead_after) = (None, None, None, None);
        let mut public_suffix = None;
        let (mut granted, mut refused) = (Vec::new(), Vec::new());
        while let Some((tag, mut value)) = item::take(&mut payload)? {
            match tag {
                VERSION => item::once(&mut version, u16::from_be_bytes(item::number(&value)?))?,
                ZONE => item::once(&mut zone, item::text(&value)?)?,
                GRANTED => {
                    let name = take_name(&mut value)?;
                    granted.push(Granted { name, url: item::text(&value)? });
                }
                REFUSED => {
                    let name = take_name(&mut value)?;
                    let code = RefusalCode::from_u16(u16::from_be_bytes(item::number(&value)?));
                    refused.push(RefusedName { name, code });
                }
                PING_EVERY => item::once(&mut ping_every, duration(&value)?)?,
                DEAD_AFTER => item::once(&mut dead_after, duration(&value)?)?,
                PUBLIC_SUFFIX if value.is_empty() => item::once(&mut public_suffix, ())?,
                PUBLIC_SUFFIX => return Err(DecodeError::Control("public suffix carries no value")),
                _ => {}
            }
        }
        let ping_every = ping_every.ok_or(DecodeError::Control("no ping interval"))?;
        let dead_after = dead_after.ok_or(DecodeError::Control("no time to death"))?;
        // A peer drives a timer with these: zero would spin it, or end it by a panic.
        if ping_every.is_zero() || dead_after <= ping_every {
            return Err(DecodeError::Control("ping interval"));
        }
        Ok(Welcome {
            version: version.ok_or(DecodeError::Control("no version"))?,
            zone: zone.ok_or(DecodeError::Control("no zone"))?,
            granted,
            refused,
            ping_every,
            dead_after,
            public_suffix: public_suffix.is_some(),
        })
    }
}

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

fn prefixed(name: &Name) -> Vec<u8> {
    let label = name.as_str().as_bytes();
    let mut value = vec![u8::try_from(label.len()).unwrap_or(u8::MAX)];
    value.extend_from_slice(label);
    value
}

fn take_name(value: &mut Bytes) -> Result<Name, DecodeError> {
    let len = usize::from(value.try_get_u8().map_err(|_| DecodeError::Control("name"))?);
    if len > value.len() {
        return Err(DecodeError::Control("name"));
    }
    item::text(&value.split_to(len))?.parse().map_err(|_| DecodeError::Control("name"))
}

/// Durations travel as whole milliseconds.
pub(super) fn millis(duration: Duration) -> [u8; 4] {
    u32::try_from(duration.as_millis()).unwrap_or(u32::MAX).to_be_bytes()
}

pub(super) fn duration(value: &[u8]) -> Result<Duration, DecodeError> {
    Ok(Duration::from_millis(u64::from(u32::from_be_bytes(item::number(value)?))))
}
