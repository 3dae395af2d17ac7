//! Hexadecimal, as the vectors write bytes.

/// The bytes of a hexadecimal text.
pub(crate) fn decode(text: &str) -> Vec<u8> {
    let pair = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    assert!(text.len().is_multiple_of(2), "{text}");
    text.as_bytes().chunks(2).map(pair).collect()
}
