//! A site with its relay in one: an HTTP server whose responses are signed packets.

use std::convert::Infallible;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::{BufMut, Bytes, BytesMut};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode};
use http_body::{Body, Frame};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use oriel_peer::visit::destination::Destination;
use oriel_protocol::head::{ResponseHead, encode_section};
use oriel_protocol::limits::MAX_DATA;
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::payload::{Final, begin_data};
use oriel_signing::delegation::Delegation;
use oriel_signing::ed25519::SigningKey;
use oriel_signing::message::Request as Signed;
use oriel_signing::signer::Signer;
use oriel_signing::stream::Stream;
use oriel_signing::wish::Wish;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::{Interval, interval};

pub(crate) const BOX: &str = "05050505050505050505050505050505";

/// Between two bytes that drip.
const DRIP: Duration = Duration::from_millis(20);

/// What the site answers with, before it is signed.
#[derive(Clone)]
pub(crate) struct Content {
    pub(crate) status: u16,
    pub(crate) fields: Vec<(&'static str, String)>,
    pub(crate) body: Bytes,
    /// SHA-256 of the upload, as the site says it has got it.
    pub(crate) upload: Option<[u8; 32]>,
}

impl Content {
    pub(crate) fn new(status: u16, body: impl Into<Bytes>) -> Self {
        Self { status, fields: Vec::new(), body: body.into(), upload: None }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.fields.push((name, value.into()));
        self
    }
}

/// What goes over the wire.
pub(crate) struct Sent {
    pub(crate) status: u16,
    pub(crate) kind: &'static str,
    pub(crate) fields: HeaderMap,
    pub(crate) bytes: Vec<u8>,
    /// Breaks the connection off after so many bytes.
    pub(crate) cut: Option<usize>,
    /// Goes on behind the bytes, one zero after another, and never ends.
    pub(crate) drips: bool,
}

/// A request that the site has got, body and all.
pub(crate) struct Got {
    pub(crate) head: Parts,
    pub(crate) body: Bytes,
    port: u16,
}

impl Got {
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.head.headers.get(name)?.to_str().ok()
    }

    /// The signed packets of an answer to this request; in header mode its fields.
    pub(crate) fn signed(&self, content: &Content) -> Sent {
        self.signed_by(&identity(), content)
    }

    pub(crate) fn signed_by(&self, identity: &SigningKey, content: &Content) -> Sent {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let key = SigningKey::from_seed(&[2; 32]);
        let vouched = Delegation { key: key.public(), not_before: now - 60, expires: now + 3600, serial: 1 };
        let signer = Signer::delegated(key, vouched.vouch(identity).unwrap());
        let mut fields = HeaderMap::new();
        for (name, value) in &content.fields {
            fields.append(HeaderName::from_static(name), HeaderValue::from_str(value).unwrap());
        }
        let mut head = ResponseHead { status: StatusCode::from_u16(content.status).unwrap(), fields };
        let target = Some(self.head.uri.to_string()).filter(|target| target != "*").unwrap_or_default();
        let target_uri = format!("http://alice.localhost:{}{target}", self.port);
        let request =
            Signed { method: &self.head.method, target_uri: &target_uri, fields: &self.head.headers };
        let wish = Wish::of(&self.head.headers).unwrap();
        let stream = Stream { id: [9; 16], request: content.upload };
        let mut seal = signer.sign(&mut head, request, &wish, &stream, now).unwrap();
        if self.head.method == Method::HEAD {
            let mut fields = head.fields;
            fields.insert("alt-svc", HeaderValue::from_static("h3=\":1\""));
            let (bytes, status) = (Vec::new(), content.status);
            return Sent { status, kind: "text/plain", fields, bytes, cut: None, drips: false };
        }
        assert_eq!(self.field("oriel-accept"), Some("packets;v=1"));
        let id = MessageBoxId::from_bytes([5; 16]);
        let mut out = BytesMut::new();
        head.encode(id, content.body.is_empty(), &mut out).unwrap();
        let (mut total, mut packets) = (0, 0);
        for piece in content.body.chunks(MAX_DATA) {
            packets += 1;
            let signature = seal.data(piece, packets % 2 == 0);
            begin_data(&mut out, id, total, signature.as_ref(), piece.len());
            out.put_slice(piece);
            total += piece.len() as u64;
        }
        let trailers = HeaderMap::new();
        let signature = Some(seal.finish(None, &encode_section(&trailers).unwrap()));
        Final { total, packets, digest: None, trailers, signature }.encode(id, &mut out).unwrap();
        let (fields, bytes) = (HeaderMap::new(), out.into());
        Sent { status: 200, kind: "application/vnd.oriel.packets", fields, bytes, cut: None, drips: false }
    }
}

