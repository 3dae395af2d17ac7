//! Everything that can be said about a request without asking a peer.

use http::header::{CONTENT_LENGTH, HeaderMap, HeaderValue, MAX_FORWARDS, TRANSFER_ENCODING};
use http::uri::Scheme;
use http::{Method, Request, Version};
use oriel_protocol::control::InstanceId;
use oriel_protocol::limits::MAX_TARGET;
use oriel_protocol::name::Name;
use oriel_protocol::{CANARY_PATH, is_reserved};

use super::Switch;
use super::cors::Preflight;
use crate::front::{Front, Visitor};
use crate::pages::Fault;
use crate::pages::verification::{Site, Verification};
use crate::zone::{Route, RouteError, authority_of, canonical};

/// Who is to answer a request.
pub(super) enum Admitted {
    /// The relay, with its own page.
    Landing,
    /// The relay, because the request is to go no further (RFC 9110, section 7.6.2).
    LastHop,
    /// The relay, because an origin would not know the question.
    Preflight(Preflight),
    /// The relay, with a file that speaks of verification at this site.
    Verification(Verification, Site),
    /// A peer; for a canary, the instance that it is sent to.
    Peer(Name, Option<InstanceId>),
}

/// Finds out who is to answer, or why nobody will.
pub(super) fn admit<B>(front: &Front, visitor: &Visitor, request: &Request<B>) -> Result<Admitted, Fault> {
    if request.method() == Method::CONNECT
        && request.extensions().get::<Switch>().is_none_or(|switch| switch.0 != "websocket")
    {
        return Err(Fault::NotDone);
    }
    let authority = authority_of(request).map_err(route_fault)?;
    let host = canonical(authority.host());
    if visitor.https && visitor.server_name.as_ref() != Some(&host) {
        return Err(Fault::Misdirected);
    }
    check_fields(request, front.limits.max_header_list)?;
    check_target(request, visitor.https)?;
    if is_last_hop(request) {
        // What a trace would show is the visitor's own: it is not needed for anything that is done here.
        return if request.method() == Method::TRACE { Err(Fault::NotDone) } else { Ok(Admitted::LastHop) };
    }
    let path = request.uri().path();
    let name = match front.route(&host).map_err(route_fault)? {
        Route::Zone if path == "/" => return Ok(Admitted::Landing),
        Route::Zone => return Err(Fault::NoPage),
        Route::NoName => return Err(Fault::NoSuchName),
        Route::Name(name) => name,
        Route::Key(key) => front.registrar.primary(&key).ok_or(Fault::NoSuchName)?,
    };
    if let Some(preflight) = Preflight::of(request) {
        return Ok(Admitted::Preflight(preflight));
    }
    if let Some(file) = Verification::at(request.method(), path)
        && let Some(key) = front.registrar.holder(&name)
    {
        let by_address = host.starts_with(&key.to_string());
        return Ok(Admitted::Verification(file, Site { host, key, by_address }));
    }
    match path {
        CANARY_PATH => Ok(Admitted::Peer(name, instance(request.uri().query()))),
        path if is_reserved(path) => Err(Fault::NoPage),
        _ => Ok(Admitted::Peer(name, None)),
    }
}

/// What the libraries that read heads let through, and an origin might read in another way.
fn check_fields<B>(request: &Request<B>, most: usize) -> Result<(), Fault> {
    let fields = request.headers();
    let (mut size, mut lengths) = (0, 0);
    for (name, value) in fields {
        let (name_text, bytes) = (name.as_str(), value.as_bytes());
        size += name_text.len() + bytes.len() + 4;
        let padded = |byte: Option<&u8>| matches!(byte, Some(b' ' | b'\t'));
        if name_text.contains('"') || padded(bytes.first()) || padded(bytes.last()) {
            return Err(Fault::BadRequest);
        }
        if name == CONTENT_LENGTH {
            lengths += 1;
            if lengths > 1 || bytes.is_empty() {
                return Err(Fault::BadRequest);
            }
        }
    }
    if size > most {
        return Err(Fault::HeadTooLarge);
    }
    check_coding(request.version(), fields)
}

