//! Who may have which name, and for how long.

use std::time::Duration;

use http::Method;
use oriel_certs::identity::Identity;
use oriel_protocol::control::{Control, Hello, RefusalCode};
use oriel_protocol::zbase32;
use oriel_relay::admin::client::command;
use oriel_relay::registrar::Registration;
use oriel_tests::binaries::{Home, RelayProgram, relay_command};
use oriel_tests::deadline::{found, soon};
use oriel_tests::hostile::packets::{control, hello};
use oriel_tests::hostile::peer::HostilePeer;
use oriel_tests::pair::{ALICE, Pair};
use oriel_tests::peer::Plan;
use oriel_tests::program::Program;
use oriel_tests::relay::TestRelay;
use oriel_tests::site::Site;
use oriel_tests::visitor::Http;

/// What a hello comes to: granted, or the first refusal.
async fn outcome(relay: &TestRelay, identity: &Identity, hello: Hello) -> Result<(), RefusalCode> {
    let peer = HostilePeer::dial(relay, identity).await;
    let mut stream = peer.control(&control(&Control::Hello(hello))).await;
    match soon("an answer", stream.frame()).await.unwrap() {
        Control::Welcome(_) => Ok(()),
        Control::Refusal(refusal) => Err(refusal.code),
        other => panic!("{other:?}"),
    }
}

fn somebody() -> Identity {
    Identity::generate().unwrap()
}

#[tokio::test]
async fn a_name_that_is_taken_is_refused_in_one_clear_sentence() {
    let pair = Pair::start().await;
    let home = Home::new(&pair.relay.address().to_string(), pair.relay.data());
    let ended = home.oriel(&["http", "3000", "--name", "alice"]).ended().await;
    assert_eq!(ended.code, Some(77));
    let error = ended.error();
    assert_eq!(error["code"], "name-taken");
    let sentence = "the name alice belongs to another identity; choose another name";
    assert_eq!(error["message"], sentence);
    assert_eq!(ended.err.trim(), format!("oriel: {sentence}"));
    let left: Vec<_> = std::fs::read_dir(home.path().join("oriel/sites")).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
    assert_eq!(pair.visitor.get(ALICE, "/who").await.text(), "alice");
}

#[tokio::test]
async fn a_name_stays_its_holder_s_while_he_is_away() {
    let pair = Pair::start().await;
    let identity = pair.peer.identity.clone();
    pair.peer.stop().await;
    assert_eq!(outcome(&pair.relay, &somebody(), hello(&["alice"], 1)).await, Err(RefusalCode::NameTaken));
    assert_eq!(outcome(&pair.relay, &identity, hello(&["alice"], 1)).await, Ok(()));
}

#[tokio::test]
async fn p41_p42_p64_reserved_and_key_shaped_names_are_not_granted() {
    let relay = TestRelay::start();
    let key = zbase32::encode(&[7; 32]);
    let undecodable = "9".repeat(52);
    for name in ["www", "admin", "localhost", "wpad", "acme", "relay", "oriel", &key, &undecodable] {
        let seen = outcome(&relay, &somebody(), hello(&[name], 1)).await;
        assert_eq!(seen, Err(RefusalCode::NameReserved), "{name}");
        assert_eq!(relay.visitor().get(&format!("{name}.localhost"), "/").await.status, 404, "{name}");
    }
    for name in ["www2", "alice", &"9".repeat(51), &"v".repeat(52)] {
        assert_eq!(outcome(&relay, &somebody(), hello(&[name], 1)).await, Ok(()), "{name}");
    }
}

#[tokio::test]
async fn a_reserved_name_is_a_matter_of_flags() {
    let home = Home::new("localhost:1", std::path::Path::new("/nonexistent"));
    let ended = home.oriel(&["http", "3000", "--name", "www"]).ended().await;
    assert_eq!(ended.code, Some(64));
    assert!(ended.err.contains("the name www is reserved"), "{}", ended.err);
}

#[tokio::test]
async fn p22_registration_closed_means_closed_but_for_those_who_are_in() {
    let relay = TestRelay::with(|config| config.registration = Registration::Closed);
    assert_eq!(
        outcome(&relay, &somebody(), hello(&["alice"], 1)).await,
        Err(RefusalCode::RegistrationClosed)
    );
    let with_token = Hello { token: Some("anything".into()), ..hello(&["alice"], 1) };
    assert_eq!(outcome(&relay, &somebody(), with_token).await, Err(RefusalCode::RegistrationClosed));
}

