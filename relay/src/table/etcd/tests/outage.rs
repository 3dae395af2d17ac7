//! etcd stopped, frozen, compacted: what is known stays, and all is well again afterwards.

use std::time::Duration;

use tokio::time::Instant;

use super::cluster::Cluster;
use super::{Following, SOON, until};
use crate::table::etcd::EtcdStore;
use crate::table::etcd::fault::EtcdError;
use crate::table::store::conformance::Recorder;
use crate::table::store::{Commit, Store};

#[tokio::test]
async fn etcd_killed_and_started_again() {
    let Some(mut cluster) = Cluster::start(1).await else { return };
    let one = Following::connect(cluster.config("k", &[0])).await;
    one.put("names/alice", "a").await;
    one.lease("relays/one", "here").await;
    let known = one.sink.all("");
    cluster.kill(0);
    until("the loss is noticed", SOON, async || !one.is_reachable()).await;
    let begin = Instant::now();
    let refused = one.commit(Commit::new().put("names/bob", "b")).await.unwrap_err();
    assert!(refused.to_string().contains("etcd does not answer"), "{refused}");
    assert!(one.get("names/alice").await.is_err());
    assert!(begin.elapsed() < SOON);
    // Longer than the lease.
    tokio::time::sleep(Duration::from_secs(5)).await;
    assert_eq!(one.sink.all(""), known);

    cluster.restart(0).await;
    until("etcd is reached again", SOON, async || one.is_reachable()).await;
    until("one is back", SOON, async || one.get("relays/one").await.is_ok_and(|found| found.is_some())).await;
    one.put("names/bob", "b").await;
    let two = Following::connect(cluster.config("k", &[0])).await;
    assert_eq!(two.sink.all("names/").len(), 2);
    two.knows("relays/one", "here").await;
    // And it goes with its relay.
    drop(one);
    two.sink.until("one is gone", SOON, |sink| sink.get("relays/one").is_none()).await;
}

#[tokio::test]
async fn a_single_member_frozen_and_thawed() {
    let Some(cluster) = Cluster::start(1).await else { return };
    let one = Following::connect(cluster.config("f", &[0])).await;
    one.put("names/alice", "a").await;
    one.lease("relays/one", "here").await;
    cluster.freeze(0);
    // Before anything else has noticed: the commit has a deadline of its own, and its outcome is not taken for one.
    let begin = Instant::now();
    assert!(one.commit(Commit::new().put("names/bob", "b")).await.is_err());
    assert!(begin.elapsed() < SOON);
    until("the silence is noticed", SOON, async || !one.is_reachable()).await;
    assert!(one.sink.get("names/alice").is_some());
    let starting = EtcdStore::connect(cluster.config("f", &[0]), Recorder::new());
    let begin = Instant::now();
    assert!(matches!(starting.await.unwrap_err(), EtcdError::Unreachable(_)));
    assert!(begin.elapsed() < 2 * SOON);

    cluster.thaw(0);
    until("etcd is reached again", SOON, async || one.is_reachable()).await;
    one.put("names/carol", "c").await;
    until("one is back", SOON, async || one.get("relays/one").await.is_ok_and(|found| found.is_some())).await;
    // Whatever became of the commit without an answer, the sink knows it now.
    let bob = one.held("names/bob").await;
    one.sink.until("bob", SOON, |sink| sink.get("names/bob") == bob).await;
    one.sink.assert_in_order();
}

#[tokio::test]
async fn with_three_members_a_frozen_one_is_left_for_another() {
    let Some(mut cluster) = Cluster::start(3).await else { return };
    let one = Following::connect(cluster.config("three", &[0, 1, 2])).await;
    let two = Following::connect(cluster.config("three", &[1, 2, 0])).await;
    one.lease("relays/one", "here").await;
    two.knows("relays/one", "here").await;
    cluster.freeze(0);
    // The first that one learns of it is a commit, or the silence of its lease.
    until("another member is asked", SOON, async || {
        one.commit(Commit::new().put("names/alice", "a")).await.is_ok()
    })
    .await;
    two.knows("names/alice", "a").await;
    two.put("names/bob", "b").await;
    one.knows("names/bob", "b").await;
    one.knows("relays/one", "here").await;
    cluster.thaw(0);
    // Then the one that it moved to dies.
    cluster.kill(1);
    until("a third is asked", SOON, async || one.commit(Commit::new().put("names/carol", "c")).await.is_ok())
        .await;
    two.knows("names/carol", "c").await;
    for store in [&one, &two] {
        store.knows("relays/one", "here").await;
        store.sink.assert_in_order();
    }
}

#[tokio::test]
async fn after_a_compaction_all_is_told_again() {
    let Some(mut cluster) = Cluster::start(3).await else { return };
    // It knows one member only, and misses what happens at the others.
    let one = Following::connect(cluster.config("c", &[2])).await;
    let two = Following::connect(cluster.config("c", &[0, 1])).await;
    one.put("names/alice", "a").await;
    one.put("names/old", "o").await;
    cluster.kill(2);
    until("the loss is noticed", SOON, async || !one.is_reachable()).await;
    assert_eq!(one.sink.replaced(), 1);
    until("the others go on", SOON, async || {
        two.commit(Commit::new().put("names/bob", "b").delete("names/old")).await.is_ok()
    })
    .await;
    let last = two.put("names/carol", "c").await;
    cluster.ctl(&["compact", &last.to_string()]).await;
    cluster.restart(2).await;
    one.knows("names/carol", "c").await;
    assert_eq!(one.sink.replaced(), 2);
    assert_eq!(one.sink.all("names/"), two.sink.all("names/"));
    assert_eq!(one.sink.all("names/").len(), 3);
    // After a short absence it goes on from where it was.
    cluster.kill(2);
    until("the loss is noticed", SOON, async || !one.is_reachable()).await;
    until("the others go on", SOON, async || two.commit(Commit::new().put("names/dave", "d")).await.is_ok())
        .await;
    cluster.restart(2).await;
    one.knows("names/dave", "d").await;
    assert_eq!(one.sink.replaced(), 2);
    one.sink.assert_in_order();
}
