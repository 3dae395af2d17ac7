//! The answers that are not files or folder pages, and what all answers have in common.

use std::io;

use askama::Template;
use http::header::{self, HeaderName, HeaderValue};
use http::{Method, Response, StatusCode};
use http_body::Body as _;

use crate::assets;
use crate::body::Body;

const METHODS: HeaderValue = HeaderValue::from_static("GET, HEAD, OPTIONS");
/// What a page may load and do: only what the same site sends. It ends so that a source of style can follow. `blob:` and `data:` are pictures that script makes.
const PAGE_POLICY: &str = "default-src 'none'; script-src 'self'; img-src 'self' blob: data:; media-src 'self'; \
     connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; style-src 'self'";

#[derive(Template)]
#[template(path = "notice.html")]
struct Notice<'a> {
    code: u16,
    title: &'a str,
    text: &'a str,
}

/// A small page that says what is the matter.
pub(crate) fn notice(status: StatusCode) -> Response<Body> {
    let (title, text) = match status {
        StatusCode::BAD_REQUEST => (
            "This address is not complete",
            "Part of it seems to have been lost. Please check the link you followed.",
        ),
        StatusCode::NOT_FOUND => {
            ("There is nothing here", "It may have been moved or renamed, or the link may be mistyped.")
        }
        StatusCode::METHOD_NOT_ALLOWED => (
            "This folder is for reading only",
            "Files can be looked at and downloaded, but not sent or changed.",
        ),
        StatusCode::RANGE_NOT_SATISFIABLE => (
            "The file ends before that part",
            "It may have become shorter. Please download it again from the start.",
        ),
        StatusCode::PRECONDITION_FAILED => {
            ("The file has changed", "It is not the version that was asked for. Please reload it.")
        }
        StatusCode::SERVICE_UNAVAILABLE => {
            ("The folder is busy", "It cannot be read right now. Please try again in a moment.")
        }
        _ => ("Something went wrong", "The folder could not be read. Please try again later."),
    };
    page_of(status, title, text)
}

/// A small page with a status, in these words.
pub(crate) fn page_of(status: StatusCode, title: &str, text: &str) -> Response<Body> {
    let page = Notice { code: status.as_u16(), title, text };
    let mut response = match page.render() {
        Ok(html) => html_page(html),
        Err(_) => Response::new(Body::empty()),
    };
    *response.status_mut() = status;
    response
}

/// A page of our own making.
pub(crate) fn html_page(html: String) -> Response<Body> {
    styled_page(html, "")
}

/// A page of our own making that has style in it: `source` is how a policy names that, with a space in front.
pub(crate) fn styled_page(html: String, source: &str) -> Response<Body> {
    let mut response = Response::new(Body::text(html));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    set(&mut response, header::CONTENT_SECURITY_POLICY, &format!("{PAGE_POLICY}{source}"));
    response
}

pub(crate) fn options() -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    response.headers_mut().insert(header::ALLOW, METHODS);
    response
}

pub(crate) fn method_not_allowed() -> Response<Body> {
    let mut response = notice(StatusCode::METHOD_NOT_ALLOWED);
    response.headers_mut().insert(header::ALLOW, METHODS);
    response
}

/// Sends the visitor to `path`, an encoded absolute path, and keeps the query.
pub(crate) fn redirect(path: &str, query: Option<&str>) -> Response<Body> {
    let location = match query {
        Some(query) => format!("{path}?{query}"),
        None => path.to_owned(),
    };
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::PERMANENT_REDIRECT;
    set(&mut response, header::LOCATION, &location);
    response
}

/// Sends the visitor to `path`, an encoded absolute path with or without a query, to look at it.
pub(crate) fn see_other(path: &str) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    set(&mut response, header::LOCATION, path);
    response
}

/// Sets a field whose value is known to be made of visible characters.
pub(crate) fn set(response: &mut Response<Body>, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

/// Adds what every response carries, and takes the body from those that must not have one.
pub(crate) fn finish(response: &mut Response<Body>, method: &Method) {
    let bodiless = matches!(response.status(), StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED);
    let length = response.body().size_hint().exact();
    let fields = response.headers_mut();
    if let (false, Some(length)) = (bodiless, length) {
        fields.insert(header::CONTENT_LENGTH, length.into());
    }
    fields.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    fields.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache"));
    if method == Method::HEAD {
        *response.body_mut() = Body::empty();
    }
}

/// The status for an error of the file system. Whoever asks is not told why a name leads nowhere,
/// but running out of something is no statement about the name.
pub(crate) fn status_of(error: &io::Error) -> StatusCode {
    // EIO, ENOMEM, ENFILE and EMFILE have these numbers on every unix; on Windows it is
    // ERROR_TOO_MANY_OPEN_FILES and ERROR_NOT_ENOUGH_MEMORY.
    const PASSING: &[i32] = if cfg!(windows) { &[4, 8] } else { &[5, 12, 23, 24] };

    let passing = error.raw_os_error().is_some_and(|code| PASSING.contains(&code));
    if passing || error.kind() == io::ErrorKind::UnexpectedEof {
        StatusCode::SERVICE_UNAVAILABLE
    } else {
        StatusCode::NOT_FOUND
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_shortage_is_told_apart_from_absence() {
        use io::ErrorKind::{NotADirectory, NotFound, PermissionDenied, UnexpectedEof};

        for kind in [NotFound, PermissionDenied, NotADirectory] {
            assert_eq!(status_of(&kind.into()), StatusCode::NOT_FOUND);
        }
        let too_many_files = if cfg!(windows) { 4 } else { 24 };
        for error in [UnexpectedEof.into(), io::Error::from_raw_os_error(too_many_files)] {
            assert_eq!(status_of(&error), StatusCode::SERVICE_UNAVAILABLE);
        }
    }
}
