//! Follows HPACK (RFC 7541) as far as it takes to know whether a field block can be decoded.
//!
//! A block that cannot be decoded ends the connection with an error code of its own, which the `h2` crate does not
//! use. To tell such a block from one with a field that is not allowed, only lengths are needed: of names, of values,
//! and of what is in the table. Nothing is copied.

use std::collections::VecDeque;

use super::huffman::{Huffman, Undecodable};

/// The size of the table, which the relay's settings leave as it is.
const TABLE: u32 = 4096;
/// What an entry counts beside its name and value.
const ENTRY: u32 = 32;
/// Octets of an integer after the first. `h2` takes no more.
const MAX_MORE: u8 = 4;
/// The lengths of the names of the static table.
const STATIC_NAMES: [u16; 61] = [
    10, 7, 7, 5, 5, 7, 7, 7, 7, 7, 7, 7, 7, 7, 14, 15, 15, 13, 6, 27, 3, 5, 13, 13, 19, 16, 16, 14, 16, 13,
    12, 6, 4, 4, 6, 7, 4, 4, 8, 17, 13, 8, 19, 13, 4, 8, 12, 18, 19, 5, 7, 7, 11, 6, 10, 25, 17, 10, 4, 3,
    16,
];
/// The first of them are of pseudo-header fields.
const STATIC_PSEUDO: u32 = 14;

/// What is known of a name.
#[derive(Clone, Copy, Debug, Default)]
struct Name {
    len: u32,
    pseudo: bool,
}

/// An entry of the dynamic table.
#[derive(Clone, Copy, Debug)]
struct Entry {
    name: Name,
    size: u32,
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// A field line, or a size of the table.
    Line,
    /// More of an integer, which is to be used for this.
    Integer(Use),
    /// The first octet of a string.
    Text,
    /// So many octets of a string.
    Octets(u32),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    Field,
    Name,
    Size,
    Length,
}

/// The field blocks that a visitor sends.
#[derive(Clone, Debug)]
pub(super) struct Blocks {
    /// The newest first.
    table: VecDeque<Entry>,
    size: u32,
    max: u32,
    step: Step,
    /// Nothing but sizes of the table has come in this block.
    fresh: bool,
    pseudo: bool,
    /// The integer that is being read, and how many octets of it have followed the first.
    integer: u32,
    more: u8,
    /// The field line that is being read: its name, once that is known, and whether it becomes an entry.
    name: Option<Name>,
    indexed: bool,
    /// The string that is being read.
    text_len: u32,
    huffman: Option<Huffman>,
    colon: bool,
}

impl Blocks {
    pub(super) fn new() -> Self {
        Self {
            table: VecDeque::new(),
            size: 0,
            max: TABLE,
            step: Step::Line,
            fresh: true,
            pseudo: false,
            integer: 0,
            more: 0,
            name: None,
            indexed: false,
            text_len: 0,
            huffman: None,
            colon: false,
        }
    }

    /// Reads a part of a block.
    pub(super) fn read(&mut self, mut part: &[u8]) -> Result<(), Undecodable> {
        while let Some((&octet, rest)) = part.split_first() {
            part = rest;
            match self.step {
                Step::Line => self.line(octet)?,
                Step::Integer(what) => self.integer(what, octet)?,
                Step::Text => {
                    self.huffman = (octet & 0x80 != 0).then(Huffman::default);
                    self.begin(Use::Length, octet, 0x7f)?;
                }
                Step::Octets(left) => {
                    if left == self.text_len {
                        // The code of a colon is 1011100.
                        self.colon = if self.huffman.is_some() { octet >> 1 == 0x5c } else { octet == b':' };
                    }
                    let more = u32::try_from(rest.len()).unwrap_or(u32::MAX).min(left - 1);
                    let (text, after) = rest.split_at(more as usize);
                    if let Some(huffman) = &mut self.huffman {
                        huffman.read(&[octet])?;
                        huffman.read(text)?;
                    }
                    part = after;
                    self.text(left - 1 - more)?;
                }
            }
        }
        Ok(())
    }

