//! What every store promises, tried on one of them.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::{Commit, Entry, Sink, Store, StoreError};

/// A sink that remembers what it was told.
#[derive(Debug)]
pub(crate) struct Recorder {
    told: Mutex<Told>,
    changes: watch::Sender<()>,
}

#[derive(Debug, Default)]
struct Told {
    entries: BTreeMap<String, Entry>,
    latest: HashMap<String, u64>,
    replaced: usize,
    disorder: Vec<String>,
}

impl Recorder {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self { told: Mutex::default(), changes: watch::Sender::new(()) })
    }

    pub(crate) fn get(&self, key: &str) -> Option<Entry> {
        self.told.lock().unwrap().entries.get(key).cloned()
    }

    /// All that it was told of keys that begin so.
    pub(crate) fn all(&self, prefix: &str) -> BTreeMap<String, Bytes> {
        let told = self.told.lock().unwrap();
        let found = told.entries.iter().filter(|(key, _)| key.starts_with(prefix));
        found.map(|(key, entry)| (key.clone(), entry.value.clone())).collect()
    }

    /// How often everything was told.
    pub(crate) fn replaced(&self) -> usize {
        self.told.lock().unwrap().replaced
    }

    /// Waits until what it was told is as it should be.
    pub(crate) async fn until(&self, what: &str, deadline: Duration, holds: impl Fn(&Self) -> bool) {
        let mut changes = self.changes.subscribe();
        let reached = timeout(deadline, async {
            while !holds(self) {
                changes.changed().await.unwrap();
            }
        });
        assert!(reached.await.is_ok(), "{what}: not within {deadline:?}, but {:?}", self.all(""));
    }

    /// Each key was told in the order of its revisions.
    pub(crate) fn assert_in_order(&self) {
        assert_eq!(self.told.lock().unwrap().disorder, Vec::<String>::new());
    }

    fn change(&self, change: impl FnOnce(&mut Told)) {
        change(&mut self.told.lock().unwrap());
        self.changes.send_replace(());
    }
}

impl Told {
    fn see(&mut self, key: &str, revision: u64) {
        let latest = self.latest.insert(key.to_owned(), revision).unwrap_or(0);
        if latest > revision || revision == 0 {
            self.disorder.push(format!("{key}: {revision} after {latest}"));
        }
    }
}

impl Sink for Recorder {
    fn put(&self, key: &str, entry: Entry) {
        self.change(|told| {
            told.see(key, entry.revision);
            told.entries.insert(key.to_owned(), entry);
        });
    }

    fn delete(&self, key: &str, revision: u64) {
        self.change(|told| {
            told.see(key, revision);
            told.entries.remove(key);
        });
    }

    fn replace(&self, entries: Vec<(String, Entry)>) {
        self.change(|told| {
            for (key, entry) in &entries {
                told.see(key, entry.revision);
            }
            let count = entries.len();
            told.entries = entries.into_iter().collect();
            if told.entries.len() != count {
                told.disorder.push("one key twice in one listing".to_owned());
            }
            told.replaced += 1;
        });
    }
}

/// Tries every promise that holds for one store by itself, under keys of its own. `sink` is the one that it tells.
/// An error of the store breaks no promise: it is for the caller to try again, under other keys.
pub(crate) async fn check(store: &Arc<dyn Store>, sink: &Recorder, under: &str) -> Result<(), StoreError> {
    one_of_200_wins(std::slice::from_ref(store), &format!("{under}/claimed")).await?;
    values_are_replaced_at_their_revision(&**store, sink, &format!("{under}/revisions")).await?;
    a_commit_is_made_whole_or_not_at_all(&**store, sink, &format!("{under}/whole")).await?;
    leased_entries_are_entries(&**store, sink, &format!("{under}/leased")).await?;
    the_sink_knows_before_the_committer(store, sink, &format!("{under}/told")).await?;
    sink.assert_in_order();
    let reachable = async {
        while !store.is_reachable() {
            sleep(Duration::from_millis(10)).await;
        }
    };
    timeout(Duration::from_secs(30), reachable).await.expect("it is reachable");
    Ok(())
}

/// Of 200 commits that each create the same key, spread over these stores of one table, exactly one is made.
pub(crate) async fn one_of_200_wins(stores: &[Arc<dyn Store>], key: &str) -> Result<(), StoreError> {
    let mut claims = JoinSet::new();
    for (claimant, store) in stores.iter().cycle().take(200).enumerate() {
        let (store, key) = (Arc::clone(store), key.to_owned());
        claims.spawn(async move {
            let commit = Commit::new().if_absent(&key).put(&key, claimant.to_string());
            store.commit(commit).await.map(|won| Some((claimant, won?)))
        });
    }
    let ended = claims.join_all().await;
    let won: Vec<_> = ended.iter().flatten().copied().flatten().collect();
    assert!(won.len() <= 1, "{won:?}");
    // Whoever got an error may have won.
    ended.into_iter().collect::<Result<Vec<_>, StoreError>>()?;
    assert_eq!(won.len(), 1, "{won:?}");
    let (winner, revision) = won[0];
    for store in stores {
        let found = store.get(key).await?.unwrap();
        assert_eq!((found.value, found.revision), (winner.to_string().into(), revision));
    }
    Ok(())
}

