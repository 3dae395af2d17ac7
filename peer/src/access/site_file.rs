//! `site.json`: what `oriel link` has to know of a site that this computer publishes.

use std::fs;
use std::path::{Path, PathBuf};

use oriel_certs::private_file::{self, PrivateFileError};
use oriel_protocol::name::Name;
use serde::{Deserialize, Serialize};

use crate::site_home::SiteHome;

const FILE: &str = "site.json";

/// What a site is, as it was published last.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SiteFile {
    /// Its public URL, once it was online.
    #[serde(default)]
    pub url: Option<String>,
    /// The identity's key, likewise.
    #[serde(default)]
    pub key: Option<String>,
    /// The folder that it shows, if it is one.
    #[serde(default)]
    pub folder: Option<PathBuf>,
    /// Whether it takes a password or a link to get in.
    #[serde(default)]
    pub closed: bool,
    /// When the share ends, in seconds since 1970.
    #[serde(default)]
    pub expires: Option<u64>,
}

impl SiteFile {
    /// What is known of the site at home here; nothing if it was never published.
    ///
    /// # Errors
    /// [`PrivateFileError`]. A damaged file counts as none: it is written anew at the next start.
    pub fn read(home: &SiteHome) -> Result<Option<Self>, PrivateFileError> {
        let bytes = private_file::read(&home.file(FILE))?;
        Ok(bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
    }

    /// Whether the site `name` was ever published with this `home`.
    pub fn is_there(home: &Path, name: &Name) -> bool {
        SiteHome::path(home, name).join(FILE).is_file()
    }

    /// Writes it, unless it says the same already.
    ///
    /// # Errors
    /// [`PrivateFileError`].
    pub fn write(&self, home: &SiteHome) -> Result<(), PrivateFileError> {
        if Self::read(home)?.as_ref() == Some(self) {
            return Ok(());
        }
        let bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        private_file::replace(&home.file(FILE), &bytes)
    }
}

/// The folder of a site that is about to be published. Dropped, it takes the folder away again if it was not there
/// before and the site never came online.
#[derive(Debug)]
pub struct Provisional(Option<PathBuf>);

impl Provisional {
    /// That of `name` in `home`, before it is made.
    pub fn of(home: &Path, name: &Name) -> Self {
        let dir = SiteHome::path(home, name);
        Self(Some(dir).filter(|dir| fs::symlink_metadata(dir).is_err()))
    }
}

impl Drop for Provisional {
    fn drop(&mut self) {
        if let Some(dir) = self.0.take().filter(|dir| !dir.join(FILE).exists()) {
            // It holds nothing that anybody would miss.
            let _ = fs::remove_dir_all(dir);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_of_a_site_that_never_came_online_goes_with_the_start_that_made_it() {
        let dir = tempfile::tempdir().unwrap();
        let (home, name) = (dir.path().join("home"), "alice".parse().unwrap());
        let start = |online: bool| {
            let _provisional = Provisional::of(&home, &name);
            let site = SiteHome::open(&home, &name).unwrap();
            site.write("secret", b"1").unwrap();
            if online {
                SiteFile::default().write(&site).unwrap();
            }
            site
        };
        assert!(!start(false).file("").exists());
        assert!(start(true).file(FILE).exists());
        assert!(start(false).file(FILE).exists(), "it was there before");
    }
}
