//! One request of the browser: on to the site, and what was verified of its response back.

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HOST, HeaderMap, HeaderValue, TRANSFER_ENCODING, UPGRADE};
use http::uri::PathAndQuery;
use http::{Method, Request, Response, StatusCode};
use http_body::Body;
use hyper::body::Incoming;
use oriel_protocol::wire::REQUEST_ID_FIELD;
use oriel_signing::head::VerifiedHead;

use super::local::Local;
use super::page;
use super::passed::{Passed, Verified};
use super::report::report;
use crate::events::Events;
use crate::visit::about::About;
use crate::visit::answer::{AskError, Visitor};
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
        let sent = (!body.is_end_stream()).then(Sent::nothing);
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
        // No body will be asked for then, and its end would stay unverified.
        if is_bodyless(&head) {
            while answer.next().await?.is_some() {}
        }
        Ok(self.response(&head, &about, Passed::Verified(Verified::new(answer, to.url(), self.events))))
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

/// Whether the head alone is the response, as HTTP/1.1 has it (RFC 9112, section 6.3).
fn is_bodyless(head: &VerifiedHead) -> bool {
    matches!(head.status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED)
        || head.fields.get(CONTENT_LENGTH).is_some_and(|length| length == "0")
}
