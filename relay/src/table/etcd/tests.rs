//! The store on Debian's etcd: one member, or three.

mod access;
mod cluster;
mod figures;
mod outage;
mod promises;

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use super::EtcdStore;
use super::config::EtcdConfig;
use crate::table::store::conformance::Recorder;
use crate::table::store::{Commit, Entry, Store, StoreError};

/// For what takes milliseconds on an idle machine.
const SOON: Duration = Duration::from_secs(10);

/// A store that follows etcd, and what its sink was told.
struct Following {
    store: Arc<EtcdStore>,
    sink: Arc<Recorder>,
    stop: CancellationToken,
    running: JoinSet<()>,
}

impl Following {
    async fn connect(config: EtcdConfig) -> Self {
        let sink = Recorder::new();
        let store = Arc::new(EtcdStore::connect(config, sink.clone()).await.unwrap());
        let (stop, mut running) = (CancellationToken::new(), JoinSet::new());
        let (following, stopped) = (Arc::clone(&store), stop.clone());
        running.spawn(async move { following.run(stopped).await });
        Self { store, sink, stop, running }
    }

    fn as_store(&self) -> Arc<dyn Store> {
        self.store.clone()
    }

    async fn put(&self, key: &str, value: &str) -> u64 {
        self.write(&format!("{key} is put"), || Commit::new().put(key, value.to_owned())).await
    }

    async fn lease(&self, key: &str, value: &str) -> u64 {
        self.write(&format!("{key} is leased"), || Commit::new().lease(key, value.to_owned())).await
    }

    /// Makes a commit that may be made twice: a store whose sign of life was late refuses until etcd is reached again.
    async fn write(&self, what: &str, commit: impl Fn() -> Commit) -> u64 {
        let mut made = None;
        until(what, SOON, async || {
            made = self.store.commit(commit()).await.ok();
            made.is_some()
        })
        .await;
        made.flatten().unwrap()
    }

    /// What etcd holds under the key, once it is reached.
    async fn held(&self, key: &str) -> Option<Entry> {
        let mut held = None;
        until(&format!("{key} is read"), SOON, async || {
            held = self.store.get(key).await.ok();
            held.is_some()
        })
        .await;
        held.flatten()
    }

    /// Waits until the sink knows this value under the key.
    async fn knows(&self, key: &str, value: &str) {
        let holds = |sink: &Recorder| sink.get(key).is_some_and(|entry| entry.value == value);
        self.sink.until(&format!("{key} is {value}"), SOON, holds).await;
    }

    async fn close(mut self) {
        self.stop.cancel();
        while self.running.join_next().await.is_some() {}
        self.store.close().await;
    }
}

impl Deref for Following {
    type Target = EtcdStore;

    fn deref(&self) -> &EtcdStore {
        &self.store
    }
}

/// Tries it again, with the next number, where a store gives an error: on a busy machine a sign of life may be late.
async fn steadily(stores: &[Arc<dyn Store>], task: impl AsyncFn(u32) -> Result<(), StoreError>) {
    let mut errors = Vec::new();
    for turn in 0..5 {
        match task(turn).await {
            Ok(()) => return,
            Err(error) => errors.push(error.to_string()),
        }
        until("etcd is reached", SOON, async || stores.iter().all(|store| store.is_reachable())).await;
    }
    panic!("etcd was never reached for long enough: {errors:?}");
}

/// Waits for what a store does not tell of, looking often.
async fn until(what: &str, deadline: Duration, mut holds: impl AsyncFnMut() -> bool) {
    let begin = tokio::time::Instant::now();
    while !holds().await {
        assert!(begin.elapsed() < deadline, "{what}: not within {deadline:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
