//! The tus resumable upload protocol 1.0.0 with the extensions creation, creation-with-upload, termination and
//! expiration.
//!
//! Beyond what it says: a finished upload is known for an hour, so that a visitor whose last answer was lost learns that
//! all is there; 423 if another request does not let go of the upload; 413 for more bytes than announced; 415 and 507
//! where the file is not taken.

use std::io;
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use http::request::Parts;
use http::{Method, Response, StatusCode};

use crate::body::Body;
use crate::inbox::holds::Hold;
use crate::inbox::receive::{End, Sink};
use crate::inbox::store::{Found, Store};
use crate::inbox::tus::metadata::file_name;
use crate::inbox::upload::{Id, Upload};
use crate::inbox::{Inbox, blocking};
use crate::refusal::Why;
use crate::target::Target;
use crate::{dates, form, options, reply};

mod metadata;

const VERSION: HeaderValue = HeaderValue::from_static("1.0.0");
const RESUMABLE: HeaderName = HeaderName::from_static("tus-resumable");
const OFFSET: HeaderName = HeaderName::from_static("upload-offset");
const LENGTH: HeaderName = HeaderName::from_static("upload-length");
const EXPIRES: HeaderName = HeaderName::from_static("upload-expires");
const OVERRIDE: HeaderName = HeaderName::from_static("x-http-method-override");
const BYTES: &str = "application/offset+octet-stream";

/// Why a request was not carried out.
#[derive(Debug)]
enum Failure {
    /// For a reason that people understand too.
    Why(Why),
    /// For one of the protocol.
    Status(StatusCode),
}

impl From<Why> for Failure {
    fn from(why: Why) -> Failure {
        Failure::Why(why)
    }
}

/// What is offered.
pub(super) fn options(limits: &options::Inbox, upload: bool) -> Response<Body> {
    let mut response = empty(StatusCode::NO_CONTENT);
    let fields = response.headers_mut();
    fields.insert("tus-version", VERSION);
    fields.insert(
        "tus-extension",
        HeaderValue::from_static("creation,creation-with-upload,termination,expiration"),
    );
    fields.insert("tus-max-size", limits.largest.into());
    fields.insert(header::ALLOW, HeaderValue::from_static(allowed(upload)));
    response
}

/// The methods for the inbox, or for one upload.
pub(super) fn allowed(upload: bool) -> &'static str {
    if upload { "HEAD, PATCH, DELETE, OPTIONS" } else { "POST, OPTIONS" }
}

