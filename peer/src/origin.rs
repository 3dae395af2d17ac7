//! Origins: what a peer publishes.

pub mod http2;
pub mod http_server;
mod last_word;
mod pool;
pub mod target;
pub mod upgrade;

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::{HOST, HeaderValue};
use http::{Response, StatusCode};
use http_body::{Body, Frame, SizeHint};
use oriel_gallery::{Folder, Top};
use oriel_protocol::close::CloseCode;
use oriel_protocol::head::RequestHead;

use crate::interim::Interim;
use crate::progress::Progress;
use crate::request_body::RequestBody;
use http_server::HttpServer;
use upgrade::Switch;

/// What stands behind a name.
#[derive(Clone, Debug)]
pub enum Origin {
    /// A local web server.
    Http(Box<HttpServer>),
    /// A folder.
    Folder(Folder),
}

/// Why an origin gave no response. Each has its reason in ABORT (P-38).
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OriginError {
    /// No connection: refused, no route, or TLS failed.
    #[error("cannot reach the origin: {0}")]
    Unreachable(io::Error),
    /// It took too long.
    #[error("the origin did not answer in time")]
    Slow,
    /// It broke off, or what it sent is not HTTP.
    #[error("the origin broke off: {0}")]
    Broke(String),
}

impl OriginError {
    /// The reason to abort with.
    pub fn close_code(&self) -> CloseCode {
        match self {
            OriginError::Unreachable(_) => CloseCode::OriginUnreachable,
            OriginError::Slow => CloseCode::OriginSlow,
            OriginError::Broke(_) => CloseCode::OriginBroke,
        }
    }
}

impl Origin {
    /// Answers one request; interim responses go to `interim` at once. A folder is told `top`, the path above which
    /// nothing may be named.
    ///
    /// # Errors
    /// [`OriginError`]; a folder always answers.
    pub async fn respond(
        &self,
        head: Box<RequestHead>,
        body: RequestBody,
        interim: &mut Interim<'_>,
        top: Option<String>,
    ) -> Result<Response<OriginBody>, OriginError> {
        match self {
            Origin::Http(server) => match server.two() {
                None => Ok(server.respond_by_one(head, body, interim).await?.map(OriginBody::Http)),
                // Boxed, so that it does not make every other exchange larger.
                Some(two) => Box::pin(server.respond_by_two(two, head, body, interim)).await,
            },
            Origin::Folder(folder) => {
                let mut request = http::Request::new(());
                *request.method_mut() = head.method;
                *request.uri_mut() = head.target.into();
                *request.headers_mut() = head.fields;
                // What a form says of where it came from is compared with it.
                if let Ok(host) = HeaderValue::from_str(head.authority.as_str()) {
                    request.headers_mut().insert(HOST, host);
                }
                if let Some(top) = top {
                    request.extensions_mut().insert(Top(top));
                }
                let (parts, ()) = request.into_parts();
                Ok(Box::pin(folder.respond(&parts, body)).await.map(OriginBody::Folder))
            }
        }
    }
}

impl Origin {
    /// Asks for a WebSocket. Nothing that comes after the head may reach the origin before it accepts (P-56).
    ///
    /// # Errors
    /// [`OriginError`]; a folder always refuses.
    pub async fn switch(&self, head: RequestHead) -> Result<Switch, OriginError> {
        match self {
            Origin::Http(server) if server.speaks_two_only() => {
                Ok(refused(b"the site is published over HTTP/2 only: no WebSocket\n"))
            }
            Origin::Http(server) => server.switch(head).await,
            Origin::Folder(_) => Ok(refused(b"a folder has no WebSocket\n")),
        }
    }
}

fn refused(text: &'static [u8]) -> Switch {
    Switch::Refused(OriginBody::response(StatusCode::NOT_IMPLEMENTED, Bytes::from_static(text)))
}

/// The body of an origin's response.
#[derive(Debug)]
pub enum OriginBody {
    /// From a web server, over HTTP/1.1.
    Http(http_server::ResponseBody),
    /// From a web server, over HTTP/2.
    Http2(http2::ResponseBody),
    /// From a folder.
    Folder(oriel_gallery::Body),
    /// The peer's own words.
    Own(Bytes),
}

impl OriginBody {
    /// A response in the peer's own words.
    pub fn response(status: StatusCode, text: Bytes) -> Response<Self> {
        let mut response = Response::new(Self::Own(text));
        *response.status_mut() = status;
        response
    }

    /// How the request's body comes on while this is read, where that may be so.
    pub fn progress(&self) -> Option<Arc<Progress>> {
        match self {
            OriginBody::Http(body) => body.progress(),
            OriginBody::Http2(body) => body.progress(),
            OriginBody::Folder(_) | OriginBody::Own(_) => None,
        }
    }
}

impl Body for OriginBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        match self.get_mut() {
            OriginBody::Http(body) => Pin::new(body).poll_frame(cx),
            OriginBody::Http2(body) => Pin::new(body).poll_frame(cx),
            OriginBody::Folder(body) => Pin::new(body).poll_frame(cx),
            OriginBody::Own(bytes) if bytes.is_empty() => Poll::Ready(None),
            OriginBody::Own(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            OriginBody::Http(body) => body.is_end_stream(),
            OriginBody::Http2(body) => body.is_end_stream(),
            OriginBody::Folder(body) => body.is_end_stream(),
            OriginBody::Own(bytes) => bytes.is_empty(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            OriginBody::Http(body) => body.size_hint(),
            OriginBody::Http2(body) => body.size_hint(),
            OriginBody::Folder(body) => body.size_hint(),
            OriginBody::Own(bytes) => SizeHint::with_exact(bytes.len() as u64),
        }
    }
}
