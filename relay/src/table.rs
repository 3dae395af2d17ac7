//! The peer table: who holds which name. One small trait, and what its implementations share.

pub mod embedded;
mod memory;
pub mod store;

use std::pin::Pin;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;
use serde::{Deserialize, Serialize};

/// Who holds a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The identity that claimed it.
    pub identity: PublicKey,
    /// When, in seconds since 1970.
    pub claimed_at: u64,
    /// Whether the operator has taken it away; nobody can claim it then.
    pub revoked: bool,
}

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

/// SHA-256 of an invitation's token: the table never holds the token.
pub type TokenDigest = [u8; 32];

/// An invitation, good for one new name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invite {
    /// The one name it is good for; any if there is none.
    pub name: Option<String>,
    /// Good until then, in seconds since 1970.
    pub expires: u64,
}

/// What became of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claimed {
    /// The identity holds the name, from now on or already before.
    Yes,
    /// Another identity holds it.
    Taken,
    /// The operator took it away.
    Revoked,
    /// New names are not to be had.
    NotForSale,
    /// The invitation is unknown, used up, expired, or for another name.
    BadInvite,
    /// The identity holds as many names as it may.
    TooMany,
}

/// The table cannot be read or written now.
#[derive(Debug, thiserror::Error)]
#[error("peer table: {0}")]
pub struct TableError(pub String);

/// A future as a trait object can return it.
pub type TableFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, TableError>> + Send + 'a>>;

/// Who holds which name. Reading asks nobody but memory; writing is durable before it answers.
pub trait PeerTable: Send + Sync + std::fmt::Debug {
    /// Who holds `name`.
    fn holder(&self, name: &Name) -> Option<Record>;

    /// The identity's primary name: of those that it holds, the one that it claimed first.
    fn first_of(&self, identity: &PublicKey) -> Option<Name>;

    /// Every name that was ever claimed, in order.
    fn list(&self) -> Vec<(Name, Record)>;

    /// Claims a name: of any number of claims to a free one, exactly one succeeds.
    fn claim(&self, claim: Claim) -> TableFuture<'_, Claimed>;

    /// Takes a name away; false if nobody holds it.
    fn revoke(&self, name: Name) -> TableFuture<'_, bool>;

    /// Adds an invitation.
    fn invite(&self, token: TokenDigest, invite: Invite) -> TableFuture<'_, ()>;
}

/// Seconds since 1970.
pub fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs()
}
