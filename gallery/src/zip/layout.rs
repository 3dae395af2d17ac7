//! Where everything stands in an archive.

use std::ops::Range;

use sha2::{Digest, Sha256};

use crate::zip::entries::Entries;
use crate::zip::records::{self, Facts};

/// An archive of which everything but the sums is known.
#[derive(Debug)]
pub(crate) struct Layout {
    entries: Entries,
    central: Range<u64>,
    length: u64,
    tag: String,
}

/// A place in an archive: so many bytes into a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) part: Part,
    pub(super) within: u64,
}

/// A part of an archive; the numbers are those of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Local(usize),
    Data(usize),
    Descriptor(usize),
    Central(usize),
    End,
}

impl Layout {
    /// Gives each file its place. None if the archive were longer than any number says. `kept` is
    /// whatever else the bytes depend on, for the tag.
    pub(super) fn new(mut entries: Entries, kept: u8) -> Option<Layout> {
        let mut digest = Sha256::new();
        digest.update([kept]);
        let (mut at, mut central) = (0_u64, 0_u64);
        for (name, entry) in entries.list_mut() {
            entry.start = at;
            let facts = Facts { name: &name, size: entry.stamp.length, modified: entry.seconds(), start: at };
            digest.update((name.len() as u64).to_le_bytes());
            digest.update(&name);
            digest.update(entry.stamp.length.to_le_bytes());
            digest.update(entry.stamp.nanoseconds.to_le_bytes());
            digest.update(entry.stamp.inode.to_le_bytes());
            at = at
                .checked_add(facts.local_length() + facts.descriptor_length())?
                .checked_add(entry.stamp.length)?;
            central += facts.central_length();
        }
        let central = at..at.checked_add(central)?;
        let length = central.end.checked_add(records::end_length(entries.list().len() as u64, &central))?;
        let tag = digest
            .finalize()
            .iter()
            .take(16)
            .fold(String::from("\""), |tag, byte| format!("{tag}{byte:02x}"));
        Some(Layout { entries, central, length, tag: tag + "\"" })
    }

    pub(super) fn entries(&self) -> &Entries {
        &self.entries
    }

    /// The bytes of the whole archive.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    /// A strong entity tag over names, sizes and versions of all files.
    pub(super) fn tag(&self) -> &str {
        &self.tag
    }

    /// What stands in the headers of a file, given to `read`.
    pub(super) fn facts<T>(&self, index: usize, read: impl FnOnce(Facts<'_>) -> T) -> Option<T> {
        let entry = self.entries.list().get(index)?;
        let name = self.entries.name(entry);
        Some(read(Facts {
            name: &name,
            size: entry.stamp.length,
            modified: entry.seconds(),
            start: entry.start,
        }))
    }

    pub(super) fn end(&self) -> Vec<u8> {
        records::end(self.entries.list().len() as u64, &self.central)
    }

    /// The place of an offset within the archive.
    pub(super) fn place(&self, offset: u64) -> Place {
        let count = self.entries.list().len();
        let lengths = |index, read: fn(Facts<'_>) -> [u64; 3]| self.facts(index, read).unwrap_or_default();
        if offset < self.central.start {
            let index = self.entries.list().partition_point(|entry| entry.start <= offset).saturating_sub(1);
            let start = self.entries.list().get(index).map_or(0, |entry| entry.start);
            let [local, data, _] =
                lengths(index, |facts| [facts.local_length(), facts.size, facts.descriptor_length()]);
            let within = offset - start;
            if within < local {
                Place { part: Part::Local(index), within }
            } else if within - local < data {
                Place { part: Part::Data(index), within: within - local }
            } else {
                Place { part: Part::Descriptor(index), within: within - local - data }
            }
        } else {
            let mut within = offset - self.central.start;
            for index in 0..count {
                let [length, ..] = lengths(index, |facts| [facts.central_length(), 0, 0]);
                if within < length {
                    return Place { part: Part::Central(index), within };
                }
                within -= length;
            }
            Place { part: Part::End, within }
        }
    }

    /// The part that comes after another one, which is not the end.
    pub(super) fn after(&self, part: Part) -> Part {
        let count = self.entries.list().len();
        match part {
            Part::Local(index) => Part::Data(index),
            Part::Data(index) => Part::Descriptor(index),
            Part::Descriptor(index) if index + 1 < count => Part::Local(index + 1),
            Part::Descriptor(_) => Part::Central(0),
            Part::Central(index) if index + 1 < count => Part::Central(index + 1),
            Part::Central(_) | Part::End => Part::End,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::stamp::Stamp;

    fn layout(sizes: &[u64]) -> Layout {
        let mut entries = Entries::new(Path::new("."), String::from("Album"));
        for (index, size) in sizes.iter().enumerate() {
            assert!(
                entries.push(
                    format!("{index}.jpg").as_bytes(),
                    Stamp { length: *size, nanoseconds: 0, inode: 0 }
                )
            );
        }
        Layout::new(entries, 0).unwrap()
    }

    #[test]
    fn every_offset_is_somewhere_and_they_follow_each_other() {
        let layout = layout(&[3, 0, 5]);
        let mut place = Place { part: Part::Local(0), within: 0 };
        for offset in 1..layout.length() {
            let next = layout.place(offset);
            if next.part == place.part {
                assert_eq!(next.within, place.within + 1);
            } else {
                let mut after = layout.after(place.part);
                if after == Part::Data(1) {
                    after = layout.after(after);
                }
                assert_eq!(next, Place { part: after, within: 0 }, "{offset}");
            }
            place = next;
        }
        assert_eq!(place, Place { part: Part::End, within: 21 });
    }

    #[test]
    fn large_files_and_many_files_use_long_numbers() {
        let large = layout(&[5 << 30, 1]);
        assert_eq!(large.end().len(), 98);
        assert_eq!(large.place(large.length() - 1), Place { part: Part::End, within: 97 });
        // The second file stands beyond four gigabytes: its header has an offset of eight bytes.
        let second = large.facts(1, |facts| facts.central(0)).unwrap();
        assert_eq!(second[42..46], [0xff; 4]);
        let many = layout(&vec![0; 70_000]);
        assert_eq!(many.end().len(), 98);
        assert_eq!(layout(&[1; 10]).end().len(), 22);
    }

    #[test]
    fn tags_tell_archives_apart() {
        assert_eq!(layout(&[1, 2]).tag(), layout(&[1, 2]).tag());
        assert_ne!(layout(&[1, 2]).tag(), layout(&[2, 1]).tag());
        assert_eq!(layout(&[1]).tag().len(), 34);
    }

    #[test]
    fn longer_than_any_number_is_no_archive() {
        let mut entries = Entries::new(Path::new("."), String::from("A"));
        for name in ["a", "b"] {
            assert!(entries.push(name.as_bytes(), Stamp { length: u64::MAX - 10, nanoseconds: 0, inode: 0 }));
        }
        assert!(Layout::new(entries, 0).is_none());
    }
}
