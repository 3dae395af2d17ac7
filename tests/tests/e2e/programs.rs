//! The programs as their users meet them: exit codes, one clear sentence, and nothing that should not be seen.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use oriel_peer::limits::Limits;
use oriel_tests::binaries::{Home, RelayProgram, peer_command, relay_command};
use oriel_tests::deadline::{soon, until};
use oriel_tests::origin::Origin;
use oriel_tests::pair::ALICE;
use oriel_tests::program::{Ended, Program};
use oriel_tests::relay::TestRelay;
use oriel_tests::site::Site;
use oriel_tests::visitor::{Answer, Http};
use tokio::time::timeout;

fn chmod(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

/// One sentence on standard error, from the program itself.
fn one_sentence<'a>(ended: &'a Ended, program: &str) -> &'a str {
    let sentence = ended.err.trim();
    assert!(sentence.starts_with(&format!("{program}: ")), "{ended:?}");
    assert_eq!(sentence.lines().count(), 1, "{sentence}");
    assert!(!sentence.contains("panicked") && !sentence.contains("backtrace"), "{sentence}");
    sentence
}

async fn serve(data: &Path, flags: &[&str]) -> Ended {
    Program::start(relay_command(data).args(["serve", "--data"]).arg(data).args(flags)).ended().await
}

const DEV: &[&str] = &["--dev", "--listen", "127.0.0.1:0", "--http", "127.0.0.1:0"];

#[tokio::test]
async fn secrets_are_private_from_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("state");
    let relay = RelayProgram::start_in(folder.path(), &data).await;
    assert_eq!(mode(&data), 0o700);
    for secret in ["endpoint.key", "ca.key", "admin.sock"] {
        assert_eq!(mode(&data.join(secret)), 0o600, "{secret}");
    }
    let site = Site::start("alice").await;
    let home = Home::new(&relay.address(), &data);
    let _peer = home.publish("alice", site.address()).await;
    assert_eq!(mode(&home.path().join("oriel")), 0o700);
    assert_eq!(mode(&home.path().join("oriel/identity.key")), 0o600);
}

#[tokio::test]
async fn loose_permissions_are_refused_with_the_remedy() {
    let folder = tempfile::tempdir().unwrap();
    let oriel = || Program::start(peer_command(folder.path()).arg("id")).ended();
    assert_eq!(oriel().await.code, Some(0));
    let home = folder.path().join("oriel");
    let key = home.join("identity.key");
    for (path, loose, right, remedy) in [(&key, 0o644, 0o600, "600"), (&home, 0o755, 0o700, "700")] {
        chmod(path, loose);
        let ended = oriel().await;
        assert_eq!(ended.code, Some(1));
        let remedy = format!("chmod {remedy} {}", path.display());
        assert!(one_sentence(&ended, "oriel").contains(&remedy), "{}", ended.err);
        chmod(path, right);
    }
    assert_eq!(oriel().await.code, Some(0));
    let data = tempfile::tempdir().unwrap();
    RelayProgram::start(data.path(), &[]).await.program.kill().await;
    for (path, loose, right, remedy) in [
        (data.path().join("endpoint.key"), 0o640, 0o600, "chmod 600"),
        (data.path().join("ca.key"), 0o604, 0o600, "chmod 600"),
        (data.path().to_owned(), 0o777, 0o700, "chmod go-w"),
    ] {
        chmod(&path, loose);
        let ended = serve(data.path(), DEV).await;
        assert_eq!(ended.code, Some(1), "{}", path.display());
        assert!(one_sentence(&ended, "oriel-relay").contains(remedy), "{}", ended.err);
        chmod(&path, right);
    }
}

#[tokio::test]
async fn a_port_in_use_is_said_in_one_sentence() {
    let relay = TestRelay::start();
    let data = tempfile::tempdir().unwrap();
    let taken = relay.addresses.https.to_string();
    let ended = serve(data.path(), &["--dev", "--listen", &taken, "--http", "127.0.0.1:0"]).await;
    assert_eq!(ended.code, Some(1));
    let sentence = one_sentence(&ended, "oriel-relay");
    assert!(sentence.contains(&taken) && sentence.contains("another program uses this port"), "{sentence}");
}

