//! The validators of a file.

use std::fs::Metadata;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::Response;
use http::header;

use crate::body::Body;
use crate::dates;
use crate::reply;
use crate::stamp::Stamp;

/// What tells one version of a file from another.
#[derive(Debug)]
pub(super) struct Version {
    /// A strong entity tag, quotes included.
    tag: String,
    /// The time of the last change in whole seconds, if it is in the past.
    modified: Option<SystemTime>,
}

impl Version {
    /// The version of the file that `metadata` was read from.
    ///
    /// The tag is made of the length, the time of the last change to the nanosecond and, where
    /// there is one, the inode number: a file that is rewritten or replaced gets a new one.
    /// As long as a veil lies over it, it is another version.
    pub(super) fn of(metadata: &Metadata, veiled: bool) -> Version {
        let Stamp { length, nanoseconds, inode } = Stamp::of(metadata);
        Version {
            tag: format!("\"{length:x}-{nanoseconds:x}-{inode:x}{}\"", if veiled { "-v" } else { "" }),
            modified: metadata.modified().ok().and_then(whole_seconds),
        }
    }

    pub(super) fn tag(&self) -> &str {
        &self.tag
    }

    pub(super) fn modified(&self) -> Option<SystemTime> {
        self.modified
    }

    /// Puts the validators in a response.
    pub(super) fn describe(&self, response: &mut Response<Body>) {
        reply::set(response, header::ETAG, &self.tag);
        if let Some(date) = self.modified.and_then(dates::format) {
            reply::set(response, header::LAST_MODIFIED, &date);
        }
    }
}

/// The resolution of an HTTP date. A server must not date a change later than its own clock.
fn whole_seconds(time: SystemTime) -> Option<SystemTime> {
    let seconds = time.duration_since(UNIX_EPOCH).ok()?.as_secs();
    let whole = UNIX_EPOCH + Duration::from_secs(seconds);
    (whole <= SystemTime::now()).then_some(whole)
}
