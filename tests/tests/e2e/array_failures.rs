//! Relays that have lost a name, a peer, or themselves: a visitor is told or served, and never takes a part for the
//! whole.

use std::sync::Arc;

use http_body_util::BodyExt;
use oriel_certs::identity::Identity;
use oriel_tests::array::{Cable, TestArray};
use oriel_tests::deadline::{found, soon, until};
use oriel_tests::origin::Origin;
use oriel_tests::pair::ALICE;
use oriel_tests::pattern::{Pattern, expected, measured};
use oriel_tests::peer::{Plan, TestPeer};
use oriel_tests::site::Site;
use oriel_tests::visitor::{Http, Session};

/// Publishes alice at this relay, for an identity that holds it at all of them.
async fn publish(array: &TestArray, index: usize, identity: &Arc<Identity>, site: &Site) -> TestPeer {
    let mut plan = Plan::at(array.relay(index));
    plan.identity = Arc::clone(identity);
    plan.http("alice", site.address()).start().online(&array.relay(index).visitor()).await
}

async fn claimed(count: usize) -> (TestArray, Arc<Identity>) {
    let array = TestArray::start(count);
    let identity = claim(&array).await;
    (array, identity)
}

/// An identity that holds alice at all of them.
async fn claim(array: &TestArray) -> Arc<Identity> {
    let identity = Arc::new(Identity::generate().unwrap());
    for index in 0..array.relays.len() {
        array.claim(index, "alice", &identity).await;
    }
    identity
}

async fn counted(array: &TestArray, index: usize, metric: &str) -> f64 {
    array.relay(index).metric(&format!("oriel_relay_{metric}_total")).await
}

#[tokio::test]
async fn p126_p127_p130_a_relay_that_has_lost_the_name_sends_the_request_on_whole() {
    let (array, identity) = claimed(3).await;
    let site = Site::start("alice").await;
    let _peer = publish(&array, 2, &identity, &site).await;
    // Which of the two is asked first is a matter of their load; so each way is taken sooner or later.
    array.route(0, "alice", &[1]);
    let visitor = array.relay(0).visitor();
    assert_eq!(visitor.get(ALICE, "/who").await.status, 503);
    array.route(0, "alice", &[1, 2]);
    for seed in 0..4 {
        assert_eq!(visitor.get(ALICE, "/who").await.text(), "alice");
        let mut session = visitor.open(Http::Two, ALICE).await;
        let answer = session.post("/measure", Pattern::unsized_(seed, 1_000_000).boxed_unsync()).await;
        assert_eq!(answer.text(), expected(seed, 1_000_000));
    }
    assert!(counted(&array, 0, "forwarded").await > counted(&array, 2, "taken_in").await, "some went astray");
    assert_eq!(counted(&array, 1, "taken_in").await, 0.0);
}

#[tokio::test]
async fn p125_p130_nothing_is_forwarded_twice() {
    let (array, identity) = claimed(3).await;
    let site = Site::start("alice").await;
    let _peer = publish(&array, 2, &identity, &site).await;
    array.route(0, "alice", &[1]);
    array.route(1, "alice", &[2]);
    let visitors = [0, 1].map(|index| array.relay(index).visitor());
    assert_eq!(visitors[1].get(ALICE, "/who").await.text(), "alice", "the second relay could");
    let before = counted(&array, 2, "taken_in").await;
    assert_eq!(visitors[0].get(ALICE, "/who").await.status, 503);
    assert_eq!(counted(&array, 2, "taken_in").await, before);
    // Two that send visitors to one another do not go round in circles.
    array.route(1, "alice", &[0]);
    for visitor in visitors {
        assert_eq!(visitor.get(ALICE, "/who").await.status, 503);
    }
    assert_eq!(site.requests(), 1);
}

#[tokio::test]
async fn p66_p129_a_peer_lost_in_mid_body_breaks_the_response() {
    let (array, identity) = claimed(2).await;
    let site = Site::start("alice").await;
    array.route(0, "alice", &[1]);
    let peer = publish(&array, 1, &identity, &site).await;
    let visitor = array.relay(0).visitor();
    let mut bodies = Vec::new();
    for http in Http::BOTH {
        for path in ["/endless", "/bytes/1000000000/1"] {
            let mut session = visitor.open(http, ALICE).await;
            let mut body = session.begun(path).await.into_body();
            soon("the first piece", body.frame()).await.unwrap().unwrap();
            bodies.push((session, body));
        }
    }
    drop(peer);
    for (_session, body) in bodies {
        assert!(soon("the end", measured(body)).await.is_err(), "took a part for the whole");
    }
}

#[tokio::test]
async fn p65_p129_p131_a_peer_lost_before_its_answer_is_a_502_or_answered_by_another() {
    let (array, identity) = claimed(3).await;
    let hanging = Site::start("hanging").await;
    array.route(0, "alice", &[1]);
    let peer = publish(&array, 1, &identity, &hanging).await;
    let visitor = array.relay(0).visitor();
    let (mut get, mut post) = (visitor.open(Http::Two, ALICE).await, visitor.open(Http::Two, ALICE).await);
    let waiting = async {
        let upload = post.post("/hang", oriel_tests::origin::full("once"));
        tokio::join!(get.get("/hang"), upload)
    };
    let site = Site::start("alice").await;
    let lose = async {
        until("both have come", || hanging.open() == 2).await;
        let other = publish(&array, 2, &identity, &site).await;
        array.route(0, "alice", &[1, 2]);
        drop(peer);
        until("one is sent again", || site.open() == 1).await;
        other
    };
    let mut waiting = std::pin::pin!(waiting);
    let other = tokio::select! {
        answers = &mut waiting => panic!("{answers:?}"),
        other = lose => other,
    };
    drop(other);
    let (get, post) = soon("both answers", waiting).await;
    assert_eq!([get.status, post.status], [502, 502], "a GET is sent again once, a POST never");
    assert_eq!((hanging.requests(), site.requests()), (2, 1));
}

