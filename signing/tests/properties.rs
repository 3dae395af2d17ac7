//! Whatever is done to the bytes of a response, a verifier neither panics nor releases anything that was not signed.

#![allow(clippy::unwrap_used)]

use bytes::{BufMut, BytesMut};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use oriel_protocol::head::ResponseHead;
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::payload::{Final, begin_data};
use oriel_signing::ed25519::SigningKey;
use oriel_signing::head::{Asked, Pin};
use oriel_signing::message::Request;
use oriel_signing::signer::Signer;
use oriel_signing::stream::Stream;
use oriel_signing::verifier::Verifier;
use oriel_signing::wish::Wish;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

const NOW: u64 = 1_780_000_000;
const BOX: MessageBoxId = MessageBoxId::from_bytes([5; 16]);

fn identity() -> SigningKey {
    SigningKey::from_seed(&[1; 32])
}

fn asked(nonce: &str) -> Asked {
    Asked {
        method: Method::GET,
        target_uri: "https://alice.example.net/".into(),
        fields: HeaderMap::new(),
        nonce: nonce.into(),
    }
}

/// The packets of a response with this body; where each begins, and the end.
fn response(nonce: &str, pieces: &[&[u8]]) -> (BytesMut, Vec<usize>) {
    let asked = asked(nonce);
    let mut head = ResponseHead { status: StatusCode::OK, fields: HeaderMap::new() };
    head.fields.insert("etag", HeaderValue::from_static("\"1\""));
    let request = Request { method: &asked.method, target_uri: &asked.target_uri, fields: &asked.fields };
    let stream = Stream { id: [9; 16], request: None };
    let wish = Wish { nonce: nonce.into() };
    let mut seal = Signer::identity(identity()).sign(&mut head, request, &wish, &stream, NOW).unwrap();
    let (mut out, mut starts, mut offset) = (BytesMut::new(), vec![0], 0);
    head.encode(BOX, false, &mut out).unwrap();
    for (n, piece) in pieces.iter().enumerate() {
        starts.push(out.len());
        let signature = seal.data(piece, n % 2 == 1);
        begin_data(&mut out, BOX, offset, signature.as_ref(), piece.len());
        out.put_slice(piece);
        offset += piece.len() as u64;
    }
    starts.push(out.len());
    let (packets, signature) = (pieces.len() as u64, Some(seal.finish(None, &[0])));
    Final { total: offset, packets, signature, ..Final::default() }.encode(BOX, &mut out).unwrap();
    starts.push(out.len());
    (out, starts)
}

/// What a verifier releases of these bytes, and whether it takes them for whole.
fn verify(bytes: &[u8], step: usize) -> (Vec<u8>, bool) {
    let mut verifier = Verifier::new(Pin { key: identity().public(), serial: 0 }, asked("n1"));
    let mut body = Vec::new();
    for piece in bytes.chunks(step) {
        let pushed = verifier.push(piece, NOW);
        while let Some(bytes) = verifier.release() {
            body.extend_from_slice(&bytes);
        }
        if pushed.is_err() {
            return (body, false);
        }
    }
    (body, verifier.finish().is_ok())
}

const PIECES: [&[u8]; 4] = [b"one ", b"two ", b"three ", b"four"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn p113_p114_edited_bytes(
        edits in vec((any::<Index>(), 0_usize..80, vec(any::<u8>(), 0..80)), 1..4),
        step in 1_usize..400,
    ) {
        let honest = response("n1", &PIECES).0;
        let mut bytes = honest.to_vec();
        for (at, cut, put) in edits {
            let start = at.index(bytes.len() + 1);
            let end = (start + cut).min(bytes.len());
            bytes.splice(start..end, put);
        }
        let (body, whole) = verify(&bytes, step);
        prop_assert!(PIECES.concat().starts_with(&body));
        prop_assert_eq!(whole, bytes[..] == honest[..]);
    }

    #[test]
    fn p113_p114_packets_in_another_order_or_from_another_response(
        order in vec((any::<bool>(), 0_usize..6), 0..8),
        step in 1_usize..400,
    ) {
        let (ours, starts) = response("n1", &PIECES);
        let (theirs, _) = response("n2", &PIECES);
        let packet = |(foreign, n): &(bool, usize)| {
            let from = if *foreign { &theirs } else { &ours };
            from[starts[*n]..starts[n + 1]].to_vec()
        };
        let bytes: Vec<u8> = order.iter().flat_map(packet).collect();
        let (body, whole) = verify(&bytes, step);
        prop_assert!(PIECES.concat().starts_with(&body));
        prop_assert_eq!(whole, bytes[..] == ours[..]);
    }

    #[test]
    fn bytes_of_any_kind(bytes in vec(any::<u8>(), 0..400), step in 1_usize..100) {
        prop_assert_eq!(verify(&bytes, step), (Vec::new(), false));
    }
}

#[test]
fn the_honest_one_is_taken() {
    assert_eq!(verify(&response("n1", &PIECES).0, 7), (PIECES.concat(), true));
}
