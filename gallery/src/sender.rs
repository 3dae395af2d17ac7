//! Where a request comes from that would change something.

use http::header::{self, HeaderMap};
use http::request::Parts;

/// Whether the request was made by a page of this very site, or by a program that is no browser.
///
/// Browsers say where a POST comes from, in `Sec-Fetch-Site` (all since 2023) or `Origin` (all since 2020), and pages
/// cannot forge either. Without both it is a program, which no foreign page can drive.
pub(crate) fn is_same_site(request: &Parts) -> bool {
    let fields = &request.headers;
    if let Some(site) = fields.get("sec-fetch-site") {
        return matches!(site.as_bytes(), b"same-origin" | b"none");
    }
    match fields.get(header::ORIGIN) {
        None => true,
        Some(origin) => {
            origin.to_str().ok().and_then(|origin| origin.split_once("://")).is_some_and(|(_, authority)| {
                host(request).is_some_and(|host| host.eq_ignore_ascii_case(authority))
            })
        }
    }
}

/// Who sent the request, as the last relay or proxy on the way saw it.
pub(crate) fn visitor(fields: &HeaderMap) -> &[u8] {
    let last = fields.get_all("x-forwarded-for").iter().next_back();
    let last = last.and_then(|value| value.as_bytes().rsplit(|byte| *byte == b',').next());
    last.unwrap_or_default().trim_ascii()
}

/// The host and port that the request is for.
fn host(request: &Parts) -> Option<&str> {
    match request.uri.authority() {
        Some(authority) => Some(authority.as_str()),
        None => request.headers.get(header::HOST)?.to_str().ok(),
    }
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::*;

    fn same_site(fields: &[(&str, &str)]) -> bool {
        let mut request =
            Request::builder().method("POST").uri("/A/?inbox").header("host", "me.example:8443");
        for (name, value) in fields {
            request = request.header(*name, *value);
        }
        is_same_site(&request.body(()).unwrap().into_parts().0)
    }

    #[test]
    fn pages_of_other_sites_are_told_apart() {
        assert!(same_site(&[]));
        assert!(same_site(&[("sec-fetch-site", "same-origin")]));
        assert!(same_site(&[("origin", "https://me.example:8443")]));
        assert!(same_site(&[("origin", "https://ME.example:8443"), ("sec-fetch-site", "same-origin")]));
        for fields in [
            [("sec-fetch-site", "cross-site")],
            [("sec-fetch-site", "same-site")],
            [("origin", "https://other.example:8443")],
            [("origin", "https://me.example")],
            [("origin", "null")],
        ] {
            assert!(!same_site(&fields), "{fields:?}");
        }
        assert!(!same_site(&[("origin", "https://me.example:8443"), ("sec-fetch-site", "cross-site")]));
    }

    #[test]
    fn the_last_hop_counts() {
        let mut fields = HeaderMap::new();
        assert_eq!(visitor(&fields), b"");
        fields.append("x-forwarded-for", "forged, 192.0.2.1".parse().unwrap());
        assert_eq!(visitor(&fields), b"192.0.2.1");
        fields.append("x-forwarded-for", "192.0.2.7".parse().unwrap());
        assert_eq!(visitor(&fields), b"192.0.2.7");
    }
}
