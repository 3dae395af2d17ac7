//! The request as it stands in a transcript: in one spelling only.

use bytes::{Bytes, BytesMut};
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::uri::Uri;
use oriel_protocol::head::RequestHead;
use oriel_protocol::key::PublicKey;
use oriel_protocol::limits::PACKET_HEAD;
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::negotiation::ACCEPT_SIGNATURE;
use oriel_protocol::packet::PacketHead;

use super::fault::{Fault, misshapen};
use crate::head::Asked;
use crate::profile::BOUND;
use crate::wish::{Wish, accept_signature};

/// What is kept of a request. `None` if its URL is not one.
pub(super) fn kept(asked: &Asked, key: &PublicKey) -> Option<RequestHead> {
    let uri = asked.target_uri.parse::<Uri>().ok()?.into_parts();
    let wish = HeaderValue::try_from(accept_signature(&asked.nonce, key)).ok()?;
    let mut fields = HeaderMap::new();
    fields.insert(HeaderName::from_static(ACCEPT_SIGNATURE), wish);
    for name in BOUND {
        for value in asked.fields.get_all(name) {
            fields.append(HeaderName::from_static(name), value.clone());
        }
    }
    Some(RequestHead {
        method: asked.method.clone(),
        scheme: uri.scheme?,
        authority: uri.authority?,
        target: uri.path_and_query?,
        protocol: None,
        fields,
    })
}

/// Appends the packet.
pub(super) fn put(request: &RequestHead, id: MessageBoxId, out: &mut BytesMut) -> Option<()> {
    request.encode(id, true, out).ok()
}

/// Reads what [`put`] has written.
pub(super) fn read(packet: &PacketHead, payload: &Bytes, key: &PublicKey) -> Result<Asked, Fault> {
    let request = RequestHead::decode(payload.clone()).map_err(misshapen)?;
    let target_uri = format!("{}://{}{}", request.scheme, request.authority, request.target);
    let nonce = Wish::of(&request.fields).ok_or(Fault::Shape("a request for no signature"))?.nonce;
    let asked = Asked { method: request.method, target_uri, fields: request.fields, nonce };
    let (mut again, mut whole) = (BytesMut::new(), BytesMut::with_capacity(PACKET_HEAD + payload.len()));
    packet.encode(&mut whole);
    whole.extend_from_slice(payload);
    let written = kept(&asked, key).and_then(|request| put(&request, packet.id, &mut again));
    if written.is_some() && again == whole { Ok(asked) } else { Err(Fault::Shape("a request spelt oddly")) }
}
