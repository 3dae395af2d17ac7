//! The records of a ZIP file (PKWARE's APPNOTE.TXT 6.3.10, the sections named below).
//!
//! Files are stored as they are. The sum of a file is known only once it has been read, so it
//! follows the file in a data descriptor (4.3.9); the sizes stand in the local header too, so that
//! whoever reads front to back knows where a file ends.

use std::ops::Range;

use crate::dates;

/// From here on a size or an offset stands in the extra field (4.5.3).
const LARGE: u64 = 0xFFFF_FFFF;
/// From here on a number of files does not fit the short end record.
const MANY: u64 = 0xFFFF;
/// A data descriptor follows (bit 3), the name is UTF-8 (bit 11): section 4.4.4.
const FLAGS: u16 = 1 << 3 | 1 << 11;
const UNIX: u16 = 3 << 8;
/// A regular file that its owner writes and all read: `-rw-r--r--`.
const MODE: u32 = 0o100_644 << 16;

/// What a header says of a file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Facts<'a> {
    pub(super) name: &'a str,
    pub(super) size: u64,
    /// Seconds since 1970.
    pub(super) modified: i64,
    /// Where the local header stands.
    pub(super) start: u64,
}

impl Facts<'_> {
    fn is_large(&self) -> bool {
        self.size >= LARGE
    }

    fn version(&self, far: bool) -> u16 {
        if self.is_large() || far { 45 } else { 20 }
    }

    /// The local header (4.3.7), which stands before the file.
    pub(super) fn local(&self) -> Vec<u8> {
        let mut extra = self.time_extra();
        if self.is_large() {
            extra.extend(extra_field(1, &[self.size, self.size]));
        }
        let mut record = Vec::with_capacity(30 + self.name.len() + extra.len());
        record.extend(0x0403_4b50_u32.to_le_bytes());
        record.extend(self.version(false).to_le_bytes());
        self.push_middle(&mut record, 0);
        record.extend(short_length(extra.len()).to_le_bytes());
        record.extend(self.name.as_bytes());
        record.extend(extra);
        record
    }

    pub(super) fn local_length(&self) -> u64 {
        let extra = self.time_extra().len() + if self.is_large() { 20 } else { 0 };
        (30 + self.name.len() + extra) as u64
    }

    /// The data descriptor (4.3.9), which stands behind the file.
    pub(super) fn descriptor(&self, sum: u32) -> Vec<u8> {
        let mut record = Vec::with_capacity(24);
        record.extend(0x0807_4b50_u32.to_le_bytes());
        record.extend(sum.to_le_bytes());
        match u32::try_from(self.size) {
            Ok(size) if !self.is_large() => record.extend([size.to_le_bytes(); 2].concat()),
            _ => record.extend([self.size.to_le_bytes(); 2].concat()),
        }
        record
    }

    pub(super) fn descriptor_length(&self) -> u64 {
        if self.is_large() { 24 } else { 16 }
    }

    /// The file's part of the central directory (4.3.12).
    pub(super) fn central(&self, sum: u32) -> Vec<u8> {
        let far = self.start >= LARGE;
        let mut large = Vec::new();
        if self.is_large() {
            large.extend([self.size, self.size]);
        }
        if far {
            large.push(self.start);
        }
        let mut extra = self.time_extra();
        if !large.is_empty() {
            extra.extend(extra_field(1, &large));
        }
        let mut record = Vec::with_capacity(46 + self.name.len() + extra.len());
        record.extend(0x0201_4b50_u32.to_le_bytes());
        record.extend((UNIX | 45).to_le_bytes());
        record.extend(self.version(far).to_le_bytes());
        self.push_middle(&mut record, sum);
        record.extend(short_length(extra.len()).to_le_bytes());
        // No comment, the first disk, no inner attributes.
        record.extend([0; 6]);
        record.extend(MODE.to_le_bytes());
        record.extend(clamped(self.start).to_le_bytes());
        record.extend(self.name.as_bytes());
        record.extend(extra);
        record
    }

    pub(super) fn central_length(&self) -> u64 {
        let numbers = if self.is_large() { 2 } else { 0 } + usize::from(self.start >= LARGE);
        let large = if numbers == 0 { 0 } else { 4 + 8 * numbers };
        (46 + self.name.len() + self.time_extra().len() + large) as u64
    }

    /// From the flags to the length of the name: the same in both headers.
    fn push_middle(&self, record: &mut Vec<u8>, sum: u32) {
        let (date, time) = dos(self.modified);
        record.extend(FLAGS.to_le_bytes());
        record.extend(0_u16.to_le_bytes());
        record.extend(time.to_le_bytes());
        record.extend(date.to_le_bytes());
        record.extend(sum.to_le_bytes());
        record.extend([clamped(self.size).to_le_bytes(); 2].concat());
        record.extend(short_length(self.name.len()).to_le_bytes());
    }

    /// The time to the second and without a zone (Info-ZIP's field `UT`), as far as it fits.
    fn time_extra(&self) -> Vec<u8> {
        match i32::try_from(self.modified) {
            Ok(seconds) if seconds >= 0 => {
                [&b"UT\x05\x00\x01"[..], seconds.to_le_bytes().as_slice()].concat()
            }
            _ => Vec::new(),
        }
    }
}

