//! The table's database, opened anew when the disk has failed: redb does no more work on one that has met an error, and
//! a disk that was full has room again some day.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use redb::{Database, ReadTransaction, ReadableDatabase, StorageError, TransactionError, WriteTransaction};

use super::{CACHE_BYTES, fault};
use crate::table::store::StoreError;

/// A database that is open, or was and will be.
#[derive(Debug)]
pub(super) struct Reopening {
    path: PathBuf,
    database: Mutex<Option<Database>>,
}

impl Reopening {
    /// One that was opened from `path`.
    pub(super) fn new(path: PathBuf, database: Database) -> Self {
        Self { path, database: Mutex::new(Some(database)) }
    }

    /// As redb's, of a database that works.
    pub(super) fn begin_read(&self) -> Result<ReadTransaction, StoreError> {
        self.begin(ReadableDatabase::begin_read)
    }

    /// As redb's, of a database that works. There must be no other.
    pub(super) fn begin_write(&self) -> Result<WriteTransaction, StoreError> {
        self.begin(Database::begin_write)
    }

    fn begin<T>(&self, begin: impl Fn(&Database) -> Result<T, TransactionError>) -> Result<T, StoreError> {
        let mut database = self.database.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(database) = &*database {
            match begin(database) {
                Err(TransactionError::Storage(StorageError::PreviousIo)) => {}
                begun => return begun.map_err(fault),
            }
        }
        // Closed first, because the file is locked while it is open.
        *database = None;
        let opened = Database::builder().set_cache_size(CACHE_BYTES).open(&self.path).map_err(fault)?;
        tracing::info!("the peer table was opened anew after an error of the disk");
        begin(database.insert(opened)).map_err(fault)
    }
}
