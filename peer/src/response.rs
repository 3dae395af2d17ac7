//! Sends an origin's response: its head, then its body as it comes.

use std::future::poll_fn;
use std::io;
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_RANGE, HeaderMap, HeaderValue};
use http::{Response, StatusCode};
use http_body::{Body, Frame};
use http_body_util::BodyExt;
use oriel_protocol::close::CloseCode;
use oriel_protocol::fields::{self, Site};
use oriel_protocol::head::ResponseHead;
use oriel_signing::binary;
use oriel_transport::error::StreamError;
use oriel_transport::packets::PacketSender;
use sha2::{Digest, Sha256};
use tokio::time::{Instant, timeout_at};

use crate::limits::Limits;
use crate::origin::OriginBody;
use crate::outgoing::Outgoing;
use crate::progress::within;
use crate::signing::{SigningKeys, Wanted};

/// How an exchange ended, for the event and the owner's numbers.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The response's status; 0 if there was none.
    pub status: u16,
    /// Body bytes sent.
    pub bytes: u64,
    /// Whether the body is a part that begins where the whole does.
    pub from_start: bool,
    /// Why the origin gave no answer.
    pub failure: Option<&'static str>,
    /// The id of the link by which the visitor may see this, where one was needed.
    pub link: Option<String>,
}

impl Outcome {
    fn begin(&mut self, head: &ResponseHead) {
        self.status = head.status.as_u16();
        let range = head.fields.get(CONTENT_RANGE);
        self.from_start = range.is_some_and(|range| range.as_bytes().starts_with(b"bytes 0-"));
    }
}

/// Sends a response as it is.
///
/// # Errors
/// [`StreamError`].
pub async fn send(
    response: Response<OriginBody>,
    site: Site<'_>,
    limits: &Limits,
    sender: &mut PacketSender,
    outcome: &mut Outcome,
) -> Result<(), StreamError> {
    let Some((head, body)) = prepare(response, site) else {
        return sender.abort(CloseCode::OriginBroke).await;
    };
    if sender.response(&head, body.is_end_stream()).is_err() {
        return sender.abort(CloseCode::OriginHeadTooLarge).await;
    }
    outcome.begin(&head);
    send_body(Outgoing::new(sender, None), body, limits, outcome).await
}

/// Most bytes of a body that are gathered for a digest in its head, where packets are not signed.
const MAX_DIGESTED: usize = 256 * 1024;

/// How long gathering such a body may take: one that comes slowly is not held up for its digest.
const PATIENCE: Duration = Duration::from_secs(1);

/// Sends a response signed, as it was asked for.
///
/// # Errors
/// [`StreamError`].
pub async fn send_signed(
    wanted: &Wanted,
    keys: &SigningKeys,
    response: Response<OriginBody>,
    site: Site<'_>,
    limits: &Limits,
    sender: &mut PacketSender,
    outcome: &mut Outcome,
) -> Result<(), StreamError> {
    let Some((mut head, mut body)) = prepare(response, site) else {
        return sender.abort(CloseCode::OriginBroke).await;
    };
    let mut gathered = Gathered::default();
    if !wanted.packets() && !wanted.is_head() && head.status != StatusCode::NOT_MODIFIED {
        gathered = gather(&mut body).await;
        if let Some(digest) = gathered.digest() {
            head.fields.insert("content-digest", digest);
        }
    }
    let seal = wanted.sign(keys, &mut head).filter(|_| wanted.packets());
    let empty = gathered.data.is_empty() && (gathered.end.is_some() || body.is_end_stream());
    if sender.response(&head, empty).is_err() {
        return sender.abort(CloseCode::OriginHeadTooLarge).await;
    }
    outcome.begin(&head);
    let mut outgoing = Outgoing::new(sender, seal);
    for data in gathered.data {
        outcome.bytes += data.len() as u64;
        outgoing.data(data).await?;
    }
    match gathered.end {
        Some(End::Final(trailers)) => outgoing.finish(trailers).await,
        Some(End::Broke) => outgoing.abort(CloseCode::OriginBroke).await,
        None => send_body(outgoing, body, limits, outcome).await,
    }
}

