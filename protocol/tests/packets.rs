//! What the head of a packet may be (P-30 to P-33), and how the constants of the protocol are spelt.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use bytes::Bytes;
use oriel_protocol::close::CloseCode;
use oriel_protocol::error::DecodeError;
use oriel_protocol::limits::{MAX_DATA, MAX_FINAL, MAX_HEAD, PACKET_HEAD, SIGNATURE};
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::packet::{Flags, PacketHead};
use oriel_protocol::payload::{Abort, DataHead, Final};
use oriel_protocol::{ALPN, REQUEST_ID_FIELD, zbase32};

const RESPONSE: u8 = 1;
const DATA: u8 = 2;
const FINAL: u8 = 3;
const ABORT: u8 = 4;
const REQUEST: u8 = 5;
const INFORMATIONAL: u8 = 6;

fn decode(kind: u8, flags: u8, reserved: [u8; 2], len: usize) -> Result<PacketHead, DecodeError> {
    let mut bytes = [0xab; PACKET_HEAD];
    bytes[..2].copy_from_slice(&[kind, flags]);
    bytes[2..4].copy_from_slice(&reserved);
    bytes[4..8].copy_from_slice(&u32::try_from(len).unwrap().to_be_bytes());
    PacketHead::decode(&bytes)
}

/// A length that this type may have with these flags.
fn fitting(kind: u8, flags: u8) -> usize {
    match (kind, flags) {
        (ABORT, 0) => 4,
        (ABORT, _) => 4 + SIGNATURE,
        _ => 113,
    }
}

#[test]
fn p31_unknown_types_are_refused() {
    for kind in 0..=u8::MAX {
        match decode(kind, 0, [0, 0], fitting(kind, 0)) {
            Ok(head) => assert_eq!(head.kind as u8, kind),
            Err(error) => {
                assert_eq!(error, DecodeError::UnknownType(kind));
                assert_eq!(error.close_code(), CloseCode::MalformedPacket);
            }
        }
        assert_eq!(decode(kind, 0, [0, 0], fitting(kind, 0)).is_ok(), (1..=6).contains(&kind), "{kind}");
    }
}

#[test]
fn p32_flags_that_a_type_may_not_carry_are_refused() {
    let (signed, digest, empty) = (1, 2, 4);
    for (kind, allowed) in [
        (RESPONSE, empty),
        (DATA, signed),
        (FINAL, signed | digest),
        (ABORT, signed),
        (REQUEST, empty),
        (INFORMATIONAL, 0),
    ] {
        for flags in 0..=u8::MAX {
            let expected = if flags & !allowed == 0 { None } else { Some(DecodeError::UnknownFlag(kind)) };
            let len = fitting(kind, flags);
            assert_eq!(decode(kind, flags, [0, 0], len).err(), expected, "type {kind}, flags {flags:#x}");
        }
    }
    let head = decode(FINAL, signed | digest, [0, 0], 113).unwrap();
    assert!(head.flags.has(Flags::SIGNED) && head.flags.has(Flags::DIGEST) && !head.flags.has(Flags::EMPTY));
}

#[test]
fn p32_reserved_bits_are_refused() {
    for bit in 0..8 {
        for reserved in [[1 << bit, 0], [0, 1 << bit]] {
            assert_eq!(decode(DATA, 0, reserved, 9), Err(DecodeError::Reserved));
        }
    }
}

#[test]
fn p10_p33_length_over_limit_is_refused() {
    for (kind, flags, most) in [
        (RESPONSE, 0, MAX_HEAD),
        (REQUEST, 4, MAX_HEAD),
        (INFORMATIONAL, 0, MAX_HEAD),
        (DATA, 0, 8 + MAX_DATA),
        (DATA, 1, 8 + SIGNATURE + MAX_DATA),
        (FINAL, 0, MAX_FINAL),
        (FINAL, 3, MAX_FINAL),
        (ABORT, 0, 4),
        (ABORT, 1, 4 + SIGNATURE),
    ] {
        assert_eq!(decode(kind, flags, [0, 0], most).unwrap().len as usize, most);
        for over in [most + 1, u32::MAX as usize] {
            let error = decode(kind, flags, [0, 0], over).unwrap_err();
            assert_eq!(error, DecodeError::Length(u32::try_from(over).unwrap()), "type {kind}");
            assert_eq!(error.close_code(), CloseCode::TooLarge);
        }
    }
}

