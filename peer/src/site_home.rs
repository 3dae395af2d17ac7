//! Where a site's own files are kept: `sites/NAME` in the peer's home folder, for its owner alone.

use std::path::{Path, PathBuf};

use oriel_certs::private_file::{DirPolicy, PrivateFileError, private_dir};
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
        let dir = home.join("sites").join(name.as_str());
        private_dir(&home.join("sites"), DirPolicy::Private)?;
        private_dir(&dir, DirPolicy::Private)?;
        Ok(SiteHome { dir })
    }

    /// A file in it.
    pub fn file(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }
}
