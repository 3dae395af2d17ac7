//! The keeper, with a CA that does as it is told and a clock that does not wait.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use oriel_certs::seal::TableKey;
use oriel_certs::subject::Subject;
use oriel_certs::vault::{SealedVault, Vault};
use tokio::time::{Instant, sleep, timeout};

use crate::doubles::{Board, Ca, DAY, Memory, Names, Relay, ZONE, issue, stored, table_key, zone};

#[derive(Default)]
struct Ground {
    memory: Arc<Memory>,
    ca: Arc<Ca>,
    names: Arc<Names>,
    board: Arc<Board>,
}

impl Ground {
    fn with(subjects: &[Subject]) -> Self {
        let ground = Self::default();
        ground.names.named.lock().unwrap().extend(subjects.iter().cloned());
        ground
    }

    fn relay(&self, key: &Arc<TableKey>) -> Relay {
        let ca = Arc::clone(&self.ca);
        Relay::new(&self.memory, key, ca, &self.names, &self.board)
    }

    async fn put(&self, key: &Arc<TableKey>, subject: &Subject, ago: u32, days: u32) -> String {
        let vault = SealedVault::new(Arc::clone(&self.memory) as Arc<dyn Vault>, Arc::clone(key));
        let issued = issue(subject, ago, days);
        let at = oriel_certs::keeper::vault_key(subject.host());
        vault.store(&at, issued.pem().as_bytes()).await.unwrap();
        issued.pem().to_owned()
    }

    fn orders(&self) -> usize {
        *self.ca.asked.borrow()
    }

