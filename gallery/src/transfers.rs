//! What goes beyond looking at single files: archives, the inbox and comments, as far as the owner wants them.

use std::ffi::OsString;
use std::io;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderValue};
use http::request::Parts;
use http::{Method, Response, StatusCode};

use crate::asked::Asked;
use crate::body::Body;
use crate::comments::{self, Comments};
use crate::form::Form;
use crate::inbox::Inbox;
use crate::options::Options;
use crate::refusal::Refusal;
use crate::root::Root;
use crate::tally::{Counts, Tally};
use crate::target::Target;
use crate::zip::Zips;
use crate::{names, reply};

/// The largest form that picks files of an album.
const LARGEST_FORM: usize = 8 << 20;
const ZIP_METHODS: &str = "GET, HEAD, POST, OPTIONS";
const COMMENT_METHODS: &str = "GET, HEAD, POST, OPTIONS";

/// The parts of the service that read much or write.
#[derive(Debug)]
pub(crate) struct Transfers {
    zips: Arc<Zips>,
    inbox: Option<Inbox>,
    comments: Option<Arc<Comments>>,
    tally: Arc<Tally>,
}

impl Transfers {
    pub(crate) fn new(root: &Arc<Root>, options: &Options) -> Transfers {
        let tally = Arc::<Tally>::default();
        let zips = Arc::new(Zips::new(Arc::clone(root), options.keep_location, Arc::clone(&tally)));
        let inbox =
            options.inbox.clone().map(|limits| Inbox::new(Arc::clone(root), limits, Arc::clone(&tally)));
        let comments =
            options.comments.then(|| Arc::new(Comments::new(Arc::clone(root), Arc::clone(&tally))));
        Transfers { zips, inbox, comments, tally }
    }

    /// What was left out, taken and refused so far.
    pub(crate) fn counts(&self) -> Counts {
        self.tally.so_far()
    }

    /// The comments, where the owner wants them.
    pub(crate) fn comments(&self) -> Option<&Comments> {
        self.comments.as_deref()
    }

    /// Answers what is asked of the inbox or about comments, and forms that pick files for an archive. None if the
    /// request is about none of these, or the owner does not want it: it is then like any other.
    pub(crate) async fn respond<B>(&self, request: &Parts, asked: &Asked, body: B) -> Option<Response<Body>>
    where
        B: http_body::Body<Data = Bytes, Error = io::Error> + Send + Unpin + 'static,
    {
        let reads = matches!(request.method, Method::GET | Method::HEAD);
        let target = match Target::parse(request.uri.path()) {
            Ok(target) => target,
            Err(status) => return self.wants(asked).then(|| reply::notice(status)),
        };
        match (asked, &self.inbox, &self.comments) {
            (Asked::Zip { pick }, ..) if target.is_directory() && !reads => Some(match request.method {
                Method::POST => self.picked(request, target, pick, body).await,
                Method::OPTIONS => allow(StatusCode::NO_CONTENT, ZIP_METHODS),
                _ => allow(StatusCode::METHOD_NOT_ALLOWED, ZIP_METHODS),
            }),
            (Asked::Inbox { id: None }, Some(_), _) if target.is_directory() && reads => {
                // Where the form was sent to: whoever comes back there wants to see the album.
                Some(reply::see_other(&target.as_directory()))
            }
            (Asked::Inbox { id }, Some(inbox), _) if target.is_directory() => {
                Some(inbox.respond(request, &target, id.as_deref(), body).await)
            }
            (Asked::Comments, _, Some(comments)) if comments::is_about(&target) => {
                Some(match request.method {
                    Method::GET | Method::HEAD => self.said(comments, target).await,
                    Method::POST => comments.post(request, &target, body).await,
                    Method::OPTIONS => allow(StatusCode::NO_CONTENT, COMMENT_METHODS),
                    _ => allow(StatusCode::METHOD_NOT_ALLOWED, COMMENT_METHODS),
                })
            }
            _ => None,
        }
    }

    /// Whether the owner wants what is asked for at all.
    fn wants(&self, asked: &Asked) -> bool {
        match asked {
            Asked::Inbox { .. } => self.inbox.is_some(),
            Asked::Comments => self.comments.is_some(),
            _ => false,
        }
    }

    /// Answers GET and HEAD for an album as an archive. Reads folders, so it has to be called on a blocking thread.
    pub(crate) fn zip(
        &self,
        album: &Target,
        picks: &[OsString],
        method: &Method,
        fields: &HeaderMap,
    ) -> Response<Body> {
        self.zips.answer(album, picks, method, fields)
    }

    /// An archive of what a form names besides the query.
    async fn picked<B>(&self, request: &Parts, album: Target, picks: &[OsString], body: B) -> Response<Body>
    where
        B: http_body::Body<Data = Bytes, Error = io::Error> + Unpin,
    {
        let form = match Form::read(&request.headers, body, LARGEST_FORM).await {
            Ok(form) => form,
            Err(why) => return Refusal::of(why).page(&request.headers),
        };
        let mut picks = picks.to_vec();
        picks.extend(form.all("pick").filter_map(names::from_bytes));
        if picks.is_empty() {
            // A form in which nothing is ticked is for the whole album.
            return reply::see_other(&format!("{}?zip", album.as_directory()));
        }
        let (zips, method, fields) =
            (Arc::clone(&self.zips), request.method.clone(), request.headers.clone());
        let answer = tokio::task::spawn_blocking(move || zips.answer(&album, &picks, &method, &fields));
        answer.await.unwrap_or_else(|_| reply::notice(StatusCode::INTERNAL_SERVER_ERROR))
    }

    async fn said(&self, comments: &Arc<Comments>, picture: Target) -> Response<Body> {
        let comments = Arc::clone(comments);
        let answer = tokio::task::spawn_blocking(move || comments.list(&picture));
        answer.await.unwrap_or_else(|_| reply::notice(StatusCode::INTERNAL_SERVER_ERROR))
    }
}

fn allow(status: StatusCode, methods: &'static str) -> Response<Body> {
    let mut response = match status {
        StatusCode::NO_CONTENT => Response::new(Body::empty()),
        status => reply::notice(status),
    };
    *response.status_mut() = status;
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static(methods));
    response
}
