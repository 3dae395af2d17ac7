//! How a name gets its holder, and loses it. Every change is one commit, made only if nothing it rests on has changed
//! meanwhile: of any number of claims to a free name, on any number of relays, exactly one succeeds.

use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;
use serde::de::DeserializeOwned;

use super::keys;
use super::memory::Known;
use super::records::{DomainRecord, Holdings, Invite, Label, Record, State, decode, encode};
use super::store::{Commit, Sink, StoreError};
use super::{PeerTable, REST, TRIES, TokenDigest, contended};

/// A claim to a name.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The name.
    pub name: Name,
    /// By whom.
    pub identity: PublicKey,
    /// When, in seconds since 1970.
    pub now: u64,
    /// What a name that nobody holds yet costs.
    pub price: Price,
    /// The most names that the identity may hold after it.
    pub max_names: usize,
}

/// What a new name costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Price {
    /// Nothing.
    Free,
    /// The invitation whose token has this digest.
    Invite(TokenDigest),
    /// It cannot be had.
    NotForSale,
}

/// What became of a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claimed {
    /// The identity holds the name, from now on or already before.
    Yes,
    /// Another identity holds it.
    Taken,
    /// The operator took it away; the reason, if one was given.
    Revoked(Option<String>),
    /// It was given up not long ago: seconds until anybody may claim it.
    Resting(u64),
    /// People would take it for this one, which is another identity's.
    LooksLike(Name),
    /// New names are not to be had.
    NotForSale,
    /// The invitation is unknown, used up, expired, or for another name.
    BadInvite,
    /// The identity holds as many names as it may.
    TooMany,
}

/// What a claim rests on, and the revisions at which it was seen.
struct Seen {
    name: Option<Known<Record>>,
    holdings: Known<Holdings>,
}

impl PeerTable {
    /// Claims a name.
    ///
    /// # Errors
    /// [`StoreError`] if nothing could be written; whether it was is then unknown, and the same claim may be repeated.
    pub async fn claim(&self, claim: &Claim) -> Result<Claimed, StoreError> {
        let mut seen = self.remembered(claim);
        for _ in 0..TRIES {
            if let Some(outcome) = self.without_writing(claim, &seen) {
                return Ok(outcome);
            }
            let mut commit = self.entering(claim, seen);
            if let Price::Invite(token) = claim.price {
                let key = keys::invite(&token);
                match self.store.get(&key).await? {
                    Some(entry) if is_good_for(&entry.value, claim) => {
                        commit = commit.if_at(key.clone(), entry.revision).delete(key);
                    }
                    _ => return Ok(Claimed::BadInvite),
                }
            }
            if self.store.commit(commit).await?.is_some() {
                return Ok(Claimed::Yes);
            }
            seen = Seen {
                name: self.fetch(&keys::name(&claim.name)).await?,
                holdings: self.fetch(&keys::identity(&claim.identity)).await?.unwrap_or_default(),
            };
        }
        Err(contended())
    }

    fn remembered(&self, claim: &Claim) -> Seen {
        let memory = self.memory.read();
        Seen {
            name: memory.names.get(&claim.name).cloned(),
            holdings: memory.identities.get(&claim.identity).cloned().unwrap_or_default(),
        }
    }

    /// The outcome, if it needs no change.
    fn without_writing(&self, claim: &Claim, seen: &Seen) -> Option<Claimed> {
        let rested = claim.now.saturating_sub(REST.as_secs());
        if let Some(Known { value: record, .. }) = &seen.name {
            let own = record.identity == claim.identity;
            match &record.state {
                State::Revoked { reason, .. } => return Some(Claimed::Revoked(reason.clone())),
                State::Held if own => return Some(Claimed::Yes),
                State::Held => return Some(Claimed::Taken),
                State::Released { at } if !own && !record.state.is_free(rested) => {
                    return Some(Claimed::Resting(at.saturating_sub(rested)));
                }
                State::Released { .. } => {}
            }
        }
        let memory = self.memory.read();
        if memory.held_by(&claim.identity).count() >= claim.max_names {
            return Some(Claimed::TooMany);
        }
        if let Some(other) = memory.like(&claim.name, &claim.identity, rested) {
            return Some(Claimed::LooksLike(other.clone()));
        }
        (claim.price == Price::NotForSale).then_some(Claimed::NotForSale)
    }

    fn entering(&self, claim: &Claim, seen: Seen) -> Commit {
        let record = Record {
            identity: claim.identity,
            claimed_at: claim.now,
            seen_at: claim.now,
            state: State::Held,
        };
        let (name, identity) = (keys::name(&claim.name), keys::identity(&claim.identity));
        let revision = seen.name.map_or(0, |known| known.revision);
        let mut holdings = seen.holdings.value;
        // A name that comes back counts as claimed now: it is the last, and not the primary one.
        holdings
            .names
            .retain(|Label(other)| *other != claim.name && self.still_names(other, &claim.identity));
        holdings.names.push(Label(claim.name.clone()));
        Commit::new()
            .if_at(name.clone(), revision)
            .if_at(identity.clone(), seen.holdings.revision)
            .put(name, encode(&record))
            .put(identity, encode(&holdings))
    }

