//! Requests: nothing of a visitor's hop, nothing about the visitor but what the relay states.

use std::net::IpAddr;

use http::Version;
use http::header::{CONNECTION, FORWARDED, HeaderMap, HeaderName, HeaderValue, TE, VIA};

use super::hops::{HOP_BY_HOP, is_one_of, is_shadow_of, strip};
use crate::negotiation::ORIEL_REQUEST;
use crate::wire::REQUEST_ID_FIELD;

const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const X_FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");
const X_FORWARDED_HOST: HeaderName = HeaderName::from_static("x-forwarded-host");

/// What a visitor may not state about itself, with hyphens or with underscores (P-58).
pub(super) const FORWARDING: &[&str] = &[
    "forwarded",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-port",
    "x-forwarded-proto",
    "x-forwarded-server",
    "x-forwarded-ssl",
    "x-real-ip",
    "x-client-ip",
    "true-client-ip",
    REQUEST_ID_FIELD,
    ORIEL_REQUEST,
];

/// Makes a visitor's request fit to travel: hop-by-hop fields and whatever only a relay may state are removed,
/// and the relay's own statements take their place (P-57, P-58, P-91). The relay is named in `Via`, with the
/// `version` in which the request came to it (P-93).
pub fn prepare_request(fields: &mut HeaderMap, visitor: IpAddr, https: bool, version: Version, host: &str) {
    strip(fields, |name| is_for_nobody_behind(name) || is_one_of(name, FORWARDING));
    let visitor = visitor.to_canonical();
    let proto = if https { "https" } else { "http" };
    let node = match visitor {
        IpAddr::V4(v4) => v4.to_string(),
        IpAddr::V6(v6) => format!("\"[{v6}]\""),
    };
    let forwarded = format!("for={node};host=\"{host}\";proto={proto}");
    let mut state = |name, value: String| {
        if let Ok(value) = HeaderValue::try_from(value) {
            fields.insert(name, value);
        }
    };
    state(X_FORWARDED_FOR, visitor.to_string());
    state(X_FORWARDED_HOST, host.to_owned());
    state(FORWARDED, forwarded);
    fields.insert(X_FORWARDED_PROTO, HeaderValue::from_static(proto));
    fields.append(VIA, HeaderValue::from_static(via(version)));
}

/// A member of `Via` (RFC 9110, section 7.6.3).
fn via(version: Version) -> &'static str {
    match version {
        Version::HTTP_09 | Version::HTTP_10 => "1.0 oriel",
        Version::HTTP_2 => "2 oriel",
        Version::HTTP_3 => "3 oriel",
        _ => "1.1 oriel",
    }
}

/// Makes a relay's request fit for an origin: what P-57, P-58 and P-91 keep from it does not depend on the relay.
/// What the relay states about the visitor is believed.
pub fn prepare_for_origin(fields: &mut HeaderMap) {
    strip(fields, is_for_nobody_behind);
    if fields.contains_key(TE) {
        // Over HTTP/1.1 it counts only so (RFC 9110, section 10.1.4).
        fields.insert(CONNECTION, HeaderValue::from_static("te"));
    }
}

fn is_for_nobody_behind(name: &str) -> bool {
    // The relay itself answers `Expect: 100-continue`, by asking for the body. Programs that get fields as
    // variables take `Proxy` for the proxy that they are to use.
    matches!(name, "expect" | "proxy") || is_shadow_of(name, &[HOP_BY_HOP, &["content-length"]])
}

#[cfg(test)]
mod tests {
    use super::super::map;
    use super::*;

    #[test]
    fn p58_forwarding_fields_are_overwritten() {
        let mut fields = map(&[
            ("x-forwarded-for", "6.6.6.6"),
            ("x_forwarded_for", "6.6.6.6"),
            ("x-real-ip", "6.6.6.6"),
            ("forwarded", "for=6.6.6.6"),
            ("oriel-message-box", "00"),
            ("oriel-request", "dest=document"),
            ("oriel_request", "dest=document"),
            ("snake_case", "stays"),
        ]);
        prepare_request(
            &mut fields,
            "::ffff:192.0.2.7".parse().unwrap(),
            true,
            Version::HTTP_2,
            "alice.example.net",
        );
        assert_eq!(
            fields,
            map(&[
                ("snake_case", "stays"),
                ("x-forwarded-for", "192.0.2.7"),
                ("x-forwarded-host", "alice.example.net"),
                ("x-forwarded-proto", "https"),
                ("forwarded", "for=192.0.2.7;host=\"alice.example.net\";proto=https"),
                ("via", "2 oriel"),
            ])
        );
        prepare_request(&mut fields, "2001:db8::1".parse().unwrap(), false, Version::HTTP_11, "a:8080");
        assert_eq!(fields["forwarded"], "for=\"[2001:db8::1]\";host=\"a:8080\";proto=http");
    }

    #[test]
    fn p58_p91_what_no_origin_is_to_see() {
        let hostile = map(&[
            ("proxy", "http://evil.example:1"),
            ("expect", "100-continue"),
            ("content_length", "5"),
            ("transfer_encoding", "chunked"),
            ("keep_alive", "1"),
            ("proxy_connection", "keep-alive"),
            ("proxy_authenticate", "Basic"),
            ("proxy_authorization", "Basic AAAA"),
            ("content-length", "3"),
            ("content_type", "stays"),
            ("proxies", "stay"),
        ]);
        let kept = map(&[("content-length", "3"), ("content_type", "stays"), ("proxies", "stay")]);
        let mut fields = hostile.clone();
        prepare_for_origin(&mut fields);
        assert_eq!(fields, kept);
        let mut fields = hostile;
        prepare_request(&mut fields, "192.0.2.7".parse().unwrap(), true, Version::HTTP_11, "a");
        for (name, value) in &kept {
            assert_eq!(fields.get(name), Some(value));
        }
        assert_eq!(fields.len(), kept.len() + 5, "and what the relay states");
    }

    #[test]
    fn p93_the_relay_is_the_last_in_via() {
        for (version, member) in [
            (Version::HTTP_10, "1.0 oriel"),
            (Version::HTTP_11, "1.1 oriel"),
            (Version::HTTP_2, "2 oriel"),
            (Version::HTTP_3, "3 oriel"),
        ] {
            let mut fields = map(&[("via", "1.0 fred"), ("via", "1.1 p.example.net (nginx)")]);
            prepare_request(&mut fields, "192.0.2.7".parse().unwrap(), true, version, "a");
            let via: Vec<_> = fields.get_all("via").iter().collect();
            assert_eq!(via, ["1.0 fred", "1.1 p.example.net (nginx)", member]);
            prepare_for_origin(&mut fields);
            assert_eq!(fields.get_all("via").iter().count(), 3, "the peer leaves it as it is");
        }
    }

    #[test]
    fn p57_an_origin_is_told_of_te_as_http_1_1_asks() {
        let mut fields = map(&[("te", "trailers"), ("connection", "x-mine, upgrade"), ("x-mine", "1")]);
        prepare_for_origin(&mut fields);
        assert_eq!(fields, map(&[("te", "trailers"), ("connection", "te")]));
        prepare_for_origin(&mut fields);
        assert_eq!(fields, map(&[("te", "trailers"), ("connection", "te")]));
        let mut fields = map(&[("te", "gzip"), ("connection", "te"), ("x-forwarded-for", "192.0.2.7")]);
        prepare_for_origin(&mut fields);
        assert_eq!(fields, map(&[("x-forwarded-for", "192.0.2.7")]), "what the relay states stays");
    }
}
