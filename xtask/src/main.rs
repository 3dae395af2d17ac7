//! The project's tasks, run as `cargo xtask TASK`.

// The workspace forbids printing because its programs speak through event and log writers. A task has no
// other voice than the terminal.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod bench;
mod cargo;
mod demo;
mod dist;
mod events;
mod outside;
mod pair;
mod process;
mod soak;
mod stage;
mod test;
mod tidy;
mod tools;
mod usage;
mod web;

use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo xtask TASK

  demo [--https-port N] [--http-port N] [-- DIR]   show a folder (or a sample) through a relay on this machine
  test [ARGUMENTS FOR cargo test]                  everything that must hold before a commit
  tidy                                             only the rules about the source itself
  bench [--quick] [--rounds N]                     speed, CPU and memory, side by side with nginx
  bench --photos [--quick] [WORD]                  the figures of photo sharing
  web [--assemble | --check | --vectors]           the service worker: build web/dist, or compare it with the source
  soak [--minutes N]                               the long tests, then mixed load while memory is watched
  dist [--debug | --bins DIR] [--out DIR] [--target TRIPLE]
                                                   release archives, Debian packages and their digests
";

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let task = args.next().unwrap_or_default();
    let rest: Vec<String> = args.collect();
    let done = match task.as_str() {
        "demo" => demo::run(&rest),
        "test" => test::run(&rest),
        "tidy" => tidy::run(&rest),
        "bench" => bench::run(&rest),
        "web" => web::run(&rest),
        "soak" => soak::run(&rest),
        "dist" => dist::run(&rest),
        "" | "help" | "-h" | "--help" => {
            print!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprint!("There is no task {task:?}.\n\n{USAGE}");
            return ExitCode::from(64);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask {task}: {error:#}");
            ExitCode::FAILURE
        }
    }
}
