//! What a head may be (P-50 to P-55).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use bytes::{Bytes, BytesMut};
use http::uri::Scheme;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use oriel_protocol::close::CloseCode;
use oriel_protocol::error::DecodeError;
use oriel_protocol::head::{HeadTooLarge, RequestHead, ResponseHead};
use oriel_protocol::limits::{MAX_FIELDS, MAX_HEAD, MAX_TARGET, PACKET_HEAD};
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::packet::{Flags, Kind};
use oriel_protocol::payload::Final;
use oriel_protocol::varint;

const ID: MessageBoxId = MessageBoxId::from_bytes([9; 16]);

fn prefixed(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    varint::put(&mut out, bytes.len() as u64);
    out.extend_from_slice(bytes);
    out
}

fn section(lines: &[(&[u8], &[u8])]) -> Vec<u8> {
    prefixed(
        &lines
            .iter()
            .flat_map(|(name, value)| [prefixed(name), prefixed(value)].concat())
            .collect::<Vec<_>>(),
    )
}

fn request(control: [&[u8]; 4], lines: &[(&[u8], &[u8])]) -> Result<RequestHead, DecodeError> {
    let mut payload = vec![0];
    payload.extend(control.iter().flat_map(|part| prefixed(part)));
    payload.extend(section(lines));
    RequestHead::decode(payload.into())
}

fn response(kind: Kind, status: u64, lines: &[(&[u8], &[u8])]) -> Result<ResponseHead, DecodeError> {
    let mut payload = vec![1];
    varint::put(&mut payload, status);
    payload.extend(section(lines));
    ResponseHead::decode(kind, payload.into())
}

#[track_caller]
fn malformed<T: std::fmt::Debug>(decoded: Result<T, DecodeError>) {
    let error = decoded.expect_err("this must be refused");
    assert!(matches!(error, DecodeError::Head(_)), "{error}");
    assert_eq!(error.close_code(), CloseCode::MalformedHead);
}

const GET: [&[u8]; 4] = [b"GET", b"https", b"alice.example.net", b"/"];

fn with(at: usize, part: &'static [u8]) -> [&'static [u8]; 4] {
    let mut control = GET;
    control[at] = part;
    control
}

#[test]
fn p50_framing_and_truncation() {
    let mut good = vec![0];
    good.extend(GET.iter().flat_map(|part| prefixed(part)));
    malformed(RequestHead::decode(good.clone().into()));
    good.push(0);
    let head = RequestHead::decode(good.clone().into()).unwrap();
    for (tail, allowed) in
        [(&[0][..], true), (&[0, 0], true), (&[0, 0, 0], false), (&[1], false), (&[0, 1], false)]
    {
        let decoded = RequestHead::decode([&good[..], tail].concat().into());
        assert_eq!(decoded.is_ok(), allowed, "{tail:?}");
        assert_eq!(decoded.ok(), allowed.then(|| head.clone()));
    }
    for framing in [1, 2, 3, 0x3f] {
        good[0] = framing;
        malformed(RequestHead::decode(good.clone().into()));
    }
    for framing in [0, 2, 3] {
        malformed(ResponseHead::decode(Kind::Response, Bytes::from(vec![framing, 0x40, 200, 0])));
    }
    assert!(ResponseHead::decode(Kind::Response, Bytes::from(vec![1, 0x40, 200, 0])).is_ok());
    malformed(ResponseHead::decode(Kind::Response, Bytes::from(vec![1, 0x40, 200])));
    malformed(RequestHead::decode(Bytes::new()));
}

#[test]
fn p51_method_scheme_and_authority() {
    assert_eq!(request(with(0, b"get"), &[]).unwrap().method.as_str(), "get", "case is preserved");
    for method in [&b""[..], b"GE T", b"GET\r\n", b"G\xc9T"] {
        malformed(request(with(0, method), &[]));
    }
    assert_eq!(request(with(1, b"http"), &[]).unwrap().scheme, Scheme::HTTP);
    for scheme in [&b""[..], b"HTTPS", b"ftp", b"https:"] {
        malformed(request(with(1, scheme), &[]));
    }
    for authority in [
        &b"alice.example.net:8443"[..],
        b"localhost",
        b"[2001:db8::1]:80",
        b"[2001:db8::1]",
        b"a:1",
        b"a:65535",
    ] {
        assert_eq!(request(with(2, authority), &[]).unwrap().authority.as_str().as_bytes(), authority);
    }
    for authority in
        [&b""[..], b"user@alice", b"user:secret@alice", b"@", b"alice/", b"alice?x", b"a b", b"[::1", b"\n"]
    {
        malformed(request(with(2, authority), &[]));
    }
    for bad in [
        &b"a:"[..],
        b"a:65536",
        b"a:99999",
        b"a:+80",
        b"a:-1",
        b"a:8o",
        b"a:80:80",
        b"a:80.",
        b"a:%38",
        b"a:http",
        b"[2001:db8::1]:",
        b"[2001:db8::1]:65536",
        b"[2001:db8::1]8",
        b"[2001:db8::1]:+1",
    ] {
        malformed(request(with(2, bad), &[]));
    }
}

