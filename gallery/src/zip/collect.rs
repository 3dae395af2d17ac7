//! What of an album goes into an archive.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};

use cap_std::fs::DirEntry;

use crate::names;
use crate::root::{Node, Root};
use crate::stamp::Stamp;
use crate::zip::entries::{Entries, joined};

/// The most files in one archive, which bounds what is held while it is sent: about 100 bytes each.
const MOST_FILES: usize = 500_000;
/// The most bytes of their paths.
const MOST_PATH_BYTES: usize = 64 << 20;
/// The most folders looked into: links can make many of few.
const MOST_FOLDERS: usize = 100_000;
/// How deep.
const DEEPEST: usize = 64;
/// The format counts the bytes of a name in 16 bits; the album's own name comes on top.
const LONGEST_PATH: usize = 16_000;

/// Why there is no archive.
#[derive(Debug, thiserror::Error)]
pub(super) enum CollectError {
    /// The album, or all that was picked of it, is not there.
    #[error("there is nothing to put into the archive")]
    Nothing,
    /// More than one archive takes.
    #[error("there is too much for one archive")]
    TooMuch,
    #[error("the album cannot be read: {0}")]
    Read(#[from] io::Error),
}

/// The files of an archive, and how many could not be read and are not in it.
#[derive(Debug)]
pub(super) struct Collected {
    pub(super) entries: Entries,
    pub(super) left_out: u64,
}

/// Walks through the album, in an order that depends on names alone. Everything a visitor can see goes in, of the
/// names in `picks` only if there are any.
///
/// # Errors
/// [`CollectError`]; single files that cannot be read are counted.
pub(super) fn collect(
    root: &Root,
    album: &Path,
    label: &str,
    picks: &[OsString],
) -> Result<Collected, CollectError> {
    let mut walk = Walk {
        root,
        album,
        entries: Entries::new(album, label.to_owned()),
        left_out: 0,
        folders: 0,
        above: place(root, album).into_iter().collect(),
    };
    if picks.is_empty() {
        walk.folder(&[], album)?;
    } else {
        let mut picks: Vec<_> = picks.iter().filter(|name| names::is_shared(name)).collect();
        picks.sort();
        picks.dedup();
        let mut found = 0;
        for name in picks {
            match walk.node(name.as_encoded_bytes(), &album.join(name)) {
                Ok(true) => found += 1,
                Ok(false) => walk.left_out += 1,
                Err(error) => return Err(error),
            }
        }
        if found == 0 {
            return Err(CollectError::Nothing);
        }
    }
    Ok(Collected { entries: walk.entries, left_out: walk.left_out })
}

struct Walk<'a> {
    root: &'a Root,
    album: &'a Path,
    entries: Entries,
    left_out: u64,
    folders: usize,
    /// Where the folders above are on the disk: a link to one of them leads nowhere new.
    above: Vec<(u64, u64)>,
}

impl Walk<'_> {
    /// Adds what is in a folder.
    fn folder(&mut self, below: &[u8], path: &Path) -> Result<(), CollectError> {
        self.folders += 1;
        if self.folders > MOST_FOLDERS {
            return Err(CollectError::TooMuch);
        }
        let mut names = Vec::new();
        for entry in self.root.entries(path)? {
            let entry = entry?;
            if let Some(name) = visible(&entry) {
                if names.len() >= MOST_FILES {
                    return Err(CollectError::TooMuch);
                }
                names.push(name);
            }
        }
        names.sort_unstable();
        for name in names {
            let inner = joined(below, &name);
            let path = self.path_of(&inner);
            if inner.len() > LONGEST_PATH || !self.node(&inner, &path)? {
                self.left_out += 1;
            }
        }
        Ok(())
    }

    /// Adds a file, or a folder with all that is in it. Says whether it could be read.
    fn node(&mut self, below: &[u8], path: &Path) -> Result<bool, CollectError> {
        match self.root.open_node(path) {
            Ok(Node::File(opened)) => {
                let full = self.entries.list().len() >= MOST_FILES
                    || self.entries.path_bytes() + below.len() > MOST_PATH_BYTES;
                if full || !self.entries.push(below, Stamp::of(&opened.metadata)) {
                    return Err(CollectError::TooMuch);
                }
                Ok(true)
            }
            Ok(Node::Directory) => {
                let Some(place) = self.place_to_enter(path) else { return Ok(false) };
                self.above.push(place);
                let inside = self.folder(below, path);
                self.above.pop();
                match inside {
                    Err(CollectError::Read(_)) => Ok(false),
                    other => other.map(|()| true),
                }
            }
            Err(_) => Ok(false),
        }
    }

    /// Where a folder is on the disk, unless one is in it already or too deep.
    fn place_to_enter(&self, path: &Path) -> Option<(u64, u64)> {
        let place = place(self.root, path)?;
        let again = cfg!(unix) && self.above.contains(&place);
        (!again && self.above.len() < DEEPEST).then_some(place)
    }

    fn path_of(&self, below: &[u8]) -> PathBuf {
        let mut path = self.album.to_owned();
        path.extend(below.split(|byte| *byte == b'/').filter_map(|name| names::from_bytes(name.to_vec())));
        path
    }
}

/// The name of an entry that a visitor can see. Elsewhere than on unix links are not followed, because nothing tells
/// that one leads back.
fn visible(entry: &DirEntry) -> Option<OsString> {
    let name = entry.file_name();
    let kind = entry.file_type().ok()?;
    let wanted = kind.is_file() || kind.is_dir() || (cfg!(unix) && kind.is_symlink());
    (wanted && names::is_shared(OsStr::new(&name))).then_some(name)
}

#[cfg(unix)]
fn place(root: &Root, path: &Path) -> Option<(u64, u64)> {
    use cap_std::fs::MetadataExt;

    let metadata = root.metadata(path).ok()?;
    Some((metadata.dev(), metadata.ino()))
}

#[cfg(not(unix))]
fn place(_: &Root, _: &Path) -> Option<(u64, u64)> {
    Some((0, 0))
}
