//! The directory handle that every lookup starts from.

use std::fs::{File, Metadata};
use std::io;
use std::path::{Component, Path, PathBuf};

use cap_fs_ext::{OpenOptionsMaybeDirExt, OpenOptionsSyncExt};
use cap_std::ambient_authority;
use cap_std::fs::{Dir, OpenOptions, ReadDir};

/// An open directory. Paths are resolved beneath it by the system, not by comparing strings, so a
/// name that is swapped for a symbolic link at the wrong moment leads nowhere else.
#[derive(Debug)]
pub(crate) struct Root {
    dir: Dir,
    name: String,
    place: PathBuf,
}

/// A regular file, open for reading, and what the system says about that very file.
#[derive(Debug)]
pub(crate) struct Opened {
    pub(crate) file: File,
    pub(crate) metadata: Metadata,
}

/// What a path leads to.
#[derive(Debug)]
pub(crate) enum Node {
    File(Opened),
    Directory,
}

impl Root {
    /// Opens the directory at an ambient path, the only one this crate ever uses.
    pub(crate) fn open(path: &Path) -> io::Result<Root> {
        let dir = Dir::open_ambient_dir(path, ambient_authority())?;
        // Being allowed to open a directory does not mean being allowed to list it.
        dir.entries()?;
        let place = path.canonicalize()?;
        let name = path.file_name().or(place.file_name());
        let name =
            name.map_or_else(|| String::from("Shared folder"), |name| name.to_string_lossy().into_owned());
        Ok(Root { dir, name, place })
    }

    /// Where the directory was when it was opened, for those who have to name it to the system. Nothing is read there.
    pub(crate) fn place(&self) -> &Path {
        &self.place
    }

    /// The path that `path` leads to at the end of its links, from the root, which itself is the empty path.
    pub(crate) fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        let resolved = self.dir.canonicalize(path)?;
        Ok(resolved.components().filter(|part| matches!(part, Component::Normal(_))).collect())
    }

    /// What people call the directory: the last part of its path.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Opens what is at `path` and decides by the handle, not by the name, what it is. Anything
    /// but a file or a directory counts as not found.
    pub(crate) fn open_node(&self, path: &Path) -> io::Result<Node> {
        let mut options = OpenOptions::new();
        // Without `nonblock`, opening a pipe waits for somebody to write to it.
        options.read(true).nonblock(true).maybe_dir(true);
        let file = self.dir.open_with(path, &options)?.into_std();
        let metadata = file.metadata()?;
        if metadata.is_file() {
            Ok(Node::File(Opened { file, metadata }))
        } else if metadata.is_dir() {
            Ok(Node::Directory)
        } else {
            Err(io::ErrorKind::NotFound.into())
        }
    }

    /// The entries of the directory at `path`.
    pub(crate) fn entries(&self, path: &Path) -> io::Result<ReadDir> {
        self.dir.read_dir(path)
    }

    /// What is known of the node at `path`, at the end of its links.
    pub(crate) fn metadata(&self, path: &Path) -> io::Result<cap_std::fs::Metadata> {
        self.dir.metadata(path)
    }
}
