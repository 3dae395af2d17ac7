//! Several uplinks for one name: replaced, or shared.

use std::collections::BTreeMap;
use std::time::Duration;

use oriel_certs::identity::Identity;
use oriel_protocol::control::{Control, Hello, InstanceId};
use oriel_tests::binaries::Home;
use oriel_tests::deadline::{found, soon};
use oriel_tests::hostile::packets::{answer, control, hello};
use oriel_tests::hostile::peer::HostilePeer;
use oriel_tests::pair::ALICE;
use oriel_tests::peer::Plan;
use oriel_tests::relay::TestRelay;
use oriel_tests::site::Site;
use oriel_tests::visitor::Http;
use tokio::time::timeout;

/// The instance in a canary's answer.
async fn canary(relay: &TestRelay, query: &str) -> (u16, String) {
    let seen = relay.visitor().get(ALICE, &format!("/.well-known/oriel/canary{query}")).await;
    (seen.status.as_u16(), seen.text().trim().to_owned())
}

fn shown(instance: u8) -> String {
    format!("{:032x}", u128::from_be_bytes([instance; 16]))
}

/// An uplink that answers everything with its instance, as a canary does.
async fn uplink(relay: &TestRelay, identity: &Identity, instance: u8, replica: bool) -> HostilePeer {
    let mut peer = HostilePeer::dial(relay, identity).await;
    peer.greet(Hello { replica, ..hello(&["alice"], instance) }).await;
    peer.answer(move |id| answer(id, 200, &[], format!("{}\n", shown(instance)).as_bytes()));
    peer
}

/// Who answers how many of these many requests.
async fn answered(relay: &TestRelay, times: usize) -> BTreeMap<String, usize> {
    let mut session = relay.visitor().open(Http::Two, ALICE).await;
    let mut counts = BTreeMap::new();
    for _ in 0..times {
        *counts.entry(session.get("/").await.text().trim().to_owned()).or_default() += 1;
    }
    counts
}

#[tokio::test]
async fn p25_p43_an_instance_that_is_replaced_is_told_why_and_ends() {
    let relay = TestRelay::start();
    let (first, second) = (Site::start("first").await, Site::start("second").await);
    let home = Home::new(&relay.address().to_string(), relay.data());
    let one = home.publish("alice", first.address()).await;
    assert_eq!(relay.visitor().get(ALICE, "/who").await.text(), "first");
    let _two = home.publish("alice", second.address()).await;
    let ended = one.ended().await;
    assert_eq!(ended.code, Some(77));
    let error = ended.events().into_iter().find(|event| event["event"] == "error").unwrap();
    assert_eq!(error["code"], "replaced");
    assert!(ended.err.contains("another instance with this identity took the name over"), "{}", ended.err);
    assert_eq!(relay.visitor().get(ALICE, "/who").await.text(), "second");
}

#[tokio::test]
async fn p25_only_the_names_in_common_are_taken_over() {
    let relay = TestRelay::start();
    let identity = Identity::generate().unwrap();
    let old = HostilePeer::dial(&relay, &identity).await;
    let mut stream = old.control(&control(&Control::Hello(hello(&["alice", "blog"], 1)))).await;
    assert!(matches!(soon("the welcome", stream.frame()).await.unwrap(), Control::Welcome(_)));
    let _new = uplink(&relay, &identity, 2, false).await;
    match soon("the notice", stream.frame()).await.unwrap() {
        Control::Notice(notice) => {
            assert_eq!(notice.code.to_u32(), 0x13);
            assert_eq!(notice.name.unwrap().as_str(), "alice");
        }
        other => panic!("{other:?}"),
    }
    let mut old = old;
    old.answer(|id| answer(id, 200, &[], b"old"));
    assert_eq!(relay.visitor().get("blog.localhost", "/").await.text(), "old", "the other name stays");
    assert_eq!(answered(&relay, 20).await, BTreeMap::from([(shown(2), 20)]));
}

