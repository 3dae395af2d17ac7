//! Vectors of others, against this crate. `README.md` beside this file says where they are from.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bases;
mod digests;
mod ed25519;
mod structured_fields;

/// The bytes of a hexadecimal text.
fn hex(text: &str) -> Vec<u8> {
    let pair = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    assert!(text.len().is_multiple_of(2), "{text}");
    text.as_bytes().chunks(2).map(pair).collect()
}
