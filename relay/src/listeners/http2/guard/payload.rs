//! The payload of a frame: what is looked at, and what is passed by.

use h2::Reason;

use super::codes::{CONTINUATION, DATA, HEADERS, PADDED, SETTINGS, WITH_PRIORITY};
use super::hpack::Blocks;

const INITIAL_WINDOW_SIZE: u16 = 4;
const LARGEST_WINDOW: u32 = u32::MAX >> 1;
/// The octets of a setting: an identifier of two, a value of four.
const SETTING: usize = 6;

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Body,
    Other,
    Settings,
    PadLength,
    /// So many octets of a priority.
    Priority(usize),
    /// Field lines, then padding.
    Fields,
}

/// The payload of the present frame.
#[derive(Debug)]
pub(super) struct Payload {
    /// Octets that are still to come, and how many of them are padding.
    left: usize,
    padding: usize,
    part: Part,
    /// The part after the length of the padding.
    after: Part,
    setting: [u8; SETTING],
    blocks: Blocks,
}

impl Payload {
    /// Before the first frame.
    pub(super) fn new() -> Self {
        Self {
            left: 0,
            padding: 0,
            part: Part::Other,
            after: Part::Fields,
            setting: [0; SETTING],
            blocks: Blocks::new(),
        }
    }

    /// A frame begins, whose length is right for its kind.
    pub(super) fn begin(&mut self, kind: u8, flags: u8, len: usize) {
        self.left = len;
        self.padding = 0;
        self.after = if flags & WITH_PRIORITY != 0 { Part::Priority(5) } else { Part::Fields };
        self.part = match kind {
            DATA => Part::Body,
            HEADERS if flags & PADDED != 0 => Part::PadLength,
            HEADERS => self.after,
            CONTINUATION => Part::Fields,
            SETTINGS => Part::Settings,
            _ => Part::Other,
        };
    }

    /// Octets that are still to come.
    pub(super) fn left(&self) -> usize {
        self.left
    }

    /// Whether something other than a body is still to come.
    pub(super) fn is_incomplete_head(&self) -> bool {
        self.left > 0 && self.part != Part::Body
    }

    /// Reads some of these bytes, and says how many; there are some, on both sides.
    pub(super) fn read(&mut self, bytes: &[u8]) -> Result<usize, Reason> {
        let most = bytes.len().min(self.left);
        let taken = match self.part {
            Part::Body | Part::Other => most,
            Part::Settings => self.setting(bytes[0])?,
            Part::PadLength => {
                self.padding = usize::from(bytes[0]);
                let priority = if let Part::Priority(len) = self.after { len } else { 0 };
                if 1 + priority + self.padding > self.left {
                    return Err(Reason::PROTOCOL_ERROR);
                }
                self.part = self.after;
                1
            }
            Part::Priority(missing) => {
                let taken = most.min(missing);
                self.part = if taken < missing { Part::Priority(missing - taken) } else { Part::Fields };
                taken
            }
            Part::Fields if self.left > self.padding => {
                let taken = most.min(self.left - self.padding);
                self.blocks.read(&bytes[..taken]).map_err(|_| Reason::COMPRESSION_ERROR)?;
                taken
            }
            Part::Fields => most,
        };
        self.left -= taken;
        Ok(taken)
    }

    /// A field block is complete; true if there was a pseudo-header field in it.
    pub(super) fn end_block(&mut self) -> Result<bool, Reason> {
        self.blocks.end().map_err(|_| Reason::COMPRESSION_ERROR)
    }

    fn setting(&mut self, octet: u8) -> Result<usize, Reason> {
        // The whole length is a multiple.
        self.setting[(SETTING - self.left % SETTING) % SETTING] = octet;
        let [i0, i1, value @ ..] = self.setting;
        let is_window = u16::from_be_bytes([i0, i1]) == INITIAL_WINDOW_SIZE;
        if self.left % SETTING == 1 && is_window && u32::from_be_bytes(value) > LARGEST_WINDOW {
            return Err(Reason::FLOW_CONTROL_ERROR);
        }
        Ok(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads a payload whole, and in two parts, cut anywhere.
    fn read(kind: u8, flags: u8, bytes: &[u8]) -> Result<bool, Reason> {
        let in_parts = |cut: usize| {
            let mut payload = Payload::new();
            payload.begin(kind, flags, bytes.len());
            for mut part in [&bytes[..cut], &bytes[cut..]] {
                while !part.is_empty() {
                    let taken = payload.read(part)?;
                    part = &part[taken..];
                }
            }
            assert_eq!(payload.left(), 0);
            payload.end_block()
        };
        let whole = in_parts(bytes.len());
        for cut in 0..bytes.len() {
            assert_eq!(in_parts(cut), whole, "cut at {cut}");
        }
        whole
    }

    #[test]
    fn windows_have_a_largest_size() {
        let settings = |value: u32| {
            let mut bytes = vec![0, 3, 0xff, 0xff, 0xff, 0xff, 0, 4];
            bytes.extend(value.to_be_bytes());
            bytes.extend([0, 1, 0xff, 0xff, 0xff, 0xff]);
            read(SETTINGS, 0, &bytes)
        };
        assert_eq!(settings(0), Ok(false));
        assert_eq!(settings(LARGEST_WINDOW), Ok(false));
        assert_eq!(settings(LARGEST_WINDOW + 1), Err(Reason::FLOW_CONTROL_ERROR));
        assert_eq!(settings(u32::MAX), Err(Reason::FLOW_CONTROL_ERROR));
    }

    #[test]
    fn field_lines_are_found() {
        // 0x82 is a field line with a pseudo-header field, 0xbe the index of nothing.
        let block = |flags: u8, bytes: &[u8]| read(HEADERS, flags, bytes);
        let (right, wrong) = (Ok(true), Err(Reason::COMPRESSION_ERROR));
        assert_eq!(block(0, &[0x82]), right);
        assert_eq!(block(0, &[0xbe]), wrong);
        assert_eq!(block(0, &[0x82, 0x41]), wrong, "it stops in a field line");
        assert_eq!(block(PADDED, &[2, 0x82, 0xbe, 0xbe]), right, "padding is none of it");
        assert_eq!(block(PADDED, &[1, 0x82, 0xbe, 0xbe]), wrong);
        assert_eq!(block(PADDED, &[3, 0, 0, 0]), Ok(false), "nothing but padding");
        assert_eq!(block(PADDED, &[4, 0, 0, 0]), Err(Reason::PROTOCOL_ERROR), "more than there is");
        assert_eq!(block(WITH_PRIORITY, &[0xbe, 0xbe, 0xbe, 0xbe, 0xbe, 0x82]), right);
        assert_eq!(block(WITH_PRIORITY, &[0, 0, 0, 0, 0, 0xbe]), wrong);
        assert_eq!(block(PADDED | WITH_PRIORITY, &[1, 0, 0, 0, 0, 0, 0x82, 0xbe]), right);
        assert_eq!(block(PADDED | WITH_PRIORITY, &[1, 0, 0, 0, 0, 0]), Err(Reason::PROTOCOL_ERROR));
        assert_eq!(read(CONTINUATION, PADDED | WITH_PRIORITY, &[0x82]), right, "these flags are of HEADERS");
    }
}
