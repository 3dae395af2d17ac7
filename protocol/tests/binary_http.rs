//! The examples of RFC 9292, section 5, as the codec of others writes them, against the part of the format that packets
//! carry: known-length heads that end with the field section (P-50).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use bytes::{Bytes, BytesMut};
use http::{Method, StatusCode};
use oriel_protocol::error::DecodeError;
use oriel_protocol::head::{RequestHead, ResponseHead};
use oriel_protocol::limits::PACKET_HEAD;
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::packet::Kind;

const ID: MessageBoxId = MessageBoxId::from_bytes([9; 16]);
const REQUEST_KNOWN: &str = include_str!("binary-http/request-known.hex");
const REQUEST_INDETERMINATE: &str = include_str!("binary-http/request-indeterminate.hex");
const RESPONSE_KNOWN: &str = include_str!("binary-http/response-known.hex");
const RESPONSE_INDETERMINATE: &str = include_str!("binary-http/response-indeterminate.hex");
/// Where the authority's length stands in the request: after framing, `GET` and `https`, each with its length.
const AUTHORITY: usize = 1 + 4 + 6;

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.bytes().filter(u8::is_ascii_hexdigit).collect();
    let pair = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    digits.chunks(2).map(pair).collect()
}

/// The example leaves the authority to the `host` field. Packets always say it (P-51), so it is put in.
fn request_with_authority() -> Vec<u8> {
    let mut example = bytes(REQUEST_KNOWN);
    assert_eq!(example[AUTHORITY], 0);
    let authority = b"www.example.com";
    let named = [&[u8::try_from(authority.len()).unwrap()], &authority[..]].concat();
    example.splice(AUTHORITY..=AUTHORITY, named);
    example
}

#[test]
fn p50_the_request_of_rfc_9292() {
    let example = request_with_authority();
    let head = RequestHead::decode(example.clone().into()).unwrap();
    assert_eq!((&head.method, head.target.as_str()), (&Method::GET, "/hello.txt"));
    assert_eq!((head.scheme.as_str(), head.authority.as_str()), ("https", "www.example.com"));
    let fields: Vec<_> = head.fields.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect();
    assert_eq!(
        fields,
        [
            ("user-agent", &b"curl/7.16.3 libcurl/7.16.3 OpenSSL/0.9.7l zlib/1.2.3"[..]),
            ("host", b"www.example.com"),
            ("accept-language", b"en, mi"),
        ]
    );

    // The example ends in the lengths of an empty body and of empty trailers, which we leave out.
    let truncated = example.strip_suffix(&[0, 0]).unwrap();
    let mut out = BytesMut::new();
    head.encode(ID, true, &mut out).unwrap();
    assert_eq!(out[PACKET_HEAD..], *truncated);
    for shorter in [&example[..example.len() - 1], truncated] {
        assert_eq!(RequestHead::decode(Bytes::copy_from_slice(shorter)).as_ref(), Ok(&head));
    }
}

#[test]
fn p50_every_cut_inside_the_request_is_refused() {
    let example = request_with_authority();
    for cut in 0..example.len() - 2 {
        assert!(RequestHead::decode(Bytes::copy_from_slice(&example[..cut])).is_err(), "{cut}");
    }
}

#[test]
fn p51_the_request_of_rfc_9292_without_its_authority() {
    assert_eq!(RequestHead::decode(bytes(REQUEST_KNOWN).into()), Err(DecodeError::Head("authority")));
}

#[test]
fn p50_indeterminate_lengths_are_refused() {
    let request = RequestHead::decode(bytes(REQUEST_INDETERMINATE).into());
    assert_eq!(request, Err(DecodeError::Head("not a known-length request")));
    for kind in [Kind::Informational, Kind::Response] {
        let response = ResponseHead::decode(kind, bytes(RESPONSE_INDETERMINATE).into());
        assert_eq!(response, Err(DecodeError::Head("not a known-length response")));
    }
}

/// The example is one message with two interim responses and a body in it. On the uplink each of its three heads is a
/// packet of its own, and DATA has the body.
#[test]
fn p50_p54_the_responses_of_rfc_9292() {
    let example = bytes(RESPONSE_KNOWN);
    for kind in [Kind::Informational, Kind::Response] {
        let whole = ResponseHead::decode(kind, example.clone().into());
        assert_eq!(whole, Err(DecodeError::Head("bytes after the field section")));
    }

    let mut rest = &example[1..];
    for (kind, status, lines) in [
        (Kind::Informational, StatusCode::PROCESSING, 1),
        (Kind::Informational, StatusCode::EARLY_HINTS, 2),
        (Kind::Response, StatusCode::OK, 8),
    ] {
        // A status of two bytes, then the section's length in one byte or two.
        let section = match rest[2] >> 6 {
            0 => 1 + usize::from(rest[2]),
            _ => 2 + usize::from(u16::from_be_bytes([rest[2] & 0x3f, rest[3]])),
        };
        let (one, more) = rest.split_at(2 + section);
        rest = more;
        let payload = [&[1], one].concat();
        let head = ResponseHead::decode(kind, payload.clone().into()).unwrap();
        assert_eq!((head.status, head.fields.len()), (status, lines));
        let mut out = BytesMut::new();
        head.encode(ID, false, &mut out).unwrap();
        assert_eq!(out[PACKET_HEAD..], payload);
    }
    assert_eq!(rest, [&[51], &b"Hello World! My content includes a trailing CRLF.\r\n"[..], &[0]].concat());
}
