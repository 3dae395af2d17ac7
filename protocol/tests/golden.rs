//! The golden bytes: one annotated file for each packet and control frame, compared both ways.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

use bytes::{BufMut, Bytes, BytesMut};
use http::uri::Scheme;
use http::{HeaderMap, HeaderValue, StatusCode};
use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{
    Answer, AssignedRelay, Control, DomainOf, Errand, Granted, GrantedDomain, Hello, InstanceId, ListedName,
    NameState, Notice, Refusal, RefusalCode, RefusedDomain, RefusedName, Rotation, Task, Welcome,
};
use oriel_protocol::error::DecodeError;
use oriel_protocol::head::{RequestHead, ResponseHead};
use oriel_protocol::key::PublicKey;
use oriel_protocol::limits::{CONTROL_HEAD, PACKET_HEAD};
use oriel_protocol::link::Preface;
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::packet::{Flags, Kind, PacketHead};
use oriel_protocol::payload::{Abort, DataHead, Final, begin_data};
use oriel_protocol::varint;

const ID: MessageBoxId =
    MessageBoxId::from_bytes(*b"\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf");
const SIGNATURE: [u8; 64] = [0x51; 64];

#[derive(Debug, PartialEq)]
enum Packet {
    Request(RequestHead, bool),
    Response(Kind, ResponseHead, bool),
    Data(DataHead, &'static [u8]),
    Final(Final),
    Abort(Abort),
}

fn encode(packet: &Packet) -> BytesMut {
    let mut out = BytesMut::new();
    match packet {
        Packet::Request(head, empty) => head.encode(ID, *empty, &mut out).unwrap(),
        Packet::Response(_, head, empty) => head.encode(ID, *empty, &mut out).unwrap(),
        Packet::Data(DataHead { offset, signature }, body) => {
            begin_data(&mut out, ID, *offset, signature.as_ref(), body.len());
            out.put_slice(body);
        }
        Packet::Final(last) => last.encode(ID, &mut out).unwrap(),
        Packet::Abort(abort) => abort.encode(ID, &mut out),
    }
    out
}

/// Compares what `bytes` hold with `want`, having checked the packet's head.
fn decode(bytes: &[u8], want: &Packet) -> Result<bool, DecodeError> {
    let Some((head, payload)) = bytes.split_first_chunk::<PACKET_HEAD>() else {
        return Err(DecodeError::Payload);
    };
    let head = PacketHead::decode(head)?;
    assert_eq!(head.id, ID);
    if head.len as usize != payload.len() {
        return Err(DecodeError::Payload);
    }
    let mut payload = Bytes::copy_from_slice(payload);
    let empty = head.flags.has(Flags::EMPTY);
    Ok(match (head.kind, want) {
        (Kind::Request, want) => Packet::Request(RequestHead::decode(payload)?, empty) == *want,
        (kind @ (Kind::Response | Kind::Informational), want) => {
            Packet::Response(kind, ResponseHead::decode(kind, payload)?, empty) == *want
        }
        (Kind::Data, Packet::Data(want, body)) => {
            DataHead::decode(head.flags, &mut payload)? == *want && payload == *body
        }
        (Kind::Final, want) => Packet::Final(Final::decode(head.flags, payload)?) == *want,
        (Kind::Abort, want) => Packet::Abort(Abort::decode(head.flags, payload)?) == *want,
        _ => false,
    })
}

fn fields(lines: &[(&'static str, &'static str)]) -> HeaderMap {
    lines.iter().map(|&(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value))).fold(
        HeaderMap::new(),
        |mut fields, (name, value): (http::HeaderName, _)| {
            fields.append(name, value);
            fields
        },
    )
}

fn request(method: &str, target: &str, lines: &[(&'static str, &'static str)]) -> RequestHead {
    RequestHead {
        method: method.parse().unwrap(),
        scheme: Scheme::HTTPS,
        authority: "alice.example.net".parse().unwrap(),
        target: target.parse().unwrap(),
        protocol: None,
        fields: fields(lines),
    }
}

