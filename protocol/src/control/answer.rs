//! The relay's answer to an errand: what the identity holds now (P-148).

use bytes::{Buf, Bytes, BytesMut};

use super::hello::DomainOf;
use super::item;
use crate::error::DecodeError;
use crate::limits::{MAX_LISTED, MAX_LISTED_DOMAINS};
use crate::name::Name;

/// The errand is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The zone in which names live, such as `example.net`.
    pub zone: String,
    /// The identity's names in the order it claimed them, at most [`MAX_LISTED`].
    pub names: Vec<ListedName>,
    /// Its domains, at most [`MAX_LISTED_DOMAINS`].
    pub domains: Vec<DomainOf>,
}

/// A name, as the table has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedName {
    /// The name.
    pub name: Name,
    /// Whether it still serves.
    pub state: NameState,
    /// Since when, in seconds since the beginning of 1970 UTC.
    pub since: u64,
    /// Its public URL, ending in `/`.
    pub url: String,
}

/// What became of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameState {
    /// It holds.
    Held,
    /// The identity gave it up; nobody else may claim it yet.
    Released,
    /// The relay's operator took it away.
    Revoked,
}

impl NameState {
    /// The word for people and for programs.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Released => "released",
            Self::Revoked => "revoked",
        }
    }
}

impl ListedName {
    fn encode(&self) -> Vec<u8> {
        let mut value = item::prefixed(self.name.as_str());
        value.push(match self.state {
            NameState::Held => 1,
            NameState::Released => 2,
            NameState::Revoked => 3,
        });
        value.extend_from_slice(&self.since.to_be_bytes());
        value.extend_from_slice(self.url.as_bytes());
        value
    }

    fn decode(mut value: Bytes) -> Result<ListedName, DecodeError> {
        let wrong = || DecodeError::Control("listed name");
        let name = item::take_label(&mut value)?;
        let state = match value.try_get_u8().map_err(|_| wrong())? {
            1 => NameState::Held,
            2 => NameState::Released,
            3 => NameState::Revoked,
            _ => return Err(wrong()),
        };
        let since = value.try_get_u64().map_err(|_| wrong())?;
        Ok(ListedName { name, state, since, url: item::text(&value)? })
    }
}

const ZONE: u64 = 1;
const NAME: u64 = 2;
const DOMAIN: u64 = 3;

impl Answer {
    pub(super) fn encode(&self, out: &mut BytesMut) {
        item::put(out, ZONE, self.zone.as_bytes());
        for name in &self.names {
            item::put(out, NAME, &name.encode());
        }
        for domain in &self.domains {
            item::put(out, DOMAIN, &domain.encode());
        }
    }

    pub(super) fn decode(mut payload: Bytes) -> Result<Answer, DecodeError> {
        let (mut zone, mut names, mut domains) = (None, Vec::new(), Vec::new());
        while let Some((tag, value)) = item::take(&mut payload)? {
            match tag {
                ZONE => item::once(&mut zone, item::text(&value)?)?,
                NAME if names.len() == MAX_LISTED => return Err(DecodeError::Control("too many names")),
                NAME => names.push(ListedName::decode(value)?),
                DOMAIN if domains.len() == MAX_LISTED_DOMAINS => {
                    return Err(DecodeError::Control("too many domains"));
                }
                DOMAIN => domains.push(DomainOf::decode(value)?),
                _ => {}
            }
        }
        Ok(Answer { zone: zone.ok_or(DecodeError::Control("no zone"))?, names, domains })
    }
}
