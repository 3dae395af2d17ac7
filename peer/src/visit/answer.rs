//! One request and its response, of which only what was verified comes out.

use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST, HeaderMap, HeaderName, HeaderValue};
use http::{Method, Request, Response, StatusCode};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use oriel_protocol::head::ResponseHead;
use oriel_protocol::negotiation::{ACCEPT_SIGNATURE, ORIEL_ACCEPT, PACKETS_TYPE};
use oriel_signing::binary;
use oriel_signing::head::{Asked, Pin, Uncovered, VerifiedHead, verify_head};
use oriel_signing::refusal::Refusal;
use oriel_signing::transcript::recorder::Recorder;
use oriel_signing::verifier::Verifier;
use oriel_signing::wish::accept_signature;
use oriel_transport::ways::Choice;
use tokio::time::{Instant, timeout, timeout_at};

use super::about::About;
use super::destination::Destination;
use super::dial::{Connection, Dialer};
use super::seen::Seen;
use super::upload::Upload;
use crate::progress::within;

/// Why there is no verified response, or not all of it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AskError {
    /// No connection, or no trust in its certificate.
    #[error("no connection to {0}: {1}")]
    Connect(String, io::Error),
    /// A request that cannot be written.
    #[error("this cannot be asked: {0}")]
    Request(#[from] http::Error),
    /// No random numbers.
    #[error("the system gives no random numbers: {0}")]
    Random(#[from] getrandom::Error),
    /// The connection ended before a response.
    #[error("{0} broke off before it answered: {1}")]
    Broke(String, hyper::Error),
    /// Nothing came in time.
    #[error("{0} has sent nothing that could be verified for {1} s")]
    Slow(String, u64),
    /// Something came, and it is not what the key has signed.
    #[error("not verified ({code}): {told}", code = .refusal.code(), told = .about.tell(*.refusal))]
    Refused {
        /// Why.
        refusal: Refusal,
        /// What else is known of it.
        about: About,
    },
}

/// Makes requests.
#[derive(Clone, Debug)]
pub struct Visitor {
    dialer: Arc<Dialer>,
    head: Duration,
    idle: Duration,
    seen: Arc<Seen>,
}

/// A response whose head was verified.
#[derive(Debug)]
pub struct Answer {
    /// The head.
    pub head: VerifiedHead,
    /// What the relay says.
    pub about: About,
    from: String,
    verifier: Verifier,
    recorder: Option<Recorder>,
    body: Option<Incoming>,
    idle: Duration,
    /// To be kept when the body has ended.
    connection: Option<Connection>,
    dialer: Arc<Dialer>,
}

impl AskError {
    /// The word for it: the verdict's, or why there is none.
    pub fn code(&self) -> &'static str {
        match self {
            AskError::Refused { refusal, .. } => refusal.code(),
            AskError::Slow(..) => "slow",
            _ => "unreachable",
        }
    }

    /// Whether the same request may go better a little later: nothing was forged, the way was in trouble.
    pub fn may_pass(&self) -> bool {
        match self {
            AskError::Connect(..) | AskError::Broke(..) | AskError::Slow(..) => true,
            AskError::Refused { refusal: Refusal::Truncated | Refusal::Aborted, .. } => true,
            AskError::Refused { refusal: Refusal::Unsigned, about } => about.status.is_some_and(|status| {
                matches!(
                    status,
                    StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT
                )
            }),
            AskError::Request(_) | AskError::Random(_) | AskError::Refused { .. } => false,
        }
    }
}

impl Visitor {
    /// Goes the way `out`, and trusts what that trusts. Waits `connect` for a connection, `head` for a response's head, from an
    /// upload's last piece on, and `idle` between two verified pieces of its body. `seen` is of the identity that all
    /// requests are for.
    ///
    /// # Errors
    /// [`rustls::Error`] if TLS could not be set up.
    pub fn new(
        out: Choice,
        connect: Duration,
        head: Duration,
        idle: Duration,
        seen: Seen,
    ) -> Result<Self, rustls::Error> {
        Ok(Self { dialer: Arc::new(Dialer::new(out, connect)?), head, idle, seen: Arc::new(seen) })
    }

