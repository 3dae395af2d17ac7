//! What operators do and see: health, metrics, draining, plain HTTP.

use std::time::Duration;

use http_body_util::BodyExt;
use oriel_tests::binaries::{Home, RelayProgram, relay_command};
use oriel_tests::deadline::{found, soon, until};
use oriel_tests::pair::{ALICE, Pair};
use oriel_tests::pattern::{expected, measured};
use oriel_tests::peer::TestPeer;
use oriel_tests::program::{Ended, Program};
use oriel_tests::relay::TestRelay;
use oriel_tests::site::Site;
use oriel_tests::visitor::{Http, Session, fetch};

const MIB: u64 = 1024 * 1024;

#[tokio::test]
async fn health_readiness_and_metrics_are_on_the_admin_address_only() {
    let pair = Pair::start().await;
    let admin = pair.relay.addresses.admin.unwrap();
    assert_eq!(fetch(admin, "127.0.0.1", "/healthz").await.text(), "ok\n");
    assert_eq!(fetch(admin, "127.0.0.1", "/readyz").await.text(), "ready\n");
    assert_eq!(fetch(admin, "127.0.0.1", "/names").await.status, 404, "commands are not for TCP");
    pair.visitor.get(ALICE, "/bytes/1000/1").await;
    let metrics = pair.relay.metrics().await;
    for name in ["exchanges_total{status=\"2xx\"}", "sent_bytes_total", "uplinks", "browser_connections"] {
        assert!(metrics.contains(&format!("oriel_relay_{name} ")), "{name}: {metrics}");
    }
    assert!(pair.relay.metric("oriel_relay_sent_bytes_total").await >= 1000.0);
    found("one uplink", async || (pair.relay.metric("oriel_relay_uplinks").await == 1.0).then_some(())).await;
    for path in ["/healthz", "/readyz", "/metrics", "/debug"] {
        assert_eq!(pair.visitor.get("localhost", path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn p62_plain_http_serves_names_with_dev() {
    let pair = Pair::start().await;
    let address = pair.relay.addresses.http.unwrap();
    let authority = format!("{ALICE}:{}", address.port());
    let seen = fetch(address, &authority, "/head").await;
    assert_eq!((seen.status.as_u16(), seen.field("oriel-message-box").len()), (200, 32));
    assert!(seen.text().contains("x-forwarded-proto: http\n"), "{}", seen.text());
    assert_eq!(seen.field("strict-transport-security"), "");
    assert_eq!(fetch(address, "nobody.localhost", "/").await.status, 404);
    assert_eq!(fetch(address, "example.net", "/").await.status, 421);
}

#[tokio::test]
async fn p62_plain_http_sends_everybody_on_otherwise() {
    let relay = TestRelay::with(|config| config.plain_serves = false);
    let address = relay.addresses.http.unwrap();
    let mut session = Session::plain(address, "alice.localhost:80").await.unwrap();
    let seen = session.get("/a/b?c=d").await;
    assert_eq!(seen.status, 308);
    assert_eq!(seen.field("location"), format!("https://alice.localhost:{}/a/b?c=d", relay.port()));
    assert_eq!(fetch(address, "evil.example", "/").await.status, 421, "only hosts of the zone");
    assert_eq!(seen.field("oriel-message-box").len(), 32, "also a redirect has a request id");
}

#[tokio::test]
async fn draining_finishes_a_download_and_takes_nothing_new() {
    for http in Http::BOTH {
        let mut pair = Pair::start().await;
        let mut session = pair.open(http).await;
        let mut body = session.begun(&format!("/bytes/{}/4", 64 * MIB)).await.into_body();
        let first = soon("the first piece", body.frame()).await.unwrap().unwrap().into_data().unwrap();
        pair.relay.drain();
        let admin = pair.relay.addresses.admin.unwrap();
        found("it says so", async || {
            (fetch(admin, "127.0.0.1", "/readyz").await.status == 503).then_some(())
        })
        .await;
        until("no new connection is taken", || {
            std::net::TcpStream::connect(pair.relay.addresses.https).is_err()
        })
        .await;
        let rest = soon("the rest", body.collect()).await.unwrap().to_bytes();
        let whole = http_body_util::Full::new([first, rest].concat().into());
        assert_eq!(measured(whole).await.unwrap(), expected(4, 64 * MIB), "{http:?}");
        pair.relay.ended().await;
    }
}

#[tokio::test]
async fn draining_finishes_an_upload() {
    let mut pair = Pair::start().await;
    let mut session = pair.open(Http::One).await;
    let (pieces, body) = oriel_tests::origin::piecemeal();
    pieces.send("before, ".into()).await.unwrap();
    let request = session.request("POST", "/echo").body(body).unwrap();
    let mut answer = soon("the head", session.send(request)).await.unwrap().into_body();
    soon("its echo", answer.frame()).await.unwrap().unwrap();
    pair.relay.drain();
    let ended = tokio::time::timeout(Duration::from_millis(600), pair.relay.ended()).await;
    assert!(ended.is_err(), "it waits for the upload");
    pieces.send("during".into()).await.unwrap();
    let echo = soon("its echo", answer.frame()).await.unwrap().unwrap();
    assert_eq!(echo.into_data().unwrap(), "during");
    drop(pieces);
    assert!(soon("the end", answer.frame()).await.is_none());
    pair.relay.ended().await;
}

#[tokio::test]
async fn the_first_signal_drains_and_the_second_ends_at_once() {
    for signal in ["TERM", "INT"] {
        let data = tempfile::tempdir().unwrap();
        let relay = RelayProgram::start(data.path(), &[]).await;
        let site = Site::start("alice").await;
        let home = Home::new(&relay.address(), data.path());
        let _peer = home.publish("alice", site.address()).await;
        let mut session = relay.visitor(data.path()).open(Http::Two, ALICE).await;
        let mut body = session.begun("/stuck/1000/1").await.into_body();
        soon("the first piece", body.frame()).await.unwrap().unwrap();
        let mut program = relay.program;
        program.signal(signal);
        program.event("draining", 0).await;
        assert_eq!(fetch(relay.admin, "127.0.0.1", "/readyz").await.status, 503, "and it still runs");
        let check = operate(data.path(), &["check"]).await;
        assert_eq!((check.code, &*check.out), (Some(1), "draining\n"), "{check:?}");
        program.signal(signal);
        let ended = program.ended().await;
        assert_eq!(ended.code, Some(0), "{}", ended.err);
        assert_eq!(ended.events().last().unwrap()["event"], "stopped");
        assert!(soon("the download ends", measured(body)).await.is_err(), "never a short success");
    }
}

#[tokio::test]
async fn a_signal_lets_a_running_download_finish() {
    let data = tempfile::tempdir().unwrap();
    let relay = RelayProgram::start(data.path(), &[]).await;
    let site = Site::start("alice").await;
    let home = Home::new(&relay.address(), data.path());
    let _peer = home.publish("alice", site.address()).await;
    let mut session = relay.visitor(data.path()).open(Http::One, ALICE).await;
    let mut body = session.begun(&format!("/bytes/{}/4", 64 * MIB)).await.into_body();
    let first = soon("the first piece", body.frame()).await.unwrap().unwrap().into_data().unwrap();
    let mut program = relay.program;
    program.signal("TERM");
    program.event("draining", 0).await;
    until("no new connection is taken", || std::net::TcpStream::connect(relay.https).is_err()).await;
    let rest = soon("the rest", body.collect()).await.unwrap().to_bytes();
    let whole = http_body_util::Full::new([first, rest].concat().into());
    assert_eq!(measured(whole).await.unwrap(), expected(4, 64 * MIB));
    assert_eq!(program.ended().await.code, Some(0));
}

#[tokio::test]
async fn the_drain_command_lets_the_relay_end_and_the_peer_wait() {
    let data = tempfile::tempdir().unwrap();
    let relay = RelayProgram::start_to_return(data.path()).await;
    let site = Site::start("alice").await;
    let home = Home::new(&relay.address(), data.path());
    let mut peer = home.publish("alice", site.address()).await;
    let drain = Program::start(relay_command(data.path()).args(["drain", "--data"]).arg(data.path()));
    let drain = drain.ended().await;
    assert_eq!((drain.code, &*drain.out), (Some(0), "draining\n"));
    let ports = relay.ports();
    let ended = relay.program.ended().await;
    assert_eq!(ended.code, Some(0));
    let kinds: Vec<_> =
        ended.events().iter().map(|event| event["event"].as_str().unwrap().to_owned()).collect();
    assert_eq!(
        kinds.iter().filter(|kind| ["draining", "stopped"].contains(&&***kind)).count(),
        2,
        "{kinds:?}"
    );
    peer.event("offline", 0).await;
    let relay = RelayProgram::at(data.path(), ports, &[]).await;
    peer.event("online", 1).await;
    assert_eq!(relay.visitor(data.path()).get(ALICE, "/who").await.text(), "alice");
}

#[tokio::test]
async fn a_relay_says_whether_it_is_ready_and_gives_no_invitation_that_lets_nobody_in() {
    let data = tempfile::tempdir().unwrap();
    let relay = RelayProgram::start(data.path(), &[]).await;
    let site = Site::start("alice").await;
    let home = Home::new(&relay.address(), data.path());
    let _peer = home.publish("alice", site.address()).await;
    let check = operate(data.path(), &["check"]).await;
    assert_eq!(check.code, Some(0), "{check:?}");
    assert!(check.out.starts_with("ready\n"), "{check:?}");
    assert_eq!(operate(data.path(), &["invite", "--name", "bob"]).await.code, Some(0));
    for (name, said) in [
        ("Bad Name", "oriel-relay: Bad Name: "),
        ("www", "nobody may have"),
        ("alice", "holds the name alice"),
    ] {
        let refused = operate(data.path(), &["invite", "--name", name]).await;
        assert!(refused.code == Some(1) && refused.err.contains(said), "{refused:?}");
    }
    relay.program.kill().await;
    let _closed = RelayProgram::start(data.path(), &["--registration", "closed"]).await;
    let refused = operate(data.path(), &["invite"]).await;
    assert!(refused.code == Some(1) && refused.err.contains("takes no new names"), "{refused:?}");
}

/// A command to the relay whose data folder this is.
async fn operate(data: &std::path::Path, arguments: &[&str]) -> Ended {
    Program::start(relay_command(data).args(arguments).arg("--data").arg(data)).ended().await
}

#[tokio::test]
async fn commands_without_a_relay_say_so() {
    let data = tempfile::tempdir().unwrap();
    for command in [&["check"][..], &["names"], &["drain"], &["invite"], &["revoke", "alice"]] {
        let ended = Program::start(relay_command(data.path()).args(command).arg("--data").arg(data.path()))
            .ended()
            .await;
        assert_eq!(ended.code, Some(1), "{command:?}");
        assert!(
            ended.err.starts_with("oriel-relay: no relay is running with the data folder"),
            "{}",
            ended.err
        );
        assert_eq!(ended.err.lines().count(), 1);
    }
}

#[tokio::test]
async fn a_draining_relay_refuses_new_peers_for_now() {
    let relay = TestRelay::start();
    let site = Site::start("alice").await;
    let _alice = TestPeer::http(&relay, "alice", site.address()).await;
    let mut session = relay.visitor().open(Http::One, ALICE).await;
    let body = session.begun("/stuck/1000/1").await;
    relay.drain();
    let admin = relay.addresses.admin.unwrap();
    found("it drains", async || (fetch(admin, "127.0.0.1", "/readyz").await.status == 503).then_some(()))
        .await;
    let identity = oriel_certs::identity::Identity::generate().unwrap();
    let peer = oriel_tests::hostile::peer::HostilePeer::dial(&relay, &identity).await;
    use oriel_protocol::control::{Control, RefusalCode};
    use oriel_tests::hostile::packets::{control, hello};
    let mut stream = peer.control(&control(&Control::Hello(hello(&["bob"], 1)))).await;
    match soon("an answer", stream.frame()).await.unwrap() {
        Control::Refusal(refusal) => {
            assert_eq!(refusal.code, RefusalCode::Draining);
            assert!(refusal.code.is_temporary() && refusal.retry_after.is_some());
        }
        other => panic!("{other:?}"),
    }
    drop(body);
}
