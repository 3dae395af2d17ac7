//! The body of a response: a page of the relay's own, or packets from a peer.

mod paced;

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use http_body::{Body, Frame, SizeHint};
use oriel_protocol::fields::prepare_trailers;
use oriel_protocol::payload::Final;
use oriel_transport::packets::Event;
use tokio::time::{Instant, Sleep, sleep};

use self::paced::Paced;
use crate::fair_use::pace::Pace;
use crate::message_box::MessageBox;
use crate::record::{Ending, Record};
use crate::stall::Stalls;
use crate::upload::Upload;
use crate::visitors::Seat;

/// What is sent to a visitor.
#[derive(Debug)]
pub enum ResponseBody {
    /// Nothing.
    Empty,
    /// A page, whole.
    Page(Bytes),
    /// What a peer sends, as it comes.
    Packets(Box<PacketBody>),
    /// The same, no faster than its name may.
    Paced(Box<Paced>),
}

/// A body that arrives in packets. It ends well only with FINAL (P-35).
#[derive(Debug)]
pub struct PacketBody {
    message_box: MessageBox,
    /// Still sending the request's body, perhaps; ends with the response.
    upload: Option<Upload>,
    /// What the upload had moved when this direction was last found silent.
    moved: u64,
    /// Whether this comes after a switch of protocols.
    switched: bool,
    /// Where the visitor gets the packets themselves (P-95): those that go out before the next is read.
    raw: Option<Bytes>,
    length: Option<u64>,
    sent: u64,
    trailers: Option<HeaderMap>,
    /// FINAL has come.
    ended: bool,
    /// ABORT has come, and goes to the visitor as a packet.
    aborted: bool,
    patience: Duration,
    /// Runs only while nothing arrives.
    deadline: Option<Pin<Box<Sleep>>>,
    record: Option<Record>,
    /// Of the visitor's share.
    seat: Option<Seat>,
}

impl PacketBody {
    pub(crate) fn new(
        message_box: MessageBox,
        upload: Option<Upload>,
        length: Option<u64>,
        patience: Duration,
    ) -> Self {
        Self {
            message_box,
            upload,
            switched: false,
            moved: 0,
            raw: None,
            length,
            sent: 0,
            trailers: None,
            ended: false,
            aborted: false,
            patience,
            deadline: None,
            record: None,
            seat: None,
        }
    }

    /// What comes after a switch of protocols: it is silent only if both directions are, and when this one ends the
    /// other may go on for a while.
    pub(crate) fn switched(message_box: MessageBox, upload: Option<Upload>, patience: Duration) -> Self {
        let mut body = Self::new(message_box, upload, None, patience);
        body.switched = true;
        body
    }

    /// The packets themselves, from RESPONSE on, which was read already (P-95).
    pub(crate) fn packets(mut self, response: Bytes) -> Self {
        self.raw = Some(response);
        self
    }

    /// Whether it carries packets.
    pub(crate) fn is_packets(&self) -> bool {
        self.raw.is_some()
    }

    pub(crate) fn attach(&mut self, record: Record, seat: Option<Seat>) {
        (self.record, self.seat) = (Some(record), seat);
    }

    /// So many of the last bytes never went on. Of packets, their heads were not counted.
    fn keep_back(&mut self, bytes: u64) {
        self.ended = false;
        self.sent = self.sent.saturating_sub(bytes);
    }

    /// FINAL has come: the body is complete, if it is as long as the head has said (P-49).
    fn finish(&mut self, last: Final) -> io::Result<()> {
        if self.length.is_some_and(|length| self.sent != length) {
            return Err(wrong_length());
        }
        self.ended = true;
        let mut trailers = last.trailers;
        prepare_trailers(&mut trailers);
        self.trailers = Some(trailers).filter(|trailers| !trailers.is_empty());
        Ok(())
    }

