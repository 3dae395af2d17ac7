//! Variable-length integers (RFC 9000, section 16).

use bytes::BufMut;

/// Reads an integer off the front of `bytes`: its value and how many bytes it took; `None` if there are not enough.
pub fn peek(bytes: &[u8]) -> Option<(u64, usize)> {
    let first = *bytes.first()?;
    let len = 1 << (first >> 6);
    let rest = bytes.get(1..len)?;
    let value = rest.iter().fold(u64::from(first & 0x3f), |value, byte| value << 8 | u64::from(*byte));
    Some((value, len))
}

/// Appends an integer below 2^62 in its shortest form.
pub fn put(out: &mut impl BufMut, value: u64) {
    match value {
        0..0x40 => out.put_slice(&value.to_be_bytes()[7..]),
        0x40..0x4000 => out.put_slice(&(value | 1 << 14).to_be_bytes()[6..]),
        0x4000..0x4000_0000 => out.put_slice(&(value | 2 << 30).to_be_bytes()[4..]),
        _ => out.put_u64(value | 3 << 62),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_of_the_rfc() {
        assert_eq!(
            peek(&[0xc2, 0x19, 0x7c, 0x5e, 0xff, 0x14, 0xe8, 0x8c]),
            Some((151_288_809_941_952_652, 8))
        );
        assert_eq!(peek(&[0x9d, 0x7f, 0x3e, 0x7d, 0xaa]), Some((494_878_333, 4)));
        assert_eq!(peek(&[0x40, 0x25]), Some((37, 2)), "a longer form than needed");
        assert_eq!(peek(&[0x40]), None);
        for value in [0, 63, 64, 16_383, 16_384, 1 << 29, 1 << 30, (1 << 62) - 1] {
            let mut bytes = Vec::new();
            put(&mut bytes, value);
            assert_eq!(peek(&bytes), Some((value, bytes.len())));
        }
    }
}
