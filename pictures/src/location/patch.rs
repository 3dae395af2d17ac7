//! What is written over a file, in little memory.

use crate::container::layout::Extent;

/// What a patch writes.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Ink {
    /// The same byte all along.
    Fill(u8),
    /// These.
    Bytes(Box<[u8]>),
}

/// One stretch that is written over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Patch {
    /// Its first byte in the file.
    pub(super) at: u64,
    length: u64,
    ink: Ink,
}

impl Patch {
    /// The first byte after it.
    pub(super) fn end(&self) -> u64 {
        self.at + self.length
    }

    /// What it takes in memory, in bytes.
    pub(super) fn size(&self) -> usize {
        let more = match &self.ink {
            Ink::Fill(_) => 0,
            Ink::Bytes(bytes) => bytes.len(),
        };
        size_of::<Patch>() + more
    }

    /// Writes what of it lies in `bytes`, which stand at `offset` in the file.
    pub(super) fn apply(&self, offset: u64, bytes: &mut [u8]) {
        let start = self.at.max(offset);
        let end = self.end().min(offset.saturating_add(bytes.len() as u64));
        let (Ok(to), Ok(from), Ok(length)) = (
            usize::try_from(start - offset),
            usize::try_from(start - self.at),
            usize::try_from(end.saturating_sub(start)),
        ) else {
            return;
        };
        let Some(target) = bytes.get_mut(to..to + length) else { return };
        match &self.ink {
            Ink::Fill(byte) => target.fill(*byte),
            Ink::Bytes(ink) => target.copy_from_slice(&ink[from..from + length]),
        }
    }

    /// The part of it that lies within `part`, moved to begin at `to` where the part began.
    fn moved(&self, part: Extent, to: u64) -> Option<Patch> {
        let (start, end) = (self.at.max(part.at), self.end().min(part.end()));
        let length = end.checked_sub(start).filter(|&length| length > 0)?;
        let ink = match &self.ink {
            Ink::Fill(byte) => Ink::Fill(*byte),
            Ink::Bytes(bytes) => {
                let from = usize::try_from(start - self.at).ok()?;
                let to = usize::try_from(end - self.at).ok()?;
                Ink::Bytes(bytes.get(from..to)?.into())
            }
        };
        Some(Patch { at: to + (start - part.at), length, ink })
    }
}

/// Patches in the making, in any order.
#[derive(Clone, Debug, Default)]
pub(super) struct Patches {
    list: Vec<Patch>,
    summed: Vec<Extent>,
}

impl Patches {
    /// Whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many.
    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    /// Writes the same byte all along.
    pub(super) fn fill(&mut self, extent: Extent, byte: u8) {
        if extent.length > 0 && extent.at.checked_add(extent.length).is_some() {
            self.list.push(Patch { at: extent.at, length: extent.length, ink: Ink::Fill(byte) });
        }
    }

    /// Writes these bytes.
    pub(super) fn write(&mut self, at: u64, bytes: &[u8]) {
        if !bytes.is_empty() && at.checked_add(bytes.len() as u64).is_some() {
            self.list.push(Patch { at, length: bytes.len() as u64, ink: Ink::Bytes(bytes.into()) });
        }
    }

    /// Adds others.
    pub(super) fn extend(&mut self, others: impl IntoIterator<Item = Patch>) {
        self.list.extend(others);
    }

    /// Notes parts whose checksum follows them.
    pub(super) fn note_summed(&mut self, parts: &[Extent]) {
        self.summed.extend_from_slice(parts);
    }

    /// The parts that were noted.
    pub(super) fn take_summed(&mut self) -> Vec<Extent> {
        std::mem::take(&mut self.summed)
    }

    /// What was found in bytes that were put together of `extents`, as it lies in the file.
    pub(super) fn spread(self, extents: &[Extent]) -> impl Iterator<Item = Patch> {
        let mut start = 0_u64;
        let parts: Vec<(Extent, u64)> = extents
            .iter()
            .map(|extent| {
                let part = Extent { at: start, length: extent.length };
                start = start.saturating_add(extent.length);
                (part, extent.at)
            })
            .collect();
        self.list.into_iter().flat_map(move |patch| {
            let moved: Vec<Patch> = parts.iter().filter_map(|(part, to)| patch.moved(*part, *to)).collect();
            moved
        })
    }

    /// Sorted, and none over another.
    pub(super) fn sorted(self) -> Box<[Patch]> {
        let mut sorted: Vec<(usize, Patch)> = self.list.into_iter().enumerate().collect();
        sorted.sort_by_key(|(number, patch)| (patch.at, std::cmp::Reverse(*number)));
        let mut apart: Vec<Patch> = Vec::with_capacity(sorted.len());
        // Few lie over each other: then the one that begins first stays whole, and of the other what is left.
        for (_, patch) in sorted {
            let covered = apart.last().map_or(0, Patch::end);
            if patch.at >= covered {
                apart.push(patch);
            } else if let Some(rest) = patch.moved(Extent::between(covered, patch.end()), covered) {
                apart.push(rest);
            }
        }
        apart.into_boxed_slice()
    }
}

impl From<Box<[Patch]>> for Patches {
    fn from(patches: Box<[Patch]>) -> Patches {
        Patches { list: patches.into_vec(), summed: Vec::new() }
    }
}
