//! Why a service was not installed or taken away.

use std::io;
use std::path::PathBuf;

use oriel_certs::identity::IdentityError;
use oriel_certs::visitor::RootsError;

use crate::config::ConfigError;
use crate::file_config::FileError;
use crate::invite::InviteError;
use crate::mail::settings::SettingsError;

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
        "there is nothing to publish: {} is to say what, and by which relay, as in\n\n    \
         relay = \"relay.example.net\"\n\n    [[publish]]\n    name = \"alice\"\n    target = \"/home/alice/Photos\"",
        .0.display()
    )]
    NothingListed(PathBuf),
    /// What the file says does not do by itself.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// A path that means another file to a service.
    #[error("{0} = {1:?}: a service does not begin in this folder; write the whole path, from / on")]
    Relative(&'static str, PathBuf),
    /// A folder that is to be shared.
    #[error("{}: {source}", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A CA's file.
    #[error("CA file {0}")]
    Roots(#[from] RootsError),
    /// The registration token.
    #[error(transparent)]
    Invite(#[from] InviteError),
    /// A site's password.
    #[error("{0}")]
    Password(String),
    /// How to send mail.
    #[error(transparent)]
    Mail(#[from] SettingsError),
    /// An identity.
    #[error(transparent)]
    Identity(#[from] IdentityError),
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
        matches!(
            self,
            Self::File(_)
                | Self::NothingListed(_)
                | Self::Config(_)
                | Self::Relative(..)
                | Self::Folder { .. }
                | Self::Roots(_)
                | Self::Invite(_)
                | Self::Password(_)
                | Self::Mail(_)
                | Self::BadPath(_)
        )
    }
}
