//! The peer table of an array, in etcd: every relay of the array sees the same, and is told what the others write.
//!
//! Floors, from the ground up: [`config`]; [`fault`], `keys`; `transaction`, `listing` and `member`, which ask one
//! thing each; `format`; `teller`, `lease`; `follow`.

pub mod config;
pub mod fault;
mod follow;
mod format;
mod keys;
mod lease;
mod listing;
mod member;
mod teller;
mod transaction;

use std::convert::Infallible;
use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use etcd_client::{Client, KvClient};
use tokio::time::{Instant, sleep, timeout, timeout_at};
use tokio_util::sync::CancellationToken;

use self::config::EtcdConfig;
use self::fault::{EtcdError, Fault, within};
use self::keys::{Prefix, revision};
use self::lease::Lease;
use self::teller::{News, Teller};
use super::store::{Commit, Entry, Sink, Store, StoreError, StoreFuture, Write};

/// How long a relay that starts waits for etcd.
const CONNECT_DEADLINE: Duration = Duration::from_secs(10);

/// How long anybody waits for one commit or one value.
const DEADLINE: Duration = Duration::from_secs(3);

/// The pause after all members were tried in vain: the first, and the longest. Short beside the lease, which a relay
/// keeps if it comes back in time.
const PAUSES: (Duration, Duration) = (Duration::from_millis(100), Duration::from_secs(1));

/// A peer table in etcd. It follows etcd only while [`run`](Self::run) does.
pub struct EtcdStore {
    config: EtcdConfig,
    prefix: Prefix,
    teller: Teller,
    lease: Lease,
    /// The member that is asked now; none while none answers.
    serving: Mutex<Option<Client>>,
    reachable: AtomicBool,
    /// Which etcd the sink was told about.
    cluster: AtomicU64,
}

impl EtcdStore {
    /// Waits until etcd has told all that it holds, and tells the sink; takes a lease for what goes with this relay.
    ///
    /// # Errors
    /// [`EtcdError`], after ten seconds if etcd does not answer, at once if it refuses us or the table is of a newer
    /// format.
    pub async fn connect(config: EtcdConfig, sink: Arc<dyn Sink>) -> Result<Self, EtcdError> {
        let store = Self {
            prefix: Prefix::new(config.prefix.clone()),
            config,
            teller: Teller::new(sink),
            lease: Lease::new(),
            serving: Mutex::default(),
            reachable: AtomicBool::new(false),
            cluster: AtomicU64::new(0),
        };
        let give_up = Instant::now() + CONNECT_DEADLINE;
        let mut last = EtcdError::Unreachable("no answer in time".to_owned());
        loop {
            for endpoint in &store.config.endpoints {
                match timeout_at(give_up, store.begin(endpoint)).await {
                    Ok(Ok(())) => return Ok(store),
                    Ok(Err(error)) => last = error,
                    Err(_) => return Err(last),
                }
            }
            if !last.is_passing() {
                return Err(last);
            }
            sleep(PAUSES.0).await;
        }
    }

    /// Tells the sink what changes, and keeps what goes with this relay, until `stop`; comes back by itself after etcd
    /// or the way to it was interrupted. [`close`](Self::close) comes after it.
    pub async fn run(&self, stop: CancellationToken) {
        tokio::select! {
            () = stop.cancelled() => {}
            never = self.follow() => match never {},
        }
    }

    /// Takes this relay's leased entries away at once, instead of some seconds later.
    pub async fn close(&self) {
        let Some(client) = self.serving().take() else { return };
        self.reachable.store(false, Ordering::Release);
        if let Err(fault) = self.lease.revoke(&mut client.lease_client()).await {
            tracing::debug!(error = %fault.into_store_error(), "the lease in etcd ends by itself");
        }
    }

    async fn begin(&self, endpoint: &str) -> Result<(), EtcdError> {
        let explain = |fault: Fault| fault.explain(self.prefix.as_str());
        let client = self.prepare(endpoint).await?;
        let listing = listing::read(&mut member::kv(&client), &self.prefix).await.map_err(explain)?;
        self.teller.listed(listing.revision, listing.entries);
        self.lease.keep(&mut client.lease_client()).await.map_err(explain)?;
        self.serve(client);
        Ok(())
    }

    async fn follow(&self) -> Infallible {
        let mut pause = PAUSES.0;
        loop {
            for endpoint in &self.config.endpoints {
                let lost = self.session(endpoint).await;
                if self.serving().take().is_some() {
                    pause = PAUSES.0;
                }
                if self.reachable.swap(false, Ordering::AcqRel) {
                    tracing::warn!(member = endpoint, error = %lost, "etcd was lost; serving what is known");
                }
            }
            sleep(pause).await;
            pause = (pause * 2).min(PAUSES.1);
        }
    }