fn response(status: u16, empty: bool, lines: &[(&'static str, &'static str)]) -> Packet {
    let kind =
        if (100..200).contains(&status) && status != 101 { Kind::Informational } else { Kind::Response };
    let head = ResponseHead { status: StatusCode::from_u16(status).unwrap(), fields: fields(lines) };
    Packet::Response(kind, head, empty)
}

fn packets() -> Vec<(&'static str, Packet)> {
    let websocket = RequestHead {
        protocol: Some(HeaderValue::from_static("websocket")),
        ..request("CONNECT", "/chat", &[("sec-websocket-version", "13")])
    };
    let asterisk = RequestHead {
        scheme: Scheme::HTTP,
        authority: "alice.example.net:8080".parse().unwrap(),
        ..request("OPTIONS", "*", &[])
    };
    let posted = [("content-type", "text/plain"), ("content-length", "5"), ("accept", "*/*")];
    let asked = [("accept", "text/html"), ("user-agent", "example/1")];
    let answered = [("content-type", "text/plain"), ("set-cookie", "a=1"), ("set-cookie", "b=2")];
    let signed = Final {
        total: 10,
        packets: 2,
        digest: Some([0xd1; 32]),
        trailers: fields(&[("server-timing", "total;dur=7")]),
        signature: Some(SIGNATURE),
    };
    let abort = |reason, signature| Packet::Abort(Abort { reason, signature });
    vec![
        ("packet-request", Packet::Request(request("POST", "/notes?new=1", &posted), false)),
        ("packet-request-empty", Packet::Request(request("GET", "/", &asked), true)),
        ("packet-request-connect", Packet::Request(websocket, false)),
        ("packet-request-asterisk", Packet::Request(asterisk, true)),
        ("packet-response", response(200, false, &answered)),
        ("packet-response-empty", response(304, true, &[("etag", "\"v7\"")])),
        ("packet-response-switching", response(101, false, &[("sec-websocket-protocol", "chat")])),
        ("packet-informational", response(103, false, &[("link", "</style.css>; rel=preload; as=style")])),
        ("packet-data", Packet::Data(DataHead { offset: 0, signature: None }, b"hello")),
        ("packet-data-signed", Packet::Data(DataHead { offset: 5, signature: Some(SIGNATURE) }, b"world")),
        ("packet-final", Packet::Final(Final { total: 5, packets: 1, ..Final::default() })),
        ("packet-final-empty", Packet::Final(Final::default())),
        ("packet-final-signed", Packet::Final(signed)),
        ("packet-abort", abort(CloseCode::OriginUnreachable, None)),
        ("packet-abort-signed", abort(CloseCode::OriginBroke, Some(SIGNATURE))),
    ]
}

