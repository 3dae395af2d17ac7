//! Relay, peer, origin and visitor together: one module for each theme.
//!
//! A test that shows a rule of `docs/PROTOCOL.md` has the rule's number in its name.

// A test that cannot go on panics: that is how it fails.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod access;
mod access_programs;
mod array_failures;
mod array_forwarding;
mod bodies;
mod cancel;
mod carriers;
mod domains;
mod errands;
mod fair_use;
mod faults;
mod fleet;
mod handshakes;
mod hostile_control;
mod hostile_notices;
mod hostile_packets;
mod hostile_relay;
mod hostile_requests;
mod hostile_responses;
mod hostile_streams;
mod hosts;
mod instances;
mod interim;
mod isolation;
mod isolation_fields;
mod leaving;
mod logs;
mod names;
mod operators;
mod origin_requests;
mod origins;
mod packets;
mod plain_http;
mod programs;
mod registration;
mod relays_named;
mod requests;
mod restarts;
mod roads;
mod signed;
mod signed_in_the_open;
mod slow;
mod smuggling;
mod tampering;
mod unread;
mod upgrades;
mod verification;
mod verified_visits;