async fn values_are_replaced_at_their_revision(
    store: &dyn Store,
    sink: &Recorder,
    key: &str,
) -> Result<(), StoreError> {
    assert_eq!(store.get(key).await?, None);
    let first = store.commit(Commit::new().if_absent(key).put(key, "a")).await?.unwrap();
    let second = store.commit(Commit::new().if_at(key, first).put(key, "b")).await?.unwrap();
    assert!(0 < first && first < second);
    for stale in [0, first, second + 1_000, u64::MAX] {
        let refused = store.commit(Commit::new().if_at(key, stale).put(key, "c")).await?;
        assert_eq!(refused, None, "at {stale}");
    }
    let stands = Entry { value: "b".into(), revision: second };
    assert_eq!(store.get(key).await?, Some(stands.clone()));
    assert_eq!(sink.get(key), Some(stands));
    // The same value again is a write like any other.
    let third = store.commit(Commit::new().put(key, "b")).await?.unwrap();
    assert!(third > second);

    assert_eq!(store.commit(Commit::new().if_at(key, second).delete(key)).await?, None);
    let gone = store.commit(Commit::new().if_at(key, third).delete(key)).await?.unwrap();
    assert!(gone > third);
    assert_eq!((store.get(key).await?, sink.get(key)), (None, None));
    assert!(store.commit(Commit::new().delete(key)).await?.is_some(), "nothing to delete");
    assert_eq!(store.commit(Commit::new().if_at(key, third).put(key, "d")).await?, None);
    let again = store.commit(Commit::new().if_absent(key).put(key, "d")).await?.unwrap();
    assert!(again > gone);
    Ok(())
}

async fn a_commit_is_made_whole_or_not_at_all(
    store: &dyn Store,
    sink: &Recorder,
    under: &str,
) -> Result<(), StoreError> {
    let [held, other, third] = ["held", "other", "third"].map(|name| format!("{under}/{name}"));
    let [held, other, third] = [&*held, &*other, &*third];
    let at = store.commit(Commit::new().put(held, "1").put(third, "1")).await?.unwrap();
    let before = sink.all(under);
    let half =
        Commit::new().if_absent(other).if_at(held, at + 1).put(other, "2").put(held, "2").delete(third);
    assert_eq!(store.commit(half).await?, None);
    assert_eq!(store.get(other).await?, None);
    assert_eq!(sink.all(under), before);

    let whole = Commit::new().if_absent(other).if_at(held, at).put(other, "2").put(held, "2").delete(third);
    let made = store.commit(whole).await?.unwrap();
    for key in [held, other] {
        let entry = Some(Entry { value: "2".into(), revision: made });
        assert_eq!((store.get(key).await?, sink.get(key)), (entry.clone(), entry));
    }
    assert_eq!((store.get(third).await?, sink.get(third)), (None, None));
    // Expectations alone change nothing, and tell whether they hold.
    assert!(store.commit(Commit::new().if_at(held, made)).await?.is_some());
    assert_eq!(store.commit(Commit::new().if_at(held, at)).await?, None);
    Ok(())
}

async fn leased_entries_are_entries(store: &dyn Store, sink: &Recorder, key: &str) -> Result<(), StoreError> {
    let at = store.commit(Commit::new().if_absent(key).lease(key, "here")).await?.unwrap();
    let entry = Some(Entry { value: "here".into(), revision: at });
    assert_eq!((store.get(key).await?, sink.get(key)), (entry.clone(), entry));
    assert_eq!(store.commit(Commit::new().if_absent(key).lease(key, "other")).await?, None);
    assert!(store.commit(Commit::new().if_at(key, at).put(key, "stays")).await?.is_some());
    assert!(store.commit(Commit::new().lease(key, "here again")).await?.is_some());
    assert!(store.commit(Commit::new().delete(key)).await?.is_some());
    assert_eq!((store.get(key).await?, sink.get(key)), (None, None));
    Ok(())
}

/// Many at once over few keys: whoever has a revision finds it, or a later one, in the sink.
async fn the_sink_knows_before_the_committer(
    store: &Arc<dyn Store>,
    told: &Recorder,
    under: &str,
) -> Result<(), StoreError> {
    let mut writers = JoinSet::new();
    for writer in 0..40 {
        let (store, key) = (Arc::clone(store), format!("{under}/{}", writer % 5));
        writers.spawn(async move {
            let commit = match writer % 4 {
                0 => Commit::new().delete(&key),
                1 => Commit::new().lease(&key, writer.to_string()),
                _ => Commit::new().put(&key, writer.to_string()),
            };
            let revision = store.commit(commit).await?.unwrap();
            // To delete nothing is no change, and not told.
            Ok((writer % 4 != 0).then_some((key, revision)))
        });
    }
    while let Some(done) = writers.join_next().await {
        let Some((key, revision)) = done.unwrap()? else { continue };
        let latest = told.told.lock().unwrap().latest[&key];
        assert!(latest >= revision, "{key}: {latest} and not {revision}");
    }
    for key in (0..5).map(|key| format!("{under}/{key}")) {
        assert_eq!(store.get(&key).await?, told.get(&key));
    }
    Ok(())
}