    /// Asks, and returns as soon as the response's head is verified.
    ///
    /// # Errors
    /// [`AskError`].
    pub async fn ask(
        &self,
        to: &Destination,
        method: Method,
        fields: HeaderMap,
        upload: Upload,
    ) -> Result<Answer, AskError> {
        let (connection, asked, response) = self.send(to, method, fields, upload, true).await?;
        let about = About::of(&response);
        let packets = response.status() == StatusCode::OK
            && response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind == PACKETS_TYPE);
        if !packets {
            let about = About { status: Some(response.status()), ..about };
            return Err(AskError::Refused { refusal: Refusal::Unsigned, about });
        }
        let mut recorder = Recorder::new(&asked, &to.key);
        let mut verifier = Verifier::new(self.pin(to), asked);
        let mut body = response.into_body();
        let from = to.authority();
        let patience = Patience::new(self.head, &from);
        let head = loop {
            let piece = patience.next(&mut body).await?;
            let refused = |refusal| AskError::Refused { refusal, about: about.clone() };
            let piece = piece.map_err(|()| refused(Refusal::Truncated))?;
            let Some(piece) = piece else { return Err(refused(verifier_end(&verifier))) };
            verifier.push(&piece, now()).map_err(refused)?;
            if let Some(recorder) = &mut recorder {
                recorder.push(&piece);
            }
            if let Some(head) = verifier.head() {
                break head.clone();
            }
        };
        self.seen.saw(head.serial);
        let (idle, body, connection) = (self.idle, Some(body), Some(connection));
        let dialer = Arc::clone(&self.dialer);
        Ok(Answer { head, about, from, verifier, recorder, body, idle, connection, dialer })
    }

    /// Asks for a head alone, which comes in the open: fields that nobody has signed are left out.
    ///
    /// # Errors
    /// [`AskError`].
    pub async fn ask_head(
        &self,
        to: &Destination,
        fields: HeaderMap,
    ) -> Result<(VerifiedHead, About), AskError> {
        let (connection, asked, response) = self.send(to, Method::HEAD, fields, Upload::Empty, false).await?;
        let about = About::of(&response);
        let (parts, _) = response.into_parts();
        self.dialer.keep(connection);
        let head = ResponseHead { status: parts.status, fields: parts.headers };
        match verify_head(&self.pin(to), &asked, &head, Uncovered::LeftOut, now()) {
            Ok((head, _)) => {
                self.seen.saw(head.serial);
                Ok((head, about))
            }
            Err(refusal) => {
                let status = (refusal == Refusal::Unsigned).then_some(head.status);
                Err(AskError::Refused { refusal, about: About { status, ..about } })
            }
        }
    }

    fn pin(&self, to: &Destination) -> Pin {
        Pin { key: to.key, serial: self.seen.highest() }
    }

    async fn send(
        &self,
        to: &Destination,
        method: Method,
        mut fields: HeaderMap,
        upload: Upload,
        packets: bool,
    ) -> Result<(Connection, Asked, Response<Incoming>), AskError> {
        let mut nonce = [0; 16];
        getrandom::fill(&mut nonce)?;
        let nonce = binary::nonce(&nonce);
        let value = |text: String| HeaderValue::try_from(text).map_err(http::Error::from);
        fields.insert(HOST, value(to.authority())?);
        fields.insert(HeaderName::from_static(ACCEPT_SIGNATURE), value(accept_signature(&nonce, &to.key))?);
        if packets {
            fields.insert(HeaderName::from_static(ORIEL_ACCEPT), HeaderValue::from_static("packets;v=1"));
        }
        let asked = Asked { method: method.clone(), target_uri: to.url(), fields: fields.clone(), nonce };
        let request = |upload| {
            let mut request =
                Request::builder().method(method.clone()).uri(to.target.clone()).body(upload)?;
            *request.headers_mut() = fields.clone();
            Ok::<_, http::Error>(request)
        };
        let authority = to.authority();
        let repeatable = method.is_safe() && matches!(upload, Upload::Empty);
        if repeatable && let Some(mut connection) = self.dialer.reuse(to) {
            match timeout(self.head, connection.sender.send_request(request(Upload::Empty)?)).await {
                Ok(Ok(response)) => return Ok((connection, asked, response)),
                // It was closed for having been idle, as can happen to any; a new one is tried.
                Ok(Err(_)) => {}
                Err(_) => return Err(AskError::Slow(authority, self.head.as_secs())),
            }
        }
        let mut connection = match self.dialer.connect(to).await {
            Ok(connection) => connection,
            Err(error) => return Err(AskError::Connect(authority, error)),
        };
        // An upload may last as long as it likes, as long as it comes on.
        let progress = upload.progress();
        let sending = pin!(connection.sender.send_request(request(upload)?));
        match within(progress.as_deref(), self.head, sending).await {
            Some(Ok(response)) => Ok((connection, asked, response)),
            Some(Err(error)) => Err(AskError::Broke(authority, error)),
            None => Err(AskError::Slow(authority, self.head.as_secs())),
        }
    }
}

