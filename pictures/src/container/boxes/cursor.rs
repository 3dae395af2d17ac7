//! One box after another.

use super::super::layout::Extent;
use super::super::window::Window;

/// More boxes than any honest file has in one place.
const MOST: usize = 1 << 14;

/// A box.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    /// Its type.
    pub(super) kind: [u8; 4],
    /// With its head.
    pub(super) all: Extent,
    /// Without.
    pub(super) body: Extent,
}

impl Found {
    /// The body of a box that begins with a version and flags.
    pub(super) fn full(&self) -> Extent {
        Extent::between(self.body.at.saturating_add(4), self.body.end())
    }
}

/// The boxes of a stretch.
pub(super) struct Boxes {
    at: u64,
    end: u64,
    left: usize,
    sound: bool,
}

impl Boxes {
    /// Begins with the first.
    pub(super) fn within(stretch: Extent) -> Boxes {
        Boxes { at: stretch.at, end: stretch.end(), left: MOST, sound: true }
    }

    /// Whether what was walked was boxes up to the end.
    pub(super) fn sound(&self) -> bool {
        self.sound
    }

    /// The next one. A box that says it is longer than what holds it ends with that.
    pub(super) fn next(&mut self, window: &mut Window<'_>) -> Option<Found> {
        // QuickTime ends some lists with a zero of four bytes.
        if self.end.saturating_sub(self.at) < 8 {
            return None;
        }
        let Some(found) = self.read(window).filter(|_| self.left > 0) else {
            self.sound = false;
            return None;
        };
        self.left -= 1;
        self.at = found.all.end();
        Some(found)
    }

    /// The first of that type, from here on.
    pub(super) fn find(mut self, window: &mut Window<'_>, kind: &[u8; 4]) -> Option<Found> {
        while let Some(found) = self.next(window) {
            if found.kind == *kind {
                return Some(found);
            }
        }
        None
    }

    fn read(&mut self, window: &mut Window<'_>) -> Option<Found> {
        let short = window.be32(self.at)?;
        let kind: [u8; 4] = window.array(self.at + 4)?;
        let (head, length) = match short {
            0 => (8, self.end - self.at),
            1 => (16, window.be64(self.at + 8)?),
            short => (8, u64::from(short)),
        };
        if length < head {
            return None;
        }
        let end = self.at.saturating_add(length);
        if end > self.end {
            self.sound = false;
        }
        let end = end.min(self.end);
        Some(Found {
            kind,
            all: Extent::between(self.at, end),
            body: Extent::between((self.at + head).min(end), end),
        })
    }
}
