//! The response around packets that go to a visitor as they are (P-95).

use http::Response;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderMap, HeaderValue, SET_COOKIE, VARY};
use oriel_protocol::negotiation::PACKETS_TYPE;

use crate::response_body::{PacketBody, ResponseBody};

/// What decides between this and an ordinary response.
const VARIES: &str = "accept-signature, oriel-accept, service-worker-navigation-preload";

/// A response that carries packets. Of the fields inside only the cookies stand outside, too: who reads packets
/// cannot set them, and a browser takes them from nowhere else.
pub(super) fn envelope(inside: &HeaderMap, packets: PacketBody) -> Response<ResponseBody> {
    let mut response = Response::new(ResponseBody::Packets(Box::new(packets)));
    let fields = response.headers_mut();
    fields.insert(CONTENT_TYPE, HeaderValue::from_static(PACKETS_TYPE));
    fields.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    fields.insert(VARY, HeaderValue::from_static(VARIES));
    for cookie in inside.get_all(SET_COOKIE) {
        fields.append(SET_COOKIE, cookie.clone());
    }
    response
}