#[tokio::test]
async fn p22_an_invitation_is_good_once() {
    let data = tempfile::tempdir().unwrap();
    let relay = RelayProgram::start(data.path(), &["--registration", "invite"]).await;
    let site = Site::start("alice").await;
    let target = site.address().to_string();
    let refused = async |home: &Home, flags: &[&str]| {
        let ended = home.oriel(&[&["http", &target, "--name", "alice"], flags].concat()).ended().await;
        assert_eq!(ended.code, Some(77));
        ended.error()["code"].as_str().unwrap().to_owned()
    };
    let (first, second) =
        (Home::new(&relay.address(), data.path()), Home::new(&relay.address(), data.path()));
    assert_eq!(refused(&first, &[]).await, "invite-required");
    let token = invite(data.path(), &[]).await;
    let file = token_file(&first, &token);
    let mut peer = first.oriel(&["http", &target, "--name", "alice", "--invite", &file]);
    peer.event("online", 0).await;
    let again = token_file(&second, &token);
    let ended = second.oriel(&["http", &target, "--name", "bob", "--invite", &again]).ended().await;
    assert_eq!(ended.error()["code"], "invite-invalid");
    // Its holder needs it no more.
    peer.kill().await;
    first.publish("alice", site.address()).await;
    // An invitation for one name is good for no other.
    let token = invite(data.path(), &["--name", "carol"]).await;
    let file = token_file(&second, &token);
    let ended = second.oriel(&["http", &target, "--name", "bob", "--invite", &file]).ended().await;
    assert_eq!(ended.error()["code"], "invite-invalid");
    let mut peer = second.oriel(&["http", &target, "--name", "carol", "--invite", &file]);
    peer.event("online", 0).await;
}

async fn invite(data: &std::path::Path, flags: &[&str]) -> String {
    let ended =
        Program::start(relay_command(data).args(["invite", "--data"]).arg(data).args(flags)).ended().await;
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    ended.out.trim().to_owned()
}

fn token_file(home: &Home, token: &str) -> String {
    use std::os::unix::fs::PermissionsExt;
    let path = home.path().join("invite");
    std::fs::write(&path, format!("{token}\n")).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
    path.to_str().unwrap().to_owned()
}

#[tokio::test]
async fn an_identity_holds_so_many_names_and_no_more() {
    let relay = TestRelay::limited(|limits| limits.max_names = 2);
    let identity = somebody();
    assert_eq!(outcome(&relay, &identity, hello(&["one", "two"], 1)).await, Ok(()));
    assert_eq!(outcome(&relay, &identity, hello(&["three"], 1)).await, Err(RefusalCode::TooManyNames));
    assert_eq!(outcome(&relay, &identity, hello(&["two"], 1)).await, Ok(()));
}

#[tokio::test]
async fn p28_revoking_a_name_takes_its_uplink_down_and_ends_its_peer() {
    let data = tempfile::tempdir().unwrap();
    let relay = RelayProgram::start(data.path(), &[]).await;
    let site = Site::start("alice").await;
    let home = Home::new(&relay.address(), data.path());
    let peer = home.publish("alice", site.address()).await;
    let visitor = relay.visitor(data.path());
    assert_eq!(visitor.get(ALICE, "/who").await.text(), "alice");
    let operate = |arguments: &[&str]| {
        Program::start(relay_command(data.path()).args(arguments).arg("--data").arg(data.path())).ended()
    };
    let names = operate(&["names"]).await;
    assert!(
        names.out.lines().any(|line| line.starts_with("alice") && line.contains("online")),
        "{}",
        names.out
    );
    let revoked = operate(&["revoke", "alice"]).await;
    assert_eq!((revoked.code, &*revoked.out), (Some(0), "revoked alice\n"));
    let ended = peer.ended().await;
    assert_eq!(ended.code, Some(77), "{ended:?}");
    assert_eq!(ended.error()["code"], "revoked");
    assert_eq!(visitor.get(ALICE, "/who").await.status, 404);
    let again = home.oriel(&["http", &site.address().to_string(), "--name", "alice"]).ended().await;
    assert_eq!((again.code, &again.error()["code"]), (Some(77), &"revoked".into()));
    let names = operate(&["names", "--json"]).await;
    let names: serde_json::Value = serde_json::from_str(&names.out).unwrap();
    assert_eq!((&names[0]["name"], &names[0]["revoked"]), (&"alice".into(), &true.into()));
    let nobody = operate(&["revoke", "nobody"]).await;
    assert_eq!((nobody.code, &*nobody.err), (Some(1), "oriel-relay: nobody holds nobody\n"));
}

