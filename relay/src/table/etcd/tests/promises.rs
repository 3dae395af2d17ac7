//! What holds while etcd answers.

use std::time::Duration;

use super::cluster::Cluster;
use super::{Following, SOON, steadily, until};
use crate::table::etcd::{EtcdStore, transaction};
use crate::table::store::conformance::{self, Recorder};
use crate::table::store::{Commit, Store};

#[tokio::test]
async fn it_keeps_the_promises_of_a_store() {
    let Some(cluster) = Cluster::start(1).await else { return };
    let store = Following::connect(cluster.config("check", &[0])).await;
    let one = [store.as_store()];
    steadily(&one, async |turn| conformance::check(&one[0], &store.sink, &format!("check{turn}")).await)
        .await;
    assert_eq!(store.sink.get("format").unwrap().value, "1");

    let full =
        |count: usize| (0..count).fold(Commit::new(), |commit, at| commit.put(format!("full/{at}"), "x"));
    store.write("as much as may be", || full(transaction::MOST)).await;
    let refused = store.commit(full(transaction::MOST + 1)).await.unwrap_err();
    assert!(refused.to_string().contains("128"), "{refused}");
    store.close().await;
}

#[tokio::test]
async fn across_three_members_one_of_200_wins_and_all_sinks_converge() {
    let Some(cluster) = Cluster::start(3).await else { return };
    let mut stores = Vec::new();
    for order in [[0, 1, 2], [1, 2, 0], [2, 0, 1]] {
        stores.push(Following::connect(cluster.config("three", &order)).await);
    }
    let all: Vec<_> = stores.iter().map(Following::as_store).collect();
    steadily(&all, async |turn| conformance::one_of_200_wins(&all, &format!("names/alice{turn}")).await)
        .await;
    for round in 0..20 {
        let (writer, key) = (&stores[round % 3], format!("names/{}", round % 4));
        let _ = match round % 5 {
            4 => writer.write(&format!("{key} is deleted"), || Commit::new().delete(&key)).await,
            _ => writer.put(&key, &round.to_string()).await,
        };
    }
    stores[0].put("names/last", "yes").await;
    for store in &stores {
        store.knows("names/last", "yes").await;
        // The first store hears of its own commits at once, of the others' from its watch.
        let alike = |sink: &Recorder| sink.all("") == store.sink.all("");
        stores[0].sink.until("they are alike", SOON, alike).await;
        store.sink.assert_in_order();
    }
    // A store that comes later is told the same at once.
    let late = Following::connect(cluster.config("three", &[0])).await;
    assert_eq!(late.sink.all(""), stores[0].sink.all(""));
}

#[tokio::test]
async fn leased_entries_live_as_long_as_their_relay() {
    let Some(cluster) = Cluster::start(1).await else { return };
    let (one, two) = (
        Following::connect(cluster.config("p", &[0])).await,
        Following::connect(cluster.config("p", &[0])).await,
    );
    let other_array = Following::connect(cluster.config("p2", &[0])).await;
    one.lease("relays/one", "here").await;
    one.put("names/alice", "one").await;
    two.knows("relays/one", "here").await;
    // Longer than the lease: it is kept alive.
    let outlived =
        two.sink.until("one is gone", Duration::from_secs(5), |sink| sink.get("relays/one").is_none());
    assert!(tokio::time::timeout(Duration::from_secs(4), outlived).await.is_err());

    drop(one);
    two.sink.until("one is gone", SOON, |sink| sink.get("relays/one").is_none()).await;
    assert!(two.sink.get("names/alice").is_some());

    let three = Following::connect(cluster.config("p", &[0])).await;
    three.lease("relays/three", "here").await;
    two.knows("relays/three", "here").await;
    three.close().await;
    assert_eq!(two.held("relays/three").await, None, "it is taken back, and not left to the lease");
    two.sink.until("three has gone", SOON, |sink| sink.get("relays/three").is_none()).await;
    assert_eq!(other_array.sink.all("").into_keys().collect::<Vec<_>>(), ["format"]);
}

#[tokio::test]
async fn a_lost_lease_is_replaced_and_its_entries_come_back_unless_taken() {
    let Some(cluster) = Cluster::start(1).await else { return };
    let (one, two) = (
        Following::connect(cluster.config("l", &[0])).await,
        Following::connect(cluster.config("l", &[0])).await,
    );
    // More than one transaction can write again.
    for at in 0..150 {
        one.lease(&format!("uplinks/{at}"), "one").await;
    }
    one.lease("locks/x", "one").await;
    one.lease("gone", "one").await;
    one.write("it is deleted", || Commit::new().delete("gone")).await;
    let lease = one.lease.id().unwrap();
    two.knows("locks/x", "one").await;
    // `two` takes the lock, whether `one` has noticed or not.
    cluster.ctl(&["lease", "revoke", &format!("{lease:x}")]).await;
    two.lease("locks/x", "two").await;
    let back = |sink: &Recorder| sink.all("uplinks/").len() == 150;
    two.sink.until("all are back", SOON, back).await;
    one.sink.until("all are back", SOON, back).await;
    until("a new lease", SOON, async || one.lease.id() != Some(lease)).await;
    one.knows("locks/x", "two").await;
    assert_eq!(one.held("gone").await, None);
    // They live on under the new lease.
    let dead = one.sink.until("one is gone", Duration::from_secs(5), |sink| sink.all("uplinks/").len() < 150);
    assert!(tokio::time::timeout(Duration::from_secs(4), dead).await.is_err());
    for store in [&one, &two] {
        store.sink.assert_in_order();
    }
}

#[tokio::test]
async fn a_table_of_more_than_one_page_is_told_whole() {
    const NAMES: usize = 10_001;
    let Some(cluster) = Cluster::start(1).await else { return };
    cluster.fill("large", NAMES).await;
    let store = Following::connect(cluster.config("large", &[0])).await;
    assert_eq!(store.sink.all("names/").len(), NAMES);
    assert_eq!(store.sink.replaced(), 1);
}

#[tokio::test]
async fn a_table_of_a_newer_format_is_refused_and_left_as_it_is() {
    let Some(cluster) = Cluster::start(1).await else { return };
    cluster.ctl(&["put", "/new/format", "2"]).await;
    let refused = EtcdStore::connect(cluster.config("new", &[0]), Recorder::new()).await.unwrap_err();
    assert!(refused.to_string().contains("format 2"), "{refused}");
    assert_eq!(cluster.ctl(&["get", "--prefix", "/new/"]).await, "/new/format\n2\n");
    cluster.ctl(&["put", "/other/format", "<html>"]).await;
    let refused = EtcdStore::connect(cluster.config("other", &[0]), Recorder::new()).await.unwrap_err();
    assert!(refused.to_string().contains("another prefix"), "{refused}");
}