#[test]
fn p52_targets() {
    for target in [&b"/"[..], b"/a/b?c=d&e", b"/?", b"//x", b"/%00", "/é".as_bytes()] {
        assert_eq!(request(with(3, target), &[]).unwrap().target.as_str().as_bytes(), target);
    }
    for target in [
        &b""[..],
        b"a",
        b"?x",
        b"https://alice.example.net/",
        b"/a b",
        b"/\r\n",
        b"/a#b",
        b"/#",
        b"/\x7f",
        b"/\xff",
        b"*x",
    ] {
        malformed(request(with(3, target), &[]));
    }
    malformed(request(with(3, b"*"), &[]));
    let asterisk = request([b"OPTIONS", b"https", b"alice", b"*"], &[]).unwrap();
    assert_eq!(asterisk.target.as_str(), "*");
}

#[test]
fn p52_a_query_without_a_path_gets_one() {
    let uri: http::Uri = "http://alice.example.net?q".parse().unwrap();
    let head = RequestHead { target: uri.path_and_query().unwrap().clone(), ..request(GET, &[]).unwrap() };
    let mut out = BytesMut::new();
    head.encode(ID, true, &mut out).unwrap();
    let got = RequestHead::decode(out.split_off(PACKET_HEAD).freeze()).unwrap();
    assert_eq!(got.target.as_str(), "/?q");
}

#[test]
fn p53_field_names_and_values() {
    let fields = request(GET, &[(b"a", b""), (b"x-y_z", b" \ttext \xe9"), (b"a", b"2")]).unwrap().fields;
    assert_eq!(fields.get_all("a").iter().collect::<Vec<_>>(), ["", "2"]);
    assert_eq!(fields["x-y_z"].as_bytes(), b" \ttext \xe9");
    for name in [&b""[..], b"Accept", b"a b", b"a:", b":path", b"a\n", b"\xe9"] {
        malformed(request(GET, &[(name, b"1")]));
        malformed(response(Kind::Response, 200, &[(name, b"1")]));
    }
    for value in [&b"\0"[..], b"a\r\nb: c", b"\n", b"\x7f", b"\x1b"] {
        malformed(request(GET, &[(b"a", value)]));
        malformed(response(Kind::Response, 200, &[(b"a", value)]));
    }
    // A line that ends beyond the section, and a section that ends beyond the payload.
    malformed(ResponseHead::decode(Kind::Response, Bytes::from_static(&[1, 0x40, 200, 3, 1, b'a', 9, b'b'])));
    malformed(ResponseHead::decode(Kind::Response, Bytes::from_static(&[1, 0x40, 200, 9, 1, b'a', 1, b'b'])));
}

#[test]
fn p54_status_and_type_fit() {
    for status in 0..1100 {
        let interim = (100..200).contains(&status) && status != 101;
        let known = (100..600).contains(&status);
        assert_eq!(response(Kind::Response, status, &[]).is_ok(), known && !interim, "{status}");
        assert_eq!(response(Kind::Informational, status, &[]).is_ok(), interim, "{status}");
        if known {
            let status = StatusCode::from_u16(u16::try_from(status).unwrap()).unwrap();
            let mut out = BytesMut::new();
            ResponseHead { status, fields: HeaderMap::new() }.encode(ID, true, &mut out).unwrap();
            let kind = if interim { Kind::Informational } else { Kind::Response };
            assert_eq!((out[0], out[1]), (kind as u8, if interim { 0 } else { 4 }), "{status}");
        }
    }
    malformed(response(Kind::Response, varint::MAX, &[]));
}

#[test]
fn p55_protocol_is_the_first_line_or_nowhere() {
    let line = |value: &'static [u8]| (&b":protocol"[..], value);
    let connect = with(0, b"CONNECT");
    let head = request(connect, &[line(b"websocket"), (b"a", b"1")]).unwrap();
    assert_eq!(head.protocol.unwrap(), "websocket");
    assert_eq!(head.fields.len(), 1);
    malformed(request(connect, &[(b"a", b"1"), line(b"websocket")]));
    malformed(request(connect, &[line(b"websocket"), line(b"websocket")]));
    malformed(response(Kind::Response, 200, &[line(b"websocket")]));
    assert_eq!(request(connect, &[(b"a", b"1")]), Err(DecodeError::Head("CONNECT without :protocol")));
    for method in [&b"GET"[..], b"POST", b"connect", b"OPTIONS"] {
        let head = request(with(0, method), &[line(b"websocket")]);
        assert_eq!(head, Err(DecodeError::Head(":protocol without CONNECT")));
    }
}

