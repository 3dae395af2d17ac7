//! What is done about names without publishing: the programs against a test's relay.

use std::path::PathBuf;
use std::time::Duration;

use oriel_certs::identity::Identity;
use oriel_certs::private_file::{DirPolicy, private_dir};
use oriel_certs::rotation::verify;
use oriel_protocol::control::{Answer, Control, ListedName, NameState, Refusal, RefusalCode, Task};
use oriel_protocol::key::PublicKey;
use oriel_tests::binaries::Home;
use oriel_tests::hostile::packets::control;
use oriel_tests::hostile::peer::ControlStream;
use oriel_tests::hostile::relay::HostileRelay;
use serde_json::Value;

async fn ground() -> (HostileRelay, Home) {
    let relay = HostileRelay::start().await;
    let home = Home::new(&relay.relay_address().to_string(), relay.data.path());
    (relay, home)
}

/// Makes the program's identity before it does.
fn identity(home: &Home) -> (PathBuf, PublicKey) {
    let folder = home.path().join("oriel");
    private_dir(&folder, DirPolicy::Private).unwrap();
    let path = folder.join("identity.key");
    let made = Identity::load_or_create(&path).unwrap().public();
    (path, made)
}

fn holding(names: &[(&str, NameState)]) -> Control {
    let listed = |(name, state): &(&str, NameState)| ListedName {
        name: name.parse().unwrap(),
        state: *state,
        since: 784_111_777,
        url: format!("https://{name}.localhost/"),
    };
    let names = names.iter().map(listed).collect();
    Control::Answer(Answer { zone: "localhost".into(), names, domains: Vec::new() })
}

/// Says it, and waits until the program has hung up.
async fn answer(mut stream: ControlStream, frame: &Control) {
    stream.say(&control(frame)).await;
    while stream.frame().await.is_ok() {}
}

#[tokio::test]
async fn p145_p147_names_are_registered_listed_and_released() {
    let (relay, home) = ground().await;
    let program = home.ask(&["register", "alice"]);
    let (first, errand, stream) = relay.errand().await;
    assert_eq!((errand.task, errand.token), (Task::Register("alice".parse().unwrap()), None));
    answer(stream, &holding(&[("alice", NameState::Held)])).await;
    let ended = program.ended().await;
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert!(ended.out.contains("https://alice.localhost/"), "{ended:?}");

    let program = home.ask(&["names", "--json"]);
    let (identity, errand, stream) = relay.errand().await;
    assert_eq!((identity, errand.task), (first, Task::Names), "the same identity");
    answer(stream, &holding(&[("alice", NameState::Held), ("bob", NameState::Released)])).await;
    let ended = program.ended().await;
    let listed: Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!((&listed["names"][0]["state"], &listed["names"][1]["name"]), (&"held".into(), &"bob".into()));

    let program = home.ask(&["release", "alice", "--yes"]);
    let (_, errand, stream) = relay.errand().await;
    assert_eq!(errand.task, Task::Release("alice".parse().unwrap()));
    answer(stream, &holding(&[("alice", NameState::Released)])).await;
    assert_eq!(program.ended().await.code, Some(0));
}

#[tokio::test]
async fn a_refused_errand_ends_with_the_relay_s_reason() {
    let (relay, home) = ground().await;
    let program = home.ask(&["register", "a1ice"]);
    let (_, _, stream) = relay.errand().await;
    let message = "a1ice looks like alice, which is taken; choose another".to_owned();
    let refusal = Refusal { code: RefusalCode::NameConfusable, message: message.clone(), retry_after: None };
    answer(stream, &Control::Refusal(refusal)).await;
    let ended = program.ended().await;
    assert_eq!((ended.code, ended.err.contains(&message)), (Some(1), true), "{ended:?}");
}

#[tokio::test]
async fn what_cannot_be_right_is_said_without_asking_a_relay() {
    let (relay, home) = ground().await;
    for (arguments, code, said) in [
        (&["register", "A_b"][..], 64, "cannot be used"),
        (&["register", "www"], 64, "reserved"),
        (&["names"], 1, "there is none yet"),
        (&["id", "--rotate"], 1, "there is none yet"),
    ] {
        let ended = home.ask(arguments).ended().await;
        assert!(ended.code == Some(code) && ended.err.contains(said), "{arguments:?}: {ended:?}");
    }
    identity(&home);
    let ended = home.ask(&["release", "alice"]).ended().await;
    assert!(ended.code == Some(64) && ended.err.contains("--yes"), "no terminal to ask on: {ended:?}");
    assert!(tokio::time::timeout(Duration::from_millis(50), relay.connection()).await.is_err());
}

#[tokio::test]
async fn p149_an_identity_is_rotated_and_a_repeat_goes_on_with_the_same_new_key() {
    let (relay, home) = ground().await;
    let (path, old) = identity(&home);
    let mut heirs = Vec::new();
    for stopped in [true, false] {
        let program = home.ask(&["id", "--rotate"]);
        let (asking, errand, stream) = relay.errand().await;
        assert_eq!(errand.task, Task::Names);
        answer(stream, &holding(&[])).await;
        let (new, errand, stream) = relay.errand().await;
        let Task::Rotate(rotation) = errand.task else { panic!("{errand:?}") };
        assert!(asking == new && rotation.old == old && verify(&rotation, &new, "localhost"));
        assert_eq!(Identity::load(&path).unwrap().unwrap().public(), old, "until the relay has agreed");
        heirs.push(new);
        if stopped {
            program.kill().await;
        } else {
            answer(stream, &holding(&[("alice", NameState::Held)])).await;
            let ended = program.ended().await;
            assert_eq!(ended.code, Some(0), "{ended:?}");
            assert!(ended.out.contains(&old.fingerprint()) && ended.out.contains(&new.fingerprint()));
        }
    }
    assert_eq!(heirs[0], heirs[1]);
    assert_eq!(Identity::load(&path).unwrap().unwrap().public(), heirs[1]);
    let kept = Identity::load(&path.with_extension("key.old")).unwrap().unwrap();
    assert_eq!(kept.public(), old);
}
