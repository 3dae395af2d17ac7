//! The peer table in a file of its own (redb): crash-safe, and no other program.

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use oriel_protocol::key::PublicKey;
use oriel_protocol::name::Name;
use redb::{Database, ReadableDatabase, ReadableTable, TableDefinition};
use serde::{Deserialize, Serialize};
use tokio::task::spawn_blocking;

use super::memory::Names;
use super::{Claim, Claimed, Invite, PeerTable, Price, Record, TableError, TableFuture, TokenDigest};

const NAMES: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("names");
const INVITES: TableDefinition<'_, &[u8; 32], &[u8]> = TableDefinition::new("invites");

/// The whole table is kept in memory besides, so redb's own cache only serves writing.
const CACHE_BYTES: usize = 512 * 1024;

/// A name's record as it stands in the file.
#[derive(Serialize, Deserialize)]
struct Stored {
    identity: String,
    claimed_at: u64,
    #[serde(default)]
    revoked: bool,
}

/// The embedded table.
#[derive(Clone, Debug)]
pub struct EmbeddedTable {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    database: Database,
    /// Held from looking at `names` until they tell of what was written: redb's own lock ends before that.
    writer: Mutex<()>,
    names: Mutex<Names>,
}

/// Why the table's file cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// Another process has it open.
    #[error("the data folder is in use: is another oriel-relay running with it?")]
    InUse,
    /// The file cannot be read.
    #[error("peer table: {0}")]
    Unusable(String),
}

impl EmbeddedTable {
    /// Opens the file, or makes it.
    ///
    /// # Errors
    /// [`OpenError`].
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        let database =
            Database::builder().set_cache_size(CACHE_BYTES).create(path).map_err(|error| match error {
                redb::DatabaseError::DatabaseAlreadyOpen => OpenError::InUse,
                other => OpenError::Unusable(other.to_string()),
            })?;
        let names = load(&database).map_err(|error| OpenError::Unusable(error.0))?;
        Ok(Self { inner: Arc::new(Inner { database, writer: Mutex::default(), names: Mutex::new(names) }) })
    }

    /// Runs a write on a thread that may block. One write at a time: redb has one writer.
    fn write<T: Send + 'static>(
        &self,
        write: impl FnOnce(&Inner) -> Result<T, TableError> + Send + 'static,
    ) -> TableFuture<'_, T> {
        let inner = Arc::clone(&self.inner);
        Box::pin(async move { spawn_blocking(move || write(&inner)).await.map_err(fault)? })
    }
}

impl Inner {
    fn names(&self) -> MutexGuard<'_, Names> {
        self.names.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn claim(&self, claim: &Claim) -> Result<Claimed, TableError> {
        let _writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let transaction = self.database.begin_write().map_err(fault)?;
        let mut held = 0;
        match self.names().iter().fold(None, |found, (name, record)| {
            held += usize::from(record.identity == claim.identity && !record.revoked);
            if *name == claim.name { Some(record.clone()) } else { found }
        }) {
            Some(record) if record.revoked => return Ok(Claimed::Revoked),
            Some(record) if record.identity == claim.identity => return Ok(Claimed::Yes),
            Some(_) => return Ok(Claimed::Taken),
            None if held >= claim.max_names => return Ok(Claimed::TooMany),
            None => {}
        }
        match claim.price {
            Price::Free => {}
            Price::NotForSale => return Ok(Claimed::NotForSale),
            Price::Invite(token) => {
                let mut invites = transaction.open_table(INVITES).map_err(fault)?;
                let Some(found) = invites.remove(&token).map_err(fault)? else {
                    return Ok(Claimed::BadInvite);
                };
                let invite: Invite = serde_json::from_slice(found.value()).map_err(fault)?;
                let other = invite.name.is_some_and(|name| name != claim.name.as_str());
                // Not committed: an invitation that does not fit stays as it was.
                if other || invite.expires < claim.now {
                    return Ok(Claimed::BadInvite);
                }
            }
        }
        let record = Record { identity: claim.identity, claimed_at: claim.now, revoked: false };
        self.put(&transaction, &claim.name, &record)?;
        transaction.commit().map_err(fault)?;
        self.names().insert(claim.name.clone(), record);
        Ok(Claimed::Yes)
    }

    fn revoke(&self, name: &Name) -> Result<bool, TableError> {
        let _writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let transaction = self.database.begin_write().map_err(fault)?;
        let Some(record) = self.names().get(name).cloned() else { return Ok(false) };
        let record = Record { revoked: true, ..record };
        self.put(&transaction, name, &record)?;
        transaction.commit().map_err(fault)?;
        self.names().insert(name.clone(), record);
        Ok(true)
    }

    fn put(
        &self,
        transaction: &redb::WriteTransaction,
        name: &Name,
        record: &Record,
    ) -> Result<(), TableError> {
        let stored = Stored {
            identity: record.identity.to_string(),
            claimed_at: record.claimed_at,
            revoked: record.revoked,
        };
        let value = serde_json::to_vec(&stored).map_err(fault)?;
        transaction.open_table(NAMES).map_err(fault)?.insert(name.as_str(), &*value).map_err(fault)?;
        Ok(())
    }
}

impl PeerTable for EmbeddedTable {
    fn holder(&self, name: &Name) -> Option<Record> {
        self.inner.names().get(name).cloned()
    }

    fn list(&self) -> Vec<(Name, Record)> {
        self.inner.names().iter().map(|(name, record)| (name.clone(), record.clone())).collect()
    }

    fn first_of(&self, identity: &PublicKey) -> Option<Name> {
        self.inner.names().first_of(identity).cloned()
    }

