//! Asks child processes for previews, a few at a time.

use std::ffi::OsString;
use std::fs::File;
use std::path::PathBuf;

use crate::kind::Kind;
use crate::preview::{Fit, Format, Preview};

/// How to start a child: a program that calls [`worker::main`](crate::worker::main).
#[derive(Clone, Debug)]
pub struct Worker {
    /// The program.
    pub program: PathBuf,
    /// What it is told before the job itself.
    pub args: Vec<OsString>,
}

/// Why there is no preview.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MakeError {
    /// The system has no program for this kind.
    #[error("previews of such files need {0}")]
    Needs(&'static str),
    /// It is no such picture, damaged, too large, or took too long.
    #[error("{0}")]
    Unreadable(String),
    /// Too many are waiting, or no child could be started.
    #[error("too busy")]
    Busy,
}

/// Makes previews. Clones are cheap and share the limits.
#[derive(Clone, Debug)]
pub struct Maker {
    worker: Worker,
}

impl Maker {
    /// With children of this kind, at most one for each core at a time.
    pub fn new(worker: Worker) -> Maker {
        Maker { worker }
    }

    /// What previews of such files need that the system lacks, if so.
    pub fn lacks(&self, _kind: Kind) -> Option<&'static str> {
        None
    }

    /// Makes one preview. Dropping the future ends the child.
    ///
    /// # Errors
    /// [`MakeError`].
    pub async fn make(
        &self,
        _file: File,
        _kind: Kind,
        _fit: Fit,
        _format: Format,
    ) -> Result<Preview, MakeError> {
        let _ = &self.worker;
        Err(MakeError::Busy)
    }
}
