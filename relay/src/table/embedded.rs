//! The peer table in a file of its own (redb): crash-safe, and no other program.

mod reopening;

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use redb::{
    Database, DatabaseError, ReadTransaction, ReadableDatabase, ReadableTable, TableDefinition,
    WriteTransaction,
};
use tokio::task::spawn_blocking;

use self::reopening::Reopening;
use super::keys;
use super::records::{Holdings, Record, decode};
use super::store::{Commit, Entry, Life, Sink, Store, StoreError, StoreFuture, Write};

/// Key to revision (u64, big-endian) and value.
const ENTRIES: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("entries");
/// One number: the revision of the newest commit.
const REVISION: TableDefinition<'_, (), u64> = TableDefinition::new("revision");

/// The whole table is kept in memory besides, so redb's own cache only serves writing.
const CACHE_BYTES: usize = 512 * 1024;

/// The store in a file.
#[derive(Clone, Debug)]
pub struct EmbeddedStore {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    database: Reopening,
    sink: Arc<dyn Sink>,
    /// Entries that go with this process. Held throughout a commit, so that the sink is told in order.
    leased: Mutex<HashMap<String, Entry>>,
}

/// Why the table's file cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// Another process has it open.
    #[error("the data folder is in use: is another oriel-relay running with it?")]
    InUse,
    /// A newer release wrote it.
    #[error(
        "the peer table {} has format {format}, and this release knows {} at most: run the release that wrote it. \
         Nothing was changed",
        path.display(),
        keys::FORMAT
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        format: String,
    },
    /// The file cannot be read.
    #[error(
        "the peer table {} cannot be read: {reason}. Put the newest backup of it in its place, or move it away to \
         begin with an empty one",
        path.display()
    )]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
}

impl EmbeddedStore {
    /// Opens the file, or makes it, and tells `sink` what stands in it.
    ///
    /// # Errors
    /// [`OpenError`]; a file that is refused stays as it was.
    pub fn open(path: &Path, sink: Arc<dyn Sink>) -> Result<Self, OpenError> {
        let database = Reopening::new(path.to_owned(), open_warily(path, &*sink)?);
        Ok(Self { inner: Arc::new(Inner { database, sink, leased: Mutex::default() }) })
    }

    /// Closes the file once what is under way has ended, so that another process can have it. Until
    /// [`reopen`](Self::reopen) nothing can be read or written here; what the sink was told stays.
    ///
    /// # Errors
    /// [`StoreError`] if the system has no thread for it.
    pub async fn close(&self) -> Result<(), StoreError> {
        self.blocking(|inner| {
            let _no_commit = inner.leased.lock().unwrap_or_else(PoisonError::into_inner);
            inner.database.close();
            Ok(())
        })
        .await
    }

    /// Opens the file again, and tells the sink what stands in it now.
    ///
    /// # Errors
    /// [`StoreError`]; most often that the other process still has it.
    pub async fn reopen(&self) -> Result<(), StoreError> {
        self.blocking(|inner| inner.database.reopen(|path| open_warily(path, &*inner.sink).map_err(fault)))
            .await
    }

    /// Writes a copy of all that lasts, as it stands at one moment, while the table is in use.
    ///
    /// # Errors
    /// [`StoreError`]; a copy that was there before stays then.
    pub async fn back_up(&self, to: PathBuf) -> Result<(), StoreError> {
        self.blocking(move |inner| {
            let unfinished = to.with_extension("unfinished");
            match std::fs::remove_file(&unfinished) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(fault(error)),
                _ => {}
            }
            copy(&inner.database.begin_read()?, &unfinished)?;
            only_for_us(&unfinished)?;
            std::fs::rename(&unfinished, &to).map_err(fault)
        })
        .await
    }

    /// Runs what may block on a thread for that.
    fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Inner) -> Result<T, StoreError> + Send + 'static,
    ) -> StoreFuture<'_, T> {
        let inner = Arc::clone(&self.inner);
        Box::pin(async move { spawn_blocking(move || work(&inner)).await.map_err(fault)? })
    }
}

impl Store for EmbeddedStore {
    fn get(&self, key: &str) -> StoreFuture<'_, Option<Entry>> {
        let key = key.to_owned();
        self.blocking(move |inner| {
            let leased = inner.leased.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(entry) = leased.get(&key) {
                return Ok(Some(entry.clone()));
            }
            let transaction = inner.database.begin_read()?;
            let entries = transaction.open_table(ENTRIES).map_err(fault)?;
            entries.get(&*key).map_err(fault)?.map(|value| stored(value.value())).transpose()
        })
    }

    fn commit(&self, commit: Commit) -> StoreFuture<'_, Option<u64>> {
        self.blocking(move |inner| inner.commit(commit))
    }

    fn is_reachable(&self) -> bool {
        self.inner.database.is_here()
    }
}

