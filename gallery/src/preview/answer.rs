//! Previews as responses.

use http::header::{self, HeaderMap, HeaderValue};
use http::{Response, StatusCode};
use oriel_pictures::preview::Format;

use crate::body::Body;
use crate::cache::Made;
use crate::preview::Job;
use crate::reply;

/// One version of a preview never changes. It is not for caches on the way: those do not know who may see it.
const FOR_GOOD: HeaderValue = HeaderValue::from_static("private, max-age=31536000, immutable");

/// What stands for a picture that cannot be shown.
const PLACEHOLDER: &str = concat!(
    r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80" width="360" height="240">"##,
    r##"<rect width="120" height="80" fill="#808080" fill-opacity=".25"/>"##,
    r##"<g fill="none" stroke="#808080" stroke-width="2" stroke-linejoin="round">"##,
    r##"<rect x="42" y="26" width="36" height="28" rx="3"/><circle cx="52" cy="35" r="3"/>"##,
    r##"<path d="M43 51l11-10 7 6 6-5 10 9"/></g></svg>"##
);

/// What all answers with one preview have in common.
#[derive(Debug)]
pub(super) struct Head {
    tag: String,
    exact: bool,
}

impl Job {
    pub(super) fn head(&self) -> Head {
        Head { tag: self.tag.clone(), exact: self.exact }
    }

    pub(super) fn answer(&self, made: &Made) -> Response<Body> {
        self.head().answer(made)
    }

    pub(super) fn not_modified(&self) -> Response<Body> {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        self.head().describe(&mut response);
        response
    }
}

impl Head {
    pub(super) fn answer(&self, made: &Made) -> Response<Body> {
        let mut body = Body::empty();
        body.push(made.bytes.clone());
        let mut response = Response::new(body);
        let kind = match made.format {
            Format::Jpeg => "image/jpeg",
            Format::WebP => "image/webp",
        };
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        self.describe(&mut response);
        response
    }

    fn describe(&self, response: &mut Response<Body>) {
        let fields = response.headers_mut();
        fields.insert(header::VARY, HeaderValue::from_static("accept"));
        if self.exact {
            fields.insert(header::CACHE_CONTROL, FOR_GOOD);
        }
        reply::set(response, header::ETAG, &self.tag);
    }
}

/// A small neutral picture, for now.
pub(super) fn placeholder() -> Response<Body> {
    let mut body = Body::empty();
    body.push(bytes::Bytes::from_static(PLACEHOLDER.as_bytes()));
    let mut response = Response::new(body);
    let fields = response.headers_mut();
    fields.insert(header::CONTENT_TYPE, HeaderValue::from_static("image/svg+xml"));
    fields.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    fields.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'"));
    response
}

/// Too many wait. A browser shows nothing, and a script asks again.
pub(super) fn busy() -> Response<Body> {
    let mut response = reply::notice(StatusCode::SERVICE_UNAVAILABLE);
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("2"));
    response
}

/// The better format if the browser names it. `*/*` is what those send too that know it not.
pub(super) fn format(fields: &HeaderMap) -> Format {
    let webp = fields.get_all(header::ACCEPT).iter().filter_map(|value| value.to_str().ok()).any(|value| {
        value.split(',').any(|range| {
            let mut parts = range.split(';').map(str::trim);
            let named = parts.next().is_some_and(|kind| kind.eq_ignore_ascii_case("image/webp"));
            named && !parts.any(|part| matches!(part, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
        })
    });
    if webp { Format::WebP } else { Format::Jpeg }
}
