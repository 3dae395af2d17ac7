//! The comments of an album on the disk: `.oriel-comments.jsonl` in it, one JSON object a line.
//!
//! The owner may take lines out or change them at any time; a line that makes no sense is passed over. Lines are added
//! whole, at the end, by one write.

use std::collections::HashMap;
use std::fs::{File, Metadata};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use cap_fs_ext::{FollowSymlinks, OpenOptionsFollowExt, OpenOptionsSyncExt};
use cap_std::fs::OpenOptions;

use crate::comments::comment::{Comment, Line};
use crate::root::Root;

/// Hidden, so never listed and never served.
const FILE: &str = ".oriel-comments.jsonl";
/// The most lines and bytes of one album.
const MOST_LINES: usize = 10_000;
const MOST_BYTES: u64 = 8 << 20;
/// The most bytes of files whose comments are kept in memory.
const MOST_KEPT: u64 = 16 << 20;
/// The most albums of them.
const MOST_ALBUMS: usize = 1000;

/// The comments of all albums.
#[derive(Debug)]
pub(super) struct Book {
    root: Arc<Root>,
    kept: Mutex<Kept>,
    /// Held while a line is added.
    pen: Mutex<()>,
}

/// The comments of one album, by picture.
#[derive(Debug, Default)]
pub(super) struct Album {
    pictures: HashMap<String, Vec<Comment>>,
    lines: usize,
}

#[derive(Debug, Default)]
struct Kept {
    albums: HashMap<PathBuf, (Version, Arc<Album>)>,
    bytes: u64,
}

/// Tells whether a file has changed.
type Version = (u64, Option<SystemTime>);

/// Why a line was not added.
#[derive(Debug, thiserror::Error)]
pub(super) enum AddError {
    /// The album has as many comments as it may have.
    #[error("the album has too many comments")]
    Full,
    #[error("the comment cannot be kept: {0}")]
    Write(#[from] io::Error),
}

impl Book {
    pub(super) fn new(root: Arc<Root>) -> Book {
        Book { root, kept: Mutex::default(), pen: Mutex::default() }
    }

    /// The comments of an album; none where there is no file.
    pub(super) fn read(&self, album: &Path) -> io::Result<Arc<Album>> {
        let mut options = plain();
        let file = match self.root.dir().open_with(album.join(FILE), options.read(true)) {
            Ok(file) => file.into_std(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Arc::default()),
            Err(error) => return Err(error),
        };
        let metadata = file.metadata()?;
        let version = version_of(&metadata);
        if let Some((known, comments)) = self.kept().albums.get(album)
            && *known == version
        {
            return Ok(Arc::clone(comments));
        }
        if !metadata.is_file() {
            return Ok(Arc::default());
        }
        let mut bytes = Vec::new();
        file.take(MOST_BYTES).read_to_end(&mut bytes)?;
        let comments = Arc::new(Album::parse(&bytes));
        self.kept().insert(album, version, &comments);
        Ok(comments)
    }

    /// Adds a line. One at a time; a line of which the disk takes only a part is taken back.
    pub(super) fn add(&self, album: &Path, line: &Line) -> Result<(), AddError> {
        let mut bytes = serde_json::to_vec(line).map_err(io::Error::from)?;
        bytes.push(b'\n');
        let _alone = self.pen.lock().unwrap_or_else(PoisonError::into_inner);
        let lines = self.read(album)?.lines;
        let mut options = plain();
        options.read(true).append(true).create(true);
        let mut file = self.root.dir().open_with(album.join(FILE), &options)?.into_std();
        let metadata = file.metadata()?;
        if !metadata.is_file() {
            return Err(io::Error::from(io::ErrorKind::PermissionDenied).into());
        }
        let length = metadata.len();
        if !ends_a_line(&mut file, length)? {
            bytes.insert(0, b'\n');
        }
        if lines >= MOST_LINES || length + bytes.len() as u64 > MOST_BYTES {
            return Err(AddError::Full);
        }
        if let Err(error) = file.write_all(&bytes) {
            file.set_len(length)?;
            return Err(error.into());
        }
        Ok(())
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Album {
    fn parse(bytes: &[u8]) -> Album {
        let mut album = Album::default();
        for line in bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            album.lines += 1;
            if album.lines > MOST_LINES {
                break;
            }
            if let Ok(line) = serde_json::from_slice::<Line>(line) {
                album.pictures.entry(line.picture).or_default().push(line.comment);
            }
        }
        album
    }

    /// What was said of a picture, the oldest first.
    pub(super) fn of(&self, picture: &str) -> &[Comment] {
        self.pictures.get(picture).map_or(&[], Vec::as_slice)
    }
}

impl Kept {
    fn insert(&mut self, album: &Path, version: Version, comments: &Arc<Album>) {
        if let Some((before, _)) = self.albums.remove(album) {
            self.bytes -= cost(before);
        }
        if self.bytes + cost(version) > MOST_KEPT || self.albums.len() >= MOST_ALBUMS {
            *self = Kept::default();
        }
        self.bytes += cost(version);
        self.albums.insert(album.to_owned(), (version, Arc::clone(comments)));
    }
}

/// What of a file is read at most.
fn cost((length, _): Version) -> u64 {
    length.min(MOST_BYTES)
}

fn version_of(metadata: &Metadata) -> Version {
    (metadata.len(), metadata.modified().ok())
}

/// Whether the owner, or a full disk, left a line without an end.
fn ends_a_line(file: &mut File, length: u64) -> io::Result<bool> {
    let Some(last) = length.checked_sub(1) else {
        return Ok(true);
    };
    let mut byte = [0];
    file.seek(SeekFrom::Start(last))?;
    file.read_exact(&mut byte)?;
    Ok(byte == *b"\n")
}

/// Follows no link, and waits for no pipe.
fn plain() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.follow(FollowSymlinks::No).nonblock(true);
    options
}
