//! The child's side: takes limits upon itself, decodes one picture from standard input, writes one preview to standard
//! output.
//!
//! What a file is, its first bytes say, not its name. How it ends, the exit code says ([`reply`]); why, one line on
//! standard error.
//!
//! Floors, from the ground up: `failure`; `raster`, pixels; `turn` and `profile`, what is to be done to them; `shrink`;
//! `decode`; `resize`, `blur` and `encode`; `job` and `reply`, what is said between parent and child; `limits`,
//! `confine`; `foreign`.

mod blur;
mod confine;
mod decode;
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
use raster::Colours;

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
    let mut decoded = decode::decode(file, job)?;
    if job.upright {
        decoded.turn = turn::Turn::NONE;
    }
    let (width, height) = decoded.full;
    let (width, height) = decoded.turn.size(width, height);
    let (width, height) = job.fit.of(width, height);
    let (width, height) = decoded.turn.size(width, height);
    let small = resize::resize(decoded.raster, width, height)?;
    let small = profile::to_srgb(small, decoded.icc.as_deref());
    let small = decoded.turn.apply(small);
    let blur = blur::blur(&small);
    let (bytes, format) = encode::encode(&small, job.format)?;
    debug_assert!(matches!(small.colours, Colours::Rgb | Colours::Rgba));
    reply::write(&mut io::stdout().lock(), format, (small.width, small.height), &blur, &bytes)?;
    Ok(())
}