impl Inner {
    fn commit(&self, commit: Commit) -> Result<Option<u64>, StoreError> {
        let mut leased = self.leased.lock().unwrap_or_else(PoisonError::into_inner);
        let transaction = self.database.begin_write()?;
        let Some(revision) = prepare(&transaction, &leased, &commit)? else { return Ok(None) };
        transaction.commit().map_err(fault)?;
        for write in commit.writes {
            match write {
                Write::Put { key, value, life } => {
                    let entry = Entry { value, revision };
                    if life == Life::Leased {
                        leased.insert(key.clone(), entry.clone());
                    } else {
                        leased.remove(&key);
                    }
                    self.sink.put(&key, entry);
                }
                Write::Delete { key } => {
                    leased.remove(&key);
                    self.sink.delete(&key, revision);
                }
            }
        }
        Ok(Some(revision))
    }
}

/// Writes into the transaction what lasts, and returns the new revision; `None` if an expectation does not hold.
fn prepare(
    transaction: &WriteTransaction,
    leased: &HashMap<String, Entry>,
    commit: &Commit,
) -> Result<Option<u64>, StoreError> {
    let mut entries = transaction.open_table(ENTRIES).map_err(fault)?;
    for (key, expected) in &commit.expects {
        let found = match leased.get(key) {
            Some(entry) => entry.revision,
            None => match entries.get(&**key).map_err(fault)? {
                Some(value) => stored(value.value())?.revision,
                None => 0,
            },
        };
        if found != *expected {
            return Ok(None);
        }
    }
    let mut newest = transaction.open_table(REVISION).map_err(fault)?;
    let revision = newest.get(()).map_err(fault)?.map_or(0, |number| number.value()) + 1;
    newest.insert((), revision).map_err(fault)?;
    for write in &commit.writes {
        match write {
            Write::Put { key, value, life: Life::Durable } => {
                entries.insert(&**key, &*bytes_of(revision, value)).map_err(fault)?;
            }
            Write::Put { key, .. } | Write::Delete { key } => {
                entries.remove(&**key).map_err(fault)?;
            }
        }
    }
    Ok(Some(revision))
}

fn bytes_of(revision: u64, value: &[u8]) -> Vec<u8> {
    [&revision.to_be_bytes(), value].concat()
}

fn stored(bytes: &[u8]) -> Result<Entry, StoreError> {
    let (revision, value) =
        bytes.split_first_chunk().ok_or_else(|| StoreError("an entry is cut off".into()))?;
    Ok(Entry { revision: u64::from_be_bytes(*revision), value: Bytes::copy_from_slice(value) })
}

fn open_warily(path: &Path, sink: &dyn Sink) -> Result<Database, OpenError> {
    // redb panics over some kinds of damage.
    catch_unwind(AssertUnwindSafe(|| open(path, sink))).unwrap_or_else(|_| {
        Err(OpenError::Damaged { path: path.to_owned(), reason: "its pages do not fit together".into() })
    })
}

fn open(path: &Path, sink: &dyn Sink) -> Result<Database, OpenError> {
    let damaged = |reason: String| OpenError::Damaged { path: path.to_owned(), reason };
    let is_new = match std::fs::metadata(path) {
        Ok(metadata) if metadata.len() == 0 => return Err(damaged("it is empty".into())),
        found => found.is_err(),
    };
    let fault = |error: StoreError| damaged(error.0);
    if !is_new && let Ok(database) = Database::builder().open_read_only(path) {
        // Looked at before anything is written, which opening it would do. One that needs repair is not ours to read yet.
        check_format(path, format_of(&database).map_err(fault)?)?;
    }
    let mut database =
        Database::builder().set_cache_size(CACHE_BYTES).create(path).map_err(|error| match error {
            DatabaseError::DatabaseAlreadyOpen => OpenError::InUse,
            other => damaged(other.to_string()),
        })?;
    only_for_us(path).map_err(fault)?;
    if is_new {
        begin(&database).map_err(fault)?;
    } else {
        check_format(path, format_of(&database).map_err(fault)?)?;
        match database.check_integrity() {
            Ok(true) => {}
            Ok(false) => return Err(damaged("its checksums do not fit".into())),
            Err(error) => return Err(damaged(error.to_string())),
        }
    }
    load(&database, sink).map_err(fault)?;
    Ok(database)
}

fn check_format(path: &Path, format: String) -> Result<(), OpenError> {
    if format.parse().is_ok_and(|format: u32| format <= keys::FORMAT) {
        return Ok(());
    }
    Err(OpenError::Newer { path: path.to_owned(), format })
}

/// Names are no secret, but whoever may write here may hand them out.
fn only_for_us(path: &Path) -> Result<(), StoreError> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).map_err(fault)
}

/// The format that a file says it has.
fn format_of(database: &impl ReadableDatabase) -> Result<String, StoreError> {
    let transaction = database.begin_read().map_err(fault)?;
    let entries = transaction.open_table(ENTRIES).map_err(fault)?;
    let Some(value) = entries.get(keys::FORMAT_KEY).map_err(fault)? else {
        return Err(StoreError("it does not say which format it has".into()));
    };
    Ok(String::from_utf8_lossy(&stored(value.value())?.value).into_owned())
}