/// The end of an archive whose central directory stands at `central` (4.3.14 to 4.3.16).
pub(super) fn end(files: u64, central: &Range<u64>) -> Vec<u8> {
    let size = central.end - central.start;
    let mut record = Vec::with_capacity(98);
    if is_long(files, central) {
        record.extend(0x0606_4b50_u32.to_le_bytes());
        record.extend(44_u64.to_le_bytes());
        record.extend((UNIX | 45).to_le_bytes());
        record.extend(45_u16.to_le_bytes());
        record.extend([0; 8]);
        for number in [files, files, size, central.start] {
            record.extend(number.to_le_bytes());
        }
        record.extend(0x0706_4b50_u32.to_le_bytes());
        record.extend(0_u32.to_le_bytes());
        record.extend(central.end.to_le_bytes());
        record.extend(1_u32.to_le_bytes());
    }
    let files = u16::try_from(files).unwrap_or(u16::MAX);
    record.extend(0x0605_4b50_u32.to_le_bytes());
    record.extend([0; 4]);
    record.extend([files.to_le_bytes(); 2].concat());
    record.extend(clamped(size).to_le_bytes());
    record.extend(clamped(central.start).to_le_bytes());
    record.extend(0_u16.to_le_bytes());
    record
}

pub(super) fn end_length(files: u64, central: &Range<u64>) -> u64 {
    if is_long(files, central) { 98 } else { 22 }
}

fn is_long(files: u64, central: &Range<u64>) -> bool {
    files >= MANY || central.start >= LARGE || central.end - central.start >= LARGE
}

fn clamped(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Names of more bytes have been left out before.
fn short_length(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}

fn extra_field(id: u16, numbers: &[u64]) -> Vec<u8> {
    let mut field = Vec::with_capacity(4 + 8 * numbers.len());
    field.extend(id.to_le_bytes());
    field.extend(short_length(8 * numbers.len()).to_le_bytes());
    for number in numbers {
        field.extend(number.to_le_bytes());
    }
    field
}

/// Date and time as MS-DOS has them, here in UTC: from 1980 to 2107, in steps of two seconds.
fn dos(seconds: i64) -> (u16, u16) {
    const FIRST: i64 = 315_532_800;
    const LAST: i64 = 4_354_819_198;

    let seconds = u64::try_from(seconds.clamp(FIRST, LAST)).unwrap_or_default();
    let text = dates::rfc3339(seconds);
    let number =
        |place: Range<usize>| text.get(place).and_then(|digits| digits.parse().ok()).unwrap_or(0_u16);
    let date = number(0..4).saturating_sub(1980) << 9 | number(5..7) << 5 | number(8..10);
    let time = number(11..13) << 11 | number(14..16) << 5 | (number(17..19) / 2);
    (date, time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_as_dos_has_them() {
        let packed = |year: u16, month: u16, day: u16| (year - 1980) << 9 | month << 5 | day;
        assert_eq!(dos(0), (packed(1980, 1, 1), 0));
        assert_eq!(dos(951_782_399), (packed(2000, 2, 28), 23 << 11 | 59 << 5 | 29));
        assert_eq!(dos(951_782_400), (packed(2000, 2, 29), 0));
        assert_eq!(dos(1_732_883_696), (packed(2024, 11, 29), 12 << 11 | 34 << 5 | 28));
        assert_eq!(dos(i64::MAX), (packed(2107, 12, 31), 23 << 11 | 59 << 5 | 29));
    }

    #[test]
    fn records_are_as_long_as_they_say() {
        for size in [0, 1, LARGE - 1, LARGE, 5 << 30] {
            for start in [0, LARGE - 1, LARGE] {
                for modified in [-1, 0, 1_700_000_000, 1 << 40] {
                    let facts = Facts { name: "Album/ä.jpg", size, modified, start };
                    assert_eq!(facts.local().len() as u64, facts.local_length());
                    assert_eq!(facts.descriptor(7).len() as u64, facts.descriptor_length());
                    assert_eq!(facts.central(7).len() as u64, facts.central_length());
                }
            }
        }
        for (files, central) in [(0, 0..0), (MANY, 9..10), (1, LARGE..LARGE + 1), (1, 0..LARGE)] {
            assert_eq!(end(files, &central).len() as u64, end_length(files, &central));
        }
    }
}
