//! Field sections (RFC 9204), with the static table alone.

mod decode;
mod encode;
mod huffman;
mod huffman_code;
mod integer;
mod static_table;

pub use decode::{DecodeError, Line, decode};
pub use encode::{encode_fields, encode_status};
