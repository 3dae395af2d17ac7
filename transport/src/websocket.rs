//! What the two sides of one HTTP/1.1 hop prove to each other in a WebSocket handshake (RFC 6455, section 4).

use http::HeaderValue;
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};

/// RFC 6455, section 1.3: appended to the key, so that nobody who merely echoes it can seem to accept.
const GUID: &[u8] = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// The `sec-websocket-key` made of these bytes, which are to be random.
pub fn key(random: [u8; 16]) -> HeaderValue {
    value(&random)
}

/// The `sec-websocket-accept` that answers this `sec-websocket-key`.
pub fn accept(key: &HeaderValue) -> HeaderValue {
    // SHA-1 is what the RFC asks for; no secret depends on it.
    value(digest(&SHA1_FOR_LEGACY_USE_ONLY, &[key.as_bytes(), GUID].concat()).as_ref())
}

/// Base64, which has no character that may not stand in a field.
fn value(bytes: &[u8]) -> HeaderValue {
    HeaderValue::try_from(base64(bytes)).unwrap_or(HeaderValue::from_static(""))
}

/// RFC 4648, section 4, with padding.
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |at: usize| u32::from(group.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let digit = ALPHABET[(bits >> (18 - 6 * place)) as usize & 63];
            text.push(if place <= group.len() { char::from(digit) } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_rfc_6455() {
        let key = key(*b"the sample nonce");
        assert_eq!(key, "dGhlIHNhbXBsZSBub25jZQ==");
        assert_eq!(accept(&key), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    }

    #[test]
    fn the_examples_of_rfc_4648() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
        assert_eq!(base64(&[0xfb, 0xff, 0xbf]), "+/+/");
    }
}
