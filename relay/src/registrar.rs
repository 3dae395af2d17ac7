//! The one owner of names: claim, release, invite, revoke. It knows no connection.

mod pace;
mod token;
mod words;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use oriel_protocol::control::{Hello, Refusal, RefusalCode, RefusedName};
use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;

pub use self::token::Token;

use self::pace::Pace;
use self::token::digest_of;
use self::words::{Refused, refusal};
use crate::limits::Limits;
use crate::table::records::{Invite, Label, Record, State};
use crate::table::store::StoreError;
use crate::table::{self, Claim, Claimed, PeerTable, Price, looks_reserved};

/// Who may claim a name that nobody holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Registration {
    /// Everybody, so many names an hour from one address.
    Open,
    /// Whoever calls from this machine (`--dev`).
    OpenToLoopback,
    /// Whoever brings an invitation.
    Invite,
    /// Nobody.
    Closed,
}

/// Decides who may serve which name.
#[derive(Clone, Debug)]
pub struct Registrar {
    table: PeerTable,
    registration: Registration,
    max_names: usize,
    /// Labels that the zone needs for itself: its name servers.
    kept: Arc<[Name]>,
    pace: Arc<Pace>,
}

/// Which of the names in a hello its sender may serve.
#[derive(Debug)]
pub struct Admission {
    /// These.
    pub granted: Vec<Name>,
    /// Not these.
    pub refused: Vec<RefusedName>,
}

/// Whether a visitor's name is anybody's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody holds it.
    Unknown,
    /// Somebody does.
    Held,
    /// The operator took it away.
    Revoked,
}

impl Registrar {
    /// A registrar over `table`.
    pub fn new(table: PeerTable, registration: Registration, kept: Vec<Name>, limits: &Limits) -> Self {
        let pace = Arc::new(Pace::new(limits.new_names_each, limits.new_names_every));
        Self { table, registration, max_names: limits.max_names, kept: kept.into(), pace }
    }

    /// The table that it decides over.
    pub fn table(&self) -> &PeerTable {
        &self.table
    }

    /// Whether new names are anybody's for the asking.
    pub fn is_open(&self) -> bool {
        self.registration == Registration::Open
    }

    /// Decides on a hello from `identity`, calling from `from`.
    ///
    /// # Errors
    /// The [`Refusal`] to answer with, if none of its names can be granted.
    pub async fn admit(
        &self,
        identity: PublicKey,
        hello: &Hello,
        from: IpAddr,
    ) -> Result<Admission, Refusal> {
        let mut admission = Admission { granted: Vec::new(), refused: Vec::new() };
        let mut first = None;
        for name in &hello.names {
            match self.claim(identity, name, hello.token.as_deref(), from).await {
                Ok(()) => admission.granted.push(name.clone()),
                Err(refused) => {
                    admission.refused.push(RefusedName { name: name.clone(), code: refused.code() });
                    first.get_or_insert_with(|| refusal(name, &refused));
                }
            }
        }
        match first {
            Some(refusal) if admission.granted.is_empty() => Err(refusal),
            _ => Ok(admission),
        }
    }

    /// Claims one name, and nothing else.
    ///
    /// # Errors
    /// The [`Refusal`] to answer with.
    pub async fn register(
        &self,
        identity: PublicKey,
        name: &Name,
        token: Option<&[u8]>,
        from: IpAddr,
    ) -> Result<(), Refusal> {
        self.claim(identity, name, token, from).await.map_err(|refused| refusal(name, &refused))
    }

    async fn claim(
        &self,
        identity: PublicKey,
        name: &Name,
        token: Option<&[u8]>,
        from: IpAddr,
    ) -> Result<(), Refused> {
        if self.is_kept(name) {
            return Err(Refused::Reserved);
        }
        let now = table::now();
        let own = self.table.record(name).is_some_and(|record| record.identity == identity);
        let price = match (self.registration, token) {
            (Registration::Open, _) => Price::Free,
            (Registration::OpenToLoopback, _) if from.to_canonical().is_loopback() => Price::Free,
            // What was an identity's own costs it no second invitation.
            (Registration::Invite, _) if own => Price::Free,
            (Registration::Invite, Some(token)) => Price::Invite(digest_of(token)),
            _ => Price::NotForSale,
        };
        let paced = !own && self.registration == Registration::Open;
        // Counted before it is certain: others may ask meanwhile.
        if paced && let Err(wait) = self.pace.take(from, now) {
            return Err(Refused::TooFast(wait));
        }
        let claim = Claim { name: name.clone(), identity, now, price, max_names: self.max_names };
        let claimed = self.table.claim(&claim).await;
        if paced && !matches!(claimed, Ok(Claimed::Yes)) {
            self.pace.give_back(from);
        }
        let claimed = claimed.map_err(|error| {
            tracing::error!(%error, %name, "a claim could not be written");
            Refused::Unavailable
        })?;
        match claimed {
            Claimed::Yes => Ok(()),
            Claimed::NotForSale if self.registration == Registration::Invite => Err(Refused::InviteRequired),
            other => Err(Refused::Table(other)),
        }
    }

