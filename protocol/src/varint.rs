//! Variable-length integers of RFC 9000, section 16, as RFC 9292 uses them.

use bytes::{Buf, BufMut};

/// The largest value that fits.
pub const MAX: u64 = (1 << 62) - 1;

/// Appends `value`; values over [`MAX`] saturate (no length or status here comes near it).
#[allow(clippy::cast_possible_truncation)] // each arm has checked the range
pub fn put(out: &mut impl BufMut, value: u64) {
    match value {
        0..=0x3f => out.put_u8(value as u8),
        0x40..=0x3fff => out.put_u16(0x4000 | value as u16),
        0x4000..=0x3fff_ffff => out.put_u32(0x8000_0000 | value as u32),
        _ => out.put_u64(0xc000_0000_0000_0000 | value.min(MAX)),
    }
}

/// How many bytes [`put`] writes for `value`.
pub const fn len(value: u64) -> usize {
    match value {
        0..=0x3f => 1,
        0x40..=0x3fff => 2,
        0x4000..=0x3fff_ffff => 4,
        _ => 8,
    }
}

/// Takes one integer off the front, or `None` if the bytes end too early.
pub fn take(input: &mut impl Buf) -> Option<u64> {
    if !input.has_remaining() {
        return None;
    }
    let first = input.chunk().first().copied()?;
    if input.remaining() < 1 << (first >> 6) {
        return None;
    }
    Some(match first >> 6 {
        0 => u64::from(input.get_u8()),
        1 => u64::from(input.get_u16() & 0x3fff),
        2 => u64::from(input.get_u32() & 0x3fff_ffff),
        _ => input.get_u64() & MAX,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_of_rfc_9000_appendix_a1() {
        for (bytes, value) in [
            (&[0xc2, 0x19, 0x7c, 0x5e, 0xff, 0x14, 0xe8, 0x8c][..], 151_288_809_941_952_652),
            (&[0x9d, 0x7f, 0x3e, 0x7d], 494_878_333),
            (&[0x7b, 0xbd], 15_293),
            (&[0x25], 37),
            (&[0x40, 0x25], 37),
        ] {
            assert_eq!(take(&mut &bytes[..]), Some(value));
            assert_eq!(take(&mut &bytes[..bytes.len() - 1]), None);
        }
    }

    proptest::proptest! {
        #[test]
        fn round_trips(value in 0..=MAX) {
            let mut out = Vec::new();
            put(&mut out, value);
            assert_eq!(out.len(), len(value));
            assert_eq!(take(&mut &out[..]), Some(value));
        }
    }
}
