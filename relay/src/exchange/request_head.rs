//! A request's head, made fit to travel.

use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderValue};
use http::uri::{PathAndQuery, Scheme};
use http::{Method, Request};
use oriel_protocol::fields;
use oriel_protocol::head::RequestHead;
use oriel_protocol::negotiation::wants_packets;

use super::Switch;
use super::oriel_request::OrielRequest;
use crate::front::Visitor;
use crate::pages::Fault;
use crate::zone::authority_of;

/// A request's head as a peer gets it.
pub(super) struct Travelling {
    /// The head.
    pub head: RequestHead,
    /// Whether it asks for packets (P-94): the peer reads the same fields and decides alike.
    pub packets: bool,
}

/// The head of a request as it travels, and its body.
pub(super) fn take_head<B>(visitor: &Visitor, request: Request<B>) -> Result<(Travelling, B), Fault> {
    let mut authority = authority_of(&request).map_err(|_| Fault::BadHost)?;
    let (mut parts, body) = request.into_parts();
    if authority.as_str().bytes().any(|byte| byte.is_ascii_uppercase()) {
        authority = authority.as_str().to_ascii_lowercase().parse().map_err(|_| Fault::BadHost)?;
    }
    parts.headers.remove(header::HOST);
    join_cookies(&mut parts.headers);
    count_hop(&parts.method, &mut parts.headers);
    let host = authority.as_str();
    let said = OrielRequest::of(&parts.headers);
    fields::prepare_request(&mut parts.headers, visitor.address, visitor.https, parts.version, host);
    let packets = wants_packets(&parts.method, &parts.headers);
    if packets {
        // Nobody undoes a coding between the peer that signs and the visitor who verifies.
        parts.headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        said.map_err(|_| Fault::BadRequest)?.restore(&mut parts.headers);
    }
    let target = parts.uri.path_and_query().cloned().unwrap_or_else(|| PathAndQuery::from_static("/"));
    let head = RequestHead {
        method: parts.method,
        scheme: if visitor.https { Scheme::HTTPS } else { Scheme::HTTP },
        authority,
        target,
        protocol: parts.extensions.remove::<Switch>().map(|Switch(protocol)| protocol),
        fields: parts.headers,
    };
    Ok((Travelling { head, packets }, body))
}

/// HTTP/2 and HTTP/3 may bring cookies in pieces, which HTTP/1.1 does not know (RFC 9113, section 8.2.3).
fn join_cookies(fields: &mut HeaderMap) {
    let mut pieces = fields.get_all(header::COOKIE).iter();
    let (Some(first), Some(second)) = (pieces.next(), pieces.next()) else { return };
    let pieces = [first, second].into_iter().chain(pieces).map(HeaderValue::as_bytes);
    let joined = pieces.collect::<Vec<_>>().join(&b"; "[..]);
    if let Ok(joined) = HeaderValue::from_maybe_shared(Bytes::from(joined)) {
        fields.insert(header::COOKIE, joined);
    }
}

/// RFC 9110, section 7.6.2.
fn count_hop(method: &Method, fields: &mut HeaderMap) {
    if matches!(*method, Method::TRACE | Method::OPTIONS)
        && let Some(hops) = fields.get_mut(header::MAX_FORWARDS)
        && let Some(left) = hops.to_str().ok().and_then(|hops| hops.parse::<u64>().ok())
    {
        *hops = left.saturating_sub(1).into();
    }
}