#[tokio::test]
async fn p25_an_instance_that_loses_many_names_at_once_hears_of_each() {
    let relay = TestRelay::start();
    let identity = Identity::generate().unwrap();
    let names: Vec<String> = (0..10).map(|number| format!("alice{number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let old = HostilePeer::dial(&relay, &identity).await;
    let mut stream = old.control(&control(&Control::Hello(hello(&names, 1)))).await;
    assert!(matches!(soon("the welcome", stream.frame()).await.unwrap(), Control::Welcome(_)));
    let mut new = HostilePeer::dial(&relay, &identity).await;
    new.greet(hello(&names, 2)).await;
    let mut lost = Vec::new();
    while lost.len() < names.len() {
        match soon("the notice", stream.frame()).await.unwrap() {
            Control::Notice(notice) => lost.push(notice.name.unwrap().to_string()),
            other => panic!("{other:?}"),
        }
    }
    lost.sort();
    assert_eq!(lost, names);
}

#[tokio::test]
async fn p25_replicas_share_a_name_only_if_both_want_to() {
    let relay = TestRelay::start();
    let identity = Identity::generate().unwrap();
    let _one = uplink(&relay, &identity, 1, true).await;
    let _two = uplink(&relay, &identity, 2, true).await;
    let counts = answered(&relay, 20).await;
    assert!(counts.values().sum::<usize>() == 20, "{counts:?}");
    let _three = uplink(&relay, &identity, 3, false).await;
    assert_eq!(answered(&relay, 20).await, BTreeMap::from([(shown(3), 20)]));
    let _four = uplink(&relay, &identity, 4, true).await;
    assert_eq!(answered(&relay, 20).await, BTreeMap::from([(shown(4), 20)]));
}

/// Requests under way on the two, and how many each has.
async fn spread(relay: &TestRelay, one: &HostilePeer, two: &HostilePeer) -> (usize, usize) {
    let session = relay.visitor().open(Http::Two, ALICE).await;
    let mut visits = tokio::task::JoinSet::new();
    for _ in 0..40 {
        let mut session = session.again().unwrap();
        visits.spawn(async move { drop(session.try_get("/").await) });
    }
    let (mut ones, mut twos) = (Vec::new(), Vec::new());
    while ones.len() + twos.len() < 40 {
        tokio::select! {
            stream = one.connection.accept_bi() => ones.push(stream.unwrap()),
            stream = two.connection.accept_bi() => twos.push(stream.unwrap()),
            () = tokio::time::sleep(Duration::from_secs(10)) => break,
        }
    }
    (ones.len(), twos.len())
}

#[tokio::test]
async fn p24_uplinks_of_one_instance_and_replicas_are_balanced() {
    for instances in [[1, 1], [1, 2]] {
        let relay = TestRelay::start();
        let identity = Identity::generate().unwrap();
        let mut peers = Vec::new();
        for instance in instances {
            let mut peer = HostilePeer::dial(&relay, &identity).await;
            peer.greet(Hello { replica: true, ..hello(&["alice"], instance) }).await;
            peers.push(peer);
        }
        assert_eq!(spread(&relay, &peers[0], &peers[1]).await, (20, 20), "{instances:?}");
    }
}

#[tokio::test]
async fn p24_uplinks_of_one_instance_never_replace_one_another() {
    let relay = TestRelay::start();
    let identity = Identity::generate().unwrap();
    let one = uplink(&relay, &identity, 1, false).await;
    let two = uplink(&relay, &identity, 1, false).await;
    assert_eq!(answered(&relay, 20).await, BTreeMap::from([(shown(1), 20)]));
    assert!(!one.is_closed() && !two.is_closed());
    one.connection.close(0u32.into(), b"");
    found("the other takes over", async || {
        let counts = timeout(Duration::from_secs(5), answered(&relay, 5)).await.ok()?;
        (counts.get(&shown(1)) == Some(&5)).then_some(())
    })
    .await;
}

#[tokio::test]
async fn p63_a_canary_reaches_the_instance_that_it_names_or_any() {
    let relay = TestRelay::start();
    let identity = Identity::generate().unwrap();
    let _one = uplink(&relay, &identity, 1, true).await;
    let _two = uplink(&relay, &identity, 2, true).await;
    for _ in 0..10 {
        for instance in [1, 2] {
            let query = format!("?{}", shown(instance));
            assert_eq!(canary(&relay, &query).await, (200, shown(instance)));
        }
    }
    for query in ["", "?", "?nonsense", &format!("?{}", shown(9))] {
        let (status, body) = canary(&relay, query).await;
        assert!(status == 200 && [shown(1), shown(2)].contains(&body), "{query:?}: {status} {body}");
    }
}

#[tokio::test]
async fn p61_p68_the_public_canary_tells_the_instance() {
    let relay = TestRelay::start();
    let site = Site::start("alice").await;
    let _peer = Plan::at(&relay).http("alice", site.address()).start().online(&relay.visitor()).await;
    let (status, instance) = canary(&relay, "").await;
    assert_eq!((status, instance.len()), (200, 32));
    assert!(instance.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte)));
    assert_ne!(InstanceId(u128::from_str_radix(&instance, 16).unwrap().to_be_bytes()), InstanceId([0; 16]));
    assert_eq!(canary(&relay, &format!("?{instance}")).await, (200, instance));
    assert_eq!(site.requests(), 0);
}
