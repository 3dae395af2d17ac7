//! Vectors of others, against this crate. `README.md` beside this file says where they are from.
//!
//! The program `tests/wasm` is the same checks, and runs as WebAssembly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bases;
mod digests;
mod ed25519;
mod hex;
mod structured_fields;
