//! Photoshop's resources, and IPTC's fields (IIM 4.2) in one of them.

use std::ops::Range;

/// The number of the resource that holds IPTC's fields.
pub(crate) const RECORDS: u16 = 0x0404;

/// How a resource begins: Photoshop's own way, and those of programs around it.
const SIGNATURES: [&[u8]; 5] = [b"8BIM", b"AgHg", b"DCSR", b"MeSa", b"PHUT"];

/// One of Photoshop's resources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Resource {
    /// What it is.
    pub(crate) number: u16,
    /// Where its data lie.
    pub(crate) data: Range<usize>,
    /// Where the next one begins.
    pub(crate) next: usize,
}

/// One field of IPTC.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Field {
    /// Of which record.
    pub(crate) record: u8,
    /// Which of it.
    pub(crate) number: u8,
    /// Where the number itself stands.
    pub(crate) at: usize,
    /// Where its data lie.
    pub(crate) data: Range<usize>,
}

/// The resources one after another; the last one may be cut off.
pub(crate) fn resources(bytes: &[u8]) -> impl Iterator<Item = Resource> {
    let mut at = 0;
    std::iter::from_fn(move || {
        if !SIGNATURES.contains(&bytes.get(at..at + 4)?) {
            return None;
        }
        let number = u16::from_be_bytes(bytes.get(at + 4..at + 6)?.try_into().ok()?);
        // A name with its length before it, padded to be even; then the length of the data, which are padded as well.
        let name = 1 + usize::from(*bytes.get(at + 6)?);
        let size = at + 6 + name + (name & 1);
        let length = u32::from_be_bytes(bytes.get(size..size + 4)?.try_into().ok()?);
        let start = size + 4;
        let end = start.saturating_add(usize::try_from(length).ok()?).min(bytes.len());
        at = end + ((end - start) & 1);
        Some(Resource { number, data: start..end, next: at.min(bytes.len()) })
    })
}

/// The fields one after another.
pub(crate) fn fields(bytes: &[u8]) -> impl Iterator<Item = Field> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let &[0x1c, record, number, high, low] = bytes.get(at..at + 5)? else { return None };
        let short = u16::from_be_bytes([high, low]);
        let (start, length) = if short & 0x8000 == 0 {
            (at + 5, usize::from(short))
        } else {
            // The length of the length.
            let width = usize::from(short & 0x7fff).min(5);
            let bytes = bytes.get(at + 5..at + 5 + width)?;
            (at + 5 + width, bytes.iter().fold(0, |length, &byte| length << 8 | usize::from(byte)))
        };
        let end = start.saturating_add(length).min(bytes.len());
        let field = Field { record, number, at: at + 2, data: start..end };
        at = end;
        Some(field)
    })
}
