//! A local web server as origin: over HTTP/1.1 here, and over HTTP/2 by [`http2`](super::http2).

use std::future::poll_fn;
use std::io;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::{CONNECTION, CONTENT_LENGTH, Entry, HOST, HeaderValue, TE, TRANSFER_ENCODING};
use http::uri::{Authority, Scheme, Uri};
use http::{Method, Request, Response, StatusCode, Version};
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use oriel_protocol::head::RequestHead;
use tokio::time::sleep;

use super::http2::{Answer, Connections, Spoken};
use super::pool::{InUse, Pool};
use super::target::{HostHeader, Speaks, Target};
use super::{OriginBody, OriginError};
use crate::interim::Interim;
use crate::limits::Limits;
use crate::progress::{Progress, poll_late};
use crate::request_body::RequestBody;

/// A web server that requests are handed on to. It only ever connects to the target it was made with.
#[derive(Clone, Debug)]
pub struct HttpServer {
    pub(super) pool: Pool,
    /// Where it speaks HTTP/2, or may.
    two: Option<Connections>,
    target: Target,
    host: HostHeader,
    own_host: HeaderValue,
    pub(super) limits: Limits,
}

impl HttpServer {
    /// `tls` must be there if the target is https.
    ///
    /// # Errors
    /// [`io::Error`] if the target's host cannot stand in a header.
    pub fn new(
        target: Target,
        host: HostHeader,
        tls: Option<Arc<rustls::ClientConfig>>,
        limits: Limits,
    ) -> io::Result<Self> {
        let shown = target.to_string();
        let authority = shown.split_once("://").map_or(&*shown, |(_, authority)| authority);
        let own_host = HeaderValue::try_from(authority).map_err(io::Error::other)?;
        let tls = tls.filter(|_| target.speaks == Speaks::Https);
        let may = target.speaks != Speaks::Http;
        let two = may.then(|| Connections::new(target.clone(), tls.clone(), limits.clone()));
        let pool = Pool::new(target.clone(), tls, limits.clone());
        Ok(Self { pool, two, target, host, own_host, limits })
    }

    /// Whether HTTP/1.1, with its switch of protocols, is out of the question.
    pub(super) fn speaks_two_only(&self) -> bool {
        self.target.speaks == Speaks::H2c
    }

    /// Where to try HTTP/2 first.
    pub(super) fn two(&self) -> Option<&Connections> {
        self.two.as_ref()
    }

    /// Hands one request on over HTTP/2, or where the server has chosen it, over HTTP/1.1.
    pub(super) async fn respond_by_two(
        &self,
        two: &Connections,
        head: Box<RequestHead>,
        mut body: RequestBody,
        interim: &mut Interim<'_>,
    ) -> Result<Response<OriginBody>, OriginError> {
        let mut tried = false;
        loop {
            let lease = match two.lease().await.map_err(OriginError::Unreachable)? {
                Spoken::Two(lease) => lease,
                Spoken::One(new) => {
                    if let Some(stream) = new {
                        let connection = self.pool.handshake(stream).await;
                        self.pool.keep(connection.map_err(OriginError::Unreachable)?);
                    }
                    return Ok(self.respond_by_one(head, body, interim).await?.map(OriginBody::Http));
                }
            };
            let request = self.request_by_two(&head)?;
            match lease.ask(request, body, interim).await? {
                Answer::Came(response) => return Ok(response.map(OriginBody::Http2)),
                Answer::Again(error, _) if tried => return Err(error),
                Answer::Again(_, unsent) => (tried, body) = (true, unsent),
            }
        }
    }

    fn request_by_two(&self, head: &RequestHead) -> Result<Request<()>, OriginError> {
        let broke = |error: &dyn std::fmt::Display| OriginError::Broke(error.to_string());
        let host = self.host_of(head);
        let mut uri = http::uri::Parts::default();
        let tls = self.target.speaks == Speaks::Https;
        uri.scheme = Some(if tls { Scheme::HTTPS } else { Scheme::HTTP });
        uri.authority = Some(Authority::try_from(host.as_bytes()).map_err(|error| broke(&error))?);
        uri.path_and_query = Some(head.target.clone());
        let mut request = Request::new(());
        *request.method_mut() = head.method.clone();
        *request.version_mut() = Version::HTTP_2;
        *request.uri_mut() = Uri::from_parts(uri).map_err(|error| broke(&error))?;
        let mut fields = head.fields.clone();
        // HTTP/2 has no such field (RFC 9113, section 8.2.2), and a host stands in `:authority`.
        fields.remove(CONNECTION);
        fields.remove(HOST);
        if let Entry::Occupied(mut te) = fields.entry(TE) {
            te.insert(HeaderValue::from_static("trailers"));
        }
        *request.headers_mut() = fields;
        Ok(request)
    }

