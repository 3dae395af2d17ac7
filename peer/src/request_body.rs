//! The body of a request, as it arrives in packets.

use std::future::pending;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_LENGTH;
use http_body::{Body, Frame, SizeHint};
use oriel_protocol::fields::prepare_trailers;
use oriel_transport::error::StreamError;
use oriel_transport::packets::{Event, PacketReceiver};

use crate::progress::Progress;

/// A request's body: complete only with FINAL (P-35), an error for the origin otherwise.
#[derive(Debug)]
pub enum RequestBody {
    /// There is none.
    Empty,
    /// It comes in packets.
    Packets(Box<Packets>),
}

/// Packets that are to make up a body.
#[derive(Debug)]
pub struct Packets {
    receiver: PacketReceiver,
    /// What `content-length` has said and has not come yet.
    missing: Option<u64>,
    progress: Arc<Progress>,
}

impl Drop for Packets {
    fn drop(&mut self) {
        self.progress.end();
    }
}

impl RequestBody {
    /// The body that `receiver` brings, to be as long as `fields` say, if they do (P-49).
    pub fn packets(receiver: PacketReceiver, fields: &HeaderMap) -> Self {
        let length = fields.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
        let progress = Arc::new(Progress::new());
        Self::Packets(Box::new(Packets { receiver, missing: length, progress }))
    }

    /// How it comes on, if there is a body.
    pub fn progress(&self) -> Option<Arc<Progress>> {
        match self {
            RequestBody::Empty => None,
            RequestBody::Packets(packets) => Some(Arc::clone(&packets.progress)),
        }
    }

    /// Waits until the relay gives the request up; takes nothing in.
    pub async fn given_up(&mut self) -> StreamError {
        match self {
            RequestBody::Packets(packets) if !packets.receiver.has_ended() => {
                packets.receiver.given_up().await
            }
            _ => pending().await,
        }
    }
}

fn wrong_length() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "the body is not as long as content-length says")
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let RequestBody::Packets(packets) = self.get_mut() else { return Poll::Ready(None) };
        let Packets { receiver, missing, progress } = &mut **packets;
        if receiver.has_ended() {
            return Poll::Ready(None);
        }
        Poll::Ready(match ready!(receiver.poll_next(cx)).map_err(io::Error::other)? {
            Event::Data(data) => {
                progress.moved();
                if let Some(missing) = missing {
                    *missing = missing.checked_sub(data.len() as u64).ok_or_else(wrong_length)?;
                }
                Some(Ok(Frame::data(data)))
            }
            Event::Final(_) if missing.is_some_and(|missing| missing > 0) => Some(Err(wrong_length())),
            Event::Final(mut last) => {
                prepare_trailers(&mut last.trailers);
                (!last.trailers.is_empty()).then(|| Ok(Frame::trailers(last.trailers)))
            }
            Event::Abort(reason) => Some(Err(io::Error::other(reason.describe()))),
            _ => Some(Err(io::ErrorKind::InvalidData.into())),
        })
    }

    fn is_end_stream(&self) -> bool {
        match self {
            RequestBody::Empty => true,
            RequestBody::Packets(packets) => packets.receiver.has_ended(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            RequestBody::Empty => SizeHint::with_exact(0),
            RequestBody::Packets(_) => SizeHint::default(),
        }
    }
}