fn begin(database: &Database) -> Result<(), StoreError> {
    let transaction = database.begin_write().map_err(fault)?;
    let format = keys::FORMAT.to_string();
    let value = bytes_of(1, format.as_bytes());
    transaction.open_table(ENTRIES).map_err(fault)?.insert(keys::FORMAT_KEY, &*value).map_err(fault)?;
    transaction.open_table(REVISION).map_err(fault)?.insert((), 1).map_err(fault)?;
    transaction.commit().map_err(fault)
}

/// One commit: it is there whole or not at all.
fn copy(source: &ReadTransaction, to: &Path) -> Result<(), StoreError> {
    let target = Database::create(to).map_err(fault)?;
    let transaction = target.begin_write().map_err(fault)?;
    {
        let mut entries = transaction.open_table(ENTRIES).map_err(fault)?;
        for entry in source.open_table(ENTRIES).map_err(fault)?.iter().map_err(fault)? {
            let (key, value) = entry.map_err(fault)?;
            entries.insert(key.value(), value.value()).map_err(fault)?;
        }
        let revision = source.open_table(REVISION).map_err(fault)?.get(()).map_err(fault)?;
        let revision = revision.map_or(1, |number| number.value());
        transaction.open_table(REVISION).map_err(fault)?.insert((), revision).map_err(fault)?;
    }
    transaction.commit().map_err(fault)
}

fn load(database: &Database, sink: &dyn Sink) -> Result<(), StoreError> {
    let entries = database.begin_read().map_err(fault)?.open_table(ENTRIES).map_err(fault)?;
    for entry in entries.iter().map_err(fault)? {
        let (key, value) = entry.map_err(fault)?;
        let (key, entry) = (key.value(), stored(value.value())?);
        if !is_readable(key, &entry.value) {
            return Err(StoreError(format!("its entry {key} makes no sense")));
        }
        sink.put(key, entry);
    }
    Ok(())
}

/// What cannot be read must not be taken for a name that nobody holds.
fn is_readable(key: &str, value: &[u8]) -> bool {
    if key.starts_with(keys::NAMES) {
        decode::<Record>(value).is_some()
    } else if key.starts_with(keys::IDENTITIES) {
        decode::<Holdings>(value).is_some()
    } else {
        true
    }
}

fn fault(error: impl std::fmt::Display) -> StoreError {
    StoreError(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::store::conformance::{Recorder, check};

    #[tokio::test]
    async fn it_keeps_what_every_store_promises() {
        let dir = tempfile::tempdir().unwrap();
        let sink = Recorder::new();
        let store = EmbeddedStore::open(&dir.path().join("peers.redb"), Arc::clone(&sink) as Arc<_>).unwrap();
        check(&(Arc::new(store) as Arc<dyn Store>), &sink, "check").await.unwrap();
    }

    #[tokio::test]
    async fn another_process_can_have_the_file_and_give_it_back() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("peers.redb");
        let store = EmbeddedStore::open(&path, Recorder::new()).unwrap();
        store.commit(Commit::new().put("a", "1")).await.unwrap();
        store.close().await.unwrap();
        assert!(!store.is_reachable());
        assert!(store.get("a").await.is_err());
        assert!(store.commit(Commit::new().put("a", "2")).await.is_err());
        let other = EmbeddedStore::open(&path, Recorder::new()).unwrap();
        other.commit(Commit::new().put("a", "3")).await.unwrap();
        assert!(store.reopen().await.is_err(), "the other has it");
        drop(other);
        store.reopen().await.unwrap();
        store.reopen().await.unwrap();
        assert_eq!(store.get("a").await.unwrap().unwrap().value, "3");
        store.commit(Commit::new().put("a", "4")).await.unwrap();
    }

    #[tokio::test]
    async fn a_backup_opens_as_the_table_was_and_leased_entries_are_not_in_it() {
        let dir = tempfile::tempdir().unwrap();
        let [path, copy] = ["peers.redb", "copy.redb"].map(|name| dir.path().join(name));
        let store = EmbeddedStore::open(&path, Recorder::new()).unwrap();
        store.commit(Commit::new().put("a", "1").lease("b", "2")).await.unwrap();
        let before = store.get("a").await.unwrap();
        for _ in 0..2 {
            store.back_up(copy.clone()).await.unwrap();
        }
        let restored = EmbeddedStore::open(&copy, Recorder::new()).unwrap();
        assert_eq!(restored.get("a").await.unwrap(), before);
        assert_eq!(restored.get("b").await.unwrap(), None);
        let newer = restored.commit(Commit::new().put("c", "3")).await.unwrap();
        assert!(newer > before.map(|entry| entry.revision), "revisions go on from where they were");
    }
}
