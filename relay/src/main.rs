//! `oriel-relay`: parses, resolves the configuration, runs, and maps the result to an exit code.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use oriel_relay::args::Cli;
use oriel_relay::command::{EXIT_USAGE, run};
use oriel_relay::journal;
use oriel_transport::{lines, supervisor};
use tracing_subscriber::EnvFilter;

/// How long whoever reads what was said may take to, after all is done.
const LAST: Duration = Duration::from_secs(1);

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let _ = error.print();
            return if error.use_stderr() { EXIT_USAGE.into() } else { ExitCode::SUCCESS };
        }
    };
    // `h2` warns about what visitors do, who are not to fill the log.
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,h2=error"));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(|| lines::Log)
        .with_ansi(std::io::stderr().is_terminal());
    if supervisor::keeps(std::io::stderr()) {
        log.event_format(journal::Lines::default()).init();
    } else {
        log.init();
    }
    // One thread: everything a request touches stays on it, which costs a third less than sharing it out.
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error, 1.into()),
    };
    let done = runtime.block_on(run(cli));
    lines::flush(LAST);
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => fail(&failure, failure.exit_code()),
    }
}

fn fail(error: &dyn std::error::Error, code: ExitCode) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "oriel-relay: {error}");
    code
}
