//! `site.json`: what `oriel link` has to know of a site that this computer publishes.

use std::path::PathBuf;

use oriel_certs::private_file::{self, PrivateFileError};
use serde::{Deserialize, Serialize};

use crate::site_home::SiteHome;

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
        let bytes = private_file::read(&home.file("site.json"))?;
        Ok(bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
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
        private_file::replace(&home.file("site.json"), &bytes)
    }
}
