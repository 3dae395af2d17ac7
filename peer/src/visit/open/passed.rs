//! A body for the browser.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http_body::{Body, Frame};

use super::report::report;
use crate::events::Events;
use crate::visit::answer::{Answer, AskError};

/// A body for the browser.
pub(super) enum Passed {
    /// All at once, or nothing.
    Page(Bytes),
    /// As it is verified. An error breaks the connection off, so that a short body is not taken for a whole one.
    Verified(Verified),
}

/// A body that is verified as it comes.
pub(super) struct Verified {
    next: Next,
    /// Bytes until the length that the head has announced: a browser that has them looks for no end.
    left: Option<u64>,
    /// The piece that makes up the length, until the end is verified too.
    held: Option<Bytes>,
    url: String,
    events: Events,
}

type Coming = Pin<Box<dyn Future<Output = (Box<Answer>, Result<Option<Bytes>, AskError>)> + Send>>;

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
            Passed::Verified(body) => body.poll(cx).map(|piece| piece.map(|bytes| bytes.map(Frame::data))),
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
    /// The body of `answer`, which was asked for at `url`; `events` are told if it is refused.
    pub(super) fn new(answer: Answer, url: String, events: Events) -> Self {
        let length = answer.head.fields.get(CONTENT_LENGTH);
        let left = length.and_then(|length| length.to_str().ok()?.parse().ok());
        Self { next: Next::Idle(Box::new(answer)), left, held: None, url, events }
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        loop {
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
            match came {
                Ok(None) => return Poll::Ready(self.held.take().map(Ok)),
                Ok(Some(bytes)) => {
                    self.next = Next::Idle(answer);
                    if let Some(bytes) = self.hold(bytes) {
                        return Poll::Ready(Some(Ok(bytes)));
                    }
                }
                Err(error) => {
                    report(&error, &self.url, self.events);
                    return Poll::Ready(Some(Err(io::Error::other(error))));
                }
            }
        }
    }

    /// Keeps the last piece back; what may go now is returned.
    fn hold(&mut self, bytes: Bytes) -> Option<Bytes> {
        let Some(left) = &mut self.left else { return Some(bytes) };
        *left = left.saturating_sub(bytes.len() as u64);
        if *left == 0 { self.held.replace(bytes) } else { Some(bytes) }
    }
}
