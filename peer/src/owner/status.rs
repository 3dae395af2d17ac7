//! Everything that there is to say of a site, at one moment.

use std::sync::Arc;

use serde::Serialize;

use super::inbox::{self, Waiting};
use super::links::{self, ShownLink};
use crate::access::site_file::SiteFile;
use crate::site_home::SiteHome;
use crate::view::indexing::Contents;
use crate::view::tally::Numbers;
use crate::view::{SiteView, Standing};
use crate::words;

/// One site at one moment.
#[derive(Clone, Debug, Serialize)]
pub struct Status {
    /// Its name.
    pub name: String,
    /// What stands behind it.
    pub behind: String,
    /// When this was, in seconds since 1970.
    pub now: u64,
    /// Whether it can be visited.
    pub standing: Standing,
    /// When it stops showing anything, in seconds since 1970.
    pub expires: Option<u64>,
    /// What is in its folder, as far as that is known.
    pub contents: Option<Contents>,
    /// Who looked at what, in numbers.
    pub numbers: Numbers,
    /// Its links.
    pub links: Vec<ShownLink>,
    /// What visitors have left.
    pub inbox: Option<Waiting>,
}

/// Where a site's status comes from.
#[derive(Clone, Debug)]
pub struct Source {
    /// What runs.
    pub view: Arc<SiteView>,
    /// What is kept.
    pub home: SiteHome,
}

impl Source {
    /// The status now. It reads a few small files.
    pub fn status(&self) -> Status {
        Status {
            name: self.view.name.to_string(),
            behind: self.view.behind.to_string(),
            now: words::now(),
            standing: self.view.standing(),
            expires: SiteFile::read(&self.home).ok().flatten().and_then(|file| file.expires),
            contents: self.view.contents(),
            numbers: self.view.numbers(),
            links: links::of(&self.home),
            inbox: self.view.inbox.as_deref().and_then(inbox::waiting),
        }
    }
}