#[tokio::test]
async fn a_data_folder_in_use_is_said_in_one_sentence() {
    let data = tempfile::tempdir().unwrap();
    let _relay = RelayProgram::start(data.path(), &[]).await;
    let ended = serve(data.path(), DEV).await;
    assert_eq!(ended.code, Some(1));
    assert!(one_sentence(&ended, "oriel-relay").contains("the data folder is in use"));
}

#[tokio::test]
async fn folders_and_files_that_are_not_there_are_said_in_one_sentence() {
    let home = Home::new("localhost:1", Path::new("/nonexistent"));
    let file = home.path().join("file");
    std::fs::write(&file, "no folder").unwrap();
    for folder in ["/nonexistent/folder", file.to_str().unwrap()] {
        let ended =
            Program::start(peer_command(home.path()).args(["share", folder, "--relay", "localhost:1"]));
        let ended = ended.ended().await;
        assert_eq!(ended.code, Some(1), "{folder}");
        assert!(one_sentence(&ended, "oriel").contains(folder), "{}", ended.err);
    }
    let ended = home.oriel(&["http", "3000"]).ended().await;
    assert_eq!(ended.code, Some(64));
    assert!(one_sentence(&ended, "oriel").contains("/nonexistent/ca.pem"), "{}", ended.err);
    let mut command = relay_command(home.path());
    let ended = Program::start(command.args(["serve", "--data"]).arg(&file).args(DEV)).ended().await;
    assert_eq!(ended.code, Some(1));
    assert!(one_sentence(&ended, "oriel-relay").contains(file.to_str().unwrap()), "{}", ended.err);
}

#[tokio::test]
async fn bad_flags_and_configuration_are_64() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bad.toml");
    std::fs::write(&file, "relay = 'localhost:1'\nrely = 3\n").unwrap();
    let bad = file.to_str().unwrap();
    let key = &*"y".repeat(52);
    for arguments in [
        &["http"][..],
        &["http", "3000", "--nonsense"],
        &["http", "3000"],
        &["http", "nonsense", "--relay", "localhost:1"],
        &["http", "3000", "--relay", "a b"],
        &["http", "3000", "--relay", "localhost:1", "--name", "A_b"],
        &["up", "--relay", "localhost:1"],
        &["up", "--config", bad],
        &["up", "--config", "/nonexistent/file.toml"],
        &["up", "--name", "alice"],
        &["qr"],
        &["qr", "--config", bad],
        &["qr", "--config", "/nonexistent/file.toml"],
        &["http", "3000", "--relay", "localhost:1", "--relay-ca", "/nonexistent/ca.pem"],
        &["names", "--relay", "localhost:1", "--relay-ca", "/nonexistent/ca.pem"],
        &["http", "3000", "--relay", "localhost:1", "--name", "a", "--invite", "/nonexistent/invite"],
        &["register", "a", "--relay", "localhost:1", "--invite", "/nonexistent/invite"],
        &["qr", "alice"],
        &["check", "--relay", "localhost:1", "--relay-ca", "/nonexistent/ca.pem"],
        &["get", "https://a.localhost/", "--key", key, "--relay-ca", "/nonexistent/ca.pem"],
        &["nonsense"],
        &[],
    ] {
        let ended = Program::start(peer_command(folder.path()).args(arguments)).ended().await;
        assert_eq!(ended.code, Some(64), "oriel {arguments:?}: {ended:?}");
        assert!(!ended.err.is_empty() && !ended.err.contains("panicked"), "{}", ended.err);
    }
    std::fs::write(&file, "domian = 'example.net'\n").unwrap();
    for arguments in [
        &["serve"][..],
        &["serve", "--dev", "--listen", "nowhere"],
        &["serve", "--dev", "--admin", "0.0.0.0:9100"],
        &["serve", "--dev", "--cert", "x"],
        &["serve", "--domain", "a b", "--dev"],
        &["serve", "--config", bad],
        &["invite", "--expires", "soon"],
        &["invite", "--expires", "0d"],
        &["nonsense"],
    ] {
        let ended = Program::start(relay_command(folder.path()).args(arguments)).ended().await;
        assert_eq!(ended.code, Some(64), "oriel-relay {arguments:?}: {ended:?}");
        assert!(!ended.err.is_empty() && !ended.err.contains("panicked"), "{}", ended.err);
    }
    let named = Program::start(peer_command(folder.path()).args(["up", "--config", bad])).ended().await;
    assert!(named.err.contains("domian") && named.err.contains(bad), "{}", named.err);
}

