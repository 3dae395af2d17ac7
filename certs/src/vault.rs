//! Where certificates and the ACME account are kept, so that each is ordered once: a peer table, which this crate
//! does not know.

use std::fmt::Debug;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tokio::time::timeout;

use crate::seal::{SealError, TableKey};

/// For whatever the store underneath has as a deadline of its own.
const DEADLINE: Duration = Duration::from_secs(15);

/// The store does not answer now, or does not take this.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct VaultError(pub String);

/// A future as a trait object can return it.
pub type VaultFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, VaultError>> + Send + 'a>>;

/// A store that the relays of an array share. What it gets is sealed already.
pub trait Vault: Send + Sync + Debug {
    /// What lies under a key.
    fn load<'a>(&'a self, key: &'a str) -> VaultFuture<'a, Option<Bytes>>;

    /// Puts a value there durably, in place of any other, and lets the other relays know.
    fn store<'a>(&'a self, key: &'a str, value: Bytes) -> VaultFuture<'a, ()>;

    /// Takes the lock `what`, or says that another relay has it. It goes with the relay that holds it.
    fn try_lock<'a>(&'a self, what: &'a str) -> VaultFuture<'a, bool>;

    /// Gives the lock back.
    fn unlock<'a>(&'a self, what: &'a str) -> VaultFuture<'a, ()>;
}

/// Why something was not kept or found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SealedVaultError {
    /// The store itself.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// What lies there cannot be opened.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// The store gave no answer.
    #[error("no answer from the peer table within {} s", DEADLINE.as_secs())]
    Deadline,
}

/// A vault whose contents only relays with the same table key can read. Every call ends within 15 s.
#[derive(Clone, Debug)]
pub struct SealedVault {
    vault: Arc<dyn Vault>,
    key: Arc<TableKey>,
}

impl SealedVault {
    /// Seals with this key.
    pub fn new(vault: Arc<dyn Vault>, key: Arc<TableKey>) -> Self {
        Self { vault, key }
    }

    /// What lies under a key, opened.
    ///
    /// # Errors
    /// [`SealedVaultError`], in words for the operator.
    pub async fn load(&self, key: &str) -> Result<Option<Vec<u8>>, SealedVaultError> {
        match within(self.vault.load(key)).await? {
            Some(sealed) => Ok(Some(self.key.open(key, &sealed)?)),
            None => Ok(None),
        }
    }

    /// Seals a text and puts it there.
    ///
    /// # Errors
    /// [`SealedVaultError`], in words for the operator.
    pub async fn store(&self, key: &str, text: &[u8]) -> Result<(), SealedVaultError> {
        let sealed = self.key.seal(key, text)?;
        within(self.vault.store(key, sealed)).await
    }

    /// Takes a lock, or says that another relay has it.
    ///
    /// # Errors
    /// [`SealedVaultError`] if the store does not answer.
    pub async fn try_lock(&self, what: &str) -> Result<bool, SealedVaultError> {
        within(self.vault.try_lock(what)).await
    }

    /// Gives a lock back.
    ///
    /// # Errors
    /// [`SealedVaultError`] if the store does not answer; the lock then goes with this relay.
    pub async fn unlock(&self, what: &str) -> Result<(), SealedVaultError> {
        within(self.vault.unlock(what)).await
    }
}

async fn within<T>(answer: VaultFuture<'_, T>) -> Result<T, SealedVaultError> {
    match timeout(DEADLINE, answer).await {
        Ok(answer) => Ok(answer?),
        Err(_) => Err(SealedVaultError::Deadline),
    }
}