fn frames() -> Vec<(&'static str, Control)> {
    let name = |label: &str| label.parse().unwrap();
    let hello = Hello {
        versions: 1..=1,
        instance: InstanceId(std::array::from_fn(|at| 0x10 + u8::try_from(at).unwrap())),
        names: vec![name("alice")],
        replica: false,
        token: None,
        software: String::new(),
        domains: Vec::new(),
        standby: false,
    };
    let standby = Hello { standby: true, ..hello.clone() };
    let full = Hello {
        versions: 1..=2,
        names: vec![name("alice"), name("photos-7")],
        replica: true,
        token: Some(Bytes::from_static(b"invite-1")),
        software: "oriel/0.1.0".to_owned(),
        domains: vec![DomainOf { name: name("alice"), domain: "a.example.org".parse().unwrap() }],
        ..hello.clone()
    };
    let welcome = Welcome {
        version: 1,
        zone: "example.net".to_owned(),
        granted: vec![Granted { name: name("alice"), url: "https://alice.example.net/".to_owned() }],
        refused: vec![RefusedName { name: name("photos-7"), code: RefusalCode::NameTaken }],
        ping_every: Duration::from_millis(250),
        dead_after: Duration::from_secs(5),
        public_suffix: false,
        own_key: None,
        relays: Vec::new(),
        domains: Vec::new(),
        refused_domains: Vec::new(),
        standby: false,
        leave: false,
    };
    let knows_standby = Welcome { standby: true, refused: Vec::new(), ..welcome.clone() };
    let knows_leave = Welcome { leave: true, ..knows_standby.clone() };
    let suffix = Welcome { refused: Vec::new(), public_suffix: true, ..welcome.clone() };
    let own_key = PublicKey::from_bytes([0x21; 32]);
    let relay = |byte, addresses: &[&str]| AssignedRelay {
        key: PublicKey::from_bytes([byte; 32]),
        addresses: addresses.iter().map(|address| address.parse().unwrap()).collect(),
    };
    let array = Welcome {
        refused: Vec::new(),
        own_key: Some(own_key),
        relays: vec![relay(0x22, &["192.0.2.1:443"]), relay(0x21, &["192.0.2.2:443", "[2001:db8::2]:8443"])],
        domains: vec![GrantedDomain {
            domain: "a.example.org".parse().unwrap(),
            url: "https://a.example.org/".to_owned(),
        }],
        refused_domains: vec![RefusedDomain {
            domain: "b.example.org".parse().unwrap(),
            code: RefusalCode::DomainUnproved,
        }],
        ..welcome.clone()
    };
    let refusal = Refusal {
        code: RefusalCode::Busy,
        message: "Full, try again soon.".to_owned(),
        retry_after: Some(Duration::from_secs(30)),
    };
    let short = Refusal { code: RefusalCode::InviteRequired, message: String::new(), retry_after: None };
    let after = Some(Duration::from_millis(1500));
    let notice = Notice { after, ..Notice::of(CloseCode::Draining, None) };
    let replaced = Notice { message: "moved".into(), ..Notice::of(CloseCode::Replaced, Some(name("alice"))) };
    let relays = vec![relay(0x51, &["192.0.2.1:443"])];
    let moved = Notice { relays, ..Notice::of(CloseCode::Relays, None) };
    vec![
        ("control-hello", Control::Hello(hello)),
        ("control-hello-full", Control::Hello(full)),
        ("control-welcome", Control::Welcome(welcome)),
        ("control-welcome-suffix", Control::Welcome(suffix)),
        ("control-refusal", Control::Refusal(refusal)),
        ("control-refusal-short", Control::Refusal(short)),
        ("control-ping", Control::Ping(7)),
        ("control-pong", Control::Pong(7)),
        ("control-notice", Control::Notice(notice)),
        ("control-notice-name", Control::Notice(replaced)),
        ("control-notice-relays", Control::Notice(moved)),
        ("control-welcome-array", Control::Welcome(array)),
        ("control-hello-standby", Control::Hello(standby)),
        ("control-welcome-standby", Control::Welcome(knows_standby)),
        ("control-welcome-leave", Control::Welcome(knows_leave)),
        ("control-take-over", Control::TakeOver),
        ("control-leave", Control::Leave),
    ]
}

fn errands() -> Vec<(&'static str, Control)> {
    let name = |label: &str| label.parse().unwrap();
    let errand = |task| Errand { versions: 1..=1, task, token: None, software: String::new() };
    let register = Errand {
        token: Some(Bytes::from_static(b"invite-1")),
        software: "oriel/0.1.0".to_owned(),
        ..errand(Task::Register(name("alice")))
    };
    let rotation = Rotation { old: PublicKey::from_bytes([0x21; 32]), signature: SIGNATURE };
    let answer = Answer { zone: "example.net".to_owned(), names: Vec::new(), domains: Vec::new() };
    let listed = |label: &str, state, since| ListedName {
        name: name(label),
        state,
        since,
        url: format!("https://{label}.example.net/"),
    };
    let full = Answer {
        names: vec![
            listed("alice", NameState::Held, 1_800_000_000),
            listed("photos-7", NameState::Released, 1_800_000_001),
            listed("x", NameState::Revoked, 1_800_000_002),
        ],
        domains: vec![DomainOf { name: name("alice"), domain: "a.example.org".parse().unwrap() }],
        ..answer.clone()
    };
    vec![
        ("control-errand-register", Control::Errand(register)),
        ("control-errand-names", Control::Errand(errand(Task::Names))),
        ("control-errand-release", Control::Errand(errand(Task::Release(name("alice"))))),
        ("control-errand-rotate", Control::Errand(errand(Task::Rotate(rotation)))),
        ("control-answer", Control::Answer(answer)),
        ("control-answer-full", Control::Answer(full)),
    ]
}

