//! Makes one part of a transcript out of a body of packets as it is received.

use bytes::{Buf, Bytes, BytesMut};
use oriel_protocol::head::RequestHead;
use oriel_protocol::key::PublicKey;
use oriel_protocol::limits::PACKET_HEAD;
use oriel_protocol::packet::{Flags, Kind, PacketHead};
use oriel_protocol::payload::DataHead;

use super::request;
use crate::head::Asked;

/// Records one part. It takes the bytes that a [`Verifier`](crate::verifier::Verifier) has taken without a refusal,
/// and hands out what a signature was seen over.
#[derive(Debug)]
pub struct Recorder {
    request: RequestHead,
    buffer: BytesMut,
    /// Body bytes of the present DATA packet that are still to come.
    skip: usize,
    begun: bool,
    /// Recorded, but no signature over it has come.
    pending: BytesMut,
    ready: BytesMut,
}

impl Recorder {
    /// For the response to this request. `None` if its URL is not one.
    pub fn new(asked: &Asked, key: &PublicKey) -> Option<Self> {
        let request = request::kept(asked, key)?;
        let (pending, ready) = (BytesMut::new(), BytesMut::new());
        Some(Self { request, buffer: BytesMut::new(), skip: 0, begun: false, pending, ready })
    }

    /// Takes the next bytes.
    pub fn push(&mut self, mut bytes: &[u8]) {
        loop {
            let skipped = self.skip.min(bytes.len());
            bytes.advance(skipped);
            self.skip -= skipped;
            let Some(wanted) = self.wanted().filter(|_| !bytes.is_empty()) else { return };
            let (next, rest) = bytes.split_at(bytes.len().min(wanted.saturating_sub(self.buffer.len())));
            self.buffer.extend_from_slice(next);
            bytes = rest;
            if self.buffer.len() >= wanted {
                self.take_packet();
            }
        }
    }

    /// What is to be appended to the transcript: it ends with a signature.
    pub fn take(&mut self) -> Bytes {
        self.ready.split().freeze()
    }

    /// Bytes that have to be in the buffer before anything can be done; `None` after what is no packet.
    fn wanted(&self) -> Option<usize> {
        let Some(head) = self.buffer.first_chunk::<PACKET_HEAD>() else { return Some(PACKET_HEAD) };
        PacketHead::decode(head).ok().map(|packet| kept(&packet).max(PACKET_HEAD))
    }

    fn take_packet(&mut self) {
        let Some(Ok(packet)) = self.buffer.first_chunk::<PACKET_HEAD>().map(PacketHead::decode) else {
            return;
        };
        let kept = kept(&packet);
        if self.buffer.len() < kept {
            return;
        }
        if !self.begun {
            self.begun = true;
            if request::put(&self.request, packet.id, &mut self.pending).is_none() {
                return;
            }
        }
        self.pending.extend_from_slice(&self.buffer.split_to(kept));
        self.skip = PACKET_HEAD + packet.len as usize - kept;
        // Of an exchange that was given up only what was signed before counts.
        if packet.flags.has(Flags::SIGNED) && packet.kind != Kind::Abort {
            self.ready.unsplit(self.pending.split());
        }
    }
}

/// Bytes of a packet that a transcript keeps.
fn kept(packet: &PacketHead) -> usize {
    PACKET_HEAD
        + match packet.kind {
            Kind::Data => DataHead::len(packet.flags),
            _ => packet.len as usize,
        }
}
