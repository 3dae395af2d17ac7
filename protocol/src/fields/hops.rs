//! What one hop says to the next (RFC 9110, section 7.6.1), and names that a careless reader takes for another.

use http::header::{CONNECTION, HeaderMap, HeaderName, HeaderValue, TE};

/// What goes besides `TE` and what `Connection` names (P-57).
pub(super) const HOP_BY_HOP: &[&str] = &[
    "connection",
    "keep-alive",
    "proxy-connection",
    "proxy-authenticate",
    "proxy-authorization",
    "transfer-encoding",
    "upgrade",
    // The two sides of a WebSocket handshake prove by these that they are talking to each other.
    "sec-websocket-key",
    "sec-websocket-accept",
];

/// Removes the fields that concern one hop only (P-57), and those whose names are `unwanted`, which is asked once
/// for each other name.
///
/// `TE: trailers` stays, also where `Connection` names it as it must, since trailers do travel.
pub(super) fn strip(fields: &mut HeaderMap, mut unwanted: impl FnMut(&str) -> bool) {
    let mut found: Vec<HeaderName> = Vec::new();
    let (mut connection, mut te) = (false, false);
    for name in fields.keys() {
        let text = name.as_str();
        connection |= text == "connection";
        te |= text == "te";
        if HOP_BY_HOP.contains(&text) || unwanted(text) {
            found.push(name.clone());
        }
    }
    if connection {
        remove_named(fields);
    }
    if te && fields.get_all(TE).iter().any(|line| !line.as_bytes().eq_ignore_ascii_case(b"trailers")) {
        fields.remove(TE);
    }
    for name in found {
        fields.remove(name);
    }
}

/// What stays though `Connection` may name it: one travels, and of the other the body's framing is made.
const ENDURING: [&str; 2] = ["te", "content-length"];

/// Removes what the lines of `Connection` name. A token that is no field name names nothing.
fn remove_named(fields: &mut HeaderMap) {
    let lines: Vec<HeaderValue> = fields.get_all(CONNECTION).iter().cloned().collect();
    for token in lines.iter().flat_map(|line| line.as_bytes().split(|&byte| byte == b',')) {
        if let Ok(token) = str::from_utf8(token.trim_ascii())
            && !ENDURING.iter().any(|name| token.eq_ignore_ascii_case(name))
        {
            fields.remove(token);
        }
    }
}

/// Whether a name is one of `names`, spelt with hyphens or with underscores: what hands fields to a program as
/// variables makes one of the two (RFC 3875, section 4.1.18).
pub(super) fn is_one_of(name: &str, names: &[&str]) -> bool {
    names.contains(&name) || is_shadow_of(name, &[names])
}

/// Whether a name is in one of `lists` but for underscores in place of hyphens.
pub(super) fn is_shadow_of(name: &str, lists: &[&[&str]]) -> bool {
    let alike = |other: &&str| {
        other.len() == name.len()
            && name.bytes().zip(other.bytes()).all(|(a, b)| a == b || (a == b'_' && b == b'-'))
    };
    name.as_bytes().contains(&b'_') && lists.iter().copied().flatten().any(alike)
}

#[cfg(test)]
mod tests {
    use super::super::map;
    use super::*;

    #[track_caller]
    fn stripped(before: &[(&'static str, &'static str)], after: &[(&'static str, &'static str)]) {
        let mut fields = map(before);
        strip(&mut fields, |_| false);
        assert_eq!(fields, map(after));
    }

    #[test]
    fn p57_hop_by_hop_fields_go() {
        stripped(
            &[
                ("connection", "close, X-Mine"),
                ("x-mine", "1"),
                ("keep-alive", "timeout=5"),
                ("proxy-connection", "keep-alive"),
                ("proxy-authenticate", "Basic"),
                ("proxy-authorization", "Basic AAAA"),
                ("te", "trailers, deflate"),
                ("transfer-encoding", "chunked"),
                ("upgrade", "h2c"),
                ("accept", "*/*"),
            ],
            &[("accept", "*/*")],
        );
    }

    #[test]
    fn p57_te_stays_while_every_line_says_trailers() {
        stripped(&[("te", "trailers")], &[("te", "trailers")]);
        stripped(&[("te", "Trailers"), ("connection", "TE, close")], &[("te", "Trailers")]);
        stripped(&[("te", "trailers"), ("te", "deflate")], &[]);
        stripped(&[("te", "trailers;q=1")], &[]);
        stripped(&[("te", "")], &[]);
    }

    #[test]
    fn p57_every_line_of_connection_counts() {
        stripped(
            &[
                ("connection", "a ,\tB,, c d"),
                ("connection", "x\u{e9}, E"),
                ("a", "1"),
                ("b", "1"),
                ("b", "2"),
                ("c", "stays"),
                ("e", "named beside bytes that are no token"),
            ],
            &[("c", "stays")],
        );
    }

    #[test]
    fn each_other_name_is_asked_for_once() {
        let mut fields = map(&[("a", "1"), ("a", "2"), ("connection", "close"), ("b", "1")]);
        let mut asked = Vec::new();
        strip(&mut fields, |name| {
            asked.push(name.to_owned());
            name == "b"
        });
        assert_eq!((asked, fields), (vec!["a".to_owned(), "b".into()], map(&[("a", "1"), ("a", "2")])));
    }

    #[test]
    fn names_in_disguise() {
        let names = &["x-real-ip", "proxy"];
        for name in ["x-real-ip", "x_real_ip", "x_real-ip", "x-real_ip", "proxy"] {
            assert!(is_one_of(name, names), "{name}");
            assert_eq!(is_shadow_of(name, &[&[], names]), name.contains('_'), "{name}");
        }
        for name in ["x.real.ip", "x_real_ip_", "_proxy", "xreal-ip", ""] {
            assert!(!is_one_of(name, names), "{name}");
        }
    }
}
