//! An album, or part of it, as a ZIP file that is made while it is sent.
//!
//! What goes in is looked up first, so that the length is known and any part can be asked for. Files are opened when
//! their turn comes; one that is not what it was by then ends the body with an error.
//!
//! A download that goes on later needs the sums of all files before. They are remembered ([`sums`]); what is not
//! known any more is read again when the end of the archive is made.

mod collect;
mod entries;
mod layout;
mod member;
mod records;
mod stream;
mod sums;

use std::ffi::OsString;
use std::sync::Arc;

use http::header::{self, HeaderMap, HeaderValue};
use http::{Method, Response, StatusCode};
use tokio::sync::Semaphore;

use crate::body::Body;
use crate::file::conditions::{self, Verdict};
use crate::file::range::{self, Selection};
use crate::file::version::Version;
use crate::refusal::{Refusal, Why};
use crate::reply;
use crate::root::Root;
use crate::tally::Tally;
use crate::target::Target;
use crate::zip::collect::CollectError;
use crate::zip::layout::Layout;
use crate::zip::stream::Stream;
use crate::zip::sums::Sums;

/// The most archives at once, looked up or sent.
const MOST_AT_ONCE: usize = 32;

/// What all archives of a folder have in common.
#[derive(Debug)]
pub(crate) struct Zips {
    root: Arc<Root>,
    keep_location: bool,
    sums: Arc<Sums>,
    places: Arc<Semaphore>,
    tally: Arc<Tally>,
}

impl Zips {
    pub(crate) fn new(root: Arc<Root>, keep_location: bool, tally: Arc<Tally>) -> Zips {
        let places = Arc::new(Semaphore::new(MOST_AT_ONCE));
        Zips { root, keep_location, sums: Arc::default(), places, tally }
    }

    /// Answers GET and HEAD for an album as an archive, and POST for a part of it. Reads folders, so it has to be
    /// called on a blocking thread of a Tokio runtime.
    pub(crate) fn answer(
        &self,
        album: &Target,
        picks: &[OsString],
        method: &Method,
        fields: &HeaderMap,
    ) -> Response<Body> {
        let Ok(place) = Arc::clone(&self.places).try_acquire_owned() else {
            return Refusal::of(Why::ManyArchives).page(fields);
        };
        let label = match album.names().last() {
            Some(name) => entries::written(name.as_encoded_bytes()),
            None => self.root.name().replace(['/', '\\'], "_"),
        };
        let collected = match collect::collect(&self.root, &album.path(), &label, picks) {
            Ok(collected) => collected,
            Err(CollectError::Nothing) => return reply::notice(StatusCode::NOT_FOUND),
            Err(CollectError::TooMuch) => return Refusal::of(Why::LargeArchive).page(fields),
            Err(CollectError::Read(error)) => return reply::notice(reply::status_of(&error)),
        };
        self.tally.left_out(collected.left_out);
        let Some(layout) = Layout::new(collected.entries, u8::from(self.keep_location)) else {
            return Refusal::of(Why::LargeArchive).page(fields);
        };
        let version = Version::tagged(layout.tag().to_owned());
        let length = layout.length();
        let file_name = layout.entries().file_name();
        // A form that is sent again is another request, of which a part means nothing.
        let repeatable = method != Method::POST;
        let mut part = None;
        if repeatable {
            match conditions::evaluate(fields, &version) {
                Verdict::Proceed => {}
                Verdict::NotModified => {
                    let mut response = Response::new(Body::empty());
                    *response.status_mut() = StatusCode::NOT_MODIFIED;
                    version.describe(&mut response);
                    return response;
                }
                Verdict::Failed => return reply::notice(StatusCode::PRECONDITION_FAILED),
            }
            if method == Method::GET && conditions::range_applies(fields, &version) {
                match range::select(fields, length) {
                    Selection::Part(range) => part = Some(range),
                    Selection::Unsatisfiable => {
                        let mut response = reply::notice(StatusCode::RANGE_NOT_SATISFIABLE);
                        reply::set(&mut response, header::CONTENT_RANGE, &format!("bytes */{length}"));
                        return response;
                    }
                    // Several parts at once have no use here; the whole is a right answer to them.
                    Selection::Whole | Selection::Parts(_) => {}
                }
            }
        }
        let range = part.clone().unwrap_or(0..length);
        let sent = range.end - range.start;
        let (root, sums) = (Arc::clone(&self.root), Arc::clone(&self.sums));
        let stream = Stream::new(root, layout, self.keep_location, sums, range, Some(place));
        let mut body = Body::empty();
        body.push_source(Box::new(stream), sent);
        let mut response = Response::new(body);
        if let Some(part) = part {
            *response.status_mut() = StatusCode::PARTIAL_CONTENT;
            reply::set(&mut response, header::CONTENT_RANGE, &range::content_range(&part, length));
        }
        if repeatable {
            version.describe(&mut response);
        }
        let ranges = HeaderValue::from_static(if repeatable { "bytes" } else { "none" });
        response.headers_mut().insert(header::ACCEPT_RANGES, ranges);
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/zip"));
        reply::set(&mut response, header::CONTENT_DISPOSITION, &attachment(&file_name));
        response
    }
}

/// The value of a `Content-Disposition` field for a file of any name (RFC 6266, section 4.3; RFC 8187).
fn attachment(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|character| match character {
            '"' | '\\' | '%' => '_',
            character if character.is_ascii_graphic() || character == ' ' => character,
            _ => '_',
        })
        .collect();
    let encoded = crate::names::to_segment(std::ffi::OsStr::new(name));
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}
