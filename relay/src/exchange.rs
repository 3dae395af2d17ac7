//! An exchange: one browser request and its response, from start to end.

mod finish;
mod forward;
pub mod interim;

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response};
use http_body::Body;
use oriel_protocol::control::InstanceId;
use oriel_protocol::name::Name;
use oriel_protocol::{CANARY_PATH, RESERVED_PATH};

use crate::directory::Load;
use crate::front::{Front, Visitor};
use crate::message_box::new_id;
use crate::pages::{self, Fault};
use crate::record::{Ending, Record};
use crate::registrar::Standing;
use crate::response_body::ResponseBody;
use crate::zone::{Route, RouteError, authority_of, canonical};

use self::interim::Interim;

/// The protocol that a request asks to switch to, kept in its extensions: a CONNECT with `:protocol` (P-48).
#[derive(Clone, Debug)]
pub struct Switch(pub HeaderValue);

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
    let outcome = match admit(&front, &visitor, &request) {
        Ok(Admitted::Landing) => Ok(pages::landing(&front.zone)),
        Ok(Admitted::Peer(name, canary)) => {
            record.name = Some(name.clone());
            match find(&front, &name, canary).await {
                Ok(load) => forward::forward(&front, &visitor, request, id, load, interim).await,
                Err(fault) => Err(fault),
            }
        }
        Err(fault) => Err(fault),
    };
    let mut response = match outcome {
        Ok(response) => response,
        Err(fault) => {
            tracing::debug!(%id, ?fault, "answered with a page");
            pages::fault(fault, id, wants)
        }
    };
    pages::mark(&mut response, id);
    finish::finish(&front, &mut response, visitor.https, is_head);
    record.status = response.status();
    match response.body_mut() {
        ResponseBody::Packets(body) => body.attach(record),
        ResponseBody::Empty => record.end(Ending { complete: true, bytes: 0 }),
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
    let mut response = pages::fault(fault, id, pages::Wants::Html);
    pages::mark(&mut response, id);
    finish::finish(front, &mut response, true, false);
    let status = response.status().as_u16();
    tracing::info!(target: "access", %id, status, "refused unread");
    response
}

enum Admitted {
    Landing,
    Peer(Name, Option<InstanceId>),
}

/// Everything that can be said about a request without asking a peer.
fn admit<B>(front: &Front, visitor: &Visitor, request: &Request<B>) -> Result<Admitted, Fault> {
    let authority = authority_of(request).map_err(route_fault)?;
    let host = canonical(authority.host());
    if visitor.https && visitor.server_name.as_ref() != Some(&host) {
        return Err(Fault::Misdirected);
    }
    let fields: usize =
        request.headers().iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
    if fields > front.limits.max_header_list {
        return Err(Fault::HeadTooLarge);
    }
    let target = request.uri().path_and_query().map_or(0, |target| target.as_str().len());
    if target > oriel_protocol::limits::MAX_TARGET {
        return Err(Fault::TargetTooLong);
    }
    if request.method() == Method::CONNECT
        && request.extensions().get::<Switch>().is_none_or(|switch| switch.0 != "websocket")
    {
        return Err(Fault::NoTunnel);
    }
    let path = request.uri().path();
    match front.zone.route(&host).map_err(route_fault)? {
        Route::Zone if path == "/" => Ok(Admitted::Landing),
        Route::Zone => Err(Fault::NoPage),
        Route::NoName => Err(Fault::NoSuchName),
        Route::Name(name) if path == CANARY_PATH => Ok(Admitted::Peer(name, instance(request.uri().query()))),
        Route::Name(_) if path.starts_with(RESERVED_PATH) => Err(Fault::NoPage),
        Route::Name(name) => Ok(Admitted::Peer(name, None)),
    }
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

async fn find(front: &Front, name: &Name, canary: Option<InstanceId>) -> Result<Load, Fault> {
    // A canary of an instance that is not here goes to any (P-63).
    let found = front.directory.pick(name, canary).or_else(|| front.directory.pick(name, None));
    if let Some(load) = found {
        return Ok(load);
    }
    match front.registrar.standing(name) {
        Standing::Unknown => Err(Fault::NoSuchName),
        Standing::Revoked => Err(Fault::Revoked),
        Standing::Held => front.directory.pick_or_wait(name, canary).await.ok_or(Fault::PeerOffline),
    }
}
