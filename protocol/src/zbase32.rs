//! z-base-32, the encoding of keys in host names and links: 32 bytes are 52 characters (P-64).

const ALPHABET: &[u8; 32] = b"ybndrfg8ejkmcpqxot1uwisza345h769";

/// Characters in an encoded 32-byte key.
pub const KEY_LEN: usize = 52;

/// Encodes 32 bytes.
pub fn encode(key: &[u8; 32]) -> String {
    let mut out = String::with_capacity(KEY_LEN);
    let (mut bits, mut held) = (0u32, 0u32);
    for &byte in key {
        bits = bits << 8 | u32::from(byte);
        held += 8;
        while held >= 5 {
            held -= 5;
            out.push(char::from(ALPHABET[(bits >> held & 31) as usize]));
        }
    }
    // 256 bits are 51 characters and one bit, padded with zeros on the right.
    out.push(char::from(ALPHABET[(bits << (5 - held) & 31) as usize]));
    out
}

/// Decodes 52 characters; `None` unless they are exactly what [`encode`] writes.
pub fn decode(text: &str) -> Option<[u8; 32]> {
    if text.len() != KEY_LEN {
        return None;
    }
    let mut key = [0; 32];
    let (mut bits, mut held, mut at) = (0u32, 0u32, 0usize);
    for byte in text.bytes() {
        let digit = ALPHABET.iter().position(|&letter| letter == byte)?;
        bits = bits << 5 | u32::try_from(digit).ok()?;
        held += 5;
        if held >= 8 {
            held -= 8;
            *key.get_mut(at)? = (bits >> held & 0xff).try_into().ok()?;
            at += 1;
        }
    }
    (bits & ((1 << held) - 1) == 0).then_some(key)
}

/// Whether a label has the shape of an encoded key, decodable or not (such labels are reserved, P-42).
pub fn is_key_shaped(label: &str) -> bool {
    label.len() == KEY_LEN && label.bytes().all(|byte| ALPHABET.contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_answers() {
        assert_eq!(encode(&[0; 32]), "y".repeat(52));
        assert_eq!(encode(&[0xff; 32]), format!("{}o", "9".repeat(51)));
        assert!(decode(&"9".repeat(52)).is_none(), "padding bits must be zero");
        assert!(decode("short").is_none());
        assert!(decode(&"l".repeat(52)).is_none(), "l is not in the alphabet");
    }

    proptest::proptest! {
        #[test]
        fn round_trips(key: [u8; 32]) {
            let text = encode(&key);
            assert!(is_key_shaped(&text));
            assert_eq!(decode(&text), Some(key));
        }
    }
}
