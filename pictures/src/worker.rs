//! The child's side: takes limits upon itself, decodes one picture from standard input, writes one preview to standard
//! output.
//!
//! What a file is, its first bytes say, not its name. How it ends, the exit code says (`reply`); why, one line on
//! standard error.
//!
//! Floors, from the ground up: `job` and `reply`, what parent and child say to each other; `failure`; `turn`, `profile`,
//! `shrink` and `resize`, on the pixels of a `raster`; `decode`; `blur` and `encode`; `limits` and `confine`, what a child
//! takes upon itself; `foreign`, becoming another program.

mod blur;
mod confine;
mod decode;
mod decoded;
mod encode;
mod failure;
pub(crate) mod foreign;
pub(crate) mod job;
mod limits;
mod profile;
mod raster;
pub(crate) mod reply;
mod resize;
mod shrink;

mod turn;

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Write};
use std::os::fd::AsFd;
use std::process::ExitCode;

use failure::Failure;
use job::{Job, Picture};
use turn::Turn;

/// Does one job as `args` say; to be the only thing that its process does.
///
/// `args` are what a [`Maker`](crate::maker::Maker) appends to [`Worker::args`](crate::maker::Worker::args).
pub fn main(args: impl Iterator<Item = OsString>) -> ExitCode {
    // A decoder that panics has met a bad picture. The parent sees the exit code; nobody wants the trace.
    std::panic::set_hook(Box::new(|_| {}));
    let done = match Job::from_args(args) {
        Some(job) => run(job),
        None => Err(Failure::Unreadable("no such job".to_owned())),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            let _ = writeln!(io::stderr(), "{failure}");
            ExitCode::from(match failure {
                Failure::NeedsMore => reply::NEEDS_MORE,
                Failure::Unreadable(_) => reply::UNREADABLE,
            })
        }
    }
}

fn run(job: Job) -> Result<(), Failure> {
    limits::apply(&job)?;
    let file = File::from(io::stdin().as_fd().try_clone_to_owned()?);
    if !file.metadata()?.is_file() {
        return Err(Failure::unreadable("not a regular file"));
    }
    match job {
        Job::Convert(convert) => Err(foreign::become_program(&convert, &file)),
        Job::Picture(picture) => {
            confine::from_everything();
            preview(&picture, &file)
        }
    }
}

fn preview(job: &Picture, file: &File) -> Result<(), Failure> {
    let decoded = decode::decode(file, job)?;
    let turn = if job.upright { Turn::NONE } else { decoded.turn };
    let (width, height) = turn.wanted(decoded.full, job.fit);
    let small = resize::resize(decoded.raster, width, height)?;
    let small = profile::to_srgb(small, decoded.icc.as_deref());
    let small = turn.apply(small);
    let blur = blur::blur(&small);
    let (bytes, format) = encode::encode(&small, job.format)?;
    reply::write(&mut io::stdout().lock(), format, (small.width, small.height), &blur, &bytes)?;
    Ok(())
}
