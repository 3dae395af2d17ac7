//! A picture of an album, or one that was found.

use std::ffi::OsString;
use std::sync::Arc;
use std::time::SystemTime;

use oriel_pictures::facts::Facts;
use oriel_pictures::kind::Kind;

use crate::dates;

/// A picture or video.
#[derive(Clone, Debug)]
pub(crate) struct Picture {
    pub(crate) name: OsString,
    pub(crate) kind: Kind,
    /// In bytes.
    pub(crate) size: u64,
    pub(crate) modified: Option<SystemTime>,
    /// Stands for this very version of the file, in characters that mean nothing in a URL.
    pub(crate) tag: String,
    /// What it says of itself, once that has been read.
    pub(crate) facts: Option<Arc<Facts>>,
    /// What to show until the preview is there, once that is known: 4 by 3 colours of 3 bytes in Base64.
    pub(crate) blur: Option<Arc<str>>,
}

impl Picture {
    /// When it was taken or, if it does not say, last changed: `2024-05-01T10:00:00`.
    pub(crate) fn date(&self) -> Option<String> {
        let taken = self.facts.as_ref().and_then(|facts| facts.taken.clone());
        taken.or_else(|| dates::iso(self.modified?))
    }
}
