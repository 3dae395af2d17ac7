//! The peer's first frame.

use std::fmt;
use std::ops::RangeInclusive;

use bytes::{Bytes, BytesMut};

use super::item;
use crate::domain::Domain;
use crate::error::DecodeError;
use crate::limits::{MAX_DOMAINS, MAX_NAMES};
use crate::name::Name;

/// 16 random bytes made when a peer program starts: uplinks of one instance belong together (P-24).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct InstanceId(pub [u8; 16]);

impl fmt::Debug for InstanceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "InstanceId({:032x})", u128::from_be_bytes(self.0))
    }
}

/// Who calls, and what for (P-22).
#[derive(Clone, PartialEq)]
pub struct Hello {
    /// The protocol versions the peer speaks.
    pub versions: RangeInclusive<u16>,
    /// Which run of which program.
    pub instance: InstanceId,
    /// The names it wants to serve, 1 to [`MAX_NAMES`].
    pub names: Vec<Name>,
    /// Whether it shares its names with other instances of its identity (P-25).
    pub replica: bool,
    /// The registration token, where the relay asks for one. Never logged.
    pub token: Option<Bytes>,
    /// Program and version, for the relay's log; at most 64 bytes.
    pub software: String,
    /// Domains outside the zone that shall show the site of one of the names, at most [`MAX_DOMAINS`] (P-141).
    pub domains: Vec<DomainOf>,
    /// Whether this uplink carries exchanges only where the instance has no other (P-87).
    pub standby: bool,
}

/// A domain, and the name whose site it shows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DomainOf {
    /// The name.
    pub name: Name,
    /// The domain.
    pub domain: Domain,
}

impl DomainOf {
    pub(super) fn encode(&self) -> Vec<u8> {
        let mut value = item::prefixed(self.name.as_str());
        value.extend_from_slice(self.domain.as_str().as_bytes());
        value
    }

    pub(super) fn decode(mut value: Bytes) -> Result<DomainOf, DecodeError> {
        Ok(DomainOf { name: item::take_label(&mut value)?, domain: item::label(&value)? })
    }
}

impl fmt::Debug for Hello {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hello")
            .field("versions", &self.versions)
            .field("instance", &self.instance)
            .field("names", &self.names)
            .field("replica", &self.replica)
            .field("token", &self.token.as_ref().map(|_| "..."))
            .field("software", &self.software)
            .field("domains", &self.domains)
            .field("standby", &self.standby)
            .finish()
    }
}

const VERSIONS: u64 = 1;
const INSTANCE: u64 = 2;
const NAME: u64 = 3;
const REPLICA: u64 = 4;
const TOKEN: u64 = 5;
const SOFTWARE: u64 = 6;
const DOMAIN: u64 = 7;
const STANDBY: u64 = 8;

pub(super) const MAX_SOFTWARE: usize = 64;
pub(super) const MAX_TOKEN: usize = 256;

impl Hello {
    pub(super) fn encode(&self, out: &mut BytesMut) {
        let [a, b] = self.versions.start().to_be_bytes();
        let [c, d] = self.versions.end().to_be_bytes();
        item::put(out, VERSIONS, &[a, b, c, d]);
        item::put(out, INSTANCE, &self.instance.0);
        for name in &self.names {
            item::put(out, NAME, name.as_str().as_bytes());
        }
        if self.replica {
            item::put(out, REPLICA, &[]);
        }
        if let Some(token) = &self.token {
            item::put(out, TOKEN, token);
        }
        item::put(out, SOFTWARE, item::cut(&self.software, MAX_SOFTWARE).as_bytes());
        for domain in &self.domains {
            item::put(out, DOMAIN, &domain.encode());
        }
        if self.standby {
            item::put(out, STANDBY, &[]);
        }
    }

    pub(super) fn decode(mut payload: Bytes) -> Result<Hello, DecodeError> {
        let (mut versions, mut instance, mut replica, mut token, mut software) =
            (None, None, None, None, None);
        let mut standby = None;
        let (mut names, mut domains) = (Vec::new(), Vec::<DomainOf>::new());
        while let Some((tag, value)) = item::take(&mut payload)? {
            match tag {
                VERSIONS => {
                    let [a, b, c, d] = item::number(&value)?;
                    item::once(&mut versions, u16::from_be_bytes([a, b])..=u16::from_be_bytes([c, d]))?;
                }
                INSTANCE => item::once(&mut instance, InstanceId(item::number(&value)?))?,
                NAME if names.len() == MAX_NAMES => return Err(DecodeError::Control("too many names")),
                NAME => {
                    let name: Name = item::label(&value)?;
                    if names.contains(&name) {
                        return Err(DecodeError::Control("name given twice"));
                    }
                    names.push(name);
                }
                REPLICA if value.is_empty() => item::once(&mut replica, ())?,
                STANDBY if value.is_empty() => item::once(&mut standby, ())?,
                STANDBY => return Err(DecodeError::Control("standby carries no value")),
                REPLICA => return Err(DecodeError::Control("replica carries no value")),
                TOKEN if value.len() > MAX_TOKEN => return Err(DecodeError::Control("token length")),
                TOKEN => item::once(&mut token, value)?,
                SOFTWARE if value.len() > MAX_SOFTWARE => {
                    return Err(DecodeError::Control("software length"));
                }
                SOFTWARE => item::once(&mut software, item::text(&value)?)?,
                DOMAIN if domains.len() == MAX_DOMAINS => {
                    return Err(DecodeError::Control("too many domains"));
                }
                DOMAIN => {
                    let wanted = DomainOf::decode(value)?;
                    if domains.iter().any(|other| other.domain == wanted.domain) {
                        return Err(DecodeError::Control("domain given twice"));
                    }
                    domains.push(wanted);
                }
                _ => {}
            }
        }
        if names.is_empty() {
            return Err(DecodeError::Control("no name"));
        }
        if domains.iter().any(|wanted| !names.contains(&wanted.name)) {
            return Err(DecodeError::Control("domain of a name that is not asked for"));
        }
        Ok(Hello {
            versions: versions.ok_or(DecodeError::Control("no versions"))?,
            instance: instance.ok_or(DecodeError::Control("no instance id"))?,
            names,
            replica: replica.is_some(),
            token,
            software: software.unwrap_or_default(),
            domains,
            standby: standby.is_some(),
        })
    }
}
