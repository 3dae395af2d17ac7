//! What a peer makes of notices and refusals.

use std::time::Duration;

use oriel_peer::publish::PublishError;
use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{Control, Refusal, RefusalCode, RefusedName};
use oriel_protocol::name::Name;
use oriel_tests::binaries::Home;
use oriel_tests::hostile::relay::HostileRelay;
use oriel_tests::peer::{Plan, TestPeer};
use oriel_tests::site::Site;
use tokio::time::timeout;

async fn ground() -> (HostileRelay, Site, TestPeer) {
    let relay = HostileRelay::start().await;
    let site = Site::start("alice").await;
    let peer = Plan::towards(relay.relay_address(), &relay.roots).http("alice", site.address()).start();
    (relay, site, peer)
}

#[tokio::test]
async fn p28_a_notice_with_an_unknown_code_changes_nothing() {
    let (relay, _site, mut peer) = ground().await;
    let mut uplink = relay.welcomed().await;
    uplink.notify(CloseCode::Other(0xdead), None).await;
    uplink.notify(CloseCode::Internal, Some("alice")).await;
    assert!(timeout(Duration::from_millis(500), uplink.pong()).await.is_err(), "it pings on");
    assert!(peer.runs());
}

#[tokio::test]
async fn p25_p43_an_instance_that_was_replaced_ends_and_does_not_come_back() {
    for (code, word) in [(CloseCode::Replaced, "replaced"), (CloseCode::Revoked, "revoked")] {
        for name in [None, Some("alice")] {
            let (relay, _site, mut peer) = ground().await;
            let mut uplink = relay.welcomed().await;
            uplink.notify(code, name).await;
            assert_eq!(peer.ended().await.unwrap_err().word(), word);
            let again = timeout(Duration::from_millis(500), relay.connection()).await;
            assert!(again.is_err(), "it came back");
        }
    }
}

#[tokio::test]
async fn p43_one_of_several_names_that_was_replaced_is_not_claimed_again() {
    let relay = HostileRelay::start().await;
    let site = Site::start("both").await;
    let plan = Plan::towards(relay.relay_address(), &relay.roots);
    let _peer = plan.http("photos", site.address()).http("blog", site.address()).start();
    let mut uplink = relay.welcomed().await;
    assert_eq!(uplink.hello.names.len(), 2);
    uplink.notify(CloseCode::Replaced, Some("photos")).await;
    assert!(timeout(Duration::from_millis(300), uplink.pong()).await.is_err(), "blog goes on");
    uplink.connection.close(0u32.into(), b"");
    let again = relay.uplink().await;
    let names: Vec<_> = again.hello.names.iter().map(Name::as_str).collect();
    assert_eq!(names, ["blog"]);
}

#[tokio::test]
async fn p43_all_of_several_names_replaced_one_by_one_end_the_peer() {
    let relay = HostileRelay::start().await;
    let site = Site::start("both").await;
    let plan = Plan::towards(relay.relay_address(), &relay.roots);
    let mut peer = plan.http("photos", site.address()).http("blog", site.address()).start();
    let mut uplink = relay.welcomed().await;
    for name in ["photos", "blog"] {
        uplink.notify(CloseCode::Replaced, Some(name)).await;
    }
    let ended = tokio::select! {
        ended = peer.ended() => ended,
        () = uplink.pong() => peer.ended().await,
    };
    assert_eq!(ended.unwrap_err().word(), "replaced");
}

#[tokio::test]
async fn p72_a_refusal_for_good_is_the_end() {
    for code in
        [RefusalCode::NameTaken, RefusalCode::Revoked, RefusalCode::InviteInvalid, RefusalCode::Other(999)]
    {
        let (relay, _site, mut peer) = ground().await;
        let mut uplink = relay.uplink().await;
        let refusal = Refusal { code, message: "because".into(), retry_after: None };
        uplink.say(&Control::Refusal(refusal)).await;
        match peer.ended().await.unwrap_err() {
            PublishError::Refused(refusal) => {
                assert_eq!((refusal.code, &*refusal.message), (code, "because"));
            }
            other => panic!("{other:?}"),
        }
        assert!(timeout(Duration::from_millis(300), relay.connection()).await.is_err(), "it came back");
    }
}

#[tokio::test]
async fn p72_a_refusal_for_now_is_tried_again_after_the_time_named() {
    let (relay, _site, _peer) = ground().await;
    for code in [RefusalCode::Busy, RefusalCode::Unavailable, RefusalCode::Draining] {
        let mut uplink = relay.uplink().await;
        let retry_after = Some(Duration::from_millis(600));
        uplink.say(&Control::Refusal(Refusal { code, message: "later".into(), retry_after })).await;
        let early = timeout(Duration::from_millis(500), relay.connection()).await;
        assert!(early.is_err(), "{code:?}: too early");
    }
    relay.welcomed().await;
}

#[tokio::test]
async fn p23_a_name_refused_among_others_is_told_and_the_rest_is_served() {
    let relay = HostileRelay::start().await;
    let site = Site::start("both").await;
    let home = Home::new(&relay.relay_address().to_string(), relay.data.path());
    let file = home.path().join("both.toml");
    let target = site.address();
    let publish = |name: &str| format!("[[publish]]\nname = '{name}'\ntarget = '{target}'\n");
    std::fs::write(&file, publish("photos") + &publish("blog")).unwrap();
    let mut program = home.oriel_with(&["up", "--config", file.to_str().unwrap()], |command| {
        // They are about one site.
        command.env("ORIEL_NAME", "other").env("ORIEL_DOMAIN", "other.example.org");
    });
    let mut uplink = relay.uplink().await;
    let mut welcome = relay.welcome(&uplink.hello);
    let taken = welcome.granted.remove(0).name;
    welcome.refused.push(RefusedName { name: taken.clone(), code: RefusalCode::NameTaken });
    uplink.say(&Control::Welcome(welcome)).await;
    let told = async {
        let error = program.event("error", 0).await;
        assert_eq!(error["code"], "name-taken");
        assert!(error["message"].as_str().unwrap().contains(taken.as_str()), "{error}");
        let online = program.event("online", 0).await;
        assert_ne!(online["name"], taken.as_str());
    };
    tokio::select! {
        () = told => {}
        () = uplink.pong() => panic!("the uplink ended"),
    }
}
