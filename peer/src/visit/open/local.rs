//! The origin that a browser sees in place of the site's own, in both directions.

use http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_LOCATION, HeaderMap, HeaderName, HeaderValue, LOCATION, ORIGIN,
    REFERER, SET_COOKIE, STRICT_TRANSPORT_SECURITY,
};
use oriel_protocol::fields::{Site, prepare_for_origin, prepare_response};
use oriel_protocol::negotiation::{ACCEPT_SIGNATURE, ORIEL_ACCEPT, PRELOAD};

use super::cookie;
use crate::visit::destination::Destination;

/// The local origin and the real one.
#[derive(Debug)]
pub(super) struct Local {
    /// `KEY.localhost`.
    host: String,
    /// The port on loopback.
    pub(super) port: u16,
    /// `http://KEY.localhost:PORT`.
    pub(super) origin: String,
    real: String,
}

impl Local {
    pub(super) fn new(to: &Destination, port: u16) -> Self {
        let host = format!("{}.localhost", to.key);
        let origin = if port == 80 { format!("http://{host}") } else { format!("http://{host}:{port}") };
        Self { host, port, origin, real: to.origin() }
    }

    /// Whether a request is for this origin.
    pub(super) fn is_meant_by(&self, host: &[u8]) -> bool {
        self.origin.strip_prefix("http://").is_some_and(|own| host.eq_ignore_ascii_case(own.as_bytes()))
    }

    /// A browser's fields, as the site is to see them.
    pub(super) fn outward(&self, fields: &mut HeaderMap) {
        prepare_for_origin(fields);
        for name in [ACCEPT_SIGNATURE, ORIEL_ACCEPT, PRELOAD] {
            fields.remove(name);
        }
        for name in [ORIGIN, REFERER] {
            replace(fields, &name, &self.origin, &self.real);
        }
    }

    /// The site's fields, as the browser is to see them.
    pub(super) fn inward(&self, fields: &mut HeaderMap) {
        let cookies: Vec<HeaderValue> = fields.get_all(SET_COOKIE).iter().filter_map(cookie::local).collect();
        fields.remove(SET_COOKIE);
        for cookie in cookies {
            fields.append(SET_COOKIE, cookie);
        }
        for name in [LOCATION, CONTENT_LOCATION, ACCESS_CONTROL_ALLOW_ORIGIN] {
            replace(fields, &name, &self.real, &self.origin);
        }
        fields.remove(STRICT_TRANSPORT_SECURITY);
        prepare_response(fields, Site { host: &self.host, public_suffix: true });
    }
}

/// Replaces the origin with which the field's value begins.
fn replace(fields: &mut HeaderMap, name: &HeaderName, from: &str, by: &str) {
    let Some(value) = fields.get(name).and_then(|value| value.to_str().ok()) else { return };
    let (Some(begins), Some(rest)) = (value.get(..from.len()), value.get(from.len()..)) else { return };
    let ends = rest.is_empty() || rest.starts_with(['/', '?', '#']);
    if begins.eq_ignore_ascii_case(from)
        && ends
        && let Ok(value) = HeaderValue::try_from(format!("{by}{rest}"))
    {
        fields.insert(name, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use oriel_protocol::key::PublicKey;

    fn local() -> Local {
        let key = PublicKey::from_bytes([9; 32]).to_string();
        let to = Destination::parse("https://alice.example.net:8443/", Some(&key)).unwrap();
        Local::new(&to, 4000)
    }

    fn fields(lines: &[(&'static str, &str)]) -> HeaderMap {
        let line = |&(name, value): &(&'static str, &str)| {
            (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap())
        };
        lines.iter().map(line).collect()
    }

    #[test]
    fn only_its_own_host_is_meant() {
        let local = local();
        let own = format!("{}:4000", local.host);
        assert!(local.is_meant_by(own.as_bytes()) && local.is_meant_by(own.to_uppercase().as_bytes()));
        for other in
            ["localhost:4000", "127.0.0.1:4000", "evil.example:4000", &local.host, &format!("{own}0"), ""]
        {
            assert!(!local.is_meant_by(other.as_bytes()), "{other}");
        }
    }

    #[test]
    fn the_site_sees_its_own_origin() {
        let local = local();
        let mut request = fields(&[
            ("origin", &local.origin),
            ("referer", &format!("{}/a?b", local.origin)),
            ("cookie", "a=1"),
            ("connection", "x-hop"),
            ("x-hop", "1"),
            ("oriel-accept", "packets;v=1"),
        ]);
        local.outward(&mut request);
        let expected = fields(&[
            ("origin", "https://alice.example.net:8443"),
            ("referer", "https://alice.example.net:8443/a?b"),
            ("cookie", "a=1"),
        ]);
        assert_eq!(request, expected);
        for foreign in ["https://evil.example", "null", &format!("{}0", local.origin)] {
            let mut request = fields(&[("origin", foreign)]);
            local.outward(&mut request);
            assert_eq!(request["origin"], foreign, "another site stays another site");
        }
    }

    #[test]
    fn the_browser_sees_the_local_origin() {
        let local = local();
        let mut response = fields(&[
            ("location", "https://Alice.example.net:8443/a"),
            ("access-control-allow-origin", "https://alice.example.net:8443"),
            ("set-cookie", "a=1; Domain=alice.example.net; Secure; HttpOnly"),
            ("set-cookie", "b=2; SameSite=Strict"),
            ("strict-transport-security", "max-age=9"),
            ("keep-alive", "9"),
            ("etag", "\"1\""),
        ]);
        local.inward(&mut response);
        let expected = fields(&[
            ("location", &format!("{}/a", local.origin)),
            ("access-control-allow-origin", &local.origin),
            ("set-cookie", "a=1; HttpOnly"),
            ("set-cookie", "b=2; SameSite=Strict"),
            ("etag", "\"1\""),
        ]);
        assert_eq!(response, expected);
        for elsewhere in ["https://alice.example.net/a", "https://alice.example.net:84430/", "/a"] {
            let mut response = fields(&[("location", elsewhere)]);
            local.inward(&mut response);
            assert_eq!(response["location"], elsewhere);
        }
    }
}
