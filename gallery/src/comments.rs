//! What visitors say of pictures, kept in a file beside them ([`book`]).

mod book;
mod bucket;
pub(crate) mod comment;

use std::ffi::OsStr;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderValue};
use http::request::Parts;
use http::{Response, StatusCode};
use oriel_pictures::kind::Kind;
use serde::Serialize;

use crate::body::Body;
use crate::comments::book::{AddError, Book};
use crate::comments::bucket::Buckets;
use crate::comments::comment::{Comment, Line};
use crate::form::Form;
use crate::refusal::{Refusal, Why};
use crate::root::{Node, Root};
use crate::tally::Tally;
use crate::target::Target;
use crate::{dates, names, reply, sender};

/// The largest form: each letter of the longest text may take twelve bytes in it.
const LARGEST_FORM: usize = 64 * 1024;

/// The comments of a folder.
#[derive(Debug)]
pub(crate) struct Comments {
    root: Arc<Root>,
    book: Arc<Book>,
    buckets: Mutex<Buckets>,
    tally: Arc<Tally>,
}

impl Comments {
    pub(crate) fn new(root: Arc<Root>, tally: Arc<Tally>) -> Comments {
        let book = Arc::new(Book::new(Arc::clone(&root)));
        Comments { root, book, buckets: Mutex::default(), tally }
    }

    /// What was said of a picture, the oldest first; nothing where the file cannot be read. Reads the disk.
    pub(crate) fn of(&self, picture: &Target) -> Vec<Comment> {
        let (Some(album), Some(name)) = (album(picture), picture.names().last()) else {
            return Vec::new();
        };
        match self.book.read(&album) {
            Ok(comments) => comments.of(&written(name)).to_vec(),
            Err(error) => {
                tracing::debug!(%error, "comments");
                Vec::new()
            }
        }
    }

    /// Answers GET and HEAD with the comments of a picture as JSON. Reads the disk.
    pub(crate) fn list(&self, picture: &Target) -> Response<Body> {
        match self.root.open_node(&picture.path()) {
            Ok(Node::File(_)) => {}
            Ok(Node::Directory) => return reply::notice(StatusCode::NOT_FOUND),
            Err(error) => return reply::notice(reply::status_of(&error)),
        }
        json(StatusCode::OK, &self.of(picture))
    }

    /// Answers POST: keeps a comment.
    pub(crate) async fn post<B>(&self, request: &Parts, picture: &Target, body: B) -> Response<Body>
    where
        B: http_body::Body<Data = Bytes, Error = io::Error> + Unpin,
    {
        match self.keep(request, picture, body).await {
            Ok(Some(comment)) if wants_json(&request.headers) => json(StatusCode::CREATED, &comment),
            Ok(Some(_)) => {
                let directory = picture.as_directory();
                reply::see_other(&format!("{}?view", directory.trim_end_matches('/')))
            }
            Ok(None) => reply::notice(StatusCode::NOT_FOUND),
            Err(why) => {
                why.count(&self.tally);
                Refusal::of(why).page(&request.headers)
            }
        }
    }

    /// None if there is no such picture.
    async fn keep<B>(&self, request: &Parts, picture: &Target, body: B) -> Result<Option<Comment>, Why>
    where
        B: http_body::Body<Data = Bytes, Error = io::Error> + Unpin,
    {
        if !sender::is_same_site(request) {
            return Err(Why::OtherSite);
        }
        let form = Form::read(&request.headers, body, LARGEST_FORM).await?;
        let name = comment::name(&form.text("name")).ok_or(Why::TooLong)?;
        let text = comment::text(&form.text("text")).ok_or(Why::TooLong)?;
        if text.is_empty() {
            return Err(Why::Empty);
        }
        let visitor = sender::visitor(&request.headers);
        if !self.buckets.lock().unwrap_or_else(PoisonError::into_inner).take(visitor, Instant::now()) {
            return Err(Why::TooOften);
        }
        let mut id = [0; 8];
        getrandom::fill(&mut id).map_err(|_| Why::Failed)?;
        let id = format!("{:016x}", u64::from_be_bytes(id));
        let comment = Comment { id, name, text, time: dates::rfc3339(dates::now()) };
        let (Some(album), Some(name)) = (album(picture), picture.names().last()) else {
            return Ok(None);
        };
        let line = Line { picture: written(name), comment };
        let (root, book, path) = (Arc::clone(&self.root), Arc::clone(&self.book), picture.path());
        let added = tokio::task::spawn_blocking(move || {
            if !matches!(root.open_node(&path), Ok(Node::File(_))) {
                return Ok(None);
            }
            book.add(&album, &line).map(|()| Some(line.comment))
        });
        match added.await {
            Ok(Ok(comment)) => {
                if comment.is_some() {
                    self.tally.comment();
                }
                Ok(comment)
            }
            Ok(Err(AddError::Full)) => Err(Why::Full),
            Ok(Err(AddError::Write(error))) => {
                tracing::debug!(%error, "a comment");
                Err(Why::from_write(&error))
            }
            Err(_) => Err(Why::Failed),
        }
    }
}

/// Whether visitors can say something of what the target names: pictures and videos.
pub(crate) fn is_about(target: &Target) -> bool {
    !target.is_directory() && target.names().last().is_some_and(|name| Kind::of(name.as_ref()).is_some())
}

/// The album that a picture is in.
fn album(picture: &Target) -> Option<std::path::PathBuf> {
    let path = picture.path();
    let album = path.parent()?;
    Some(if album.as_os_str().is_empty() { ".".into() } else { album.to_owned() })
}

/// The name of a picture as it stands in the file. Other bytes than UTF-8 are written as in a URL.
fn written(name: &OsStr) -> String {
    name.to_str().map_or_else(|| names::to_segment(name), str::to_owned)
}

fn json(status: StatusCode, value: &impl Serialize) -> Response<Body> {
    let mut response = Response::new(Body::text(serde_json::to_string(value).unwrap_or_default()));
    *response.status_mut() = status;
    let fields = response.headers_mut();
    fields.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    fields.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Whether a script asks.
fn wants_json(fields: &HeaderMap) -> bool {
    let accepted = fields.get_all(header::ACCEPT);
    accepted.iter().any(|value| value.to_str().is_ok_and(|value| value.contains("application/json")))
}
