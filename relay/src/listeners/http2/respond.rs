//! One stream of HTTP/2: its request becomes an exchange, the response is written as far as the visitor's window goes.

use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use h2::ext::Protocol;
use h2::server::SendResponse;
use h2::{Reason, RecvStream, SendStream};
use http::{HeaderValue, Request, Response, StatusCode};
use http_body::Body;
use http_body_util::BodyExt;

use super::body::RequestBody;
use crate::exchange::interim::Interim;
use crate::exchange::{Switch, serve};
use crate::front::{Front, Visitor};
use crate::response_body::ResponseBody;
use crate::stall::patiently;

/// How a stream ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    /// The visitor was answered.
    Answered,
    /// The visitor took the request back before that.
    TakenBack,
}

/// Answers one request; a visitor who resets the stream ends the exchange.
pub(super) async fn respond(
    front: Arc<Front>,
    visitor: Arc<Visitor>,
    mut request: Request<RecvStream>,
    mut reply: SendResponse<Bytes>,
) -> Ended {
    let patience = front.limits.visitor_stall;
    let interim = Interim::default();
    let protocol = request.extensions_mut().remove::<Protocol>();
    let mut request = request.map(|stream| RequestBody::new(stream, protocol.is_some()));
    if let Some(protocol) = protocol {
        let protocol = HeaderValue::from_str(protocol.as_str());
        request.extensions_mut().insert(Switch(protocol.unwrap_or(HeaderValue::from_static("-"))));
    }
    // Boxed, so that its state, which is most of what an exchange needs, is moved once and given back with the head.
    let mut serving = Box::pin(serve(front, visitor, request, &interim));
    let response = loop {
        tokio::select! {
            biased;
            response = serving.as_mut() => break response,
            head = interim.next() => drop(reply.send_informational(head)),
            _ = poll_fn(|cx| reply.poll_reset(cx)) => return Ended::TakenBack,
        }
    };
    drop(serving);
    // They may have come together with the response.
    while let Some(head) = interim.take() {
        let _ = reply.send_informational(head);
    }
    let (mut parts, body) = response.into_parts();
    // RFC 8441, section 5: what HTTP/1.1 says by 101 is 200 here.
    if parts.status == StatusCode::SWITCHING_PROTOCOLS {
        parts.status = StatusCode::OK;
    }
    let ended = body.is_end_stream();
    if let Ok(mut stream) = reply.send_response(Response::from_parts(parts, ()), ended)
        && !ended
        && let Err(reason) = write(body, &mut stream, patience).await
    {
        stream.send_reset(reason);
    }
    Ended::Answered
}

/// Writes the body; what comes back is the reason to reset the stream with.
async fn write(
    mut body: ResponseBody,
    stream: &mut SendStream<Bytes>,
    patience: Duration,
) -> Result<(), Reason> {
    let stalls = body.stalls();
    loop {
        stream.reserve_capacity(1);
        // A reset of the visitor's shows itself as the end of capacity.
        patiently(stalls.as_ref(), patience, poll_fn(|cx| poll_room(stream, cx)))
            .await
            .flatten()
            .ok_or(Reason::CANCEL)?;
        let frame = tokio::select! {
            biased;
            frame = body.frame() => frame,
            _ = poll_fn(|cx| stream.poll_reset(cx)) => return Err(Reason::CANCEL),
        };
        let sent = match frame {
            None => return stream.send_data(Bytes::new(), true).map_err(|_| Reason::CANCEL),
            Some(Err(_)) => return Err(Reason::INTERNAL_ERROR),
            Some(Ok(frame)) => match frame.into_data() {
                Ok(data) => {
                    let last = body.is_end_stream();
                    match stream.send_data(data, last) {
                        Ok(()) if last => return Ok(()),
                        sent => sent,
                    }
                }
                Err(frame) => {
                    let trailers = frame.into_trailers().unwrap_or_default();
                    return stream.send_trailers(trailers).map_err(|_| Reason::CANCEL);
                }
            },
        };
        sent.map_err(|_| Reason::CANCEL)?;
    }
}

fn poll_room(stream: &mut SendStream<Bytes>, cx: &mut Context<'_>) -> Poll<Option<()>> {
    loop {
        if stream.capacity() > 0 {
            return Poll::Ready(Some(()));
        }
        match ready!(stream.poll_capacity(cx)) {
            Some(Ok(_)) => {}
            Some(Err(_)) | None => return Poll::Ready(None),
        }
    }
}
