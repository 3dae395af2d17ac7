//! From an admitted request to a response whose body is still to come.

use std::future::poll_fn;
use std::sync::Arc;
use std::task::Poll;

use bytes::Bytes;
use http::header::{self, HeaderMap};
use http::{Method, Request, Response, StatusCode, Version};
use http_body::Body;
use oriel_protocol::fields::{self, Site};
use oriel_protocol::head::ResponseHead;
use oriel_protocol::message_box::MessageBoxId;

use super::Switch;
use super::attempt::{Answered, Missed, Outgoing, stream_fault};
use super::envelope::envelope;
use super::interim::Interim;
use super::request_head::{Travelling, take_head};
use super::ways::Ways;
use crate::fair_use::pace::Pace;
use crate::front::{Front, Visitor};
use crate::pages::Fault;
use crate::response_body::{PacketBody, ResponseBody};

/// Sends the request to a peer, its body at this pace, by the first of these ways that leads to one, and waits for the
/// response's head.
pub(super) async fn forward<B>(
    front: &Arc<Front>,
    visitor: &Visitor,
    request: Request<B>,
    id: MessageBoxId,
    mut ways: Ways<'_>,
    interim: &Interim,
    pace: Option<Pace>,
) -> Result<Response<ResponseBody>, Fault>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: std::fmt::Display + Send,
{
    // Most requests are refused here or go down the first way.
    let mut way = ways.next().await?;
    let switch = request.extensions().get::<Switch>().is_some();
    let only_by_status = switch && request.version() >= Version::HTTP_2;
    let empty = request.body().is_end_stream();
    if !empty && request.version() >= Version::HTTP_2 && expects_continue(request.headers()) {
        interim.push(continue_now());
    }
    let (Travelling { head, packets }, body) = take_head(visitor, request)?;
    let mut body = Some(body);
    let mut repeatable = empty && matches!(head.method, Method::GET | Method::HEAD);
    let mut outgoing = Outgoing { front, id, head, empty, packets, switch, interim, pace };
    let Answered { mut message_box, upload, head, empty } = loop {
        let relay = way.relay();
        match outgoing.attempt(way, &mut body).await {
            Ok(answered) => break answered,
            Err(Missed::Fault(fault)) => return Err(fault),
            Err(Missed::Lost) if !std::mem::take(&mut repeatable) || !ways.lead_on() => {
                return Err(Fault::PeerLost);
            }
            Err(Missed::Lost | Missed::Untouched) => {}
        }
        if let Some(relay) = relay {
            ways.exclude(relay);
        }
        way = ways.next().await?;
    };
    check_switch(&head, switch, empty, only_by_status)?;
    let site = Site { host: outgoing.head.authority.host(), public_suffix: front.zone.is_public_suffix() };
    let first = message_box.receiver.take_packet();
    let mut response = Response::new(ResponseBody::Empty);
    *response.status_mut() = head.status;
    *response.headers_mut() = head.fields;
    fields::prepare_response(response.headers_mut(), site);
    if packets {
        let length = if empty { None } else { content_length(response.headers()) };
        let body = PacketBody::new(message_box, upload, length, front.limits.response_idle);
        return Ok(envelope(response.headers(), body.packets(first)));
    }
    if empty {
        // FINAL came in the same write; taking it ends the stream on both sides without another word.
        poll_fn(|cx| Poll::Ready(message_box.receiver.take_final(cx))).await.map_err(stream_fault)?;
    } else {
        let body = if response.status() == StatusCode::SWITCHING_PROTOCOLS {
            PacketBody::switched(message_box, upload, front.limits.tunnel_idle)
        } else {
            let length = content_length(response.headers());
            PacketBody::new(message_box, upload, length, front.limits.response_idle)
        };
        *response.body_mut() = ResponseBody::Packets(Box::new(body));
    }
    Ok(response)
}

/// A switch has to be asked for, and has bytes to carry. Where 2xx would say that it happened, no other 2xx can
/// be passed on (RFC 8441, section 5).
fn check_switch(head: &ResponseHead, asked: bool, empty: bool, only_by_status: bool) -> Result<(), Fault> {
    if head.status == StatusCode::SWITCHING_PROTOCOLS {
        return if asked && !empty { Ok(()) } else { Err(Fault::PeerBroke) };
    }
    if only_by_status && head.status.is_success() { Err(Fault::NotSwitched) } else { Ok(()) }
}

/// Over HTTP/1.1 hyper says this by itself, when the body is first asked for.
fn expects_continue(fields: &HeaderMap) -> bool {
    fields
        .get(header::EXPECT)
        .is_some_and(|expected| expected.as_bytes().eq_ignore_ascii_case(b"100-continue"))
}

fn continue_now() -> Response<()> {
    let mut response = Response::new(());
    *response.status_mut() = StatusCode::CONTINUE;
    response
}

fn content_length(fields: &HeaderMap) -> Option<u64> {
    fields.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}
