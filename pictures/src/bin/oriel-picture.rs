//! A child that makes previews: for tests and measurements. The product's child is the peer itself.

use std::process::ExitCode;

fn main() -> ExitCode {
    oriel_pictures::worker::main(std::env::args_os().skip(1))
}
