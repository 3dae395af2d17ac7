//! `Set-Cookie`, for a browser that meets the site under another host and without TLS.

use http::HeaderValue;

/// The line without `Domain`, which would name a host that the browser does not see here, and without `Secure`,
/// which not every browser grants to loopback. A cookie that cannot be without `Secure`, by its name or because it
/// is `SameSite=None`, keeps it: browsers that keep such a one on loopback keep it so. `None` where nothing is left.
pub(super) fn local(line: &HeaderValue) -> Option<HeaderValue> {
    let mut parts = line.as_bytes().split(|&byte| byte == b';');
    let pair = parts.next()?;
    let attributes: Vec<&[u8]> = parts.map(<[u8]>::trim_ascii).collect();
    let starts = |bytes: &[u8], prefix: &[u8]| {
        bytes.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    };
    let name = pair.trim_ascii_start();
    let needs_secure = starts(name, b"__secure-")
        || starts(name, b"__host-")
        || attributes.iter().any(|attribute| {
            let (key, value) = halves(attribute);
            key.eq_ignore_ascii_case(b"samesite") && value.eq_ignore_ascii_case(b"none")
        });
    let mut kept = pair.to_vec();
    for attribute in attributes {
        let key = halves(attribute).0;
        let goes =
            key.eq_ignore_ascii_case(b"domain") || (key.eq_ignore_ascii_case(b"secure") && !needs_secure);
        if !goes {
            kept.extend_from_slice(b"; ");
            kept.extend_from_slice(attribute);
        }
    }
    HeaderValue::from_bytes(&kept).ok()
}

fn halves(attribute: &[u8]) -> (&[u8], &[u8]) {
    let mut halves = attribute.splitn(2, |&byte| byte == b'=').map(<[u8]>::trim_ascii);
    (halves.next().unwrap_or_default(), halves.next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_browser_keeps_on_loopback() {
        for (line, kept) in [
            ("a=1", "a=1"),
            ("a=1; Secure; Path=/; HttpOnly", "a=1; Path=/; HttpOnly"),
            ("a=1; domain = .x.example ;SameSite=Lax;secure", "a=1; SameSite=Lax"),
            ("a=domain=x; Domain", "a=domain=x"),
            ("__Host-a=1; Secure; Path=/", "__Host-a=1; Secure; Path=/"),
            ("__Secure-a=1; Secure; Domain=x.example", "__Secure-a=1; Secure"),
            ("a=1; SameSite=None; Secure", "a=1; SameSite=None; Secure"),
        ] {
            assert_eq!(local(&HeaderValue::from_static(line)).unwrap(), kept);
        }
    }
}