    fn claim(&self, claim: Claim) -> TableFuture<'_, Claimed> {
        // A peer that comes back holds its name already: no write, no thread.
        if let Some(record) = self.holder(&claim.name)
            && record.identity == claim.identity
            && !record.revoked
        {
            return Box::pin(std::future::ready(Ok(Claimed::Yes)));
        }
        self.write(move |inner| inner.claim(&claim))
    }

    fn revoke(&self, name: Name) -> TableFuture<'_, bool> {
        self.write(move |inner| inner.revoke(&name))
    }

    fn invite(&self, token: TokenDigest, invite: Invite) -> TableFuture<'_, ()> {
        self.write(move |inner| {
            let value = serde_json::to_vec(&invite).map_err(fault)?;
            let transaction = inner.database.begin_write().map_err(fault)?;
            transaction.open_table(INVITES).map_err(fault)?.insert(&token, &*value).map_err(fault)?;
            transaction.commit().map_err(fault)
        })
    }
}

fn load(database: &Database) -> Result<Names, TableError> {
    let transaction = database.begin_write().map_err(fault)?;
    transaction.open_table(NAMES).map_err(fault)?;
    transaction.open_table(INVITES).map_err(fault)?;
    transaction.commit().map_err(fault)?;
    let mut names = Vec::new();
    let table = database.begin_read().map_err(fault)?.open_table(NAMES).map_err(fault)?;
    for entry in table.iter().map_err(fault)? {
        let (name, value) = entry.map_err(fault)?;
        let stored: Stored = serde_json::from_slice(value.value()).map_err(fault)?;
        let identity: PublicKey = stored.identity.parse().map_err(fault)?;
        let record = Record { identity, claimed_at: stored.claimed_at, revoked: stored.revoked };
        names.push((name.value().parse().map_err(fault)?, record));
    }
    Ok(Names::of(names))
}

fn fault(error: impl std::fmt::Display) -> TableError {
    TableError(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim(name: &str, identity: u8, price: Price) -> Claim {
        Claim {
            name: name.parse().unwrap(),
            identity: PublicKey::from_bytes([identity; 32]),
            now: 1_000,
            price,
            max_names: 3,
        }
    }

    #[tokio::test]
    async fn one_identity_holds_a_name_also_after_a_restart() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("peers.redb");
        {
            let table = EmbeddedTable::open(&path).unwrap();
            assert_eq!(table.claim(claim("alice", 1, Price::Free)).await.unwrap(), Claimed::Yes);
            assert_eq!(table.claim(claim("alice", 2, Price::Free)).await.unwrap(), Claimed::Taken);
            assert!(matches!(EmbeddedTable::open(&path), Err(OpenError::InUse)));
        }
        let table = EmbeddedTable::open(&path).unwrap();
        assert_eq!(table.claim(claim("alice", 2, Price::Free)).await.unwrap(), Claimed::Taken);
        assert_eq!(table.claim(claim("alice", 1, Price::NotForSale)).await.unwrap(), Claimed::Yes);
        assert!(table.revoke("alice".parse().unwrap()).await.unwrap());
        assert!(!table.revoke("nobody".parse().unwrap()).await.unwrap());
        assert_eq!(table.claim(claim("alice", 1, Price::Free)).await.unwrap(), Claimed::Revoked);
        assert_eq!(table.claim(claim("alice", 2, Price::Free)).await.unwrap(), Claimed::Revoked);
    }

    #[tokio::test]
    async fn of_200_claims_one_wins() {
        let dir = tempfile::tempdir().unwrap();
        let table = EmbeddedTable::open(&dir.path().join("peers.redb")).unwrap();
        let mut claims = tokio::task::JoinSet::new();
        for identity in 0..200 {
            let table = table.clone();
            claims.spawn(async move { table.claim(claim("alice", identity, Price::Free)).await.unwrap() });
        }
        let outcomes = claims.join_all().await;
        assert_eq!(outcomes.iter().filter(|&&outcome| outcome == Claimed::Yes).count(), 1);
        assert_eq!(outcomes.iter().filter(|&&outcome| outcome == Claimed::Taken).count(), 199);
    }

    #[tokio::test]
    async fn invitations_are_single_use_and_may_name_a_name() {
        let dir = tempfile::tempdir().unwrap();
        let table = EmbeddedTable::open(&dir.path().join("peers.redb")).unwrap();
        let invite = |name: Option<&str>, expires| Invite { name: name.map(Into::into), expires };
        table.invite([1; 32], invite(None, 2_000)).await.unwrap();
        table.invite([2; 32], invite(Some("bob"), 2_000)).await.unwrap();
        table.invite([3; 32], invite(None, 999)).await.unwrap();
        for (name, identity, token, outcome) in [
            ("carol", 1, 9, Claimed::BadInvite),
            ("carol", 1, 3, Claimed::BadInvite),
            ("carol", 1, 2, Claimed::BadInvite),
            ("bob", 1, 2, Claimed::Yes),
            ("carol", 1, 1, Claimed::Yes),
            ("dave", 1, 1, Claimed::BadInvite),
        ] {
            let claimed = table.claim(claim(name, identity, Price::Invite([token; 32]))).await.unwrap();
            assert_eq!(claimed, outcome, "{name} with {token}");
        }
    }

    #[tokio::test]
    async fn an_identity_holds_so_many_names_and_no_more() {
        let dir = tempfile::tempdir().unwrap();
        let table = EmbeddedTable::open(&dir.path().join("peers.redb")).unwrap();
        for name in ["a", "b", "c"] {
            assert_eq!(table.claim(claim(name, 1, Price::Free)).await.unwrap(), Claimed::Yes);
        }
        assert_eq!(table.claim(claim("d", 1, Price::Free)).await.unwrap(), Claimed::TooMany);
        assert_eq!(table.claim(claim("d", 2, Price::Free)).await.unwrap(), Claimed::Yes);
    }
}
