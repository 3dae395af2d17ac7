//! The field rules: what is taken out of messages between two hops, and what a relay states about the visitor
//! (P-57 to P-59). They stand here once; the peer applies them before it signs, the relay enforces them again.

use std::net::IpAddr;

use http::header::{
    ALT_SVC, CONNECTION, EXPECT, FORWARDED, HeaderMap, HeaderName, HeaderValue, PROXY_AUTHENTICATE,
    PROXY_AUTHORIZATION, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, TE, TRANSFER_ENCODING, UPGRADE,
};

use crate::wire::REQUEST_ID_FIELD;

/// What one hop says to the next, besides what `Connection` names.
static HOP_BY_HOP: [HeaderName; 9] = [
    CONNECTION,
    HeaderName::from_static("keep-alive"),
    HeaderName::from_static("proxy-connection"),
    PROXY_AUTHENTICATE,
    PROXY_AUTHORIZATION,
    TRANSFER_ENCODING,
    UPGRADE,
    // The two sides of a WebSocket handshake prove by these that they are talking to each other.
    SEC_WEBSOCKET_KEY,
    SEC_WEBSOCKET_ACCEPT,
];

const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const X_FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");
const X_FORWARDED_HOST: HeaderName = HeaderName::from_static("x-forwarded-host");

/// What a visitor may not state about itself, with hyphens or with underscores (P-58).
const FORWARDING: &[&str] = &[
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
];

/// Removes the fields that concern one hop only (RFC 9110, section 7.6.1; P-57).
///
/// `TE: trailers` stays, since trailers do travel.
pub fn strip_hop_by_hop(fields: &mut HeaderMap) {
    if fields.contains_key(CONNECTION) {
        let named: Vec<HeaderName> = fields
            .get_all(CONNECTION)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|list| list.split(','))
            .filter_map(|token| token.trim().parse().ok())
            .collect();
        for name in named {
            fields.remove(name);
        }
    }
    remove_where(fields, |name| HOP_BY_HOP.contains(name));
    if fields.get_all(TE).iter().any(|value| !value.as_bytes().eq_ignore_ascii_case(b"trailers")) {
        fields.remove(TE);
    }
}

/// Makes a visitor's request fit to travel: hop-by-hop fields and whatever only a relay may state are removed,
/// and the relay's own statements take their place (P-58).
pub fn prepare_request(fields: &mut HeaderMap, visitor: IpAddr, https: bool, host: &str) {
    strip_hop_by_hop(fields);
    // The relay itself answers `Expect: 100-continue`, by asking for the body.
    remove_where(fields, |name| name == EXPECT || is_forwarding(name.as_str()));
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
}

/// Makes an origin's response fit to travel: hop-by-hop fields go, and so does what only the relay may say
/// about itself (P-59).
pub fn prepare_response(fields: &mut HeaderMap) {
    strip_hop_by_hop(fields);
    fields.remove(ALT_SVC);
    fields.remove(REQUEST_ID_FIELD);
}

/// Whether a name is one of [`FORWARDING`], spelt with hyphens or with underscores.
fn is_forwarding(name: &str) -> bool {
    let same = |a: u8, b: u8| a == b || (a == b'_' && b == b'-');
    FORWARDING.iter().any(|forwarding| {
        forwarding.len() == name.len() && name.bytes().zip(forwarding.bytes()).all(|(a, b)| same(a, b))
    })
}

/// Looks at each name once, which is cheaper than asking for each name that ought not to be there.
fn remove_where(fields: &mut HeaderMap, unwanted: impl Fn(&HeaderName) -> bool) {
    let found: Vec<HeaderName> = fields.keys().filter(|name| unwanted(name)).cloned().collect();
    for name in found {
        fields.remove(name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(lines: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut fields = HeaderMap::new();
        for &(name, value) in lines {
            fields.append(name, HeaderValue::from_static(value));
        }
        fields
    }

    #[test]
    fn p57_hop_by_hop_fields_go() {
        let mut fields = map(&[
            ("connection", "close, X-Mine"),
            ("x-mine", "1"),
            ("keep-alive", "timeout=5"),
            ("te", "trailers, deflate"),
            ("transfer-encoding", "chunked"),
            ("upgrade", "h2c"),
            ("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="),
            ("sec-websocket-accept", "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="),
            ("sec-websocket-version", "13"),
        ]);
        strip_hop_by_hop(&mut fields);
        assert_eq!(fields, map(&[("sec-websocket-version", "13")]));
        let mut fields = map(&[("te", "trailers")]);
        strip_hop_by_hop(&mut fields);
        assert_eq!(fields, map(&[("te", "trailers")]));
        let mut fields = map(&[("te", "trailers"), ("te", "deflate")]);
        strip_hop_by_hop(&mut fields);
        assert_eq!(fields, map(&[]), "every line counts, not only the first");
    }

    #[test]
    fn p58_forwarding_fields_are_overwritten() {
        let mut fields = map(&[
            ("x-forwarded-for", "6.6.6.6"),
            ("x_forwarded_for", "6.6.6.6"),
            ("x-real-ip", "6.6.6.6"),
            ("forwarded", "for=6.6.6.6"),
            ("oriel-message-box", "00"),
            ("snake_case", "stays"),
        ]);
        prepare_request(&mut fields, "::ffff:192.0.2.7".parse().unwrap(), true, "alice.example.net");
        assert_eq!(
            fields,
            map(&[
                ("snake_case", "stays"),
                ("x-forwarded-for", "192.0.2.7"),
                ("x-forwarded-host", "alice.example.net"),
                ("x-forwarded-proto", "https"),
                ("forwarded", "for=192.0.2.7;host=\"alice.example.net\";proto=https"),
            ])
        );
        prepare_request(&mut fields, "2001:db8::1".parse().unwrap(), false, "a:8080");
        assert_eq!(fields["forwarded"], "for=\"[2001:db8::1]\";host=\"a:8080\";proto=http");
    }

    #[test]
    fn p59_only_the_relay_speaks_for_the_relay() {
        let mut fields = map(&[("alt-svc", "h3=\":1\""), ("oriel-message-box", "00"), ("etag", "\"x\"")]);
        prepare_response(&mut fields);
        assert_eq!(fields, map(&[("etag", "\"x\"")]));
    }
}
