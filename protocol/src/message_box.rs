//! The MessageBoxID: the relay's correlator for one exchange.

use std::fmt;

/// 128 random bits that every packet of one exchange carries (P-30).
///
/// It is hop-local: never signed, never shown to an origin; visitors see it as the request id.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct MessageBoxId([u8; 16]);

impl MessageBoxId {
    /// Wraps 16 bytes; whoever makes a new id takes them from a random source.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The bytes as they stand in a packet's head.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// The 32 lower-case hexadecimal digits, without allocating.
    pub fn to_hex(self) -> [u8; 32] {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut hex = [0; 32];
        for (pair, byte) in hex.chunks_exact_mut(2).zip(self.0) {
            pair[0] = DIGITS[usize::from(byte >> 4)];
            pair[1] = DIGITS[usize::from(byte & 15)];
        }
        hex
    }
}

impl fmt::Display for MessageBoxId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(std::str::from_utf8(&self.to_hex()).unwrap_or_default())
    }
}

impl fmt::Debug for MessageBoxId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MessageBoxId({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_as_32_hex_digits() {
        let id = MessageBoxId::from_bytes(*b"\x00\x01\x0a\xff0123456789ab");
        assert_eq!(id.to_string(), "00010aff303132333435363738396162");
    }
}
