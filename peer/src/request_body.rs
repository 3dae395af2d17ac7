//! The body of a request, as it arrives in packets.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use oriel_transport::packets::{Event, PacketReceiver};

/// A request's body: complete only with FINAL (P-35), an error for the origin otherwise.
#[derive(Debug)]
pub enum RequestBody {
    /// There is none.
    Empty,
    /// It comes in packets.
    Packets(Box<PacketReceiver>),
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let RequestBody::Packets(receiver) = self.get_mut() else { return Poll::Ready(None) };
        if receiver.has_ended() {
            return Poll::Ready(None);
        }
        Poll::Ready(match ready!(receiver.poll_next(cx)).map_err(io::Error::other)? {
            Event::Data(data) => Some(Ok(Frame::data(data))),
            Event::Final(last) if last.trailers.is_empty() => None,
            Event::Final(last) => Some(Ok(Frame::trailers(last.trailers))),
            Event::Abort(reason) => Some(Err(io::Error::other(reason.describe()))),
            _ => Some(Err(io::ErrorKind::InvalidData.into())),
        })
    }

    fn is_end_stream(&self) -> bool {
        match self {
            RequestBody::Empty => true,
            RequestBody::Packets(receiver) => receiver.has_ended(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            RequestBody::Empty => SizeHint::with_exact(0),
            RequestBody::Packets(_) => SizeHint::default(),
        }
    }
}
