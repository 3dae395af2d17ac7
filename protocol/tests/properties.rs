//! Properties: what is encoded decodes to the same, no bytes make a decoder panic, no valid head is valid cut short.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::uri::Scheme;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{
    Answer, AssignedRelay, Control, DomainOf, Errand, Granted, GrantedDomain, Hello, InstanceId, ListedName,
    NameState, Notice, Refusal, RefusalCode, RefusedDomain, RefusedName, Rotation, Task, Welcome,
};
use oriel_protocol::domain::Domain;
use oriel_protocol::head::{RequestHead, ResponseHead};
use oriel_protocol::key::PublicKey;
use oriel_protocol::limits::{CONTROL_HEAD, DIGEST, PACKET_HEAD, SIGNATURE};
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::name::Name;
use oriel_protocol::packet::{Kind, PacketHead};
use oriel_protocol::payload::{Abort, DataHead, Final, begin_data};
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;

fn id() -> impl Strategy<Value = MessageBoxId> {
    any::<[u8; 16]>().prop_map(MessageBoxId::from_bytes)
}

fn value() -> impl Strategy<Value = HeaderValue> {
    vec(prop_oneof![Just(b'\t'), 0x20..=0x7e_u8, 0x80..=0xff_u8], 0..90)
        .prop_map(|bytes| HeaderValue::from_bytes(&bytes).unwrap())
}

fn header_map() -> impl Strategy<Value = HeaderMap> {
    vec(("[a-z0-9!#$%&'*+.^_`|~-]{1,70}", value()), 0..20).prop_map(|lines| {
        let mut fields = HeaderMap::new();
        for (name, value) in lines {
            fields.append(name.parse::<HeaderName>().unwrap(), value);
        }
        fields
    })
}

fn request() -> impl Strategy<Value = RequestHead> {
    let target = "/[a-zA-Z0-9/%._~-]{0,80}(\\?[a-z=&]{0,20})?";
    (
        "[A-BD-Z]{1,12}",
        any::<bool>(),
        "[a-z0-9.-]{1,40}(:[0-9]{1,4})?",
        target,
        option::of(value()),
        header_map(),
    )
        .prop_map(|(method, https, authority, target, protocol, fields)| RequestHead {
            method: if protocol.is_some() { Method::CONNECT } else { method.parse().unwrap() },
            scheme: if https { Scheme::HTTPS } else { Scheme::HTTP },
            authority: authority.parse().unwrap(),
            target: target.parse().unwrap(),
            protocol,
            fields,
        })
}

fn response() -> impl Strategy<Value = ResponseHead> {
    (100..600_u16, header_map())
        .prop_map(|(status, fields)| ResponseHead { status: StatusCode::from_u16(status).unwrap(), fields })
}

fn last() -> impl Strategy<Value = Final> {
    let digest = option::of(any::<[u8; DIGEST]>());
    let signature = option::of(any::<[u8; SIGNATURE]>());
    (any::<u64>(), any::<u64>(), digest, header_map(), signature).prop_map(
        |(total, packets, digest, trailers, signature)| Final { total, packets, digest, trailers, signature },
    )
}

fn name() -> impl Strategy<Value = Name> {
    "[a-z0-9]([a-z0-9][a-z0-9]([a-z0-9-]{0,59}[a-z0-9])?)?"
        .prop_filter_map("a name", |text| text.parse().ok())
}

fn millis() -> impl Strategy<Value = Duration> {
    any::<u32>().prop_map(|millis| Duration::from_millis(millis.into()))
}

fn hello() -> impl Strategy<Value = Hello> {
    let token = option::of(vec(any::<u8>(), 0..=256).prop_map(Bytes::from));
    let names = btree_set(name(), 1..=64);
    let domains = btree_set(domain(), 0..=16);
    (any::<(u16, u16, [u8; 16], bool, bool)>(), names, token, "[ -~é]{0,32}", domains).prop_map(
        |((low, high, instance, replica, standby), names, token, software, domains)| {
            let names: Vec<_> = names.into_iter().collect();
            let domains = domains.into_iter().zip(names.iter().cycle());
            Hello {
                versions: low..=high,
                instance: InstanceId(instance),
                domains: domains.map(|(domain, name)| DomainOf { name: name.clone(), domain }).collect(),
                names,
                replica,
                token,
                software,
                standby,
            }
        },
    )
}

fn domain() -> impl Strategy<Value = Domain> {
    "[a-z0-9-]{1,20}(\\.[a-z0-9-]{1,20}){0,3}\\.[a-z]{1,10}"
        .prop_filter_map("a domain", |text| text.parse().ok())
}

fn key() -> impl Strategy<Value = PublicKey> {
    any::<[u8; 32]>().prop_map(PublicKey::from_bytes)
}