pub(super) async fn respond<B>(
    inbox: &Inbox,
    request: &Parts,
    album: &Target,
    id: Option<&str>,
    body: B,
) -> Response<Body>
where
    B: http_body::Body<Data = Bytes, Error = io::Error> + Send + Unpin + 'static,
{
    let answer = async {
        if request.headers.get(RESUMABLE) != Some(&VERSION) {
            return Err(Failure::Status(StatusCode::PRECONDITION_FAILED));
        }
        let method = match request.headers.get(OVERRIDE) {
            Some(method) => Method::from_bytes(method.as_bytes()).map_err(|_| Why::Malformed)?,
            None => request.method.clone(),
        };
        match (method, id) {
            (Method::POST, None) => create(inbox, &request.headers, album, body).await,
            (method @ (Method::HEAD | Method::PATCH | Method::DELETE), Some(id)) => {
                let id = Id::parse(id).ok_or(Why::Gone)?;
                let hold = inbox.holds.take(&id).await.ok_or(Failure::Status(StatusCode::LOCKED))?;
                let found = find(inbox, &id, album).await?;
                match method {
                    Method::HEAD => look(inbox, &id, &found).await,
                    Method::PATCH => go_on(inbox, &request.headers, &id, &found, &hold, body).await,
                    _ => {
                        inbox.forget(&id).await.map(|()| empty(StatusCode::NO_CONTENT)).map_err(Failure::from)
                    }
                }
            }
            _ => Err(Failure::Status(StatusCode::METHOD_NOT_ALLOWED)),
        }
    };
    let mut response = answer.await.unwrap_or_else(|failure| match failure {
        Failure::Why(why) => inbox.refuse(why, request),
        Failure::Status(status) => empty(status),
    });
    match response.status() {
        StatusCode::METHOD_NOT_ALLOWED => {
            response.headers_mut().insert(header::ALLOW, HeaderValue::from_static(allowed(id.is_some())));
        }
        StatusCode::PRECONDITION_FAILED => drop(response.headers_mut().insert("tus-version", VERSION)),
        _ => {}
    }
    response.headers_mut().insert(RESUMABLE, VERSION);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// POST: a new upload, perhaps with its first bytes.
async fn create<B>(
    inbox: &Inbox,
    fields: &HeaderMap,
    album: &Target,
    body: B,
) -> Result<Response<Body>, Failure>
where
    B: http_body::Body<Data = Bytes, Error = io::Error> + Unpin,
{
    let length = number(fields, &LENGTH).ok_or(Why::Malformed)?;
    let name = file_name(fields).ok_or(Why::Malformed)?;
    let (id, upload) = inbox.begin(&name, length, album, true).await?;
    let location = format!("{}?inbox={}", album.as_directory(), id.as_str());
    let hold = inbox.holds.take(&id).await.ok_or(Failure::Status(StatusCode::LOCKED))?;
    let mut response = empty(StatusCode::CREATED);
    if form::content_type(fields) == BYTES {
        match receive(inbox, &id, &upload, 0, &hold, body).await {
            Ok(offset) => drop(response.headers_mut().insert(OFFSET, offset.into())),
            Err(Why::BrokeOff) => {}
            Err(why) => {
                inbox.forget(&id).await?;
                return Err(why.into());
            }
        }
    } else if length == 0 {
        inbox.finish(&id, &upload).await?;
    }
    reply::set(&mut response, header::LOCATION, &location);
    expires(&mut response, &upload);
    Ok(response)
}

/// HEAD: how far an upload is. One that is all there but has not got its place gets it now.
async fn look(inbox: &Inbox, id: &Id, found: &Found) -> Result<Response<Body>, Failure> {
    if !found.done && found.offset == found.upload.length {
        inbox.finish(id, &found.upload).await?;
    }
    let mut response = empty(StatusCode::OK);
    response.headers_mut().insert(OFFSET, found.offset.into());
    response.headers_mut().insert(LENGTH, found.upload.length.into());
    expires(&mut response, &found.upload);
    Ok(response)
}

/// PATCH: more of an upload.
async fn go_on<B>(
    inbox: &Inbox,
    fields: &HeaderMap,
    id: &Id,
    found: &Found,
    hold: &Hold,
    body: B,
) -> Result<Response<Body>, Failure>
where
    B: http_body::Body<Data = Bytes, Error = io::Error> + Unpin,
{
    if form::content_type(fields) != BYTES {
        return Err(Failure::Status(StatusCode::UNSUPPORTED_MEDIA_TYPE));
    }
    let offset = number(fields, &OFFSET).ok_or(Why::Malformed)?;
    if offset != found.offset {
        return Err(Failure::Status(StatusCode::CONFLICT));
    }
    let announced = number(fields, &header::CONTENT_LENGTH).unwrap_or(0);
    if announced > found.upload.length - offset.min(found.upload.length) {
        return Err(Why::TooLarge.into());
    }
    let mut response = empty(StatusCode::NO_CONTENT);
    let offset =
        if found.done { offset } else { receive(inbox, id, &found.upload, offset, hold, body).await? };
    response.headers_mut().insert(OFFSET, offset.into());
    expires(&mut response, &found.upload);
    Ok(response)
}

/// Writes a body behind what is there, and finishes the upload if it is the last. Returns how far it is.
async fn receive<B>(
    inbox: &Inbox,
    id: &Id,
    upload: &Upload,
    offset: u64,
    hold: &Hold,
    body: B,
) -> Result<u64, Why>
where
    B: http_body::Body<Data = Bytes, Error = io::Error> + Unpin,
{
    let (root, opened) = (Arc::clone(&inbox.root), id.clone());
    let file = blocking(move || Store::open(&root)?.append(&opened)).await?;
    let checked = offset == 0 && !inbox.limits.any_type;
    let room = upload.length.saturating_sub(offset);
    let mut sink = Sink::new(file, room, checked.then(|| upload.name.clone()));
    let end = sink.drain(body, &hold.wanted).await;
    let offset = offset + sink.written;
    drop(sink);
    match end {
        End::Whole if offset == upload.length => inbox.finish(id, upload).await.map(|_| offset),
        End::Whole => Ok(offset),
        End::BrokeOff => Err(Why::BrokeOff),
        End::TooMuch => Err(Why::TooLarge),
        End::WrongType => {
            inbox.forget(id).await?;
            Err(Why::WrongType)
        }
        End::Failed(error) => Err(Why::from_write(&error)),
    }
}

/// Finds an upload of this album. Whoever may see another album learns nothing of it.
async fn find(inbox: &Inbox, id: &Id, album: &Target) -> Result<Found, Failure> {
    let (root, wanted) = (Arc::clone(&inbox.root), id.clone());
    let found = tokio::task::spawn_blocking(move || Store::open(&root)?.find(&wanted)).await;
    let found = match found {
        Ok(Ok(found)) => found,
        Ok(Err(error)) if Why::from_write(&error) == Why::Failed => return Err(Why::Gone.into()),
        Ok(Err(error)) => return Err(Why::from_write(&error).into()),
        Err(_) => return Err(Why::Failed.into()),
    };
    if found.upload.album != album.as_directory() || !found.upload.resumable {
        return Err(Why::Gone.into());
    }
    if dates::now() > found.upload.expires {
        return Err(Failure::Status(StatusCode::GONE));
    }
    Ok(found)
}

fn expires(response: &mut Response<Body>, upload: &Upload) {
    if let Some(date) = dates::format(UNIX_EPOCH + Duration::from_secs(upload.expires)) {
        reply::set(response, EXPIRES, &date);
    }
}

fn empty(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response.headers_mut().insert(RESUMABLE, VERSION);
    response
}

/// A field that holds a number in decimal digits.
fn number(fields: &HeaderMap, name: &HeaderName) -> Option<u64> {
    let value = fields.get(name)?.to_str().ok()?;
    let digits = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    if digits { value.parse().ok() } else { None }
}