fn all_frames() -> impl Iterator<Item = (&'static str, Control)> {
    frames().into_iter().chain(errands())
}

fn prefaces() -> Vec<(&'static str, Preface)> {
    let alice = Preface { name: "alice".parse().unwrap(), instance: None, body: false };
    let instance = Some(InstanceId(std::array::from_fn(|at| 0x10 + u8::try_from(at).unwrap())));
    let full = Preface { instance, body: true, ..alice.clone() };
    vec![("link-preface", alice), ("link-preface-full", full)]
}

fn directory() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// Hex digits; comments run from `#` to the end of the line.
fn bytes_of(text: &str) -> Vec<u8> {
    let digits: Vec<u32> = text
        .lines()
        .flat_map(|line| line.split('#').next().unwrap().chars())
        .filter(|c| !c.is_whitespace())
        .map(|c| c.to_digit(16).expect("a hex digit"))
        .collect();
    digits.chunks(2).map(|pair| u8::try_from(pair[0] << 4 | pair[1]).unwrap()).collect()
}

fn read(name: &str) -> Vec<u8> {
    bytes_of(&std::fs::read_to_string(directory().join(name).with_extension("hex")).unwrap())
}

#[test]
fn p30_p36_p37_p38_p45_p50_p51_p54_p55_packets_are_these_bytes() {
    for (name, packet) in packets() {
        let bytes = read(name);
        assert_eq!(encode(&packet), bytes, "{name} encodes");
        assert_eq!(decode(&bytes, &packet), Ok(true), "{name} decodes");
    }
}

#[test]
fn p20_p22_p23_p25_p27_p17_p28_p72_p147_p148_p150_control_frames_are_these_bytes() {
    for (name, frame) in all_frames() {
        let bytes = read(name);
        let mut out = BytesMut::new();
        frame.encode(&mut out);
        assert_eq!(out, bytes, "{name} encodes");
        let (head, payload) = bytes.split_first_chunk::<CONTROL_HEAD>().unwrap();
        let (kind, len) = Control::decode_head(*head).unwrap();
        assert_eq!(len, payload.len(), "{name}");
        assert_eq!(Control::decode(kind, Bytes::copy_from_slice(payload)), Ok(frame), "{name} decodes");
    }
}

#[test]
fn p124_prefaces_are_these_bytes() {
    for (name, preface) in prefaces() {
        let bytes = read(name);
        let mut out = BytesMut::new();
        preface.encode(&mut out);
        assert_eq!(out, bytes, "{name} encodes");
        assert_eq!(Preface::decode(&bytes), Ok(Some((preface, bytes.len()))), "{name} decodes");
    }
}

#[test]
fn every_golden_file_is_compared() {
    let compared = packets().into_iter().map(|(name, _)| name).chain(all_frames().map(|(name, _)| name));
    let compared = compared.chain(prefaces().into_iter().map(|(name, _)| name));
    let compared: BTreeSet<String> = compared.map(|name| format!("{name}.hex")).collect();
    let present: BTreeSet<String> = std::fs::read_dir(directory())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(compared, present);
}