    /// Until the CA has been asked so often.
    async fn asked(&self, times: usize) {
        let mut asked = self.ca.asked.subscribe();
        let wait = asked.wait_for(|count| *count >= times);
        timeout(10 * DAY, wait).await.expect("the CA was not asked").unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn ordered_once_then_taken_from_the_vault() {
    let (ground, key) = (Ground::with(&[zone()]), table_key());
    let first = ground.relay(&key);
    stored(&ground.memory, DAY, || first.shelf.get(ZONE).is_some()).await;
    assert!(first.keeper.expires_at(ZONE).is_some());
    let second = ground.relay(&key);
    second.keeper.load().await;
    assert_eq!(second.shelf.get(ZONE).unwrap().pem(), first.shelf.get(ZONE).unwrap().pem());
    sleep(DAY).await;
    assert_eq!(ground.orders(), 1, "nobody orders what is fresh");
    assert!(ground.ca.windows.load(Ordering::Relaxed) > 0, "but the CA is asked when to renew");
    assert!(ground.memory.locks.lock().unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn what_is_old_is_renewed() {
    let (ground, key) = (Ground::with(&[zone()]), table_key());
    let old = ground.put(&key, &zone(), 80, 90).await;
    let relay = ground.relay(&key);
    stored(&ground.memory, DAY, || relay.shelf.get(ZONE).is_some_and(|now| now.pem() != old)).await;
    assert_eq!(ground.orders(), 1);
}

#[tokio::test(start_paused = true)]
async fn while_another_relay_has_the_lock_none_is_ordered() {
    let (ground, key) = (Ground::with(&[zone()]), table_key());
    ground.memory.locks.lock().unwrap().insert("certs/example.net".into());
    let relay = ground.relay(&key);
    sleep(Duration::from_secs(6 * 60 * 60)).await;
    assert_eq!(ground.orders(), 0);
    // The other relay has stored its certificate, and the table says so.
    let theirs = ground.put(&key, &zone(), 0, 90).await;
    relay.keeper.reload(ZONE);
    timeout(DAY, async {
        while relay.shelf.get(ZONE).is_none() {
            sleep(Duration::from_millis(1)).await;
        }
    })
    .await
    .unwrap();
    assert_eq!(relay.shelf.get(ZONE).unwrap().pem(), theirs);
    assert_eq!(ground.orders(), 0);
}

#[tokio::test(start_paused = true)]
async fn two_relays_order_one_between_them() {
    let (ground, key) = (Ground::with(&[zone()]), table_key());
    let (first, second) = (ground.relay(&key), ground.relay(&key));
    stored(&ground.memory, DAY, || first.shelf.get(ZONE).is_some() || second.shelf.get(ZONE).is_some()).await;
    sleep(DAY).await;
    assert_eq!(ground.orders(), 1);
    assert_eq!(first.shelf.get(ZONE).unwrap().pem(), second.shelf.get(ZONE).unwrap().pem());
}

#[tokio::test(start_paused = true)]
async fn a_failing_ca_is_tried_less_and_less_and_the_old_certificate_stays() {
    let (ground, key) = (Ground::with(&[zone()]), table_key());
    let old = ground.put(&key, &zone(), 80, 90).await;
    ground.ca.fails.store(true, Ordering::Relaxed);
    let relay = ground.relay(&key);
    let mut times = Vec::new();
    for tries in 1..=6 {
        ground.asked(tries).await;
        times.push(Instant::now());
    }
    let gaps: Vec<Duration> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(gaps[0] >= Duration::from_secs(45) && gaps[0] <= Duration::from_secs(61), "{gaps:?}");
    assert!(gaps.is_sorted(), "{gaps:?}");
    assert!(gaps[4] >= Duration::from_secs(12 * 60), "{gaps:?}");
    assert_eq!(relay.shelf.get(ZONE).unwrap().pem(), old);
    let fault = relay.keeper.states()[0].fault.clone().unwrap();
    assert!(fault.contains("the CA is closed"), "{fault}");
    ground.ca.fails.store(false, Ordering::Relaxed);
    stored(&ground.memory, DAY, || relay.shelf.get(ZONE).unwrap().pem() != old).await;
    sleep(Duration::from_millis(1)).await;
    assert_eq!(relay.keeper.states()[0].fault, None);
}

#[tokio::test(start_paused = true)]
async fn no_order_for_a_name_that_nobody_holds() {
    let shop = Subject::Domain("shop.example".into());
    let (ground, key) = (Ground::with(std::slice::from_ref(&shop)), table_key());
    ground.names.gone.lock().unwrap().insert(shop.clone());
    let relay = ground.relay(&key);
    sleep(DAY).await;
    assert_eq!(ground.orders(), 0);
    assert!(!relay.keeper.renew("stranger.example"));
    sleep(DAY).await;
    assert_eq!(ground.orders(), 0);
    // It is there after all; then it goes, and its certificate with it.
    ground.names.gone.lock().unwrap().clear();
    relay.keeper.changed();
    stored(&ground.memory, DAY, || relay.shelf.get("shop.example").is_some()).await;
    ground.names.named.lock().unwrap().clear();
    relay.keeper.changed();
    sleep(Duration::from_millis(1)).await;
    assert!(relay.shelf.get("shop.example").is_none());
    assert!(relay.keeper.states().is_empty());
}

#[tokio::test(start_paused = true)]
async fn what_was_sealed_with_another_key_is_reported_and_left_alone() {
    let ground = Ground::with(&[zone()]);
    ground.put(&table_key(), &zone(), 0, 90).await;
    let before = ground.memory.entries.lock().unwrap().clone();
    let relay = ground.relay(&table_key());
    sleep(DAY).await;
    assert_eq!(ground.orders(), 0, "a second certificate would take the array's own away");
    assert_eq!(*ground.memory.entries.lock().unwrap(), before);
    let fault = relay.keeper.states()[0].fault.clone().unwrap();
    assert!(fault.contains("sealed with another table key"), "{fault}");
}

#[tokio::test(start_paused = true)]
async fn a_table_that_does_not_answer_costs_no_orders() {
    let (ground, key) = (Ground::with(&[zone()]), table_key());
    ground.memory.broken.store(true, Ordering::Relaxed);
    let relay = ground.relay(&key);
    sleep(DAY).await;
    assert_eq!(ground.orders(), 0, "there may be a certificate in it");
    ground.memory.broken.store(false, Ordering::Relaxed);
    stored(&ground.memory, Duration::from_secs(61), || relay.shelf.get(ZONE).is_some()).await;
}

#[tokio::test(start_paused = true)]
async fn what_cannot_be_stored_is_in_use_and_is_not_ordered_again() {
    let (ground, key) = (Ground::with(&[zone()]), table_key());
    ground.memory.full.store(true, Ordering::Relaxed);
    let relay = ground.relay(&key);
    sleep(DAY).await;
    assert_eq!(ground.orders(), 1);
    let used = relay.shelf.get(ZONE).unwrap();
    let fault = relay.keeper.states()[0].fault.clone().unwrap();
    assert!(fault.contains("the disk is full"), "{fault}");
    ground.memory.full.store(false, Ordering::Relaxed);
    stored(&ground.memory, DAY, || !ground.memory.entries.lock().unwrap().is_empty()).await;
    let second = ground.relay(&key);
    second.keeper.load().await;
    assert_eq!(second.shelf.get(ZONE).unwrap().pem(), used.pem());
    assert_eq!(ground.orders(), 1);
}
