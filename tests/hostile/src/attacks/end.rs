//! The end: FINAL and ABORT, missing, forged, moved, or not the last.

use bytes::Bytes;
use http::header::{HeaderName, HeaderValue};
use oriel_protocol::close::CloseCode;
use oriel_protocol::packet::Kind;
use oriel_protocol::payload::Final;

use crate::answer::{Answer, final_packet};
use crate::forge::{Forger, abort};
use crate::mutation::Act::Answer as Alter;
use crate::mutation::Mutation;
use crate::pages::BREAKS;

/// The attacks.
pub const ALL: &[Mutation] = &[
    Mutation::new(
        "final-missing",
        "truncated",
        "ends before FINAL",
        Alter(|answer| answer.packets.pop_if(|last| last.is(Kind::Final)).map(drop)),
    ),
    Mutation::new(
        "final-and-data-missing",
        "truncated",
        "ends before the last piece",
        Alter(|answer| {
            answer.packets.pop_if(|last| last.is(Kind::Final))?;
            answer.packets.pop_if(|last| last.is(Kind::Data)).map(drop)
        }),
    ),
    Mutation::new(
        "final-unsigned",
        "chain",
        "takes FINAL's signature away",
        Alter(|answer| answer.alter_final(|last| last.signature.take().map(drop))),
    ),
    Mutation::new(
        "final-flipped",
        "chain",
        "changes one bit of FINAL's signature",
        Alter(|answer| {
            answer.alter_final(|last| {
                last.signature.as_mut()?[9] ^= 1;
                Some(())
            })
        }),
    ),
    Mutation::new(
        "final-early",
        "chain",
        "drops the last piece and mends FINAL's counts",
        Alter(|answer| answer.alter_data(|data| data.pop().map(drop))),
    ),
    Mutation::new(
        "final-counts",
        "sequence",
        "lets FINAL count a byte less",
        Alter(|answer| {
            answer.alter_final(|last| {
                last.total = last.total.checked_sub(1)?;
                Some(())
            })
        }),
    ),
    Mutation::new(
        "final-trailers",
        "chain",
        "adds a trailer",
        Alter(|answer| {
            answer.alter_final(|last| {
                last.trailers.insert(HeaderName::from_static("x-added"), HeaderValue::from_static("1"));
                Some(())
            })
        }),
    ),
    Mutation::new("final-digest", "chain", "adds a digest of the body", Alter(|answer| digest(answer, 5))),
    Mutation::new(
        "final-digest-of-zeros",
        "chain",
        "adds a digest that is all zeros",
        Alter(|answer| digest(answer, 0)),
    ),
    Mutation::new(
        "final-twice",
        "sequence",
        "sends FINAL twice",
        Alter(|answer| {
            let last = answer.packets.last()?.clone();
            answer.packets.push(last);
            Some(())
        }),
    ),
    Mutation::new(
        "data-after-final",
        "sequence",
        "sends a piece after FINAL",
        Alter(|answer| {
            let more = answer.packets.get(answer.find(Kind::Data)?)?.clone();
            answer.packets.push(more);
            Some(())
        }),
    ),
    Mutation::new(
        "bytes-after-final",
        "sequence",
        "sends five bytes after FINAL",
        Alter(|answer| {
            answer.tail = Bytes::from_static(b"bytes");
            Some(())
        }),
    ),
    Mutation::new(
        "noise-after-final",
        "sequence",
        "sends a hundred bytes after FINAL that are no packet",
        Alter(|answer| {
            answer.tail = Bytes::from_static(&[0xff; 100]);
            Some(())
        }),
    ),
    Mutation::new(
        "abort-forged",
        "truncated",
        "ends with an ABORT that nobody has signed",
        Alter(|answer| {
            let forged = abort(answer, CloseCode::OriginBroke, None)?;
            *answer.packets.last_mut()? = forged;
            Some(())
        }),
    ),
    Mutation::new(
        "abort-by-stranger",
        "chain",
        "ends with an ABORT that a stranger has signed",
        Alter(|answer| {
            let forged = abort(answer, CloseCode::OriginBroke, Some(Forger::stranger().sign(b"abort")))?;
            *answer.packets.last_mut()? = forged;
            Some(())
        }),
    ),
    Mutation::new(
        "abort-for-final",
        "chain",
        "makes an ABORT of FINAL, with FINAL's signature",
        Alter(|answer| {
            let signature = answer.last()?.signature;
            let forged = abort(answer, CloseCode::OriginBroke, signature)?;
            *answer.packets.last_mut()? = forged;
            Some(())
        }),
    ),
    Mutation::new(
        "abort-before-head",
        "truncated",
        "sends an ABORT and nothing else",
        Alter(|answer| {
            let forged = abort(answer, CloseCode::OriginBroke, Some([1; 64]))?;
            answer.packets = vec![forged];
            Some(())
        }),
    ),
    Mutation::new(
        "abort-reason",
        "chain",
        "gives the peer's ABORT another reason",
        Alter(|answer| {
            let packet = answer.packet(Kind::Abort)?;
            *packet.payload.get_mut(3)? ^= 1;
            Some(())
        }),
    )
    .on(BREAKS),
    Mutation::new(
        "abort-hidden",
        "chain",
        "makes a FINAL of the peer's ABORT, with its signature",
        Alter(|answer| {
            let data = answer.data();
            let at = answer.find(Kind::Abort)?;
            let packet = answer.packets.get(at)?;
            let signature = packet.payload.get(4..)?.first_chunk().copied();
            let total = data.iter().map(|piece| piece.body.len() as u64).sum();
            let last = Final { total, packets: data.len() as u64, signature, ..Final::default() };
            let last = final_packet(&last, packet.id)?;
            answer.packets[at] = last;
            Some(())
        }),
    )
    .on(BREAKS),
];

fn digest(answer: &mut Answer, byte: u8) -> Option<()> {
    answer.alter_final(|last| {
        last.digest.is_none().then_some(())?;
        last.digest = Some([byte; 32]);
        Some(())
    })
}
