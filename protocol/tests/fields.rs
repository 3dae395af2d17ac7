//! The field rules over fields that nobody thought of, and over those that the document names.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use http::{HeaderMap, HeaderName, HeaderValue, Version};
use oriel_protocol::fields::{Site, prepare_for_origin, prepare_request, prepare_response, prepare_trailers};
use proptest::collection::vec;
use proptest::prelude::*;

const DOCUMENT: &str = include_str!("../../docs/PROTOCOL.md");
const HOST: &str = "alice.example.net";

/// Names that a rule is about, and names of no rule.
fn field_name() -> impl Strategy<Value = HeaderName> {
    let known = prop::sample::select(vec![
        "connection",
        "te",
        "upgrade",
        "keep-alive",
        "keep_alive",
        "transfer_encoding",
        "content_length",
        "content-length",
        "x-forwarded-for",
        "x_forwarded_for",
        "proxy",
        "alt-svc",
        "nel",
        "report-to",
        "oriel-message-box",
        "set-cookie",
        "clear-site-data",
        "x-mine",
    ])
    .prop_map(HeaderName::from_static);
    let any = "[a-z0-9!#$%&'*+.^_`|~-]{1,20}".prop_map(|name| name.parse().unwrap());
    prop_oneof![4 => known, 1 => any]
}

/// Values put together from the pieces that the rules look for, and from any bytes.
fn field_value() -> impl Strategy<Value = HeaderValue> {
    let piece = prop::sample::select(vec![
        "a=1",
        ";",
        "; ",
        ",",
        "=",
        " ",
        "\t",
        ".",
        "\"",
        "Domain",
        "domain=",
        "; DOMAIN = ",
        "example.net",
        "net",
        ".example.net",
        "alice.example.net",
        ".alice.example.net",
        "bob.example.net",
        "\"cookies\"",
        "\"cache\"",
        "\"storage\"",
        "\"*\"",
        "*",
        "x-mine",
        "set-cookie",
        "te",
        "trailers",
        "close",
    ])
    .prop_map(|piece| piece.as_bytes().to_vec());
    let any = vec(prop_oneof![Just(b'\t'), 0x20..=0x7e_u8, 0x80..=0xff_u8], 0..9);
    vec(prop_oneof![8 => piece, 1 => any], 0..9)
        .prop_map(|pieces| HeaderValue::from_bytes(&pieces.concat()).unwrap())
}

fn header_map() -> impl Strategy<Value = HeaderMap> {
    vec((field_name(), field_value()), 0..20).prop_map(|lines| {
        let mut fields = HeaderMap::new();
        for (name, value) in lines {
            fields.append(name, value);
        }
        fields
    })
}

/// The domain that a browser by RFC 6265, sections 5.2 and 5.3, gives the cookie of this line, or `None` if it stores
/// none.
fn stored_for(line: &[u8]) -> Option<String> {
    let trim = |text: &str| text.trim_matches([' ', '\t']).to_owned();
    let line = String::from_utf8_lossy(line);
    let (pair, attributes) = line.split_once(';').unwrap_or((&line, ""));
    let (name, _) = pair.split_once('=')?;
    if trim(name).is_empty() {
        return None;
    }
    let mut domain = String::new();
    for attribute in attributes.split(';') {
        let (name, value) = attribute.split_once('=').unwrap_or((attribute, ""));
        if trim(name).eq_ignore_ascii_case("domain") && !trim(value).is_empty() {
            let value = trim(value);
            domain = value.strip_prefix('.').unwrap_or(&value).to_ascii_lowercase();
        }
    }
    match &*domain {
        "" => Some(HOST.to_owned()),
        domain if HOST == domain || HOST.ends_with(&format!(".{domain}")) => Some(domain.to_owned()),
        _ => None,
    }
}

