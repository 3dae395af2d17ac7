//! `cargo xtask demo`: a relay and a peer on this machine, and the address to open.

mod options;
mod sample;

use std::fs::DirBuilder;
use std::io::IsTerminal;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;

use anyhow::{Context, Result};

use crate::events::Event;
use crate::pair::{self, Pair, Plan};
use crate::stage::Stage;
use crate::{cargo, tools};
use options::Options;

pub(crate) fn run(args: &[String]) -> Result<()> {
    let options = Options::parse(args)?;
    if !options.built {
        tools::ensure(&tools::BUILD)?;
        println!("Building the two programs; the first time takes a few minutes.");
        cargo::run(["build", "-p", "oriel-relay", "-p", "oriel-peer"])?;
    }
    let data = match options.data {
        Some(data) => data,
        None => cargo::target_dir()?.join("demo"),
    };
    let made = DirBuilder::new().recursive(true).mode(0o700).create(&data);
    made.with_context(|| format!("cannot make {}", data.display()))?;
    let folder = match options.folder {
        Some(folder) => folder,
        None => sample::write(&data.join("Sample"))?,
    };
    let plan = Plan {
        programs: &cargo::dev_dir()?,
        data: &data,
        folder: &folder,
        name: "demo",
        https_port: options.https_port,
        http_port: options.http_port,
    };
    let mut stage = Stage::new()?;
    let shown = show(&mut stage, &plan);
    let stopped = stage.stop();
    shown?;
    stopped?;
    println!("\nStopped.");
    Ok(())
}

/// Returns when asked to stop.
fn show(stage: &mut Stage, plan: &Plan<'_>) -> Result<()> {
    let Some(pair) = pair::start(stage, plan)? else { return Ok(()) };
    greet(plan.folder, &pair);
    stage.watch(None, tell)?;
    Ok(())
}

fn greet(folder: &Path, pair: &Pair) {
    let (bold, plain) = if std::io::stdout().is_terminal() { ("\x1b[1m", "\x1b[0m") } else { ("", "") };
    println!("\n{} is on show at\n\n{bold}{}{plain}\n", folder.display(), pair.url);
    println!("The relay's certificate is its own, so a browser asks before it opens that page.");
    if let Some(port) = pair.http_port {
        println!(
            "On this machine the same page opens without that step at\n\nhttp://demo.localhost:{port}/\n"
        );
    }
    println!("Each visit is listed below. Ctrl-C stops everything.\n");
}

/// The relay tells of the same visits, and of some that never reach the folder.
fn tell(program: &str, event: &Event) {
    if program != pair::PEER {
        return;
    }
    let text = |field| event.text(field).unwrap_or_default();
    let number = |field| event.number(field).unwrap_or_default();
    if event.is("exchange") {
        println!("  {} {} {}  {} ms", number("status"), text("method"), text("path"), number("ms"));
    } else if event.is("offline") {
        println!("  offline: {}", text("reason"));
    } else if event.is("online") {
        println!("  online again");
    } else if event.is("error") {
        println!("  {}", text("message"));
    }
}
