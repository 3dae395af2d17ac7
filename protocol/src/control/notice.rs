//! What a relay tells a peer of its own accord, once it is welcome (P-28).

use std::time::Duration;

use bytes::{Bytes, BytesMut};

use super::assigned::AssignedRelay;
use super::item::{self, duration, millis};
use crate::close::CloseCode;
use crate::error::DecodeError;
use crate::limits::MAX_RELAYS;
use crate::name::Name;

/// Something changed for this uplink.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What: `Draining`, `Replaced`, `Revoked` or `Relays`.
    pub code: CloseCode,
    /// Which name it concerns; all of them where there is none.
    pub name: Option<Name>,
    /// With `Draining`: look for another relay after this long, which the relay spreads over its peers.
    pub after: Option<Duration>,
    /// More about it, for people; at most 256 bytes, and empty if there is no more to say.
    pub message: String,
    /// With `Relays`: those to use from now on, best first, at most [`MAX_RELAYS`] (P-150).
    pub relays: Vec<AssignedRelay>,
}

const CODE: u64 = 1;
const NAME: u64 = 2;
const AFTER: u64 = 3;
const MESSAGE: u64 = 4;
const RELAY: u64 = 5;

const MAX_MESSAGE: usize = 256;

impl Notice {
    /// One that says no more than this.
    pub fn of(code: CloseCode, name: Option<Name>) -> Self {
        Self { code, name, after: None, message: String::new(), relays: Vec::new() }
    }

    pub(super) fn encode(&self, out: &mut BytesMut) {
        item::put(out, CODE, &self.code.to_u32().to_be_bytes());
        if let Some(name) = &self.name {
            item::put(out, NAME, name.as_str().as_bytes());
        }
        if let Some(after) = self.after {
            item::put(out, AFTER, &millis(after));
        }
        if !self.message.is_empty() {
            item::put(out, MESSAGE, item::cut(&self.message, MAX_MESSAGE).as_bytes());
        }
        for relay in &self.relays {
            item::put(out, RELAY, &relay.encode());
        }
    }

    pub(super) fn decode(mut payload: Bytes) -> Result<Notice, DecodeError> {
        let (mut code, mut name, mut after, mut message) = (None, None, None, None);
        let mut relays = Vec::new();
        while let Some((tag, value)) = item::take(&mut payload)? {
            match tag {
                CODE => {
                    item::once(&mut code, CloseCode::from_u32(u32::from_be_bytes(item::number(&value)?)))?;
                }
                NAME => item::once(&mut name, item::label(&value)?)?,
                AFTER => item::once(&mut after, duration(&value)?)?,
                MESSAGE if value.len() > MAX_MESSAGE => return Err(DecodeError::Control("message length")),
                MESSAGE => item::once(&mut message, item::text(&value)?)?,
                RELAY if relays.len() == MAX_RELAYS => return Err(DecodeError::Control("too many relays")),
                RELAY => relays.push(AssignedRelay::decode(value)?),
                _ => {}
            }
        }
        let code = code.ok_or(DecodeError::Control("no notice code"))?;
        Ok(Notice { code, name, after, message: message.unwrap_or_default(), relays })
    }
}
