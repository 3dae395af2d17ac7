//! How far a folder has been read.

use std::collections::BTreeMap;

use oriel_gallery::Folder;
use serde::Serialize;

/// What is known of a folder's contents.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Contents {
    /// Folders, itself not counted.
    pub folders: u64,
    /// Pictures found.
    pub pictures: u64,
    /// Videos found.
    pub videos: u64,
    /// Other files found.
    pub files: u64,
    /// Pictures and videos whose facts have been read.
    pub indexed: u64,
    /// Whether all of it has been read once.
    pub done: bool,
    /// Files and folders that could not be read.
    pub unreadable: u64,
    /// Files that archives left out because they could not be read.
    pub left_out: u64,
    /// Pictures and videos without a preview, by reason.
    pub without_preview: BTreeMap<String, u64>,
    /// Why no more previews are kept on disk, if so.
    pub cache_problem: Option<String>,
}

impl Contents {
    /// Pictures and videos found so far.
    pub fn found(&self) -> u64 {
        self.pictures + self.videos
    }
}

/// A folder that can say how far it has been read.
pub trait Indexing: Send + Sync + std::fmt::Debug {
    /// As of now; `None` for one that reads nothing beforehand.
    fn contents(&self) -> Option<Contents>;
}

impl Indexing for Folder {
    fn contents(&self) -> Option<Contents> {
        let state = self.state();
        let troubles = state.without_preview.into_iter();
        Some(Contents {
            folders: state.folders.saturating_sub(1), // the shared one is among them
            pictures: state.pictures,
            videos: state.videos,
            files: state.files,
            indexed: state.indexed,
            done: state.done,
            unreadable: state.unreadable,
            left_out: self.counts().left_out,
            without_preview: troubles
                .map(|trouble| {
                    let such = trouble
                        .example
                        .map(|path| format!(", such as {}", path.display()))
                        .unwrap_or_default();
                    (format!("{}{such}", trouble.reason), trouble.pictures)
                })
                .collect(),
            cache_problem: state.cache_problem,
        })
    }
}
