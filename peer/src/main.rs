//! `oriel`: parses, resolves the configuration, runs, and maps the result to an exit code.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use oriel_peer::args::{Cli, Command};
use oriel_peer::command::run;
use oriel_peer::failure::EXIT_USAGE;
use oriel_peer::gallery_config::PICTURE_WORKER;
use oriel_transport::lines;
use tracing_subscriber::EnvFilter;

/// How long what blocks may go on after all is done, and whoever reads what was said may take to.
const LAST: Duration = Duration::from_secs(1);

fn main() -> ExitCode {
    // A child that makes one preview needs nothing of what follows.
    let mut args = std::env::args_os();
    if args.nth(1).is_some_and(|arg| arg == PICTURE_WORKER) {
        return oriel_pictures::worker::main(args);
    }
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let _ = error.print();
            return if error.use_stderr() { EXIT_USAGE.into() } else { ExitCode::SUCCESS };
        }
    };
    let stays_down = matches!(cli.command, Command::Up { launchd: true, .. });
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(|| lines::Log)
        .with_ansi(std::io::stderr().is_terminal())
        .init();
    // One thread: everything a request touches stays on it, which costs a third less than sharing it out.
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error, 1.into()),
    };
    let done = runtime.block_on(run(cli));
    // A question to the system's resolver cannot be taken back, and may last.
    runtime.shutdown_timeout(LAST);
    lines::flush(LAST);
    match done {
        Ok(()) => ExitCode::SUCCESS,
        // launchd starts whatever ends with another code again.
        Err(failure) if stays_down && failure.is_lasting() => fail(&failure, ExitCode::SUCCESS),
        Err(failure) => fail(&failure, failure.exit_code()),
    }
}

fn fail(error: &dyn std::error::Error, code: ExitCode) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "oriel: {error}");
    code
}
