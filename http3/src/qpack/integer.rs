//! Integers with a prefix (RFC 7541, section 5.1).

use bytes::BufMut;

/// The longest string or index that is looked at has far fewer digits than this.
const MOST: u64 = u32::MAX as u64;

/// Takes an integer with a prefix of `bits` bits off the front; `None` if it is cut off or absurdly large.
pub(super) fn take(bytes: &mut &[u8], bits: u32) -> Option<u64> {
    let (first, rest) = bytes.split_first()?;
    *bytes = rest;
    let mask = (1_u64 << bits) - 1;
    let mut value = u64::from(*first) & mask;
    if value < mask {
        return Some(value);
    }
    let mut shift = 0;
    loop {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        value += u64::from(byte & 0x7f) << shift;
        if value > MOST {
            return None;
        }
        if byte & 0x80 == 0 {
            return Some(value);
        }
        shift += 7;
        if shift > 28 {
            return None;
        }
    }
}

/// Appends an integer with a prefix of `bits` bits; `pattern` is what stands before it in the first byte.
pub(super) fn put(out: &mut impl BufMut, pattern: u8, bits: u32, mut value: u64) {
    let mask = (1_u64 << bits) - 1;
    if value < mask {
        out.put_slice(&[pattern | low(value)]);
        return;
    }
    out.put_slice(&[pattern | low(mask)]);
    value -= mask;
    while value >= 0x80 {
        out.put_slice(&[0x80 | low(value & 0x7f)]);
        value >>= 7;
    }
    out.put_slice(&[low(value)]);
}

/// The last eight bits.
fn low(value: u64) -> u8 {
    value.to_be_bytes()[7]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_of_the_rfc() {
        let mut out = Vec::new();
        put(&mut out, 0, 5, 10);
        put(&mut out, 0, 5, 1337);
        put(&mut out, 0, 8, 42);
        assert_eq!(out, [0x0a, 0x1f, 0x9a, 0x0a, 0x2a]);
        let mut bytes = &out[..];
        assert_eq!(take(&mut bytes, 5), Some(10));
        assert_eq!(take(&mut bytes, 5), Some(1337));
        assert_eq!(take(&mut bytes, 8), Some(42));
        assert_eq!(take(&mut bytes, 8), None);
    }

    #[test]
    fn absurd_ones_are_refused() {
        assert_eq!(take(&mut &[0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01][..], 7), None);
        assert_eq!(take(&mut &[0x7f, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00][..], 7), None);
        assert_eq!(take(&mut &[0x7f, 0x80][..], 7), None);
    }
}
