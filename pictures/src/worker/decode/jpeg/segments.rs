//! What stands before the pixels of a JPEG: EXIF, the colour profile, Adobe's mark (ISO/IEC 10918-1, B.1.1).

/// No longer profile is looked at.
const LONGEST_PROFILE: usize = 4 << 20;

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Segments<'a> {
    /// From its TIFF header on.
    pub(super) exif: Option<&'a [u8]>,
    /// Put together of its parts, if all are there.
    pub(super) icc: Option<Vec<u8>>,
    /// Adobe's programs write inks the other way round, and say that it was they.
    pub(super) adobe: bool,
}

impl<'a> Segments<'a> {
    /// Reads as far as the first scan.
    pub(super) fn of(jpeg: &'a [u8]) -> Segments<'a> {
        let mut found = Segments::default();
        let mut parts: Vec<(u8, u8, &[u8])> = Vec::new();
        let mut rest = jpeg.get(2..).unwrap_or_default();
        while let Some((marker, content, behind)) = next(rest) {
            rest = behind;
            match marker {
                0xe1 if found.exif.is_none() => found.exif = content.strip_prefix(b"Exif\0\0"),
                0xe2 => {
                    if let Some([number, of, part @ ..]) = content.strip_prefix(b"ICC_PROFILE\0") {
                        parts.push((*number, *of, part));
                    }
                }
                0xee => found.adobe |= content.starts_with(b"Adobe"),
                // The scan begins, or the picture is over.
                0xda | 0xd9 => break,
                _ => {}
            }
        }
        found.icc = joined(parts);
        found
    }
}

/// A marker, what belongs to it, and what follows.
fn next(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    // Any number of bytes 0xff may stand before a marker.
    let bytes = bytes.strip_prefix(&[0xff])?;
    let marker = bytes.iter().position(|byte| *byte != 0xff)?;
    let [marker, high, low, rest @ ..] = bytes.get(marker..)? else { return None };
    let length = usize::from(u16::from_be_bytes([*high, *low])).checked_sub(2)?;
    Some((*marker, rest.get(..length)?, rest.get(length..)?))
}

fn joined(mut parts: Vec<(u8, u8, &[u8])>) -> Option<Vec<u8>> {
    parts.sort_by_key(|(number, ..)| *number);
    let whole = parts
        .iter()
        .enumerate()
        .all(|(at, (number, of, _))| usize::from(*number) == at + 1 && usize::from(*of) == parts.len());
    let length: usize = parts.iter().map(|(.., part)| part.len()).sum();
    (whole && length > 0 && length <= LONGEST_PROFILE)
        .then(|| parts.iter().flat_map(|(.., part)| part.iter().copied()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
        let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
        [&[0xff, marker][..], &length, content].concat()
    }

    #[test]
    fn parts_of_a_profile_are_joined_in_order() {
        let jpeg = [
            vec![0xff, 0xd8, 0xff],
            segment(0xe2, b"ICC_PROFILE\0\x02\x02cd"),
            segment(0xe1, b"Exif\0\0MM"),
            segment(0xe2, b"ICC_PROFILE\0\x01\x02ab"),
            segment(0xee, b"Adobe\0"),
            segment(0xda, b""),
        ]
        .concat();
        let found = Segments::of(&jpeg);
        assert_eq!(
            (found.icc.as_deref(), found.exif, found.adobe),
            (Some(&b"abcd"[..]), Some(&b"MM"[..]), true)
        );
        for cut in 0..jpeg.len() {
            let _ = Segments::of(&jpeg[..cut]);
        }
    }

    #[test]
    fn a_profile_with_a_part_missing_is_none() {
        let jpeg = [vec![0xff, 0xd8], segment(0xe2, b"ICC_PROFILE\0\x01\x02ab")].concat();
        assert_eq!(Segments::of(&jpeg).icc, None);
    }
}
