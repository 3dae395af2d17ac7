//! A response, signed and verified: in pieces of any size, and altered in every way that this crate can tell.

#![allow(clippy::unwrap_used)]

use bytes::{BufMut, Bytes, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use oriel_protocol::close::CloseCode;
use oriel_protocol::head::{ResponseHead, encode_section};
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::payload::{Abort, Final, begin_data};
use oriel_signing::delegation::Delegation;
use oriel_signing::ed25519::SigningKey;
use oriel_signing::head::{Asked, Pin, Uncovered, verify_head};
use oriel_signing::message::Request;
use oriel_signing::refusal::Refusal;
use oriel_signing::seal::Seal;
use oriel_signing::signer::Signer;
use oriel_signing::stream::Stream;
use oriel_signing::verifier::Verifier;
use oriel_signing::wish::Wish;

const NOW: u64 = 1_780_000_000;
const BOX: MessageBoxId = MessageBoxId::from_bytes([5; 16]);
const URL: &str = "https://alice.example.net/a?b=c";

fn identity() -> SigningKey {
    SigningKey::from_seed(&[1; 32])
}

fn pin() -> Pin {
    Pin { key: identity().public(), serial: 0 }
}

fn fields(lines: &[(&'static str, &'static str)]) -> HeaderMap {
    let mut fields = HeaderMap::new();
    for &(name, value) in lines {
        fields.append(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    fields
}

fn asked(lines: &[(&'static str, &'static str)]) -> Asked {
    Asked { method: Method::GET, target_uri: URL.into(), fields: fields(lines), nonce: "n1".into() }
}

fn delegated(serial: u64) -> Signer {
    let key = SigningKey::from_seed(&[2; 32]);
    let delegation = Delegation { key: key.public(), not_before: NOW - 100, expires: NOW + 3600, serial };
    Signer::delegated(key, delegation.vouch(&identity()).unwrap())
}

fn sign(
    signer: &Signer,
    asked: &Asked,
    status: u16,
    lines: &[(&'static str, &'static str)],
) -> (ResponseHead, Seal) {
    let mut head = ResponseHead { status: StatusCode::from_u16(status).unwrap(), fields: fields(lines) };
    let request = Request { method: &asked.method, target_uri: &asked.target_uri, fields: &asked.fields };
    let wish = Wish { nonce: asked.nonce.clone() };
    let stream = Stream { id: [9; 16], request: None };
    let seal = signer.sign(&mut head, request, &wish, &stream, NOW).unwrap();
    (head, seal)
}

fn put_data(out: &mut BytesMut, seal: &mut Seal, offset: u64, bytes: &[u8], last: bool) {
    let signature = seal.data(bytes, last);
    begin_data(out, BOX, offset, signature.as_ref(), bytes.len());
    out.put_slice(bytes);
}

fn put_final(out: &mut BytesMut, seal: &Seal, total: u64, packets: u64, trailers: HeaderMap) {
    let signature = seal.finish(None, &encode_section(&trailers).unwrap());
    Final { total, packets, digest: None, trailers, signature: Some(signature) }.encode(BOX, out).unwrap();
}

/// A response with a body in these pieces.
fn packets(signer: &Signer, asked: &Asked, pieces: &[&[u8]]) -> BytesMut {
    let (head, mut seal) = sign(signer, asked, 200, &[("content-type", "text/plain"), ("etag", "\"1\"")]);
    let mut out = BytesMut::new();
    head.encode(BOX, pieces.is_empty(), &mut out).unwrap();
    let mut offset = 0;
    for piece in pieces {
        put_data(&mut out, &mut seal, offset, piece, false);
        offset += piece.len() as u64;
    }
    put_final(&mut out, &seal, offset, pieces.len() as u64, HeaderMap::new());
    out
}

fn verify(pin: Pin, asked: Asked, bytes: &[u8], step: usize) -> Result<Vec<u8>, Refusal> {
    let mut verifier = Verifier::new(pin, asked);
    let mut body = Vec::new();
    for piece in bytes.chunks(step) {
        verifier.push(piece, NOW)?;
        while let Some(bytes) = verifier.release() {
            body.extend_from_slice(&bytes);
        }
    }
    verifier.finish()?;
    Ok(body)
}

#[test]
fn p102_p104_what_was_signed_is_verified_in_pieces_of_any_size() {
    let asked = asked(&[]);
    for signer in [Signer::identity(identity()), delegated(1)] {
        let bytes = packets(&signer, &asked, &[b"hello ", b"world"]);
        for step in [1, 2, 7, 100, bytes.len()] {
            assert_eq!(verify(pin(), asked.clone(), &bytes, step).unwrap(), b"hello world", "step {step}");
        }
        assert_eq!(verify(pin(), asked.clone(), &packets(&signer, &asked, &[]), 10).unwrap(), b"");
    }
}

#[test]
fn p112_every_changed_bit_is_noticed() {
    let asked = asked(&[]);
    let honest = packets(&delegated(1), &asked, &[b"hello ", b"world"]);
    for bit in 0..honest.len() * 8 {
        let mut bytes = honest.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        assert!(verify(pin(), asked.clone(), &bytes, 1000).is_err(), "bit {bit}");
    }
    for len in 0..honest.len() {
        assert!(verify(pin(), asked.clone(), &honest[..len], 1000).is_err(), "cut at {len}");
    }
}

#[test]
fn p113_nothing_is_released_before_a_signature_over_it() {
    let asked = asked(&[]);
    let (head, mut seal) = sign(&delegated(1), &asked, 200, &[]);
    let mut out = BytesMut::new();
    head.encode(BOX, false, &mut out).unwrap();
    put_data(&mut out, &mut seal, 0, b"early", false);
    let mut verifier = Verifier::new(pin(), asked);
    verifier.push(&out, NOW).unwrap();
    assert_eq!(verifier.head().unwrap().status, StatusCode::OK);
    assert_eq!(verifier.release(), None);
    out.clear();
    put_data(&mut out, &mut seal, 5, b" late", true);
    verifier.push(&out, NOW).unwrap();
    assert_eq!(verifier.release(), Some(Bytes::from_static(b"early")));
    assert_eq!(verifier.release(), Some(Bytes::from_static(b" late")));
    assert_eq!(verifier.finish(), Err(Refusal::Truncated));
}

#[test]
fn p113_a_body_without_signatures_is_not_kept_for_ever() {
    let asked = asked(&[]);
    let (head, mut seal) = sign(&delegated(1), &asked, 200, &[]);
    let mut out = BytesMut::new();
    head.encode(BOX, false, &mut out).unwrap();
    let piece = vec![7; 64 * 1024];
    for n in 0..9 {
        seal.data(&piece, false);
        begin_data(&mut out, BOX, n * piece.len() as u64, None, piece.len());
        out.put_slice(&piece);
    }
    assert_eq!(verify(pin(), asked, &out, 1 << 20), Err(Refusal::Unbound));
}

#[test]
fn p110_the_request_counts_as_it_was_sent() {
    let signed_for = asked(&[("range", "bytes=0-1")]);
    let bytes = packets(&delegated(1), &signed_for, &[b"x"]);
    assert!(verify(pin(), signed_for.clone(), &bytes, 1000).is_ok());
    let code = |asked: Asked| verify(pin(), asked, &bytes, 1000).unwrap_err().code();
    assert_eq!(code(asked(&[("range", "bytes=0-2")])), "signature");
    assert_eq!(code(asked(&[("range", "bytes=0-1"), ("if-range", "\"1\"")])), "coverage");
    assert_eq!(code(asked(&[])), "malformed");
    assert_eq!(code(asked(&[("range", "bytes=0-1"), ("if-none-match", "\"1\"")])), "coverage");
    assert_eq!(code(Asked { method: Method::POST, ..signed_for.clone() }), "signature");
    assert_eq!(
        code(Asked { target_uri: "https://alice.example.net/a".into(), ..signed_for.clone() }),
        "signature"
    );
    assert_eq!(code(Asked { nonce: "n2".into(), ..signed_for }), "nonce");
}

#[test]
fn p110_p111_only_the_pinned_identity_counts() {
    let asked = asked(&[]);
    let bytes = packets(&delegated(3), &asked, &[b"x"]);
    let code = |pin| verify(pin, asked.clone(), &bytes, 1000).unwrap_err().code();
    let stranger = SigningKey::from_seed(&[8; 32]);
    assert_eq!(code(Pin { key: stranger.public(), serial: 0 }), "delegation");
    assert!(verify(Pin { serial: 3, ..pin() }, asked.clone(), &bytes, 1000).is_ok());
    assert_eq!(code(Pin { serial: 4, ..pin() }), "delegation");
    let bytes = packets(&Signer::identity(stranger), &asked, &[b"x"]);
    assert_eq!(verify(pin(), asked.clone(), &bytes, 1000), Err(Refusal::Key));
}

#[test]
fn p111_clocks_may_be_off_but_not_by_much() {
    let asked = asked(&[]);
    let (head, _) = sign(&delegated(1), &asked, 200, &[]);
    let at =
        |now| verify_head(&pin(), &asked, &head, Uncovered::Refused, now).map(|_| ()).map_err(Refusal::code);
    for now in [NOW - 300, NOW, NOW + 360] {
        assert_eq!(at(now), Ok(()), "{now}");
    }
    for now in [NOW - 301, NOW + 361, 0, u64::MAX] {
        assert_eq!(at(now), Err("clock"), "{now}");
    }
}

#[test]
fn p113_fields_that_nobody_signed_are_left_out_or_refused() {
    let asked = asked(&[]);
    let (mut head, _) =
        sign(&delegated(1), &asked, 200, &[("etag", "\"1\""), ("set-cookie", "a=1"), ("set-cookie", "b=2")]);
    let verified = verify_head(&pin(), &asked, &head, Uncovered::Refused, NOW).unwrap().0;
    assert_eq!(verified.fields, fields(&[("etag", "\"1\""), ("set-cookie", "a=1"), ("set-cookie", "b=2")]));
    head.fields.insert("x-injected", HeaderValue::from_static("1"));
    let code = |head: &ResponseHead, uncovered| {
        verify_head(&pin(), &asked, head, uncovered, NOW).map(|(head, _)| head.fields).map_err(Refusal::code)
    };
    assert_eq!(code(&head, Uncovered::Refused), Err("coverage"));
    assert_eq!(code(&head, Uncovered::LeftOut), Ok(verified.fields));
    head.fields.append("set-cookie", HeaderValue::from_static("c=3"));
    assert_eq!(code(&head, Uncovered::LeftOut), Err("signature"));
    head.fields.remove("etag");
    assert_eq!(code(&head, Uncovered::LeftOut), Err("signature"));
    head.fields.remove("signature");
    assert_eq!(code(&head, Uncovered::LeftOut), Err("malformed"));
    head.fields.remove("signature-input");
    assert_eq!(code(&head, Uncovered::LeftOut), Err("unsigned"));
}

#[test]
fn p114_an_end_that_the_peer_did_not_reach_is_told_apart_from_one_that_was_cut() {
    let asked = asked(&[]);
    let (head, mut seal) = sign(&delegated(1), &asked, 200, &[]);
    let mut out = BytesMut::new();
    head.encode(BOX, false, &mut out).unwrap();
    put_data(&mut out, &mut seal, 0, b"half", false);
    let ended = |signature| {
        let mut out = out.clone();
        Abort { reason: CloseCode::OriginBroke, signature }.encode(BOX, &mut out);
        verify(pin(), asked.clone(), &out, 1000).unwrap_err()
    };
    assert_eq!(ended(Some(seal.abort(CloseCode::OriginBroke.to_u32()))), Refusal::Aborted);
    assert_eq!(ended(Some(seal.abort(CloseCode::OriginSlow.to_u32()))), Refusal::Chain);
    assert_eq!(ended(None), Refusal::Truncated);
}

#[test]
fn the_end_binds_length_trailers_and_everything_before_it() {
    let asked = asked(&[]);
    let (head, mut seal) = sign(&delegated(1), &asked, 200, &[("content-length", "5")]);
    let mut out = BytesMut::new();
    head.encode(BOX, false, &mut out).unwrap();
    put_data(&mut out, &mut seal, 0, b"four", false);
    let mut short = out.clone();
    put_final(&mut short, &seal, 4, 1, HeaderMap::new());
    assert_eq!(verify(pin(), asked.clone(), &short, 1000), Err(Refusal::Length));
    put_data(&mut out, &mut seal, 4, b"5", false);
    put_final(&mut out, &seal, 5, 2, fields(&[("x-check", "1")]));
    assert_eq!(verify(pin(), asked.clone(), &out, 1000).unwrap(), b"four5");
    for more in [&[0][..], &[0xff; 100]] {
        let more = [&out[..], more].concat();
        for step in [1, 1000] {
            assert_eq!(verify(pin(), asked.clone(), &more, step).unwrap_err().code(), "sequence");
        }
    }
}

#[test]
fn p114_a_digest_of_zeros_is_none_that_the_peer_has_signed() {
    let asked = asked(&[]);
    let (head, seal) = sign(&delegated(1), &asked, 200, &[]);
    let mut out = BytesMut::new();
    head.encode(BOX, true, &mut out).unwrap();
    let trailers = HeaderMap::new();
    let signature = Some(seal.finish(None, &encode_section(&trailers).unwrap()));
    let honest = Final { total: 0, packets: 0, digest: None, trailers, signature };
    let ended = |last: Final| {
        let mut out = out.clone();
        last.encode(BOX, &mut out).unwrap();
        verify(pin(), asked.clone(), &out, 1000)
    };
    assert_eq!(ended(honest.clone()), Ok(Vec::new()));
    assert_eq!(ended(Final { digest: Some([0; 32]), ..honest }), Err(Refusal::Chain));
}

#[test]
fn p116_a_304_answers_a_condition() {
    let answered = |asked: Asked| {
        let (head, _) = sign(&delegated(1), &asked, 304, &[("etag", "\"1\"")]);
        verify_head(&pin(), &asked, &head, Uncovered::Refused, NOW).map(|_| ()).map_err(Refusal::code)
    };
    assert_eq!(answered(asked(&[])), Err("malformed"));
    assert_eq!(answered(asked(&[("range", "bytes=0-1")])), Err("malformed"));
    assert_eq!(answered(asked(&[("if-none-match", "\"1\"")])), Ok(()));
    assert_eq!(answered(asked(&[("if-modified-since", "Thu, 01 Jan 2026 00:00:00 GMT")])), Ok(()));
}

#[test]
fn p115_an_upload_is_answered_for() {
    let asked = asked(&[]);
    let (head, _) = sign(&delegated(1), &asked, 200, &[]);
    let mut verified = verify_head(&pin(), &asked, &head, Uncovered::Refused, NOW).unwrap().0;
    assert_eq!(verified.answers(&[3; 32]), Err(Refusal::Upload));
    verified.upload = Some([3; 32]);
    assert_eq!(verified.answers(&[3; 32]), Ok(()));
    assert_eq!(verified.answers(&[4; 32]), Err(Refusal::Upload));
    (verified.upload, verified.status) = (None, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(verified.answers(&[3; 32]), Ok(()));
}
