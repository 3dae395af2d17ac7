//! Why a service was not installed or taken away.

use std::io;
use std::path::PathBuf;

use crate::file_config::FileError;

/// Why a service was not installed or taken away.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ServiceError {
    /// No home to keep the service's file in.
    #[error("there is no home folder: set HOME, or run this as the user who is to publish")]
    NoHome,
    /// The configuration file.
    #[error(transparent)]
    File(#[from] FileError),
    /// Nothing to publish.
    #[error(
        "there is nothing to publish: list it in {} as [[publish]] with name and target, and the relay as `relay`",
        .0.display()
    )]
    NothingListed(PathBuf),
    /// A path that cannot stand in the service's file.
    #[error("{0:?} cannot stand in a service's file: choose a path without line breaks, in UTF-8")]
    BadPath(PathBuf),
    /// A file of that name that somebody else wrote.
    #[error("{} was not written by `oriel`; --force does it all the same", .0.display())]
    NotOurs(PathBuf),
    /// There is none.
    #[error("there is no service; `oriel service install` makes one")]
    NotInstalled,
    /// The service's file.
    #[error("{}: {source}", path.display())]
    Disk {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A command of the system's.
    #[error("`{command}` failed: {said}")]
    Step {
        /// As one would type it.
        command: String,
        /// What it said.
        said: String,
    },
    /// The system.
    #[error("{0}")]
    System(#[from] io::Error),
}

impl ServiceError {
    /// Whether flags or configuration are at fault.
    pub fn is_usage(&self) -> bool {
        matches!(self, Self::File(_) | Self::NothingListed(_) | Self::BadPath(_))
    }
}
