//! One request of the browser: on to the site, and what was verified of its response back.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HOST, HeaderMap, HeaderValue, TRANSFER_ENCODING, UPGRADE};
use http::uri::PathAndQuery;
use http::{Method, Request, Response};
use http_body::{Body, Frame};
use hyper::body::Incoming;
use oriel_protocol::wire::REQUEST_ID_FIELD;
use oriel_signing::head::VerifiedHead;

use super::local::Local;
use super::page;
use crate::events::{Event, Events};
use crate::visit::answer::{About, Answer, AskError, Visitor};
use crate::visit::destination::Destination;
use crate::visit::upload::{Sent, Upload};

/// The proxy of one site.
#[derive(Debug)]
pub(super) struct Proxy {
    pub(super) to: Destination,
    pub(super) local: Local,
    pub(super) visitor: Visitor,
    pub(super) events: Events,
}

impl Proxy {
    /// Answers one request.
    pub(super) async fn serve(&self, request: Request<Incoming>) -> Response<Passed> {
        let (parts, body) = request.into_parts();
        let mut hosts = parts.headers.get_all(HOST).iter();
        let host = hosts.next().is_some_and(|host| self.local.is_meant_by(host.as_bytes()));
        let authority = parts.uri.authority();
        let meant = authority.is_none_or(|authority| self.local.is_meant_by(authority.as_str().as_bytes()));
        if !host || !meant || hosts.next().is_some() {
            return page::misdirected(&self.local.origin).map(Passed::Page);
        }
        if parts.headers.contains_key(UPGRADE) || parts.method == Method::CONNECT {
            return page::refused().map(Passed::Page);
        }
        let target = parts.uri.path_and_query().cloned().unwrap_or(PathAndQuery::from_static("/"));
        let to = Destination { target, ..self.to.clone() };
        let mut fields = parts.headers;
        self.local.outward(&mut fields);
        let answered = if parts.method == Method::HEAD {
            let asked = self.visitor.ask_head(&to, fields).await;
            asked.map(|(head, about)| self.response(&head, &about, Passed::Page(Bytes::new())))
        } else {
            self.fetch(&to, parts.method, fields, body).await
        };
        answered.unwrap_or_else(|error| {
            report(&error, &to.url(), self.events);
            page::failed(&error, &self.to.key).map(Passed::Page)
        })
    }

    async fn fetch(
        &self,
        to: &Destination,
        method: Method,
        mut fields: HeaderMap,
        body: Incoming,
    ) -> Result<Response<Passed>, AskError> {
        let sent = (!body.is_end_stream()).then(Sent::default);
        let upload = match &sent {
            Some(sent) => {
                // Whatever the method: without it there would be no body of a GET (RFC 9112, section 6.3).
                if !fields.contains_key(CONTENT_LENGTH) {
                    fields.insert(TRANSFER_ENCODING, HeaderValue::from_static("chunked"));
                }
                Upload::Passing(body, sent.clone())
            }
            None => Upload::Empty,
        };
        let mut answer = self.visitor.ask(to, method, fields, upload).await?;
        answer.forget_record();
        if let Some(sent) = sent {
            let answers = answer.head.answers(&sent.digest());
            answers.map_err(|refusal| AskError::Refused { refusal, about: answer.about.clone() })?;
        }
        let (head, about) = (answer.head.clone(), answer.about.clone());
        Ok(self.response(
            &head,
            &about,
            Passed::Verified(Verified {
                next: Next::Idle(Box::new(answer)),
                url: to.url(),
                events: self.events,
            }),
        ))
    }

    fn response(&self, head: &VerifiedHead, about: &About, body: Passed) -> Response<Passed> {
        let mut response = Response::new(body);
        *response.status_mut() = head.status;
        let mut fields = head.fields.clone();
        self.local.inward(&mut fields);
        if let Some(id) = about.id.as_deref().and_then(|id| HeaderValue::from_str(id).ok()) {
            fields.insert(REQUEST_ID_FIELD, id);
        }
        *response.headers_mut() = fields;
        response
    }
}

/// A body for the browser.
pub(super) enum Passed {
    /// All at once, or nothing.
    Page(Bytes),
    /// As it is verified. An error breaks the connection off, so that a short body is not taken for a whole one.
    Verified(Verified),
}

type Coming = Pin<Box<dyn Future<Output = (Box<Answer>, Result<Option<Bytes>, AskError>)> + Send>>;

/// A body that is verified as it comes.
pub(super) struct Verified {
    next: Next,
    url: String,
    events: Events,
}

/// Where it is.
enum Next {
    Idle(Box<Answer>),
    Coming(Coming),
    Ended,
}

impl Body for Passed {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        match &mut *self {
            Passed::Page(bytes) if bytes.is_empty() => Poll::Ready(None),
            Passed::Page(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Passed::Verified(body) => body.poll(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Passed::Page(bytes) => bytes.is_empty(),
            Passed::Verified(body) => matches!(body.next, Next::Ended),
        }
    }
}

impl Verified {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let mut coming = match std::mem::replace(&mut self.next, Next::Ended) {
            Next::Ended => return Poll::Ready(None),
            Next::Coming(coming) => coming,
            Next::Idle(mut answer) => Box::pin(async move {
                let came = answer.next().await;
                (answer, came)
            }),
        };
        let Poll::Ready((answer, came)) = coming.as_mut().poll(cx) else {
            self.next = Next::Coming(coming);
            return Poll::Pending;
        };
        Poll::Ready(match came {
            Ok(None) => None,
            Ok(Some(bytes)) => {
                self.next = Next::Idle(answer);
                Some(Ok(Frame::data(bytes)))
            }
            Err(error) => {
                report(&error, &self.url, self.events);
                Some(Err(io::Error::other(error)))
            }
        })
    }
}

/// Tells people and programs. What a browser makes of a response that breaks off, neither of them sees.
fn report(error: &AskError, url: &str, events: Events) {
    let message = error.to_string();
    tracing::warn!("{url}: {message}");
    events.emit(&Event::Refused { code: error.code(), url, message: &message });
}
