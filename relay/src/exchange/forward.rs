//! From an admitted request to the head of its response.

use std::future::poll_fn;
use std::sync::Arc;
use std::task::Poll;

use bytes::Bytes;
use http::header::{self, HeaderMap};
use http::{Request, Response, StatusCode, Version};
use http_body::Body;
use oriel_protocol::close::CloseCode;
use oriel_protocol::fields::{self, Site};
use oriel_protocol::head::ResponseHead;
use oriel_protocol::message_box::MessageBoxId;
use oriel_transport::error::StreamError;
use oriel_transport::packets::Event;
use tokio::time::timeout;

use super::Switch;
use super::envelope::envelope;
use super::interim::Interim;
use super::request_head::{Travelling, take_head};
use crate::directory::Load;
use crate::fair_use::pace::Pace;
use crate::front::{Front, Visitor};
use crate::message_box::{MessageBox, OpenError};
use crate::pages::Fault;
use crate::response_body::{PacketBody, ResponseBody};
use crate::upload::Upload;

/// Sends the request down the uplink, its body at this pace, and waits for the response's head.
pub(super) async fn forward<B>(
    front: &Arc<Front>,
    visitor: &Visitor,
    request: Request<B>,
    id: MessageBoxId,
    load: Load,
    interim: &Interim,
    pace: Option<Pace>,
) -> Result<Response<ResponseBody>, Fault>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: std::fmt::Display + Send,
{
    let switch = request.extensions().get::<Switch>().is_some();
    let only_by_status = switch && request.version() >= Version::HTTP_2;
    let empty = request.body().is_end_stream();
    if !empty && request.version() >= Version::HTTP_2 && expects_continue(request.headers()) {
        interim.push(continue_now());
    }
    let (Travelling { head, packets }, body) = take_head(visitor, request)?;
    let authority = head.authority.clone();
    let site = Site { host: authority.host(), public_suffix: front.zone.is_public_suffix() };
    let opened = MessageBox::open(id, load, &head, empty, front.limits.open_stream).await;
    let (mut message_box, mut sender) = opened.map_err(open_fault)?;
    if packets {
        message_box.receiver.keep_packets();
    }
    let mut upload = if empty {
        sender.finish(HeaderMap::new()).await.map_err(stream_fault)?;
        None
    } else {
        sender.flush().await.map_err(stream_fault)?;
        Some(Upload::spawn(front, body, sender, switch, pace))
    };
    let (head, empty) = loop {
        let event = tokio::select! {
            biased;
            event = timeout(front.limits.response_head, message_box.receiver.next()) => event,
            () = broken(&mut upload) => return Err(Fault::BrokenUpload),
        };
        match event.map_err(|_| Fault::OriginSlow)?.map_err(stream_fault)? {
            Event::Response { head, empty } => {
                check_switch(&head, switch, empty, only_by_status)?;
                break (head, empty);
            }
            // Nobody could verify it.
            Event::Informational(_) if packets => {}
            Event::Informational(head) => pass_on(head, site, interim),
            Event::Abort(reason) => return Err(abort_fault(reason)),
            Event::Request { .. } | Event::Data(_) | Event::Final(_) => return Err(Fault::PeerBroke),
        }
    };
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

/// The relay answers `Expect: 100-continue` itself; every other interim response goes to the visitor.
fn pass_on(head: ResponseHead, site: Site<'_>, interim: &Interim) {
    if head.status != StatusCode::CONTINUE {
        let mut response = Response::new(());
        *response.status_mut() = head.status;
        *response.headers_mut() = head.fields;
        fields::prepare_response(response.headers_mut(), site);
        interim.push(response);
    }
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

async fn broken(upload: &mut Option<Upload>) {
    match upload {
        Some(upload) => upload.broken().await,
        None => std::future::pending().await,
    }
}

fn content_length(fields: &HeaderMap) -> Option<u64> {
    fields.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

fn open_fault(error: OpenError) -> Fault {
    match error {
        OpenError::Busy => Fault::Busy,
        OpenError::HeadTooLarge => Fault::HeadTooLarge,
        OpenError::Stream(error) => stream_fault(error),
    }
}

fn stream_fault(error: StreamError) -> Fault {
    match error {
        StreamError::UplinkLost => Fault::PeerLost,
        StreamError::Cancelled(reason) => abort_fault(reason),
        error => {
            tracing::warn!(%error, "a peer broke the protocol");
            Fault::PeerBroke
        }
    }
}

/// What a visitor is told when a peer aborts instead of answering (P-38).
fn abort_fault(reason: CloseCode) -> Fault {
    match reason {
        CloseCode::OriginUnreachable => Fault::OriginUnreachable,
        CloseCode::OriginSlow | CloseCode::Deadline => Fault::OriginSlow,
        CloseCode::OriginBroke | CloseCode::OriginHeadTooLarge => Fault::OriginBroke,
        _ => Fault::PeerBroke,
    }
}
