//! Certificates kept on a shelf: from a source of the test's own, and from a real CA program.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

mod doubles;
mod handshakes;
mod issuing;
mod keeping;
mod names;
mod pebble;
mod showing;