    /// Gives a name up.
    ///
    /// # Errors
    /// The [`Refusal`] to answer with: it is not this identity's, or cannot be written.
    pub async fn release(&self, identity: &PublicKey, name: &Name) -> Result<(), Refusal> {
        match self.table.release(name, identity, table::now()).await {
            Ok(true) => Ok(()),
            Ok(false) => Err(refusal(name, &Refused::NotYours)),
            Err(error) => {
                tracing::error!(%error, %name, "a name could not be released");
                Err(refusal(name, &Refused::Unavailable))
            }
        }
    }

    /// Hands all names of `old` over to `new`, which the old identity has agreed to. Asked again, it finds it done.
    ///
    /// # Errors
    /// The [`Refusal`] to answer with.
    pub async fn rotate(&self, old: &PublicKey, new: &PublicKey) -> Result<(), Refusal> {
        let refuse = |code, message: &str| Refusal { code, message: message.into(), retry_after: None };
        if old == new {
            return Err(refuse(RefusalCode::NameTaken, "the new identity is the old one"));
        }
        match self.table.rotate(old, new, self.max_names).await {
            Ok(Some(_)) => Ok(()),
            Ok(None) if self.table.rotated_to(old) == Some(*new) => Ok(()),
            Ok(None) => Err(refuse(
                RefusalCode::NameTaken,
                "the old identity holds no names here, or more than the new one may hold",
            )),
            Err(error) => {
                tracing::error!(%error, "an identity could not be replaced");
                Err(refuse(RefusalCode::Unavailable, "the relay cannot write its peer table now: try again"))
            }
        }
    }

    /// Whether a name is anybody's.
    pub fn standing(&self, name: &Name) -> Standing {
        match self.table.record(name).map(|record| record.state) {
            None | Some(State::Released { .. }) => Standing::Unknown,
            Some(State::Revoked { .. }) => Standing::Revoked,
            Some(State::Held) => Standing::Held,
        }
    }

    /// The record of a name that somebody holds.
    pub fn held(&self, name: &Name) -> Option<Record> {
        self.table.record(name).filter(|record| record.state.is_held())
    }

    /// The identity that holds a name.
    pub fn holder(&self, name: &Name) -> Option<PublicKey> {
        self.held(name).map(|record| record.identity)
    }

    /// When a name was claimed, in seconds since 1970, if somebody holds it.
    pub fn claimed_at(&self, name: &Name) -> Option<u64> {
        self.held(name).map(|record| record.claimed_at)
    }

    /// The primary name of an identity, if it holds any (P-99).
    pub fn primary(&self, identity: &PublicKey) -> Option<Name> {
        self.table.first_of(identity)
    }

    /// Every name that was ever claimed.
    pub fn names(&self) -> Vec<(Name, Record)> {
        self.table.list()
    }

    /// Takes a name away; false if nobody ever claimed it. Its uplinks, on every relay, end when the table tells.
    ///
    /// # Errors
    /// [`StoreError`] if that cannot be written down.
    pub async fn revoke(&self, name: &Name, reason: Option<String>) -> Result<bool, StoreError> {
        self.table.revoke(name, reason, table::now()).await
    }

    /// Gives a name that was taken away back to its holder; false if it was not.
    ///
    /// # Errors
    /// [`StoreError`] if that cannot be written down.
    pub async fn reinstate(&self, name: &Name) -> Result<bool, StoreError> {
        self.table.reinstate(name).await
    }

    /// Why an invitation, for this name if it is for one alone, would let nobody in.
    pub fn no_use(&self, name: Option<&Name>) -> Option<String> {
        if self.registration == Registration::Closed {
            return Some(
                "this relay takes no new names, with or without an invitation (registration = closed)".into(),
            );
        }
        let name = name?;
        if self.is_kept(name) {
            return Some(format!("nobody may have the name {name}: it is kept, or looks like one that is"));
        }
        match self.standing(name) {
            Standing::Unknown => None,
            Standing::Held => {
                Some(format!("somebody holds the name {name} already, who needs no invitation"))
            }
            Standing::Revoked => Some(format!(
                "the name {name} was revoked; `oriel-relay reinstate {name}` gives it back to its holder"
            )),
        }
    }

    fn is_kept(&self, name: &Name) -> bool {
        name.is_reserved() || looks_reserved(name.as_str()) || self.kept.contains(name)
    }

    /// Makes an invitation, and returns its token: the only place where it is ever seen.
    ///
    /// # Errors
    /// [`StoreError`] if it cannot be written down, or the system gives no randomness.
    pub async fn invite(&self, name: Option<Name>, lasts: Duration) -> Result<Token, StoreError> {
        let token = Token::draw().map_err(|error| StoreError(error.to_string()))?;
        let expires = table::now().saturating_add(lasts.as_secs());
        let invite = Invite { name: name.map(Label), expires };
        self.table.invite(&digest_of(token.reveal().as_bytes()), &invite).await?;
        Ok(token)
    }
}
