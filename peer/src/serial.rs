//! The serial with which an identity vouches for signing keys: raised, it withdraws all that were made before.
//!
//! It is kept beside the identity's file, as a number; no file is zero.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Why the serial could not be read or raised.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SerialError {
    /// The system said no.
    #[error("serial {}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
    /// The file holds something else.
    #[error("serial {}: not a number of at most fifteen digits", .0.display())]
    NotANumber(PathBuf),
}

/// The serial of the identity in this file.
///
/// # Errors
/// [`SerialError`].
pub fn read(identity: &Path) -> Result<u64, SerialError> {
    let path = beside(identity);
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
        Err(source) => return Err(SerialError::Io { path, source }),
    };
    let number = text.trim_end().parse().ok().filter(|&serial| serial < 1_000_000_000_000_000);
    number.ok_or(SerialError::NotANumber(path))
}

/// Raises it by one, and gives the new one.
///
/// # Errors
/// [`SerialError`]; the old one is still there then.
pub fn raise(identity: &Path) -> Result<u64, SerialError> {
    let serial = read(identity)? + 1;
    let path = beside(identity);
    write(&path, serial).map(|()| serial).map_err(|source| SerialError::Io { path, source })
}

/// Puts a serial into a file, whole or not at all.
///
/// # Errors
/// What the system says; what stood there before still does then.
pub fn write(path: &Path, serial: u64) -> io::Result<()> {
    let new = with_end(path, ".new");
    fs::write(&new, format!("{serial}\n"))?;
    fs::rename(&new, path)
}

fn beside(identity: &Path) -> PathBuf {
    with_end(identity, ".serial")
}

fn with_end(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_only_rises() {
        let dir = tempfile::tempdir().unwrap();
        let identity = dir.path().join("identity.key");
        assert_eq!(read(&identity).unwrap(), 0);
        assert_eq!(raise(&identity).unwrap(), 1);
        assert_eq!(raise(&identity).unwrap(), 2);
        assert_eq!(read(&identity).unwrap(), 2);
        fs::write(dir.path().join("identity.key.serial"), "two").unwrap();
        assert!(matches!(raise(&identity), Err(SerialError::NotANumber(_))));
    }
}
