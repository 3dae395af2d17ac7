//! The registration token, which is a secret.

use std::path::{Path, PathBuf};

use bytes::Bytes;
use oriel_certs::private_file::{self, PrivateFileError};

/// Why there is no token to show.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InviteError {
    /// Its file could not be read, or others can read it.
    #[error("invitation {0}")]
    File(#[from] PrivateFileError),
    /// There is nothing in it.
    #[error("invitation {}: the file is missing or empty; the relay's operator gives you what belongs into it", .0.display())]
    Empty(PathBuf),
}

/// Reads a token: the file must be private, and only its first line counts.
///
/// # Errors
/// [`InviteError`].
pub fn read(path: &Path) -> Result<Bytes, InviteError> {
    let contents = private_file::read(path)?.unwrap_or_default();
    let token = contents.split(|&byte| byte == b'\n').next().unwrap_or_default().trim_ascii();
    if token.is_empty() {
        Err(InviteError::Empty(path.to_owned()))
    } else {
        Ok(Bytes::copy_from_slice(token))
    }
}
