//! Which records there are, and how it is said that there are none.

use std::net::Ipv4Addr;
use std::sync::atomic::Ordering;

use hickory_proto::op::{Message, ResponseCode};
use hickory_proto::rr::{DNSClass, RData, Record, RecordType};
use oriel_dns::records::Host;

use crate::stand::{Stand, plain, query};

fn shown(records: &[Record]) -> Vec<String> {
    records.iter().map(ToString::to_string).collect()
}

fn says_there_is_none(answer: &Message, code: ResponseCode) {
    assert_eq!(answer.metadata.response_code, code);
    assert!(answer.metadata.authoritative);
    assert!(answer.answers.is_empty());
    let [soa] = answer.authorities.as_slice() else { panic!("{:?}", answer.authorities) };
    assert_eq!(
        soa.to_string(),
        "example.net. 30 IN SOA ns1.example.net. hostmaster.example.net. 7 14400 3600 1209600 30"
    );
}

#[test]
fn tells_what_is_known_of_names() {
    let stand = Stand::new();
    for (name, kind, expected) in [
        ("alice.example.net.", RecordType::A, "alice.example.net. 30 IN A 203.0.113.1"),
        ("alice.example.net.", RecordType::AAAA, "alice.example.net. 30 IN AAAA 2001:db8::1"),
        (
            "alice.example.net.",
            RecordType::HTTPS,
            "alice.example.net. 30 IN HTTPS 1 . alpn=h3,h2, ipv4hint=203.0.113.1, ipv6hint=2001:db8::1,",
        ),
        ("example.net.", RecordType::A, "example.net. 30 IN A 192.0.2.1"),
        ("ns1.example.net.", RecordType::AAAA, "ns1.example.net. 30 IN AAAA 2001:db8::1"),
        ("nS2.example.net.", RecordType::A, "nS2.example.net. 30 IN A 192.0.2.2"),
        ("example.net.", RecordType::CAA, r#"example.net. 3600 IN CAA 0 issue "letsencrypt.org""#),
    ] {
        for answer in [stand.ask(&query(name, kind)), stand.ask_tcp(&query(name, kind))] {
            assert_eq!(answer.metadata.response_code, ResponseCode::NoError);
            assert!(answer.metadata.authoritative && !answer.metadata.truncation);
            assert!(!answer.metadata.recursion_available);
            assert_eq!(shown(&answer.answers), [expected]);
        }
    }
}

#[test]
fn tells_its_name_servers_and_where_they_are() {
    let stand = Stand::new();
    let answer = stand.ask_tcp(&query("example.net.", RecordType::NS));
    assert_eq!(answer.answers.len(), 2);
    assert_eq!(
        shown(&answer.additionals),
        [
            "ns1.example.net. 30 IN A 192.0.2.1",
            "ns1.example.net. 30 IN AAAA 2001:db8::1",
            "ns2.example.net. 30 IN A 192.0.2.2",
        ]
    );
    // There is no room for all of it in four times the query.
    let answer = stand.ask(&plain("example.net.", RecordType::NS));
    assert_eq!(answer.answers.len(), 2);
    assert!(answer.additionals.is_empty() && !answer.metadata.truncation);
}

#[test]
fn tells_nobody_from_nothing() {
    let stand = Stand::new();
    stand.text("_acme-challenge.carol", &["token"]);
    for (name, kind) in [
        ("nobody.example.net.", RecordType::A),
        ("a.alice.example.net.", RecordType::A),
        ("*.example.net.", RecordType::A),
        ("_acme-challenge.example.net.", RecordType::TXT),
        (r"_acme-challenge\.carol.example.net.", RecordType::TXT),
        ("nobody.example.net.", RecordType::ANY),
    ] {
        says_there_is_none(&stand.ask(&query(name, kind)), ResponseCode::NXDomain);
    }
    for (name, kind) in [
        ("offline.example.net.", RecordType::A),
        ("offline.example.net.", RecordType::HTTPS),
        ("alice.example.net.", RecordType::TXT),
        ("alice.example.net.", RecordType::NS),
        ("example.net.", RecordType::MX),
        ("example.net.", RecordType::DNSKEY),
        ("ns1.example.net.", RecordType::HTTPS),
        ("ns2.example.net.", RecordType::AAAA),
        ("carol.example.net.", RecordType::A),
        ("_acme-challenge.carol.example.net.", RecordType::A),
    ] {
        says_there_is_none(&stand.ask(&query(name, kind)), ResponseCode::NoError);
    }
}

#[test]
fn serves_the_challenges_of_certificate_authorities() {
    let stand = Stand::new();
    let long = "x".repeat(300);
    stand.text("_acme-challenge", &["one", "two"]);
    stand.text("_acme-challenge.alice", &[&long]);
    let answer = stand.ask(&query("_acme-challenge.example.net.", RecordType::TXT));
    assert_eq!(answer.answers.len(), 2);
    let answer = stand.ask_tcp(&query("_ACME-challenge.aLice.example.net.", RecordType::TXT));
    let RData::TXT(text) = &answer.answers[0].data else { panic!("{:?}", answer.answers) };
    assert_eq!(text.txt_data.iter().map(|string| string.len()).collect::<Vec<_>>(), [255, 45]);
}

#[test]
fn follows_the_table() {
    let stand = Stand::new();
    let bob = query("bob.example.net.", RecordType::A);
    says_there_is_none(&stand.ask(&bob), ResponseCode::NXDomain);
    let host = Host::At { v4: vec![Ipv4Addr::new(203, 0, 113, 9)], v6: Vec::new() };
    stand.table.hosts.lock().unwrap().insert("bob".into(), host);
    stand.table.serial.store(8, Ordering::Relaxed);
    assert_eq!(shown(&stand.ask(&bob).answers), ["bob.example.net. 30 IN A 203.0.113.9"]);
    let soa = stand.ask(&query("example.net.", RecordType::SOA));
    assert!(shown(&soa.answers)[0].contains(" hostmaster.example.net. 8 "));
}

#[test]
fn what_no_message_can_hold_is_a_failure() {
    let stand = Stand::new();
    stand.text("_acme-challenge", &["x".repeat(250).as_str(); 300]);
    let answer = stand.ask_tcp(&query("_acme-challenge.example.net.", RecordType::TXT));
    assert_eq!(answer.metadata.response_code, ResponseCode::ServFail);
    assert!(answer.answers.is_empty() && !answer.metadata.truncation);
}

#[test]
fn gives_any_one_record_set_only() {
    let stand = Stand::new();
    stand.text("_acme-challenge", &["one"]);
    for name in ["example.net.", "alice.example.net.", "ns1.example.net.", "_acme-challenge.example.net."] {
        let answer = stand.ask(&query(name, RecordType::ANY));
        let [record] = answer.answers.as_slice() else { panic!("{:?}", answer.answers) };
        assert_eq!(record.record_type(), RecordType::HINFO);
    }
}

#[test]
fn refuses_transfers_other_zones_and_other_classes() {
    let stand = Stand::new();
    let mut version = query("version.bind.", RecordType::TXT);
    version.queries[0].set_query_class(DNSClass::CH);
    for query in [
        query("example.net.", RecordType::AXFR),
        query("example.net.", RecordType::IXFR),
        query("example.org.", RecordType::A),
        query("net.", RecordType::NS),
        query(".", RecordType::NS),
        version,
    ] {
        for answer in [stand.ask(&query), stand.ask_tcp(&query)] {
            assert_eq!(answer.metadata.response_code, ResponseCode::Refused);
            assert!(
                answer.answers.is_empty() && answer.authorities.is_empty() && answer.additionals.is_empty()
            );
            assert!(!answer.metadata.authoritative);
        }
    }
}

#[test]
fn repeats_the_question_in_its_case() {
    let stand = Stand::new();
    for (name, kind) in [
        ("aLiCe.eXample.NeT.", RecordType::A),
        ("noBody.eXample.NeT.", RecordType::A),
        ("eXample.NeT.", RecordType::NS),
    ] {
        let mixed = query(name, kind).to_vec().unwrap();
        let lower = query(&name.to_ascii_lowercase(), kind).to_vec().unwrap();
        let bytes = stand.exchange(&mixed);
        // Names are compressed just as well.
        assert_eq!(bytes.len(), stand.exchange(&lower).len());
        let answer = Message::from_vec(&bytes).unwrap();
        assert_eq!(answer.queries[0].name().to_ascii(), name);
        let owners = answer.answers.iter().chain(&answer.authorities);
        assert!(owners.clone().count() > 0);
        assert!(owners.into_iter().all(|record| name.ends_with(&record.name.to_ascii())));
    }
}

#[test]
fn speaks_edns_to_those_who_do() {
    let stand = Stand::new();
    assert!(stand.ask(&plain("alice.example.net.", RecordType::A)).edns.is_none());
    let mut signed = query("alice.example.net.", RecordType::A);
    signed.edns.as_mut().unwrap().set_dnssec_ok(true);
    let edns = stand.ask(&signed).edns.unwrap();
    assert_eq!((edns.version(), edns.max_payload(), edns.flags().dnssec_ok), (0, 1232, true));
    let mut newer = query("alice.example.net.", RecordType::A);
    newer.edns.as_mut().unwrap().set_version(1);
    let answer = stand.ask(&newer);
    // BADVERS and BADSIG are one number.
    assert_eq!(u16::from(answer.metadata.response_code), 16);
    assert_eq!(answer.edns.unwrap().version(), 0);
    assert!(answer.answers.is_empty());
}

#[test]
fn what_does_not_fit_comes_by_tcp() {
    let stand = Stand::new();
    for kind in [RecordType::A, RecordType::AAAA] {
        let many = query("many.example.net.", kind);
        let answer = stand.ask(&many);
        assert!(answer.metadata.truncation && answer.answers.is_empty());
        let answer = stand.ask_tcp(&many);
        assert!(!answer.metadata.truncation);
        assert_eq!(answer.answers.len(), 20);
    }
    // The addresses in an HTTPS record are only hints.
    let many = query("many.example.net.", RecordType::HTTPS);
    let answer = stand.ask(&many);
    assert!(!answer.metadata.truncation && answer.answers.len() == 1);
    assert!(!answer.answers[0].to_string().contains("hint"));
    assert!(stand.ask_tcp(&many).answers[0].to_string().contains("203.0.113.20"));
}
