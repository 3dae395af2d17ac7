//! Which container a file is.

use super::layout::{Extent, Layout};
use super::window::Window;
use super::{boxes, gif, jpeg, matroska, png, riff, tiff};

/// Which container a file is, by its first bytes: names lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Jpeg,
    Png,
    Riff,
    Gif,
    Tiff,
    Boxes,
    Matroska,
}

impl Format {
    /// By its signature.
    pub(crate) fn of(head: &[u8]) -> Option<Format> {
        Some(match head {
            [0xff, 0xd8, ..] => Format::Jpeg,
            [0x89, b'P', b'N', b'G', ..] => Format::Png,
            [b'R', b'I', b'F', b'F', ..] => Format::Riff,
            [b'G', b'I', b'F', b'8', ..] => Format::Gif,
            [b'I', b'I', 42 | 43, 0, ..] | [b'M', b'M', 0, 42 | 43, ..] => Format::Tiff,
            [0x1a, 0x45, 0xdf, 0xa3, ..] => Format::Matroska,
            [_, _, _, _, kind @ ..]
                if [b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"]
                    .iter()
                    .any(|name| kind.starts_with(*name)) =>
            {
                Format::Boxes
            }
            _ => return None,
        })
    }
}

/// Reads the layout of the file that lies at `whole`; `None` for what is no container known here.
pub(crate) fn read(window: &mut Window<'_>, whole: Extent) -> Option<(Format, Layout)> {
    let format = Format::of(window.some(whole.at, 12))?;
    let layout = match format {
        Format::Jpeg => jpeg::layout(window, whole),
        Format::Png => png::layout(window, whole),
        Format::Riff => riff::layout(window, whole),
        Format::Gif => gif::layout(window, whole),
        Format::Tiff => tiff::layout(window, whole),
        Format::Boxes => boxes::layout(window, whole),
        Format::Matroska => matroska::layout(window, whole),
    };
    Some((format, layout))
}
