//! An album: a folder as visitors see it, its pictures with what is known of them, in order.

mod order;

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::Path;

use oriel_pictures::kind::Kind;
use sha2::{Digest, Sha256};

use crate::index::Index;
use crate::listing::{self, Entry, Listing};
use crate::root::Root;
use crate::stamp;

pub(crate) use crate::picture::Picture;

/// The description of an album, if it has one, in any case.
const README: &str = "readme.md";

/// A folder, read just now.
#[derive(Debug)]
pub(crate) struct Album {
    /// The folders in it, by name.
    pub(crate) folders: Vec<Entry>,
    /// The pictures and videos, as they were asked to be sorted.
    pub(crate) pictures: Vec<Picture>,
    /// All other files, by name.
    pub(crate) files: Vec<Entry>,
    /// The name of the file that describes the album.
    pub(crate) readme: Option<OsString>,
    /// Whether there are more entries than are here.
    pub(crate) cut: bool,
    /// Changes when a picture comes, goes, changes or takes another place.
    pub(crate) version: String,
    /// Whether the facts of all pictures have been read.
    pub(crate) complete: bool,
}

/// An order of pictures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Sort {
    /// As people sort names.
    #[default]
    Name,
    NameDown,
    /// The oldest first: when it was taken or, if it does not say, last changed.
    Date,
    DateDown,
}

impl Album {
    /// Reads the folder at `path`; what the index knows of its pictures comes along, and what it does not know yet it
    /// will read next.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub(crate) fn read(root: &Root, index: &Index, path: &Path, sort: Sort) -> io::Result<Album> {
        let listing = Listing::read(root, path)?;
        let known = index.look(root, path);
        let (mut folders, mut files, mut pictures) = (Vec::new(), Vec::new(), Vec::new());
        let mut complete = true;
        for entry in listing.entries {
            match entry.kind {
                listing::Kind::Folder => folders.push(entry),
                listing::Kind::File { size } => match Kind::of(Path::new(&entry.name)) {
                    Some(kind) => {
                        let (facts, blur, read) = known.of(&entry.name, &entry.stamp);
                        complete &= read;
                        pictures.push(Picture {
                            tag: entry.stamp.tag(),
                            name: entry.name,
                            modified: entry.modified,
                            kind,
                            size,
                            facts,
                            blur,
                        });
                    }
                    None => files.push(entry),
                },
            }
        }
        index.ask(known, complete);
        let readme = files.iter().map(|entry| &entry.name).find(|name| is_readme(name)).cloned();
        order::sort(&mut pictures, sort);
        let version = version(&pictures);
        Ok(Album { folders, pictures, files, readme, cut: listing.cut, version, complete })
    }
}

impl Sort {
    /// The order that a query's value means.
    pub(crate) fn parse(value: &str) -> Option<Sort> {
        Some(match value {
            "name" => Sort::Name,
            "-name" => Sort::NameDown,
            "date" => Sort::Date,
            "-date" => Sort::DateDown,
            _ => return None,
        })
    }

    /// The value that means it in a query.
    pub(crate) fn value(self) -> &'static str {
        match self {
            Sort::Name => "name",
            Sort::NameDown => "-name",
            Sort::Date => "date",
            Sort::DateDown => "-date",
        }
    }
}

fn is_readme(name: &OsStr) -> bool {
    name.eq_ignore_ascii_case(README)
}

fn version(pictures: &[Picture]) -> String {
    let mut digest = Sha256::new();
    for picture in pictures {
        digest.update(picture.name.as_encoded_bytes());
        digest.update(b"/");
        digest.update(&picture.tag);
    }
    stamp::short(digest)
}
