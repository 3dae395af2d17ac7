//! Where a site's own files are kept: `sites/NAME` in the peer's home folder, for its owner alone.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use oriel_certs::private_file::{self, DirPolicy, PrivateFileError, private_dir};
use oriel_protocol::name::Name;

/// A site's folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteHome {
    dir: PathBuf,
}

impl SiteHome {
    /// The one of `name` in `home`, made with mode 0700 if need be.
    ///
    /// # Errors
    /// When it cannot be made, or others can get at it.
    pub fn open(home: &Path, name: &Name) -> Result<SiteHome, PrivateFileError> {
        private_dir(home, DirPolicy::Private)?;
        let dir = Self::path(home, name);
        private_dir(&home.join("sites"), DirPolicy::Private)?;
        private_dir(&dir, DirPolicy::Private)?;
        Ok(SiteHome { dir })
    }

    /// The one of `name` in `home`, if there is one: asking for it leaves nothing behind.
    ///
    /// # Errors
    /// When others can get at it.
    pub fn find(home: &Path, name: &Name) -> Result<Option<SiteHome>, PrivateFileError> {
        Self::path(home, name).is_dir().then(|| Self::open(home, name)).transpose()
    }

    /// Where the one of `name` in `home` is, or would be.
    pub fn path(home: &Path, name: &Name) -> PathBuf {
        home.join("sites").join(name.as_str())
    }

    /// A file in it.
    pub fn file(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    /// Reads one of its files; `None` if it is not there.
    ///
    /// # Errors
    /// When it cannot be read, or others can read it.
    pub fn read(&self, name: &str) -> Result<Option<Vec<u8>>, PrivateFileError> {
        private_file::read(&self.file(name))
    }

    /// Writes one of its files, mode 0600, in place of what is there: whole or not at all.
    ///
    /// # Errors
    /// What the system says; what stood there before still does then.
    pub fn write(&self, name: &str, contents: &[u8]) -> Result<(), PrivateFileError> {
        let path = self.file(name);
        let new = self.file(&format!("{name}.{}.put", std::process::id()));
        // One that is left of a program that was killed, and had the same number.
        let _ = fs::remove_file(&new);
        private_file::create(&new, contents)?;
        fs::rename(&new, &path).map_err(|source| PrivateFileError::Io { path, source })
    }

    /// Removes one of its files, if it is there.
    ///
    /// # Errors
    /// What the system says.
    pub fn remove(&self, name: &str) -> Result<(), PrivateFileError> {
        let path = self.file(name);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(PrivateFileError::Io { path, source: error })
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_takes_the_old_one_s_place() {
        let dir = tempfile::tempdir().unwrap();
        let home = SiteHome::open(&dir.path().join("home"), &"alice".parse().unwrap()).unwrap();
        assert!(home.read("a.json").unwrap().is_none());
        home.write("a.json", b"1").unwrap();
        home.write("a.json", b"2").unwrap();
        assert_eq!(home.read("a.json").unwrap().unwrap(), b"2");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(home.file("a.json")).unwrap().permissions().mode() & 0o777, 0o600);
        }
        home.remove("a.json").unwrap();
        home.remove("a.json").unwrap();
        assert_eq!(fs::read_dir(home.file("")).unwrap().count(), 0, "nothing is left");
        let top = dir.path().join("home");
        assert_eq!(SiteHome::find(&top, &"alice".parse().unwrap()).unwrap(), Some(home));
        assert_eq!(SiteHome::find(&top, &"alise".parse().unwrap()).unwrap(), None);
        assert_eq!(fs::read_dir(top.join("sites")).unwrap().count(), 1, "nothing was made");
    }
}