#[tokio::test]
async fn p28_a_name_that_is_revoked_leaves_the_others_of_its_uplink_alone() {
    let relay = TestRelay::start();
    let site = Site::start("both").await;
    let mut plan = Plan::at(&relay);
    plan.limits.canary_every = Duration::from_millis(20);
    plan.limits.canary_retry = Duration::from_millis(5);
    let visitor = relay.visitor();
    let plan = plan.http("alice", site.address()).http("bob", site.address());
    let mut peer = plan.start().online(&visitor).await;
    let mut session = visitor.open(Http::One, "bob.localhost").await;
    let _under_way = session.begun("/stuck/1000/1").await;
    let post = |target| command(relay.data(), Method::POST, target);
    assert_eq!(post("/names/alice/revoke?reason=fakes").await.unwrap(), "revoked alice\n");
    // Many more canaries than an uplink whose canaries fail is given.
    let good = "oriel_relay_exchanges_total{status=\"2xx\"}";
    let before = relay.metric(good).await;
    found("bob is watched", async || (relay.metric(good).await > before + 10.0).then_some(())).await;
    assert_eq!(site.open(), 1, "what was under way goes on");
    assert!(peer.runs());
    assert_eq!(visitor.get("bob.localhost", "/who").await.text(), "both");
}

#[tokio::test]
async fn of_many_who_want_one_name_at_once_one_gets_it() {
    let relay = TestRelay::start();
    let mut claims = Vec::new();
    for _ in 0..10 {
        claims.push(somebody());
    }
    for round in 0..20 {
        let name = format!("wanted-{round}");
        let mut peers = Vec::new();
        for identity in &claims {
            peers.push(HostilePeer::dial(&relay, identity).await);
        }
        let mut streams = Vec::new();
        for peer in &peers {
            streams.push(peer.control(&control(&Control::Hello(hello(&[&name], 1)))).await);
        }
        let mut welcome = 0;
        for stream in &mut streams {
            welcome +=
                usize::from(matches!(soon("an answer", stream.frame()).await, Ok(Control::Welcome(_))));
        }
        assert_eq!(welcome, 1, "{name}");
    }
}

#[tokio::test]
async fn a_plan_may_hold_many_names() {
    let relay = TestRelay::start();
    let site = Site::start("many").await;
    let plan =
        (0..64).fold(Plan::at(&relay), |plan, number| plan.http(&format!("n{number}"), site.address()));
    let _peer = plan.start().online(&relay.visitor()).await;
    assert_eq!(relay.visitor().get("n63.localhost", "/who").await.text(), "many");
}

#[tokio::test]
async fn p28_p43_one_identity_that_loses_its_name_leaves_the_others_alone() {
    let data = tempfile::tempdir().unwrap();
    let relay = RelayProgram::start(data.path(), &[]).await;
    let site = Site::start("here").await;
    let home = Home::new(&relay.address(), data.path());
    let file = home.path().join("up.toml");
    let one = |name: &str| {
        let key = home.path().join(name);
        let (target, key) = (site.address(), key.display());
        format!("[[publish]]\nname = '{name}'\ntarget = '{target}'\nidentity = '{key}'\n")
    };
    std::fs::write(&file, one("alice") + &one("bob")).unwrap();
    let arguments = ["up", "--config", file.to_str().unwrap()];
    let mut peer = home.oriel(&arguments);
    peer.event("online", 0).await;
    peer.event("online", 1).await;
    command(data.path(), Method::POST, "/names/alice/revoke").await.unwrap();
    let visitor = relay.visitor(data.path());
    // What the relay says of the name, and that nothing more comes of this identity.
    peer.event("error", 1).await;
    assert_eq!(visitor.get("bob.localhost", "/who").await.text(), "here");
    peer.signal("TERM");
    let ended = peer.ended().await;
    assert_eq!(ended.code, Some(77), "{ended:?}");
    assert!(ended.err.contains("not all was published to the end"), "{}", ended.err);
    // With nothing else to publish there is nothing to go on with: launchd is told not to try again.
    std::fs::write(&file, one("alice")).unwrap();
    for (more, code) in [(&[][..], 77), (&["--launchd"][..], 0)] {
        let again = home.oriel(&[&arguments[..], more].concat()).ended().await;
        assert_eq!((again.code, &again.error()["code"]), (Some(code), &"revoked".into()), "{again:?}");
        assert!(again.err.contains("revoked"), "{}", again.err);
    }
}
