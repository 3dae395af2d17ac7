//! Parts of one response used in another, and whole responses that were meant for somebody else.

use oriel_protocol::packet::Kind;

use crate::answer::Answer;
use crate::mutation::Act::Spliced;
use crate::mutation::{Mutation, Second};

/// The attacks.
pub const ALL: &[Mutation] = &[
    Mutation::new("replayed", "nonce", "sends an earlier response again", Spliced(Second::Earlier, whole)),
    Mutation::new(
        "of-another-visitor",
        "nonce",
        "sends what another visitor has asked for",
        Spliced(Second::OtherNonce, whole),
    ),
    Mutation::new(
        "of-another-page",
        "signature",
        "sends another page, signed over the right nonce",
        Spliced(Second::OtherPage, whole),
    ),
    Mutation::new(
        "head-of-another",
        "nonce",
        "puts the head of another visitor's response before the body",
        Spliced(Second::OtherNonce, |answer, other| {
            let head = other.packets.get(other.find(Kind::Response)?)?.payload.clone();
            answer.packet(Kind::Response)?.payload = head;
            Some(())
        }),
    ),
    Mutation::new(
        "signature-of-another",
        "signature",
        "takes the signature of another response to the same request",
        Spliced(Second::SameNonce, |answer, other| {
            let fields = other.head()?.fields;
            answer.alter_head(|head| {
                for name in ["signature-input", "signature"] {
                    *head.fields.get_mut(name)? = fields.get(name)?.clone();
                }
                Some(())
            })
        }),
    ),
    Mutation::new(
        "body-of-another",
        "chain",
        "takes the body of another response to the same request",
        Spliced(Second::SameNonce, |answer, mut other| {
            let head = answer.packets.first()?.clone();
            other.packets.iter_mut().for_each(|packet| packet.id = head.id);
            *other.packets.first_mut()? = head;
            answer.packets = other.packets;
            Some(())
        }),
    ),
    Mutation::new(
        "data-of-another-page",
        "chain",
        "takes a piece of another page, mended",
        Spliced(Second::OtherPage, |answer, other| {
            let strange = other.data().get(1)?.clone();
            answer.alter_data(|data| {
                *data.get_mut(1)? = strange;
                Some(())
            })
        }),
    ),
    Mutation::new(
        "packet-of-another",
        "sequence",
        "takes a packet of another exchange as it is",
        Spliced(Second::SameNonce, |answer, other| {
            let strange = other.packets.get(other.find(Kind::Data)?)?.clone();
            *answer.packet(Kind::Data)? = strange;
            Some(())
        }),
    ),
    Mutation::new(
        "final-of-another",
        "chain",
        "takes FINAL of another response to the same request",
        Spliced(Second::SameNonce, |answer, other| {
            // With another number of packets before it, it would be out of sequence.
            if answer.packets.len() != other.packets.len() {
                return None;
            }
            let id = answer.packets.first()?.id;
            let last = answer.packet(Kind::Final)?;
            *last = other.packets.get(other.find(Kind::Final)?)?.clone();
            last.id = id;
            Some(())
        }),
    ),
];

#[expect(clippy::unnecessary_wraps, reason = "an attack may not fit; this one always does")]
fn whole(answer: &mut Answer, other: Answer) -> Option<()> {
    *answer = other;
    Some(())
}
