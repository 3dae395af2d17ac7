//! Reading packets: bytes become events here, and every rule about their order is checked.

use std::future::poll_fn;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes, BytesMut};
use http::StatusCode;
use oriel_protocol::close::CloseCode;
use oriel_protocol::error::DecodeError;
use oriel_protocol::head::{RequestHead, ResponseHead};
use oriel_protocol::limits::{MAX_DATA, PACKET_HEAD};
use oriel_protocol::link::TAKEN;
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::packet::{Flags, Kind, PacketHead};
use oriel_protocol::payload::{Abort, DataHead, Final};
use oriel_protocol::sequence::{Direction, Sequence};

use crate::error::StreamError;
use crate::stream::ReceiveHalf;

/// What arrives on an exchange's stream.
#[derive(Debug)]
pub enum Event {
    /// A request's head.
    Request {
        /// The head.
        head: Box<RequestHead>,
        /// Whether no body follows.
        empty: bool,
    },
    /// The response's head.
    Response {
        /// The head.
        head: ResponseHead,
        /// Whether no body follows.
        empty: bool,
    },
    /// An interim response.
    Informational(ResponseHead),
    /// Body bytes, at least one, at most [`MAX_DATA`]; not always a whole packet.
    Data(Bytes),
    /// The body is complete.
    Final(Final),
    /// The message will not be completed.
    Abort(CloseCode),
}

/// The receiving half of an exchange's stream. Dropped before its end, it tells the other end to stop.
#[derive(Debug)]
pub struct PacketReceiver {
    stream: ReceiveHalf,
    /// `None` until the first packet has named the exchange (peer's side).
    sequence: Option<Sequence>,
    buffer: BytesMut,
    /// Body bytes of the current DATA packet that have not been handed out.
    in_data: usize,
    /// Bytes of its head that stand before them in the buffer; none unless packets are kept.
    lead: usize,
    /// The bytes of the packet, or piece of one, that was handed out last, if packets are kept.
    kept: Option<Bytes>,
    /// The other end has ended its stream.
    eof: bool,
    ended: bool,
}

/// Room for one read where nothing says that more is coming: a small message fits.
const SMALL_READ: usize = 2 * 1024;
/// Room for one read within a body.
const BODY_READ: usize = MAX_DATA + PACKET_HEAD + 8;

impl PacketReceiver {
    pub(crate) fn new(id: MessageBoxId, direction: Direction, stream: ReceiveHalf) -> Self {
        let mut receiver = Self::unnamed(stream);
        receiver.sequence = Some(Sequence::new(id, direction));
        receiver
    }

    /// For the peer, which learns the MessageBoxID from the first packet.
    pub(crate) fn unnamed(stream: ReceiveHalf) -> Self {
        Self {
            stream,
            sequence: None,
            buffer: BytesMut::new(),
            in_data: 0,
            lead: 0,
            kept: None,
            eof: false,
            ended: false,
        }
    }

    /// From now on keeps the bytes of each packet for [`take_packet`](Self::take_packet).
    pub fn keep_packets(&mut self) {
        self.kept = Some(Bytes::new());
    }

    /// What the last event came in, byte for byte: a whole packet, or for [`Event::Data`] a piece of one, the first
    /// with the packet's head. Nothing is copied. Empty unless packets are kept.
    pub fn take_packet(&mut self) -> Bytes {
        self.kept.as_mut().map(std::mem::take).unwrap_or_default()
    }

    /// The exchange's id, once a packet has named it.
    pub(crate) fn id(&self) -> MessageBoxId {
        self.sequence.as_ref().map_or(MessageBoxId::from_bytes([0; 16]), Sequence::id)
    }

    /// Waits for the next event.
    ///
    /// # Errors
    /// [`StreamError`]; the other end has been told to stop then.
    pub async fn next(&mut self) -> Result<Event, StreamError> {
        poll_fn(|cx| self.poll_next(cx)).await
    }

    /// Waits until the other end gives the stream up or the uplink is gone, and takes nothing in: for as long as
    /// what has arrived cannot be passed on.
    pub async fn given_up(&mut self) -> StreamError {
        self.stream.given_up().await
    }

