//! Pages and data are sent compressed to whoever takes that.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use http::Response;
use http::header::{self, HeaderMap, HeaderValue};

use crate::body::Body;

/// Below this many bytes it is not worth it.
const LEAST: u64 = 1024;

/// Whether the visitor takes gzip: RFC 9110, section 12.5.3.
pub(crate) fn is_accepted(fields: &HeaderMap) -> bool {
    let mut any = None;
    let listed = fields.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    for coding in listed.flat_map(|value| value.split(',')) {
        let mut parts = coding.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default();
        let wanted = parts
            .find_map(|part| part.strip_prefix("q="))
            .is_none_or(|q| q.parse::<f32>().is_ok_and(|q| q > 0.0));
        if name.eq_ignore_ascii_case("gzip") || name.eq_ignore_ascii_case("x-gzip") {
            return wanted;
        }
        if name == "*" {
            any = Some(wanted);
        }
    }
    any.unwrap_or(false)
}

/// Compresses a response whose body is text at hand, for a visitor who sent these fields. To be called on a thread
/// that may work for a while, before the length is stated.
pub(crate) fn pack(mut response: Response<Body>, fields: &HeaderMap) -> Response<Body> {
    if !is_text(response.headers()) || response.body().length() < LEAST {
        return response;
    }
    response.headers_mut().append(header::VARY, HeaderValue::from_static("accept-encoding"));
    if !is_accepted(fields) {
        return response;
    }
    let mut packer = GzEncoder::new(Vec::new(), Compression::new(5));
    let packed = response
        .body()
        .at_hand()
        .and_then(|bytes| packer.write_all(bytes).ok())
        .and_then(|()| packer.finish().ok());
    if let Some(packed) = packed {
        *response.body_mut() = Body::bytes(packed.into());
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    response
}

/// Only what is made here: an original is sent as it is, whatever it is.
fn is_text(fields: &HeaderMap) -> bool {
    let kind = fields.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let made = kind == "text/html; charset=utf-8" || kind.starts_with("application/json");
    made && !fields.contains_key(header::CONTENT_ENCODING) && !fields.contains_key(header::ACCEPT_RANGES)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gzip_is_sent_to_whoever_takes_it() {
        let accepts = |value: &'static str| {
            is_accepted(&HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(value))]))
        };
        for yes in ["gzip", "br, gzip", "GZIP;q=0.5", "x-gzip", "*", "identity, *;q=0.1", "gzip; q=1.0"] {
            assert!(accepts(yes), "{yes}");
        }
        for no in ["", "br", "gzip;q=0", "gzip; q=0.000", "*;q=0", "*, gzip;q=0", "gzipped", "gzip;q=x"] {
            assert!(!accepts(no), "{no}");
        }
        assert!(!is_accepted(&HeaderMap::new()));
    }
}
