//! Trailers: what comes after a body may add to a message, but not change how it is read (P-90).

use http::header::{HeaderMap, TE};

use super::hops::{HOP_BY_HOP, is_one_of, is_shadow_of, strip};
use super::request::FORWARDING;
use super::response::is_the_relay_s;

/// What RFC 9110, section 6.5.1, keeps out of trailers because somebody has acted on the head by then: how messages
/// are framed and routed, who asks and what for, whether and for how long an answer holds, what a body is.
const OF_HEADS: &[&str] = &[
    "content-length",
    "trailer",
    "host",
    "proxy",
    "expect",
    "max-forwards",
    "range",
    "if-match",
    "if-none-match",
    "if-modified-since",
    "if-unmodified-since",
    "if-range",
    "authorization",
    "www-authenticate",
    "cookie",
    "set-cookie",
    "cache-control",
    "pragma",
    "age",
    "date",
    "expires",
    "location",
    "retry-after",
    "vary",
    "warning",
    "content-encoding",
    "content-range",
    "content-type",
    "clear-site-data",
    "strict-transport-security",
];

/// Makes the trailers of a request or a response fit to travel.
pub fn prepare_trailers(trailers: &mut HeaderMap) {
    if trailers.is_empty() {
        return;
    }
    strip(trailers, |name| {
        is_one_of(name, OF_HEADS)
            || is_one_of(name, FORWARDING)
            || is_shadow_of(name, &[HOP_BY_HOP])
            || is_the_relay_s(name)
    });
    trailers.remove(TE);
}

#[cfg(test)]
mod tests {
    use super::super::map;
    use super::*;

    #[test]
    fn p90_what_belongs_into_a_head_goes() {
        let all = [OF_HEADS, FORWARDING, HOP_BY_HOP, &["te", "alt-svc", "nel", "report-to"]].concat();
        for name in all {
            let mut trailers = map(&[(name, "trailers"), (name, "2"), ("x-sum", "42")]);
            prepare_trailers(&mut trailers);
            assert_eq!(trailers, map(&[("x-sum", "42")]), "{name}");
        }
        for name in
            ["content_length", "transfer_encoding", "set_cookie", "x_forwarded_for", "oriel_message_box"]
        {
            let mut trailers = map(&[(name, "1")]);
            prepare_trailers(&mut trailers);
            assert_eq!(trailers, map(&[]), "{name}");
        }
    }

    #[test]
    fn p90_what_connection_names_goes_with_it() {
        let mut trailers = map(&[("connection", "x-mine, te"), ("x-mine", "1"), ("te", "trailers")]);
        prepare_trailers(&mut trailers);
        assert_eq!(trailers, map(&[]));
    }

    #[test]
    fn what_adds_to_a_message_stays() {
        let kept = map(&[
            ("grpc-status", "0"),
            ("server-timing", "db;dur=53"),
            ("etag", "\"x\""),
            ("repr-digest", "sha-256=:AA==:"),
            ("authentication-info", "nextnonce=\"1\""),
            ("x-sum", "42"),
            ("x-sum", "43"),
        ]);
        let mut trailers = kept.clone();
        prepare_trailers(&mut trailers);
        assert_eq!(trailers, kept);
    }
}
