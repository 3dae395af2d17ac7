//! A relay for development and a peer that shares a folder through it, both on this machine.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::events::Event;
use crate::stage::Stage;

pub(crate) const RELAY: &str = "relay";
pub(crate) const PEER: &str = "peer";

/// What to start, and where it keeps its state.
pub(crate) struct Plan<'a> {
    /// The folder with the two programs.
    pub(crate) programs: &'a Path,
    pub(crate) data: &'a Path,
    pub(crate) folder: &'a Path,
    pub(crate) name: &'a str,
    /// Zero is any free port; without one it is the relay's own choice.
    pub(crate) https_port: Option<u16>,
    pub(crate) http_port: Option<u16>,
}

/// What was started.
pub(crate) struct Pair {
    pub(crate) relay: u32,
    pub(crate) peer: u32,
    pub(crate) url: String,
    pub(crate) https_port: u16,
    pub(crate) http_port: Option<u16>,
}

/// Starts both and waits until a visitor can come; nothing if a person asked to stop before.
pub(crate) fn start(stage: &mut Stage, plan: &Plan<'_>) -> Result<Option<Pair>> {
    let relay_data = plan.data.join("relay");
    let mut relay = program(plan, "oriel-relay");
    relay.args(["serve", "--dev", "--events", "json", "--data"]).arg(&relay_data);
    for (flag, port) in [("--listen", plan.https_port), ("--http", plan.http_port)] {
        if let Some(port) = port {
            relay.arg(flag).arg(format!("127.0.0.1:{port}"));
        }
    }
    let relay = stage.start(RELAY, &mut relay)?;
    let Some(listening) = stage
        .wait_for("listening")
        .context("the relay did not start (other ports: --https-port N --http-port N)")?
    else {
        return Ok(None);
    };
    let https_port = port(&listening, "https").context("the relay did not name its HTTPS port")?;

    let mut peer = program(plan, "oriel");
    peer.arg("share").arg(plan.folder).args(["--name", plan.name, "--events", "json"]);
    peer.arg("--relay").arg(format!("localhost:{https_port}"));
    peer.arg("--relay-ca").arg(relay_data.join("ca.pem"));
    peer.arg("--identity").arg(plan.data.join("identity.key"));
    let peer = stage.start(PEER, &mut peer)?;
    let Some(online) = stage.wait_for("online").context("the peer did not come online")? else {
        return Ok(None);
    };
    let url = online.text("url").context("the peer did not name its address")?;
    Ok(Some(Pair { relay, peer, url, https_port, http_port: port(&listening, "http") }))
}

/// Without what the environment says about a relay elsewhere and the way to it.
fn program(plan: &Plan<'_>, name: &str) -> Command {
    let mut command = Command::new(plan.programs.join(name));
    for (variable, _) in std::env::vars_os() {
        let upper = variable.to_string_lossy().to_ascii_uppercase();
        if upper.starts_with("ORIEL_") || upper.ends_with("_PROXY") {
            command.env_remove(variable);
        }
    }
    command
}

fn port(listening: &Event, field: &str) -> Option<u16> {
    listening.text(field)?.rsplit_once(':')?.1.parse().ok()
}