/// Makes a response fit to travel; `None` if its status has no encoding (P-54).
fn prepare(response: Response<OriginBody>, site: Site<'_>) -> Option<(ResponseHead, OriginBody)> {
    let (mut parts, body) = response.into_parts();
    if !(200..600).contains(&parts.status.as_u16()) {
        return None;
    }
    fields::prepare_response(&mut parts.headers, site);
    if parts.status == StatusCode::NO_CONTENT {
        parts.headers.remove(CONTENT_LENGTH); // it may have none (RFC 9110, section 8.6)
    }
    Some((ResponseHead { status: parts.status, fields: parts.headers }, body))
}

async fn send_body(
    mut outgoing: Outgoing<'_>,
    mut body: OriginBody,
    limits: &Limits,
    outcome: &mut Outcome,
) -> Result<(), StreamError> {
    let progress = body.progress();
    loop {
        if body.is_end_stream() {
            return outgoing.finish(HeaderMap::new()).await;
        }
        let frame = match ready_now(&mut body).await {
            Some(frame) => frame,
            None => {
                // Nothing more is here yet: what is queued must not wait for it.
                outgoing.flush().await?;
                match within(progress.as_deref(), limits.origin_idle, pin!(body.frame())).await {
                    Some(frame) => frame,
                    None => return outgoing.abort(CloseCode::OriginSlow).await,
                }
            }
        };
        match read(frame) {
            Ok(data) => {
                outcome.bytes += data.len() as u64;
                outgoing.data(data).await?;
            }
            Err(End::Final(trailers)) => return outgoing.finish(trailers).await,
            Err(End::Broke) => return outgoing.abort(CloseCode::OriginBroke).await,
        }
    }
}

/// How a body ends.
#[derive(Debug)]
enum End {
    Final(HeaderMap),
    Broke,
}

/// Body bytes, or the end.
fn read(frame: Option<io::Result<Frame<Bytes>>>) -> Result<Bytes, End> {
    match frame.map(|frame| frame.map(Frame::into_data)) {
        None => Err(End::Final(HeaderMap::new())),
        Some(Ok(Ok(data))) => Ok(data),
        Some(Ok(Err(trailers))) => {
            let mut trailers = trailers.into_trailers().unwrap_or_default();
            fields::prepare_trailers(&mut trailers);
            Err(End::Final(trailers))
        }
        Some(Err(error)) => {
            tracing::warn!(%error, "the origin broke off in the middle of a body");
            Err(End::Broke)
        }
    }
}

/// The beginning of a body, or all of it.
#[derive(Debug, Default)]
struct Gathered {
    data: Vec<Bytes>,
    end: Option<End>,
}

impl Gathered {
    /// Of a whole body (RFC 9530, section 2).
    fn digest(&self) -> Option<HeaderValue> {
        let Some(End::Final(_)) = self.end else { return None };
        let mut hash = Sha256::new();
        self.data.iter().for_each(|data| hash.update(data));
        HeaderValue::try_from(format!("sha-256=:{}:", binary::encode(&hash.finalize()))).ok()
    }
}

/// Reads a body that may be short and at hand; what is read of any other is sent on all the same.
async fn gather(body: &mut OriginBody) -> Gathered {
    let mut gathered = Gathered::default();
    if body.size_hint().lower() > MAX_DIGESTED as u64 {
        return gathered;
    }
    let (mut size, deadline) = (0, Instant::now() + PATIENCE);
    while size <= MAX_DIGESTED {
        if body.is_end_stream() {
            gathered.end = Some(End::Final(HeaderMap::new()));
            return gathered;
        }
        let Ok(frame) = timeout_at(deadline, body.frame()).await else { break };
        match read(frame) {
            Ok(data) => {
                size += data.len();
                gathered.data.push(data);
            }
            Err(end) => {
                gathered.end = Some(end);
                break;
            }
        }
    }
    gathered
}

/// The next frame if it is there already.
async fn ready_now(body: &mut OriginBody) -> Option<Option<io::Result<Frame<Bytes>>>> {
    poll_fn(|cx| {
        Poll::Ready(match Pin::new(&mut *body).poll_frame(cx) {
            Poll::Ready(frame) => Some(frame),
            Poll::Pending => None,
        })
    })
    .await
}
