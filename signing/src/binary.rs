//! Base64, as signatures and digests use it: standard alphabet, padded, strict (RFC 4648, section 4).

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

/// Encodes.
pub fn encode(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Decodes exactly `N` bytes.
pub fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    STANDARD.decode(text).ok()?.try_into().ok()
}

/// A nonce's 16 bytes as the 22 characters that travel.
pub fn nonce(bytes: &[u8; 16]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
