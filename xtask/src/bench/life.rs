//! Start, restart after a kill, and memory: idle, and for each idle connection.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};

use super::contestant::Contestant;
use super::ground::{Ground, HOST};
use super::report::Report;
use crate::process::Background;
use crate::usage;

const IDLE_CONNECTIONS: u64 = 500;

/// The standard library has no TLS, and a curl for each attempt would be slower than what is measured.
const VISITS: &str = include_str!("life/visits.py");

/// Starts the contestant and leaves it running.
pub(super) fn measure(contestant: &mut Contestant, ground: &Ground, report: &mut Report) -> Result<()> {
    contestant.start_relay()?;
    let mut first = Visits::start(contestant, ground, "first")?;
    let began = now();
    contestant.start_peer()?;
    let answered = first.answer()?;
    if contestant.peer.is_some() {
        report.add(contestant.name, "peer started, to the first answer: ms", (answered - began) * 1000.0);
    }

    let programs = [(&contestant.relay, RELAY_MEMORY), (&contestant.peer, PEER_MEMORY)];
    for (program, [idle, _]) in programs {
        if let Some(program) = program {
            report.add(contestant.name, idle, usage::resident_kb(program.pid()) as f64 / 1024.0);
        }
    }
    let private = |program: &Option<Background>| {
        program.as_ref().map(|program| usage::private_kb(program.pid()) as f64)
    };
    let before = programs.map(|(program, _)| private(program));
    let mut idle = Visits::start(contestant, ground, &IDLE_CONNECTIONS.to_string())?;
    match idle.answer() {
        Ok(_) => {
            for ((program, [_, each]), before) in programs.into_iter().zip(before) {
                if let (Some(before), Some(after)) = (before, private(program)) {
                    report.add(contestant.name, each, (after - before) / IDLE_CONNECTIONS as f64);
                }
            }
        }
        Err(error) => {
            report.note(format!("{}, {IDLE_CONNECTIONS} idle connections: {error:#}", contestant.name));
        }
    }
    drop(idle);

    contestant.kill_relay();
    let mut first = Visits::start(contestant, ground, "first")?;
    let began = now();
    contestant.start_relay()?;
    let answered = first.answer()?;
    report.add(
        contestant.name,
        "relay killed and started, to the first answer: ms",
        (answered - began) * 1000.0,
    );
    Ok(())
}

const RELAY_MEMORY: [&str; 2] = ["relay memory, idle: MiB", "relay memory for an idle connection: KiB"];
const PEER_MEMORY: [&str; 2] = ["peer memory, idle: MiB", "peer memory for an idle connection: KiB"];

/// A visitor in the background, which says what it saw on one line.
struct Visits {
    said: BufReader<std::process::ChildStdout>,
    _visitor: Background,
}

impl Visits {
    /// Returns when it is ready to visit: what its own start takes is not measured.
    fn start(contestant: &Contestant, ground: &Ground, what: &str) -> Result<Visits> {
        let mut command = Command::new("python3");
        command.args(["-c", VISITS, HOST, &contestant.port.to_string()]).arg(ground.path("ca.pem")).arg(what);
        let mut visitor = Background::start(command.stdout(Stdio::piped()))?;
        let said = visitor.child().stdout.take().context("no standard output")?;
        let mut visits = Visits { said: BufReader::new(said), _visitor: visitor };
        visits.line()?;
        Ok(visits)
    }

    /// When it saw what it waited for, in seconds of the clock on the wall.
    fn answer(&mut self) -> Result<f64> {
        let line = self.line()?;
        line.trim().parse().with_context(|| line.trim().to_owned())
    }

    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        if self.said.read_line(&mut line)? == 0 {
            bail!("the visitor gave up");
        }
        Ok(line)
    }
}

fn now() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64()
}