    /// Ends a block; true if there was a pseudo-header field in it.
    pub(super) fn end(&mut self) -> Result<bool, Undecodable> {
        self.fresh = true;
        let pseudo = std::mem::take(&mut self.pseudo);
        if self.step == Step::Line { Ok(pseudo) } else { Err(Undecodable) }
    }

    fn line(&mut self, first: u8) -> Result<(), Undecodable> {
        if first & 0xe0 == 0x20 {
            return if self.fresh { self.begin(Use::Size, first, 0x1f) } else { Err(Undecodable) };
        }
        self.fresh = false;
        if first & 0x80 != 0 {
            return self.begin(Use::Field, first, 0x7f);
        }
        self.name = None;
        self.indexed = first & 0x40 != 0;
        self.begin(Use::Name, first, if self.indexed { 0x3f } else { 0x0f })
    }

    fn begin(&mut self, what: Use, first: u8, prefix: u8) -> Result<(), Undecodable> {
        self.integer = u32::from(first & prefix);
        self.more = 0;
        if self.integer < u32::from(prefix) {
            return self.whole(what);
        }
        self.step = Step::Integer(what);
        Ok(())
    }

    fn integer(&mut self, what: Use, octet: u8) -> Result<(), Undecodable> {
        self.integer += u32::from(octet & 0x7f) << (7 * self.more);
        self.more += 1;
        match octet & 0x80 {
            0 => self.whole(what),
            _ if self.more < MAX_MORE => Ok(()),
            _ => Err(Undecodable),
        }
    }

    /// The integer is complete.
    fn whole(&mut self, what: Use) -> Result<(), Undecodable> {
        match what {
            Use::Field => {
                self.pseudo |= self.name_of(self.integer)?.pseudo;
                self.step = Step::Line;
            }
            Use::Name => {
                if self.integer > 0 {
                    self.name = Some(self.name_of(self.integer)?);
                }
                self.step = Step::Text;
            }
            Use::Length => {
                self.text_len = self.integer;
                self.colon = false;
                self.text(self.integer)?;
            }
            Use::Size if self.integer > TABLE => return Err(Undecodable),
            Use::Size => {
                self.max = self.integer;
                self.make_room(0);
                self.step = Step::Line;
            }
        }
        Ok(())
    }

    /// So much of a string is still to come.
    fn text(&mut self, left: u32) -> Result<(), Undecodable> {
        if left > 0 {
            self.step = Step::Octets(left);
            return Ok(());
        }
        let len = match &self.huffman {
            Some(huffman) => huffman.end()?,
            None => self.text_len,
        };
        if let Some(name) = self.name {
            self.pseudo |= name.pseudo;
            if self.indexed {
                self.insert(Entry { name, size: name.len + len + ENTRY });
            }
            self.step = Step::Line;
        } else {
            self.name = Some(Name { len, pseudo: self.colon });
            self.step = Step::Text;
        }
        Ok(())
    }

    fn name_of(&self, index: u32) -> Result<Name, Undecodable> {
        let at = (index as usize).checked_sub(1).ok_or(Undecodable)?;
        match STATIC_NAMES.get(at) {
            Some(len) => Ok(Name { len: u32::from(*len), pseudo: index <= STATIC_PSEUDO }),
            None => self.table.get(at - STATIC_NAMES.len()).map(|entry| entry.name).ok_or(Undecodable),
        }
    }

    fn insert(&mut self, entry: Entry) {
        self.make_room(entry.size);
        // One that is larger than the table leaves it empty.
        if entry.size <= self.max {
            self.size += entry.size;
            self.table.push_front(entry);
        }
    }

    fn make_room(&mut self, size: u32) {
        while self.size + size > self.max
            && let Some(oldest) = self.table.pop_back()
        {
            self.size -= oldest.size;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(hex: &str) -> Vec<u8> {
        let digits: Vec<u32> = hex.chars().filter_map(|c| c.to_digit(16)).collect();
        digits.chunks(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]).unwrap()).collect()
    }

