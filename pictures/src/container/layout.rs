//! What a container says of itself, the same for all of them.

use super::window::Window;
use super::{boxes, gif, jpeg, matroska, png, riff, tiff};

/// More blocks or tags than any honest file has.
const MOST: usize = 512;

/// A stretch of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Extent {
    /// Its first byte.
    pub(crate) at: u64,
    /// In bytes.
    pub(crate) length: u64,
}

impl Extent {
    /// From `at` up to `end`; empty if that is before.
    pub(crate) fn between(at: u64, end: u64) -> Extent {
        Extent { at, length: end.saturating_sub(at) }
    }

    /// The first byte after it.
    pub(crate) fn end(&self) -> u64 {
        self.at.saturating_add(self.length)
    }
}

/// What a block holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// EXIF, from the TIFF header on.
    Exif,
    /// An XMP packet.
    Xmp,
    /// What did not fit into the XMP packet of a JPEG.
    ExtendedXmp,
    /// Photoshop's resources, of which IPTC is one.
    Resources,
}

/// Metadata of one kind, maybe in several places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    /// What it is.
    pub(crate) content: Content,
    /// Where, in order.
    pub(crate) extents: Vec<Extent>,
}

/// How a tag is taken away without moving anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shell {
    /// A box of MPEG-4, which can be declared free: all of it.
    Box(Extent),
    /// A key of QuickTime's list of keys, and the value elsewhere.
    Key(Extent),
    /// An element of Matroska, which can be declared void: all of it, and how long its size is.
    Element(Extent, u8),
    /// A chunk of PNG, which can be declared another text: its data.
    Chunk(Extent),
}

/// A name and a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    /// As the container writes it, `©` included.
    pub(crate) name: String,
    /// The text.
    pub(crate) value: Extent,
    /// What to undo.
    pub(crate) shell: Shell,
}

/// A file's layout.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layout {
    /// In pixels as they are stored; 0 if unknown.
    pub(crate) width: u32,
    /// Likewise.
    pub(crate) height: u32,
    /// Whether the container itself turns the picture on its side; what EXIF says counts only if it says nothing.
    pub(crate) turned: Option<bool>,
    /// In milliseconds.
    pub(crate) duration: Option<u64>,
    /// The container's own time, in seconds since 1970 and without a zone.
    pub(crate) created: Option<i64>,
    /// Where metadata lie.
    pub(crate) blocks: Vec<Block>,
    /// Texts with names.
    pub(crate) tags: Vec<Tag>,
    /// Checksummed parts (PNG: type and data; the CRC follows) that hold blocks or tags.
    pub(crate) summed: Vec<Extent>,
    /// Parts to declare void before anything inside can change: Matroska's checksums, with their sizes' lengths.
    pub(crate) checksums: Vec<Extent>,
    /// Whole files that follow in the same file.
    pub(crate) more: Vec<Extent>,
    /// The sample tables of a movie's tracks.
    pub(crate) tracks: Vec<Extent>,
    /// Whether the file is built as it should be, as far as it was read.
    pub(crate) sound: bool,
}

impl Layout {
    /// Adds a block in one piece.
    pub(crate) fn block(&mut self, content: Content, at: u64, end: u64) {
        self.push(Block { content, extents: vec![Extent::between(at, end)] });
    }

    /// Adds a block.
    pub(crate) fn push(&mut self, block: Block) {
        if self.blocks.len() < MOST {
            self.blocks.push(block);
        } else {
            self.sound = false;
        }
    }

    /// Adds a tag.
    pub(crate) fn tag(&mut self, name: &[u8], value: Extent, shell: Shell) {
        if self.tags.len() < MOST {
            // `©` is one byte in QuickTime.
            let name = name.iter().take(80).map(|&byte| char::from(byte)).collect();
            self.tags.push(Tag { name, value, shell });
        } else {
            self.sound = false;
        }
    }
}

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
