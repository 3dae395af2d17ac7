//! Packets that break the rules of packets: types, flags, lengths, heads, order.

use oriel_protocol::limits::MAX_HEAD;
use oriel_protocol::packet::Kind;

use crate::answer::{Answer, EMPTY};
use crate::forge::emptied;
use crate::mutation::Act::Answer as Alter;
use crate::mutation::Mutation;

/// The attacks.
pub const ALL: &[Mutation] = &[
    Mutation::new(
        "type-unknown",
        "malformed",
        "sends a packet of type 9",
        Alter(|answer| {
            answer.packet(Kind::Data)?.kind = 9;
            Some(())
        }),
    ),
    Mutation::new(
        "flag-unknown",
        "malformed",
        "sets a flag that no packet has",
        Alter(|answer| {
            answer.packet(Kind::Data)?.flags |= 0x80;
            Some(())
        }),
    ),
    Mutation::new(
        "flag-of-another-type",
        "malformed",
        "sets on DATA a flag of heads",
        Alter(|answer| {
            answer.packet(Kind::Data)?.flags |= EMPTY;
            Some(())
        }),
    ),
    Mutation::new(
        "reserved-bits",
        "malformed",
        "sets reserved bits",
        Alter(|answer| {
            answer.packet(Kind::Data)?.reserved = 1;
            Some(())
        }),
    ),
    Mutation::new(
        "length-over-limit",
        "malformed",
        "announces a packet of 4 GiB",
        Alter(|answer| {
            answer.packet(Kind::Data)?.len = Some(u32::MAX);
            Some(())
        }),
    ),
    Mutation::new(
        "length-too-short",
        "malformed",
        "announces less than a packet of this type has",
        Alter(|answer| {
            answer.packet(Kind::Final)?.len = Some(3);
            Some(())
        }),
    ),
    Mutation::new(
        "length-beyond-end",
        "truncated",
        "announces more than follows",
        Alter(|answer| {
            let packet = answer.packet(Kind::Final)?;
            packet.len = Some(u32::try_from(packet.payload.len()).ok()? + 100);
            Some(())
        }),
    ),
    Mutation::new(
        "head-oversized",
        "malformed",
        "sends a head of 70 KiB",
        Alter(|answer| {
            answer.packet(Kind::Response)?.payload.resize(MAX_HEAD + 6 * 1024, 0);
            Some(())
        }),
    ),
    Mutation::new(
        "head-cut",
        "malformed",
        "leaves out the end of the head",
        Alter(|answer| {
            let payload = &mut answer.packet(Kind::Response)?.payload;
            payload.truncate(payload.len().checked_sub(10)?);
            Some(())
        }),
    ),
    Mutation::new(
        "head-longer",
        "malformed",
        "adds bytes to the head",
        Alter(|answer| {
            answer.packet(Kind::Response)?.payload.extend(b"more");
            Some(())
        }),
    ),
    Mutation::new(
        "head-upper-case",
        "malformed",
        "writes a field's name in capitals",
        Alter(|answer| {
            let payload = &mut answer.packet(Kind::Response)?.payload;
            let name = b"content-type";
            let at = payload.windows(name.len()).position(|part| part == name)?;
            payload[at..at + name.len()].make_ascii_uppercase();
            Some(())
        }),
    ),
    Mutation::new(
        "head-status",
        "malformed",
        "gives the status 999",
        Alter(|answer| {
            // The status is a two-byte integer after the framing indicator (RFC 9292, section 3.1).
            let status = answer.packet(Kind::Response)?.payload.get_mut(1..3)?;
            status.copy_from_slice(&(0x4000_u16 | 999).to_be_bytes());
            Some(())
        }),
    ),
    Mutation::new(
        "head-twice",
        "sequence",
        "sends the head twice",
        Alter(|answer| {
            let at = answer.find(Kind::Response)?;
            let again = answer.packets[at].clone();
            answer.packets.insert(at + 1, again);
            Some(())
        }),
    ),
    Mutation::new(
        "head-missing",
        "sequence",
        "sends no head",
        Alter(|answer| {
            let at = answer.find(Kind::Response)?;
            (answer.packets.len() > 1).then(|| drop(answer.packets.remove(at)))
        }),
    ),
    Mutation::new(
        "head-second",
        "sequence",
        "sends a piece of the body before the head",
        Alter(|answer| {
            let at = answer.find(Kind::Data)?;
            answer.packets.swap(0, at);
            Some(())
        }),
    ),
    Mutation::new(
        "interim-before-head",
        "sequence",
        "sends an interim response, which nobody signs",
        Alter(|answer| interim(answer, 0)),
    ),
    Mutation::new(
        "interim-in-body",
        "sequence",
        "sends an interim response in the middle of the body",
        Alter(|answer| interim(answer, 2)),
    ),
    Mutation::new(
        "request-in-body",
        "sequence",
        "sends a REQUEST",
        Alter(|answer| {
            let mut packet = answer.packets.first()?.clone();
            (packet.kind, packet.flags) = (Kind::Request as u8, 0);
            answer.packets.insert(1, packet);
            Some(())
        }),
    ),
    Mutation::new(
        "empty-set",
        "sequence",
        "says EMPTY and sends a body",
        Alter(|answer| {
            answer.find(Kind::Data)?;
            answer.packet(Kind::Response)?.flags |= EMPTY;
            Some(())
        }),
    ),
    Mutation::new(
        "empty-set-mended",
        "chain",
        "says EMPTY, drops the body and mends FINAL's counts",
        Alter(emptied),
    ),
    Mutation::new(
        "box-changed",
        "sequence",
        "changes the MessageBoxID in the middle",
        Alter(|answer| {
            let at = answer.find(Kind::Data)?;
            answer.packets.iter_mut().skip(at + 1).for_each(|packet| packet.id[7] ^= 1);
            Some(())
        }),
    ),
];

/// Puts a 103 without fields there.
fn interim(answer: &mut Answer, at: usize) -> Option<()> {
    let mut packet = answer.packets.first()?.clone();
    (packet.kind, packet.flags) = (Kind::Informational as u8, 0);
    packet.payload = vec![1, 0x40, 103, 0];
    (at < answer.packets.len()).then(|| answer.packets.insert(at, packet))
}
