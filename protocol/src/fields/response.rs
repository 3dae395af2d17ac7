//! Responses: nothing of the origin's hop, nothing that only the relay may say, and nothing that reaches from one
//! name to its neighbours.

use http::header::HeaderMap;

use super::hops::strip;
use super::{clearing, cookies};
use crate::wire::REQUEST_ID_FIELD;

/// Whose response it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Site<'a> {
    /// The host that the visitor asked for, without port: a name in its zone.
    pub host: &'a str,
    /// Whether browsers know the zone for one whose names are strangers: it is on the Public Suffix List.
    pub public_suffix: bool,
}

/// Makes an origin's response fit to travel (P-57, P-59, P-78, P-79).
pub fn prepare_response(fields: &mut HeaderMap, site: Site<'_>) {
    let (mut sets_cookies, mut clears) = (false, false);
    strip(fields, |name| {
        sets_cookies |= name == "set-cookie";
        clears |= name == "clear-site-data";
        is_the_relay_s(name)
    });
    if sets_cookies {
        cookies::keep_at_home(fields, site.host);
    }
    if clears && !site.public_suffix {
        clearing::keep_at_home(fields);
    }
}

/// What is the relay's to say (P-59): where else it can be reached, who collects its network errors, and the
/// request's id.
pub(super) fn is_the_relay_s(name: &str) -> bool {
    matches!(name, "alt-svc" | "nel" | "report-to" | REQUEST_ID_FIELD)
}

#[cfg(test)]
mod tests {
    use super::super::map;
    use super::*;

    const ALICE: Site<'_> = Site { host: "alice.example.net", public_suffix: false };

    #[test]
    fn p59_only_the_relay_speaks_for_the_relay() {
        let mut fields = map(&[
            ("alt-svc", "h3=\":1\""),
            ("oriel-message-box", "00"),
            ("nel", r#"{"report_to":"x","max_age":9,"include_subdomains":true}"#),
            ("report-to", r#"{"group":"x","max_age":9,"endpoints":[{"url":"https://evil.example/"}]}"#),
            ("reporting-endpoints", "x=\"https://evil.example/\""),
            ("etag", "\"x\""),
        ]);
        prepare_response(&mut fields, ALICE);
        assert_eq!(fields, map(&[("reporting-endpoints", "x=\"https://evil.example/\""), ("etag", "\"x\"")]));
    }

    #[test]
    fn what_stays_with_its_own_origin_is_left_alone() {
        let own = map(&[
            ("strict-transport-security", "max-age=9; includeSubDomains"),
            ("service-worker-allowed", "/"),
            ("origin-agent-cluster", "?1"),
            ("accept-ch", "sec-ch-ua-model"),
            ("critical-ch", "sec-ch-ua-model"),
            ("set-login", "logged-in"),
            ("set-cookie", "a=1; Path=/; Secure; HttpOnly; SameSite=Lax"),
            ("set-cookie", "__Host-b=2; Path=/; Secure"),
            ("clear-site-data", "\"cache\", \"storage\""),
        ]);
        let mut fields = own.clone();
        prepare_response(&mut fields, ALICE);
        assert_eq!(fields, own);
    }

    #[test]
    fn p78_p79_a_public_suffix_frees_the_cookies_of_one_name_and_no_more() {
        let hostile = map(&[("set-cookie", "a=1; Domain=example.net"), ("clear-site-data", "\"cookies\"")]);
        let mut fields = hostile.clone();
        prepare_response(&mut fields, ALICE);
        assert_eq!(fields, map(&[]));
        let mut fields = hostile;
        prepare_response(&mut fields, Site { public_suffix: true, ..ALICE });
        assert_eq!(fields, map(&[("clear-site-data", "\"cookies\"")]));
    }

    #[test]
    fn what_connection_names_goes_whatever_it_is() {
        let mut fields = map(&[("connection", "set-cookie, clear-site-data"), ("set-cookie", "a=1")]);
        prepare_response(&mut fields, ALICE);
        assert_eq!(fields, map(&[]));
    }
}
