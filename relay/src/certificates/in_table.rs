//! Certificates, challenges and locks in the peer table, where every relay of an array finds them.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use oriel_certs::acme::challenges::{Challenges, ChallengesError, ChallengesFuture};
use oriel_certs::alpn::AlpnDigests;
use oriel_certs::vault::{Vault, VaultError, VaultFuture};
use tokio::time::sleep;

use crate::table::PeerTable;
use crate::table::store::StoreError;

/// Where a certificate authority looks for the zone's proof, relative to the zone.
const PROOF: &str = "_acme-challenge";

/// What the other relays of an array are given to hear of a proof: the authority may come to any of them, and an order
/// for which it finds none has failed.
const HEARD: Duration = Duration::from_secs(1);

/// The table, as the certificates' keeper sees it.
#[derive(Debug)]
pub(super) struct InTable {
    table: PeerTable,
    /// By which revision each task was taken on.
    locks: Mutex<HashMap<String, u64>>,
}

impl InTable {
    pub(super) fn new(table: PeerTable) -> Self {
        Self { table, locks: Mutex::default() }
    }

    fn locks(&self) -> MutexGuard<'_, HashMap<String, u64>> {
        self.locks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn let_others_hear(&self) {
        if self.table.relays().len() > 1 {
            sleep(HEARD).await;
        }
    }
}

fn vault(error: StoreError) -> VaultError {
    VaultError(error.to_string())
}

fn challenge(error: StoreError) -> ChallengesError {
    ChallengesError(error.to_string())
}

impl Vault for InTable {
    fn load<'a>(&'a self, key: &'a str) -> VaultFuture<'a, Option<Bytes>> {
        Box::pin(async move { self.table.sealed(key).await.map_err(vault) })
    }

    fn store<'a>(&'a self, key: &'a str, value: Bytes) -> VaultFuture<'a, ()> {
        Box::pin(async move { self.table.keep_sealed(key, value).await.map_err(vault) })
    }

    fn try_lock<'a>(&'a self, what: &'a str) -> VaultFuture<'a, bool> {
        Box::pin(async move {
            let taken = self.table.lock(what).await.map_err(vault)?;
            if let Some(revision) = taken {
                self.locks().insert(what.to_owned(), revision);
            }
            Ok(taken.is_some())
        })
    }

    fn unlock<'a>(&'a self, what: &'a str) -> VaultFuture<'a, ()> {
        Box::pin(async move {
            let Some(revision) = self.locks().remove(what) else { return Ok(()) };
            self.table.unlock(what, revision).await.map_err(vault)
        })
    }
}

impl Challenges for InTable {
    fn publish_txt<'a>(&'a self, _zone: &'a str, value: &'a str) -> ChallengesFuture<'a> {
        Box::pin(async move {
            self.table.add_text(PROOF, value).await.map_err(challenge)?;
            self.let_others_hear().await;
            Ok(())
        })
    }

    fn withdraw_txt<'a>(&'a self, _zone: &'a str, value: &'a str) -> ChallengesFuture<'a> {
        Box::pin(async move { self.table.remove_text(PROOF, value).await.map_err(challenge) })
    }

    fn publish_alpn<'a>(&'a self, domain: &'a str, digest: [u8; 32]) -> ChallengesFuture<'a> {
        let digest = Some(Bytes::copy_from_slice(&digest));
        Box::pin(async move {
            self.table.set_alpn(domain, digest).await.map_err(challenge)?;
            self.let_others_hear().await;
            Ok(())
        })
    }

    fn withdraw_alpn<'a>(&'a self, domain: &'a str) -> ChallengesFuture<'a> {
        Box::pin(async move { self.table.set_alpn(domain, None).await.map_err(challenge) })
    }
}

impl AlpnDigests for InTable {
    fn digest(&self, domain: &str) -> Option<[u8; 32]> {
        self.table.alpn(domain)?.as_ref().try_into().ok()
    }
}
