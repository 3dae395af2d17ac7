//! The registrar from outside: names claimed, given up, revoked and handed on.

use std::sync::Arc;

use oriel_certs::rotation;
use oriel_peer::publish::PublishError;
use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{Answer, NameState, RefusalCode, Task};
use oriel_relay::registrar::Registration;
use oriel_tests::binaries::{RelayProgram, relay_command};
use oriel_tests::deadline::{found, soon};
use oriel_tests::errands::Errands;
use oriel_tests::pair::{ALICE, Pair};
use oriel_tests::peer::Plan;
use oriel_tests::program::Program;
use oriel_tests::relay::TestRelay;
use oriel_tests::site::Site;
use oriel_transport::resolve::RelayAddress;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

fn at(relay: &TestRelay) -> Errands {
    Errands::at(relay.address(), &relay.roots)
}

fn held(answer: &Answer) -> Vec<&str> {
    let held = answer.names.iter().filter(|listed| listed.state == NameState::Held);
    held.map(|listed| listed.name.as_str()).collect()
}

#[tokio::test]
async fn p145_p147_p148_names_are_registered_listed_and_released_without_an_uplink() {
    let relay = TestRelay::start();
    let (alice, bob) = (at(&relay), at(&relay));
    assert_eq!(
        alice.register("alice").await.unwrap().names[0].url,
        format!("https://{}/", relay.authority(ALICE))
    );
    let answer = alice.register("photos").await.unwrap();
    assert_eq!(held(&answer), ["alice", "photos"], "in the order claimed");
    assert_eq!(alice.register("alice").await.map(|_| ()), Ok(()), "asked again it is still hers");
    assert_eq!(bob.register("alice").await.unwrap_err().code, RefusalCode::NameTaken);
    assert_eq!(bob.release("alice").await.unwrap_err().code, RefusalCode::NameTaken);
    assert_eq!(relay.visitor().get(ALICE, "/").await.status, 503, "held, and nobody serves it");
    let answer = alice.release("alice").await.unwrap();
    assert_eq!(held(&answer), ["photos"]);
    assert_eq!(answer.names.len(), 2, "what was given up is still listed");
    assert_eq!(relay.visitor().get(ALICE, "/").await.status, 404);
    let refusal = bob.register("alice").await.unwrap_err();
    assert_eq!(refusal.code, RefusalCode::NameResting);
    assert!(refusal.message.contains("30 days"), "{}", refusal.message);
    assert_eq!(held(&alice.register("alice").await.unwrap()), ["photos", "alice"], "its holder may");
}

#[tokio::test]
async fn names_that_people_would_take_for_anothers_are_refused_with_the_rule() {
    let relay = TestRelay::start();
    at(&relay).register("modern").await.unwrap();
    let refusal = at(&relay).register("modem").await.unwrap_err();
    assert_eq!(refusal.code, RefusalCode::NameConfusable);
    assert!(refusal.message.contains("looks like modern"), "{}", refusal.message);
    for reserved in ["adm1n", "vvww", "mai1"] {
        assert_eq!(at(&relay).register(reserved).await.unwrap_err().code, RefusalCode::NameReserved);
    }
}

#[tokio::test]
async fn open_registration_is_paced_for_each_address() {
    let relay = TestRelay::with(|config| {
        config.registration = Registration::Open;
        config.limits.new_names_each = 2;
    });
    let peer = at(&relay);
    for name in ["a", "b"] {
        peer.register(name).await.unwrap();
    }
    let refusal = at(&relay).register("c").await.unwrap_err();
    assert_eq!(refusal.code, RefusalCode::TooFast);
    assert!(refusal.retry_after.is_some());
    peer.register("a").await.unwrap();
}

#[tokio::test]
async fn of_200_identities_that_claim_one_name_at_once_one_wins() {
    let relay = TestRelay::start();
    // A handshake has a deadline, and all of them share this machine.
    let at_once = Arc::new(Semaphore::new(40));
    let mut claims = JoinSet::new();
    for _ in 0..200 {
        let (peer, at_once) = (at(&relay), Arc::clone(&at_once));
        claims.spawn(async move {
            let _turn = at_once.acquire().await.unwrap();
            peer.register("prize").await.map_err(|refusal| refusal.code)
        });
    }
    let outcomes = soon("all are answered", claims.join_all()).await;
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1);
    let taken = |outcome: &&Result<_, _>| matches!(outcome, Err(RefusalCode::NameTaken));
    assert_eq!(outcomes.iter().filter(taken).count(), 199);
}

