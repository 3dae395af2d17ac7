//! The signature of the head: taken away, spelt in another way, or one of several.

use oriel_protocol::packet::Kind;
use oriel_signing::binary;
use oriel_signing::signer::Signer;

use crate::answer::Answer;
use crate::forge::{Forger, small_order, with_other_scalar};
use crate::mutation::Act::{Answer as Alter, Forged};
use crate::mutation::Mutation;

const INPUT: &str = "signature-input";
const SIGNATURE: &str = "signature";
const TAG: &str = "tag=\"oriel-response-1\"";

/// The attacks.
pub const ALL: &[Mutation] = &[
    Mutation::new(
        "signature-removed",
        "malformed",
        "takes the head's signature away",
        Alter(|answer| answer.alter_head(|head| head.fields.remove(SIGNATURE).map(drop))),
    ),
    Mutation::new(
        "signature-input-removed",
        "unsigned",
        "takes away what says that there is a signature",
        Alter(|answer| answer.alter_head(|head| head.fields.remove(INPUT).map(drop))),
    ),
    Mutation::new(
        "all-signatures-removed",
        "unsigned",
        "takes every trace of signing away",
        Alter(|answer| {
            answer.alter_head(|head| {
                ["oriel-stream", "oriel-key", SIGNATURE]
                    .iter()
                    .for_each(|name| drop(head.fields.remove(*name)));
                head.fields.remove(INPUT).map(drop)
            })?;
            for packet in answer.packets.iter_mut().filter(|packet| packet.is(Kind::Data)) {
                if let Some(mut data) = packet.data() {
                    data.signature = None;
                    *packet = data.packet(packet.id);
                }
            }
            answer.alter_final(|last| last.signature.take().map(drop))
        }),
    ),
    Mutation::new(
        "signature-flipped",
        "signature",
        "changes one bit of the head's signature",
        Alter(|answer| {
            replace(answer, |mut signature| {
                signature[3] ^= 1;
                signature
            })
        }),
    ),
    Mutation::new(
        "signature-other-scalar",
        "signature",
        "adds the group's order to S: not canonical",
        Alter(|answer| replace(answer, with_other_scalar)),
    ),
    Mutation::new(
        "signature-small-commitment",
        "signature",
        "signs with R of small order and S = 0",
        Alter(|answer| replace(answer, |_| small_order().1)),
    ),
    Mutation::new(
        "signature-short",
        "malformed",
        "leaves 63 of 64 bytes",
        Alter(|answer| {
            let bytes = signature(answer)?;
            answer.alter_field(SIGNATURE, |_| format!("oriel=:{}:", binary::encode(&bytes[..63])))
        }),
    ),
    Mutation::new(
        "signature-spelling",
        "malformed",
        "sets bits in base64 that mean nothing",
        Alter(|answer| {
            answer.alter_field(SIGNATURE, |text| {
                let last = text.trim_end_matches("==:").chars().next_back().unwrap_or('A');
                // The last of 86 characters is one of A, Q, g and w: four bits of it are no part of the bytes.
                let next = char::from(u8::try_from(last).unwrap_or(b'A') + 1);
                text.replace(&format!("{last}==:"), &format!("{next}==:"))
            })
        }),
    ),
    Mutation::new(
        "signature-twice",
        "malformed",
        "gives the member of signature twice",
        Alter(|answer| answer.alter_field(SIGNATURE, |text| format!("{text}, {text}"))),
    ),
    Mutation::new(
        "signature-input-twice",
        "malformed",
        "gives the member of signature-input twice",
        Alter(|answer| answer.alter_field(INPUT, |text| format!("{text}, {text}"))),
    ),
    Mutation::new(
        "signature-of-other-type",
        "malformed",
        "gives the signature as a string",
        Alter(|answer| {
            answer.alter_field(SIGNATURE, |text| text.replacen(":", "\"", 1).replace("==:", "==\""))
        }),
    ),
    Mutation::new(
        "label-moved",
        "malformed",
        "puts the signature under another label",
        Alter(|answer| answer.alter_field(SIGNATURE, |text| text.replacen("oriel=", "other=", 1))),
    ),
    Mutation::new(
        "label-taken",
        "key",
        "signs under our label; the honest signature stands beside, with another tag",
        Forged(|answer, forger| beside(answer, forger, "tag=\"another\"")),
    ),
    Mutation::new(
        "tag-twice",
        "malformed",
        "adds a second signature with the tag",
        Forged(|answer, forger| beside(answer, forger, TAG)),
    ),
    Mutation::new(
        "tag-changed",
        "unsigned",
        "gives the signature another tag",
        Alter(|answer| answer.alter_field(INPUT, |text| text.replace(TAG, "tag=\"oriel-response-2\""))),
    ),
];

fn signature(answer: &Answer) -> Option<[u8; 64]> {
    let head = answer.head()?;
    let text = head.fields.get(SIGNATURE)?.to_str().ok()?;
    binary::decode(text.strip_prefix("oriel=:")?.strip_suffix(':')?)
}

fn replace(answer: &mut Answer, by: impl FnOnce([u8; 64]) -> [u8; 64]) -> Option<()> {
    let signature = by(signature(answer)?);
    answer.alter_field(SIGNATURE, |_| format!("oriel=:{}:", binary::encode(&signature)))
}

/// A stranger's signature under our label, and the honest one beside it with this tag.
fn beside(answer: &mut Answer, forger: &Forger<'_>, tag: &str) -> Option<()> {
    let honest = answer.head()?.fields;
    forger.sign(answer, &Signer::identity(Forger::stranger()))?;
    for name in [INPUT, SIGNATURE] {
        let kept = honest.get(name)?.to_str().ok()?.replacen("oriel=", "honest=", 1).replace(TAG, tag);
        answer.alter_field(name, |forged| format!("{forged}, {kept}"))?;
    }
    Some(())
}
