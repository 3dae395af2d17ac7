//! Verifies a response that comes as packets, piece by piece.
//!
//! Bytes go in as they arrive, in pieces of any size; body bytes come out once a signature over them has been
//! checked. What is kept meanwhile is at most [`MAX_KEPT`] and one packet.

use std::collections::VecDeque;

use bytes::{Buf, Bytes, BytesMut};
use http::header::HeaderMap;
use oriel_protocol::close::CloseCode;
use oriel_protocol::error::DecodeError;
use oriel_protocol::head::{ResponseHead, encode_section};
use oriel_protocol::limits::PACKET_HEAD;
use oriel_protocol::packet::{Kind, PacketHead};
use oriel_protocol::payload::{Abort, DataHead, Final};
use oriel_protocol::sequence::{Direction, Sequence};

use crate::chain::{Chain, Link};
use crate::ed25519::verify;
use crate::head::{Asked, Pin, Uncovered, VerifiedHead, verify_head};
use crate::refusal::Refusal;

/// Most body bytes kept until a signature over them comes.
pub const MAX_KEPT: usize = 512 * 1024;

/// A response that was verified to its end.
#[derive(Clone, Debug, PartialEq)]
pub struct Complete {
    /// Bytes of the body.
    pub total: u64,
    /// SHA-256 of the body, where the peer has said it.
    pub digest: Option<Link>,
    /// The trailer section.
    pub trailers: HeaderMap,
}

/// Verifies one response.
#[derive(Debug)]
pub struct Verifier {
    pin: Pin,
    asked: Asked,
    buffer: BytesMut,
    sequence: Option<Sequence>,
    head: Option<(VerifiedHead, Chain)>,
    kept: Vec<Bytes>,
    kept_bytes: usize,
    released: VecDeque<Bytes>,
    complete: Option<Complete>,
    refused: Option<Refusal>,
}

impl Verifier {
    /// For the response to what was asked, signed by whom is pinned.
    pub fn new(pin: Pin, asked: Asked) -> Self {
        Self {
            pin,
            asked,
            buffer: BytesMut::new(),
            sequence: None,
            head: None,
            kept: Vec::new(),
            kept_bytes: 0,
            released: VecDeque::new(),
            complete: None,
            refused: None,
        }
    }

    /// Takes the next bytes. `now` is in seconds since 1970, and counts when the head arrives.
    ///
    /// # Errors
    /// [`Refusal`]. Nothing more is released then, and every later call gets the same.
    pub fn push(&mut self, bytes: &[u8], now: u64) -> Result<(), Refusal> {
        if let Some(refusal) = self.refused {
            return Err(refusal);
        }
        self.buffer.extend_from_slice(bytes);
        self.take_packets(now).inspect_err(|refusal| {
            self.refused = Some(*refusal);
            self.released.clear();
            self.kept.clear();
        })
    }

    /// The head, once it was verified.
    pub fn head(&self) -> Option<&VerifiedHead> {
        self.head.as_ref().map(|(head, _)| head)
    }

    /// The next body bytes that were verified.
    pub fn release(&mut self) -> Option<Bytes> {
        self.released.pop_front()
    }

    /// To be called when no more bytes will come.
    ///
    /// # Errors
    /// The [`Refusal`] there was, or [`Refusal::Truncated`] if FINAL has not come.
    pub fn finish(&self) -> Result<&Complete, Refusal> {
        match (self.refused, &self.complete) {
            (Some(refusal), _) => Err(refusal),
            (None, Some(complete)) => Ok(complete),
            (None, None) => Err(Refusal::Truncated),
        }
    }

    fn take_packets(&mut self, now: u64) -> Result<(), Refusal> {
        while let Some(bytes) = self.buffer.first_chunk::<PACKET_HEAD>()
            && self.complete.is_none()
        {
            let packet = PacketHead::decode(bytes).map_err(misshapen)?;
            let sequence = self.sequence.get_or_insert_with(|| Sequence::new(packet.id, Direction::Response));
            if matches!(packet.kind, Kind::Informational | Kind::Request) {
                return Err(Refusal::Sequence("a packet that does not belong into a response"));
            }
            let len = PACKET_HEAD + packet.len as usize;
            if self.buffer.len() < len {
                // What is not in order is refused before the rest of it is waited for.
                return sequence.clone().packet(&packet).map_err(misshapen);
            }
            sequence.packet(&packet).map_err(misshapen)?;
            let mut payload = self.buffer.split_to(len).freeze();
            payload.advance(PACKET_HEAD);
            self.take(&packet, payload, now)?;
        }
        match (&self.complete, self.buffer.is_empty()) {
            (Some(_), false) => Err(Refusal::Sequence("bytes after the end")),
            _ => Ok(()),
        }
    }

