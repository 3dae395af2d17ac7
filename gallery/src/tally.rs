//! What the owner may want to know of transfers, in numbers.

use std::sync::atomic::{AtomicU64, Ordering};

/// How often something happened since the folder was opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// Files that were left out of ZIP files because they could not be read.
    pub left_out: u64,
    /// Files that visitors left in the inbox.
    pub received: u64,
    /// Files and comments that were refused: too large, of the wrong type, too many.
    pub refused: u64,
    /// Files and comments that could not be kept because the folder cannot be written to.
    pub not_writable: u64,
    /// Files and comments that could not be kept because the disk is full.
    pub disk_full: u64,
    /// Comments that visitors left.
    pub comments: u64,
}

/// The counters behind [`Counts`].
#[derive(Debug, Default)]
pub(crate) struct Tally {
    left_out: AtomicU64,
    received: AtomicU64,
    refused: AtomicU64,
    not_writable: AtomicU64,
    disk_full: AtomicU64,
    comments: AtomicU64,
}

impl Tally {
    pub(crate) fn left_out(&self, files: u64) {
        self.left_out.fetch_add(files, Ordering::Relaxed);
    }

    pub(crate) fn received(&self) {
        self.received.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn refused(&self) {
        self.refused.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn not_writable(&self) {
        self.not_writable.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn disk_full(&self) {
        self.disk_full.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn comment(&self) {
        self.comments.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn so_far(&self) -> Counts {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        Counts {
            left_out: read(&self.left_out),
            received: read(&self.received),
            refused: read(&self.refused),
            not_writable: read(&self.not_writable),
            disk_full: read(&self.disk_full),
            comments: read(&self.comments),
        }
    }
}
