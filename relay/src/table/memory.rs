//! What a table remembers, to be asked without waiting. The store tells it every change.

use std::collections::{BTreeMap, HashMap};
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use bytes::Bytes;
use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;
use tokio::sync::broadcast;

use super::keys;
use super::looks::{Looks, looks};
use super::records::{DomainRecord, Holdings, Label, Record, RelayRecord, decode};
use super::store::{Entry, Sink};

/// Changes that may wait for one who listens; whoever falls behind further looks at everything anew.
const CHANGES: usize = 1024;

/// Something in the table is not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changed {
    /// A name's record.
    Name(Name),
    /// The relays where a name has uplinks.
    Uplinks(Name),
    /// A relay came, went, or describes itself anew.
    Relay(PublicKey),
    /// A host outside the zone.
    Domain(String),
    /// A host's sealed certificate.
    Certificate(String),
    /// Anything: all was read anew.
    All,
}

/// A value and the revision at which it was written.
#[derive(Clone, Debug)]
pub(super) struct Known<T> {
    pub(super) value: T,
    pub(super) revision: u64,
}

/// What stands in the table, as far as the store has told.
#[derive(Debug)]
pub struct Memory {
    state: RwLock<State>,
    changes: broadcast::Sender<Changed>,
}

#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) names: HashMap<Name, Known<Record>>,
    pub(super) identities: HashMap<PublicKey, Known<Holdings>>,
    pub(super) looks: Looks,
    pub(super) domains: BTreeMap<String, Known<DomainRecord>>,
    pub(super) relays: HashMap<PublicKey, RelayRecord>,
    pub(super) uplinks: HashMap<Name, Vec<PublicKey>>,
    /// By host, `/` and a number: several may stand for one host.
    pub(super) texts: BTreeMap<String, String>,
    pub(super) alpn: HashMap<String, Bytes>,
    /// Of the newest change.
    pub(super) revision: u64,
}

impl Default for Memory {
    fn default() -> Self {
        Self { state: RwLock::default(), changes: broadcast::channel(CHANGES).0 }
    }
}

impl Memory {
    /// What is known, to be read at once.
    pub(super) fn read(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Every change from now on.
    pub(super) fn changes(&self) -> broadcast::Receiver<Changed> {
        self.changes.subscribe()
    }

    fn tell(&self, changed: Option<Changed>) {
        if let Some(changed) = changed {
            // Nobody may be listening.
            let _ = self.changes.send(changed);
        }
    }
}

impl Sink for Memory {
    fn put(&self, key: &str, entry: Entry) {
        let changed = self.write().put(key, entry);
        self.tell(changed);
    }

    fn delete(&self, key: &str, revision: u64) {
        let changed = self.write().delete(key, revision);
        self.tell(changed);
    }

    fn replace(&self, entries: Vec<(String, Entry)>) {
        let mut state = State::default();
        for (key, entry) in entries {
            state.put(&key, entry);
        }
        let vanished: Vec<Name> = {
            let mut before = self.write();
            let gone = before.uplinks.keys().filter(|name| !state.uplinks.contains_key(*name));
            let vanished = gone.take(CHANGES / 2).cloned().collect();
            *before = state;
            vanished
        };
        self.tell(Some(Changed::All));
        for name in vanished {
            self.tell(Some(Changed::Uplinks(name)));
        }
    }
}

impl State {
    fn put(&mut self, key: &str, Entry { value, revision }: Entry) -> Option<Changed> {
        self.revision = self.revision.max(revision);
        if let Some(name) = key.strip_prefix(keys::NAMES) {
            let (name, value) = (name.parse::<Name>().ok()?, readable(key, decode(&value))?);
            if self.names.get(&name).is_some_and(|known| known.revision > revision) {
                return None;
            }
            self.looks.enter(&name);
            self.names.insert(name.clone(), Known { value, revision });
            return Some(Changed::Name(name));
        }
        if let Some(identity) = key.strip_prefix(keys::IDENTITIES) {
            let (identity, mut value) = (identity.parse().ok()?, readable::<Holdings>(key, decode(&value))?);
            // Most hold one name, and there are very many of them.
            value.names.shrink_to_fit();
            if self.identities.get(&identity).is_none_or(|known| known.revision <= revision) {
                self.identities.insert(identity, Known { value, revision });
            }
            return None;
        }
        if let Some((name, relay)) = key.strip_prefix(keys::UPLINKS).and_then(keys::parse_uplink) {
            let relays = self.uplinks.entry(name.clone()).or_default();
            if !relays.contains(&relay) {
                relays.push(relay);
            }
            return Some(Changed::Uplinks(name));
        }
        if let Some(relay) = key.strip_prefix(keys::RELAYS) {
            let relay = relay.parse().ok()?;
            self.relays.insert(relay, readable(key, decode(&value))?);
            return Some(Changed::Relay(relay));
        }
        if let Some(domain) = key.strip_prefix(keys::DOMAINS) {
            let value = readable(key, decode(&value))?;
            self.domains.insert(domain.to_owned(), Known { value, revision });
            return Some(Changed::Domain(domain.to_owned()));
        }
        if let Some(place) = key.strip_prefix(keys::TEXTS) {
            self.texts.insert(place.to_owned(), String::from_utf8_lossy(&value).into_owned());
        } else if let Some(host) = key.strip_prefix(keys::ALPN) {
            self.alpn.insert(host.to_owned(), value);
        } else if let Some(host) = key.strip_prefix(keys::CERTS) {
            return Some(Changed::Certificate(host.to_owned()));
        }
        None
    }

