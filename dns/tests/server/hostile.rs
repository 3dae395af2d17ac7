//! Packets that nobody should send, and senders who are somebody else.

use std::net::UdpSocket;
use std::sync::atomic::Ordering;
use std::time::Duration;

use hickory_proto::op::{Message, ResponseCode};
use hickory_proto::rr::RecordType;
use oriel_dns::limits::Limits;

use crate::stand::{Stand, plain, query, receive};

/// A fixed sequence of numbers (xorshift), so that a failure can be repeated.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit).unwrap()).unwrap()
    }

    fn byte(&mut self) -> u8 {
        u8::try_from(self.below(256)).unwrap()
    }
}

fn mutate(packet: &mut Vec<u8>, numbers: &mut Numbers) {
    for _ in 0..=numbers.below(6) {
        let place = numbers.below(packet.len().max(1));
        let byte = numbers.byte();
        match numbers.below(4) {
            0 => packet.truncate(place),
            1 => packet.insert(place.min(packet.len()), byte),
            _ => {
                if let Some(old) = packet.get_mut(place) {
                    *old = byte;
                }
            }
        }
    }
}

#[test]
fn outlives_twenty_thousand_broken_packets() {
    let stand = Stand::new();
    let mut notify = query("example.net.", RecordType::SOA).to_vec().unwrap();
    notify[2] = 4 << 3;
    let seeds = [
        query("alice.example.net.", RecordType::A).to_vec().unwrap(),
        query("example.net.", RecordType::NS).to_vec().unwrap(),
        plain("many.example.net.", RecordType::HTTPS).to_vec().unwrap(),
        stand.exchange(&query("alice.example.net.", RecordType::HTTPS).to_vec().unwrap()),
        notify,
    ];
    let mut numbers = Numbers(0x0123_4567_89ab_cdef);
    let (broken, sound) = (stand.udp(), stand.udp());
    broken.set_nonblocking(true).unwrap();
    let sound_query = query("alice.example.net.", RecordType::A).to_vec().unwrap();
    let mut answers = 0;
    for round in 0..20_000 {
        let mut packet = seeds[numbers.below(seeds.len())].clone();
        mutate(&mut packet, &mut numbers);
        broken.send(&packet).unwrap();
        if round % 50 == 0 {
            sound.send(&sound_query).unwrap();
            assert_eq!(Message::from_vec(&receive(&sound)).unwrap().answers.len(), 1, "round {round}");
            let mut answer = [0; 65_535];
            while let Ok(length) = broken.recv(&mut answer) {
                assert!(length >= 12 && answer[2] & 0x80 != 0, "round {round}");
                answers += 1;
            }
        }
    }
    assert!(answers > 1000, "{answers} answers");
    let counted = |counter: &std::sync::atomic::AtomicU64| counter.load(Ordering::Relaxed);
    assert!(counted(&stand.counters.malformed) > 100 && counted(&stand.counters.ignored) > 100);
}

#[test]
fn says_formerr_or_nothing() {
    let stand = Stand::new();
    let whole = query("alice.example.net.", RecordType::A).to_vec().unwrap();
    let socket = stand.udp();
    for length in 0..12 {
        socket.send(&whole[..length]).unwrap();
    }
    let mut answer = whole.clone();
    answer[2] |= 0x80;
    socket.send(&answer).unwrap();
    // The first answer is to the first of these that is a query.
    for length in 12..whole.len() {
        socket.send(&whole[..length]).unwrap();
        let answer = receive(&socket);
        assert_eq!(answer.len(), 12);
        assert_eq!(answer[..2], whole[..2]);
        assert_eq!(answer[3] & 15, u8::try_from(u16::from(ResponseCode::FormErr)).unwrap());
    }
}

#[test]
fn never_sends_more_than_four_times_what_it_got() {
    let stand = Stand::new();
    let value = "x".repeat(250);
    stand.text("_acme-challenge", &[value.as_str(); 8]);
    stand.text("_acme-challenge.alice", &["token"]);
    for name in [
        ".",
        "net.",
        "example.net.",
        "ns1.example.net.",
        "alice.example.net.",
        "many.example.net.",
        "offline.example.net.",
        "nobody.example.net.",
        "a.b.example.net.",
        "_acme-challenge.example.net.",
        "_acme-challenge.alice.example.net.",
    ] {
        for kind in (0..=300).map(RecordType::from) {
            // `ask` measures.
            stand.ask(&query(name, kind));
            stand.ask(&plain(name, kind));
        }
    }
}

#[test]
fn limits_equal_answers_and_leaves_a_way_by_tcp() {
    let stand = Stand::with(Limits { answers_per_second: 5, ..Limits::default() });
    let query = query("alice.example.net.", RecordType::A);
    let bytes = query.to_vec().unwrap();
    let socket = stand.udp();
    for _ in 0..200 {
        socket.send(&bytes).unwrap();
    }
    let answers = drain(&socket);
    let slipped = answers.iter().filter(|answer| answer.metadata.truncation).count();
    let full = answers.len() - slipped;
    // A slow machine may refill while it sends.
    assert!((5..50).contains(&full), "{full} answers");
    assert!((50..=100).contains(&slipped), "{slipped} truncated");
    let counters = &stand.counters;
    assert_eq!(counters.slipped.load(Ordering::Relaxed), u64::try_from(slipped).unwrap());
    assert_eq!(counters.limited.load(Ordering::Relaxed), u64::try_from(200 - answers.len()).unwrap());
    assert_eq!(stand.ask_tcp(&query).answers.len(), 1);
}

#[test]
fn limits_invented_names_as_one() {
    let stand = Stand::with(Limits { answers_per_second: 5, ..Limits::default() });
    let socket = stand.udp();
    for number in 0..200 {
        let query = query(&format!("nobody{number}.example.net."), RecordType::A);
        socket.send(&query.to_vec().unwrap()).unwrap();
    }
    let answers = drain(&socket);
    let full = answers.iter().filter(|answer| !answer.metadata.truncation).count();
    assert!((5..50).contains(&full), "{full} answers");
}

/// What comes until nothing has come for a while.
fn drain(socket: &UdpSocket) -> Vec<Message> {
    socket.set_read_timeout(Some(Duration::from_secs(1))).unwrap();
    let mut answers = Vec::new();
    let mut answer = [0; 65_535];
    while let Ok(length) = socket.recv(&mut answer) {
        answers.push(Message::from_vec(&answer[..length]).unwrap());
    }
    answers
}
