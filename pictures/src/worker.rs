//! The child's side: takes limits upon itself, decodes one picture from standard input, writes one preview to standard output.

use std::ffi::OsString;
use std::process::ExitCode;

/// Does one job as `args` say; to be the only thing that its process does.
pub fn main(_args: impl Iterator<Item = OsString>) -> ExitCode {
    ExitCode::FAILURE
}
