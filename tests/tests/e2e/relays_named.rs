//! A peer whose user names several relays that know nothing of one another.

use std::sync::Arc;

use oriel_relay::registrar::Registration;
use oriel_tests::deadline::found;
use oriel_tests::pair::ALICE;
use oriel_tests::peer::Plan;
use oriel_tests::relay::TestRelay;
use oriel_tests::site::Site;
use rustls::RootCertStore;

/// A plan for two relays, each with an authority of its own.
fn plan(first: &TestRelay, second: &TestRelay) -> Plan {
    let mut roots = RootCertStore::clone(&first.roots);
    roots.extend(second.roots.roots.iter().cloned());
    let mut plan = Plan::towards(first.address(), &Arc::new(roots));
    plan.relays.push(second.address());
    plan
}

/// Waits for it: a machine with much else to do can make a peer dial again.
async fn one_uplink(relay: &TestRelay) {
    found("one uplink", async || (relay.metric("oriel_relay_uplinks").await == 1.0).then_some(())).await;
}

#[tokio::test]
async fn a_peer_serves_at_two_relays_at_once_and_losing_one_costs_nothing_at_the_other() {
    let (first, second) = (TestRelay::start(), TestRelay::start());
    let site = Site::start("alice").await;
    let peer = plan(&first, &second).http("alice", site.address()).start();
    let peer = peer.online(&first.visitor()).await;
    let mut peer = peer.online(&second.visitor()).await;
    one_uplink(&first).await;
    first.stop().await;
    for _ in 0..20 {
        assert_eq!(second.visitor().get(ALICE, "/who").await.text(), "alice");
    }
    assert!(peer.runs());
}

#[tokio::test]
async fn a_relay_that_refuses_does_not_keep_another_from_serving() {
    let first = TestRelay::with(|config| config.registration = Registration::Closed);
    let second = TestRelay::start();
    let site = Site::start("alice").await;
    let peer = plan(&first, &second).http("alice", site.address()).start();
    let mut peer = peer.online(&second.visitor()).await;
    assert_eq!(second.visitor().get(ALICE, "/who").await.text(), "alice");
    assert_eq!(first.metric("oriel_relay_uplinks").await, 0.0);
    assert!(peer.runs());
}