fn relay() -> impl Strategy<Value = AssignedRelay> {
    let address = (any::<IpAddr>(), 1..=u16::MAX).prop_map(SocketAddr::from);
    (key(), vec(address, 1..=8)).prop_map(|(key, addresses)| AssignedRelay { key, addresses })
}

fn errand() -> impl Strategy<Value = Errand> {
    let rotation = (key(), any::<[u8; SIGNATURE]>());
    let task = prop_oneof![
        name().prop_map(Task::Register),
        Just(Task::Names),
        name().prop_map(Task::Release),
        rotation.prop_map(|(old, signature)| Task::Rotate(Rotation { old, signature })),
    ];
    let token = option::of(vec(any::<u8>(), 0..=256).prop_map(Bytes::from));
    (any::<(u16, u16)>(), task, token, "[ -~é]{0,32}").prop_map(|((low, high), task, token, software)| {
        Errand { versions: low..=high, task, token, software }
    })
}

fn answer() -> impl Strategy<Value = Answer> {
    let state = prop_oneof![Just(NameState::Held), Just(NameState::Released), Just(NameState::Revoked)];
    let listed = (name(), state, any::<u64>(), "https://[a-z.]{1,80}/")
        .prop_map(|(name, state, since, url)| ListedName { name, state, since, url });
    let domains = vec((name(), domain()).prop_map(|(name, domain)| DomainOf { name, domain }), 0..=32);
    ("[a-z.]{0,80}", vec(listed, 0..=64), domains).prop_map(|(zone, names, domains)| Answer {
        zone,
        names,
        domains,
    })
}

fn welcome() -> impl Strategy<Value = Welcome> {
    let granted = (name(), "https://[a-z.]{1,80}/").prop_map(|(name, url)| Granted { name, url });
    let refused = (name(), any::<u16>())
        .prop_map(|(name, code)| RefusedName { name, code: RefusalCode::from_u16(code) });
    let every = 1..100_000_u64;
    let intervals = (every.clone(), every);
    let domains = vec((domain(), "https://[a-z.]{1,80}/"), 0..8)
        .prop_map(|all| all.into_iter().map(|(domain, url)| GrantedDomain { domain, url }).collect());
    let refused_domains = vec((domain(), any::<u16>().prop_map(RefusalCode::from_u16)), 0..8)
        .prop_map(|all| all.into_iter().map(|(domain, code)| RefusedDomain { domain, code }).collect());
    let array = (option::of(key()), vec(relay(), 0..=8), domains, refused_domains);
    (
        any::<u16>(),
        "[a-z.]{0,80}",
        vec(granted, 0..64),
        vec(refused, 0..64),
        intervals,
        any::<[bool; 3]>(),
        array,
    )
        .prop_map(|(version, zone, granted, refused, (every, more), known, array)| {
            let [public_suffix, standby, leave] = known;
            let (own_key, relays, domains, refused_domains) = array;
            Welcome {
                version,
                zone,
                granted,
                refused,
                ping_every: Duration::from_millis(every),
                dead_after: Duration::from_millis(every + more),
                public_suffix,
                own_key,
                relays,
                domains,
                refused_domains,
                standby,
                leave,
            }
        })
}

fn frame() -> impl Strategy<Value = Control> {
    let refusal =
        (any::<u16>(), "[ -~é]{0,128}", option::of(millis())).prop_map(|(code, message, retry_after)| {
            Refusal { code: RefusalCode::from_u16(code), message, retry_after }
        });
    let notice =
        (any::<u32>(), option::of(name()), option::of(millis()), "[ -~é]{0,128}", vec(relay(), 0..=8))
            .prop_map(|(code, name, after, message, relays)| {
                let code = CloseCode::from_u32(code);
                Notice { code, name, after, message, relays }
            });
    prop_oneof![
        hello().prop_map(Control::Hello),
        welcome().prop_map(Control::Welcome),
        refusal.prop_map(Control::Refusal),
        any::<u64>().prop_map(Control::Ping),
        any::<u64>().prop_map(Control::Pong),
        notice.prop_map(Control::Notice),
        errand().prop_map(Control::Errand),
        answer().prop_map(Control::Answer),
    ]
}

/// Takes the packet in `out` apart; it is exactly as long as its head says.
fn split(out: BytesMut, id: MessageBoxId) -> (PacketHead, Bytes) {
    let head = PacketHead::decode(out.first_chunk().unwrap()).unwrap();
    let payload = out.freeze().split_off(PACKET_HEAD);
    assert_eq!((head.id, head.len as usize), (id, payload.len()));
    (head, payload)
}

