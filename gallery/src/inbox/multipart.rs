//! Files from a form (RFC 7578), as browsers without JavaScript send them. They cannot go on after a cut.

use std::io;
use std::sync::Arc;

use askama::Template;
use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderValue};
use http::request::Parts;
use http::{Response, StatusCode};
use http_body_util::BodyDataStream;
use multer::{Field, Multipart};
use tokio::time::timeout;

use crate::assets;
use crate::body::Body;
use crate::form::PATIENCE;
use crate::inbox::paced::{Paced, Unused};
use crate::inbox::receive::{End, Sink};
use crate::inbox::store::Store;
use crate::inbox::upload::{Id, Upload};
use crate::inbox::{Inbox, blocking};
use crate::refusal::{Refusal, Why};
use crate::reply;
use crate::target::Target;

/// The most files of one form.
const MOST_FILES: usize = 200;
/// How much of files that are refused is read, so that the others still arrive.
const MOST_WASTED: u64 = 64 << 20;

#[derive(Template)]
#[template(path = "left.html")]
struct Page<'a> {
    kept: &'a [String],
    refused: &'a [(String, &'static str)],
}

/// What became of the files of a form.
#[derive(Debug, Default)]
struct Outcome {
    kept: Vec<String>,
    refused: Vec<(String, Why)>,
    wasted: u64,
}

/// Takes the files of a form and says in a page which are kept.
///
/// # Errors
/// When it is no such form, holds no file, or all that it holds is refused for one reason.
pub(super) async fn receive<B>(
    inbox: &Inbox,
    request: &Parts,
    album: &Target,
    body: B,
) -> Result<Response<Body>, Why>
where
    B: http_body::Body<Data = Bytes, Error = io::Error> + Send + Unpin + 'static,
{
    let fields = &request.headers;
    let kind = fields.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let boundary = multer::parse_boundary(kind).map_err(|_| Why::Malformed)?;
    let (body, unused) = Paced::new(body);
    let mut form = Multipart::new(BodyDataStream::new(body), boundary);
    let mut outcome = Outcome::default();
    loop {
        let field = match timeout(PATIENCE, form.next_field()).await {
            Ok(Ok(None)) => break,
            Ok(Ok(Some(field))) => field,
            // What has arrived whole before is kept, and the page will say so.
            Ok(Err(_)) | Err(_) => {
                outcome.refused.push((String::from("…"), Why::BrokeOff));
                break;
            }
        };
        if outcome.kept.len() + outcome.refused.len() >= MOST_FILES || outcome.wasted > MOST_WASTED {
            outcome.refused.push((String::from("…"), Why::Full));
            break;
        }
        outcome.take(inbox, fields, album, field, &unused).await;
    }
    outcome.page(fields)
}

impl Outcome {
    /// Takes one part of the form, or reads it to its end.
    async fn take(
        &mut self,
        inbox: &Inbox,
        fields: &HeaderMap,
        album: &Target,
        mut field: Field<'_>,
        unused: &Unused,
    ) {
        unused.reset();
        // A file input that was left empty sends a part with an empty name.
        let name = field.file_name().map(str::to_owned).filter(|name| !name.is_empty());
        let refused = match &name {
            Some(name) => match keep(inbox, fields, album, name, &mut field, unused).await {
                Ok(kept) => {
                    self.kept.push(kept);
                    return;
                }
                Err(why) => {
                    why.count(&inbox.tally);
                    Some(why)
                }
            },
            None => None,
        };
        if let (Some(name), Some(why)) = (name, refused) {
            self.refused.push((super::cleaned::cleaned(&name), why));
        }
        while self.wasted <= MOST_WASTED {
            let Ok(Ok(Some(bytes))) = timeout(PATIENCE, field.chunk()).await else { break };
            self.wasted += bytes.len() as u64;
            unused.reset();
        }
    }

    fn page(self, fields: &HeaderMap) -> Result<Response<Body>, Why> {
        match self.refused.first() {
            Some((_, why)) if self.kept.is_empty() && self.refused.len() == 1 => {
                // It has been counted when it was refused.
                return Ok(Refusal::of(*why).page(fields));
            }
            None if self.kept.is_empty() => return Err(Why::Malformed),
            _ => {}
        }
        let refused: Vec<_> =
            self.refused.into_iter().map(|(name, why)| (name, Refusal::of(why).title)).collect();
        let page = Page { kept: &self.kept, refused: &refused };
        let html = page.render().map_err(|_| Why::Failed)?;
        let mut response = reply::html_page(html);
        if self.kept.is_empty() {
            *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        }
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        Ok(response)
    }
}

/// Keeps the file of one part. Whatever goes wrong, nothing of it stays.
async fn keep(
    inbox: &Inbox,
    fields: &HeaderMap,
    album: &Target,
    name: &str,
    field: &mut Field<'_>,
    unused: &Unused,
) -> Result<String, Why> {
    let whole = fields.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    let (id, upload) = inbox.begin(name, whole.unwrap_or(u64::MAX), album, false).await?;
    match fill(inbox, &id, &upload, field, unused).await {
        Ok(()) => {}
        Err(why) => {
            inbox.forget(&id).await?;
            // It was cut off where the room ended, not where one file must.
            let no_room = matches!(why, Why::TooLarge) && upload.length < inbox.limits.largest;
            return Err(if no_room { Why::Full } else { why });
        }
    }
    let kept = inbox.finish(&id, &upload).await;
    if kept.is_err() {
        inbox.forget(&id).await?;
    }
    kept
}

/// Writes a part to its upload.
async fn fill(
    inbox: &Inbox,
    id: &Id,
    upload: &Upload,
    field: &mut Field<'_>,
    unused: &Unused,
) -> Result<(), Why> {
    let (root, opened) = (Arc::clone(&inbox.root), id.clone());
    let file = blocking(move || Store::open(&root)?.append(&opened)).await?;
    let checked = !inbox.limits.any_type;
    let mut sink = Sink::new(file, upload.length, checked.then(|| upload.name.clone()));
    loop {
        let ended = match timeout(PATIENCE, field.chunk()).await {
            Ok(Ok(Some(bytes))) => {
                unused.reset();
                sink.push(&bytes).await
            }
            Ok(Ok(None)) => return sink.flush().await.map_err(why_of),
            Ok(Err(_)) | Err(_) => Err(End::BrokeOff),
        };
        ended.map_err(why_of)?;
    }
}

fn why_of(end: End) -> Why {
    match end {
        End::TooMuch => Why::TooLarge,
        End::WrongType => Why::WrongType,
        End::Failed(error) => Why::from_write(&error),
        End::Whole | End::BrokeOff => Why::BrokeOff,
    }
}
