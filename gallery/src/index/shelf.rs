//! What is known of one folder.

use std::ffi::{OsStr, OsString};
use std::sync::Arc;

use oriel_pictures::facts::Facts;
use oriel_pictures::kind::Kind;

use crate::stamp::Stamp;

/// A folder's pictures and videos, and what else was seen in it.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    /// By the bytes of their names.
    pub(crate) records: Vec<Record>,
    /// Other files.
    pub(crate) files: usize,
    /// Pictures that there was no room for.
    pub(crate) left_out: usize,
    /// Whether the system refuses to list the folder.
    pub(crate) unreadable: bool,
    /// Entries that are left out for their names.
    pub(crate) odd: u64,
    /// Whether changes are told of.
    pub(crate) watched: bool,
}

/// A picture or video.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) name: OsString,
    pub(crate) kind: Kind,
    /// The version that the rest is about.
    pub(crate) stamp: Stamp,
    pub(crate) reading: Reading,
    /// 4 by 3 colours of 3 bytes in Base64.
    pub(crate) blur: Option<Arc<str>>,
}

/// How far the reading of a picture's facts is.
#[derive(Debug)]
pub(crate) enum Reading {
    Waiting,
    Done(Arc<Facts>),
    /// The system refuses to open it.
    Failed,
}

impl Shelf {
    pub(crate) fn get(&self, name: &OsStr) -> Option<&Record> {
        self.position(name).ok().map(|at| &self.records[at])
    }

    pub(crate) fn get_mut(&mut self, name: &OsStr) -> Option<&mut Record> {
        self.position(name).ok().map(|at| &mut self.records[at])
    }

    /// The pictures whose facts are still to be read.
    pub(crate) fn waiting(&self) -> impl Iterator<Item = &Record> {
        self.records.iter().filter(|record| record.is_waiting())
    }

    /// Takes over what `before` knew of the same versions of the same pictures.
    pub(crate) fn inherit(&mut self, before: Shelf) {
        let mut old = before.records.into_iter().peekable();
        for record in &mut self.records {
            while old.next_if(|old| old.name < record.name).is_some() {}
            if let Some(same) = old.next_if(|old| old.name == record.name && old.stamp == record.stamp) {
                // What could not be opened may be open by now.
                if matches!(same.reading, Reading::Done(_)) {
                    record.reading = same.reading;
                }
                record.blur = same.blur;
            }
        }
    }

    fn position(&self, name: &OsStr) -> Result<usize, usize> {
        self.records.binary_search_by(|record| record.name.as_os_str().cmp(name))
    }
}

impl Record {
    pub(crate) fn facts(&self) -> Option<&Arc<Facts>> {
        match &self.reading {
            Reading::Done(facts) => Some(facts),
            Reading::Waiting | Reading::Failed => None,
        }
    }

    pub(crate) fn is_waiting(&self) -> bool {
        matches!(self.reading, Reading::Waiting)
    }
}
