//! The program: it runs verifiers, tells right from wrong, and is steered by its control port.

#![allow(clippy::unwrap_used)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_oriel-hostile");

/// Checks a command and gives the table.
fn check(words: &[&str], command: &[&str]) -> (bool, String) {
    let output = Command::new(PROGRAM).arg("check").args(words).arg("--").args(command).output().unwrap();
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned() + &error)
}

#[test]
fn the_reference_verifier_passes_every_attack() {
    let words = [
        "--verdict",
        "not verified ({code})",
        "--body",
        "--range",
        "--range bytes=1000-1999",
        "--upload",
        "--upload something",
        "--remembers",
        "--endless",
    ];
    let command = [PROGRAM, "visit", "{link}", "--ca", "{ca}", "--serial", "7", "--patience", "3"];
    let (passed, table) = check(&words, &command);
    assert!(passed, "{table}");
    assert!(table.ends_with("right, 0 wrong, 0 skipped\n"), "{table}");
}

/// Asks for packets and takes whatever comes.
const CREDULOUS: &str = r#"
port=${1##*:}
exec 3<>/dev/tcp/127.0.0.1/${port%%/*}
printf 'GET / HTTP/1.1\r\nhost: alice.localhost\r\nconnection: close\r\n' >&3
printf 'oriel-accept: packets;v=1\r\naccept-signature: o=();nonce="n";tag="oriel-response-1"\r\n\r\n' >&3
cat <&3 >/dev/null
"#;

#[test]
fn who_accepts_everything_is_found_out() {
    let command = ["bash", "-c", CREDULOUS, "credulous", "{url}"];
    let (passed, table) = check(&["--plain", "--only", "data-flipped", "--only", "status-changed"], &command);
    assert!(!passed, "{table}");
    assert_eq!(table.matches("WRONG    accepted").count(), 2, "{table}");
}

#[test]
fn who_refuses_for_another_reason_is_found_out_too() {
    let command = [PROGRAM, "visit", "{link}", "--ca", "{ca}"];
    let (passed, table) = check(&["--verdict", "{code} it is", "--only", "nonce-changed"], &command);
    assert!(!passed && table.contains("WRONG    another verdict"), "{table}");
    let (passed, table) = check(&["--only", "data-flipped"], &["false"]);
    assert!(!passed && table.contains("the honest response was not accepted"), "{table}");
    let (passed, table) = check(&["--only", "nonce-changed", "--only", "request-upload-changed"], &command);
    assert!(passed && table.contains("skipped  needs --upload"), "{table}");
}

struct Serving {
    child: Child,
    _dir: tempfile::TempDir,
    listening: Value,
}

impl Serving {
    fn start(words: &[&str]) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut command = Command::new(PROGRAM);
        command.arg("serve").arg("--ca-dir").arg(dir.path()).args(words);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Self { child, _dir: dir, listening: serde_json::from_str(&line).unwrap() }
    }

    fn control(&self, method: &str, path: &str, body: &str) -> (u16, String) {
        let address = self.listening["control"].as_str().unwrap().strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
        let len = body.len();
        let head =
            format!("{method} {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {len}");
        stream.write_all(format!("{head}\r\n\r\n{body}").as_bytes()).unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_control_port_chooses() {
    let serving = Serving::start(&["--mutation", "data-flipped"]);
    let state = || serde_json::from_str::<Value>(&serving.control("GET", "/mutation", "").1).unwrap();
    assert_eq!((&state()["name"], &state()["applied"]), (&"data-flipped".into(), &0.into()));
    let all: Value = serde_json::from_str(&serving.control("GET", "/mutations", "").1).unwrap();
    assert!(all.as_array().unwrap().len() >= 40);
    assert!(all.as_array().unwrap().iter().all(|one| one["does"].is_string() && one["codes"].is_array()));
    assert_eq!(serving.control("PUT", "/mutation", "no-such").0, 404);
    assert_eq!(serving.control("PUT", "/mutation", "etag-changed").0, 200);
    let link = serving.listening["link"].as_str().unwrap();
    let ca = serving.listening["ca"].as_str().unwrap();
    let output = Command::new(PROGRAM).args(["visit", link, "--ca", ca]).output().unwrap();
    assert!(String::from_utf8_lossy(&output.stderr).contains("not verified (signature)"));
    assert!(!output.status.success() && output.stdout.is_empty());
    assert_eq!((&state()["name"], &state()["applied"]), (&"etag-changed".into(), &1.into()));
}
