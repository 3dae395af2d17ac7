//! What signing and verifying cost: a small response whole, and a long body per MiB.
//!
//! The figures to keep to: at most 60 us for a response of 1 KiB, at most 1.2 s of processor time for 1 GiB.

#![allow(clippy::unwrap_used, missing_docs)]

use std::hint::black_box;

use bytes::{BufMut, BytesMut};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use oriel_protocol::head::ResponseHead;
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::payload::{Final, begin_data};
use oriel_signing::delegation::Delegation;
use oriel_signing::ed25519::SigningKey;
use oriel_signing::head::{Asked, Pin};
use oriel_signing::message::Request;
use oriel_signing::seal::Seal;
use oriel_signing::signer::Signer;
use oriel_signing::stream::Stream;
use oriel_signing::verifier::Verifier;
use oriel_signing::wish::Wish;

const NOW: u64 = 1_780_000_000;
const BOX: MessageBoxId = MessageBoxId::from_bytes([5; 16]);
const PIECE: usize = 64 * 1024;

struct Ground {
    identity: SigningKey,
    signer: Signer,
    asked: Asked,
}

impl Ground {
    fn new() -> Self {
        let (identity, key) = (SigningKey::from_seed(&[1; 32]), SigningKey::from_seed(&[2; 32]));
        let delegation = Delegation { key: key.public(), not_before: NOW, expires: NOW + 3600, serial: 0 };
        let signer = Signer::delegated(key, delegation.vouch(&identity).unwrap());
        let asked = Asked {
            method: Method::GET,
            target_uri: "https://alice.example.net/photos/1.jpg".into(),
            fields: HeaderMap::new(),
            nonce: "AAAAAAAAAAAAAAAAAAAAAA".into(),
        };
        Self { identity, signer, asked }
    }

    fn head(&self, length: u64) -> (ResponseHead, Seal) {
        let mut fields = HeaderMap::new();
        for (name, value) in [
            ("content-type", "text/html; charset=utf-8"),
            ("etag", "\"65f0c3a2-400\""),
            ("last-modified", "Tue, 12 Mar 2024 21:08:34 GMT"),
            ("date", "Tue, 12 Mar 2024 21:08:34 GMT"),
            ("server", "nginx/1.22.1"),
            ("accept-ranges", "bytes"),
        ] {
            fields.insert(name, HeaderValue::from_static(value));
        }
        fields.insert("content-length", length.into());
        let mut head = ResponseHead { status: StatusCode::OK, fields };
        let request = Request {
            method: &self.asked.method,
            target_uri: &self.asked.target_uri,
            fields: &self.asked.fields,
        };
        let wish = Wish { nonce: self.asked.nonce.clone() };
        let stream = Stream { id: [9; 16], request: Some([0; 32]) };
        let seal = self.signer.sign(&mut head, request, &wish, &stream, NOW).unwrap();
        (head, seal)
    }

    /// A whole response whose body is this often this piece.
    fn response(&self, piece: &[u8], times: u64) -> BytesMut {
        let total = times * piece.len() as u64;
        let (head, mut seal) = self.head(total);
        let mut out = BytesMut::new();
        head.encode(BOX, false, &mut out).unwrap();
        for n in 0..times {
            let signature = seal.data(piece, false);
            begin_data(&mut out, BOX, n * piece.len() as u64, signature.as_ref(), piece.len());
            out.put_slice(piece);
        }
        let signature = Some(seal.finish(None, &[0]));
        Final { total, packets: times, signature, ..Final::default() }.encode(BOX, &mut out).unwrap();
        out
    }
}

fn responses(c: &mut Criterion) {
    let ground = Ground::new();
    let page = [7; 1024];
    c.bench_function("sign a response of 1 KiB", |b| b.iter(|| black_box(ground.response(&page, 1))));
    let small = ground.response(&page, 1);
    let pin = Pin { key: ground.identity.public(), serial: 0 };
    c.bench_function("verify a response of 1 KiB", |b| {
        b.iter(|| {
            let mut verifier = Verifier::new(pin, ground.asked.clone());
            verifier.push(&small, NOW).unwrap();
            black_box(verifier.finish().unwrap().total)
        });
    });
}

fn bodies(c: &mut Criterion) {
    let ground = Ground::new();
    let piece = vec![7; PIECE];
    let mut group = c.benchmark_group("a body, per MiB");
    group.throughput(Throughput::Bytes(1 << 20));
    let (_, mut seal) = ground.head(1 << 20);
    group.bench_function("bind", |b| {
        b.iter(|| {
            for _ in 0..16 {
                black_box(seal.data(black_box(&piece), false));
            }
        });
    });
    group.finish();
}

criterion_group!(benches, responses, bodies);
criterion_main!(benches);
