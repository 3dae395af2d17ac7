//! One request over HTTP/3: it becomes an exchange, the response is written as far as the visitor's windows go.

use std::future::poll_fn;
use std::io;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::Response;
use http_body::{Body, Frame};
use http_body_util::BodyExt;
use oriel_http3::code::Code;
use oriel_http3::connection::{Incoming, Opened};
use oriel_http3::response::{Gone, Responder};
use tokio::time::timeout;

use crate::exchange::interim::Interim;
use crate::exchange::{refuse, serve};
use crate::front::{Front, Visitor};
use crate::pages::Fault;
use crate::response_body::ResponseBody;
use crate::stall::patiently;

/// Response bytes that are written at once, where as many are there.
const BATCH: usize = 64 * 1024;

/// How a request ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    /// The visitor was answered.
    Answered,
    /// The visitor took the request back before that, or it was none.
    TakenBack,
}

/// Answers one request; a visitor who stops the stream ends the exchange.
pub(super) async fn respond(front: Arc<Front>, visitor: Arc<Visitor>, incoming: Incoming) -> Ended {
    let patience = front.limits.visitor_stall;
    let (response, responder) = match timeout(front.limits.head, incoming.open()).await {
        Ok(Ok(Opened::Request(request, mut responder))) => {
            let interim = Interim::default();
            // Boxed, so that its state, which is most of what an exchange needs, is moved once and given back with
            // the head.
            let mut serving = Box::pin(serve(front, visitor, request, &interim));
            let mut left = pin!(responder.taken());
            let response = loop {
                tokio::select! {
                    biased;
                    response = serving.as_mut() => break response,
                    head = interim.next() => {
                        if responder.head(&head).is_ok() {
                            let _ = timeout(patience, responder.flush()).await;
                        }
                    }
                    () = left.as_mut() => return Ended::TakenBack,
                }
            };
            // They may have come together with the response.
            while let Some(head) = interim.take() {
                let _ = responder.head(&head);
            }
            (response, responder)
        }
        Ok(Ok(Opened::TooLarge(responder))) => (refuse(&front, Fault::HeadTooLarge), responder),
        Ok(Err(code)) => {
            tracing::debug!(%code, "refused a request");
            return Ended::TakenBack;
        }
        Err(_) => return Ended::TakenBack,
    };
    write(response, responder, patience).await;
    Ended::Answered
}

/// Writes a response, and waits until the visitor has it.
async fn write(response: Response<ResponseBody>, mut responder: Responder, patience: Duration) {
    let (parts, mut body) = response.into_parts();
    let head = Response::from_parts(parts, ());
    if responder.head(&head).is_err() {
        responder.reset(Code::ExcessiveLoad);
        return;
    }
    match write_body(&mut body, &mut responder, patience).await {
        Ok(()) => responder.taken().await,
        Err(code) => responder.reset(code),
    }
}

async fn write_body(body: &mut ResponseBody, to: &mut Responder, patience: Duration) -> Result<(), Code> {
    let mut queued = 0;
    let stalls = body.stalls();
    let write = async |written: Pin<&mut (dyn Future<Output = Result<(), Gone>> + Send)>| match patiently(
        stalls.as_ref(),
        patience,
        written,
    )
    .await
    {
        Some(Ok(())) => Ok(()),
        Some(Err(Gone)) | None => Err(Code::RequestCancelled),
    };
    loop {
        if body.is_end_stream() {
            return write(pin!(to.finish())).await;
        }
        let frame = match ready_now(body).await {
            Some(frame) => frame,
            None => {
                // Nothing more is here yet: what is queued must not wait for it.
                write(pin!(to.flush())).await?;
                queued = 0;
                let mut left = pin!(to.taken());
                tokio::select! {
                    biased;
                    frame = body.frame() => frame,
                    () = left.as_mut() => return Err(Code::RequestCancelled),
                }
            }
        };
        match frame.map(|frame| frame.map(Frame::into_data)) {
            None => return write(pin!(to.finish())).await,
            Some(Err(_)) => return Err(Code::InternalError),
            Some(Ok(Ok(data))) => {
                queued += data.len();
                to.data(data);
            }
            Some(Ok(Err(trailers))) => {
                // A visitor that takes no trailers of this size has the body all the same.
                let _ = to.trailers(&trailers.into_trailers().unwrap_or_default());
                return write(pin!(to.finish())).await;
            }
        }
        if queued >= BATCH {
            write(pin!(to.flush())).await?;
            queued = 0;
        }
    }
}

/// The next frame if it is there already.
async fn ready_now(body: &mut ResponseBody) -> Option<Option<io::Result<Frame<Bytes>>>> {
    poll_fn(|cx| {
        Poll::Ready(match Pin::new(&mut *body).poll_frame(cx) {
            Poll::Ready(frame) => Some(frame),
            Poll::Pending => None,
        })
    })
    .await
}
