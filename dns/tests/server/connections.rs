//! TCP: many queries on one connection, and connections that keep nobody else out.

use std::io::Write;
use std::sync::atomic::Ordering;
use std::time::Duration;

use hickory_proto::op::Message;
use hickory_proto::rr::RecordType;
use oriel_dns::limits::Limits;

use crate::stand::{Stand, query, read, write};

#[test]
fn answers_what_was_sent_ahead_in_order() {
    let stand = Stand::new();
    let mut stream = stand.tcp();
    for id in 0..50 {
        let mut query = query("alice.example.net.", RecordType::A);
        query.metadata.id = id;
        write(&mut stream, &query.to_vec().unwrap());
    }
    for id in 0..50 {
        assert_eq!(Message::from_vec(&read(&mut stream).unwrap()).unwrap().metadata.id, id);
    }
}

#[test]
fn a_message_may_come_in_pieces() {
    let stand = Stand::new();
    let mut stream = stand.tcp();
    let query = query("alice.example.net.", RecordType::A).to_vec().unwrap();
    let mut framed = u16::try_from(query.len()).unwrap().to_be_bytes().to_vec();
    framed.extend(query);
    for byte in framed {
        stream.write_all(&[byte]).unwrap();
    }
    assert!(read(&mut stream).is_some());
}

#[test]
fn ends_connections_that_wait_or_dawdle() {
    let short = Duration::from_millis(50);
    let limits = Limits { idle: short, message: short, ..Limits::default() };
    let stand = Stand::with(limits);
    let mut silent = stand.tcp();
    let mut slow = stand.tcp();
    slow.write_all(&[0, 30, 1]).unwrap();
    assert!(read(&mut silent).is_none());
    assert!(read(&mut slow).is_none());
}

#[test]
fn ends_connections_that_last_too_long() {
    let limits = Limits { connection: Duration::from_secs(2), ..Limits::default() };
    let stand = Stand::with(limits);
    let mut stream = stand.tcp();
    let query = query("alice.example.net.", RecordType::A).to_vec().unwrap();
    write(&mut stream, &query);
    assert!(read(&mut stream).is_some());
    assert!(read(&mut stream).is_none());
}

#[test]
fn ends_connections_that_send_no_queries() {
    let stand = Stand::new();
    let mut answer = query("alice.example.net.", RecordType::A).to_vec().unwrap();
    answer[2] |= 0x80;
    for message in [vec![0; 5000], vec![1, 2, 3], answer] {
        let mut stream = stand.tcp();
        // It may have closed before all was written.
        let mut framed = u16::try_from(message.len()).unwrap().to_be_bytes().to_vec();
        framed.extend(message);
        let _ = stream.write_all(&framed);
        assert!(read(&mut stream).is_none());
    }
}

#[test]
fn keeps_a_place_for_others() {
    let limits = Limits { connections_per_address: 2, ..Limits::default() };
    let stand = Stand::with(limits);
    let query = query("alice.example.net.", RecordType::A).to_vec().unwrap();
    let mut open: Vec<_> = (0..2).map(|_| stand.tcp()).collect();
    for stream in &mut open {
        write(stream, &query);
        assert!(read(stream).is_some());
    }
    assert!(ask(&stand, &query).is_none(), "a third connection");
    open.pop();
    // Its place is free once the server has seen the end.
    assert!((0..1000).any(|_| ask(&stand, &query).is_some()));
}

#[test]
fn keeps_no_more_connections_than_it_may() {
    let limits = Limits { connections: 1, ..Limits::default() };
    let stand = Stand::with(limits);
    let query = query("alice.example.net.", RecordType::A).to_vec().unwrap();
    let mut first = stand.tcp();
    write(&mut first, &query);
    assert!(read(&mut first).is_some());
    assert!(ask(&stand, &query).is_none(), "a second connection");
    assert_eq!(stand.counters.turned_away.load(Ordering::Relaxed), 1);
}

/// The answer on a connection of its own; `None` if the server has no place for it, which may show while it is written to.
fn ask(stand: &Stand, query: &[u8]) -> Option<Vec<u8>> {
    let mut stream = stand.tcp();
    let mut framed = u16::try_from(query.len()).unwrap().to_be_bytes().to_vec();
    framed.extend(query);
    stream.write_all(&framed).ok()?;
    read(&mut stream)
}
