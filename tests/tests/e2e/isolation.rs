//! What belongs to one name never comes under another.

use oriel_tests::deadline::{soon, until};
use oriel_tests::peer::{Plan, TestPeer};
use oriel_tests::relay::TestRelay;
use oriel_tests::site::Site;
use oriel_tests::visitor::Http;
use tokio::task::JoinSet;

#[tokio::test]
async fn p47_peers_under_load_are_never_mixed() {
    let relay = TestRelay::start();
    let names = ["alice", "bob", "carol"];
    let mut sites = Vec::new();
    let mut peers = Vec::new();
    for name in names {
        let site = Site::start(name).await;
        peers.push(TestPeer::http(&relay, name, site.address()).await);
        sites.push(site);
    }
    let visitor = relay.visitor();
    let mut visits = JoinSet::new();
    for number in 0..24 {
        let (visitor, name) = (visitor.clone(), names[number % 3]);
        visits.spawn(async move {
            let http = if number % 2 == 0 { Http::One } else { Http::Two };
            let mut session = visitor.open(http, &format!("{name}.localhost")).await;
            for _ in 0..50 {
                assert_eq!(session.get("/who").await.text(), name);
                let sent = format!("{name} {number}");
                assert_eq!(session.post("/echo", oriel_tests::origin::full(sent.clone())).await.text(), sent);
            }
        });
    }
    soon("all visits", visits.join_all()).await;
    for site in &sites {
        assert_eq!(site.requests(), 24 / 3 * 100, "each site got its own requests and no others");
    }
}

#[tokio::test]
async fn p47_sites_of_one_identity_are_never_mixed() {
    let relay = TestRelay::start();
    let (photos, blog) = (Site::start("photos").await, Site::start("blog").await);
    let plan = Plan::at(&relay).http("photos", photos.address()).http("blog", blog.address());
    let _peer = plan.start().online(&relay.visitor()).await;
    for name in ["photos", "blog", "photos", "blog"] {
        assert_eq!(relay.visitor().get(&format!("{name}.localhost"), "/who").await.text(), name);
    }
    assert_eq!((photos.requests(), blog.requests()), (2, 2));
}

#[tokio::test]
async fn one_peer_s_trouble_is_not_another_s() {
    let relay = TestRelay::start();
    let (alice, bob) = (Site::start("alice").await, Site::start("bob").await);
    let _alice = TestPeer::http(&relay, "alice", alice.address()).await;
    let bobs = TestPeer::http(&relay, "bob", bob.address()).await;
    let visitor = relay.visitor();
    let mut hanging = visitor.open(Http::Two, "bob.localhost").await;
    let mut again = hanging.again().unwrap();
    let hang = again.get("/hang");
    let rest = async {
        assert_eq!(visitor.get("alice.localhost", "/who").await.text(), "alice");
        until("bob has it", || bob.open() == 1).await;
        bobs.stop().await;
        assert_eq!(visitor.get("alice.localhost", "/who").await.text(), "alice");
    };
    let (answer, ()) = tokio::join!(hang, rest);
    assert_eq!(answer.status, 502, "its uplink was lost");
    assert_eq!(answer.field("retry-after"), "1");
    assert_eq!(visitor.get("alice.localhost", "/who").await.text(), "alice");
    let answer = hanging.get("/who").await;
    assert_eq!((answer.status.as_u16(), answer.field("retry-after")), (503, "5"), "known, but offline");
}

#[tokio::test]
async fn p30_a_message_box_id_is_new_for_every_exchange_and_never_shown_to_an_origin() {
    let relay = TestRelay::start();
    let recorder = oriel_tests::recorder::Recorder::start().await;
    let _peer = TestPeer::http(&relay, "alice", recorder.address()).await;
    let mut session = relay.visitor().open(Http::Two, "alice.localhost").await;
    let mut ids = std::collections::BTreeSet::new();
    for _ in 0..100 {
        let answer = session.get("/").await;
        let id = answer.field("oriel-message-box").to_owned();
        assert!(
            id.len() == 32 && id.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)),
            "{id}"
        );
        ids.insert(id);
    }
    assert_eq!(ids.len(), 100);
    let heard = recorder.heard().to_ascii_lowercase();
    assert!(heard.contains("get / http/1.1"));
    for id in &ids {
        assert!(!heard.contains(id), "{id}");
    }
}