    /// Whether a name that was an identity's is still to stand among its holdings.
    fn still_names(&self, name: &Name, identity: &PublicKey) -> bool {
        self.memory.read().names.get(name).is_none_or(|known| known.value.identity == *identity)
    }

    /// Gives a name up, if `identity` holds it; false if it does not.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn release(&self, name: &Name, identity: &PublicKey, now: u64) -> Result<bool, StoreError> {
        self.change(name, |record| {
            record
                .is_held_by(identity)
                .then(|| Record { state: State::Released { at: now }, ..record.clone() })
        })
        .await
    }

    /// Takes a name away; false if nobody holds it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn revoke(&self, name: &Name, reason: Option<String>, now: u64) -> Result<bool, StoreError> {
        self.change(name, |record| {
            let state = State::Revoked { at: now, reason: reason.clone() };
            Some(Record { state, ..record.clone() })
        })
        .await
    }

    /// Gives a name that was taken away back to its holder; false if it was not.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn reinstate(&self, name: &Name) -> Result<bool, StoreError> {
        self.change(name, |record| {
            let revoked = matches!(record.state, State::Revoked { .. });
            revoked.then(|| Record { state: State::Held, ..record.clone() })
        })
        .await
    }

    /// Writes what `change` makes of a name's record; false if there is none, or `change` leaves it.
    pub(super) async fn change(
        &self,
        name: &Name,
        change: impl Fn(&Record) -> Option<Record>,
    ) -> Result<bool, StoreError> {
        let key = keys::name(name);
        let mut known = self.memory.read().names.get(name).cloned();
        for _ in 0..TRIES {
            let Some(Known { value, revision }) = known else { return Ok(false) };
            let Some(record) = change(&value) else { return Ok(false) };
            let commit = Commit::new().if_at(key.clone(), revision).put(key.clone(), encode(&record));
            if self.store.commit(commit).await?.is_some() {
                return Ok(true);
            }
            known = self.fetch(&key).await?;
        }
        Err(contended())
    }

    /// Hands all that an identity holds over to another one, in one commit; the names, in their order. None if it holds
    /// nothing, or the other would hold more than `max_names`.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn rotate(
        &self,
        old: &PublicKey,
        new: &PublicKey,
        max_names: usize,
    ) -> Result<Option<Vec<Name>>, StoreError> {
        let (from, to) = (keys::identity(old), keys::identity(new));
        for _ in 0..TRIES {
            let before: Known<Holdings> = self.fetch(&from).await?.unwrap_or_default();
            let after: Known<Holdings> = self.fetch(&to).await?.unwrap_or_default();
            // A word that was kept once is spent: else whoever kept it could take back what has been claimed since.
            if old == new || before.value.rotated_to.as_deref() == Some(&*new.to_string()) {
                return Ok(None);
            }
            let mut holdings = after.value;
            let (mut commit, mut moved) = (Commit::new(), Vec::new());
            for Label(name) in &before.value.names {
                let key = keys::name(name);
                let Some(known) = self.fetch::<Record>(&key).await? else { continue };
                // Those that rest, too: they are its own to take back.
                if known.value.identity == *old && !matches!(known.value.state, State::Revoked { .. }) {
                    let record = Record { identity: *new, ..known.value };
                    commit = commit.if_at(key.clone(), known.revision).put(key, encode(&record));
                    holdings.names.push(Label(name.clone()));
                    moved.push(name.clone());
                }
            }
            if moved.is_empty() || holdings.names.len() > max_names {
                return Ok(None);
            }
            for (domain, known) in self.domains_of(old) {
                let key = keys::domain(&domain);
                let record = DomainRecord { identity: *new, ..known.value };
                commit = commit.if_at(key.clone(), known.revision).put(key, encode(&record));
            }
            let ended = Holdings { names: Vec::new(), rotated_to: Some(new.to_string()) };
            commit = commit
                .if_at(from.clone(), before.revision)
                .if_at(to.clone(), after.revision)
                .put(from.clone(), encode(&ended))
                .put(to.clone(), encode(&holdings));
            if self.store.commit(commit).await?.is_some() {
                return Ok(Some(moved));
            }
        }
        Err(contended())
    }

    /// Adds an invitation.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn invite(&self, token: &TokenDigest, invite: &Invite) -> Result<(), StoreError> {
        let commit = Commit::new().put(keys::invite(token), encode(invite));
        self.store.commit(commit).await.map(drop)
    }

    /// What stands under a key now, as a record. Memory learns of it too: the store may not have told yet.
    pub(super) async fn fetch<T: DeserializeOwned>(&self, key: &str) -> Result<Option<Known<T>>, StoreError> {
        let Some(entry) = self.store.get(key).await? else { return Ok(None) };
        let revision = entry.revision;
        match decode(&entry.value) {
            Some(value) => {
                self.memory.put(key, entry);
                Ok(Some(Known { value, revision }))
            }
            None => Err(StoreError(format!("the entry {key} cannot be read"))),
        }
    }
}

fn is_good_for(value: &[u8], claim: &Claim) -> bool {
    decode::<Invite>(value).is_some_and(|invite| {
        invite.name.is_none_or(|Label(name)| name == claim.name) && invite.expires >= claim.now
    })
}

impl Default for Known<Holdings> {
    fn default() -> Self {
        Self { value: Holdings::default(), revision: 0 }
    }
}

#[cfg(test)]
mod tests;
