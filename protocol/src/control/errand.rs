//! One thing that a peer wants done about its names, without keeping an uplink (P-145).

use std::fmt;
use std::ops::RangeInclusive;

use bytes::{Bytes, BytesMut};

use super::hello::{MAX_SOFTWARE, MAX_TOKEN};
use super::item;
use crate::error::DecodeError;
use crate::key::PublicKey;
use crate::limits::SIGNATURE;
use crate::name::Name;

/// What the peer wants done, as the identity that its handshake proves.
#[derive(Clone, PartialEq)]
pub struct Errand {
    /// The protocol versions the peer speaks.
    pub versions: RangeInclusive<u16>,
    /// What to do.
    pub task: Task,
    /// The registration token, where the relay asks for one. Never logged.
    pub token: Option<Bytes>,
    /// Program and version, for the relay's log; at most 64 bytes.
    pub software: String,
}

/// The kinds of errands (P-147).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Task {
    /// Claim the name, without serving it yet.
    Register(Name),
    /// List the identity's names and domains.
    Names,
    /// Give the name up.
    Release(Name),
    /// Pass all that the old identity holds to this one.
    Rotate(Rotation),
}

/// An old identity's word that another takes its place (P-149).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rotation {
    /// The old identity.
    pub old: PublicKey,
    /// Its Ed25519 signature over both keys and the zone.
    pub signature: [u8; SIGNATURE],
}

impl Rotation {
    /// The bytes that the old identity signs.
    pub fn statement(old: &PublicKey, new: &PublicKey, zone: &str) -> Vec<u8> {
        [b"oriel-rotate-1\0", &old.as_bytes()[..], new.as_bytes(), zone.as_bytes()].concat()
    }

    fn encode(&self) -> Vec<u8> {
        [&self.old.as_bytes()[..], &self.signature].concat()
    }

    fn decode(value: &[u8]) -> Result<Rotation, DecodeError> {
        let wrong = DecodeError::Control("rotation");
        let Some((old, signature)) = value.split_first_chunk() else { return Err(wrong) };
        let signature = signature.try_into().map_err(|_| wrong)?;
        Ok(Rotation { old: PublicKey::from_bytes(*old), signature })
    }
}

impl fmt::Debug for Errand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Errand")
            .field("versions", &self.versions)
            .field("task", &self.task)
            .field("token", &self.token.as_ref().map(|_| "..."))
            .field("software", &self.software)
            .finish()
    }
}

const VERSIONS: u64 = 1;
const KIND: u64 = 2;
const NAME: u64 = 3;
const TOKEN: u64 = 5;
const SOFTWARE: u64 = 6;
const ROTATION: u64 = 7;

const REGISTER: u8 = 1;
const NAMES: u8 = 2;
const RELEASE: u8 = 3;
const ROTATE: u8 = 4;

impl Errand {
    pub(super) fn encode(&self, out: &mut BytesMut) {
        let [a, b] = self.versions.start().to_be_bytes();
        let [c, d] = self.versions.end().to_be_bytes();
        item::put(out, VERSIONS, &[a, b, c, d]);
        match &self.task {
            Task::Register(name) => {
                item::put(out, KIND, &[REGISTER]);
                item::put(out, NAME, name.as_str().as_bytes());
            }
            Task::Names => item::put(out, KIND, &[NAMES]),
            Task::Release(name) => {
                item::put(out, KIND, &[RELEASE]);
                item::put(out, NAME, name.as_str().as_bytes());
            }
            Task::Rotate(rotation) => {
                item::put(out, KIND, &[ROTATE]);
                item::put(out, ROTATION, &rotation.encode());
            }
        }
        if let Some(token) = &self.token {
            item::put(out, TOKEN, token);
        }
        item::put(out, SOFTWARE, item::cut(&self.software, MAX_SOFTWARE).as_bytes());
    }

    pub(super) fn decode(mut payload: Bytes) -> Result<Errand, DecodeError> {
        let (mut versions, mut kind, mut name, mut rotation) = (None, None, None, None);
        let (mut token, mut software) = (None, None);
        while let Some((tag, value)) = item::take(&mut payload)? {
            match tag {
                VERSIONS => {
                    let [a, b, c, d] = item::number(&value)?;
                    item::once(&mut versions, u16::from_be_bytes([a, b])..=u16::from_be_bytes([c, d]))?;
                }
                KIND => item::once(&mut kind, u8::from_be_bytes(item::number(&value)?))?,
                NAME => item::once(&mut name, item::label(&value)?)?,
                TOKEN if value.len() > MAX_TOKEN => return Err(DecodeError::Control("token length")),
                TOKEN => item::once(&mut token, value)?,
                SOFTWARE if value.len() > MAX_SOFTWARE => {
                    return Err(DecodeError::Control("software length"));
                }
                SOFTWARE => item::once(&mut software, item::text(&value)?)?,
                ROTATION => item::once(&mut rotation, Rotation::decode(&value)?)?,
                _ => {}
            }
        }
        let task = match (kind.ok_or(DecodeError::Control("no errand"))?, name, rotation) {
            (REGISTER, Some(name), None) => Task::Register(name),
            (NAMES, None, None) => Task::Names,
            (RELEASE, Some(name), None) => Task::Release(name),
            (ROTATE, None, Some(rotation)) => Task::Rotate(rotation),
            _ => return Err(DecodeError::Control("errand")),
        };
        Ok(Errand {
            versions: versions.ok_or(DecodeError::Control("no versions"))?,
            task,
            token,
            software: software.unwrap_or_default(),
        })
    }
}