    /// Follows one member for as long as it answers.
    async fn session(&self, endpoint: &str) -> EtcdError {
        let client = match self.prepare(endpoint).await {
            Ok(client) => client,
            Err(error) => return error,
        };
        let watching = async {
            let stream = follow::start(&client, &self.prefix, &self.teller).await?;
            if !self.serve(client.clone()) {
                tracing::info!(member = endpoint, "etcd answers");
            }
            follow::tell(stream, &self.prefix, &self.teller).await
        };
        let ended: Result<Infallible, Fault> = async {
            self.lease.keep(&mut client.lease_client()).await?;
            tokio::select! {
                ended = self.lease.pulse(&client, &self.prefix) => ended,
                ended = watching => ended,
            }
        }
        .await;
        match ended {
            Err(fault) => fault.explain(self.prefix.as_str()),
        }
    }

    /// Connects to one member, and looks whether it is the etcd that was told of, and of the right format.
    async fn prepare(&self, endpoint: &str) -> Result<Client, EtcdError> {
        let client = member::connect(&self.config, endpoint).await?;
        let seen = format::check(&mut member::kv(&client), &self.prefix).await?;
        // Another etcd, or one that was brought back from a backup.
        if self.cluster.swap(seen.cluster, Ordering::AcqRel) != seen.cluster
            || seen.revision < self.teller.whole()
        {
            self.teller.forget();
        }
        Ok(client)
    }

    /// Whether etcd was reachable before.
    fn serve(&self, client: Client) -> bool {
        *self.serving() = Some(client);
        self.reachable.swap(true, Ordering::AcqRel)
    }

    fn kv(&self) -> Result<KvClient, StoreError> {
        let serving = self.serving();
        serving.as_ref().map(member::kv).ok_or_else(|| Fault::Silent.into_store_error())
    }

    fn serving(&self) -> MutexGuard<'_, Option<Client>> {
        self.serving.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn read(&self, key: &str) -> Result<Option<Entry>, StoreError> {
        let asked = within(DEADLINE, self.kv()?.get(self.prefix.key(key), None)).await;
        let found = asked.map_err(Fault::into_store_error)?.take_kvs().pop();
        Ok(found.map(|found| Entry {
            revision: revision(found.mod_revision()),
            value: Bytes::from(found.into_key_value().1),
        }))
    }

    async fn write(&self, commit: Commit) -> Result<Option<u64>, StoreError> {
        if commit.expects.len().max(commit.writes.len()) > transaction::MOST {
            return Err(StoreError(format!("etcd takes at most {} changes at once", transaction::MOST)));
        }
        let mut kv = self.kv()?;
        let made = timeout(DEADLINE, async {
            let _steady = self.lease.steady().await;
            let lease = self.lease.id().ok_or(Fault::Silent)?;
            let answer = kv.txn(transaction::of(&commit, &self.prefix, lease)).await?;
            if !answer.succeeded() {
                return Ok(None);
            }
            let at = revision(answer.header().map_or(0, etcd_client::ResponseHeader::revision));
            self.lease.note(&commit, at, lease);
            Ok(Some(at))
        });
        match made.await.unwrap_or(Err(Fault::Silent)) {
            Ok(Some(at)) => {
                self.teller.committed(commit.writes.into_iter().map(|write| news(write, at)));
                Ok(Some(at))
            }
            Ok(None) => Ok(None),
            // etcd may have made it nevertheless: then the watch will tell.
            Err(fault) => {
                self.lease.note_unknown(&commit);
                Err(fault.into_store_error())
            }
        }
    }
}

fn news(write: Write, revision: u64) -> News {
    match write {
        Write::Put { key, value, .. } => News { key, revision, value: Some(value) },
        Write::Delete { key } => News { key, revision, value: None },
    }
}

impl Store for EtcdStore {
    fn get(&self, key: &str) -> StoreFuture<'_, Option<Entry>> {
        let key = key.to_owned();
        Box::pin(async move { self.read(&key).await })
    }

    fn commit(&self, commit: Commit) -> StoreFuture<'_, Option<u64>> {
        Box::pin(self.write(commit))
    }

    fn is_reachable(&self) -> bool {
        self.reachable.load(Ordering::Acquire)
    }
}

impl fmt::Debug for EtcdStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reachable = self.is_reachable();
        f.debug_struct("EtcdStore")
            .field("config", &self.config)
            .field("reachable", &reachable)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
