//! The packets of one part's body, in order and under its chain.

use http::Method;
use oriel_protocol::head::encode_section;
use oriel_protocol::key::PublicKey;
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::packet::PacketHead;
use oriel_protocol::payload::{DataHead, Final};
use oriel_protocol::sequence::{Direction, Sequence};

use super::fault::{Fault, misshapen};
use crate::chain::Chain;
use crate::ed25519::{Signature, verify};
use crate::head::VerifiedHead;
use crate::refusal::Refusal;

#[derive(Debug)]
pub(super) struct Body {
    key: PublicKey,
    chain: Chain,
    sequence: Sequence,
    length: Option<u64>,
}

impl Body {
    /// What follows this head, which came in `packet` as answer to a request in the exchange `id`.
    pub(super) fn new(
        head: &VerifiedHead,
        chain: Chain,
        id: MessageBoxId,
        packet: &PacketHead,
    ) -> Result<Self, Fault> {
        let mut sequence = Sequence::new(id, Direction::Response);
        sequence.packet(packet).map_err(misshapen)?;
        Ok(Self { key: head.key, chain, sequence, length: head.length(&Method::GET) })
    }

    /// The kept beginning of a DATA packet, of which `len` body bytes are to follow.
    pub(super) fn begin_data(&mut self, packet: &PacketHead, data: &DataHead, len: u64) -> Result<(), Fault> {
        self.sequence.packet(packet).map_err(misshapen)?;
        self.sequence.data(data.offset, len).map_err(misshapen)
    }

    /// These body bytes.
    pub(super) fn data(&mut self, bytes: &[u8], signature: Option<&Signature>) -> Result<(), Refusal> {
        self.chain.data(bytes);
        let fits = |signature| verify(&self.key, &self.chain.data_message(), signature);
        if signature.is_none_or(fits) { Ok(()) } else { Err(Refusal::Chain) }
    }

    /// The end.
    pub(super) fn finish(&mut self, packet: &PacketHead, last: &Final) -> Result<(), Fault> {
        self.sequence.packet(packet).map_err(misshapen)?;
        self.sequence.finish(last).map_err(misshapen)?;
        let trailers = encode_section(&last.trailers).map_err(|_| Fault::Shape("trailers"))?;
        // Zeros are signed where there is no digest: anybody could have added them.
        if last.digest == Some([0; 32]) {
            return Err(Refusal::Chain.into());
        }
        let message = self.chain.final_message(last.digest.as_ref(), &trailers);
        if !last.signature.is_some_and(|signature| verify(&self.key, &message, &signature)) {
            return Err(Refusal::Chain.into());
        }
        let fits = self.length.is_none_or(|length| length == last.total);
        if fits { Ok(()) } else { Err(Refusal::Length.into()) }
    }
}
