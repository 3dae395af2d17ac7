//! A request's body over HTTP/2.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use h2::{Reason, RecvStream};
use http_body::{Body, Frame};

/// The body of a request, which gives the visitor room for more as it is read.
#[derive(Debug)]
pub(super) struct RequestBody {
    stream: RecvStream,
    data_ended: bool,
    switched: bool,
}

impl RequestBody {
    /// `switched`: the request asks for another protocol, for which there are no trailers.
    pub(super) fn new(stream: RecvStream, switched: bool) -> Self {
        Self { data_ended: stream.is_end_stream(), stream, switched }
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = h2::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, h2::Error>>> {
        while !self.data_ended {
            match ready!(self.stream.poll_data(cx)).transpose()? {
                Some(data) => {
                    self.stream.flow_control().release_capacity(data.len())?;
                    if !data.is_empty() {
                        return Poll::Ready(Some(Ok(Frame::data(data))));
                    }
                }
                None => self.data_ended = true,
            }
        }
        let trailers = ready!(self.stream.poll_trailers(cx))?;
        // HEADERS are an error there (RFC 9113, section 8.5).
        Poll::Ready(trailers.map(|trailers| match self.switched {
            true => Err(Reason::PROTOCOL_ERROR.into()),
            false => Ok(Frame::trailers(trailers)),
        }))
    }

    fn is_end_stream(&self) -> bool {
        self.stream.is_end_stream()
    }
}