#[tokio::test]
async fn p149_an_identity_hands_its_names_on_and_its_uplinks_end() {
    let mut pair = Pair::start().await;
    let old = Arc::clone(&pair.peer.identity);
    let new = at(&pair.relay);
    let word = rotation::sign(&old, &new.identity.public(), "localhost").unwrap();
    let other = at(&pair.relay);
    let stolen = other.run(Task::Rotate(word.clone())).await.unwrap_err();
    assert_eq!(stolen.code, RefusalCode::NameTaken, "it was signed for another heir");
    let answer = new.run(Task::Rotate(word.clone())).await.unwrap();
    assert_eq!(held(&answer), ["alice"]);
    let ended = soon("the old uplink ends", pair.peer.ended()).await;
    assert!(matches!(ended, Err(PublishError::Ended(CloseCode::Revoked))), "{ended:?}");
    assert_eq!(held(&new.run(Task::Rotate(word)).await.unwrap()), ["alice"], "asked again, it is done");
    let site = Site::start("heir").await;
    let plan = Plan { identity: new.identity, ..Plan::at(&pair.relay) }.http("alice", site.address());
    let _peer = plan.start().online(&pair.visitor).await;
    assert_eq!(pair.visitor.get(ALICE, "/who").await.text(), "heir");
}

#[tokio::test]
async fn a_name_that_its_holder_gives_up_is_served_no_more() {
    let mut pair = Pair::start().await;
    let own = Errands::of(Arc::clone(&pair.peer.identity), pair.relay.address(), &pair.relay.roots);
    own.release("alice").await.unwrap();
    let ended = soon("its uplink ends", pair.peer.ended()).await;
    assert!(ended.is_err(), "{ended:?}");
    assert_eq!(pair.visitor.get(ALICE, "/").await.status, 404);
}

/// Every name that was acknowledged before the relay was killed is there after it comes back, with one owner each.
#[tokio::test]
async fn a_relay_killed_amid_registrations_keeps_what_it_has_acknowledged() {
    let data = tempfile::tempdir().unwrap();
    let relay = RelayProgram::start_to_return(data.path()).await;
    let roots = oriel_certs::visitor::roots(Some(&data.path().join("ca.pem"))).unwrap();
    let ports = relay.ports();
    let address: RelayAddress = relay.address().parse().unwrap();
    let mut claims = JoinSet::new();
    for number in 0..50 {
        // Two want each name.
        let (peer, name) = (Errands::at(address.clone(), &roots), format!("name-{}", number / 2));
        claims.spawn(async move {
            let claimed = peer.try_run(Task::Register(name.parse().unwrap()), None).await;
            (peer, name, claimed.is_ok())
        });
    }
    let mut acknowledged = Vec::new();
    while let Some(done) = claims.join_next().await {
        let (peer, name, yes) = done.unwrap();
        if yes {
            acknowledged.push((peer, name));
        }
        if acknowledged.len() == 5 {
            break;
        }
    }
    relay.program.kill().await;
    // Answers that were already on their way count too.
    while let Some(done) = claims.join_next().await {
        if let Ok((peer, name, true)) = done {
            acknowledged.push((peer, name));
        }
    }
    let _relay = RelayProgram::at(data.path(), ports, &["--registration", "closed"]).await;
    for (peer, name) in &acknowledged {
        let answer = peer.run(Task::Names).await.unwrap();
        assert_eq!(held(&answer), [name.as_str()]);
    }
    let listed =
        Program::start(relay_command(data.path()).args(["names", "--json", "--data"]).arg(data.path()));
    let listed: Vec<serde_json::Value> = serde_json::from_str(&listed.ended().await.out).unwrap();
    let mut names: Vec<&str> = listed.iter().map(|line| line["name"].as_str().unwrap()).collect();
    let all = names.len();
    names.dedup();
    assert_eq!(names.len(), all, "a name twice");
    assert!(acknowledged.iter().all(|(_, name)| names.contains(&name.as_str())));
}

#[tokio::test]
async fn a_revoked_name_says_why_to_its_holder_and_to_the_operator() {
    let data = tempfile::tempdir().unwrap();
    let relay = RelayProgram::start(data.path(), &[]).await;
    let roots = oriel_certs::visitor::roots(Some(&data.path().join("ca.pem"))).unwrap();
    let peer = Errands::at(relay.address().parse().unwrap(), &roots);
    peer.register("mallory").await.unwrap();
    let operate = async |words: &[&str]| {
        Program::start(relay_command(data.path()).args(words).arg("--data").arg(data.path())).ended().await
    };
    let revoked = operate(&["revoke", "mallory", "--reason", "phishing, reported on Monday"]).await;
    assert_eq!(revoked.code, Some(0), "{}", revoked.err);
    let refusal = peer.register("mallory").await.unwrap_err();
    assert_eq!(refusal.code, RefusalCode::Revoked);
    assert!(refusal.message.ends_with("phishing, reported on Monday"), "{}", refusal.message);
    let names = operate(&["names"]).await.out;
    assert!(names.contains("revoked") && names.contains("phishing"), "{names}");
    let visitor = relay.visitor(data.path());
    let page = found("the page", async || Some(visitor.get("mallory.localhost", "/").await)).await;
    assert!(!page.text().contains("phishing"), "visitors are not told the reason");
}
