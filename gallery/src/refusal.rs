//! Why something from a visitor was not taken, as a page for people or as JSON for programs (RFC 9457).

use std::io;

use http::header::{self, HeaderMap, HeaderValue};
use http::{Response, StatusCode};
use serde::Serialize;

use crate::body::Body;
use crate::reply;
use crate::tally::Tally;

/// The reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// A file or a form is larger than what is taken.
    TooLarge,
    /// It is no picture or video, or not what its name says.
    WrongType,
    /// The inbox, or the list of comments, holds as much as the owner wants.
    Full,
    /// There is no room on the disk.
    DiskFull,
    /// The owner's folder cannot be written to.
    ReadOnly,
    /// The request came from another site's page.
    OtherSite,
    /// The request makes no sense.
    Malformed,
    /// A comment without a word.
    Empty,
    /// A comment, or a name, with too many letters.
    TooLong,
    /// Too many in too short a time.
    TooOften,
    /// Too many transfers at once.
    Busy,
    /// Too many archives at once.
    ManyArchives,
    /// More files than one archive takes.
    LargeArchive,
    /// There is no such upload, or no longer.
    Gone,
    /// The rest of a file did not come.
    BrokeOff,
    /// A form in a format that is not understood.
    WrongForm,
    /// The system failed otherwise.
    Failed,
}

/// What is said.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    pub(crate) title: &'static str,
    pub(crate) text: &'static str,
}

#[derive(Serialize)]
struct Problem<'a> {
    title: &'a str,
    status: u16,
    detail: &'a str,
}

impl Refusal {
    pub(crate) fn of(why: Why) -> Refusal {
        let (status, title, text) = match why {
            Why::TooLarge => (
                StatusCode::PAYLOAD_TOO_LARGE,
                "This is too large",
                "The owner takes smaller files only. Please send a smaller version, or ask the owner.",
            ),
            Why::WrongType => (
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "Only pictures and videos are taken here",
                "The file is no picture or video, or its name says something else than its content.",
            ),
            Why::Full => (
                StatusCode::INSUFFICIENT_STORAGE,
                "There is no more room",
                "As much as the owner wants is waiting already. Please try again later, or tell the owner.",
            ),
            Why::DiskFull => (
                StatusCode::INSUFFICIENT_STORAGE,
                "The owner's disk is full",
                "Nothing was lost of what is there. Please try again later, or tell the owner.",
            ),
            Why::ReadOnly => (
                StatusCode::SERVICE_UNAVAILABLE,
                "The owner's folder cannot be written to",
                "Nothing could be kept. Please tell the owner, who can allow it on their computer.",
            ),
            Why::OtherSite => (
                StatusCode::FORBIDDEN,
                "This came from another site",
                "Files and comments are taken from the pages of this folder only. Please open it and try there.",
            ),
            Why::Malformed => (
                StatusCode::BAD_REQUEST,
                "This was not understood",
                "Part of the request seems to have been lost. Please go back and try again.",
            ),
            Why::Empty => (
                StatusCode::BAD_REQUEST,
                "There is nothing in this comment",
                "Please go back and write something.",
            ),
            Why::TooLong => (
                StatusCode::PAYLOAD_TOO_LARGE,
                "This is too long",
                "A comment has at most 2,000 letters, a name 80. Please go back and shorten it.",
            ),
            Why::TooOften => (
                StatusCode::TOO_MANY_REQUESTS,
                "That was very fast",
                "Too many comments came in a short time. Please wait a minute and try again.",
            ),
            Why::Busy => (
                StatusCode::SERVICE_UNAVAILABLE,
                "Many are sending files just now",
                "Please try again in a minute.",
            ),
            Why::ManyArchives => (
                StatusCode::SERVICE_UNAVAILABLE,
                "Many are downloading just now",
                "Please try again in a few minutes.",
            ),
            Why::LargeArchive => (
                StatusCode::PAYLOAD_TOO_LARGE,
                "This is too much for one file",
                "Please download the albums in it one by one, or pick what you want.",
            ),
            Why::Gone => (
                StatusCode::NOT_FOUND,
                "There is no such upload",
                "It was finished, given up or too old. Please send the file again.",
            ),
            Why::BrokeOff => (
                StatusCode::BAD_REQUEST,
                "The file did not arrive whole",
                "The connection was cut on the way. Please send it again.",
            ),
            Why::WrongForm => (
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "This form is not understood",
                "Please use the form on the page.",
            ),
            Why::Failed => (
                StatusCode::INTERNAL_SERVER_ERROR,
                "Something went wrong",
                "It could not be kept. Please try again later.",
            ),
        };
        Refusal { status, title, text }
    }

    /// As a page if `fields` say that a browser shows it, else as JSON.
    pub(crate) fn page(&self, fields: &HeaderMap) -> Response<Body> {
        let mut response = if wants_page(fields) {
            reply::page_of(self.status, self.title, self.text)
        } else {
            let problem = Problem { title: self.title, status: self.status.as_u16(), detail: self.text };
            let mut response = Response::new(Body::text(serde_json::to_string(&problem).unwrap_or_default()));
            let kind = HeaderValue::from_static("application/problem+json");
            response.headers_mut().insert(header::CONTENT_TYPE, kind);
            *response.status_mut() = self.status;
            response
        };
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if matches!(self.status, StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS) {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
        }
        response
    }
}

impl Why {
    /// What an error of the file system means to whoever sends something.
    pub(crate) fn from_write(error: &io::Error) -> Why {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                Why::DiskFull
            }
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Why::ReadOnly,
            _ => Why::Failed,
        }
    }

    /// Counts it for the owner.
    pub(crate) fn count(self, tally: &Tally) {
        match self {
            Why::DiskFull => tally.disk_full(),
            Why::ReadOnly => tally.not_writable(),
            Why::TooLarge | Why::WrongType | Why::Full | Why::TooLong | Why::TooOften | Why::OtherSite => {
                tally.refused();
            }
            _ => {}
        }
    }
}

/// Whether the answer is shown to a person. Scripts and programs do not ask for HTML.
pub(crate) fn wants_page(fields: &HeaderMap) -> bool {
    let accepted = fields.get_all(header::ACCEPT);
    accepted.iter().any(|value| value.to_str().is_ok_and(|value| value.contains("text/html")))
}
