//! The account at the CA: made once, kept in the vault, the same for every relay of an array.

use instant_acme::{Account, AccountBuilder, AccountCredentials, NewAccount};
use serde::{Deserialize, Serialize};

use super::fault::AcmeError;
use super::web::Web;
use crate::vault::SealedVault;

/// Where it lies, and the lock under which it is made.
const KEY: &str = "acme/account";

/// Finds the account, or makes it.
pub(super) struct Registration {
    pub(super) directory: String,
    pub(super) contact: Option<String>,
    pub(super) vault: SealedVault,
    pub(super) web: Web,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    /// An account of another CA is not used, and is replaced by one of this.
    directory: String,
    credentials: Option<AccountCredentials>,
}

impl Registration {
    /// The account in the vault, or a new one.
    pub(super) async fn load_or_create(&self) -> Result<Account, AcmeError> {
        if let Some(account) = self.load().await? {
            return Ok(account);
        }
        if !self.vault.try_lock(KEY).await? {
            return Err(AcmeError::Busy);
        }
        let account = self.create().await;
        let unlocked = self.vault.unlock(KEY).await;
        let account = account?;
        unlocked?;
        Ok(account)
    }

    /// The CA does not know the account any more: the next call makes one.
    pub(super) async fn forget(&self) -> Result<(), AcmeError> {
        self.keep(None).await
    }

    async fn load(&self) -> Result<Option<Account>, AcmeError> {
        let Some(text) = self.vault.load(KEY).await? else {
            return Ok(None);
        };
        let kept: Kept =
            serde_json::from_slice(&text).map_err(|reason| AcmeError::Account { key: KEY, reason })?;
        match kept.credentials {
            Some(credentials) if kept.directory == self.directory => {
                Ok(Some(self.builder().from_credentials(credentials).await?))
            }
            _ => Ok(None),
        }
    }

    async fn create(&self) -> Result<Account, AcmeError> {
        // Another relay may have made it before the lock was ours.
        if let Some(account) = self.load().await? {
            return Ok(account);
        }
        let contact: Vec<String> = self.contact.iter().map(|address| format!("mailto:{address}")).collect();
        let contact: Vec<&str> = contact.iter().map(String::as_str).collect();
        let new =
            NewAccount { contact: &contact, terms_of_service_agreed: true, only_return_existing: false };
        let (account, credentials) = self.builder().create(&new, self.directory.clone(), None).await?;
        self.keep(Some(credentials)).await?;
        tracing::info!(directory = self.directory, "made an account at the CA");
        Ok(account)
    }

    async fn keep(&self, credentials: Option<AccountCredentials>) -> Result<(), AcmeError> {
        let kept = Kept { directory: self.directory.clone(), credentials };
        let text = serde_json::to_vec(&kept).map_err(|reason| AcmeError::Account { key: KEY, reason })?;
        Ok(self.vault.store(KEY, &text).await?)
    }

    fn builder(&self) -> AccountBuilder {
        Account::builder_with_http(Box::new(self.web.clone()))
    }
}
