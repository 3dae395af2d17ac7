//! `cargo xtask soak`: the end-to-end tests at length, then mixed load while memory and descriptors are watched,
//! then a long download.

mod load;
mod trend;

use std::fs::{self, DirBuilder};
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::pair::{self, Plan};
use crate::stage::Stage;
use crate::{bench, cargo, process, tools};
use load::{Count, Load};
use trend::Trend;

const EVERY: Duration = Duration::from_secs(5);

pub(crate) fn run(args: &[String]) -> Result<()> {
    let minutes = parse(args)?;
    tools::ensure(&tools::BUILD)?;
    tools::ensure(&[tools::CURL])?;
    println!("the end-to-end tests, at length");
    // The scenarios read this variable: longer times, higher counts.
    let mut tests = cargo::command(["test", "--release", "-p", "oriel-tests"]);
    process::run(tests.env("ORIEL_SOAK", "1"))?;
    cargo::run(["build", "--release", "-p", "oriel-relay", "-p", "oriel-peer"])?;

    let data = cargo::target_dir()?.join("soak");
    let files = data.join("files");
    if data.exists() {
        fs::remove_dir_all(&data)?;
    }
    DirBuilder::new().recursive(true).mode(0o700).create(&files)?;
    load::write_files(&files)?;

    let mut stage = Stage::new()?;
    let loaded = mixed_load(&mut stage, &data, &files, Duration::from_secs(60 * minutes));
    let stopped = stage.stop();
    let count = loaded?;
    stopped?;
    if count.unexpected > 0 {
        bail!("{} visits did not end as they should", count.unexpected);
    }
    println!("an archive of ten gigabytes");
    bench::run(&["--photos".into(), "zips".into()])
}

fn parse(args: &[String]) -> Result<u64> {
    let mut minutes = 10;
    let mut args = args.iter().filter(|arg| *arg != "--");
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--minutes" => minutes = args.next().context("--minutes needs a number")?.parse()?,
            _ => bail!("there is no option {arg}"),
        }
    }
    Ok(minutes)
}

fn mixed_load(stage: &mut Stage, data: &Path, folder: &Path, time: Duration) -> Result<Count> {
    let programs = cargo::target_dir()?.join("release");
    let plan =
        Plan { programs: &programs, data, folder, name: "soak", https_port: Some(0), http_port: Some(0) };
    let Some(pair) = pair::start(stage, &plan)? else { bail!("interrupted") };
    let mut trends = [Trend::of(pair::RELAY, pair.relay), Trend::of(pair::PEER, pair.peer)];

    println!("mixed load for {} minutes, a line each minute", time.as_secs() / 60);
    let load = Load::start(&pair);
    let began = Instant::now();
    let mut next_line = Duration::from_secs(60);
    while began.elapsed() < time {
        let uninterrupted = stage.watch(Some(Instant::now() + EVERY), |_, _| ())?;
        trends.iter_mut().for_each(|trend| trend.sample(began.elapsed()));
        if !uninterrupted {
            break;
        }
        if began.elapsed() >= next_line {
            next_line += Duration::from_secs(60);
            let now: Vec<String> = trends.iter().map(Trend::now).collect();
            println!("{:4} min: {}; {}", began.elapsed().as_secs() / 60, load.count(), now.join("; "));
        }
    }
    let count = load.stop();
    println!("{count}");
    trends.iter().for_each(|trend| println!("{}", trend.slopes()));
    Ok(count)
}
