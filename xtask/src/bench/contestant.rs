//! What is compared, each with the shape of a relay and, but for a single nginx, of a peer behind it.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::Result;

use super::ground::{DOMAIN, Ground, NAME};
use super::nginx;
use crate::cargo;
use crate::process::{self, Background};

pub(super) struct Contestant {
    pub(super) name: &'static str,
    pub(super) port: u16,
    relay_command: Command,
    peer_command: Option<Command>,
    pub(super) relay: Option<Background>,
    pub(super) peer: Option<Background>,
}

pub(super) const ONE_HOP: &str = "nginx";
pub(super) const TWO_HOPS: &str = "nginx, nginx";
pub(super) const ORIEL: &str = "oriel";

/// All of them, not yet started.
pub(super) fn all(ground: &Ground) -> Result<Vec<Contestant>> {
    Ok(vec![oriel(ground)?, two_hops(ground)?, one_hop(ground)?])
}

impl Contestant {
    fn new(name: &'static str, port: u16, relay: Command, peer: Option<Command>) -> Contestant {
        Contestant { name, port, relay_command: relay, peer_command: peer, relay: None, peer: None }
    }

    pub(super) fn start_relay(&mut self) -> Result<()> {
        self.relay = Some(Background::start(&mut self.relay_command)?);
        Ok(())
    }

    /// As hard as a machine that loses power.
    pub(super) fn kill_relay(&mut self) {
        self.relay = None;
    }

    pub(super) fn start_peer(&mut self) -> Result<()> {
        self.peer = self.peer_command.as_mut().map(Background::start).transpose()?;
        Ok(())
    }
}

/// One proxy and nothing private: the practical limit.
fn one_hop(ground: &Ground) -> Result<Contestant> {
    let port = process::free_port()?;
    let origin = format!("127.0.0.1:{}", ground.origin_port);
    let relay = nginx::command(&ground.folder, "one-hop", &origin, &nginx::proxy(port, "http"), "auto")?;
    Ok(Contestant::new(ONE_HOP, port, relay, None))
}

/// TLS to a proxy, TLS to a second one, then the origin: the shape of relay and peer, without a tunnel.
fn two_hops(ground: &Ground) -> Result<Contestant> {
    let (port, inner) = (process::free_port()?, process::free_port()?);
    let origin = format!("127.0.0.1:{}", ground.origin_port);
    let inner_address = format!("127.0.0.1:{inner}");
    let relay =
        nginx::command(&ground.folder, "outer", &inner_address, &nginx::proxy(port, "https"), "auto")?;
    let peer = nginx::command(&ground.folder, "inner", &origin, &nginx::proxy(inner, "http"), "1")?;
    Ok(Contestant::new(TWO_HOPS, port, relay, Some(peer)))
}

fn oriel(ground: &Ground) -> Result<Contestant> {
    let port = process::free_port()?;
    let programs = cargo::target_dir()?.join("release");

    let mut relay = quiet(&programs.join("oriel-relay"));
    relay.args(["serve", "--domain", DOMAIN, "--registration", "open"]);
    relay.arg("--listen").arg(format!("127.0.0.1:{port}"));
    relay.arg("--data").arg(ground.path("relay"));
    relay.arg("--cert").arg(ground.path("cert.pem")).arg("--key").arg(ground.path("key.pem"));

    let mut peer = quiet(&programs.join("oriel"));
    peer.arg("http").arg(format!("127.0.0.1:{}", ground.origin_port)).args(["--name", NAME]);
    peer.arg("--relay").arg(format!("{DOMAIN}:{port}"));
    peer.arg("--relay-ca").arg(ground.path("ca.pem"));
    peer.arg("--identity").arg(ground.path("identity.key"));
    Ok(Contestant::new(ORIEL, port, relay, Some(peer)))
}

/// A line for each visit would be measured too, and nobody reads it.
fn quiet(program: &Path) -> Command {
    let mut command = Command::new(program);
    command
        .env("RUST_LOG", "error")
        .env_remove("ORIEL_RELAY")
        .env_remove("HTTPS_PROXY")
        .env_remove("https_proxy");
    command.stdout(Stdio::null());
    command
}
