//! DATA: pieces of the body changed, dropped, doubled, put into another order, and cut in other places.

use bytes::Bytes;
use oriel_protocol::packet::Kind;

use crate::answer::Answer;
use crate::mutation::Act::Answer as Alter;
use crate::mutation::Mutation;
use crate::packet::Data;
use crate::pages::BIG;

/// The attacks. "Mended" means that offsets and FINAL's counts are put right afterwards.
pub const ALL: &[Mutation] = &[
    Mutation::new(
        "data-flipped",
        "chain",
        "changes one bit of the body",
        Alter(|answer| {
            answer.alter_data(|data| {
                let piece = data.first_mut()?;
                let mut bytes = piece.body.to_vec();
                *bytes.get_mut(20)? ^= 1;
                piece.body = Bytes::from(bytes);
                Some(())
            })
        }),
    ),
    Mutation::new(
        "data-signature-flipped",
        "chain",
        "changes one bit of a signature in the body",
        Alter(|answer| {
            answer.alter_data(|data| {
                let signed = data.iter_mut().find_map(|piece| piece.signature.as_mut())?;
                signed[40] ^= 1;
                Some(())
            })
        }),
    )
    .on(BIG),
    Mutation::new(
        "data-signature-added",
        "chain",
        "signs a piece that had no signature with noise",
        Alter(|answer| {
            answer.alter_data(|data| {
                let unsigned = data.iter_mut().find(|piece| piece.signature.is_none())?;
                unsigned.signature = Some([7; 64]);
                Some(())
            })
        }),
    ),
    Mutation::new(
        "data-dropped",
        "sequence",
        "drops a piece",
        Alter(|answer| {
            let at = second(answer)?;
            answer.packets.remove(at);
            Some(())
        }),
    ),
    Mutation::new(
        "data-dropped-mended",
        "chain",
        "drops a piece, mended",
        Alter(|answer| answer.alter_data(|data| several(data).then(|| drop(data.remove(1))))),
    ),
    Mutation::new(
        "data-doubled",
        "sequence",
        "sends a piece twice",
        Alter(|answer| {
            let at = second(answer)?;
            let again = answer.packets[at].clone();
            answer.packets.insert(at, again);
            Some(())
        }),
    ),
    Mutation::new(
        "data-doubled-mended",
        "chain",
        "sends a piece twice, mended",
        Alter(|answer| {
            answer.alter_data(|data| {
                let again = data.get(1)?.clone();
                data.insert(1, again);
                Some(())
            })
        }),
    ),
    Mutation::new(
        "data-reordered",
        "sequence",
        "swaps two packets",
        Alter(|answer| {
            let at = second(answer)?;
            answer.packets.swap(at - 1, at);
            Some(())
        }),
    ),
    Mutation::new(
        "data-swapped-mended",
        "chain",
        "swaps the bytes of two packets of the same length",
        Alter(|answer| {
            answer.alter_data(|data| {
                let length = |at: usize| data[at].body.len();
                let mut pairs =
                    (0..data.len()).flat_map(|second| (0..second).map(move |first| (first, second)));
                let (first, second) = pairs.find(|&(first, second)| length(first) == length(second))?;
                let body = std::mem::take(&mut data[first].body);
                data[first].body = std::mem::replace(&mut data[second].body, body);
                Some(())
            })
        }),
    ),
    Mutation::new(
        "data-bytes-moved",
        "chain",
        "moves bytes from one packet to the next",
        Alter(|answer| {
            answer.alter_data(|data| {
                let [first, second, ..] = data.as_mut_slice() else { return None };
                let moved = first.body.split_off(first.body.len().checked_sub(100)?);
                // A packet may hold 64 KiB: the last bytes of a full one go to the one after it.
                second.body =
                    [&moved[..], &second.body[..second.body.len().checked_sub(100)?]].concat().into();
                Some(())
            })
        }),
    ),
    Mutation::new(
        "data-split",
        "chain",
        "makes two packets of one",
        Alter(|answer| {
            answer.alter_data(|data| {
                let first = data.first_mut()?;
                let rest = first.body.split_off(first.body.len() / 2);
                let signature = first.signature.take();
                data.insert(1, Data { offset: 0, signature, body: rest });
                Some(())
            })
        }),
    ),
    Mutation::new(
        "data-inserted-mended",
        "chain",
        "puts bytes of its own before the body",
        Alter(|answer| {
            answer.alter_data(|data| {
                let body = Bytes::from_static(b"<script src=https://example.com/></script>");
                data.insert(0, Data { offset: 0, signature: None, body });
                Some(())
            })
        }),
    ),
    Mutation::new(
        "data-shortened-mended",
        "chain",
        "takes the last byte of a piece away, mended",
        Alter(|answer| {
            answer.alter_data(|data| {
                let first = data.first_mut()?;
                first.body.truncate(first.body.len() - 1);
                Some(())
            })
        }),
    ),
    Mutation::new(
        "data-empty",
        "sequence",
        "sends a packet without bytes",
        Alter(|answer| {
            let at = second(answer)?;
            let mut data = answer.packets[at].data()?;
            (data.body, data.signature) = (Bytes::new(), None);
            let empty = data.packet(answer.packets[at].id);
            answer.packets.insert(at, empty);
            Some(())
        }),
    ),
    Mutation::new(
        "data-offset",
        "sequence",
        "says that a piece begins a byte later",
        Alter(|answer| {
            let at = second(answer)?;
            let mut data = answer.packets[at].data()?;
            data.offset += 1;
            answer.packets[at] = data.packet(answer.packets[at].id);
            Some(())
        }),
    ),
    Mutation::new(
        "signatures-withheld",
        "unbound",
        "takes the signatures out of a body of 640 KiB",
        Alter(|answer| {
            answer.alter_data(|data| {
                data.iter_mut().for_each(|piece| piece.signature = None);
                Some(())
            })
        }),
    )
    .on(BIG),
];

/// Where the second DATA packet is.
fn second(answer: &Answer) -> Option<usize> {
    let mut data = answer.packets.iter().enumerate().filter(|(_, packet)| packet.is(Kind::Data));
    data.nth(1).map(|(at, _)| at)
}

fn several(data: &[Data]) -> bool {
    data.len() > 1
}