#[tokio::test]
async fn p123_p131_a_link_that_goes_silent_is_given_up_and_gets_go_another_way() {
    let (array, identity) = claimed(3).await;
    let site = Site::start("alice").await;
    let cable = Cable::to(array.link_address(1)).await;
    array.readdress(0, 1, cable.address);
    array.route(0, "alice", &[1]);
    let hanging = Site::start("hanging").await;
    let _lost = publish(&array, 1, &identity, &hanging).await;
    let _peer = publish(&array, 2, &identity, &site).await;
    let visitor = array.relay(0).visitor();
    let mut session = visitor.open(Http::Two, ALICE).await;
    tokio::select! {
        answer = session.get("/hang") => panic!("{answer:?}"),
        () = async {
            until("it has come", || hanging.open() == 1).await;
            array.route(0, "alice", &[1, 2]);
            cable.cut();
            until("it comes another way", || site.open() == 1).await;
        } => {}
    }
    until("the second relay gives it up, too", || hanging.open() == 0).await;
    for _ in 0..20 {
        assert_eq!(visitor.get(ALICE, "/who").await.text(), "alice");
    }
}

#[tokio::test]
async fn p131_a_relay_killed_under_load_costs_only_answers_that_had_begun() {
    let mut array = TestArray::apart(3);
    let identity = claim(&array).await;
    let site = Site::start("alice").await;
    array.route(0, "alice", &[1, 2]);
    let _peers = [publish(&array, 1, &identity, &site).await, publish(&array, 2, &identity, &site).await];
    let visitor = array.relay(0).visitor();
    let warm = visitor.open(Http::Two, ALICE).await;
    found("both links are up", async || {
        warm.again().unwrap().get("/who").await;
        (array.relay(0).metric("oriel_relay_links").await == 2.0).then_some(())
    })
    .await;
    let mut visits = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let mut session: Session = warm.again().unwrap();
        visits.spawn(async move {
            let mut broken = 0;
            for _ in 0..100 {
                match soon("an answer", session.try_get("/bytes/5000/1")).await {
                    Ok(answer) => assert_eq!((answer.status.as_u16(), answer.body.len()), (200, 5000)),
                    Err(_) => broken += 1,
                }
            }
            broken
        });
    }
    let before = site.requests();
    until("the load is on", || site.requests() > before + 200).await;
    array.kill(1);
    while let Some(visited) = soon("the visits end", visits.join_next()).await {
        // Whoever was in the middle of an answer is told; whoever had none yet gets it by the other relay.
        assert!(visited.unwrap() <= 1, "GETs without an answer were lost");
    }
}

#[tokio::test]
async fn p126_a_draining_relay_ends_what_it_has_taken_in_and_takes_no_more() {
    let (mut array, identity) = claimed(2).await;
    let site = Site::start("alice").await;
    array.route(0, "alice", &[1]);
    let peer = publish(&array, 1, &identity, &site).await;
    let visitor = array.relay(0).visitor();
    let mut session = visitor.open(Http::One, ALICE).await;
    let (pieces, body) = oriel_tests::origin::piecemeal();
    let request = session.request("POST", "/measure").body(body).unwrap();
    let mut second = array.relays[1].take().unwrap();
    let drained = async {
        pieces.send("one".into()).await.unwrap();
        until("it has come", || site.open() == 1).await;
        second.drain();
        found("no more is taken", async || (visitor.get(ALICE, "/who").await.status == 503).then_some(()))
            .await;
        drop(pieces);
    };
    let (answer, ()) = soon("the end", async { tokio::join!(session.answer(request), drained) }).await;
    assert!(answer.text().starts_with("3 "), "{}", answer.text());
    second.ended().await;
    drop(peer);
}

#[tokio::test]
async fn a_link_to_a_process_before_is_left_with_what_is_under_way_on_it() {
    let (array, identity) = claimed(2).await;
    let site = Site::start("alice").await;
    array.route(0, "alice", &[1]);
    let _peer = publish(&array, 1, &identity, &site).await;
    let visitor = array.relay(0).visitor();
    let mut session = visitor.open(Http::One, ALICE).await;
    let (pieces, body) = oriel_tests::origin::piecemeal();
    let request = session.request("POST", "/measure").body(body).unwrap();
    let links = async || array.relay(1).metric("oriel_relay_links").await;
    let succeeded = async {
        pieces.send("one".into()).await.unwrap();
        until("it has come", || site.open() == 1).await;
        assert_eq!(links().await, 1.0);
        array.succeeded(0, 1);
        for _ in 0..3 {
            assert_eq!(visitor.get(ALICE, "/who").await.text(), "alice");
        }
        assert_eq!(links().await, 2.0);
        drop(pieces);
    };
    let (answer, ()) = soon("the end", async { tokio::join!(session.answer(request), succeeded) }).await;
    assert!(answer.text().starts_with("3 "), "{}", answer.text());
}

#[tokio::test]
async fn p65_an_origin_s_failure_is_told_over_a_link_as_over_an_uplink() {
    let (array, identity) = claimed(2).await;
    array.route(0, "alice", &[1]);
    let mut plan = Plan::at(array.relay(1));
    plan.identity = Arc::clone(&identity);
    let _peer = plan.http("alice", Origin::nobody()).start().online(&array.relay(1).visitor()).await;
    assert_eq!(array.relay(0).visitor().get(ALICE, "/").await.status, 502);
}
