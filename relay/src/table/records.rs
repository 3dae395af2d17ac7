//! What stands under the table's keys. Values are JSON, so that an operator can read them with the store's own tools.

use std::net::{IpAddr, SocketAddr};

use bytes::Bytes;
use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A name that was claimed, and by whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The identity that claimed it.
    #[serde(with = "as_text")]
    pub identity: PublicKey,
    /// When, in seconds since 1970.
    pub claimed_at: u64,
    /// When a peer served it last, in seconds since 1970; some hours late, so that it costs few writes.
    #[serde(default)]
    pub seen_at: u64,
    /// Whether it can be used.
    #[serde(default, skip_serializing_if = "State::is_held")]
    pub state: State,
}

/// Whether a name that was claimed can be used.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// By its holder.
    #[default]
    Held,
    /// By nobody: the operator took it away.
    Revoked {
        /// When, in seconds since 1970.
        at: u64,
        /// Why, for its holder.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// By nobody, until it has rested: its holder gave it up, or did not use it. That holder may claim it again.
    Released {
        /// When, in seconds since 1970.
        at: u64,
    },
}

/// The names of an identity.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holdings {
    /// In the order claimed: the first is its primary name.
    pub names: Vec<Label>,
    /// The identity that took its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rotated_to: Option<String>,
}

/// An invitation, good for one new name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invite {
    /// The one name it is good for; any if there is none.
    pub name: Option<Label>,
    /// Good until then, in seconds since 1970.
    pub expires: u64,
}

/// A visitor-facing host outside the zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DomainRecord {
    /// The name whose site it shows.
    pub name: Label,
    /// Who proved to own it.
    #[serde(with = "as_text")]
    pub identity: PublicKey,
    /// When that was last seen, in seconds since 1970.
    pub proved_at: u64,
}

/// A relay of the array, as it describes itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RelayRecord {
    /// Where other relays reach it.
    pub link: SocketAddr,
    /// Where visitors and peers reach it.
    pub addresses: Vec<IpAddr>,
    /// HTTPS, and uplinks.
    pub port: u16,
    /// Uplinks that it carries now.
    pub uplinks: usize,
    /// Whether it takes no new ones.
    #[serde(default)]
    pub draining: bool,
    /// Which of the processes that have followed one another with its sockets.
    #[serde(default)]
    pub process: u8,
}

/// A [`Name`] as it stands in a record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Label(pub Name);

impl State {
    /// Whether its holder may use it.
    pub fn is_held(&self) -> bool {
        *self == State::Held
    }

    /// Whether anybody may claim it: it was given up before `rested`, in seconds since 1970.
    pub fn is_free(&self, rested: u64) -> bool {
        matches!(self, State::Released { at } if *at < rested)
    }
}

impl Record {
    /// Whether `identity` may use the name.
    pub fn is_held_by(&self, identity: &PublicKey) -> bool {
        self.state.is_held() && self.identity == *identity
    }
}

impl Serialize for Label {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.as_str())
    }
}

impl<'de> Deserialize<'de> for Label {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map(Label).map_err(serde::de::Error::custom)
    }
}

/// A record as a value. Records of this module always encode.
pub fn encode(record: &impl Serialize) -> Bytes {
    serde_json::to_vec(record).unwrap_or_default().into()
}

/// A value as a record; `None` if it is none.
pub fn decode<T: DeserializeOwned>(value: &[u8]) -> Option<T> {
    serde_json::from_slice(value).ok()
}

mod as_text {
    use oriel_protocol::key::PublicKey;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(key: &PublicKey, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(key)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<PublicKey, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_read_back_and_say_no_more_than_needed() {
        let identity = PublicKey::from_bytes([7; 32]);
        let record = Record { identity, claimed_at: 5, seen_at: 6, state: State::Held };
        let text = String::from_utf8(encode(&record).to_vec()).unwrap();
        assert_eq!(text, format!(r#"{{"identity":"{identity}","claimed_at":5,"seen_at":6}}"#));
        for state in [
            State::Held,
            State::Released { at: 9 },
            State::Revoked { at: 9, reason: None },
            State::Revoked { at: 9, reason: Some("spam".into()) },
        ] {
            let record = Record { state, ..record.clone() };
            assert_eq!(decode(&encode(&record)), Some(record));
        }
        assert_eq!(decode::<Record>(b"{}"), None);
        assert_eq!(decode::<Invite>(br#"{"name":"Not A Name","expires":1}"#), None);
    }
}