fn many(count: usize, name: &str, value: &str) -> HeaderMap {
    let mut fields = HeaderMap::new();
    for n in 0..count {
        fields.append(
            HeaderName::try_from(format!("{name}-{n}")).unwrap(),
            HeaderValue::from_str(value).unwrap(),
        );
    }
    fields
}

#[test]
fn p10_the_number_of_fields() {
    let most = ResponseHead { status: StatusCode::OK, fields: many(MAX_FIELDS, "x", "1") };
    let mut out = BytesMut::new();
    most.encode(ID, false, &mut out).unwrap();
    assert_eq!(ResponseHead::decode(Kind::Response, out.split_off(PACKET_HEAD).freeze()), Ok(most));
    let over = many(MAX_FIELDS + 1, "x", "1");
    let too_large = Err(HeadTooLarge("number of fields"));
    let mut out = BytesMut::new();
    assert_eq!(
        ResponseHead { status: StatusCode::OK, fields: over.clone() }.encode(ID, false, &mut out),
        too_large
    );
    assert_eq!(
        RequestHead { fields: over.clone(), ..request(GET, &[]).unwrap() }.encode(ID, false, &mut out),
        too_large
    );
    assert_eq!(Final { trailers: over, ..Final::default() }.encode(ID, &mut out), too_large);
    assert!(out.is_empty(), "nothing was written");
    let lines: Vec<(&[u8], &[u8])> = vec![(b"x", b"1"); MAX_FIELDS + 1];
    let decoded = response(Kind::Response, 200, &lines);
    assert_eq!(decoded, Err(DecodeError::HeadTooLarge("number of fields")));
    assert_eq!(decoded.unwrap_err().close_code(), CloseCode::TooLarge);
    // `:protocol` is not counted.
    let lines = [&[(&b":protocol"[..], &b"websocket"[..])], &lines[..MAX_FIELDS]].concat();
    assert!(request(with(0, b"CONNECT"), &lines).is_ok());
}

#[test]
fn p10_the_size_of_a_head() {
    // Framing 1, status 2, section length 4, name 1 + 3, value length 4.
    let fits = MAX_HEAD - 15;
    for (len, result) in [(fits, Ok(())), (fits + 1, Err(HeadTooLarge("response head")))] {
        let head = ResponseHead { status: StatusCode::OK, fields: many(1, "x", &"v".repeat(len)) };
        let mut out = BytesMut::new();
        assert_eq!(head.encode(ID, false, &mut out), result, "{len}");
        assert_eq!(out.len(), if result.is_ok() { PACKET_HEAD + MAX_HEAD } else { 0 });
    }
    let mut out = BytesMut::new();
    let head = RequestHead { fields: many(1, "x", &"v".repeat(fits)), ..request(GET, &[]).unwrap() };
    assert_eq!(head.encode(ID, false, &mut out), Err(HeadTooLarge("request head")));
    assert!(out.is_empty());
}

#[test]
fn p10_the_size_of_a_target() {
    let target = |len: usize| format!("/{}", "t".repeat(len - 1));
    let head = |len| RequestHead { target: target(len).parse().unwrap(), ..request(GET, &[]).unwrap() };
    let mut out = BytesMut::new();
    head(MAX_TARGET).encode(ID, false, &mut out).unwrap();
    assert_eq!(RequestHead::decode(out.split_off(PACKET_HEAD).freeze()), Ok(head(MAX_TARGET)));
    assert_eq!(head(MAX_TARGET + 1).encode(ID, false, &mut out), Err(HeadTooLarge("request target")));
    let over = request([b"GET", b"https", b"alice", target(MAX_TARGET + 1).as_bytes()], &[]);
    assert_eq!(over, Err(DecodeError::HeadTooLarge("request target")));
}

#[test]
fn p10_p37_the_size_of_trailers() {
    // Name 1 + 3, value length 4.
    let fits = MAX_HEAD - 8;
    let last = |len: usize| Final { trailers: many(1, "x", &"v".repeat(len)), ..Final::default() };
    let mut out = BytesMut::new();
    assert_eq!(last(fits + 1).encode(ID, &mut out), Err(HeadTooLarge("fields")));
    assert!(out.is_empty());
    last(fits).encode(ID, &mut out).unwrap();
    assert_eq!(Final::decode(Flags::NONE, out.split_off(PACKET_HEAD).freeze()), Ok(last(fits)));
    let over = [&[0; 16][..], &section(&[(b"x-0", &vec![b'v'; fits + 1])])].concat();
    assert_eq!(Final::decode(Flags::NONE, over.into()), Err(DecodeError::HeadTooLarge("fields")));
}
