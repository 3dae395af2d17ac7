//! Files that hold secrets: mode 0600, in directories that nobody else may write to.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Why a secret's file was not used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PrivateFileError {
    /// Others can get at it.
    #[error("{} can be read by others: run `chmod {mode} {}`", path.display(), path.display())]
    Exposed {
        /// The file or directory.
        path: PathBuf,
        /// The mode it should have, as chmod takes it.
        mode: &'static str,
    },
    /// The file system refused.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file or directory.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// Whose eyes a directory may be open to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DirPolicy {
    /// Nobody else may read it.
    Private,
    /// Others may read it, but not write to it.
    Protected,
}

/// Makes a directory with mode 0700, parents too, or checks one that exists.
///
/// # Errors
/// [`PrivateFileError`]; on systems without permission bits only for input and output.
pub fn private_dir(path: &Path, policy: DirPolicy) -> Result<(), PrivateFileError> {
    let io = |source| PrivateFileError::Io { path: path.to_owned(), source };
    match fs::metadata(path) {
        Ok(metadata) if !metadata.is_dir() => Err(io(io::ErrorKind::NotADirectory.into())),
        Ok(metadata) => {
            let forbidden = match policy {
                DirPolicy::Private => 0o077,
                DirPolicy::Protected => 0o022,
            };
            check(path, &metadata, forbidden, if policy == DirPolicy::Private { "700" } else { "go-w" })
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => create_dir(path).map_err(io),
        Err(error) => Err(io(error)),
    }
}

/// Reads a secret, or `None` if there is no such file.
///
/// # Errors
/// [`PrivateFileError::Exposed`] if the file's mode lets others read it; else what the system said.
pub fn read(path: &Path) -> Result<Option<Vec<u8>>, PrivateFileError> {
    let io = |source| PrivateFileError::Io { path: path.to_owned(), source };
    match fs::metadata(path) {
        Ok(metadata) => {
            check(path, &metadata, 0o077, "600")?;
            fs::read(path).map(Some).map_err(io)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(io(error)),
    }
}

/// Writes a secret so that it is there whole or not at all, and never replaces one.
///
/// # Errors
/// [`PrivateFileError::Io`], of kind `AlreadyExists` if the file is there already.
pub fn create(path: &Path, contents: &[u8]) -> Result<(), PrivateFileError> {
    let io = |source| PrivateFileError::Io { path: path.to_owned(), source };
    let mut partial = path.as_os_str().to_owned();
    partial.push(format!(".{}.new", std::process::id()));
    let partial = PathBuf::from(partial);
    let written = write_private(&partial, contents).and_then(|()| fs::hard_link(&partial, path));
    let cleaned = fs::remove_file(&partial);
    written.and(cleaned).map_err(io)
}

/// Writes a secret in place of what is there, whole or not at all: readers see the old contents or the new.
///
/// # Errors
/// [`PrivateFileError::Io`]; what stood there before still does then.
pub fn replace(path: &Path, contents: &[u8]) -> Result<(), PrivateFileError> {
    let mut partial = path.as_os_str().to_owned();
    partial.push(format!(".{}.new", std::process::id()));
    let partial = PathBuf::from(partial);
    // One that a killed process of the same id has left is of no use to anybody.
    let _ = fs::remove_file(&partial);
    let written = write_private(&partial, contents).and_then(|()| fs::rename(&partial, path));
    written.map_err(|source| {
        let _ = fs::remove_file(&partial);
        PrivateFileError::Io { path: path.to_owned(), source }
    })
}

fn write_private(path: &Path, contents: &[u8]) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(contents)?;
    file.sync_all()
}

fn create_dir(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

#[cfg(unix)]
fn check(
    path: &Path,
    metadata: &fs::Metadata,
    forbidden: u32,
    mode: &'static str,
) -> Result<(), PrivateFileError> {
    use std::os::unix::fs::PermissionsExt;
    if metadata.permissions().mode() & forbidden == 0 {
        return Ok(());
    }
    Err(PrivateFileError::Exposed { path: path.to_owned(), mode })
}

/// Elsewhere a user's own folders are private by the system's defaults, and there are no bits to check.
#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps)] // the same shape as where there is something to check
fn check(_: &Path, _: &fs::Metadata, _: u32, _: &'static str) -> Result<(), PrivateFileError> {
    Ok(())
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn secrets_are_written_0600_and_never_replaced() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("key");
        assert!(read(&path).unwrap().is_none());
        create(&path, b"one").unwrap();
        assert_eq!(mode(&path), 0o600);
        assert!(create(&path, b"two").is_err());
        assert_eq!(read(&path).unwrap().unwrap(), b"one");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "nothing half-written is left");
    }

    #[test]
    fn a_secret_is_replaced_whole() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("key");
        for contents in [&b"one"[..], b"three", b""] {
            replace(&path, contents).unwrap();
            assert_eq!(read(&path).unwrap().unwrap(), contents);
            assert_eq!(mode(&path), 0o600);
        }
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
        assert!(replace(&dir.path().join("none/key"), b"x").is_err());
    }

    #[test]
    fn loose_permissions_are_refused_with_a_remedy() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("key");
        create(&path, b"one").unwrap();
        for loose in [0o640, 0o604, 0o660] {
            fs::set_permissions(&path, fs::Permissions::from_mode(loose)).unwrap();
            let error = read(&path).unwrap_err();
            assert!(error.to_string().contains("chmod 600"), "{error}");
        }
        fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).unwrap();
        assert!(private_dir(dir.path(), DirPolicy::Private).is_err());
        private_dir(dir.path(), DirPolicy::Protected).unwrap();
        fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o777)).unwrap();
        assert!(private_dir(dir.path(), DirPolicy::Protected).is_err());
        private_dir(&dir.path().join("a/b"), DirPolicy::Private).unwrap();
        assert_eq!(mode(&dir.path().join("a/b")), 0o700);
    }
}
