//! An uplink that is given up while it works: nothing that is on its way is lost.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use http::Method;
use http_body_util::BodyExt;
use oriel_certs::identity::Identity;
use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{Control, Hello};
use oriel_relay::admin::client::command;
use oriel_tests::binaries::Home;
use oriel_tests::deadline::{soon, until};
use oriel_tests::hostile::packets::{answer, control, hello, last, request};
use oriel_tests::hostile::peer::{HostilePeer, packet};
use oriel_tests::hostile::relay::{HostileRelay, some_id};
use oriel_tests::pair::ALICE;
use oriel_tests::pattern::Pattern;
use oriel_tests::peer::Plan;
use oriel_tests::relay::TestRelay;
use oriel_tests::site::Site;
use oriel_tests::visitor::Http;
use tokio::task::JoinSet;

const DONE: u64 = 0x00;
const MALFORMED_CONTROL: u64 = 0x10;

#[tokio::test]
async fn p154_an_uplink_that_leaves_gets_nothing_new_and_ends_with_what_it_has() {
    let relay = TestRelay::start();
    let identity = Identity::generate().unwrap();
    let mut first = HostilePeer::dial(&relay, &identity).await;
    let mut stream = first.welcomed(Hello { replica: true, ..hello(&["alice"], 1) }).await;
    let visitor = relay.visitor();
    let under_way = visitor.get(ALICE, "/slow");
    let leaving = async {
        let mut exchange = first.exchange().await;
        let mut second = HostilePeer::dial(&relay, &identity).await;
        second.greet(Hello { replica: true, ..hello(&["alice"], 2) }).await;
        second.answer(|id| answer(id, 200, &[], b"second"));
        stream.tell(&Control::Leave).await;
        first.ping(stream);
        for _ in 0..10 {
            assert_eq!(relay.visitor().get(ALICE, "/").await.text(), "second");
        }
        assert!(!first.is_closed(), "it has something to do");
        exchange.say(&answer(exchange.id, 200, &[], b"first")).await;
        exchange.send.finish().unwrap();
        assert_eq!(soon("the end", first.closed()).await, DONE);
        second
    };
    let (seen, _second) = tokio::join!(under_way, leaving);
    assert_eq!(seen.text(), "first");
}

#[tokio::test]
async fn p154_the_last_uplink_that_leaves_takes_the_name_off() {
    let relay = TestRelay::limited(|limits| limits.recently_lost = std::time::Duration::ZERO);
    let peer = HostilePeer::dial(&relay, &Identity::generate().unwrap()).await;
    let mut stream = peer.welcomed(hello(&["alice"], 1)).await;
    stream.say(&control(&Control::Leave)).await;
    assert_eq!(soon("the end", peer.closed()).await, DONE, "nothing is under way");
    assert_eq!(relay.visitor().get(ALICE, "/").await.status, 503);
}

#[tokio::test]
async fn what_is_revoked_ends_on_an_uplink_that_leaves_too() {
    let relay = TestRelay::start();
    let peer = HostilePeer::dial(&relay, &Identity::generate().unwrap()).await;
    let mut stream = peer.welcomed(hello(&["alice"], 1)).await;
    let visitor = relay.visitor();
    let under_way = visitor.try_get(ALICE, "/hang");
    let revoking = async {
        let _exchange = peer.exchange().await;
        stream.tell(&Control::Leave).await;
        command(relay.data(), Method::POST, "/names/alice/revoke").await.unwrap();
        let notice = soon("the notice", stream.frame()).await.unwrap();
        assert!(
            matches!(&notice, Control::Notice(notice) if notice.code == CloseCode::Revoked),
            "{notice:?}"
        );
        assert_eq!(soon("the end", peer.closed()).await, u64::from(CloseCode::Revoked.to_u32()));
    };
    let (seen, ()) = tokio::join!(under_way, revoking);
    assert_ne!(seen.unwrap().status, 200);
}

#[tokio::test]
async fn p154_to_leave_twice_is_malformed() {
    let relay = TestRelay::start();
    let peer = HostilePeer::dial(&relay, &Identity::generate().unwrap()).await;
    let mut stream = peer.welcomed(hello(&["alice"], 1)).await;
    stream.say(&[control(&Control::Leave), control(&Control::Leave)].concat()).await;
    assert_eq!(soon("the end", peer.closed()).await, MALFORMED_CONTROL);
}

#[tokio::test]
async fn p154_a_peer_that_ends_says_so_and_serves_what_is_on_its_way() {
    let relay = HostileRelay::start().await;
    let site = Site::start("alice").await;
    let home = Home::new(&relay.relay_address().to_string(), relay.data.path());
    let program = home.oriel(&["http", &site.address().to_string(), "--name", "alice"]);
    let mut uplink = relay.welcomed().await;
    let visit = |path| {
        let head = request(some_id(), "GET", "alice.localhost", path, &[], true);
        [head, last(some_id(), 0, 0)].concat()
    };
    let (mut send, mut receive) = uplink.open(&visit("/hang"), false).await;
    until("the exchange is under way", || site.open() == 1).await;
    program.signal("TERM");
    loop {
        match soon("a frame", uplink.control.frame()).await.unwrap() {
            Control::Ping(number) => uplink.say(&Control::Pong(number)).await,
            Control::Leave => break,
            other => panic!("{other:?}"),
        }
    }
    let (_send, mut late) = uplink.open(&visit("/who"), true).await;
    let (response, _) = soon("a response", packet(&mut late)).await.unwrap();
    assert_eq!(response[0], 1, "RESPONSE");
    let _ = (send.reset(0u32.into()), receive.stop(0u32.into()));
    // This relay does not close it, as it should.
    uplink.pong().await;
    assert_eq!(uplink.closed().await, DONE);
    assert_eq!(soon("the end", program.ended()).await.code, Some(0));
}

#[tokio::test]
async fn a_replica_that_ends_under_load_costs_no_request() {
    let relay = TestRelay::start();
    let (one, two) = (Site::start("one").await, Site::start("two").await);
    let plan = Plan { replica: true, ..Plan::at(&relay) };
    let visitor = relay.visitor();
    let first = plan.clone().http("alice", one.address()).start().online(&visitor).await;
    let _second = plan.http("alice", two.address()).start().online(&visitor).await;
    let (ended, done) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let mut load = JoinSet::new();
    for _ in 0..8 {
        let (visitor, ended, done) = (relay.visitor(), Arc::clone(&ended), Arc::clone(&done));
        load.spawn(async move {
            let mut session = visitor.open(Http::Two, ALICE).await;
            while !ended.load(Ordering::Relaxed) {
                // Nobody may repeat it.
                let answer = session.post("/measure", Pattern::sized(1, 1000).boxed_unsync()).await;
                assert_eq!(answer.status, 200, "{}", answer.text());
                done.fetch_add(1, Ordering::Relaxed);
            }
        });
    }
    until("both are under load", || one.requests() > 100 && two.requests() > 100).await;
    first.leave().await;
    let (first_had, so_far) = (one.requests(), done.load(Ordering::Relaxed));
    until("the other goes on", || done.load(Ordering::Relaxed) > so_far + 100).await;
    ended.store(true, Ordering::Relaxed);
    while let Some(visits) = load.join_next().await {
        visits.unwrap();
    }
    assert_eq!(one.requests(), first_had);
}
