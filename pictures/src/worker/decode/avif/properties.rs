//! What is said of the primary picture: colours, turn and mirror (ISO/IEC 23008-12, 6.5).
//!
//! The parser that finds the picture itself does not tell these.

use moxcms::ColorProfile;

use crate::worker::turn::Turn;

/// Colour description by numbers of ITU-T H.273.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CodePoints {
    pub(super) primaries: u16,
    pub(super) matrix: u16,
    pub(super) full_range: bool,
}

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Properties {
    icc: Option<Vec<u8>>,
    code_points: Option<CodePoints>,
    /// Quarters of a turn, anticlockwise.
    quarters: u8,
    /// After the turn: 0 top and bottom change places, 1 left and right.
    mirror: Option<u8>,
}

impl Properties {
    /// Reads the boxes of a file. What is damaged is not there.
    pub(super) fn of(file: &[u8]) -> Properties {
        let mut found = Properties::default();
        let Some(meta) = child(file, b"meta").and_then(|meta| meta.get(4..)) else { return found };
        let Some(iprp) = child(meta, b"iprp") else { return found };
        let all: Vec<_> = child(iprp, b"ipco").map(|ipco| Boxes(ipco).collect()).unwrap_or_default();
        let primary = child(meta, b"pitm").and_then(primary);
        let its = child(iprp, b"ipma").zip(primary).and_then(|(ipma, primary)| associated(ipma, primary));
        for index in its.unwrap_or_default() {
            if let Some((name, content)) = usize::from(index).checked_sub(1).and_then(|at| all.get(at)) {
                found.take(name, content);
            }
        }
        found
    }

    pub(super) fn code_points(&self) -> Option<CodePoints> {
        self.code_points
    }

    /// The profile in the file, or one for its primaries where they are not sRGB's.
    pub(super) fn profile(&self) -> Option<Vec<u8>> {
        self.icc.clone().or_else(|| match self.code_points?.primaries {
            12 => ColorProfile::new_display_p3().encode().ok(),
            _ => None,
        })
    }

    /// Turn and mirror, as EXIF counts them.
    pub(super) fn turn(&self) -> Turn {
        Turn::of(match (self.quarters, self.mirror) {
            (0, None) => 1,
            (0, Some(1)) | (2, Some(0)) => 2,
            (2, None) => 3,
            (0, Some(_)) | (2, Some(_)) => 4,
            (1, Some(0)) | (3, Some(1)) => 5,
            (3, None) => 6,
            (1, Some(_)) | (3, Some(_)) => 7,
            (1, None) => 8,
            _ => 1,
        })
    }

    fn take(&mut self, name: &[u8; 4], content: &[u8]) {
        match (name, content) {
            (b"irot", [angle, ..]) => self.quarters = angle & 3,
            (b"imir", [axis, ..]) => self.mirror = Some(axis & 1),
            (b"colr", [b'n', b'c', b'l', b'x', p0, p1, _, _, m0, m1, range, ..]) => {
                self.code_points = Some(CodePoints {
                    primaries: u16::from_be_bytes([*p0, *p1]),
                    matrix: u16::from_be_bytes([*m0, *m1]),
                    full_range: range & 0x80 != 0,
                });
            }
            (b"colr", [b'p' | b'r', b'r' | b'I', b'o' | b'C', b'f' | b'C', icc @ ..]) => {
                self.icc = Some(icc.to_vec());
            }
            _ => {}
        }
    }
}

/// Boxes one after another: name and content.
struct Boxes<'a>(&'a [u8]);

impl<'a> Iterator for Boxes<'a> {
    type Item = (&'a [u8; 4], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (size, rest) = self.0.split_first_chunk::<4>()?;
        let (name, rest) = rest.split_first_chunk::<4>()?;
        let (head, length, content) = match u32::from_be_bytes(*size) {
            0 => (8, self.0.len(), rest),
            1 => {
                let (size, rest) = rest.split_first_chunk::<8>()?;
                (16, usize::try_from(u64::from_be_bytes(*size)).ok()?, rest)
            }
            size => (8, usize::try_from(size).ok()?, rest),
        };
        let content = content.get(..length.checked_sub(head)?)?;
        self.0 = self.0.get(length..)?;
        Some((name, content))
    }
}

fn child<'a>(bytes: &'a [u8], name: &[u8; 4]) -> Option<&'a [u8]> {
    Boxes(bytes).find(|(found, _)| *found == name).map(|(_, content)| content)
}

fn primary(pitm: &[u8]) -> Option<u32> {
    match pitm {
        [0, _, _, _, high, low, ..] => Some(u32::from(u16::from_be_bytes([*high, *low]))),
        [1, _, _, _, id @ ..] => Some(u32::from_be_bytes(*id.first_chunk()?)),
        _ => None,
    }
}

/// The properties of an item, by number from 1, in the order in which they apply.
fn associated(ipma: &[u8], item: u32) -> Option<Vec<u16>> {
    let ([version, _, _, flags], rest) = ipma.split_first_chunk::<4>()?;
    let (count, mut rest) = rest.split_first_chunk::<4>()?;
    for _ in 0..u32::from_be_bytes(*count) {
        let id;
        (id, rest) = if *version == 0 {
            let (id, rest) = rest.split_first_chunk::<2>()?;
            (u32::from(u16::from_be_bytes(*id)), rest)
        } else {
            let (id, rest) = rest.split_first_chunk::<4>()?;
            (u32::from_be_bytes(*id), rest)
        };
        let (properties, behind) = rest.split_first()?;
        let width = if flags & 1 == 1 { 2 } else { 1 };
        let (its, behind) = behind.split_at_checked(usize::from(*properties) * width)?;
        rest = behind;
        if id == item {
            return Some(
                its.chunks_exact(width)
                    .map(|number| match number {
                        [high, low] => u16::from_be_bytes([high & 0x7f, *low]),
                        [low, ..] => u16::from(low & 0x7f),
                        [] => 0,
                    })
                    .collect(),
            );
        }
    }
    None
}
