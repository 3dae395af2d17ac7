//! `cargo xtask bench`: Oriel beside nginx and two nginx in a row, in one run, on loopback.
//!
//! Everything shares this machine's cores, so a number says little; its ratio to the same number of the others does.
//! What carries over to other machines is the CPU time that a request or a byte costs each program.

mod contestant;
mod ground;
mod life;
mod load;
mod nginx;
mod photos;
mod report;

use anyhow::{Context, Result, bail};

use crate::process::Interrupts;
use crate::{cargo, tools};
use ground::Ground;
use load::Slices;
use report::Report;

pub(crate) fn run(args: &[String]) -> Result<()> {
    if args.iter().any(|arg| arg == "--photos") {
        return photos::run(&args.iter().filter(|arg| *arg != "--photos").collect::<Vec<_>>());
    }
    let (slices, rounds) = parse(args)?;
    tools::ensure(&tools::BUILD)?;
    tools::ensure(&[tools::NGINX, tools::H2LOAD, tools::CURL, tools::OPENSSL, tools::PYTHON])?;
    cargo::run(["build", "--release", "-p", "oriel-relay", "-p", "oriel-peer"])?;
    let interrupts = Interrupts::catch()?;
    let ground = Ground::prepare(slices.download, slices.upload)?;
    let mut report = Report::default();
    let mut contestants = contestant::all(&ground)?;

    for contestant in &mut contestants {
        println!("start, restart and memory: {}", contestant.name);
        let lived = life::measure(contestant, &ground, &mut report);
        lived.with_context(|| format!("{} does not run", contestant.name))?;
        interrupts.check()?;
    }
    for round in 1..=rounds {
        // A B C, then C B A: what the machine does meanwhile falls on all of them.
        for contestant in &contestants {
            println!("round {round} of {rounds}: {}", contestant.name);
            load::measure(contestant, &ground, slices, &interrupts, &mut report)?;
        }
        contestants.reverse();
    }
    report.print();
    Ok(())
}

fn parse(args: &[String]) -> Result<(Slices, u32)> {
    let mut slices = Slices::FULL;
    let mut rounds = None;
    let mut args = args.iter().filter(|arg| *arg != "--");
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--quick" => slices = Slices::QUICK,
            "--rounds" => rounds = Some(args.next().context("--rounds needs a number")?.parse()?),
            _ => bail!("there is no option {arg}"),
        }
    }
    Ok((slices, rounds.unwrap_or(slices.rounds)))
}
