//! Logs and events: one line for each request, and no secret in any of them.

use std::fmt::Write;

use oriel_tests::binaries::{Home, RelayProgram, relay_command};
use oriel_tests::deadline::until;
use oriel_tests::pair::ALICE;
use oriel_tests::program::Program;
use oriel_tests::site::Site;

#[tokio::test]
async fn one_request_is_one_line_whatever_is_in_it() {
    let data = tempfile::tempdir().unwrap();
    let relay = RelayProgram::start(data.path(), &[]).await;
    let site = Site::start("alice").await;
    let home = Home::new(&relay.address(), data.path());
    let peer = home.publish("alice", site.address()).await;
    let visitor = relay.visitor(data.path());
    let evil = [
        "GET /%0d%0a{\"event\":\"exchange\",\"id\":\"forged\"} HTTP/1.1\r\nhost: HOST",
        "GET /%1b%5b31mred HTTP/1.1\r\nhost: HOST",
        "GET /\x1b[31mred HTTP/1.1\r\nhost: HOST",
        "GET /a\rb HTTP/1.1\r\nhost: HOST",
        "GET /\u{202e}evil HTTP/1.1\r\nhost: HOST",
        "GET / HTTP/1.1\r\nhost: HOST\x1b[2J",
        "GET / HTTP/1.1\r\nhost: HOST\r\n forged: line",
        "GET / HTTP/1.1\r\nhost: HOST\r\nuser-agent: a\x1b]0;title\x07b",
        "FORGED\x1b / HTTP/1.1\r\nhost: HOST",
        "GET /quote\"and\\back HTTP/1.1\r\nhost: HOST",
    ];
    for head in evil {
        let head = head.replace("HOST", ALICE) + "\r\nconnection: close\r\n\r\n";
        visitor.raw(ALICE, head.as_bytes()).await;
    }
    let last = visitor.get(ALICE, "/who").await;
    let id = last.field("oriel-message-box").to_owned();
    for program in [&relay.program, &peer] {
        until("the last request is told", || {
            program.events().iter().any(|event| event["event"] == "exchange" && event["id"] == *id)
        })
        .await;
        // Parsing each line as JSON is the first half of the test.
        let events = program.events();
        assert!(events.iter().all(|event| event["id"] != "forged"));
        let mut ids: Vec<_> = events
            .iter()
            .filter(|event| event["event"] == "exchange")
            .map(|event| event["id"].to_string())
            .collect();
        let all = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), all, "one line for each request");
        let written = program.written();
        let control = written.chars().find(|c| c.is_control() && *c != '\n');
        assert_eq!(control, None, "{written:?}");
        // On its log the relay names it as well, the peer does not.
        let named = || program.err_lines().iter().filter(|line| line.contains(&*id)).count();
        let wanted = usize::from(program.id() == relay.program.id());
        until("the last request is on the log", || named() >= wanted).await;
        assert_eq!(named(), wanted);
    }
}

/// How a secret could be written: as it is, in hexadecimal, in decimal.
fn written_as(secret: &[u8]) -> Vec<String> {
    let mut hex = String::new();
    for byte in secret {
        let _ = write!(hex, "{byte:02x}");
    }
    let decimal: Vec<_> = secret.iter().map(u8::to_string).collect();
    let plain = String::from_utf8_lossy(secret).trim().to_owned();
    vec![plain, hex.to_uppercase(), hex, decimal.join(", "), decimal.join(",")]
}

#[tokio::test]
async fn no_secret_is_written_anywhere() {
    use std::os::unix::fs::PermissionsExt;
    let data = tempfile::tempdir().unwrap();
    let loud = |command: &mut std::process::Command| {
        command.env("RUST_LOG", "trace");
    };
    let relay = RelayProgram::start_with(data.path(), &["--registration", "invite"], loud).await;
    let invite =
        Program::start(relay_command(data.path()).args(["invite", "--data"]).arg(data.path())).ended().await;
    let token = invite.out.trim().to_owned();
    let site = Site::start("alice").await;
    let home = Home::new(&relay.address(), data.path());
    let file = home.path().join("token");
    std::fs::write(&file, &token).unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
    let target = site.address().to_string();
    let arguments = ["http", &target, "--name", "alice", "--invite", file.to_str().unwrap()];
    let mut peer = home.oriel_with(&arguments, loud);
    peer.event("online", 0).await;
    relay.visitor(data.path()).get(ALICE, "/who").await;

    let mut secrets = written_as(token.as_bytes());
    let pem = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(path).unwrap();
        let body: String = text.lines().filter(|line| !line.starts_with("---")).collect();
        body
    };
    secrets.push(pem(home.path().join("oriel/identity.key")));
    secrets.push(pem(data.path().join("ca.key")));
    secrets.extend(written_as(&std::fs::read(data.path().join("endpoint.key")).unwrap()).split_off(1));
    assert!(secrets.iter().all(|secret| secret.len() > 20), "{secrets:?}");
    for program in [&relay.program, &peer] {
        until("it is loud", || program.written().len() > 10_000).await;
        let mut written = program.written();
        written +=
            &String::from_utf8_lossy(&std::fs::read(format!("/proc/{}/cmdline", program.id())).unwrap());
        for secret in &secrets {
            assert!(!written.contains(secret.as_str()), "{secret}");
        }
    }
}
