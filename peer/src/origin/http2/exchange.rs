//! One exchange with a web server over HTTP/2: a stream of its own.

use std::future::poll_fn;
use std::io;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use h2::client::ResponseFuture;
use h2::{Reason, RecvStream, SendStream};
use http::{Method, Request, Response, StatusCode};
use http_body::{Body, Frame};
use http_body_util::BodyExt;
use tokio_util::task::AbortOnDropHandle;

use super::Lease;
use crate::interim::Interim;
use crate::origin::OriginError;
use crate::progress::{Progress, within};
use crate::request_body::RequestBody;

/// What became of a request.
pub(in crate::origin) enum Answer {
    /// The response's head.
    Came(Response<ResponseBody>),
    /// The server has not acted on it, or it does no harm if it does so twice: it may be sent again, on another
    /// connection.
    Again(OriginError, RequestBody),
}

impl Lease {
    /// Sends one request and waits for the response's head; interim responses are passed on meanwhile.
    ///
    /// # Errors
    /// [`OriginError`], where the request may not be sent again.
    pub(in crate::origin) async fn ask(
        mut self,
        request: Request<()>,
        body: RequestBody,
        interim: &mut Interim<'_>,
    ) -> Result<Answer, OriginError> {
        let empty = body.is_end_stream();
        let harmless = empty && matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
        let (mut response, stream) = match self.sender.send_request(request, empty) {
            Ok(begun) => begun,
            Err(error) if error.is_io() || error.is_go_away() => {
                self.forsake();
                return Ok(Answer::Again(broke(&error), body));
            }
            Err(error) => return Err(broke(&error)),
        };
        let progress = body.progress();
        let upload = (!empty).then(|| self.inner.tasks.spawn(upload(body, stream)));
        let upload = upload.map(AbortOnDropHandle::new);
        let answer = async {
            loop {
                match poll_fn(|cx| poll_head(&mut response, cx)).await {
                    Head::Interim(early) => interim.pass_on(early).await,
                    Head::Final(answered) => return answered,
                }
            }
        };
        let answered = within(progress.as_deref(), self.inner.limits.origin_head, pin!(answer)).await;
        let answered = answered.ok_or(OriginError::Slow)?;
        match answered {
            Ok(response) if response.status() == StatusCode::SWITCHING_PROTOCOLS => {
                Err(OriginError::Broke("it switched protocols, which HTTP/2 does not know".into()))
            }
            Ok(response) => Ok(Answer::Came(response.map(|stream| ResponseBody {
                stream,
                data_ended: false,
                progress,
                _upload: upload,
                _lease: self,
            }))),
            Err(error) => {
                let lost = error.is_io() || error.is_go_away();
                if lost {
                    self.forsake();
                }
                // A refused stream was not looked at (RFC 9113, section 8.7); of one that a lost connection took
                // along nobody knows.
                let refused = error.is_remote() && error.reason() == Some(Reason::REFUSED_STREAM);
                if (empty && refused) || (harmless && lost) {
                    return Ok(Answer::Again(broke(&error), RequestBody::Empty));
                }
                Err(broke(&error))
            }
        }
    }
}

enum Head {
    Interim(Response<()>),
    Final(Result<Response<RecvStream>, h2::Error>),
}

fn poll_head(response: &mut ResponseFuture, cx: &mut Context<'_>) -> Poll<Head> {
    // First, for the final one is taken past them.
    match response.poll_informational(cx) {
        Poll::Ready(Some(Ok(early))) => Poll::Ready(Head::Interim(early)),
        Poll::Ready(Some(Err(error))) => Poll::Ready(Head::Final(Err(error))),
        Poll::Ready(None) | Poll::Pending => Pin::new(response).poll(cx).map(Head::Final),
    }
}

fn broke(error: &h2::Error) -> OriginError {
    OriginError::Broke(error.to_string())
}

/// Sends a request's body. It ends with the exchange at the latest, and so needs no deadline of its own.
async fn upload(mut body: RequestBody, mut stream: SendStream<Bytes>) {
    loop {
        let frame = tokio::select! {
            biased;
            // The server needs no more of it; how the response goes on is told there.
            _ = poll_fn(|cx| stream.poll_reset(cx)) => return,
            frame = body.frame() => frame,
        };
        let done = match frame.map(|frame| frame.map(Frame::into_data)) {
            Some(Ok(Ok(data))) => match send(&mut body, &mut stream, data).await {
                Ok(()) => continue,
                Err(gone) => Err(gone),
            },
            Some(Ok(Err(trailers))) => {
                stream.send_trailers(trailers.into_trailers().unwrap_or_default()).map_err(|_| ())
            }
            Some(Err(error)) => {
                tracing::debug!(%error, "a request's body broke off");
                Err(())
            }
            None => stream.send_data(Bytes::new(), true).map_err(|_| ()),
        };
        if done.is_err() {
            stream.send_reset(Reason::CANCEL);
        }
        return;
    }
}

/// Sends one piece, as the server's windows allow.
async fn send(body: &mut RequestBody, stream: &mut SendStream<Bytes>, mut data: Bytes) -> Result<(), ()> {
    while !data.is_empty() {
        stream.reserve_capacity(data.len());
        let room = tokio::select! {
            biased;
            room = poll_fn(|cx| stream.poll_capacity(cx)) => room,
            // A server that reads nothing does not keep its visitor's leaving from it (P-77).
            _ = body.given_up() => None,
        };
        match room {
            Some(Ok(room)) => {
                let piece = data.split_to(room.min(data.len()));
                stream.send_data(piece, false).map_err(|_| ())?;
            }
            Some(Err(_)) | None => return Err(()),
        }
    }
    Ok(())
}

/// A response's body. Dropped, it ends the stream in both directions.
#[derive(Debug)]
pub struct ResponseBody {
    stream: RecvStream,
    /// Only trailers may still come.
    data_ended: bool,
    progress: Option<Arc<Progress>>,
    _upload: Option<AbortOnDropHandle<()>>,
    _lease: Lease,
}

impl ResponseBody {
    /// How the request's body comes on meanwhile.
    pub(in crate::origin) fn progress(&self) -> Option<Arc<Progress>> {
        self.progress.clone()
    }
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        while !self.data_ended {
            match ready!(self.stream.poll_data(cx)) {
                Some(Ok(data)) => {
                    // The caller asks for the next piece when this one is on its way: the window is its brake.
                    let _ = self.stream.flow_control().release_capacity(data.len());
                    if !data.is_empty() {
                        return Poll::Ready(Some(Ok(Frame::data(data))));
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(io::Error::other(error)))),
                None => self.data_ended = true,
            }
        }
        let trailers = ready!(self.stream.poll_trailers(cx)).map_err(io::Error::other)?;
        Poll::Ready(trailers.map(|trailers| Ok(Frame::trailers(trailers))))
    }

    fn is_end_stream(&self) -> bool {
        self.stream.is_end_stream()
    }
}