#[tokio::test]
async fn no_relay_there_is_the_end_after_a_while() {
    let nobody = Origin::nobody();
    let relay = TestRelay::start();
    let home = Home::new(&format!("localhost:{}", nobody.port()), relay.data());
    let ended = home.oriel(&["http", "3000", "--name", "alice"]).ended().await;
    assert_eq!(ended.code, Some(1));
    let sentence = one_sentence(&ended, "oriel");
    assert!(sentence.contains(&format!("localhost:{}", nobody.port())), "{sentence}");
    let error = ended.events().into_iter().find(|event| event["event"] == "error").unwrap();
    assert_eq!(error["code"], "no-relay");
}

#[tokio::test]
async fn p04_a_self_made_certificate_is_not_trusted() {
    let relay = TestRelay::start();
    let other = TestRelay::start();
    let address = relay.address().to_string();
    let stranger =
        Home::new(&address, other.data()).oriel(&["http", "3000", "--name", "alice"]).ended().await;
    let web = tempfile::tempdir().unwrap();
    let mut command = peer_command(web.path());
    command.args(["http", "3000", "--name", "alice", "--relay", &address, "--events", "json"]);
    let web = Program::start(&mut command).ended().await;
    for ended in [stranger, web] {
        assert_eq!(ended.code, Some(1));
        assert!(one_sentence(&ended, "oriel").contains("--relay-ca"), "{}", ended.err);
        assert_eq!(ended.error()["code"], "relay-not-trusted");
    }
    assert_eq!(relay.metric("oriel_relay_uplinks").await, 0.0);
}

#[tokio::test]
async fn a_peer_that_is_to_end_lets_what_is_under_way_go_on() {
    const LEN: u64 = 20_000_000;
    let relay = TestRelay::start();
    let site = Site::start("alice").await;
    let home = Home::new(&relay.address().to_string(), relay.data());
    for transport in ["quic", "tcp"] {
        let (origin, flags) = (site.address().to_string(), ["--name", "alice", "--transport", transport]);
        let mut peer = home.oriel(&[&["http", &*origin], &flags[..]].concat());
        peer.event("online", 0).await;
        let mut session = relay.visitor().open(Http::One, ALICE).await;
        let download = session.begun(&format!("/bytes/{LEN}/7")).await;
        peer.signal("TERM");
        let answer = soon("the download", Answer::of(download)).await.unwrap();
        assert_eq!(answer.body.len() as u64, LEN, "{transport}");
        let ended = peer.ended().await;
        assert_eq!(ended.code, Some(0), "{}", ended.err);
    }
}

#[tokio::test]
async fn a_peer_that_is_told_twice_ends_at_once() {
    let relay = TestRelay::start();
    let site = Site::start("alice").await;
    let home = Home::new(&relay.address().to_string(), relay.data());
    let peer = home.publish("alice", site.address()).await;
    let mut session = relay.visitor().open(Http::One, ALICE).await;
    let _under_way = session.begun("/stuck/1000/1").await;
    peer.signal("INT");
    until("it says why it goes on", || peer.err_lines().iter().any(|line| line.contains("once more"))).await;
    assert_eq!(site.open(), 1);
    peer.signal("INT");
    let ended = timeout(Limits::default().leaving / 2, peer.ended()).await.expect("at once");
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    until("no request is left", || site.open() == 0).await;
}

#[tokio::test]
async fn a_peer_ends_well_when_asked_to() {
    let relay = TestRelay::start();
    let site = Site::start("alice").await;
    let home = Home::new(&relay.address().to_string(), relay.data());
    for signal in ["TERM", "INT"] {
        let peer = home.publish("alice", site.address()).await;
        assert_eq!(relay.visitor().get(ALICE, "/who").await.text(), "alice");
        peer.signal(signal);
        let ended = peer.ended().await;
        assert_eq!(ended.code, Some(0), "{}", ended.err);
        assert_eq!(ended.events().last().unwrap()["event"], "stopped");
        assert_eq!(ended.err, "");
        assert_eq!(relay.visitor().get(ALICE, "/who").await.status, 503, "the relay was told");
    }
    until("no request is left", || site.open() == 0).await;
}