#[test]
fn p33_length_too_short_for_the_fixed_parts_is_refused() {
    for (kind, flags, least) in [
        (DATA, 0, 8),
        (DATA, 1, 8 + 64),
        (FINAL, 0, 17),
        (FINAL, 1, 17 + 64),
        (FINAL, 2, 17 + 32),
        (FINAL, 3, 17 + 32 + 64),
        (ABORT, 0, 4),
        (ABORT, 1, 4 + 64),
    ] {
        assert_eq!(decode(kind, flags, [0, 0], least).unwrap().len as usize, least);
        for under in [0, least - 1] {
            let error = decode(kind, flags, [0, 0], under).unwrap_err();
            assert_eq!(error, DecodeError::Payload, "type {kind}, flags {flags}, length {under}");
            assert_eq!(error.close_code(), CloseCode::MalformedPacket);
        }
    }
}

#[test]
fn p36_p37_p38_payloads_of_a_wrong_length_are_refused() {
    let zeros = |len: usize| Bytes::from(vec![0; len]);
    for (flags, len) in [(Flags::NONE, 8), (Flags::SIGNED, 72)] {
        assert_eq!(DataHead::len(flags), len);
        assert!(DataHead::decode(flags, &mut zeros(len)).is_ok());
        assert_eq!(DataHead::decode(flags, &mut zeros(len - 1)), Err(DecodeError::Payload));
    }
    for (flags, len) in [
        (Flags::NONE, 17),
        (Flags::DIGEST, 49),
        (Flags::SIGNED, 81),
        (Flags::SIGNED.with(Flags::DIGEST), 113),
    ] {
        assert!(Final::decode(flags, zeros(len)).is_ok());
        assert!(Final::decode(flags, zeros(len - 1)).is_err());
        assert_eq!(Final::decode(flags, zeros(len + 1)), Err(DecodeError::Payload));
    }
    for (flags, len) in [(Flags::NONE, 4), (Flags::SIGNED, 68)] {
        assert!(Abort::decode(flags, zeros(len)).is_ok());
        assert_eq!(Abort::decode(flags, zeros(len - 1)), Err(DecodeError::Payload));
        assert_eq!(Abort::decode(flags, zeros(len + 1)), Err(DecodeError::Payload));
    }
}

#[test]
fn p01_p30_p62_spelling() {
    assert_eq!(ALPN, b"oriel/1");
    assert_eq!(REQUEST_ID_FIELD, "oriel-message-box");
    let id = MessageBoxId::from_bytes([0xAB; 16]);
    assert_eq!(decode(DATA, 0, [0, 0], 9).unwrap().id, id);
    assert_eq!(id.to_string(), "ab".repeat(16));
    assert_eq!(id.to_hex()[..], *id.to_string().as_bytes());
}

#[test]
fn p64_keys_are_z_base_32() {
    let mut key = [0; 32];
    key[..2].copy_from_slice(&[0b0000_1000, 0b1000_0110]); // 00001 00010 00011 0
    assert_eq!(zbase32::encode(&key), format!("bnd{}", "y".repeat(49)), "high bits first");
    assert_eq!(zbase32::decode(&zbase32::encode(&key)), Some(key));
    assert_eq!(zbase32::decode(&format!("{}b", "y".repeat(51))), None, "padding bits are zero");
    assert_eq!(zbase32::decode(&"Y".repeat(52)), None, "lower case only");
    assert_eq!(zbase32::decode(&"y".repeat(51)), None);
    assert_eq!(zbase32::decode(&"y".repeat(53)), None);
}
