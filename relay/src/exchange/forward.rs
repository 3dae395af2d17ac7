//! From an admitted request to the head of its response.

use std::future::poll_fn;
use std::sync::Arc;
use std::task::Poll;

use bytes::Bytes;
use http::header::{HeaderMap, HeaderValue};
use http::uri::{PathAndQuery, Scheme};
use http::{Method, Request, Response, StatusCode, Version, header};
use http_body::Body;
use oriel_protocol::close::CloseCode;
use oriel_protocol::fields::{self, Site};
use oriel_protocol::head::{RequestHead, ResponseHead};
use oriel_protocol::message_box::MessageBoxId;
use oriel_transport::error::StreamError;
use oriel_transport::packets::Event;
use tokio::time::timeout;

use super::Switch;
use super::interim::Interim;
use crate::directory::Load;
use crate::front::{Front, Visitor};
use crate::message_box::{MessageBox, OpenError};
use crate::pages::Fault;
use crate::response_body::{PacketBody, ResponseBody};
use crate::upload::Upload;
use crate::zone::authority_of;

/// Sends the request down the uplink and waits for the response's head.
pub(super) async fn forward<B>(
    front: &Arc<Front>,
    visitor: &Visitor,
    request: Request<B>,
    id: MessageBoxId,
    load: Load,
    interim: &Interim,
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
    let (head, body) = take_head(visitor, request)?;
    let authority = head.authority.clone();
    let site = Site { host: authority.host(), public_suffix: front.zone.is_public_suffix() };
    let opened = MessageBox::open(id, load, &head, empty, front.limits.open_stream).await;
    let (mut message_box, mut sender) = opened.map_err(open_fault)?;
    let mut upload = if empty {
        sender.finish(HeaderMap::new()).await.map_err(stream_fault)?;
        None
    } else {
        sender.flush().await.map_err(stream_fault)?;
        Some(Upload::spawn(front, body, sender, switch))
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
            Event::Informational(head) => pass_on(head, site, interim),
            Event::Abort(reason) => return Err(abort_fault(reason)),
            Event::Request { .. } | Event::Data(_) | Event::Final(_) => return Err(Fault::PeerBroke),
        }
    };
    let mut response = Response::new(ResponseBody::Empty);
    *response.status_mut() = head.status;
    *response.headers_mut() = head.fields;
    fields::prepare_response(response.headers_mut(), site);
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

fn take_head<B>(visitor: &Visitor, request: Request<B>) -> Result<(RequestHead, B), Fault> {
    let mut authority = authority_of(&request).map_err(|_| Fault::BadHost)?;
    let (mut parts, body) = request.into_parts();
    if authority.as_str().bytes().any(|byte| byte.is_ascii_uppercase()) {
        authority = authority.as_str().to_ascii_lowercase().parse().map_err(|_| Fault::BadHost)?;
    }
    parts.headers.remove(header::HOST);
    join_cookies(&mut parts.headers);
    count_hop(&parts.method, &mut parts.headers);
    let host = authority.as_str();
    fields::prepare_request(&mut parts.headers, visitor.address, visitor.https, parts.version, host);
    let target = parts.uri.path_and_query().cloned().unwrap_or_else(|| PathAndQuery::from_static("/"));
    let head = RequestHead {
        method: parts.method,
        scheme: if visitor.https { Scheme::HTTPS } else { Scheme::HTTP },
        authority,
        target,
        protocol: parts.extensions.remove::<Switch>().map(|Switch(protocol)| protocol),
        fields: parts.headers,
    };
    Ok((head, body))
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