#[test]
fn p12_p33_p37_a_golden_payload_cut_anywhere_is_refused() {
    for (name, packet) in packets() {
        let bytes = read(name);
        let body = if let Packet::Data(_, body) = packet { body.len() } else { 0 };
        for cut in PACKET_HEAD..bytes.len() - body {
            // The head's length is made to agree, so that only the payload's own parts can tell.
            let mut short = bytes[..cut].to_vec();
            short[4..8].copy_from_slice(&u32::try_from(cut - PACKET_HEAD).unwrap().to_be_bytes());
            assert!(decode(&short, &packet).is_err(), "{name} cut to {cut} bytes");
        }
    }
    for (name, frame) in all_frames() {
        let bytes = read(name);
        let payload = Bytes::copy_from_slice(&bytes[CONTROL_HEAD..]);
        // Between two items (a tag takes a byte here, a length one or two) a frame may end; inside one it may not.
        let mut ends = BTreeSet::new();
        let mut end = 0;
        while !matches!(frame, Control::Ping(_) | Control::Pong(_)) && end < payload.len() {
            ends.insert(end);
            let mut length = &payload[end + 1..];
            let whole = length.len();
            let value = usize::try_from(varint::take(&mut length).unwrap()).unwrap();
            end += 1 + whole - length.len() + value;
        }
        for cut in (0..payload.len()).filter(|cut| !ends.contains(cut)) {
            let short = Control::decode(bytes[0], payload.slice(..cut));
            assert!(matches!(short, Err(DecodeError::Control(_))), "{name} cut to {cut} bytes: {short:?}");
        }
    }
}

/// RFC 9292, section 5.1: a request with an empty authority, followed by an empty body and trailer section.
const RFC_REQUEST: &str = "
    00034745 54056874 74707300 0a2f6865 6c6c6f2e 74787440 6c0a7573 65722d61 67656e74 34637572 6c2f372e 31362e33
    206c6962 6375726c 2f372e31 362e3320 4f70656e 53534c2f 302e392e 376c207a 6c69622f 312e322e 3304686f 73740f77
    77772e65 78616d70 6c652e63 6f6d0f61 63636570 742d6c61 6e677561 67650665 6e2c206d 690000";

/// RFC 9292, section 5.2: a response with a body of 29 bytes and a trailer section of 13.
const RFC_RESPONSE: &str = "
    0140c800 1d546869 7320636f 6e74656e 7420636f 6e746169 6e732043 524c462e 0d0a0d07 74726169 6c657204 74657874";

#[test]
fn p50_p51_the_request_of_rfc_9292() {
    let published = bytes_of(RFC_REQUEST);
    assert_eq!(
        RequestHead::decode(published.clone().into()),
        Err(DecodeError::Head("authority")),
        "the one thing in it that P-51 does not allow"
    );
    let mut ours = published[..11].to_vec();
    ours.extend_from_slice(b"\x0fwww.example.com");
    ours.extend_from_slice(&published[12..]);
    let head = RequestHead::decode(ours.clone().into()).unwrap();
    let lines = [
        ("user-agent", "curl/7.16.3 libcurl/7.16.3 OpenSSL/0.9.7l zlib/1.2.3"),
        ("host", "www.example.com"),
        ("accept-language", "en, mi"),
    ];
    let expected =
        RequestHead { authority: "www.example.com".parse().unwrap(), ..request("GET", "/hello.txt", &lines) };
    assert_eq!(head, expected);
    let mut out = BytesMut::new();
    head.encode(ID, true, &mut out).unwrap();
    assert_eq!(out[PACKET_HEAD..], ours[..ours.len() - 2], "truncated after the field section");
}

#[test]
fn p50_the_response_of_rfc_9292_truncated() {
    let published = bytes_of(RFC_RESPONSE);
    assert_eq!(
        ResponseHead::decode(Kind::Response, published.clone().into()),
        Err(DecodeError::Head("bytes after the field section")),
        "a body has no place in a head"
    );
    let head = ResponseHead::decode(Kind::Response, published[..4].to_vec().into()).unwrap();
    assert_eq!(head, ResponseHead { status: StatusCode::OK, fields: HeaderMap::new() });
    // Its trailer section is laid out as ours is.
    let mut last = [&2u64.to_be_bytes()[..], &1u64.to_be_bytes()].concat();
    last.extend_from_slice(&published[34..]);
    let last = Final::decode(Flags::NONE, last.into()).unwrap();
    assert_eq!(last.trailers, fields(&[("trailer", "text")]));
}
