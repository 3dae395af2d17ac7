//! How a folder is shared.

use std::path::PathBuf;

use oriel_pictures::maker::Worker;

/// What the owner wants. The default shares files as they are, without previews of pictures.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Who makes previews; none are made without.
    pub worker: Option<Worker>,
    /// Where previews are kept; they are made anew each time without.
    pub cache: Option<Cache>,
    /// Whether originals keep their location.
    pub keep_location: bool,
    /// Whether visitors may leave files, and how many.
    pub inbox: Option<Inbox>,
    /// Whether visitors may leave comments.
    pub comments: bool,
    /// Whether pages name a picture for programs that show links (Open Graph).
    pub open_graph: bool,
}

/// Where previews are kept.
#[derive(Clone, Debug)]
pub struct Cache {
    /// A folder of its own.
    pub dir: PathBuf,
    /// In bytes.
    pub limit: u64,
}

/// What visitors may leave.
#[derive(Clone, Debug)]
pub struct Inbox {
    /// For one file, in bytes.
    pub largest: u64,
    /// For all that waits to be looked at, in bytes.
    pub total: u64,
    /// Files that wait to be looked at.
    pub files: usize,
    /// Whether anything is taken, or pictures and videos only.
    pub any_type: bool,
}
