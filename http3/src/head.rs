//! Field sections as requests and trailers, and everything that makes one malformed (RFC 9114, sections 4.1.2 to 4.4).

use bytes::Bytes;
use http::header::{
    CONNECTION, CONTENT_LENGTH, HOST, HeaderMap, HeaderName, HeaderValue, TE, TRANSFER_ENCODING, UPGRADE,
};
use http::uri::{Authority, PathAndQuery, Scheme};
use http::{Method, Request, Uri, Version};

use crate::qpack::Line;

/// A message that breaks a rule for messages; the text says which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("malformed: {0}")]
pub struct Malformed(pub &'static str);

/// A request's head.
#[derive(Debug)]
pub struct Head {
    /// Method, target, and fields.
    pub request: Request<()>,
    /// How long the body has to be, where the head says so.
    pub length: Option<u64>,
}

#[derive(Default)]
struct Pseudo {
    method: Option<Bytes>,
    scheme: Option<Bytes>,
    authority: Option<Bytes>,
    path: Option<Bytes>,
}

/// Makes a request of a header section.
///
/// # Errors
/// [`Malformed`].
pub fn request(lines: Vec<Line>) -> Result<Head, Malformed> {
    let mut pseudo = Pseudo::default();
    let mut fields = HeaderMap::with_capacity(lines.len());
    for Line { name, value } in lines {
        if name.first() != Some(&b':') {
            append(&mut fields, &name, value)?;
            continue;
        }
        if !fields.is_empty() {
            return Err(Malformed("a pseudo-header after a field"));
        }
        let slot = match &name[..] {
            b":method" => &mut pseudo.method,
            b":scheme" => &mut pseudo.scheme,
            b":authority" => &mut pseudo.authority,
            b":path" => &mut pseudo.path,
            _ => return Err(Malformed("an unknown pseudo-header")),
        };
        if slot.replace(value).is_some() {
            return Err(Malformed("a pseudo-header twice"));
        }
    }
    let length = content_length(&fields)?;
    let method = pseudo.method.as_deref().ok_or(Malformed("no method"))?;
    let method = Method::from_bytes(method).map_err(|_| Malformed("method"))?;
    let authority = pseudo.authority.map(authority).transpose()?;
    check_host(&fields, authority.as_ref())?;
    let mut request = Request::new(());
    *request.uri_mut() = match (pseudo.scheme, pseudo.path) {
        (None, None) if method == Method::CONNECT => {
            let authority = authority.filter(|authority| authority.port().is_some());
            Uri::from(authority.ok_or(Malformed("CONNECT to nowhere"))?)
        }
        (Some(scheme), Some(path)) if method != Method::CONNECT => target(&scheme, authority, path, &method)?,
        _ => return Err(Malformed("scheme and path")),
    };
    *request.method_mut() = method;
    *request.headers_mut() = fields;
    *request.version_mut() = Version::HTTP_3;
    Ok(Head { request, length })
}

/// Makes trailers of a field section.
///
/// # Errors
/// [`Malformed`].
pub fn trailers(lines: Vec<Line>) -> Result<HeaderMap, Malformed> {
    let mut fields = HeaderMap::with_capacity(lines.len());
    for Line { name, value } in lines {
        append(&mut fields, &name, value)?; // a pseudo-header is no field name
    }
    Ok(fields)
}

fn append(fields: &mut HeaderMap, name: &[u8], value: Bytes) -> Result<(), Malformed> {
    if name.iter().any(u8::is_ascii_uppercase) {
        return Err(Malformed("a field name in upper case"));
    }
    let name = HeaderName::from_bytes(name).map_err(|_| Malformed("field name"))?;
    let value = HeaderValue::from_maybe_shared(value).map_err(|_| Malformed("field value"))?;
    let of_the_hop = [CONNECTION, TRANSFER_ENCODING, UPGRADE].contains(&name)
        || matches!(name.as_str(), "keep-alive" | "proxy-connection");
    if of_the_hop || (name == TE && value != "trailers") {
        return Err(Malformed("a field that concerns a connection of HTTP/1.1"));
    }
    fields.try_append(name, value).map_err(|_| Malformed("too many fields"))?;
    Ok(())
}

fn content_length(fields: &HeaderMap) -> Result<Option<u64>, Malformed> {
    let mut lines = fields.get_all(CONTENT_LENGTH).iter();
    let Some(first) = lines.next() else { return Ok(None) };
    if lines.any(|other| other != first) || !first.as_bytes().iter().all(u8::is_ascii_digit) {
        return Err(Malformed("content-length"));
    }
    first.to_str().ok().and_then(|digits| digits.parse().ok()).map(Some).ok_or(Malformed("content-length"))
}

fn authority(bytes: Bytes) -> Result<Authority, Malformed> {
    if bytes.is_empty() || bytes.contains(&b'@') {
        return Err(Malformed("authority"));
    }
    Authority::from_maybe_shared(bytes).map_err(|_| Malformed("authority"))
}

/// Host may stand for `:authority` or beside it, and then says the same.
fn check_host(fields: &HeaderMap, authority: Option<&Authority>) -> Result<(), Malformed> {
    let mut hosts = fields.get_all(HOST).iter();
    match (hosts.next(), hosts.next(), authority) {
        (None, _, None) => Err(Malformed("no authority")),
        (Some(_), Some(_), _) => Err(Malformed("two hosts")),
        (Some(host), None, None) if host.is_empty() => Err(Malformed("host")),
        (Some(host), None, Some(authority))
            if !host.as_bytes().eq_ignore_ascii_case(authority.as_str().as_bytes()) =>
        {
            Err(Malformed("host and authority differ"))
        }
        _ => Ok(()),
    }
}

fn target(
    scheme: &[u8],
    authority: Option<Authority>,
    path: Bytes,
    method: &Method,
) -> Result<Uri, Malformed> {
    let scheme = match scheme {
        b"https" => Scheme::HTTPS,
        b"http" => Scheme::HTTP,
        _ => return Err(Malformed("scheme")),
    };
    let asterisk = &path[..] == b"*" && method == Method::OPTIONS;
    if !(path.starts_with(b"/") || asterisk) || path.contains(&b'#') {
        return Err(Malformed("path"));
    }
    let path = PathAndQuery::from_maybe_shared(path).map_err(|_| Malformed("path"))?;
    let mut parts = http::uri::Parts::default();
    // Without an authority Host names it: then the target stands alone, as in HTTP/1.1.
    parts.scheme = authority.as_ref().map(|_| scheme);
    parts.authority = authority;
    parts.path_and_query = Some(path);
    Uri::from_parts(parts).map_err(|_| Malformed("target"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(lines: &[(&'static str, &'static str)]) -> Vec<Line> {
        let bytes = |text: &'static str| Bytes::from_static(text.as_bytes());
        lines.iter().map(|(name, value)| Line { name: bytes(name), value: bytes(value) }).collect()
    }

    const GET: [(&str, &str); 4] =
        [(":method", "GET"), (":scheme", "https"), (":authority", "a.example"), (":path", "/x?y")];

    fn with(more: &[(&'static str, &'static str)]) -> Result<Head, Malformed> {
        request(lines(&[&GET, more].concat()))
    }

    #[test]
    fn a_request() {
        let head = with(&[("accept", "*/*"), ("te", "trailers"), ("content-length", "5")]).unwrap();
        assert_eq!(head.request.uri(), "https://a.example/x?y");
        assert_eq!(head.request.headers().len(), 3);
        assert_eq!(head.length, Some(5));
        let by_host = [GET[0], GET[1], GET[3], ("host", "a.example")];
        assert_eq!(request(lines(&by_host)).unwrap().request.uri(), "/x?y");
        let asterisk = [(":method", "OPTIONS"), GET[1], GET[2], (":path", "*")];
        assert_eq!(request(lines(&asterisk)).unwrap().request.uri().path(), "*");
        let connect = [(":method", "CONNECT"), (":authority", "a.example:443")];
        assert_eq!(request(lines(&connect)).unwrap().request.uri(), "a.example:443");
        assert!(with(&[("host", "A.example")]).is_ok());
    }

    #[test]
    fn what_makes_fields_malformed() {
        for bad in [
            ("", "x"),
            ("Accept", "x"),
            ("a b", "x"),
            ("x", "a\rb"),
            ("x", "a\nb"),
            ("x", "a\0b"),
            ("connection", "close"),
            ("keep-alive", "1"),
            ("proxy-connection", "close"),
            ("transfer-encoding", "chunked"),
            ("upgrade", "websocket"),
            ("te", "gzip"),
            ("content-length", "+5"),
            ("content-length", ""),
            ("content-length", "99999999999999999999"),
            ("host", "b.example"),
            (":path", "/"),
            (":status", "200"),
            (":protocol", "websocket"),
        ] {
            assert!(with(&[bad]).is_err(), "{bad:?}");
        }
        assert!(with(&[("content-length", "5"), ("content-length", "6")]).is_err());
        assert!(with(&[("content-length", "5"), ("content-length", "5")]).is_ok());
        assert!(with(&[("host", "a.example"), ("host", "a.example")]).is_err());
        assert!(request(lines(&[&[("accept", "*/*")], &GET[..]].concat())).is_err(), "fields come last");
        assert!(trailers(lines(&[("x", "y")])).is_ok());
        assert!(trailers(lines(&[(":path", "/")])).is_err());
    }

    #[test]
    fn what_makes_a_target_malformed() {
        for missing in GET {
            let some: Vec<_> = GET.into_iter().filter(|line| *line != missing).collect();
            assert!(request(lines(&some)).is_err(), "without {}", missing.0);
        }
        for (number, bad) in [
            (0, ""),
            (0, "G T"),
            (1, "ftp"),
            (2, ""),
            (2, "me@a.example"),
            (2, "a b"),
            (3, ""),
            (3, "x"),
            (3, "*"),
            (3, "/x#y"),
            (3, "/x y"),
            (3, "/\r\nx: y"),
        ] {
            let mut some = GET.to_vec();
            some[number].1 = bad;
            assert!(request(lines(&some)).is_err(), "{} {bad:?}", GET[number].0);
        }
        for bad in [&[(":method", "CONNECT")][..], &[(":method", "CONNECT"), (":authority", "a.example")]] {
            assert!(request(lines(bad)).is_err(), "{bad:?}");
        }
    }
}