    fn take(&mut self, packet: &PacketHead, mut payload: Bytes, now: u64) -> Result<(), Refusal> {
        match packet.kind {
            Kind::Response => {
                let head = ResponseHead::decode(packet.kind, payload).map_err(misshapen)?;
                self.head = Some(verify_head(&self.pin, &self.asked, &head, Uncovered::Refused, now)?);
                Ok(())
            }
            Kind::Data => {
                let data = DataHead::decode(packet.flags, &mut payload).map_err(misshapen)?;
                self.sequence()?.data(data.offset, payload.len() as u64).map_err(misshapen)?;
                self.data(payload, data.signature)
            }
            Kind::Final => {
                let last = Final::decode(packet.flags, payload).map_err(misshapen)?;
                self.sequence()?.finish(&last).map_err(misshapen)?;
                self.finish_body(last)
            }
            Kind::Abort => {
                let abort = Abort::decode(packet.flags, payload).map_err(misshapen)?;
                Err(self.aborted(abort.reason, abort.signature))
            }
            Kind::Request | Kind::Informational => Err(Refusal::Sequence("a packet of another direction")),
        }
    }

    fn data(&mut self, body: Bytes, signature: Option<[u8; 64]>) -> Result<(), Refusal> {
        let (head, chain) = self.head.as_mut().ok_or(Refusal::Sequence("the head must come first"))?;
        chain.data(&body);
        self.kept_bytes += body.len();
        self.kept.push(body);
        match signature {
            None if self.kept_bytes > MAX_KEPT => Err(Refusal::Unbound),
            None => Ok(()),
            Some(signature) if verify(&head.key, &chain.data_message(), &signature) => {
                self.let_go();
                Ok(())
            }
            Some(_) => Err(Refusal::Chain),
        }
    }

    fn finish_body(&mut self, last: Final) -> Result<(), Refusal> {
        let (head, chain) = self.head.as_ref().ok_or(Refusal::Sequence("the head must come first"))?;
        let trailers = encode_section(&last.trailers).map_err(|_| Refusal::Malformed("trailers"))?;
        let message = chain.final_message(last.digest.as_ref(), &trailers);
        // Zeros are signed where there is no digest: anybody could have added them.
        if last.digest == Some([0; 32]) {
            return Err(Refusal::Chain);
        }
        if !last.signature.is_some_and(|signature| verify(&head.key, &message, &signature)) {
            return Err(Refusal::Chain);
        }
        if head.length(&self.asked.method).is_some_and(|length| length != last.total) {
            return Err(Refusal::Length);
        }
        self.complete = Some(Complete { total: last.total, digest: last.digest, trailers: last.trailers });
        self.let_go();
        Ok(())
    }

    /// An ABORT that the peer has not signed is anybody's: then the body breaks off.
    fn aborted(&self, reason: CloseCode, signature: Option<[u8; 64]>) -> Refusal {
        match (&self.head, signature) {
            (Some((head, chain)), Some(signature)) => {
                let message = chain.abort_message(reason.to_u32());
                if verify(&head.key, &message, &signature) { Refusal::Aborted } else { Refusal::Chain }
            }
            _ => Refusal::Truncated,
        }
    }

    fn let_go(&mut self) {
        self.released.extend(self.kept.drain(..));
        self.kept_bytes = 0;
    }

    fn sequence(&mut self) -> Result<&mut Sequence, Refusal> {
        self.sequence.as_mut().ok_or(Refusal::Sequence("the head must come first"))
    }
}

/// What the protocol's rules say, in a verifier's words.
fn misshapen(error: DecodeError) -> Refusal {
    match error {
        DecodeError::Sequence(what) => Refusal::Sequence(what),
        DecodeError::ForeignBox => Refusal::Sequence("a packet of another exchange"),
        DecodeError::Head(what) | DecodeError::HeadTooLarge(what) => Refusal::Malformed(what),
        _ => Refusal::Malformed("a packet"),
    }
}
