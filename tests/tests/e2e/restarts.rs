//! Programs killed and started again.

use oriel_tests::binaries::{Home, RelayProgram};
use oriel_tests::deadline::{found, soon};
use oriel_tests::pair::ALICE;
use oriel_tests::pattern::measured;
use oriel_tests::relay::TestRelay;
use oriel_tests::site::Site;
use oriel_tests::visitor::Http;

#[tokio::test]
async fn a_peer_killed_comes_back() {
    let relay = TestRelay::limited(|limits| limits.peer_dead = std::time::Duration::from_secs(3));
    let site = Site::start("alice").await;
    let home = Home::new(&relay.address().to_string(), relay.data());
    let peer = home.publish("alice", site.address()).await;
    let visitor = relay.visitor();
    assert_eq!(visitor.get(ALICE, "/who").await.text(), "alice");

    let mut session = visitor.open(Http::One, ALICE).await;
    let download = session.begun("/endless").await;
    let mut waiting = visitor.open(Http::Two, ALICE).await;
    let (hang, download, ()) = tokio::join!(
        waiting.get("/hang"),
        soon("the download ends", measured(download.into_body())),
        peer.kill()
    );
    assert_eq!(hang.status, 502, "a request under way is told");
    assert!(download.is_err(), "a download under way breaks");
    found("known, but offline", async || (visitor.get(ALICE, "/who").await.status == 503).then_some(()))
        .await;

    let _peer = home.publish("alice", site.address()).await;
    assert_eq!(visitor.get(ALICE, "/who").await.text(), "alice");
}

#[tokio::test]
async fn a_peer_that_comes_back_at_once_is_not_missed() {
    let relay = TestRelay::start();
    let site = Site::start("alice").await;
    let home = Home::new(&relay.address().to_string(), relay.data());
    for _ in 0..3 {
        let peer = home.publish("alice", site.address()).await;
        assert_eq!(relay.visitor().get(ALICE, "/who").await.text(), "alice");
        peer.kill().await;
    }
}

#[tokio::test]
async fn a_relay_killed_and_restarted_is_found_again() {
    let data = tempfile::tempdir().unwrap();
    let relay = RelayProgram::start_to_return(data.path()).await;
    let ports = relay.ports();
    let site = Site::start("alice").await;
    let home = Home::new(&relay.address(), data.path());
    let mut peer = home.publish("alice", site.address()).await;
    let visitor = relay.visitor(data.path());
    let mut relay = relay;
    for round in 1..=3 {
        assert_eq!(visitor.get(ALICE, "/who").await.text(), "alice");
        relay.program.kill().await;
        relay = RelayProgram::at(data.path(), ports, &[]).await;
        // A request waits for the peer, though not for ever.
        let answer = found("the peer is back", async || {
            Some(visitor.get(ALICE, "/who").await).filter(|answer| answer.status != 503)
        })
        .await;
        assert_eq!((answer.status.as_u16(), &*answer.text()), (200, "alice"));
        peer.event("online", round).await;
    }
}