proptest! {
    #[test]
    fn p57_p59_p78_p79_a_response_prepared_twice_is_as_prepared_once(mut fields in header_map(), public_suffix: bool) {
        let site = Site { host: HOST, public_suffix };
        prepare_response(&mut fields, site);
        let once: Vec<_> = fields.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
        prepare_response(&mut fields, site);
        let twice: Vec<_> = fields.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
        prop_assert_eq!(twice, once, "not even the order changes, which may have been signed");
    }

    #[test]
    fn p57_p58_p90_p91_requests_and_trailers_too(mut fields in header_map(), mut trailers in header_map()) {
        let visitor = "192.0.2.7".parse().unwrap();
        prepare_request(&mut fields, visitor, true, Version::HTTP_2, HOST);
        let mut once = fields.clone();
        prepare_request(&mut fields, visitor, true, Version::HTTP_2, HOST);
        once.append("via", "2 oriel".parse().unwrap());
        prop_assert_eq!(&fields, &once, "it adds itself to Via, and changes no more");
        prepare_for_origin(&mut fields);
        fields.remove("connection");
        prop_assert_eq!(&fields, &once, "a peer finds nothing that its relay has left");
        prepare_trailers(&mut trailers);
        let once = trailers.clone();
        prepare_trailers(&mut trailers);
        prop_assert_eq!(trailers, once);
    }

    #[test]
    fn p78_no_browser_stores_a_cookie_for_more_than_the_host(lines in vec(field_value(), 0..9)) {
        let mut fields = HeaderMap::new();
        for line in &lines {
            fields.append("set-cookie", line.clone());
        }
        prepare_response(&mut fields, Site { host: HOST, public_suffix: false });
        let kept: Vec<_> = fields.get_all("set-cookie").iter().collect();
        for line in &kept {
            let domain = stored_for(line.as_bytes());
            prop_assert!(domain.as_deref().is_none_or(|domain| domain == HOST), "{line:?} is for {domain:?}");
        }
        for line in lines.iter().filter(|line| !line.as_bytes().to_ascii_lowercase().windows(6).any(|part| part == b"domain")) {
            prop_assert!(kept.contains(&line), "{line:?} has no Domain");
        }
    }
}

/// The names in back quotes in the first sentence of a rule.
fn names_in(rule: &str) -> Vec<&'static str> {
    let line = DOCUMENT.lines().find_map(|line| line.strip_prefix(&format!("**{rule}** "))).expect(rule);
    line.split(". ").next().unwrap().split('`').skip(1).step_by(2).collect()
}

#[test]
fn p57_p58_p59_p90_the_document_names_what_goes() {
    let visitor = "192.0.2.7".parse().unwrap();
    type Prepare<'a> = &'a dyn Fn(&mut HeaderMap);
    let response: Prepare<'_> = &|fields| prepare_response(fields, Site { host: HOST, public_suffix: false });
    let request: Prepare<'_> = &|fields| prepare_request(fields, visitor, true, Version::HTTP_2, HOST);
    let rules: [(&str, &[Prepare<'_>], usize); 4] = [
        ("P-57", &[response, request, &prepare_for_origin, &prepare_trailers], 7),
        ("P-58", &[request, &prepare_trailers], 13),
        ("P-59", &[response, &prepare_trailers], 4),
        ("P-90", &[&prepare_trailers], 29),
    ];
    for (rule, all, least) in rules {
        // What P-57 says of `content-length` is that it stays.
        let no_names: &[&str] =
            if rule == "P-57" { &["trailers", "content-length"] } else { &["_", "-", "trailers"] };
        let names: Vec<_> = names_in(rule).into_iter().filter(|name| !no_names.contains(name)).collect();
        assert!(names.len() >= least, "{rule} names {names:?}");
        for name in names {
            let name: HeaderName = name.parse().unwrap();
            for prepare in all {
                let mut fields = HeaderMap::new();
                fields.append(&name, "deflate".parse().unwrap());
                prepare(&mut fields);
                assert!(!fields.get_all(&name).iter().any(|value| value == "deflate"), "{rule}: {name}");
            }
        }
    }
}
