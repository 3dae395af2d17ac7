//! Checks a file against its transcript, piece by piece.

use bytes::{Bytes, BytesMut};
use http::header::CONTENT_LENGTH;
use http::{Method, StatusCode};
use oriel_protocol::head::ResponseHead;
use oriel_protocol::key::PublicKey;
use oriel_protocol::limits::PACKET_HEAD;
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::packet::{Kind, PacketHead};
use oriel_protocol::payload::{DataHead, Final};

use super::FIRST_LINE;
use super::body::Body;
use super::fault::{Fault, misshapen};
use super::range::{ContentRange, strong_tag};
use super::request;
use crate::ed25519::Signature;
use crate::head::{Asked, Pin, Uncovered, VerifiedHead, created, verify_head};
use crate::refusal::Refusal;

/// What a check needs next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// More of the transcript.
    Transcript,
    /// So many of the file's next bytes, at once.
    Body(usize),
}

/// How far everything is proved: up to a signature.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Proved {
    /// Bytes of the file.
    pub body: u64,
    /// Bytes of the transcript.
    pub transcript: u64,
}

/// What a transcript proves of a whole file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// Whose signature it is.
    pub key: PublicKey,
    /// The URL that was asked.
    pub url: String,
    /// When the first part was signed, in seconds since 1970.
    pub first_signed: u64,
    /// When the last part was signed.
    pub last_signed: u64,
    /// The file's length.
    pub total: u64,
}

/// Checks one file.
#[derive(Debug)]
pub struct Check {
    pin: Option<PublicKey>,
    key: Option<PublicKey>,
    buffer: BytesMut,
    taken: u64,
    asked: Option<(Asked, MessageBoxId)>,
    part: Option<Part>,
    data: Option<(usize, Option<Signature>)>,
    body: u64,
    proved: Proved,
    whole: Option<Whole>,
    serial: Option<u64>,
}

/// One part under way or at its end.
#[derive(Debug)]
struct Part {
    body: Body,
    /// The end that it said it would have.
    range: Option<ContentRange>,
    ended: bool,
}

/// What all parts have in common.
#[derive(Debug)]
struct Whole {
    url: String,
    tag: Option<String>,
    length: Option<u64>,
    first_signed: u64,
    last_signed: u64,
}

impl Check {
    /// Of a transcript that must be about `pin`, if a key is given.
    pub fn new(pin: Option<PublicKey>) -> Self {
        Self {
            pin,
            key: None,
            buffer: BytesMut::new(),
            taken: 0,
            asked: None,
            part: None,
            data: None,
            body: 0,
            proved: Proved::default(),
            whole: None,
            serial: None,
        }
    }

    /// What is needed next.
    ///
    /// # Errors
    /// [`Fault`]; nothing more is proved then.
    pub fn wanted(&mut self) -> Result<Wanted, Fault> {
        loop {
            if let Some((len, _)) = self.data {
                return Ok(Wanted::Body(len));
            }
            let read = if self.key.is_some() { self.take_packet()? } else { self.take_beginning()? };
            if !read {
                return Ok(Wanted::Transcript);
            }
        }
    }