impl Answer {
    /// The next verified bytes of the body; `None` once all of it was verified to its end.
    ///
    /// # Errors
    /// [`AskError::Refused`] or [`AskError::Slow`].
    pub async fn next(&mut self) -> Result<Option<Bytes>, AskError> {
        let patience = Patience::new(self.idle, &self.from);
        loop {
            if let Some(bytes) = self.verifier.release() {
                return Ok(Some(bytes));
            }
            let Some(body) = &mut self.body else { return Ok(None) };
            let piece = patience.next(body).await?;
            let refused = |refusal| AskError::Refused { refusal, about: self.about.clone() };
            match piece {
                Ok(Some(piece)) => {
                    self.verifier.push(&piece, now()).map_err(refused)?;
                    if let Some(recorder) = &mut self.recorder {
                        recorder.push(&piece);
                    }
                }
                // The signed end says more of the body than the way in which its transport ended.
                Ok(None) | Err(()) => {
                    self.verifier.finish().map_err(refused)?;
                    self.body = None;
                    if let Some(connection) = self.connection.take() {
                        self.dialer.keep(connection);
                    }
                }
            }
        }
    }

    /// What is to be appended to a transcript.
    pub fn record(&mut self) -> Bytes {
        self.recorder.as_mut().map(Recorder::take).unwrap_or_default()
    }

    /// No transcript is wanted.
    pub fn forget_record(&mut self) {
        self.recorder = None;
    }
}

/// How long something that can be verified is waited for. Bytes that drip do not prolong it.
struct Patience<'a> {
    time: Duration,
    deadline: Instant,
    from: &'a str,
}

impl<'a> Patience<'a> {
    fn new(time: Duration, from: &'a str) -> Self {
        Self { time, deadline: Instant::now() + time, from }
    }

    /// The next piece of a body; `Err(())` inside where it broke off.
    async fn next(&self, body: &mut Incoming) -> Result<Result<Option<Bytes>, ()>, AskError> {
        loop {
            match timeout_at(self.deadline, body.frame()).await {
                Err(_) => return Err(AskError::Slow(self.from.to_owned(), self.time.as_secs())),
                Ok(None) => return Ok(Ok(None)),
                Ok(Some(Err(_))) => return Ok(Err(())),
                Ok(Some(Ok(frame))) => {
                    if let Ok(bytes) = frame.into_data() {
                        return Ok(Ok(Some(bytes)));
                    }
                }
            }
        }
    }
}

fn verifier_end(verifier: &Verifier) -> Refusal {
    verifier.finish().err().unwrap_or(Refusal::Truncated)
}

/// Seconds since 1970.
fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}