/// Of a body's codings only the outermost is undone here: of any other the origin would never learn.
fn check_coding(version: Version, fields: &HeaderMap) -> Result<(), Fault> {
    let lines = fields.get_all(TRANSFER_ENCODING).iter().map(HeaderValue::as_bytes);
    let codings = lines.flat_map(|line| line.split(|&byte| byte == b',')).map(<[u8]>::trim_ascii);
    let mut codings = codings.filter(|coding| !coding.is_empty());
    match (codings.next(), codings.next()) {
        (None, _) => Ok(()),
        (Some(_), _) if version == Version::HTTP_10 => Err(Fault::BadRequest),
        (Some(coding), None) if coding.eq_ignore_ascii_case(b"chunked") => Ok(()),
        _ => Err(Fault::NotDone),
    }
}

fn check_target<B>(request: &Request<B>, https: bool) -> Result<(), Fault> {
    let uri = request.uri();
    let scheme = if https { Scheme::HTTPS } else { Scheme::HTTP };
    if uri.scheme().is_some_and(|named| *named != scheme) {
        return Err(Fault::Misdirected);
    }
    // A path, absolute or not; or the asterisk. What is left is an authority where only CONNECT has one.
    let target = uri.path_and_query().map_or("", |target| target.as_str());
    let asterisk = target == "*" && request.method() == Method::OPTIONS;
    let whole = uri.scheme().is_some() == uri.authority().is_some();
    if !whole || !(target.starts_with('/') || asterisk) {
        return Err(Fault::BadRequest);
    }
    if target.len() > MAX_TARGET { Err(Fault::TargetTooLong) } else { Ok(()) }
}

fn is_last_hop<B>(request: &Request<B>) -> bool {
    matches!(*request.method(), Method::TRACE | Method::OPTIONS)
        && request.headers().get(MAX_FORWARDS).is_some_and(|hops| hops == "0")
}

/// The instance that a canary asks for, as 32 hexadecimal digits (P-61).
fn instance(query: Option<&str>) -> Option<InstanceId> {
    let query = query.filter(|query| query.len() == 32)?;
    u128::from_str_radix(query, 16).ok().map(|number| InstanceId(number.to_be_bytes()))
}

fn route_fault(error: RouteError) -> Fault {
    match error {
        RouteError::BadHost => Fault::BadHost,
        RouteError::Misdirected => Fault::Misdirected,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(lines: &[(&str, &str)]) -> Result<(), Fault> {
        let mut builder = Request::builder();
        for (name, value) in lines {
            builder = builder.header(*name, *value);
        }
        check_fields(&builder.body(()).unwrap(), 1000)
    }

    #[test]
    fn fields_that_can_be_read_in_two_ways_are_refused() {
        assert_eq!(fields(&[("accept", "*/*"), ("content-length", "5")]), Ok(()));
        assert_eq!(fields(&[("transfer-encoding", "Chunked")]), Ok(()));
        assert_eq!(fields(&[("x", &"x".repeat(1000))]), Err(Fault::HeadTooLarge));
        for bad in [
            &[("content-length", "5"), ("content-length", "5")][..],
            &[("content-length", "")],
            &[("x", " y")],
            &[("x", "y\t")],
            &[("x", " ")],
        ] {
            assert_eq!(fields(bad), Err(Fault::BadRequest), "{bad:?}");
        }
        for unknown in [
            &[("transfer-encoding", "gzip, chunked")][..],
            &[("transfer-encoding", "chunked"), ("transfer-encoding", "chunked")],
            &[("transfer-encoding", "identity")],
        ] {
            assert_eq!(fields(unknown), Err(Fault::NotDone), "{unknown:?}");
        }
    }

    #[test]
    fn targets_are_paths() {
        let target = |method: &str, uri: &str| {
            check_target(&Request::builder().method(method).uri(uri).body(()).unwrap(), true)
        };
        assert_eq!(target("GET", "/x?y"), Ok(()));
        assert_eq!(target("GET", "https://a.example/x"), Ok(()));
        assert_eq!(target("OPTIONS", "*"), Ok(()));
        assert_eq!(target("GET", "http://a.example/x"), Err(Fault::Misdirected));
        assert_eq!(target("GET", "ftp://a.example/x"), Err(Fault::Misdirected));
        assert_eq!(target("GET", "*"), Err(Fault::BadRequest));
        assert_eq!(target("GET", "a.example"), Err(Fault::BadRequest));
        assert_eq!(target("GET", &format!("/{}", "x".repeat(MAX_TARGET))), Err(Fault::TargetTooLong));
    }
}
