//! What the owner may want to know of a shared folder.

use std::path::PathBuf;

/// Numbers of one moment. Who wants to see progress asks again.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct State {
    /// Folders found so far, the shared one included.
    pub folders: u64,
    /// Pictures found so far.
    pub pictures: u64,
    /// Videos found so far.
    pub videos: u64,
    /// Other files found so far.
    pub files: u64,
    /// Pictures and videos whose dates and sizes have been read, or cannot be.
    pub indexed: u64,
    /// Whether everything that is known to be there has been read.
    pub done: bool,
    /// Folders, pictures and videos that the system refuses to open, and whatever has a name that no address can hold.
    pub unreadable: u64,
    /// Pictures and videos that are shown, but that the index has no room for.
    pub left_out: u64,
    /// Whether there are folders that the index has no room for.
    pub folders_left_out: bool,
    /// Folders of whose changes the system does not tell; they are looked at again every minute.
    pub unwatched: u64,
    /// Previews made since the start.
    pub previews_made: u64,
    /// Previews that were there already.
    pub previews_kept: u64,
    /// Why pictures have no preview.
    pub without_preview: Vec<Trouble>,
    /// What the previews on disk come to, in bytes.
    pub cache_bytes: u64,
    /// Why no more previews are kept on disk, if so.
    pub cache_problem: Option<String>,
}

/// A reason for which pictures have no preview.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Trouble {
    /// In words.
    pub reason: String,
    /// How many pictures that is about.
    pub pictures: u64,
    /// One of them, by its path in the shared folder.
    pub example: Option<PathBuf>,
}

impl Trouble {
    pub(crate) fn new(reason: String, pictures: u64, example: Option<PathBuf>) -> Trouble {
        Trouble { reason, pictures, example }
    }
}
