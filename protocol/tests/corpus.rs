//! Replays `fuzz/corpus/`: what a fuzzer once found stays found, without a fuzzer. The functions here do what the
//! targets of the same names in `fuzz/fuzz_targets/` do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use bytes::{Bytes, BytesMut};
use oriel_protocol::control::Control;
use oriel_protocol::head::{RequestHead, ResponseHead};
use oriel_protocol::limits::{CONTROL_HEAD, MAX_HEAD, PACKET_HEAD};
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::packet::{Kind, PacketHead};
use oriel_protocol::payload::{Abort, DataHead, Final};
use oriel_protocol::sequence::{Direction, Sequence};

/// Runs `target` over its corpus. It answers whether the input was accepted to the end; a corpus that is all of
/// one sort would test half of the decoder.
fn replay(name: &str, target: fn(&[u8]) -> Option<()>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus").join(name);
    let (mut accepted, mut refused) = (0, 0);
    for entry in std::fs::read_dir(folder).unwrap() {
        let input = std::fs::read(entry.unwrap().path()).unwrap();
        match target(&input) {
            Some(()) => accepted += 1,
            None => refused += 1,
        }
        for cut in 0..input.len() {
            target(&input[..cut]);
        }
    }
    assert!(accepted > 0 && refused > 0, "{name}: {accepted} accepted, {refused} refused");
}

fn packet(data: &[u8]) -> Option<()> {
    let (head, payload) = data.split_first_chunk()?;
    let head = PacketHead::decode(head).ok()?;
    let mut payload = Bytes::copy_from_slice(&payload[..payload.len().min(head.len as usize)]);
    let mut out = BytesMut::new();
    match head.kind {
        Kind::Final => {
            let last = Final::decode(head.flags, payload).ok()?;
            last.encode(head.id, &mut out).unwrap();
            assert_eq!(Final::decode(head.flags, out.split_off(PACKET_HEAD).freeze()), Ok(last));
        }
        Kind::Abort => {
            let abort = Abort::decode(head.flags, payload).ok()?;
            abort.encode(head.id, &mut out);
            assert_eq!(Abort::decode(head.flags, out.split_off(PACKET_HEAD).freeze()), Ok(abort));
        }
        _ => {
            DataHead::decode(head.flags, &mut payload).ok()?;
        }
    }
    Some(())
}

fn head(data: &[u8]) -> Option<()> {
    const ID: MessageBoxId = MessageBoxId::from_bytes([0; 16]);
    let (&choice, payload) = data.split_first()?;
    let payload = Bytes::copy_from_slice(&payload[..payload.len().min(MAX_HEAD)]);
    let mut out = BytesMut::new();
    if choice.is_multiple_of(3) {
        let head = RequestHead::decode(payload).ok()?;
        head.encode(ID, false, &mut out).unwrap();
        assert_eq!(RequestHead::decode(out.split_off(PACKET_HEAD).freeze()), Ok(head));
    } else {
        let kind = if choice % 3 == 1 { Kind::Response } else { Kind::Informational };
        let head = ResponseHead::decode(kind, payload).ok()?;
        head.encode(ID, false, &mut out).unwrap();
        assert_eq!(ResponseHead::decode(kind, out.split_off(PACKET_HEAD).freeze()), Ok(head));
    }
    Some(())
}

fn control(data: &[u8]) -> Option<()> {
    let (head, payload) = data.split_first_chunk()?;
    let (kind, len) = Control::decode_head(*head).ok()?;
    let payload = Bytes::copy_from_slice(&payload[..payload.len().min(len)]);
    let frame = Control::decode(kind, payload).ok()?;
    let mut out = BytesMut::new();
    frame.encode(&mut out);
    assert_eq!(Control::decode_head(*out.first_chunk().unwrap()), Ok((kind, out.len() - CONTROL_HEAD)));
    assert_eq!(Control::decode(kind, out.split_off(CONTROL_HEAD).freeze()), Ok(frame));
    Some(())
}

fn sequence(data: &[u8]) -> Option<()> {
    let (&choice, mut rest) = data.split_first()?;
    let direction = if choice.is_multiple_of(2) { Direction::Request } else { Direction::Response };
    let (mut sequence, mut body) = (None, 0);
    while let Some((head, after)) = rest.split_first_chunk::<PACKET_HEAD>() {
        let head = PacketHead::decode(head).ok()?;
        let (mut payload, after) = after.split_at_checked(head.len as usize)?;
        let sequence = sequence.get_or_insert_with(|| Sequence::new(head.id, direction));
        let ended = sequence.ended();
        sequence.packet(&head).ok()?;
        assert!(!ended, "a packet after the end");
        assert_eq!(sequence.ended(), matches!(head.kind, Kind::Final | Kind::Abort));
        if head.kind == Kind::Data {
            let data = DataHead::decode(head.flags, &mut payload).ok()?;
            sequence.data(data.offset, payload.len() as u64).ok()?;
            body += payload.len() as u64;
        } else if head.kind == Kind::Final {
            let last = Final::decode(head.flags, payload.to_vec().into()).ok()?;
            let finished = sequence.finish(&last);
            assert!(finished.is_err() || last.total == body);
            finished.ok()?;
        }
        assert_eq!(sequence.total(), body);
        rest = after;
    }
    Some(())
}

#[test]
fn packets_of_the_corpus() {
    replay("packet", packet);
}

#[test]
fn heads_of_the_corpus() {
    replay("head", head);
}

#[test]
fn control_frames_of_the_corpus() {
    replay("control", control);
}

#[test]
fn streams_of_the_corpus() {
    replay("sequence", sequence);
}
