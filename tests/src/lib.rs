//! The end-to-end harness: a relay, peers, origins and visitors, honest or not, in one process or as the built
//! programs. The scenarios are in `tests/e2e`.
//!
//! Every wait has a deadline that only something hanging can miss, every port is 0, and every task belongs to
//! whoever started it: dropping a relay, a peer, an origin or a session ends it.

// A test that cannot go on panics: that is how it fails.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod array;
pub mod binaries;
pub mod deadline;
pub mod errands;
pub mod guarded;
pub mod hostile;
pub mod http2_origin;
pub mod inspector;
pub mod origin;
pub mod pair;
pub mod pattern;
pub mod peer;
pub mod plain_proxy;
pub mod program;
pub mod proof;
pub mod recorder;
pub mod relay;
pub mod site;
pub mod switching;
pub mod tcp_only;
pub mod visitor;
