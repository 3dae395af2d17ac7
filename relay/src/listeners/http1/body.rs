//! Bodies over HTTP/1.1.

use std::fmt::Display;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;

use super::inbound::Inbound;
use super::patience::Part;

/// A body that counts as a message under way.
#[derive(Debug)]
pub(super) struct Counted<B> {
    body: B,
    _part: Part,
}

impl<B> Counted<B> {
    pub(super) fn new(body: B, part: Part) -> Self {
        Self { body, _part: part }
    }
}

impl<B: Body + Unpin> Body for Counted<B> {
    type Data = B::Data;
    type Error = B::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<B::Data>, B::Error>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// What a visitor sends after a head.
#[derive(Debug)]
pub(super) enum RequestBody {
    /// The request's body.
    Plain(Counted<Incoming>),
    /// The bytes of another protocol, once it has been switched to.
    Switched(Inbound),
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        match self.get_mut() {
            RequestBody::Plain(body) => Pin::new(body).poll_frame(cx).map_err(broke_off),
            RequestBody::Switched(inbound) => {
                inbound.poll_read(cx).map(|read| read.map(|read| read.map(Frame::data)))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            RequestBody::Plain(body) => body.is_end_stream(),
            RequestBody::Switched(_) => false,
        }
    }
}

fn broke_off(error: impl Display) -> io::Error {
    io::Error::other(error.to_string())
}
