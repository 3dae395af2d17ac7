//! `oriel qr`: the code of a site's address, in the terminal or as a picture.

use std::io::{self, Write, stdout};
use std::path::PathBuf;

use oriel_certs::private_file::PrivateFileError;

use crate::args::ReachArgs;
use crate::config::{ConfigError, own_name};
use crate::errand::{ErrandError, Reach};
use crate::site_home::SiteHome;
use crate::{qr, whereabouts};

/// Why there is no code.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum QrError {
    /// Flags or configuration.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The site's own files.
    #[error(transparent)]
    Home(#[from] PrivateFileError),
    /// Where the site is could not be found out.
    #[error(transparent)]
    Errand(#[from] ErrandError),
    /// No address.
    #[error(
        "{0:?} is no address, which begins as https:// does; the code of a site's own address is made by `oriel qr --name {0}`"
    )]
    NoUrl(String),
    /// More than a code can hold.
    #[error("that is too long for a QR code")]
    TooLong,
    /// The picture's file.
    #[error("{}: {source}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The system.
    #[error("{0}")]
    System(#[from] io::Error),
}

impl QrError {
    /// Whether flags or configuration are at fault.
    pub fn is_usage(&self) -> bool {
        match self {
            Self::Config(_) | Self::NoUrl(_) => true,
            Self::Errand(error) => error.is_usage(),
            _ => false,
        }
    }
}

/// Makes the code of `text`, or of the address of the site called `name`.
///
/// # Errors
/// [`QrError`].
pub async fn make(
    text: Option<String>,
    name: Option<String>,
    output: Option<PathBuf>,
    reach: ReachArgs,
    home: Option<PathBuf>,
    user: Option<String>,
) -> Result<(), QrError> {
    let text = match text {
        Some(text) if !text.contains(':') => return Err(QrError::NoUrl(text)),
        Some(text) => text,
        None => {
            let name = own_name(name.as_deref(), user.as_deref())?;
            let site_home = SiteHome::find(home.as_deref().ok_or(ConfigError::NoHome)?, &name)?;
            whereabouts::of(&name, site_home.as_ref(), || Reach::resolve(reach, home.clone())).await?.url
        }
    };
    let Some(path) = output else {
        let code = qr::code(&text).ok_or(QrError::TooLong)?;
        stdout().lock().write_all(format!("{code}{text}\n").as_bytes())?;
        return Ok(());
    };
    write(&text, path)
}

/// Writes the code of `text` to a file.
///
/// # Errors
/// [`QrError::TooLong`] or [`QrError::Write`].
pub fn write(text: &str, path: PathBuf) -> Result<(), QrError> {
    let png = qr::png(text).ok_or(QrError::TooLong)?;
    std::fs::write(&path, png).map_err(|source| QrError::Write { path, source })
}
