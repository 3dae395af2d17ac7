//! Random secrets, the digests by which they are kept, and how they are compared.

use std::fmt::Write;

use oriel_protocol::zbase32;
use sha2::{Digest, Sha256};

/// Characters of a link's token: 160 random bits.
const TOKEN_LEN: usize = 32;

/// Characters of a link's id, which is no secret.
const ID_LEN: usize = 6;

/// A token that nobody can guess.
///
/// # Errors
/// If the system gives no randomness.
pub fn token() -> Result<String, getrandom::Error> {
    letters(TOKEN_LEN)
}

/// A word to call a link by.
///
/// # Errors
/// If the system gives no randomness.
pub fn id() -> Result<String, getrandom::Error> {
    letters(ID_LEN)
}

/// Random letters and digits, five bits each.
fn letters(count: usize) -> Result<String, getrandom::Error> {
    let mut random = [0; 32];
    getrandom::fill(&mut random)?;
    let mut text = zbase32::encode(&random);
    text.truncate(count);
    Ok(text)
}

/// SHA-256 of a token, in hexadecimal digits.
pub fn digest(token: &str) -> String {
    hex(&Sha256::digest(token.as_bytes()))
}

/// Bytes in hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Hexadecimal digits as bytes; `None` where they are something else.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok()).collect()
}

/// Whether these are the same, found out in a time that does not tell where they differ.
pub fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |differ, (a, b)| differ | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_differ_and_have_160_bits() {
        let tokens: std::collections::HashSet<_> = (0..100).map(|_| token().unwrap()).collect();
        assert_eq!(tokens.len(), 100);
        assert!(
            tokens
                .iter()
                .all(|token| token.len() == 32 && token.bytes().all(|byte| byte.is_ascii_alphanumeric()))
        );
    }

    #[test]
    fn what_is_the_same_is_the_same_to_its_last_bit() {
        assert!(same(b"", b"") && same(b"abc", b"abc"));
        for other in [&b""[..], b"ab", b"abd", b"cbc", b"abcd"] {
            assert!(!same(b"abc", other), "{other:?}");
        }
    }

    #[test]
    fn hexadecimal_digits_come_back() {
        assert_eq!(unhex(&hex(&[0, 0x7f, 0xff])), Some(vec![0, 0x7f, 0xff]));
        for odd in ["0", "0G", "+1", "FF", "é"] {
            assert_eq!(unhex(odd), None, "{odd}");
        }
        assert_eq!(digest("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
