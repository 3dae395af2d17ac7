//! Transcripts: recorded from responses as they come, and checked against the file, in pieces of any size, altered
//! and cut in every place.

#![allow(clippy::unwrap_used)]

use bytes::{BufMut, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use oriel_protocol::close::CloseCode;
use oriel_protocol::head::{ResponseHead, encode_section};
use oriel_protocol::key::PublicKey;
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::payload::{Abort, Final, begin_data};
use oriel_signing::delegation::Delegation;
use oriel_signing::ed25519::SigningKey;
use oriel_signing::head::Asked;
use oriel_signing::message::Request;
use oriel_signing::signer::Signer;
use oriel_signing::stream::Stream;
use oriel_signing::transcript::begin;
use oriel_signing::transcript::check::{Check, Proof, Proved, Wanted};
use oriel_signing::transcript::fault::Fault;
use oriel_signing::transcript::recorder::Recorder;
use oriel_signing::wish::Wish;
use proptest::prelude::*;

const SIGNED: u64 = 1_000_000_000;
const URL: &str = "https://alice.example.net:8443/a?b=c";
const FILE: &[u8] = b"the whole of the file";

fn identity() -> SigningKey {
    SigningKey::from_seed(&[1; 32])
}

fn fields(lines: &[(&'static str, &str)]) -> HeaderMap {
    let line = |&(name, value): &(&'static str, &str)| {
        (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap())
    };
    lines.iter().map(line).collect()
}

/// One response as packets, in pieces of five bytes, every second one with a signature.
struct Response {
    status: u16,
    request: Vec<(&'static str, &'static str)>,
    lines: Vec<(&'static str, &'static str)>,
    body: &'static [u8],
    url: &'static str,
    ending: Ending,
}

#[derive(Clone, Copy, PartialEq)]
enum Ending {
    Final,
    Abort,
    Nothing,
}

fn first(body: &'static [u8], ending: Ending) -> Response {
    let lines = vec![("etag", "\"1\""), ("content-length", "21")];
    Response { status: 200, request: vec![], lines, body, url: URL, ending }
}

fn second(range: &'static str, body: &'static [u8]) -> Response {
    let lines = vec![("etag", "\"1\""), ("content-range", range)];
    let request = vec![("range", "bytes=10-"), ("if-range", "\"1\"")];
    Response { status: 206, request, lines, body, url: URL, ending: Ending::Final }
}

impl Response {
    /// Its packets, recorded as they come in pieces of `step` bytes.
    fn record(&self, key: &PublicKey, step: usize, out: &mut Vec<u8>) {
        let asked = Asked {
            method: Method::GET,
            target_uri: self.url.into(),
            fields: fields(&self.request),
            nonce: "n1".into(),
        };
        let mut recorder = Recorder::new(&asked, key).unwrap();
        for piece in self.packets(&asked).chunks(step) {
            recorder.push(piece);
            out.extend_from_slice(&recorder.take());
        }
    }

    fn packets(&self, asked: &Asked) -> BytesMut {
        let key = SigningKey::from_seed(&[2; 32]);
        let vouched =
            Delegation { key: key.public(), not_before: SIGNED - 9, expires: SIGNED + 9, serial: 1 };
        let signer = Signer::delegated(key, vouched.vouch(&identity()).unwrap());
        let id = MessageBoxId::from_bytes([5; 16]);
        let mut head =
            ResponseHead { status: StatusCode::from_u16(self.status).unwrap(), fields: fields(&self.lines) };
        let request = Request { method: &asked.method, target_uri: self.url, fields: &asked.fields };
        let wish = Wish { nonce: asked.nonce.clone() };
        let stream = Stream { id: [9; 16], request: None };
        let mut seal = signer.sign(&mut head, request, &wish, &stream, SIGNED).unwrap();
        let mut out = BytesMut::new();
        head.encode(id, false, &mut out).unwrap();
        let (mut total, mut packets) = (0, 0);
        for piece in self.body.chunks(5) {
            packets += 1;
            let signature = seal.data(piece, packets % 2 == 0);
            begin_data(&mut out, id, total, signature.as_ref(), piece.len());
            out.put_slice(piece);
            total += piece.len() as u64;
        }
        let trailers = HeaderMap::new();
        match self.ending {
            Ending::Final => {
                let signature = Some(seal.finish(None, &encode_section(&trailers).unwrap()));
                Final { total, packets, digest: None, trailers, signature }.encode(id, &mut out).unwrap();
            }
            Ending::Abort => {
                let reason = CloseCode::OriginBroke;
                Abort { reason, signature: Some(seal.abort(reason.to_u32())) }.encode(id, &mut out);
            }
            Ending::Nothing => {}
        }
        out
    }
}

fn transcript(parts: &[Response]) -> Vec<u8> {
    let mut out = begin(&identity().public());
    parts.iter().for_each(|part| part.record(&identity().public(), usize::MAX, &mut out));
    out
}

/// Checks, feeding the transcript in pieces; how far it came besides.
fn check(transcript: &[u8], mut file: &[u8], step: usize) -> (Proved, Result<Proof, Fault>) {
    let mut check = Check::new(Some(identity().public()));
    let mut pieces = transcript.chunks(step);
    loop {
        let wanted = match check.wanted() {
            Ok(wanted) => wanted,
            Err(fault) => return (check.proved(), Err(fault)),
        };
        let done = match wanted {
            Wanted::Transcript => match pieces.next() {
                Some(piece) => {
                    check.transcript(piece);
                    Ok(())
                }
                None => return (check.proved(), check.finish()),
            },
            Wanted::Body(len) => {
                let bytes = &file[..len.min(file.len())];
                file = &file[bytes.len()..];
                check.body(bytes)
            }
        };
        if let Err(fault) = done {
            return (check.proved(), Err(fault));
        }
    }
}

fn fault(parts: &[Response]) -> Fault {
    check(&transcript(parts), FILE, usize::MAX).1.unwrap_err()
}

fn resumed() -> [Response; 2] {
    [first(&FILE[..14], Ending::Nothing), second("bytes 10-20/21", &FILE[10..])]
}

#[test]
fn a_file_is_proved_by_its_transcript() {
    for parts in [&[first(FILE, Ending::Final)][..], &resumed()] {
        let whole = transcript(parts);
        for step in [1, 7, usize::MAX] {
            let (proved, proof) = check(&whole, FILE, step);
            let key = identity().public();
            let (first_signed, last_signed) = (SIGNED, SIGNED);
            assert_eq!(proof, Ok(Proof { key, url: URL.into(), first_signed, last_signed, total: 21 }));
            assert_eq!(proved, Proved { body: 21, transcript: whole.len() as u64 });
        }
        let mut recorded = begin(&identity().public());
        parts.iter().for_each(|part| part.record(&identity().public(), 1, &mut recorded));
        assert_eq!(recorded, whole, "recorded alike in pieces of any size");
    }
    let (_, empty) = check(&transcript(&[Response { lines: vec![], ..first(b"", Ending::Final) }]), b"", 9);
    assert_eq!(empty.unwrap().total, 0);
}

#[test]
fn a_transfer_that_broke_off_is_proved_up_to_its_last_signature() {
    for ending in [Ending::Nothing, Ending::Abort] {
        let part = transcript(&[first(&FILE[..14], ending)]);
        let (proved, proof) = check(&part, FILE, 9);
        assert_eq!(proof, Err(Fault::Incomplete));
        assert_eq!(proved, Proved { body: 10, transcript: part.len() as u64 });
    }
    let whole = transcript(&[first(FILE, Ending::Final)]);
    assert_eq!(check(&whole, &FILE[..17], 9).0.body, 10, "a file that lost its end");
}

#[test]
fn every_changed_byte_is_noticed() {
    let whole = transcript(&resumed());
    for at in 0..whole.len() {
        let mut other = whole.clone();
        other[at] ^= 1 << (at % 8);
        assert!(check(&other, FILE, usize::MAX).1.is_err(), "byte {at}");
    }
    for at in 0..FILE.len() {
        let mut other = FILE.to_vec();
        other[at] ^= 1 << (at % 8);
        assert!(check(&whole, &other, usize::MAX).1.is_err(), "byte {at} of the file");
    }
    for len in 0..whole.len() {
        assert!(check(&whole[..len], FILE, usize::MAX).1.is_err(), "cut at {len}");
    }
    for len in 0..FILE.len() {
        assert!(check(&whole, &FILE[..len], usize::MAX).1.is_err(), "file cut at {len}");
    }
}

#[test]
fn parts_must_continue_one_another() {
    let parts = |range, body| fault(&[first(&FILE[..14], Ending::Nothing), second(range, body)]);
    assert_eq!(
        parts("bytes 11-20/21", &FILE[11..]),
        Fault::Parts("one does not begin where the last has ended")
    );
    assert_eq!(
        parts("bytes 10-20/22", &FILE[10..]),
        Fault::Parts("one does not begin where the last has ended")
    );
    assert_eq!(parts("bytes 10-20/*", &FILE[10..]), Fault::Parts("one does not say where it belongs"));
    assert_eq!(parts("bytes 10-19/21", &FILE[10..]), Fault::Parts("one is not as long as its range"));
    assert_eq!(parts("bytes 10-19/21", &FILE[10..20]), Fault::Incomplete);
    let [begin, end] = resumed();
    assert!(matches!(fault(&[end]), Fault::Parts(_)));
    let whole = || first(FILE, Ending::Final);
    assert!(matches!(fault(&[begin, whole()]), Fault::Parts(_)));
    for tag in ["W/\"1\"", "\"2\""] {
        let end = second("bytes 10-20/21", &FILE[10..]);
        let lines = vec![("etag", tag), ("content-range", "bytes 10-20/21")];
        let other = [first(&FILE[..14], Ending::Nothing), Response { lines, ..end }];
        assert_eq!(fault(&other), Fault::Parts("they have not the same strong entity tag"));
    }
    let [begin, end] = resumed();
    let elsewhere = Response { url: "https://alice.example.net:8443/b", ..end };
    assert_eq!(fault(&[begin, elsewhere]), Fault::Parts("they have different URLs"));
    assert!(matches!(fault(&[Response { status: 404, ..whole() }]), Fault::Shape(_)));
    assert!(matches!(fault(&[]), Fault::Shape(_)));
}

#[test]
fn the_key_that_was_asked_for_counts() {
    let whole = transcript(&[first(FILE, Ending::Final)]);
    let stranger = SigningKey::from_seed(&[8; 32]).public();
    let mut check_other = Check::new(Some(stranger));
    check_other.transcript(&whole);
    assert_eq!(check_other.wanted(), Err(Fault::OtherKey(identity().public())));
    let mut forged = begin(&stranger);
    first(FILE, Ending::Final).record(&stranger, usize::MAX, &mut forged);
    let mut check_forged = Check::new(None);
    check_forged.transcript(&forged);
    assert!(matches!(check_forged.wanted(), Err(Fault::Refused(refusal)) if refusal.code() == "delegation"));
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..8),
        cut in any::<prop::sample::Index>(),
        noise in proptest::collection::vec(any::<u8>(), 0..200),
        step in 1_usize..300,
    ) {
        let mut bytes = transcript(&resumed());
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let cut = cut.index(bytes.len());
        let tail = bytes.split_off(cut);
        bytes.extend_from_slice(&noise);
        bytes.extend_from_slice(&tail);
        let (proved, proof) = check(&bytes, FILE, step);
        prop_assert!(proved.body <= 21 && proved.transcript <= bytes.len() as u64);
        prop_assert!(proof.is_err() || bytes == transcript(&resumed()));
        let _ = check(&[begin(&identity().public()), noise].concat(), FILE, step);
    }
}