    /// Ready once nothing has arrived for too long, nor has gone the other way.
    fn poll_patience(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let patience = self.patience;
        let deadline = self.deadline.get_or_insert_with(|| Box::pin(sleep(patience)));
        loop {
            ready!(deadline.as_mut().poll(cx));
            let moved = self.upload.as_ref().map_or(0, |upload| upload.progress().moved());
            if self.moved == moved {
                return Poll::Ready(());
            }
            self.moved = moved;
            deadline.as_mut().reset(Instant::now() + patience);
        }
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if let Some(packet) = self.raw.as_mut().filter(|packet| !packet.is_empty()) {
            return Poll::Ready(Some(Ok(Frame::data(std::mem::take(packet)))));
        }
        if self.ended || self.aborted {
            return Poll::Ready(self.trailers.take().map(|trailers| Ok(Frame::trailers(trailers))));
        }
        let event = match self.message_box.receiver.poll_next(cx) {
            Poll::Ready(event) => event.map_err(io::Error::other)?,
            Poll::Pending => {
                ready!(self.poll_patience(cx));
                return Poll::Ready(Some(Err(io::ErrorKind::TimedOut.into())));
            }
        };
        if let Some(deadline) = &mut self.deadline {
            deadline.as_mut().reset(Instant::now() + self.patience);
        }
        match event {
            Event::Data(data) => {
                self.sent += data.len() as u64;
                if self.length.is_some_and(|length| self.sent > length) {
                    return Poll::Ready(Some(Err(wrong_length())));
                }
                if self.raw.is_some() {
                    return Poll::Ready(Some(Ok(Frame::data(self.message_box.receiver.take_packet()))));
                }
                if let Some(last) = self.message_box.receiver.take_final(cx).map_err(io::Error::other)? {
                    self.finish(last)?;
                }
                Poll::Ready(Some(Ok(Frame::data(data))))
            }
            Event::Final(last) => {
                self.finish(last)?;
                if self.raw.is_some() {
                    self.trailers = None;
                    return Poll::Ready(Some(Ok(Frame::data(self.message_box.receiver.take_packet()))));
                }
                self.poll(cx)
            }
            // It may be signed: who reads packets is to see it.
            Event::Abort(_) if self.raw.is_some() => {
                self.aborted = true;
                Poll::Ready(Some(Ok(Frame::data(self.message_box.receiver.take_packet()))))
            }
            Event::Abort(reason) => Poll::Ready(Some(Err(io::Error::other(reason.describe())))),
            Event::Request { .. } | Event::Response { .. } | Event::Informational(_) => {
                Poll::Ready(Some(Err(io::ErrorKind::InvalidData.into())))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        (self.ended || self.aborted)
            && self.trailers.is_none()
            && self.raw.as_ref().is_none_or(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        match self.length {
            Some(length) if self.raw.is_none() => SizeHint::with_exact(length.saturating_sub(self.sent)),
            _ => SizeHint::default(),
        }
    }
}

fn wrong_length() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "the body is not as long as content-length says")
}

impl Drop for PacketBody {
    fn drop(&mut self) {
        if self.ended
            && self.switched
            && let Some(upload) = self.upload.take()
        {
            upload.leave_alone();
        }
        if let Some(record) = &mut self.record {
            record.end(Ending { complete: self.ended, bytes: self.sent });
        }
    }
}

impl ResponseBody {
    /// The same body at this pace, if there is one.
    pub(crate) fn at(self, pace: Option<Pace>) -> Self {
        match (self, pace) {
            (ResponseBody::Packets(body), Some(pace)) => {
                ResponseBody::Paced(Box::new(Paced::new(*body, pace)))
            }
            (body, _) => body,
        }
    }

    /// Who else of the same uplink waits for its visitor, if this comes from an uplink.
    pub fn stalls(&self) -> Option<Arc<Stalls>> {
        match self {
            ResponseBody::Packets(body) => Some(Arc::clone(body.message_box.stalls())),
            ResponseBody::Paced(paced) => Some(Arc::clone(paced.body.message_box.stalls())),
            ResponseBody::Empty | ResponseBody::Page(_) => None,
        }
    }
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        match self.get_mut() {
            ResponseBody::Empty => Poll::Ready(None),
            ResponseBody::Page(page) if page.is_empty() => Poll::Ready(None),
            ResponseBody::Page(page) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(page))))),
            ResponseBody::Packets(body) => body.poll(cx),
            ResponseBody::Paced(paced) => paced.poll(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            ResponseBody::Empty => true,
            ResponseBody::Page(page) => page.is_empty(),
            ResponseBody::Packets(body) => body.is_end_stream(),
            ResponseBody::Paced(paced) => paced.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            ResponseBody::Empty => SizeHint::with_exact(0),
            ResponseBody::Page(page) => SizeHint::with_exact(page.len() as u64),
            ResponseBody::Packets(body) => body.size_hint(),
            ResponseBody::Paced(paced) => paced.size_hint(),
        }
    }
}