    /// Whether the block can be decoded, and has a pseudo-header field; it is also read in two parts, cut anywhere.
    fn read(blocks: &mut Blocks, hex: &str) -> Option<bool> {
        let block = bytes(hex);
        let in_parts = |cut: usize| {
            let mut blocks = blocks.clone();
            let verdict = blocks
                .read(&block[..cut])
                .and_then(|()| blocks.read(&block[cut..]))
                .and_then(|()| blocks.end());
            (verdict.ok(), blocks)
        };
        let (verdict, after) = in_parts(block.len());
        for cut in 0..block.len() {
            let (other, cut_after) = in_parts(cut);
            assert_eq!((other, cut_after.size), (verdict, after.size), "cut at {cut}");
        }
        *blocks = after;
        verdict
    }

    fn alone(hex: &str) -> Option<bool> {
        read(&mut Blocks::new(), hex)
    }

    #[test]
    fn the_table_is_as_large_as_in_the_examples_of_the_rfc() {
        // Requests: appendix C.3 as they are, C.4 in the Huffman code.
        for blocks in [
            [
                "8286 8441 0f77 7777 2e65 7861 6d70 6c65 2e63 6f6d",
                "8286 84be 5808 6e6f 2d63 6163 6865",
                "8287 85bf 400a 6375 7374 6f6d 2d6b 6579 0c63 7573 746f 6d2d 7661 6c75 65",
            ],
            [
                "8286 8441 8cf1 e3c2 e5f2 3a6b a0ab 90f4 ff",
                "8286 84be 5886 a8eb 1064 9cbf",
                "8287 85bf 4088 25a8 49e9 5ba9 7d7f 8925 a849 e95b b8e8 b4bf",
            ],
        ] {
            let mut table = Blocks::new();
            for (block, size) in blocks.into_iter().zip([57, 110, 164]) {
                assert_eq!(read(&mut table, block), Some(true));
                assert_eq!(table.size, size);
            }
        }
        // Responses, appendix C.5: a table of 256 octets, which loses its oldest entries.
        let mut table = Blocks::new();
        for (block, size, entries) in [
            (
                "3fe101 4803 3330 3258 0770 7269 7661 7465 611d 4d6f 6e2c 2032 3120 4f63 7420 3230 3133 2032 303a 3133 \
                 3a32 3120 474d 546e 1768 7474 7073 3a2f 2f77 7777 2e65 7861 6d70 6c65 2e63 6f6d",
                222,
                4,
            ),
            ("4803 3330 37c1 c0bf", 222, 4),
            (
                "88c1 611d 4d6f 6e2c 2032 3120 4f63 7420 3230 3133 2032 303a 3133 3a32 3220 474d 54c0 5a04 677a 6970 \
                 7738 666f 6f3d 4153 444a 4b48 514b 425a 584f 5157 454f 5049 5541 5851 5745 4f49 553b 206d 6178 2d61 \
                 6765 3d33 3630 303b 2076 6572 7369 6f6e 3d31",
                215,
                3,
            ),
        ] {
            assert_eq!(read(&mut table, block), Some(true));
            assert_eq!((table.size, table.table.len()), (size, entries));
        }
    }