    fn delete(&mut self, key: &str, revision: u64) -> Option<Changed> {
        self.revision = self.revision.max(revision);
        if let Some(name) = key.strip_prefix(keys::NAMES) {
            let name: Name = name.parse().ok()?;
            self.names.remove(&name)?;
            self.looks.leave(&name);
            return Some(Changed::Name(name));
        }
        if let Some((name, relay)) = key.strip_prefix(keys::UPLINKS).and_then(keys::parse_uplink) {
            let relays = self.uplinks.get_mut(&name)?;
            relays.retain(|other| *other != relay);
            if relays.is_empty() {
                self.uplinks.remove(&name);
            }
            return Some(Changed::Uplinks(name));
        }
        if let Some(relay) = key.strip_prefix(keys::RELAYS) {
            let relay = relay.parse().ok()?;
            self.relays.remove(&relay)?;
            return Some(Changed::Relay(relay));
        }
        if let Some(domain) = key.strip_prefix(keys::DOMAINS) {
            self.domains.remove(domain)?;
            return Some(Changed::Domain(domain.to_owned()));
        }
        if let Some(identity) = key.strip_prefix(keys::IDENTITIES) {
            self.identities.remove(&identity.parse().ok()?);
        } else if let Some(place) = key.strip_prefix(keys::TEXTS) {
            self.texts.remove(place);
        } else if let Some(host) = key.strip_prefix(keys::ALPN) {
            self.alpn.remove(host);
        }
        None
    }

    /// The name that another identity holds, or may take back, and that people would take `name` for.
    pub(super) fn like(&self, name: &Name, identity: &PublicKey, rested: u64) -> Option<&Name> {
        let looks = looks(name.as_str());
        let same = looks.iter().filter_map(|look| Some(self.names.get_key_value(&**look)?.0));
        same.chain(looks.iter().flat_map(|look| self.looks.of(look))).find(|other| {
            *other != name
                && self.names.get(*other).is_some_and(|known| {
                    known.value.identity != *identity && !known.value.state.is_free(rested)
                })
        })
    }

    /// What an identity has claimed and no other has now, in the order claimed.
    pub(super) fn claimed_by(&self, identity: &PublicKey) -> impl Iterator<Item = (&Name, &Record)> {
        let holdings = self.identities.get(identity).map(|known| known.value.names.as_slice());
        holdings.unwrap_or_default().iter().filter_map(move |Label(name)| {
            let record = &self.names.get(name)?.value;
            (record.identity == *identity).then_some((name, record))
        })
    }

    /// The names that an identity may use, in the order claimed.
    pub(super) fn held_by(&self, identity: &PublicKey) -> impl Iterator<Item = (&Name, &Record)> {
        self.claimed_by(identity).filter(|(_, record)| record.state.is_held())
    }
}

fn readable<T>(key: &str, record: Option<T>) -> Option<T> {
    if record.is_none() {
        tracing::error!(key, "an entry of the peer table cannot be read and is left alone");
    }
    record
}
