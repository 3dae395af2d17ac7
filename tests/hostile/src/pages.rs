//! The pages that attacks are tried on. The built-in site has them, and so must a site behind a real relay: they can
//! be had as an ordinary web server, for a peer to publish.

use std::fmt::Write as _;

use bytes::Bytes;
use http::header::{
    CONTENT_LENGTH, CONTENT_RANGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderMap, HeaderValue,
    IF_NONE_MATCH, LAST_MODIFIED, LOCATION, RANGE, SET_COOKIE,
};
use http::{Method, StatusCode};

/// The page that most attacks are tried on: 200 KiB of HTML, with every field that an attacker would like to change.
pub const HOME: &str = "/";
/// As long as the home page, but text, with other words in it.
pub const OTHER: &str = "/other";
/// A redirect to [`OTHER`].
pub const REDIRECT: &str = "/redirect";
/// 640 KiB: more than a verifier keeps without a signature.
pub const BIG: &str = "/big";
/// Breaks off in the middle.
pub const BREAKS: &str = "/breaks";

const SIZE: usize = 200 * 1024;
const BIG_SIZE: usize = 640 * 1024;
const TAG: HeaderValue = HeaderValue::from_static(ETAG_TEXT);
/// The tag of the home page.
pub const ETAG_TEXT: &str = "\"honest-1\"";

/// A page.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its status.
    pub status: StatusCode,
    /// Its fields.
    pub fields: HeaderMap,
    /// Its body.
    pub body: Bytes,
    /// Whether the body breaks off where it ends here.
    pub breaks: bool,
}

/// What an honest site answers.
pub fn page(method: &Method, path: &str, fields: &HeaderMap, upload: &[u8]) -> Page {
    if !matches!(*method, Method::GET | Method::HEAD) {
        return whole(StatusCode::OK, Bytes::from(format!("{method}: {} bytes came\n", upload.len())));
    }
    match path {
        HOME | OTHER => home(path, fields),
        REDIRECT => {
            let mut page = whole(StatusCode::FOUND, Bytes::new());
            page.fields.insert(LOCATION, HeaderValue::from_static(OTHER));
            page
        }
        BIG => whole(StatusCode::OK, text(path, BIG_SIZE)),
        BREAKS => Page { breaks: true, ..whole(StatusCode::OK, text(path, SIZE)) },
        _ => whole(StatusCode::NOT_FOUND, Bytes::from_static(b"no such page\n")),
    }
}

fn home(path: &str, asked: &HeaderMap) -> Page {
    let text = text(path, SIZE);
    let mut page = if asked.get(IF_NONE_MATCH) == Some(&TAG) {
        whole(StatusCode::NOT_MODIFIED, Bytes::new())
    } else if let Some((from, to)) = asked.get(RANGE).and_then(|range| span(range, text.len())) {
        let mut page = whole(StatusCode::PARTIAL_CONTENT, text.slice(from..=to));
        let range = format!("bytes {from}-{to}/{}", text.len());
        page.fields.extend(HeaderValue::try_from(range).ok().map(|range| (CONTENT_RANGE, range)));
        page
    } else {
        whole(StatusCode::OK, text)
    };
    if path == OTHER {
        page.fields.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
    }
    page.fields.insert(ETAG, TAG);
    for (name, value) in [
        (LAST_MODIFIED, "Thu, 01 Jan 2026 00:00:00 GMT"),
        (CONTENT_SECURITY_POLICY, "default-src 'self'"),
        (SET_COOKIE, "visit=1; Path=/"),
    ] {
        page.fields.insert(name, HeaderValue::from_static(value));
    }
    page
}

fn whole(status: StatusCode, body: Bytes) -> Page {
    let mut fields = HeaderMap::new();
    fields.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    if status != StatusCode::NOT_MODIFIED {
        fields.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
    }
    Page { status, fields, body, breaks: false }
}

/// Lines that are all different, so that no piece can stand for another.
fn text(path: &str, size: usize) -> Bytes {
    let mut text = format!("<!doctype html><title>honest {path}</title>\n");
    for line in 0.. {
        if text.len() >= size {
            break;
        }
        let _ = writeln!(text, "<p>line {line} of the honest page {path}</p>");
    }
    text.truncate(size);
    Bytes::from(text)
}

/// `bytes=FROM-TO`, both within the text.
fn span(range: &HeaderValue, len: usize) -> Option<(usize, usize)> {
    let (from, to) = range.to_str().ok()?.strip_prefix("bytes=")?.split_once('-')?;
    let (from, to) = (from.parse().ok()?, to.parse().ok()?);
    (from <= to && to < len).then_some((from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_as_long_as_told_and_ranges_as_asked() {
        let get = |path, fields: &HeaderMap| page(&Method::GET, path, fields, b"");
        let none = HeaderMap::new();
        let home = get(HOME, &none).body;
        assert_eq!((home.len(), get(OTHER, &none).body.len()), (SIZE, SIZE));
        assert_ne!(home, get(OTHER, &none).body);
        let asked = |range| HeaderMap::from_iter([(RANGE, HeaderValue::from_static(range))]);
        let part = get(HOME, &asked("bytes=10-19"));
        assert_eq!((part.status, &part.body[..]), (StatusCode::PARTIAL_CONTENT, &home[10..20]));
        for beyond in ["bytes=1-999999", "bytes=2-1", "bytes=-5", "lines=1-2"] {
            assert_eq!(get(HOME, &asked(beyond)).status, StatusCode::OK, "{beyond}");
        }
    }
}