proptest! {
    #[test]
    fn p50_request_heads_round_trip_and_do_not_decode_cut(head in request(), id in id(), empty: bool, cut: prop::sample::Index) {
        let mut out = BytesMut::new();
        head.encode(id, empty, &mut out).unwrap();
        let (packet, payload) = split(out, id);
        prop_assert_eq!(packet.kind, Kind::Request);
        prop_assert!(RequestHead::decode(payload.slice(..cut.index(payload.len()))).is_err());
        prop_assert_eq!(RequestHead::decode(payload), Ok(head));
    }

    #[test]
    fn p50_response_heads_round_trip_and_do_not_decode_cut(head in response(), id in id(), empty: bool, cut: prop::sample::Index) {
        let mut out = BytesMut::new();
        head.encode(id, empty, &mut out).unwrap();
        let (packet, payload) = split(out, id);
        prop_assert!(ResponseHead::decode(packet.kind, payload.slice(..cut.index(payload.len()))).is_err());
        prop_assert_eq!(ResponseHead::decode(packet.kind, payload), Ok(head));
    }

    #[test]
    fn p37_final_round_trips_and_does_not_decode_cut(last in last(), id in id(), cut: prop::sample::Index) {
        let mut out = BytesMut::new();
        last.encode(id, &mut out).unwrap();
        let (packet, payload) = split(out, id);
        prop_assert_eq!(packet.kind, Kind::Final);
        prop_assert!(Final::decode(packet.flags, payload.slice(..cut.index(payload.len()))).is_err());
        prop_assert_eq!(Final::decode(packet.flags, payload), Ok(last));
    }

    #[test]
    fn p38_abort_round_trips_and_does_not_decode_cut(
        reason: u32, signature in option::of(any::<[u8; SIGNATURE]>()), id in id(), cut: prop::sample::Index,
    ) {
        let abort = Abort { reason: CloseCode::from_u32(reason), signature };
        let mut out = BytesMut::new();
        abort.encode(id, &mut out);
        let (packet, payload) = split(out, id);
        prop_assert_eq!(packet.kind, Kind::Abort);
        prop_assert!(Abort::decode(packet.flags, payload.slice(..cut.index(payload.len()))).is_err());
        prop_assert_eq!(Abort::decode(packet.flags, payload), Ok(abort));
    }

    #[test]
    fn p36_data_round_trips(offset: u64, body in vec(any::<u8>(), 0..200), id in id()) {
        let mut out = BytesMut::new();
        begin_data(&mut out, id, offset, None, body.len());
        out.extend_from_slice(&body);
        let (packet, mut payload) = split(out, id);
        prop_assert_eq!(DataHead::decode(packet.flags, &mut payload), Ok(DataHead { offset, signature: None }));
        prop_assert_eq!(&payload[..], &body[..]);
    }

    #[test]
    fn p12_control_frames_round_trip(frame in frame(), cut: prop::sample::Index) {
        let mut out = BytesMut::new();
        frame.encode(&mut out);
        let (kind, len) = Control::decode_head(*out.first_chunk().unwrap()).unwrap();
        let payload = out.freeze().split_off(CONTROL_HEAD);
        prop_assert_eq!(len, payload.len());
        drop(Control::decode(kind, payload.slice(..cut.index(len)))); // may be whole without an optional item
        prop_assert_eq!(Control::decode(kind, payload), Ok(frame));
    }

    #[test]
    fn p31_p32_p33_a_head_that_decodes_is_the_only_one(bytes: [u8; PACKET_HEAD]) {
        if let Ok(head) = PacketHead::decode(&bytes) {
            let mut out = Vec::new();
            head.encode(&mut out);
            prop_assert_eq!(&out[..], &bytes[..]);
        }
    }

    #[test]
    fn no_bytes_make_a_decoder_panic(kind in 0x41..=0x48_u8, head: [u8; 8], packet: [u8; PACKET_HEAD], bytes in vec(any::<u8>(), 0..300)) {
        let bytes = Bytes::from(bytes);
        let _ = Control::decode_head(head);
        drop(Control::decode(kind, bytes.clone()));
        drop(RequestHead::decode(bytes.clone()));
        drop(ResponseHead::decode(Kind::Response, bytes.clone()));
        if let Ok(head) = PacketHead::decode(&packet) {
            drop(Final::decode(head.flags, bytes.clone()));
            let _ = Abort::decode(head.flags, bytes.clone());
            let _ = DataHead::decode(head.flags, &mut bytes.clone());
        }
    }

    #[test]
    fn p64_keys_round_trip_and_only_one_text_is_a_key(key: [u8; 32], text in "[ybndrfg8ejkmcpqxot1uwisza345h769]{52}") {
        let shown = PublicKey::from_bytes(key).to_string();
        prop_assert_eq!(shown.parse(), Ok(PublicKey::from_bytes(key)));
        if let Ok(key) = text.parse::<PublicKey>() {
            prop_assert_eq!(key.to_string(), text);
        }
    }
}