    #[test]
    fn an_index_is_of_an_entry() {
        let mut table = Blocks::new();
        // Literals with indexing: "a: b" is 62 then, and 63 when another has come.
        assert_eq!(read(&mut table, "40 0161 0162 be"), Some(false));
        assert_eq!(read(&mut table, "40 0163 0164 be bf"), Some(false));
        assert_eq!(read(&mut table.clone(), "c0"), None, "64");
        assert_eq!(read(&mut table.clone(), "7f02 00"), None, "the name of 65");
        assert_eq!(read(&mut table.clone(), "20 be"), None, "a table of no octets is empty");
        assert_eq!(read(&mut table.clone(), "3f03 be"), Some(false), "34 octets have room for the newest");
        assert_eq!(read(&mut table.clone(), "3f03 bf"), None, "and for no other");
        for wrong in ["be", "80", "7f00 00", "0f2f 00", "ffffff7f"] {
            assert_eq!(alone(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_entry_larger_than_the_table_empties_it() {
        let mut table = Blocks::new();
        assert_eq!(read(&mut table, "40 0161 0162 be"), Some(false));
        assert_eq!(
            read(&mut table, &format!("40 0161 7fe01e {}", "61".repeat(4063))),
            Some(false),
            "exactly 4096"
        );
        assert_eq!((table.size, table.table.len()), (4096, 1));
        assert_eq!(
            read(&mut table, &format!("40 0161 7fe11e {}", "61".repeat(4064))),
            Some(false),
            "one more"
        );
        assert_eq!((table.size, table.table.len()), (0, 0));
    }

    #[test]
    fn the_size_of_the_table_comes_first_and_is_bounded() {
        assert_eq!(alone("20 3fe11f 82"), Some(true));
        assert_eq!(alone("3fe21f 82"), None, "4097");
        assert_eq!(alone("82 20"), None, "at the end");
        assert_eq!(alone("82 20 84"), None, "between two field lines");
        let mut table = Blocks::new();
        assert_eq!(read(&mut table, "82"), Some(true));
        assert_eq!(read(&mut table, "20 82"), Some(true), "it may come in the next block");
    }

    #[test]
    fn a_block_ends_with_a_field_line() {
        for incomplete in ["ff", "ff80", "40", "4001", "400161", "40016101", "0f", "3f", "3f80", "0482 60"] {
            assert_eq!(alone(incomplete), None, "{incomplete}");
        }
        assert_eq!(alone(""), Some(false));
    }

    #[test]
    fn integers_are_of_at_most_five_octets() {
        assert_eq!(alone("0f 80808000 0161"), Some(false));
        assert_eq!(alone("0f 8080808000 0161"), None);
        assert_eq!(alone("40 0161 7fffffffffff00"), None);
    }

    #[test]
    fn strings_in_huffman_code_are_looked_at() {
        assert_eq!(alone("40 0161 81 1f"), Some(false));
        assert_eq!(alone("40 0161 81 18"), None, "padding of zeros");
        assert_eq!(alone("40 84 ffffffff 0161"), None, "the end of string");
    }

    #[test]
    fn pseudo_header_fields_are_seen() {
        let mut table = Blocks::new();
        // ":path: /" as an index; by its name's index; as a literal, plain and in the Huffman code.
        for pseudo in ["84", "04 012f", "40 053a70617468 012f", "40 84b958d33f 012f", "be", "7e 0161"] {
            assert_eq!(read(&mut table, pseudo), Some(true), "{pseudo}");
            assert_eq!(read(&mut table, "40 0161 013a be 90 0f00 0161"), Some(false), "after {pseudo}");
            assert_eq!(read(&mut table, "40 053a70617468 012f"), Some(true));
        }
    }

    #[test]
    fn pseudo_header_fields_begin_with_a_colon() {
        assert_eq!((alone("81"), alone("8e"), alone("8f")), (Some(true), Some(true), Some(false)));
        let mut table = Blocks::new();
        assert_eq!(read(&mut table, "00 053a70617468 012f"), Some(true));
        assert_eq!(read(&mut table, "00 0161 013a 00 00 00"), Some(false), "an empty name after a value");
    }

    #[test]
    fn static_names_are_as_long_as_they_are() {
        // Entries made by the name of each static entry, with an empty value.
        for (index, len) in [(1, 10), (15, 14), (20, 27), (33, 4), (40, 17), (56, 25), (57, 17), (61, 16)] {
            let mut table = Blocks::new();
            assert!(read(&mut table, &format!("{:02x} 00", 0x40 | index)).is_some());
            assert_eq!(table.size, len + ENTRY, "{index}");
        }
    }
}
