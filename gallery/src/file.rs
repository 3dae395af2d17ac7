//! Serving one file: the semantics of RFC 9110, sections 8.8, 13 and 14.

pub(crate) mod conditions;
mod parts;
pub(crate) mod range;
pub(crate) mod tags;
pub(crate) mod version;

use std::io;
use std::path::Path;
use std::sync::Arc;

use http::header::{self, HeaderMap, HeaderValue};
use http::{Method, Response, StatusCode};
use mime_guess::mime;

use crate::body::Body;
use crate::file::conditions::Verdict;
use crate::file::range::Selection;
use crate::file::version::Version;
use crate::reply;
use crate::root::Opened;
use crate::veil::Veil;

/// Up to this many bytes are read along with the opening, so that a small file costs one trip to a
/// blocking thread.
const SMALL: u64 = 64 * 1024;

const DRAWING: HeaderValue =
    HeaderValue::from_static("default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox");

/// Answers a GET or HEAD request for an open file. `path` only decides the content type; a veil lies over what is sent.
///
/// # Errors
///
/// When a small file cannot be read. Larger ones are read later, by their body.
pub(crate) fn respond(
    opened: Opened,
    veil: Option<&Arc<Veil>>,
    path: &Path,
    method: &Method,
    fields: &HeaderMap,
) -> io::Result<Response<Body>> {
    let version = Version::of(&opened.metadata, veil.is_some());
    match conditions::evaluate(fields, &version) {
        Verdict::Proceed => transfer((opened, veil), path, method, fields, &version),
        Verdict::NotModified => {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            version.describe(&mut response);
            Ok(response)
        }
        Verdict::Failed => Ok(reply::notice(StatusCode::PRECONDITION_FAILED)),
    }
}

fn transfer(
    (opened, veil): (Opened, Option<&Arc<Veil>>),
    path: &Path,
    method: &Method,
    fields: &HeaderMap,
    version: &Version,
) -> io::Result<Response<Body>> {
    let file = Arc::new(opened.file);
    let length = opened.metadata.len();
    let kind = content_type(path);
    let selection = if method == Method::GET && conditions::range_applies(fields, version) {
        range::select(fields, length)
    } else {
        Selection::Whole
    };

    let mut body = Body::empty();
    let (status, kind, content_range) = match selection {
        Selection::Whole => {
            body.push_veiled(&file, 0..length, veil);
            (StatusCode::OK, kind, None)
        }
        Selection::Part(part) => {
            let content_range = range::content_range(&part, length);
            body.push_veiled(&file, part, veil);
            (StatusCode::PARTIAL_CONTENT, kind, Some(content_range))
        }
        Selection::Parts(list) => {
            let kind = parts::push(&mut body, (&file, veil), &kind, &list, length);
            (StatusCode::PARTIAL_CONTENT, kind, None)
        }
        Selection::Unsatisfiable => {
            let mut response = reply::notice(StatusCode::RANGE_NOT_SATISFIABLE);
            reply::set(&mut response, header::CONTENT_RANGE, &format!("bytes */{length}"));
            return Ok(response);
        }
    };
    if method == Method::GET && body.length() <= SMALL {
        body.load()?;
    }

    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    version.describe(&mut response);
    reply::set(&mut response, header::CONTENT_TYPE, &kind);
    if is_svg(path) {
        // A picture by its name, but opened by itself it would be a page with script of this site.
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, DRAWING);
    }
    if let Some(content_range) = content_range {
        reply::set(&mut response, header::CONTENT_RANGE, &content_range);
    }
    Ok(response)
}

/// Whether a browser shows a file of this name as a page.
pub(crate) fn is_page(path: &Path) -> bool {
    let kind = mime_guess::from_path(path).first();
    kind.is_some_and(|kind| {
        kind == mime::TEXT_HTML || kind.subtype() == "xhtml" || kind.subtype() == mime::XML
    })
}

fn is_svg(path: &Path) -> bool {
    mime_guess::from_path(path).first().is_some_and(|kind| kind == mime::IMAGE_SVG)
}

/// The content type by the name. Text is taken for UTF-8, which most of it is by now.
fn content_type(path: &Path) -> String {
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    if kind.type_() == mime::TEXT { format!("{kind}; charset=utf-8") } else { kind.to_string() }
}
