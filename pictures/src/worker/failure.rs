//! Why a job was not done.

use std::io;

/// Why a job was not done.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    /// Within the small share of memory; the large one may do.
    #[error("it needs more memory")]
    NeedsMore,
    /// No such picture, damaged, or too large in any case.
    #[error("{0}")]
    Unreadable(String),
}

impl Failure {
    /// With a reason of ours.
    pub(super) fn unreadable(reason: &str) -> Failure {
        Failure::Unreadable(reason.to_owned())
    }

    /// With what a decoder says.
    pub(super) fn of(reason: impl std::fmt::Display) -> Failure {
        Failure::Unreadable(reason.to_string())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::of(error)
    }
}
