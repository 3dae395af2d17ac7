//! An exchange: one browser request and its response, from start to end.

mod admit;
mod attempt;
mod cors;
mod envelope;
mod finish;
mod forward;
pub mod interim;
mod oriel_request;
mod request_head;
mod share;
mod ways;

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response};
use http_body::Body;

use crate::fair_use::pace::Pace;
use crate::front::{Front, Visitor};
use crate::message_box::new_id;
use crate::pages::{self, Fault};
use crate::record::{Ending, Record};
use crate::response_body::ResponseBody;

use self::admit::{Admitted, admit};
use self::cors::Crossing;
use self::interim::Interim;
use self::ways::Ways;

/// The protocol that a request asks to switch to, kept in its extensions: a CONNECT with `:protocol` (P-48).
#[derive(Clone, Debug)]
pub struct Switch(pub HeaderValue);

/// In a response's extensions: over HTTP/1.1 nothing more is read after it. The request was such that what follows
/// it cannot be told from what belongs to it.
#[derive(Clone, Copy, Debug)]
pub struct LastOnConnection;

/// Answers one request, whichever version of HTTP it came by. Faults become pages, so this never fails.
pub async fn serve<B>(
    front: Arc<Front>,
    visitor: Arc<Visitor>,
    request: Request<B>,
    interim: &Interim,
) -> Response<ResponseBody>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: std::fmt::Display + Send,
{
    let Ok(id) = new_id() else {
        return pages::bare(http::StatusCode::INTERNAL_SERVER_ERROR);
    };
    let mut record = Record::new(&front, id, &request);
    let wants = pages::Wants::of(request.headers());
    let is_head = request.method() == Method::HEAD;
    let crossing = Crossing::of(request.headers());
    let seat = visitor.guest.sit();
    let admitted = if seat.is_some() { admit(&front, &visitor, &request) } else { Err(Fault::TooMany) };
    let mut pace = None;
    let outcome = match admitted {
        Ok(Admitted::Landing) => Ok(pages::landing(&front.zone, front.abuse_contact.as_ref())),
        Ok(Admitted::LastHop) => Ok(pages::bare(http::StatusCode::NO_CONTENT)),
        Ok(Admitted::Preflight(preflight)) => Ok(preflight.answer()),
        Ok(Admitted::Verification(file, site)) => Ok(file.response(&site, request.headers())),
        Ok(Admitted::Peer(name, canary)) => {
            record.name = Some(name.clone());
            match share::of(&front, &visitor, &name, canary) {
                Ok(shared) => {
                    pace = shared;
                    let other = pace.as_ref().map(Pace::other_way);
                    let ways = Ways::to(&front, &name, canary);
                    forward::forward(&front, &visitor, request, id, ways, interim, other).await
                }
                Err(fault) => Err(fault),
            }
        }
        Err(fault) => Err(fault),
    };
    let mut response = match outcome {
        Ok(response) => response,
        Err(fault) => {
            tracing::debug!(%id, ?fault, "answered with a page");
            let mut response = pages::fault(fault, id, wants, front.abuse_contact.as_ref());
            if fault.ends_connection() {
                response.extensions_mut().insert(LastOnConnection);
            }
            response
        }
    };
    pages::mark(&mut response, id);
    if let Some(crossing) = crossing {
        crossing.open(&mut response);
    }
    finish::finish(&front, &mut response, visitor.https, is_head);
    record.status = response.status();
    match response.body_mut() {
        ResponseBody::Packets(body) => {
            body.attach(record, seat);
            if pace.is_some() {
                response = response.map(|body| body.at(pace));
            }
        }
        // None is paced before it is attached.
        ResponseBody::Empty | ResponseBody::Paced(_) => record.end(Ending { complete: true, bytes: 0 }),
        ResponseBody::Page(page) => {
            let bytes = page.len() as u64;
            record.end(Ending { complete: true, bytes });
        }
    }
    response
}

/// The answer to a request that could not even be read.
pub fn refuse(front: &Front, fault: Fault) -> Response<ResponseBody> {
    let Ok(id) = new_id() else {
        return pages::bare(http::StatusCode::INTERNAL_SERVER_ERROR);
    };
    let mut response = pages::fault(fault, id, pages::Wants::Html, None);
    pages::mark(&mut response, id);
    finish::finish(front, &mut response, true, false);
    let status = response.status().as_u16();
    tracing::info!(target: "access", %id, status, "refused unread");
    response
}