pub(crate) fn identity() -> SigningKey {
    SigningKey::from_seed(&[1; 32])
}

/// The server. It ends when this is dropped.
pub(crate) struct Site {
    pub(crate) port: u16,
    /// What it was asked.
    pub(crate) got: Arc<Mutex<Vec<Arc<Got>>>>,
    connections: Arc<AtomicUsize>,
    _tasks: JoinSet<()>,
}

impl Site {
    /// Answers every request by `answer`.
    pub(crate) async fn start(answer: impl Fn(&Got) -> Sent + Clone + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let got: Arc<Mutex<Vec<Arc<Got>>>> = Arc::default();
        let seen = Arc::clone(&got);
        let connections = Arc::<AtomicUsize>::default();
        let accepted = Arc::clone(&connections);
        let mut tasks = JoinSet::new();
        tasks.spawn(async move {
            let mut served = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                accepted.fetch_add(1, Ordering::SeqCst);
                let (answer, seen) = (answer.clone(), Arc::clone(&seen));
                let left: Arc<Mutex<Option<usize>>> = Arc::default();
                let stream = Breaking { stream, left: Arc::clone(&left) };
                let service = service_fn(move |request: Request<Incoming>| {
                    let (answer, seen, left) = (answer.clone(), Arc::clone(&seen), Arc::clone(&left));
                    async move {
                        let (head, body) = request.into_parts();
                        let body =
                            body.collect().await.map(http_body_util::Collected::to_bytes).unwrap_or_default();
                        let got = Arc::new(Got { head, body, port });
                        seen.lock().unwrap().push(Arc::clone(&got));
                        let sent = answer(&got);
                        *left.lock().unwrap() = sent.cut;
                        Ok::<_, Infallible>(response(sent))
                    }
                });
                served.spawn(async move {
                    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
                });
            }
        });
        Self { port, got, connections, _tasks: tasks }
    }

    /// Answers every request with the same content.
    pub(crate) async fn of(content: Content) -> Self {
        Self::start(move |got| got.signed(&content)).await
    }

    pub(crate) fn at(&self, path: &str) -> Destination {
        let key = identity().public().to_string();
        Destination::parse(&format!("http://alice.localhost:{}{path}", self.port), Some(&key)).unwrap()
    }

    pub(crate) fn asked(&self) -> usize {
        self.got.lock().unwrap().len()
    }

    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    pub(crate) fn nth(&self, at: usize) -> Arc<Got> {
        Arc::clone(&self.got.lock().unwrap()[at])
    }
}

fn response(sent: Sent) -> Response<Pieces> {
    let drips = sent.drips.then(|| interval(DRIP));
    let body = Pieces { bytes: Some(Bytes::from(sent.bytes)), drips };
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(sent.status).unwrap();
    *response.headers_mut() = sent.fields;
    let fields = response.headers_mut();
    fields.insert("content-type", HeaderValue::from_static(sent.kind));
    fields.insert("oriel-message-box", HeaderValue::from_static(BOX));
    response
}

/// A body.
struct Pieces {
    bytes: Option<Bytes>,
    drips: Option<Interval>,
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let bytes = match (self.bytes.take(), &mut self.drips) {
            (Some(bytes), _) => bytes,
            (None, None) => return Poll::Ready(None),
            (None, Some(drips)) => {
                ready!(drips.poll_tick(cx));
                Bytes::from_static(&[0])
            }
        };
        Poll::Ready(Some(Ok(Frame::data(bytes))))
    }
}

/// A connection that breaks off after so many more bytes, once it is told.
struct Breaking {
    stream: TcpStream,
    left: Arc<Mutex<Option<usize>>>,
}

impl AsyncRead for Breaking {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Breaking {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let left = *self.left.lock().unwrap();
        let some = left.map_or(bytes, |left| &bytes[..bytes.len().min(left)]);
        if some.is_empty() {
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        }
        let written = ready!(Pin::new(&mut self.stream).poll_write(cx, some))?;
        *self.left.lock().unwrap() = left.map(|left| left - written);
        Poll::Ready(Ok(written))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
