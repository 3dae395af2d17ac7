//! The table's database, opened anew when the disk has failed, and closed while another process has it: redb does no
//! more work on one that has met an error, and a disk that was full has room again some day.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use redb::{Database, ReadTransaction, ReadableDatabase, StorageError, TransactionError, WriteTransaction};

use super::{CACHE_BYTES, fault};
use crate::table::store::StoreError;

/// A database that is open, or was and will be.
#[derive(Debug)]
pub(super) struct Reopening {
    path: PathBuf,
    state: Mutex<State>,
}

#[derive(Debug)]
enum State {
    Open(Database),
    /// The disk has failed.
    Failed,
    /// Another process has the file.
    Elsewhere,
}

impl Reopening {
    /// One that was opened from `path`.
    pub(super) fn new(path: PathBuf, database: Database) -> Self {
        Self { path, state: Mutex::new(State::Open(database)) }
    }

    /// As redb's, of a database that works.
    pub(super) fn begin_read(&self) -> Result<ReadTransaction, StoreError> {
        self.begin(ReadableDatabase::begin_read)
    }

    /// As redb's, of a database that works. There must be no other.
    pub(super) fn begin_write(&self) -> Result<WriteTransaction, StoreError> {
        self.begin(Database::begin_write)
    }

    /// Whether the file is ours.
    pub(super) fn is_here(&self) -> bool {
        // It is locked for long only while it is opened or closed.
        self.state.try_lock().is_ok_and(|state| !matches!(*state, State::Elsewhere))
    }

    /// Leaves the file to another process.
    pub(super) fn close(&self) {
        *self.state() = State::Elsewhere;
    }

    /// Takes the file back, if it was left; `open` opens it.
    pub(super) fn reopen(
        &self,
        open: impl FnOnce(&Path) -> Result<Database, StoreError>,
    ) -> Result<(), StoreError> {
        let mut state = self.state();
        if matches!(*state, State::Elsewhere) {
            *state = State::Open(open(&self.path)?);
        }
        Ok(())
    }

    fn begin<T>(&self, begin: impl Fn(&Database) -> Result<T, TransactionError>) -> Result<T, StoreError> {
        let mut state = self.state();
        match &*state {
            State::Open(database) => match begin(database) {
                Err(TransactionError::Storage(StorageError::PreviousIo)) => {}
                begun => return begun.map_err(fault),
            },
            State::Failed => {}
            State::Elsewhere => return Err(StoreError("another process has the peer table".into())),
        }
        // Closed first, because the file is locked while it is open.
        *state = State::Failed;
        let opened = Database::builder().set_cache_size(CACHE_BYTES).open(&self.path).map_err(fault)?;
        tracing::info!("the peer table was opened anew after an error of the disk");
        let begun = begin(&opened).map_err(fault);
        *state = State::Open(opened);
        begun
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
