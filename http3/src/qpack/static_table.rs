//! The static table of RFC 9204, appendix A, and how to find something in it.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Field lines by their index.
#[rustfmt::skip]
const LINES: [(&str, &str); 99] = [
    (":authority", ""),
    (":path", "/"),
    ("age", "0"),
    ("content-disposition", ""),
    ("content-length", "0"),
    ("cookie", ""),
    ("date", ""),
    ("etag", ""),
    ("if-modified-since", ""),
    ("if-none-match", ""),
    ("last-modified", ""),
    ("link", ""),
    ("location", ""),
    ("referer", ""),
    ("set-cookie", ""),
    (":method", "CONNECT"),
    (":method", "DELETE"),
    (":method", "GET"),
    (":method", "HEAD"),
    (":method", "OPTIONS"),
    (":method", "POST"),
    (":method", "PUT"),
    (":scheme", "http"),
    (":scheme", "https"),
    (":status", "103"),
    (":status", "200"),
    (":status", "304"),
    (":status", "404"),
    (":status", "503"),
    ("accept", "*/*"),
    ("accept", "application/dns-message"),
    ("accept-encoding", "gzip, deflate, br"),
    ("accept-ranges", "bytes"),
    ("access-control-allow-headers", "cache-control"),
    ("access-control-allow-headers", "content-type"),
    ("access-control-allow-origin", "*"),
    ("cache-control", "max-age=0"),
    ("cache-control", "max-age=2592000"),
    ("cache-control", "max-age=604800"),
    ("cache-control", "no-cache"),
    ("cache-control", "no-store"),
    ("cache-control", "public, max-age=31536000"),
    ("content-encoding", "br"),
    ("content-encoding", "gzip"),
    ("content-type", "application/dns-message"),
    ("content-type", "application/javascript"),
    ("content-type", "application/json"),
    ("content-type", "application/x-www-form-urlencoded"),
    ("content-type", "image/gif"),
    ("content-type", "image/jpeg"),
    ("content-type", "image/png"),
    ("content-type", "text/css"),
    ("content-type", "text/html; charset=utf-8"),
    ("content-type", "text/plain"),
    ("content-type", "text/plain;charset=utf-8"),
    ("range", "bytes=0-"),
    ("strict-transport-security", "max-age=31536000"),
    ("strict-transport-security", "max-age=31536000; includesubdomains"),
    ("strict-transport-security", "max-age=31536000; includesubdomains; preload"),
    ("vary", "accept-encoding"),
    ("vary", "origin"),
    ("x-content-type-options", "nosniff"),
    ("x-xss-protection", "1; mode=block"),
    (":status", "100"),
    (":status", "204"),
    (":status", "206"),
    (":status", "302"),
    (":status", "400"),
    (":status", "403"),
    (":status", "421"),
    (":status", "425"),
    (":status", "500"),
    ("accept-language", ""),
    ("access-control-allow-credentials", "FALSE"),
    ("access-control-allow-credentials", "TRUE"),
    ("access-control-allow-headers", "*"),
    ("access-control-allow-methods", "get"),
    ("access-control-allow-methods", "get, post, options"),
    ("access-control-allow-methods", "options"),
    ("access-control-expose-headers", "content-length"),
    ("access-control-request-headers", "content-type"),
    ("access-control-request-method", "get"),
    ("access-control-request-method", "post"),
    ("alt-svc", "clear"),
    ("authorization", ""),
    ("content-security-policy", "script-src 'none'; object-src 'none'; base-uri 'none'"),
    ("early-data", "1"),
    ("expect-ct", ""),
    ("forwarded", ""),
    ("if-range", ""),
    ("origin", ""),
    ("purpose", "prefetch"),
    ("server", ""),
    ("timing-allow-origin", "*"),
    ("upgrade-insecure-requests", "1"),
    ("user-agent", ""),
    ("x-forwarded-for", ""),
    ("x-frame-options", "deny"),
    ("x-frame-options", "sameorigin"),
];

/// The field line at an index.
pub(super) fn line(index: u64) -> Option<(&'static str, &'static str)> {
    LINES.get(usize::try_from(index).ok()?).copied()
}

/// Where a field line stands, or at least its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Name and value.
    Line(u64),
    /// The name, with another value.
    Name(u64),
}

/// For each name its first index.
static NAMES: LazyLock<HashMap<&str, usize>> = LazyLock::new(|| {
    let mut names = HashMap::new();
    for (index, (name, _)) in LINES.iter().enumerate() {
        names.entry(*name).or_insert(index);
    }
    names
});

/// Looks a field line up. Lines of one name do not all stand together, so a line further off is found by its name
/// alone: that costs a few bytes, and nothing else.
pub(super) fn find(name: &str, value: &[u8]) -> Option<Found> {
    let first = *NAMES.get(name)?;
    let same = LINES[first..].iter().take_while(|(other, _)| *other == name);
    let exact = same.into_iter().position(|(_, known)| known.as_bytes() == value);
    Some(exact.map_or(Found::Name(first as u64), |offset| Found::Line((first + offset) as u64)))
}

/// The index of `:status` with a value, or its name alone.
pub(super) fn find_status(status: &str) -> Found {
    let exact = LINES.iter().position(|line| *line == (":status", status));
    exact.map_or(Found::Name(STATUS), |index| Found::Line(index as u64))
}

/// Where `:status` stands first.
const STATUS: u64 = 24;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_found_where_the_rfc_has_them() {
        assert_eq!(line(0), Some((":authority", "")));
        assert_eq!(line(98), Some(("x-frame-options", "sameorigin")));
        assert_eq!(line(99), None);
        assert_eq!(find("vary", b"origin"), Some(Found::Line(60)));
        assert_eq!(find("vary", b"cookie"), Some(Found::Name(59)));
        assert_eq!(find("x-unheard-of", b""), None);
        assert_eq!(find_status("200"), Found::Line(25));
        assert_eq!(find_status("500"), Found::Line(71));
        assert_eq!(find_status("418"), Found::Name(STATUS));
    }
}
