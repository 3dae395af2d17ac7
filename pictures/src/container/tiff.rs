//! TIFF 6.0, BigTIFF, and thereby EXIF: directories of tags that point elsewhere.

use super::layout::{Block, Content, Extent, Layout};
use super::window::Window;

/// Tags of one directory that are looked at.
const MOST_TAGS: u64 = 1024;

/// An open TIFF structure; offsets count from `base`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tiff {
    base: u64,
    end: u64,
    little: bool,
    big: bool,
}

/// One tag of a directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The tag.
    pub(crate) tag: u16,
    /// The type of its values.
    pub(crate) kind: u16,
    /// Where the entry itself lies in the file.
    pub(crate) at: u64,
    /// Where its values lie in the file: in the entry itself if they are short.
    pub(crate) value: u64,
    /// How long they are, in bytes, as far as they lie within the structure.
    pub(crate) length: u64,
    /// How many.
    pub(crate) count: u64,
}

impl Tiff {
    /// The structure that lies from `base` up to `end`, and its first directory.
    pub(crate) fn open(window: &mut Window<'_>, base: u64, end: u64) -> Option<(Tiff, u64)> {
        let head: [u8; 8] = window.array(base).filter(|_| end.saturating_sub(base) >= 8)?;
        let (little, big) = match head {
            [b'I', b'I', 42 | 0x55, 0, ..] => (true, false),
            [b'M', b'M', 0, 42 | 0x55, ..] => (false, false),
            [b'I', b'I', 43, 0, 8, 0, 0, 0] => (true, true),
            [b'M', b'M', 0, 43, 0, 8, 0, 0] => (false, true),
            _ => return None,
        };
        let tiff = Tiff { base, end, little, big };
        let first =
            if big { tiff.longlong(window, base + 8)? } else { u64::from(tiff.long(window, base + 4)?) };
        Some((tiff, first))
    }

    /// How many bytes an offset takes.
    fn word(&self) -> u64 {
        if self.big { 8 } else { 4 }
    }

    /// The length of one entry of a directory.
    pub(crate) fn step(&self) -> u64 {
        if self.big { 20 } else { 12 }
    }

    /// Where in the file the directory at `offset` lies with its entries, its count and what follows.
    pub(crate) fn directory(&self, window: &mut Window<'_>, offset: u64) -> Option<Extent> {
        let (start, count) = self.head(window, offset)?;
        let at = self.base + offset;
        let end = start + count.min(MOST_TAGS) * self.step() + self.word();
        Some(Extent::between(at, end.min(self.end)))
    }

    fn head(&self, window: &mut Window<'_>, offset: u64) -> Option<(u64, u64)> {
        let at = self.base.checked_add(offset).filter(|&at| offset >= 8 && at < self.end)?;
        if self.big {
            Some((at + 8, self.longlong(window, at)?))
        } else {
            Some((at + 2, u64::from(self.short(window, at)?)))
        }
    }

    /// The entries of the directory at `offset`, as far as they lie within, and the offset of the next one.
    pub(crate) fn entries(&self, window: &mut Window<'_>, offset: u64) -> Option<(Vec<Entry>, u64)> {
        let (start, count) = self.head(window, offset)?;
        let mut entries = Vec::new();
        for number in 0..count.min(MOST_TAGS) {
            let at = start + number * self.step();
            if at + self.step() > self.end {
                break;
            }
            let Some(entry) = self.entry(window, at) else { break };
            entries.push(entry);
        }
        let next = start + count.min(MOST_TAGS) * self.step();
        let next = if next + self.word() <= self.end && count <= MOST_TAGS {
            self.offset(window, next).unwrap_or(0)
        } else {
            0
        };
        Some((entries, next))
    }

    fn entry(&self, window: &mut Window<'_>, at: u64) -> Option<Entry> {
        let (tag, kind) = (self.short(window, at)?, self.short(window, at + 2)?);
        let (count, field) = if self.big {
            (self.longlong(window, at + 4)?, at + 12)
        } else {
            (u64::from(self.long(window, at + 4)?), at + 8)
        };
        let length = count.saturating_mul(size(kind));
        let value =
            if length <= self.word() { field } else { self.base.checked_add(self.offset(window, field)?)? };
        let length = length.min(self.end.saturating_sub(value));
        Some(Entry { tag, kind, at, value, length, count })
    }