    /// Takes the next bytes of the transcript.
    pub fn transcript(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    /// Takes the bytes of the file that were [`Wanted`].
    ///
    /// # Errors
    /// [`Fault::Refused`] where they are not what was signed.
    pub fn body(&mut self, bytes: &[u8]) -> Result<(), Fault> {
        let (Some((len, signature)), Some(part)) = (self.data.take(), &mut self.part) else { return Ok(()) };
        if bytes.len() != len {
            return Err(Refusal::Truncated.into());
        }
        part.body.data(bytes, signature.as_ref())?;
        self.body += bytes.len() as u64;
        if signature.is_some() {
            self.prove();
        }
        Ok(())
    }

    /// How far everything is proved by now.
    pub fn proved(&self) -> Proved {
        self.proved
    }

    /// The URL and the strong entity tag of what is proved, to go on from there.
    pub fn resource(&self) -> Option<(&str, &str)> {
        let whole = self.whole.as_ref().filter(|_| self.proved.body > 0)?;
        Some((&whole.url, whole.tag.as_deref()?))
    }

    /// The lowest serial of the delegations by which its parts are signed (P-111); `None` where the identity itself
    /// has signed all of them. Whether a later delegation has withdrawn it, only the caller can know.
    pub fn serial(&self) -> Option<u64> {
        self.serial
    }

    /// To be called at the transcript's end.
    ///
    /// # Errors
    /// [`Fault::Incomplete`], or that the transcript ends in the middle.
    pub fn finish(self) -> Result<Proof, Fault> {
        if !self.buffer.is_empty() || self.data.is_some() || self.asked.is_some() {
            return Err(Fault::Shape("it ends in the middle"));
        }
        let (Some(key), Some(whole), Some(part)) = (self.key, self.whole, self.part) else {
            return Err(Fault::Shape("it ends in the middle"));
        };
        let complete = part.ended && part.range.is_none_or(|range| range.whole == self.body);
        if !complete {
            return Err(Fault::Incomplete);
        }
        let Whole { url, first_signed, last_signed, .. } = whole;
        Ok(Proof { key, url, first_signed, last_signed, total: self.body })
    }

    fn take_beginning(&mut self) -> Result<bool, Fault> {
        let line = self.buffer.len().min(FIRST_LINE.len());
        if self.buffer[..line] != FIRST_LINE[..line] {
            return Err(Fault::Shape("it does not begin like one"));
        }
        let Some(key) = self.buffer.get(FIRST_LINE.len()..).and_then(|rest| rest.first_chunk()) else {
            return Ok(false);
        };
        let key = PublicKey::from_bytes(*key);
        if self.pin.is_some_and(|pin| pin != key) {
            return Err(Fault::OtherKey(key));
        }
        self.advance(FIRST_LINE.len() + 32);
        self.key = Some(key);
        Ok(true)
    }

    fn take_packet(&mut self) -> Result<bool, Fault> {
        let Some(head) = self.buffer.first_chunk::<PACKET_HEAD>() else { return Ok(false) };
        let packet = PacketHead::decode(head).map_err(misshapen)?;
        let kept = match packet.kind {
            Kind::Data => DataHead::len(packet.flags),
            _ => packet.len as usize,
        };
        if self.buffer.len() < PACKET_HEAD + kept {
            return Ok(false);
        }
        self.advance(PACKET_HEAD);
        let mut payload = self.advance(kept);
        match packet.kind {
            Kind::Request => self.begin(&packet, payload)?,
            Kind::Response => self.respond(&packet, payload)?,
            Kind::Data => {
                let len = (packet.len as usize).saturating_sub(kept);
                let data = DataHead::decode(packet.flags, &mut payload).map_err(misshapen)?;
                self.part(&packet)?.body.begin_data(&packet, &data, len as u64)?;
                self.data = Some((len, data.signature));
            }
            Kind::Final => {
                let last = Final::decode(packet.flags, payload).map_err(misshapen)?;
                let part = self.part(&packet)?;
                part.body.finish(&packet, &last)?;
                part.ended = true;
                let length = part.range.map(|range| range.length());
                if length.is_some_and(|length| length != Some(last.total)) {
                    return Err(Fault::Parts("one is not as long as its range"));
                }
                self.prove();
            }
            Kind::Abort | Kind::Informational => {
                return Err(Fault::Shape("a packet that does not belong there"));
            }
        }
        Ok(true)
    }

    fn begin(&mut self, packet: &PacketHead, payload: Bytes) -> Result<(), Fault> {
        if self.asked.is_some() || self.proved.body != self.body {
            return Err(Fault::Shape("a part ends without a signature"));
        }
        let key = self.key.ok_or(Fault::Shape("no key"))?;
        let asked = request::read(packet, &payload, &key)?;
        if asked.method != Method::GET {
            return Err(Fault::Shape("a request that is no GET"));
        }
        if self.whole.as_ref().is_some_and(|whole| whole.url != asked.target_uri) {
            return Err(Fault::Parts("they have different URLs"));
        }
        self.asked = Some((asked, packet.id));
        self.part = None;
        Ok(())
    }

    fn respond(&mut self, packet: &PacketHead, payload: Bytes) -> Result<(), Fault> {
        let (asked, id) = self.asked.take().ok_or(Fault::Shape("a response without its request"))?;
        let key = self.key.ok_or(Fault::Shape("no key"))?;
        let head = ResponseHead::decode(packet.kind, payload).map_err(misshapen)?;
        // It counted when it came: whoever has kept it is asked when that was, not what time it is now.
        let signed = created(&head.fields).ok_or(Refusal::Unsigned)?;
        let (head, chain) = verify_head(&Pin { key, serial: 0 }, &asked, &head, Uncovered::Refused, signed)?;
        if head.key != key {
            self.serial = Some(self.serial.map_or(head.serial, |lowest| lowest.min(head.serial)));
        }
        let range = self.place(&head, asked.target_uri)?;
        let body = Body::new(&head, chain, id, packet)?;
        self.part = Some(Part { body, range, ended: false });
        Ok(())
    }

    /// Whether a part with this head may stand where the parts before it have ended.
    fn place(&mut self, head: &VerifiedHead, url: String) -> Result<Option<ContentRange>, Fault> {
        let tag = strong_tag(&head.fields);
        let range = match head.status {
            StatusCode::PARTIAL_CONTENT => Some(
                ContentRange::of(&head.fields).ok_or(Fault::Parts("one does not say where it belongs"))?,
            ),
            status if status.is_success() => None,
            _ => return Err(Fault::Shape("a response that is no success")),
        };
        let length = match range {
            Some(range) => Some(range.whole),
            None => head.fields.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok()),
        };
        match (&mut self.whole, range) {
            (None, None) => {
                let tag = tag.map(str::to_owned);
                let (first_signed, last_signed) = (head.created, head.created);
                self.whole = Some(Whole { url, tag, length, first_signed, last_signed });
            }
            (Some(whole), Some(range)) => {
                if tag.is_none() || tag != whole.tag.as_deref() {
                    return Err(Fault::Parts("they have not the same strong entity tag"));
                }
                if range.first != self.body || whole.length.is_some_and(|length| length != range.whole) {
                    return Err(Fault::Parts("one does not begin where the last has ended"));
                }
                (whole.length, whole.last_signed) = (length, head.created);
            }
            (None, Some(_)) => return Err(Fault::Parts("the first does not begin at the beginning")),
            (Some(_), None) => return Err(Fault::Parts("a second one begins at the beginning")),
        }
        Ok(range)
    }

    fn part(&mut self, packet: &PacketHead) -> Result<&mut Part, Fault> {
        let kind =
            if packet.kind == Kind::Data { "a body without its head" } else { "an end without its head" };
        self.part.as_mut().ok_or(Fault::Shape(kind))
    }

    fn prove(&mut self) {
        self.proved = Proved { body: self.body, transcript: self.taken };
    }

    fn advance(&mut self, len: usize) -> Bytes {
        self.taken += len as u64;
        self.buffer.split_to(len).freeze()
    }
}
