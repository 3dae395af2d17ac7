//! Who asks, as far as the request tells: a browser or a program, from where, and at whose wish.

use std::net::IpAddr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::Method;
use http::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderName, ORIGIN};
use oriel_protocol::head::RequestHead;

use super::attempts::Network;

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const SEC_FETCH_MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");
const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// Who asks.
#[derive(Clone, Copy, Debug)]
pub struct Asker {
    /// Wants a page to look at, not words for a program.
    pub wants_page: bool,
    /// A browser, by what only browsers say.
    pub is_browser: bool,
    /// Opens this address itself, rather than something within a page.
    pub navigates: bool,
    /// Wants the head of a response only.
    pub wants_head: bool,
    /// From which network, as the relay says.
    pub network: Network,
    /// Another site made the browser ask, and for a change of something.
    pub is_foreign: bool,
}

impl Asker {
    /// Whoever sent this. `signed` is whether packets are asked for, which no page can without the site's leave.
    pub fn of(head: &RequestHead, signed: bool) -> Self {
        let fields = &head.fields;
        let wants_page = words(fields, ACCEPT).any(|word| {
            word.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("text/html"))
        });
        let mode = fields.get(SEC_FETCH_MODE);
        let reads = matches!(head.method, Method::GET | Method::HEAD);
        let changes = !reads && head.method != Method::OPTIONS;
        Self {
            wants_page,
            is_browser: mode.is_some() || fields.contains_key(SEC_FETCH_SITE),
            navigates: reads && wants_page && mode.is_none_or(|mode| mode == "navigate"),
            wants_head: head.method == Method::HEAD,
            network: Network::of(address(fields)),
            is_foreign: changes && !signed && is_foreign(head),
        }
    }
}

/// The visitor's address: the relay overwrites what a visitor says of it (P-58), and what it adds is last.
fn address(fields: &HeaderMap) -> Option<IpAddr> {
    words(fields, X_FORWARDED_FOR).last()?.parse().ok()
}

fn words(fields: &HeaderMap, name: HeaderName) -> impl Iterator<Item = &str> {
    let lines = fields.get_all(name).into_iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).map(str::trim)
}

/// Whether a page of another site has sent this. Neighbours in one zone count as others, though browsers send cookies
/// marked `SameSite` with what they ask for.
fn is_foreign(head: &RequestHead) -> bool {
    match (head.fields.get(SEC_FETCH_SITE), head.fields.get(ORIGIN)) {
        (Some(site), _) => site != "same-origin" && site != "none",
        (None, None) => false,
        (None, Some(origin)) => {
            let own = format!("{}://{}", head.scheme, head.authority);
            !origin.as_bytes().eq_ignore_ascii_case(own.as_bytes())
        }
    }
}

/// The password of HTTP's Basic authentication (RFC 7617), whoever the user.
pub fn basic(fields: &HeaderMap) -> Option<Vec<u8>> {
    let value = fields.get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, credentials) = value.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let decoded = STANDARD.decode(credentials.trim()).ok()?;
    let colon = decoded.iter().position(|&byte| byte == b':')?;
    Some(decoded[colon + 1..].to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::uri::Scheme;

    fn head(method: Method, lines: &[(&'static str, &'static str)]) -> RequestHead {
        RequestHead {
            method,
            scheme: Scheme::HTTPS,
            authority: "alice.example.net:8443".parse().unwrap(),
            target: "/".parse().unwrap(),
            protocol: None,
            fields: lines
                .iter()
                .map(|&(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
                .collect(),
        }
    }

    #[test]
    fn a_request_of_another_site_s_page_is_told_apart() {
        let foreign = |lines: &[_]| Asker::of(&head(Method::POST, lines), false).is_foreign;
        for lines in [
            &[("sec-fetch-site", "cross-site")][..],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "same-site"), ("origin", "https://alice.example.net:8443")],
            &[("origin", "https://bob.example.net:8443")],
            &[("origin", "http://alice.example.net:8443")],
            &[("origin", "null")],
        ] {
            assert!(foreign(lines), "{lines:?}");
            assert!(!Asker::of(&head(Method::POST, lines), true).is_foreign, "packets need the site's leave");
            assert!(!Asker::of(&head(Method::GET, lines), false).is_foreign);
            assert!(Asker::of(&head(Method::CONNECT, lines), false).is_foreign);
        }
        for lines in [
            &[][..],
            &[("sec-fetch-site", "same-origin")],
            &[("sec-fetch-site", "none")],
            &[("origin", "https://alice.example.net:8443")],
        ] {
            assert!(!foreign(lines), "{lines:?}");
        }
    }

    #[test]
    fn browsers_programs_and_addresses() {
        let of = |lines: &[_]| Asker::of(&head(Method::GET, lines), false);
        let page = of(&[("accept", "text/html,application/xhtml+xml;q=0.9"), ("sec-fetch-mode", "navigate")]);
        assert!(page.wants_page && page.navigates && page.is_browser);
        let script = of(&[("accept", "text/html"), ("sec-fetch-mode", "cors")]);
        assert!(!script.navigates);
        let program = of(&[("accept", "*/*")]);
        assert!(!program.wants_page && !program.is_browser && !program.navigates);
        let from = |value: &'static str| of(&[("x-forwarded-for", value)]).network;
        assert_eq!(from("6.6.6.6, 192.0.2.1"), Network::of("192.0.2.1".parse().ok()));
        assert_eq!(from("nonsense"), Network::of(None));
    }

    #[test]
    fn a_password_comes_with_any_user() {
        let of = |value: &'static str| basic(&head(Method::GET, &[("authorization", value)]).fields);
        assert_eq!(of("Basic YWxpY2U6YTpi"), Some(b"a:b".to_vec()));
        assert_eq!(of("basic OnB3"), Some(b"pw".to_vec()));
        for other in ["Bearer x", "Basic", "Basic !", "Basic bm9jb2xvbg=="] {
            assert_eq!(of(other), None, "{other}");
        }
    }
}
