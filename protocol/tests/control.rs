//! What a control frame may be (P-11 to P-29).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{
    AssignedRelay, Control, Granted, GrantedDomain, Hello, InstanceId, Notice, Refusal, RefusalCode,
    RefusedName, Welcome,
};
use oriel_protocol::error::DecodeError;
use oriel_protocol::key::PublicKey;
use oriel_protocol::limits::{CONTROL_HEAD, MAX_ADDRESSES, MAX_CONTROL, MAX_DOMAINS, MAX_NAMES, MAX_RELAYS};
use oriel_protocol::name::Name;

const HELLO: u8 = 0x41;
const WELCOME: u8 = 0x42;
const REFUSAL: u8 = 0x43;
const PING: u8 = 0x44;
const PONG: u8 = 0x45;
const NOTICE: u8 = 0x46;
const ERRAND: u8 = 0x47;
const ANSWER: u8 = 0x48;
const TAKE_OVER: u8 = 0x49;
const LEAVE: u8 = 0x4a;

/// Tag and value.
type Item<'a> = (u8, &'a [u8]);

/// Items as they stand on the wire; tags and lengths below 64 are one byte.
fn items(items: &[Item<'_>]) -> Bytes {
    let mut out = Vec::new();
    for (tag, value) in items {
        out.extend_from_slice(&[*tag, u8::try_from(value.len()).unwrap()]);
        assert!(value.len() < 64);
        out.extend_from_slice(value);
    }
    out.into()
}

const VERSIONS: Item<'static> = (1, &[0, 1, 0, 1]);
const INSTANCE: Item<'static> = (2, &[7; 16]);
const NAME: Item<'static> = (3, b"alice");

const ZONE_OF_ANSWER: Item<'static> = (1, b"example.net");

const VERSION: Item<'static> = (1, &[0, 1]);
const ZONE: Item<'static> = (2, b"example.net");
const PING_EVERY: Item<'static> = (5, &[0, 0, 0, 250]);
const DEAD_AFTER: Item<'static> = (6, &[0, 0, 1, 0]);

#[track_caller]
fn refused(kind: u8, payload: &[Item<'_>]) {
    let decoded = Control::decode(kind, items(payload));
    let error = decoded.expect_err("this must be refused");
    assert!(matches!(error, DecodeError::Control(_)), "{error}");
    assert_eq!(error.close_code(), CloseCode::MalformedControl);
}

fn hello(names: Vec<Name>) -> Hello {
    Hello {
        versions: 1..=1,
        instance: InstanceId([7; 16]),
        names,
        replica: false,
        token: None,
        software: String::new(),
        domains: Vec::new(),
        standby: false,
    }
}

#[test]
fn p10_p11_the_head_of_a_control_frame() {
    for kind in 0..=u8::MAX {
        let decoded = Control::decode_head([kind, 0, 0, 0, 0, 0, 0, 9]);
        if (HELLO..=LEAVE).contains(&kind) {
            assert_eq!(decoded, Ok((kind, 9)));
        } else {
            assert_eq!(decoded, Err(DecodeError::UnknownType(kind)));
            assert_eq!(Control::decode(kind, Bytes::new()), Err(DecodeError::UnknownType(kind)));
        }
    }
    for bit in 0..8 {
        assert_eq!(
            Control::decode_head([PING, 1 << bit, 0, 0, 0, 0, 0, 8]),
            Err(DecodeError::UnknownFlag(PING))
        );
        assert_eq!(Control::decode_head([PING, 0, 1 << bit, 0, 0, 0, 0, 8]), Err(DecodeError::Reserved));
        assert_eq!(Control::decode_head([PING, 0, 0, 1 << bit, 0, 0, 0, 8]), Err(DecodeError::Reserved));
    }
    let with_len = |len: usize| {
        let [a, b, c, d] = u32::try_from(len).unwrap().to_be_bytes();
        Control::decode_head([WELCOME, 0, 0, 0, a, b, c, d])
    };
    assert_eq!(with_len(MAX_CONTROL), Ok((WELCOME, MAX_CONTROL)));
    assert_eq!(with_len(MAX_CONTROL + 1), Err(DecodeError::Length(32 * 1024 + 1)));
    assert_eq!(with_len(u32::MAX as usize), Err(DecodeError::Length(u32::MAX)));
}

#[test]
fn p12_an_item_beyond_its_frame() {
    for payload in
        [&[1][..], &[1, 4, 0, 1, 0], &[0x40], &[1, 0xc0], &[1, 0xff, 255, 255, 255, 255, 255, 255, 255]]
    {
        for kind in [HELLO, WELCOME, REFUSAL, NOTICE, ERRAND, ANSWER] {
            let decoded = Control::decode(kind, Bytes::copy_from_slice(payload));
            assert!(matches!(decoded, Err(DecodeError::Control(_))), "{kind:#x} {payload:?}: {decoded:?}");
        }
    }
}

#[test]
fn p12_a_value_of_another_width_or_form() {
    for wrong in
        [(1, &[0, 1][..]), (2, &[7; 15]), (2, &[7; 17]), (3, b"Alice"), (3, b""), (4, b"1"), (6, b"\xff")]
    {
        refused(
            HELLO,
            &[VERSIONS, INSTANCE, NAME, wrong].map(|item| if item.0 == wrong.0 { wrong } else { item }),
        );
    }
    let granted: [&[u8]; 4] = [b"", b"\x05alic", b"\x05Alicehttps://a/", b"\x05alice\x00"];
    for wrong in granted {
        refused(WELCOME, &[VERSION, ZONE, PING_EVERY, DEAD_AFTER, (3, wrong)]);
    }
    for wrong in [&b"\x05alice\x00"[..], b"\x05alice\x00\x03\x00", b"\x05alic"] {
        refused(WELCOME, &[VERSION, ZONE, PING_EVERY, DEAD_AFTER, (4, wrong)]);
    }
    refused(WELCOME, &[VERSION, ZONE, PING_EVERY, DEAD_AFTER, (7, b"1")]);
    refused(REFUSAL, &[(1, &[9])]);
    refused(REFUSAL, &[(1, &[0, 9]), (3, &[1])]);
    refused(NOTICE, &[(1, &[0, 0x15])]);
    refused(NOTICE, &[(1, &[0, 0, 0, 0x15]), (2, b"a.b")]);
    for kind in [PING, PONG] {
        for len in [0, 7, 9] {
            let decoded = Control::decode(kind, Bytes::from(vec![0; len]));
            assert_eq!(decoded, Err(DecodeError::Control("ping length")));
        }
    }
}

#[test]
fn p12_p22_an_item_missing_or_given_twice() {
    let complete: [(u8, &[Item<'_>]); 6] = [
        (HELLO, &[VERSIONS, INSTANCE, NAME]),
        (WELCOME, &[VERSION, ZONE, PING_EVERY, DEAD_AFTER]),
        (REFUSAL, &[(1, &[0, 9])]),
        (NOTICE, &[(1, &[0, 0, 0, 0x15])]),
        (ERRAND, &[VERSIONS, (2, &[1]), NAME]),
        (ANSWER, &[ZONE_OF_ANSWER]),
    ];
    for (kind, payload) in complete {
        assert!(Control::decode(kind, items(payload)).is_ok(), "{kind:#x} is complete");
        for at in 0..payload.len() {
            refused(kind, &[&payload[..at], &payload[at + 1..]].concat());
            refused(kind, &[payload, &payload[at..=at]].concat());
        }
    }
    for optional in [(4, &b""[..]), (5, b"t"), (6, b"s")] {
        refused(HELLO, &[VERSIONS, INSTANCE, NAME, optional, optional]);
    }
    refused(WELCOME, &[VERSION, ZONE, PING_EVERY, DEAD_AFTER, (7, b""), (7, b"")]);
    refused(REFUSAL, &[(1, &[0, 9]), (2, b"m"), (2, b"m")]);
    refused(NOTICE, &[(1, &[0, 0, 0, 0x15]), (2, b"a"), (2, b"b")]);
}

#[test]
fn p21_unknown_items_are_ignored() {
    let unknown = (63, &b"from a later release"[..]);
    let frames: [(u8, &[Item<'_>]); 6] = [
        (HELLO, &[VERSIONS, INSTANCE, NAME]),
        (WELCOME, &[VERSION, ZONE, PING_EVERY, DEAD_AFTER]),
        (REFUSAL, &[(1, &[0, 9])]),
        (NOTICE, &[(1, &[0, 0, 0, 0x15])]),
        (ERRAND, &[VERSIONS, (2, &[1]), NAME]),
        (ANSWER, &[ZONE_OF_ANSWER]),
    ];
    for (kind, payload) in frames {
        let plain = Control::decode(kind, items(payload)).unwrap();
        for at in 0..=payload.len() {
            let more = [&payload[..at], &[unknown, unknown], &payload[at..]].concat();
            assert_eq!(Control::decode(kind, items(&more)), Ok(plain.clone()));
        }
    }
}

#[test]
fn p10_p22_names_of_a_hello() {
    let names: Vec<Name> = (0..=MAX_NAMES).map(|n| format!("name-{n}").parse().unwrap()).collect();
    let decode = |names: &[Name]| {
        let mut out = BytesMut::new();
        Control::Hello(hello(names.to_vec())).encode(&mut out);
        Control::decode(HELLO, out.split_off(CONTROL_HEAD).freeze())
    };
    assert_eq!(decode(&names[..MAX_NAMES]), Ok(Control::Hello(hello(names[..MAX_NAMES].to_vec()))));
    assert_eq!(decode(&names), Err(DecodeError::Control("too many names")));
    assert_eq!(decode(&[]), Err(DecodeError::Control("no name")));
    let twice = [names[0].clone(), names[1].clone(), names[0].clone()];
    assert_eq!(decode(&twice), Err(DecodeError::Control("name given twice")));
}

#[test]
fn p13_texts_are_cut_between_characters() {
    let long = "é".repeat(200);
    let mut out = BytesMut::new();
    Control::Hello(Hello { software: format!("x{long}"), ..hello(vec!["a".parse().unwrap()]) })
        .encode(&mut out);
    let Ok(Control::Hello(got)) = Control::decode(HELLO, out.split_off(CONTROL_HEAD).freeze()) else {
        panic!("the cut hello decodes");
    };
    assert_eq!(
        got.software,
        format!("x{}", "é".repeat(31)),
        "64 bytes at most, and 65 would split a character"
    );
    let mut out = BytesMut::new();
    let refusal = Refusal { code: RefusalCode::Busy, message: long, retry_after: None };
    Control::Refusal(refusal).encode(&mut out);
    let Ok(Control::Refusal(got)) = Control::decode(REFUSAL, out.split_off(CONTROL_HEAD).freeze()) else {
        panic!("the cut refusal decodes");
    };
    assert_eq!(got.message, "é".repeat(128));
    for control in [&b"a\nb"[..], b"\x1b[2J", b"\x00", b"\x7f", "\u{85}".as_bytes()] {
        refused(HELLO, &[VERSIONS, INSTANCE, NAME, (6, control)]);
        refused(REFUSAL, &[(1, &[0, 9]), (2, control)]);
    }
}

#[test]
fn p12_values_longer_than_they_may_be() {
    let long = |tag: u8, len: usize| {
        let [high, low] = u16::try_from(len).unwrap().to_be_bytes();
        [&[tag, 0x40 | high, low][..], &vec![b'x'; len]].concat()
    };
    for (tag, most) in [(5, 256), (6, 64)] {
        let with = |len| [&items(&[VERSIONS, INSTANCE, NAME])[..], &long(tag, len)].concat();
        assert!(Control::decode(HELLO, with(most).into()).is_ok());
        assert!(matches!(Control::decode(HELLO, with(most + 1).into()), Err(DecodeError::Control(_))));
    }
    let with = |len| [&items(&[(1, &[0, 9])])[..], &long(2, len)].concat();
    assert!(Control::decode(REFUSAL, with(256).into()).is_ok());
    assert_eq!(Control::decode(REFUSAL, with(257).into()), Err(DecodeError::Control("message length")));
}

#[test]
fn p19_a_welcome_whose_intervals_make_no_sense() {
    let welcome = |every: u8, dead: u8| {
        let (every, dead) = ([0, 0, 0, every], [0, 0, 0, dead]);
        Control::decode(WELCOME, items(&[VERSION, ZONE, (5, &every), (6, &dead)]))
    };
    assert!(welcome(1, 2).is_ok());
    for (every, dead) in [(0, 0), (0, 9), (9, 9), (9, 8)] {
        assert_eq!(welcome(every, dead), Err(DecodeError::Control("ping interval")), "{every} {dead}");
    }
}

#[test]
fn p10_p23_p142_p150_the_largest_welcome_fits() {
    let zone = format!("{}.example.net", ["z".repeat(63), "y".repeat(63), "x".repeat(49)].join("."));
    let names: Vec<Name> = (0..MAX_NAMES).map(|n| format!("{n:0>63}").parse().unwrap()).collect();
    assert_eq!(format!("{}.{zone}", names[0]).len(), 253, "no host name is longer");
    let granted: Vec<Granted> = names
        .iter()
        .map(|name| Granted { name: name.clone(), url: format!("https://{name}.{zone}:65535/") })
        .collect();
    let refused = names.iter().map(|name| RefusedName { name: name.clone(), code: RefusalCode::NameTaken });
    let domains: Vec<_> = (0..MAX_DOMAINS)
        .map(|n| format!("{n:0>63}.{zone}").parse().unwrap())
        .map(|domain| GrantedDomain { url: format!("https://{domain}:65535/"), domain })
        .collect();
    let relay = AssignedRelay {
        key: PublicKey::from_bytes([7; 32]),
        addresses: vec!["[2001:db8::1]:443".parse().unwrap(); MAX_ADDRESSES],
    };
    for (granted, refused) in [(granted, vec![]), (vec![], refused.collect())] {
        let welcome = Control::Welcome(Welcome {
            version: 1,
            zone: zone.clone(),
            granted,
            refused,
            ping_every: Duration::from_secs(2),
            dead_after: Duration::from_secs(5),
            public_suffix: true,
            own_key: Some(relay.key),
            relays: vec![relay.clone(); MAX_RELAYS],
            domains: domains.clone(),
            refused_domains: Vec::new(),
            standby: false,
            leave: false,
        });
        let mut out = BytesMut::new();
        welcome.encode(&mut out);
        let head = out.first_chunk().unwrap();
        assert_eq!(Control::decode_head(*head), Ok((WELCOME, out.len() - CONTROL_HEAD)));
        assert_eq!(Control::decode(WELCOME, out.split_off(CONTROL_HEAD).freeze()), Ok(welcome));
    }
}

#[test]
fn p20_a_range_upside_down_holds_no_version() {
    let Ok(Control::Hello(hello)) = Control::decode(HELLO, items(&[(1, &[0, 3, 0, 1]), INSTANCE, NAME]))
    else {
        panic!("it decodes: the relay answers it with a refusal");
    };
    assert!((0..=u16::MAX).all(|version| !hello.versions.contains(&version)));
}

#[test]
fn p28_a_notice_with_an_unknown_code_is_kept() {
    let notice = Control::decode(NOTICE, items(&[(1, &[0, 0, 0xde, 0xad])]));
    let expected = Notice::of(CloseCode::Other(0xdead), None);
    assert_eq!(notice, Ok(Control::Notice(expected)));
}

#[test]
fn a_token_is_never_shown() {
    let hello = Hello { token: Some(Bytes::from_static(b"secret")), ..hello(vec!["a".parse().unwrap()]) };
    let shown = format!("{:?}", Control::Hello(hello));
    assert!(shown.contains("token") && !shown.contains("secret") && !shown.contains("115, 101"), "{shown}");
}

#[test]
fn p87_p88_p154_standby_take_over_and_leave_carry_nothing() {
    assert_eq!(Control::decode(TAKE_OVER, Bytes::new()), Ok(Control::TakeOver));
    assert!(Control::decode(TAKE_OVER, Bytes::from_static(&[0])).is_err());
    assert_eq!(Control::decode(LEAVE, Bytes::new()), Ok(Control::Leave));
    assert!(Control::decode(LEAVE, Bytes::from_static(&[0])).is_err());
    for (kind, tag) in [(HELLO, 8), (WELCOME, 12), (WELCOME, 13)] {
        assert!(Control::decode(kind, Bytes::copy_from_slice(&[tag, 1, 0])).is_err(), "{kind}");
    }
}