    /// Hands one request on over HTTP/1.1.
    pub(super) async fn respond_by_one(
        &self,
        head: Box<RequestHead>,
        body: RequestBody,
        interim: &mut Interim<'_>,
    ) -> Result<Response<ResponseBody>, OriginError> {
        let repeatable =
            body.is_end_stream() && matches!(head.method, Method::GET | Method::HEAD | Method::OPTIONS);
        let again = repeatable.then(|| RequestHead::clone(&head));
        let progress = body.progress();
        let mut request = self.request(*head, body);
        loop {
            let (mut connection, new) = match self.pool.reuse().await {
                Some(connection) => (connection, false),
                // Boxed: it happens once for many requests, and its state is larger than all the rest of an exchange.
                None => (Box::pin(self.pool.connect()).await.map_err(OriginError::Unreachable)?, true),
            };
            if interim.is_wanted() {
                connection.listen(&mut request);
            }
            let mut answer = pin!(connection.try_send_request(request));
            let mut connection = InUse::new(connection);
            let patience = self.limits.origin_head;
            let mut late = pin!(sleep(patience));
            let mut answered = None;
            loop {
                // One future for all of it, and its output in one place: each exchange that waits holds it.
                let heard = poll_fn(|cx| {
                    // What came early is taken first, for it was there first.
                    if let Poll::Ready(early) = connection.poll_interim(cx) {
                        return Poll::Ready(Heard::Early(early));
                    }
                    match answer.as_mut().poll(cx) {
                        Poll::Ready(answer) => {
                            answered = Some(answer);
                            Poll::Ready(Heard::Answer)
                        }
                        Poll::Pending => poll_late(late.as_mut(), progress.as_deref(), patience, cx)
                            .map(|()| Heard::Nothing),
                    }
                });
                match heard.await {
                    // Boxed: they are rare.
                    Heard::Early(response) => Box::pin(interim.pass_on(*response)).await,
                    Heard::Answer | Heard::Nothing => break,
                }
            }
            match answered.ok_or(OriginError::Slow)? {
                Ok(response) => return self.accept(response, connection, progress),
                Err(error) if new => return Err(OriginError::Broke(error.error().to_string())),
                Err(mut error) => match (error.take_message(), &again) {
                    // Closed by the origin before anything was sent on it.
                    (Some(unsent), _) => request = unsent,
                    // Closed while it was being sent: that can happen to any connection that was idle.
                    (None, Some(head)) => request = self.request(head.clone(), RequestBody::Empty),
                    (None, None) => return Err(OriginError::Broke(error.error().to_string())),
                },
            }
        }
    }

    pub(super) fn request(&self, head: RequestHead, body: RequestBody) -> Request<RequestBody> {
        let host = self.host_of(&head);
        let mut request = Request::new(body);
        *request.method_mut() = head.method;
        *request.uri_mut() = head.target.into();
        *request.headers_mut() = head.fields;
        request.headers_mut().insert(HOST, host);
        frame(&mut request);
        request
    }

    fn host_of(&self, head: &RequestHead) -> HeaderValue {
        match &self.host {
            HostHeader::Preserve => {
                HeaderValue::from_str(head.authority.as_str()).unwrap_or(self.own_host.clone())
            }
            HostHeader::Target => self.own_host.clone(),
            HostHeader::Fixed(host) => host.clone(),
        }
    }

    fn accept(
        &self,
        response: Response<Incoming>,
        connection: InUse,
        progress: Option<Arc<Progress>>,
    ) -> Result<Response<ResponseBody>, OriginError> {
        if response.status() == StatusCode::SWITCHING_PROTOCOLS {
            return Err(OriginError::Broke("it switched protocols unasked".into()));
        }
        Ok(response.map(|body| {
            let (pool, connection) = (self.pool.clone(), Some(connection));
            let mut body = ResponseBody { body, pool, connection, progress };
            body.keep_if_ended();
            body
        }))
    }
}

/// What comes of waiting for a response.
enum Heard {
    Early(Box<Response<()>>),
    Answer,
    Nothing,
}

/// States how the body is framed where nothing does yet, and whatever the method: hyper would leave out the body of
/// a GET (RFC 9112, section 6.3). Where a body is usual, that there is none is stated too (RFC 9110, section 8.6).
fn frame(request: &mut Request<RequestBody>) {
    if request.headers().contains_key(CONTENT_LENGTH) {
        return;
    }
    if !request.body().is_end_stream() {
        request.headers_mut().insert(TRANSFER_ENCODING, HeaderValue::from_static("chunked"));
    } else if matches!(*request.method(), Method::POST | Method::PUT | Method::PATCH) {
        request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
}

/// A response's body; when it has ended, its connection is free for the next request. Dropped before that, it closes
/// the connection.
#[derive(Debug)]
pub struct ResponseBody {
    body: Incoming,
    pool: Pool,
    connection: Option<InUse>,
    progress: Option<Arc<Progress>>,
}

impl ResponseBody {
    /// One whose connection no other request may use.
    pub(super) fn alone(body: Incoming, pool: Pool) -> Self {
        Self { body, pool, connection: None, progress: None }
    }

    /// How the request's body comes on meanwhile.
    pub(super) fn progress(&self) -> Option<Arc<Progress>> {
        self.progress.clone()
    }

    /// The response has ended. A connection on which the request goes on is of no use any more: what the origin has
    /// not taken of it by now, it may never take.
    fn end(&mut self) {
        if let Some(connection) = self.connection.take()
            && self.progress.as_ref().is_none_or(|progress| progress.is_over())
            && let Some(connection) = connection.release()
        {
            self.pool.keep(connection);
        }
    }

    fn keep_if_ended(&mut self) {
        if self.body.is_end_stream() {
            self.end();
        }
    }
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let frame = std::task::ready!(Pin::new(&mut self.body).poll_frame(cx));
        match &frame {
            None => self.end(),
            Some(Ok(_)) => self.keep_if_ended(),
            Some(Err(_)) => self.connection = None,
        }
        Poll::Ready(frame.map(|frame| frame.map_err(io::Error::other)))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
