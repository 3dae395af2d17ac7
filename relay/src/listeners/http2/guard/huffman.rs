//! How many symbols a string has in the Huffman code of HPACK (RFC 7541, section 5.2 and appendix B).

/// How many codes there are of each length. The code is canonical: the codes of one length follow each other, and
/// the first of the next length is the next number with zeros appended.
const CODES: [(u8, u32); 21] = [
    (5, 10),
    (6, 26),
    (7, 32),
    (8, 6),
    (10, 5),
    (11, 3),
    (12, 2),
    (13, 6),
    (14, 2),
    (15, 3),
    (19, 3),
    (20, 8),
    (21, 13),
    (22, 26),
    (23, 29),
    (24, 12),
    (25, 4),
    (26, 15),
    (27, 19),
    (28, 29),
    (30, 4),
];
/// For each length, the highest 32 bits that can begin with a code of it.
const HIGHEST: [(u32, u8); CODES.len()] = highest();
/// The length of the code that eight bits begin with; 0 if it is longer than eight.
const SHORT: [u8; 256] = short();
/// The end of a string, which must not be in one.
const EOS: u32 = u32::MAX >> 2;

/// A field block is not HPACK.
#[derive(Debug)]
pub(super) struct Undecodable;

/// A string as it comes.
#[derive(Clone, Debug, Default)]
pub(super) struct Huffman {
    /// The lowest `have` bits are the beginning of a symbol.
    bits: u64,
    have: u8,
    symbols: u32,
}

impl Huffman {
    pub(super) fn read(&mut self, text: &[u8]) -> Result<(), Undecodable> {
        for &octet in text {
            self.bits = self.bits << 8 | u64::from(octet);
            self.have += 8;
            while self.have >= 5 {
                // Missing bits are zeros here, which does not make a shorter code of what is there.
                let [n0, n1, n2, n3, ..] = (self.bits << (64 - self.have)).to_be_bytes();
                let next = u32::from_be_bytes([n0, n1, n2, n3]);
                let len = match SHORT[usize::from(n0)] {
                    0 => HIGHEST.iter().find(|(highest, _)| next <= *highest).map_or(30, |(_, len)| *len),
                    len => len,
                };
                if len > self.have {
                    break;
                }
                if len == 30 && next >> 2 == EOS {
                    return Err(Undecodable);
                }
                self.have -= len;
                self.symbols += 1;
            }
        }
        Ok(())
    }

    /// Looks at the padding, and says how many symbols there were.
    pub(super) fn end(&self) -> Result<u32, Undecodable> {
        let ones = (1 << self.have) - 1;
        if self.have < 8 && self.bits & ones == ones { Ok(self.symbols) } else { Err(Undecodable) }
    }
}

const fn highest() -> [(u32, u8); CODES.len()] {
    let mut table = [(0, 0); CODES.len()];
    let (mut after, mut last_len, mut i) = (0_u32, 0, 0);
    while i < CODES.len() {
        let (len, count) = CODES[i];
        after = (after << (len - last_len)) + count;
        table[i] = ((after - 1) << (32 - len) | u32::MAX >> len, len);
        last_len = len;
        i += 1;
    }
    table
}

const fn short() -> [u8; 256] {
    let mut table = [0; 256];
    let mut octet = 0_u32;
    while octet < 256 {
        let mut i = 0;
        while octet << 24 > HIGHEST[i].0 {
            i += 1;
        }
        if HIGHEST[i].1 <= 8 {
            table[octet as usize] = HIGHEST[i].1;
        }
        octet += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    fn symbols(text: &[u8]) -> Option<u32> {
        let mut whole = Huffman::default();
        let verdict = whole.read(text).and_then(|()| whole.end()).ok();
        let mut parts = Huffman::default();
        let in_parts = text.chunks(1).try_for_each(|octet| parts.read(octet)).and_then(|()| parts.end()).ok();
        assert_eq!(verdict, in_parts);
        verdict
    }

    #[test]
    fn the_code_is_complete() {
        assert_eq!(CODES.iter().map(|(_, count)| count).sum::<u32>(), 257);
        assert_eq!(HIGHEST[CODES.len() - 1].0, u32::MAX);
    }

    #[test]
    fn symbols_are_counted() {
        // "www.example.com", "custom-key", and the date of the examples in appendix C.
        assert_eq!(
            symbols(&[0xf1, 0xe3, 0xc2, 0xe5, 0xf2, 0x3a, 0x6b, 0xa0, 0xab, 0x90, 0xf4, 0xff]),
            Some(15)
        );
        assert_eq!(symbols(&[0x25, 0xa8, 0x49, 0xe9, 0x5b, 0xa9, 0x7d, 0x7f]), Some(10));
        let date = [
            0xd0, 0x7a, 0xbe, 0x94, 0x10, 0x54, 0xd4, 0x44, 0xa8, 0x20, 0x05, 0x95, 0x04, 0x0b, 0x81, 0x66,
            0xe0, 0x82, 0xa6, 0x2d, 0x1b, 0xff,
        ];
        assert_eq!(symbols(&date), Some(29));
        assert_eq!(symbols(&[]), Some(0));
        // The longest code, of 30 bits: a line feed.
        assert_eq!(symbols(&[0xff, 0xff, 0xff, 0xf3]), Some(1));
    }

    #[test]
    fn padding_is_the_beginning_of_the_end_of_string() {
        assert_eq!(symbols(&[0b0001_1111]), Some(1), "an 'a', and three ones");
        assert_eq!(symbols(&[0b0001_1000]), None, "zeros");
        assert_eq!(symbols(&[0b0001_1110]), None, "the last is a zero");
        assert_eq!(symbols(&[0b0001_1111, 0xff]), None, "eleven bits");
        assert_eq!(symbols(&[0xff]), None, "eight bits");
    }

    #[test]
    fn the_end_of_string_is_not_in_one() {
        assert_eq!(symbols(&[0xff, 0xff, 0xff, 0xff]), None, "alone");
        assert_eq!(symbols(&[0b0001_1111, 0xff, 0xff, 0xff, 0b1110_0011]), None, "between two");
    }
}
