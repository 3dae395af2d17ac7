//! The relay's answer to a hello.

use std::time::Duration;

use bytes::{Bytes, BytesMut};

use super::assigned::AssignedRelay;
use super::item::{self, duration, millis};
use super::refusal::RefusalCode;
use crate::domain::Domain;
use crate::error::DecodeError;
use crate::key::PublicKey;
use crate::limits::{MAX_DOMAINS, MAX_RELAYS};
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
    /// The relay's own identity, where it has one.
    pub own_key: Option<PublicKey>,
    /// The relays that the peer shall hold uplinks to, best first, at most [`MAX_RELAYS`] (P-150); none where this
    /// one is all there is.
    pub relays: Vec<AssignedRelay>,
    /// Domains that show the site of their name from now on.
    pub domains: Vec<GrantedDomain>,
    /// Domains that do not, and why.
    pub refused_domains: Vec<RefusedDomain>,
    /// Whether the relay knows what a standby uplink is (P-87).
    pub standby: bool,
    /// Whether the relay knows what LEAVE is (P-154).
    pub leave: bool,
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

/// A domain and where visitors find it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrantedDomain {
    /// The domain.
    pub domain: Domain,
    /// Its public URL, ending in `/`.
    pub url: String,
}

/// A domain that was not granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedDomain {
    /// The domain.
    pub domain: Domain,
    /// Why.
    pub code: RefusalCode,
}

const VERSION: u64 = 1;
const ZONE: u64 = 2;
const GRANTED: u64 = 3;
const REFUSED: u64 = 4;
const PING_EVERY: u64 = 5;
const DEAD_AFTER: u64 = 6;
const PUBLIC_SUFFIX: u64 = 7;
const OWN_KEY: u64 = 8;
const RELAY: u64 = 9;
const DOMAIN_GRANTED: u64 = 10;
const DOMAIN_REFUSED: u64 = 11;
const STANDBY: u64 = 12;
const LEAVE: u64 = 13;

impl Welcome {
    pub(super) fn encode(&self, out: &mut BytesMut) {
        item::put(out, VERSION, &self.version.to_be_bytes());
        item::put(out, ZONE, self.zone.as_bytes());
        for Granted { name, url } in &self.granted {
            let mut value = item::prefixed(name.as_str());
            value.extend_from_slice(url.as_bytes());
            item::put(out, GRANTED, &value);
        }
        for RefusedName { name, code } in &self.refused {
            let mut value = item::prefixed(name.as_str());
            value.extend_from_slice(&code.to_u16().to_be_bytes());
            item::put(out, REFUSED, &value);
        }
        item::put(out, PING_EVERY, &millis(self.ping_every));
        item::put(out, DEAD_AFTER, &millis(self.dead_after));
        if self.public_suffix {
            item::put(out, PUBLIC_SUFFIX, &[]);
        }
        if let Some(key) = &self.own_key {
            item::put(out, OWN_KEY, key.as_bytes());
        }
        for relay in &self.relays {
            item::put(out, RELAY, &relay.encode());
        }
        for GrantedDomain { domain, url } in &self.domains {
            let mut value = item::prefixed(domain.as_str());
            value.extend_from_slice(url.as_bytes());
            item::put(out, DOMAIN_GRANTED, &value);
        }
        for RefusedDomain { domain, code } in &self.refused_domains {
            let mut value = item::prefixed(domain.as_str());
            value.extend_from_slice(&code.to_u16().to_be_bytes());
            item::put(out, DOMAIN_REFUSED, &value);
        }
        if self.standby {
            item::put(out, STANDBY, &[]);
        }
        if self.leave {
            item::put(out, LEAVE, &[]);
        }
    }

    pub(super) fn decode(mut payload: Bytes) -> Result<Welcome, DecodeError> {
        let (mut version, mut zone, mut ping_every, mut dead_after) = (None, None, None, None);
        let (mut public_suffix, mut own_key, mut standby, mut leave) = (None, None, None, None);
        let (mut granted, mut refused, mut relays) = (Vec::new(), Vec::new(), Vec::new());
        let (mut domains, mut refused_domains) = (Vec::new(), Vec::new());
        while let Some((tag, mut value)) = item::take(&mut payload)? {
            match tag {
                VERSION => item::once(&mut version, u16::from_be_bytes(item::number(&value)?))?,
                ZONE => item::once(&mut zone, item::text(&value)?)?,
                GRANTED => {
                    let name = item::take_label(&mut value)?;
                    granted.push(Granted { name, url: item::text(&value)? });
                }
                REFUSED => {
                    let name = item::take_label(&mut value)?;
                    let code = RefusalCode::from_u16(u16::from_be_bytes(item::number(&value)?));
                    refused.push(RefusedName { name, code });
                }
                PING_EVERY => item::once(&mut ping_every, duration(&value)?)?,
                DEAD_AFTER => item::once(&mut dead_after, duration(&value)?)?,
                PUBLIC_SUFFIX if value.is_empty() => item::once(&mut public_suffix, ())?,
                PUBLIC_SUFFIX => return Err(DecodeError::Control("public suffix carries no value")),
                STANDBY if value.is_empty() => item::once(&mut standby, ())?,
                STANDBY => return Err(DecodeError::Control("standby carries no value")),
                LEAVE if value.is_empty() => item::once(&mut leave, ())?,
                LEAVE => return Err(DecodeError::Control("leave carries no value")),
                OWN_KEY => item::once(&mut own_key, PublicKey::from_bytes(item::number(&value)?))?,
                RELAY if relays.len() == MAX_RELAYS => return Err(DecodeError::Control("too many relays")),
                RELAY => relays.push(AssignedRelay::decode(value)?),
                DOMAIN_GRANTED | DOMAIN_REFUSED if domains.len() + refused_domains.len() == MAX_DOMAINS => {
                    return Err(DecodeError::Control("too many domains"));
                }
                DOMAIN_GRANTED => {
                    let domain = item::take_label(&mut value)?;
                    domains.push(GrantedDomain { domain, url: item::text(&value)? });
                }
                DOMAIN_REFUSED => {
                    let domain = item::take_label(&mut value)?;
                    let code = RefusalCode::from_u16(u16::from_be_bytes(item::number(&value)?));
                    refused_domains.push(RefusedDomain { domain, code });
                }
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
            own_key,
            relays,
            domains,
            refused_domains,
            standby: standby.is_some(),
            leave: leave.is_some(),
        })
    }
}
