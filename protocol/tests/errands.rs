//! What an errand and its answer may be, and the items for domains and for relays (P-140 to P-150).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use bytes::{Bytes, BytesMut};
use oriel_protocol::control::{
    Answer, AssignedRelay, Control, DomainOf, Errand, Hello, InstanceId, ListedName, NameState, RefusalCode,
    Task,
};
use oriel_protocol::error::DecodeError;
use oriel_protocol::key::PublicKey;
use oriel_protocol::limits::{
    CONTROL_HEAD, MAX_ADDRESSES, MAX_DOMAINS, MAX_LISTED, MAX_LISTED_DOMAINS, MAX_RELAYS,
};
use oriel_protocol::varint;

const HELLO: u8 = 0x41;
const WELCOME: u8 = 0x42;
const ERRAND: u8 = 0x47;
const ANSWER: u8 = 0x48;

/// Tag and value.
type Item<'a> = (u8, &'a [u8]);

const VERSIONS: Item<'static> = (1, &[0, 1, 0, 1]);
const NAME: Item<'static> = (3, b"alice");
const HELLO_ITEMS: [Item<'static>; 3] = [VERSIONS, (2, &[7; 16]), NAME];
const WELCOME_ITEMS: [Item<'static>; 4] =
    [(1, &[0, 1]), (2, b"example.net"), (5, &[0, 0, 0, 250]), (6, &[0, 0, 1, 0])];

fn decode(kind: u8, items: &[Item<'_>]) -> Result<Control, DecodeError> {
    let mut out = BytesMut::new();
    for (tag, value) in items {
        varint::put(&mut out, u64::from(*tag));
        varint::put(&mut out, value.len() as u64);
        out.extend_from_slice(value);
    }
    Control::decode(kind, out.freeze())
}

#[track_caller]
fn refused(kind: u8, items: &[Item<'_>]) {
    let decoded = decode(kind, items);
    assert!(matches!(decoded, Err(DecodeError::Control(_))), "{decoded:?}");
}

/// What comes back of a frame that is encoded whatever it holds.
fn round_trip(frame: &Control) -> Result<Control, DecodeError> {
    let mut out = BytesMut::new();
    frame.encode(&mut out);
    let (kind, _) = Control::decode_head(*out.first_chunk().unwrap())?;
    Control::decode(kind, out.split_off(CONTROL_HEAD).freeze())
}

fn domain_of(name: &str, domain: &str) -> DomainOf {
    DomainOf { name: name.parse().unwrap(), domain: domain.parse().unwrap() }
}

#[test]
fn p140_p141_domains_of_a_hello() {
    let hello = |domains: &[DomainOf]| {
        Control::Hello(Hello {
            versions: 1..=1,
            instance: InstanceId([7; 16]),
            names: vec!["alice".parse().unwrap()],
            replica: false,
            token: None,
            software: String::new(),
            domains: domains.to_vec(),
            standby: false,
        })
    };
    let domains: Vec<_> =
        (0..=MAX_DOMAINS).map(|n| domain_of("alice", &format!("a{n}.example.org"))).collect();
    assert_eq!(round_trip(&hello(&domains[1..])), Ok(hello(&domains[1..])));
    assert_eq!(round_trip(&hello(&domains)), Err(DecodeError::Control("too many domains")));
    let twice = [domains[0].clone(), domains[1].clone(), domains[0].clone()];
    assert_eq!(round_trip(&hello(&twice)), Err(DecodeError::Control("domain given twice")));
    let stranger = hello(&[domain_of("bob", "b.example.org")]);
    assert_eq!(round_trip(&stranger), Err(DecodeError::Control("domain of a name that is not asked for")));
    for wrong in [
        &b""[..],
        b"\x05alice",
        b"\x05alicExample.org",
        b"\x05alicelocalhost",
        b"\x05alice192.0.2.1",
        b"\x05Alicea.org",
        b"\x06alice",
        b"\x05alicea.org.",
    ] {
        refused(HELLO, &[&HELLO_ITEMS[..], &[(7, wrong)]].concat());
    }
}

#[test]
fn p12_p142_p150_what_a_welcome_says_of_domains_and_relays() {
    let with = |item: Item<'_>| decode(WELCOME, &[&WELCOME_ITEMS[..], &[item]].concat());
    let relay = |rest: &[u8]| [&[7; 32][..], rest].concat();
    let one = [4, 192, 0, 2, 1, 1, 187];
    for good in [
        (8, &[7; 32][..]),
        (9, &relay(&one)),
        (9, &relay(&one.repeat(MAX_ADDRESSES))),
        (10, b"\x05a.orghttps://a.org/"),
        (11, b"\x05a.org\x00\x0f"),
    ] {
        assert!(with(good).is_ok(), "{good:?}");
    }
    for wrong in [
        (8, &[7; 31][..]),
        (8, &[7; 33]),
        (9, &[7; 31]),
        (9, &relay(&[])),
        (9, &relay(&one[..6])),
        (9, &relay(&[4, 192, 0, 2, 1, 0, 0])),
        (9, &relay(&[5, 192, 0, 2, 1, 1, 187])),
        (9, &relay(&[6, 192, 0, 2, 1, 1, 187])),
        (9, &relay(&one.repeat(MAX_ADDRESSES + 1))),
        (10, b"\x05alicehttps://a/"),
        (10, b"\x05a.org\x00"),
        (11, b"\x05a.org\x00"),
        (11, b"\x05a.or"),
    ] {
        assert!(matches!(with(wrong), Err(DecodeError::Control(_))), "{wrong:?}");
    }
    let value = relay(&one);
    let many = [(9, &value[..]); MAX_RELAYS + 1];
    assert!(decode(WELCOME, &[&WELCOME_ITEMS[..], &many[1..]].concat()).is_ok());
    refused(WELCOME, &[&WELCOME_ITEMS[..], &many].concat());
    let many = [(11, &b"\x05a.org\x00\x0f"[..]); MAX_DOMAINS + 1];
    refused(WELCOME, &[&WELCOME_ITEMS[..], &many].concat());
    refused(WELCOME, &[&WELCOME_ITEMS[..], &[(8, &[7; 32][..]), (8, &[7; 32])]].concat());
}

#[test]
fn p150_relays_keep_their_order() {
    let relays: Vec<AssignedRelay> = (0..3)
        .map(|n| AssignedRelay {
            key: PublicKey::from_bytes([n; 32]),
            addresses: vec![
                format!("[2001:db8::{n}]:443").parse().unwrap(),
                "192.0.2.1:8443".parse().unwrap(),
            ],
        })
        .collect();
    let Ok(Control::Welcome(mut welcome)) = decode(WELCOME, &WELCOME_ITEMS) else { panic!("it decodes") };
    assert_eq!((&welcome.relays[..], welcome.own_key), (&[][..], None));
    welcome.relays.clone_from(&relays);
    let Ok(Control::Welcome(welcome)) = round_trip(&Control::Welcome(welcome)) else { panic!("it decodes") };
    assert_eq!(welcome.relays, relays);
}

#[test]
fn p147_an_errand_has_the_items_of_its_kind_and_no_others() {
    let rotation = (7, &[7; 96][..]);
    let parts = [NAME, rotation];
    for kind in 0..=5_u8 {
        for has in 0..4 {
            let more: Vec<_> = (0..2).filter(|bit| has >> bit & 1 == 1).map(|bit| parts[bit]).collect();
            let decoded = decode(ERRAND, &[&[VERSIONS, (2, &[kind])][..], &more].concat());
            let wanted = match kind {
                1 | 3 => has == 1,
                2 => has == 0,
                4 => has == 2,
                _ => false,
            };
            assert_eq!(decoded.is_ok(), wanted, "kind {kind}, name and rotation {has:02b}: {decoded:?}");
        }
    }
    for wrong in [95, 97, 32, 0] {
        refused(ERRAND, &[VERSIONS, (2, &[4]), (7, &vec![7; wrong])]);
    }
    refused(ERRAND, &[VERSIONS, (2, &[0, 1]), NAME]);
    refused(ERRAND, &[VERSIONS, (2, &[1]), NAME, NAME]);
    refused(ERRAND, &[VERSIONS, (2, &[1]), NAME, (5, &[b't'; 257])]);
    refused(ERRAND, &[VERSIONS, (2, &[1]), NAME, (6, &[b's'; 65])]);
}

#[test]
fn p148_an_answer_lists_so_much_and_no_more() {
    let zone = format!("{}.example.net", ["z".repeat(63), "y".repeat(63), "x".repeat(49)].join("."));
    let listed = |n: usize| {
        let label = format!("{n:0>63}");
        let url = format!("https://{label}.{zone}:65535/");
        ListedName { name: label.parse().unwrap(), state: NameState::Held, since: u64::MAX, url }
    };
    let domain = |n: usize| domain_of(&"n".repeat(63), &format!("{n:0>63}.{zone}"));
    let answer = |names, domains| {
        Control::Answer(Answer {
            zone: zone.clone(),
            names: (0..names).map(listed).collect(),
            domains: (0..domains).map(domain).collect(),
        })
    };
    let largest = answer(MAX_LISTED, MAX_LISTED_DOMAINS);
    assert_eq!(round_trip(&largest), Ok(largest), "and it fits a frame");
    let over = [answer(MAX_LISTED + 1, 0), answer(0, MAX_LISTED_DOMAINS + 1)];
    assert_eq!(round_trip(&over[0]), Err(DecodeError::Control("too many names")));
    assert_eq!(round_trip(&over[1]), Err(DecodeError::Control("too many domains")));
    for wrong in [&b"\x05alice"[..], b"\x05alice\x00\0\0\0\0\0\0\0\x01u", b"\x05alice\x04\0\0\0\0\0\0\0\x01u"]
    {
        refused(ANSWER, &[(1, b"example.net"), (2, wrong)]);
    }
    refused(ANSWER, &[(1, b"example.net"), (2, b"\x05alice\x01\0\0\0\0\0\0\x01")]);
    refused(ANSWER, &[(1, b"example.net"), (3, b"\x05alice")]);
}

#[test]
fn p72_what_a_peer_may_try_again() {
    for (code, again) in [
        (RefusalCode::NameConfusable, false),
        (RefusalCode::NameResting, false),
        (RefusalCode::TooFast, true),
        (RefusalCode::DomainUnproved, true),
        (RefusalCode::DomainTaken, false),
        (RefusalCode::DomainsClosed, false),
    ] {
        assert_eq!(code.is_temporary(), again, "{code:?}");
    }
}

#[test]
fn an_errands_token_is_never_shown() {
    let errand = Errand {
        versions: 1..=1,
        task: Task::Names,
        token: Some(Bytes::from_static(b"secret")),
        software: String::new(),
    };
    let shown = format!("{:?}", Control::Errand(errand));
    assert!(shown.contains("token") && !shown.contains("secret") && !shown.contains("115, 101"), "{shown}");
}
