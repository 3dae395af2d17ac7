//! What an attacker can do with keys: sign anew with one of its own, or with one that leaked.

use bytes::BytesMut;
use oriel_protocol::close::CloseCode;
use oriel_protocol::head::{ResponseHead, encode_section};
use oriel_protocol::key::PublicKey;
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::packet::Kind;
use oriel_signing::delegation::Delegation;
use oriel_signing::ed25519::SigningKey;
use oriel_signing::signer::Signer;
use oriel_signing::stream::Stream;
use oriel_signing::wish::Wish;

use crate::answer::{Answer, EMPTY};
use crate::packet::Packet;
use crate::question::Question;

/// The attacker's keys. They are known to everybody.
#[derive(Debug)]
pub struct Forger<'a> {
    /// What the visitor pins.
    pub pin: PublicKey,
    /// The honest identity, where the kit has it: what its owner may once have signed can then be tried. Without
    /// it a stranger vouches, which must be refused all the same.
    pub identity: &'a SigningKey,
    /// The request that is answered.
    pub question: &'a Question,
    /// Seconds since 1970.
    pub now: u64,
}

impl Forger<'_> {
    /// An identity that nobody pinned.
    pub fn stranger() -> SigningKey {
        SigningKey::from_seed(&[0x66; 32])
    }

    /// A signing key in the attacker's hands.
    pub fn leaked() -> SigningKey {
        SigningKey::from_seed(&[0x67; 32])
    }

    /// Signs the whole response anew: head, DATA where it was signed, and the end.
    pub fn sign(&self, answer: &mut Answer, signer: &Signer) -> Option<()> {
        self.sign_as(answer, signer, self.now, |_| Some(()))
    }

    /// As [`sign`](Self::sign), as if it were at `created`, after the head was altered.
    pub fn sign_as(
        &self,
        answer: &mut Answer,
        signer: &Signer,
        created: u64,
        alter: impl FnOnce(&mut ResponseHead) -> Option<()>,
    ) -> Option<()> {
        let mut seal = None;
        answer.alter_head(|head| {
            alter(head)?;
            let stream = Stream::read(&head.fields)?;
            let uri = self.question.target_uri();
            let wish = Wish { nonce: self.question.nonce()? };
            seal = signer.sign(head, self.question.covered(&uri), &wish, &stream, created);
            Some(())
        })?;
        let mut seal = seal?;
        for packet in &mut answer.packets {
            if let Some(mut data) = packet.data() {
                let signed = data.signature.is_some();
                let signature = seal.data(&data.body, signed);
                data.signature = signature.filter(|_| signed);
                *packet = data.packet(packet.id);
            }
        }
        answer.alter_final(|last| {
            last.signature = Some(seal.finish(last.digest.as_ref(), &encode_section(&last.trailers).ok()?));
            Some(())
        })
    }

    /// Signs anew with a leaked key, for which the identity vouches from `not_before` to `expires`.
    pub fn sign_delegated(
        &self,
        answer: &mut Answer,
        (not_before, expires): (u64, u64),
        serial: u64,
    ) -> Option<()> {
        let delegation = Delegation { key: Self::leaked().public(), not_before, expires, serial };
        let vouched = delegation.vouch(self.identity)?;
        self.sign(answer, &Signer::delegated(Self::leaked(), vouched))
    }
}

/// ABORT with what stands where its signature should.
pub fn abort(answer: &Answer, reason: CloseCode, signature: Option<[u8; 64]>) -> Option<Packet> {
    let mut bytes = BytesMut::new();
    let id = MessageBoxId::from_bytes(answer.packets.first()?.id);
    oriel_protocol::payload::Abort { reason, signature }.encode(id, &mut bytes);
    Packet::one(&bytes)
}

/// The answer without its body, and FINAL to go with it.
pub fn emptied(answer: &mut Answer) -> Option<()> {
    answer.alter_data(|data| {
        data.clear();
        Some(())
    })?;
    answer.packet(Kind::Response)?.flags |= EMPTY;
    Some(())
}

/// The order of the group, L = 2^252 + 27742317777372353535851937790883648493, least byte first.
const ORDER: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];

/// The same signature with another S: S + L fits the equation of RFC 8032 as well, for who forgets to check it.
pub fn with_other_scalar(mut signature: [u8; 64]) -> [u8; 64] {
    let mut carry = 0;
    for (byte, order) in signature[32..].iter_mut().zip(ORDER) {
        let sum = u16::from(*byte) + u16::from(order) + carry;
        [*byte, _] = sum.to_le_bytes();
        carry = sum >> 8;
    }
    signature
}

/// The neutral point as a key, and a signature that fits any message under it for who forgets to check orders.
pub fn small_order() -> ([u8; 32], [u8; 64]) {
    let mut key = [0; 32];
    key[0] = 1;
    let mut signature = [0; 64];
    signature[..32].copy_from_slice(&key);
    (key, signature)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_other_scalar_is_larger_by_the_order() {
        let mut zero = [0; 64];
        zero = with_other_scalar(zero);
        assert_eq!(zero[32..], ORDER);
        let honest = Forger::leaked().sign(b"message");
        let other = with_other_scalar(honest);
        assert_eq!(honest[..32], other[..32]);
        assert_ne!(honest, other);
        assert!(!oriel_signing::ed25519::verify(&Forger::leaked().public(), b"message", &other));
    }
}