    /// An offset of this structure, as wide as they are in it.
    fn offset(&self, window: &mut Window<'_>, at: u64) -> Option<u64> {
        if self.big { self.longlong(window, at) } else { self.long(window, at).map(u64::from) }
    }

    /// The value of that number (from 0) as a whole number.
    pub(crate) fn number(&self, window: &mut Window<'_>, entry: &Entry, number: u64) -> Option<u64> {
        let at = entry.value.checked_add(number.checked_mul(size(entry.kind))?)?;
        if at.checked_add(size(entry.kind))? > entry.value + entry.length {
            return None;
        }
        match entry.kind {
            1 | 7 => window.array(at).map(|[byte]| u64::from(byte)),
            3 => self.short(window, at).map(u64::from),
            4 | 13 => self.long(window, at).map(u64::from),
            16 | 18 => self.longlong(window, at),
            _ => None,
        }
    }

    /// The first value as numerator and denominator.
    pub(crate) fn rational(&self, window: &mut Window<'_>, entry: &Entry) -> Option<(u32, u32)> {
        if entry.kind != 5 || entry.length < 8 {
            return None;
        }
        Some((self.long(window, entry.value)?, self.long(window, entry.value + 4)?))
    }

    /// The stretch at an offset of this structure, as far as it lies within.
    pub(crate) fn part(&self, offset: u64, length: u64) -> Extent {
        let at = self.base.saturating_add(offset).min(self.end);
        Extent::between(at, at.saturating_add(length).min(self.end))
    }

    /// The offset in this structure of a place in the file.
    pub(crate) fn offset_of(&self, at: u64) -> u64 {
        at.saturating_sub(self.base)
    }

    fn short(&self, window: &mut Window<'_>, at: u64) -> Option<u16> {
        let bytes = window.array(at)?;
        Some(if self.little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    }

    /// A number of four bytes.
    pub(crate) fn long(&self, window: &mut Window<'_>, at: u64) -> Option<u32> {
        let bytes = window.array(at)?;
        Some(if self.little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    }

    fn longlong(&self, window: &mut Window<'_>, at: u64) -> Option<u64> {
        let bytes = window.array(at)?;
        Some(if self.little { u64::from_le_bytes(bytes) } else { u64::from_be_bytes(bytes) })
    }

    /// Where the directory at `offset` lies, if it has so many entries and ends within the structure.
    pub(crate) fn whole_directory(
        &self,
        window: &mut Window<'_>,
        offset: u64,
        entries: usize,
    ) -> Option<u64> {
        let (start, count) = self.head(window, offset)?;
        let end = start + (entries as u64) * self.step() + self.word();
        (count == entries as u64 && end <= self.end).then_some(self.base + offset)
    }

    /// A number of entries as this structure writes it.
    pub(crate) fn count_of(&self, count: u16) -> Vec<u8> {
        match (self.big, self.little) {
            (false, _) => self.bytes_of(count).to_vec(),
            (true, true) => u64::from(count).to_le_bytes().to_vec(),
            (true, false) => u64::from(count).to_be_bytes().to_vec(),
        }
    }

    /// A number of two bytes as this structure writes it.
    pub(crate) fn bytes_of(&self, number: u16) -> [u8; 2] {
        if self.little { number.to_le_bytes() } else { number.to_be_bytes() }
    }
}

/// In bytes, of a value of that type.
fn size(kind: u16) -> u64 {
    match kind {
        3 | 8 => 2,
        4 | 9 | 11 | 13 => 4,
        5 | 10 | 12 | 16..=18 => 8,
        _ => 1,
    }
}

/// A file that is TIFF as a whole is one block; its first directory has the size.
pub(super) fn layout(window: &mut Window<'_>, whole: Extent) -> Layout {
    let mut layout = Layout::default();
    let Some((tiff, first)) = Tiff::open(window, whole.at, whole.end()) else { return layout };
    let Some((entries, _)) = tiff.entries(window, first) else { return layout };
    layout.sound = true;
    layout.push(Block { content: Content::Exif, extents: vec![whole] });
    for entry in entries {
        let value = tiff.number(window, &entry, 0).and_then(|value| u32::try_from(value).ok());
        match entry.tag {
            0x100 => layout.width = value.unwrap_or(0),
            0x101 => layout.height = value.unwrap_or(0),
            _ => {}
        }
    }
    layout
}