    /// Waits for the byte by which the second relay takes an exchange with a body (P-127); to be asked for first of all.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    pub async fn taken(&mut self) -> Result<(), StreamError> {
        let filled = poll_fn(|cx| self.poll_fill(cx, SMALL_READ)).await;
        let taken = filled.and_then(|_| match self.buffer.first() {
            Some(&TAKEN) => {
                self.buffer.advance(1);
                Ok(())
            }
            Some(&other) => Err(DecodeError::UnknownType(other).into()),
            None => Err(DecodeError::Unfinished.into()),
        });
        taken.map_err(|error| self.fail(error))
    }

    /// Whether FINAL or ABORT has been handed out.
    pub fn has_ended(&self) -> bool {
        self.ended
    }

    /// Polls for the next event. After FINAL or ABORT there is none, and asking is an error.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    pub fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Result<Event, StreamError>> {
        loop {
            match self.parse(cx) {
                Ok(Some(event)) => {
                    if matches!(event, Event::Final(_) | Event::Abort(_)) {
                        self.ended = true;
                        self.take_fin(cx);
                    }
                    return Poll::Ready(Ok(event));
                }
                Ok(None) if self.eof => return Poll::Ready(Err(self.fail(DecodeError::Unfinished.into()))),
                Ok(None) => {
                    let room = if self.in_data > 0 { BODY_READ } else { SMALL_READ };
                    if let Err(error) = ready!(self.poll_fill(cx, room)) {
                        return Poll::Ready(Err(self.fail(error)));
                    }
                }
                Err(error) => return Poll::Ready(Err(self.fail(error))),
            }
        }
    }

    /// The end, if it has arrived together with what was handed out last: so that the last piece of a body can be
    /// sent on as the last.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    pub fn take_final(&mut self, cx: &mut Context<'_>) -> Result<Option<Final>, StreamError> {
        if self.in_data > 0 || self.buffer.first() != Some(&(Kind::Final as u8)) {
            return Ok(None);
        }
        match self.parse(cx) {
            Ok(Some(Event::Final(last))) => {
                self.ended = true;
                self.take_fin(cx);
                Ok(Some(last))
            }
            Ok(_) => Ok(None),
            Err(error) => Err(self.fail(error)),
        }
    }

    /// One read into the buffer: everything that has arrived, up to the room there is.
    fn poll_fill(&mut self, cx: &mut Context<'_>, room: usize) -> Poll<Result<usize, StreamError>> {
        match self.stream.poll_fill(cx, &mut self.buffer, room) {
            Poll::Ready(read) => {
                let read = read?;
                self.eof = read == 0;
                Poll::Ready(Ok(read))
            }
            Poll::Pending => {
                // An exchange may wait for hours, and thousands of them at once: they hold no buffer meanwhile.
                if self.buffer.is_empty() {
                    self.buffer = BytesMut::new();
                }
                Poll::Pending
            }
        }
    }

    fn parse(&mut self, cx: &mut Context<'_>) -> Result<Option<Event>, StreamError> {
        if self.in_data == 0 {
            let Some(head) = self.packet_head()? else { return Ok(None) };
            if head.kind != Kind::Data {
                let payload = self.take_payload(head.len as usize);
                return self.event(&head, payload).map(Some);
            }
            let start = DataHead::len(head.flags);
            let mut before = self.buffer.get(PACKET_HEAD..).unwrap_or_default();
            let offset = DataHead::decode(head.flags, &mut before)?.offset;
            let len = (head.len as usize).checked_sub(start).ok_or(DecodeError::Payload)?;
            self.sequence()?.data(offset, len as u64)?;
            self.in_data = len;
            if self.kept.is_some() {
                self.lead = PACKET_HEAD + start;
            } else {
                self.buffer.advance(PACKET_HEAD + start);
            }
        }
        // Larger pieces make fewer, larger writes to the visitor: take what else has arrived, but never wait.
        if self.buffer.len() < self.lead + self.in_data
            && !self.eof
            && let Poll::Ready(filled) = self.poll_fill(cx, BODY_READ)
        {
            filled?;
        }
        let len = (self.buffer.len() - self.lead).min(self.in_data);
        if len == 0 {
            return Ok(None);
        }
        self.in_data -= len;
        let piece = self.buffer.split_to(self.lead + len).freeze();
        let body = piece.slice(std::mem::take(&mut self.lead)..);
        self.keep(piece);
        Ok(Some(Event::Data(body)))
    }

    /// The next packet's head, once all of the packet that must be there at once is there: for DATA what stands
    /// before the body, for the others everything.
    fn packet_head(&mut self) -> Result<Option<PacketHead>, StreamError> {
        let Some(bytes) = self.buffer.first_chunk::<PACKET_HEAD>() else { return Ok(None) };
        let head = PacketHead::decode(bytes)?;
        let needed = match head.kind {
            Kind::Data => DataHead::len(head.flags).min(head.len as usize),
            _ => head.len as usize,
        };
        if self.buffer.len() < PACKET_HEAD + needed {
            return Ok(None);
        }
        if self.sequence.is_none() {
            self.sequence = Some(Sequence::new(head.id, Direction::Request));
        }
        self.sequence()?.packet(&head)?;
        Ok(Some(head))
    }

    fn event(&mut self, head: &PacketHead, payload: Bytes) -> Result<Event, StreamError> {
        let empty = head.flags.has(Flags::EMPTY);
        Ok(match head.kind {
            Kind::Request => {
                let head = RequestHead::decode(payload)?;
                never_empty(empty && head.protocol.is_some())?;
                Event::Request { head: Box::new(head), empty }
            }
            Kind::Response => {
                let head = ResponseHead::decode(head.kind, payload)?;
                never_empty(empty && head.status == StatusCode::SWITCHING_PROTOCOLS)?;
                Event::Response { head, empty }
            }
            Kind::Informational => Event::Informational(ResponseHead::decode(head.kind, payload)?),
            Kind::Final => {
                let last = Final::decode(head.flags, payload)?;
                self.sequence()?.finish(&last)?;
                Event::Final(last)
            }
            Kind::Abort => Event::Abort(Abort::decode(head.flags, payload)?.reason),
            Kind::Data => return Err(DecodeError::Payload.into()),
        })
    }

    fn sequence(&mut self) -> Result<&mut Sequence, DecodeError> {
        self.sequence.as_mut().ok_or(DecodeError::Sequence("the head must come first"))
    }

    /// The payload of the packet that stands first in the buffer, all of which is there.
    fn take_payload(&mut self, len: usize) -> Bytes {
        let packet = self.buffer.split_to(PACKET_HEAD + len).freeze();
        let payload = packet.slice(PACKET_HEAD..);
        self.keep(packet);
        payload
    }

    fn keep(&mut self, packet: Bytes) {
        if let Some(kept) = &mut self.kept {
            *kept = packet;
        }
    }

    /// Reads the stream's end if it is here already, as it is when it came with FINAL: the stream is then done on
    /// both sides without another QUIC packet.
    fn take_fin(&mut self, cx: &mut Context<'_>) {
        if !self.eof && self.buffer.is_empty() {
            let _ = self.poll_fill(cx, SMALL_READ);
        }
    }

    fn fail(&mut self, error: StreamError) -> StreamError {
        self.stop(error.close_code());
        error
    }

    /// Tells the other end that nothing more is wanted.
    pub fn stop(&mut self, code: CloseCode) {
        self.ended = true;
        self.stream.stop(code);
    }
}

/// What switches protocols has bytes of the new one after it (P-54, P-55).
fn never_empty(it_is: bool) -> Result<(), DecodeError> {
    if it_is { Err(DecodeError::Head("EMPTY, where protocols are switched")) } else { Ok(()) }
}

impl Drop for PacketReceiver {
    fn drop(&mut self) {
        if !self.ended {
            self.stop(CloseCode::Cancelled);
        }
    }
}
