//! What it costs to write and to read the heads that every exchange has, and a hello.

use std::hint::black_box;

use bytes::BytesMut;
use criterion::{Criterion, criterion_group, criterion_main};
use http::uri::{Authority, PathAndQuery, Scheme};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use oriel_protocol::control::{Control, Hello, InstanceId};
use oriel_protocol::head::{RequestHead, ResponseHead};
use oriel_protocol::limits::{CONTROL_HEAD, MAX_DATA, PACKET_HEAD};
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::packet::{Flags, Kind, PacketHead};
use oriel_protocol::payload::{DataHead, begin_data};

const ID: MessageBoxId = MessageBoxId::from_bytes([0xab; 16]);

fn fields(lines: &[(&'static str, &'static str)]) -> HeaderMap {
    lines.iter().fold(HeaderMap::new(), |mut fields, &(name, value)| {
        fields.append(name, HeaderValue::from_static(value));
        fields
    })
}

fn request() -> RequestHead {
    RequestHead {
        method: Method::GET,
        scheme: Scheme::HTTPS,
        authority: Authority::from_static("alice.example.net"),
        target: PathAndQuery::from_static("/photos/2024/harbour.jpg?size=800"),
        protocol: None,
        fields: fields(&[
            ("user-agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
            ("accept", "image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5"),
            ("accept-language", "en-GB,en;q=0.5"),
            ("accept-encoding", "gzip, deflate, br, zstd"),
            ("referer", "https://alice.example.net/photos/2024/"),
            ("cookie", "theme=dark; seen=1760000000"),
            ("sec-fetch-dest", "image"),
            ("sec-fetch-mode", "no-cors"),
            ("sec-fetch-site", "same-origin"),
            ("x-forwarded-for", "192.0.2.7"),
            ("x-forwarded-proto", "https"),
            ("x-forwarded-host", "alice.example.net"),
        ]),
    }
}

fn response() -> ResponseHead {
    ResponseHead {
        status: StatusCode::OK,
        fields: fields(&[
            ("content-type", "image/jpeg"),
            ("content-length", "183204"),
            ("etag", "\"5f3a-183204\""),
            ("last-modified", "Tue, 04 Jun 2024 10:11:12 GMT"),
            ("cache-control", "private, max-age=3600"),
            ("accept-ranges", "bytes"),
        ]),
    }
}

fn heads(c: &mut Criterion) {
    let mut out = BytesMut::with_capacity(4096);
    let head = request();
    c.bench_function("request head, encode", |b| {
        b.iter(|| {
            out.clear();
            black_box(black_box(&head).encode(ID, true, &mut out))
        });
    });
    let payload = out.split().freeze().slice(PACKET_HEAD..);
    c.bench_function("request head, decode", |b| {
        b.iter(|| RequestHead::decode(black_box(&payload).clone()));
    });

    let mut out = BytesMut::with_capacity(4096);
    let head = response();
    c.bench_function("response head, encode", |b| {
        b.iter(|| {
            out.clear();
            black_box(black_box(&head).encode(ID, false, &mut out))
        });
    });
    let payload = out.split().freeze().slice(PACKET_HEAD..);
    c.bench_function("response head, decode", |b| {
        b.iter(|| ResponseHead::decode(Kind::Response, black_box(&payload).clone()));
    });
}

fn data(c: &mut Criterion) {
    let mut out = BytesMut::with_capacity(64);
    c.bench_function("DATA head, encode", |b| {
        b.iter(|| {
            out.clear();
            begin_data(&mut out, black_box(ID), black_box(1 << 20), None, MAX_DATA);
        });
    });
    let bytes = out.split().freeze();
    c.bench_function("DATA head, decode", |b| {
        b.iter(|| {
            let (head, mut offset) = black_box(&bytes[..]).split_first_chunk()?;
            let head = PacketHead::decode(head).ok()?;
            Some((head, DataHead::decode(Flags::NONE, &mut offset).ok()?))
        });
    });
}

fn control(c: &mut Criterion) {
    let hello = Control::Hello(Hello {
        versions: 1..=1,
        instance: InstanceId([7; 16]),
        names: ["alice", "photos"].iter().filter_map(|name| name.parse().ok()).collect(),
        replica: false,
        token: None,
        software: "oriel/0.1.0".to_owned(),
        domains: Vec::new(),
        standby: false,
    });
    let mut out = BytesMut::with_capacity(256);
    c.bench_function("hello, encode", |b| {
        b.iter(|| {
            out.clear();
            black_box(&hello).encode(&mut out);
        });
    });
    let kind = out[0];
    let payload = out.split().freeze().slice(CONTROL_HEAD..);
    c.bench_function("hello, decode", |b| {
        b.iter(|| Control::decode(kind, black_box(&payload).clone()));
    });
}

criterion_group!(benches, heads, data, control);
criterion_main!(benches);
