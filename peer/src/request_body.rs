//! The body of a request, as it arrives in packets.

use std::future::pending;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_LENGTH;
use http_body::{Body, Frame, SizeHint};
use oriel_protocol::fields::prepare_trailers;
use oriel_transport::error::StreamError;
use oriel_transport::packets::{Event, PacketReceiver};
use sha2::{Digest, Sha256};

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
    /// Where the body's digest goes, if somebody asked for it.
    digest: Option<(Sha256, Arc<UploadDigest>)>,
}

/// SHA-256 of a request's body, once all of it has been handed on.
pub type UploadDigest = OnceLock<[u8; 32]>;

impl Packets {
    /// All of the body has been handed on.
    fn whole(&mut self) {
        if let Some((hash, digest)) = self.digest.take() {
            let _ = digest.set(hash.finalize().into());
        }
    }
}

impl Drop for Packets {
    fn drop(&mut self) {
        self.progress.end();
    }
}

impl RequestBody {
    /// The body that `receiver` brings, to be as long as `fields` say, if they do (P-49). Its digest goes to `digest`.
    pub fn packets(receiver: PacketReceiver, fields: &HeaderMap, digest: Option<Arc<UploadDigest>>) -> Self {
        let length = fields.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
        let progress = Arc::new(Progress::new());
        let digest = digest.map(|digest| (Sha256::new(), digest));
        Self::Packets(Box::new(Packets { receiver, missing: length, progress, digest }))
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
        if packets.receiver.has_ended() {
            return Poll::Ready(None);
        }
        Poll::Ready(match ready!(packets.receiver.poll_next(cx)).map_err(io::Error::other)? {
            Event::Data(data) => {
                packets.progress.moved();
                if let Some((hash, _)) = &mut packets.digest {
                    hash.update(&data);
                }
                if let Some(missing) = &mut packets.missing {
                    *missing = missing.checked_sub(data.len() as u64).ok_or_else(wrong_length)?;
                    if *missing == 0 {
                        packets.whole(); // many an origin answers without waiting for more
                    }
                }
                Some(Ok(Frame::data(data)))
            }
            Event::Final(_) if packets.missing.is_some_and(|missing| missing > 0) => {
                Some(Err(wrong_length()))
            }
            Event::Final(mut last) => {
                packets.whole();
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
