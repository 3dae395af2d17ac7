//! What a picture says of itself: size, date, camera, caption. Never where it was taken.

mod exif;
mod found;
mod iptc;
mod movie;
mod words;
mod xmp;

use std::fs::File;

use crate::container::layout::{self, Block, Content, Extent, Format, Layout};
use crate::container::window::Window;
use crate::kind::Kind;
use found::Found;

/// Read of one file at most, in bytes. Ordinary ones take 16 to 64 KiB.
const BUDGET: u64 = 1 << 20;
/// Of one block of metadata, in bytes; what is longer holds pictures rather than facts.
const LONGEST: u64 = 512 << 10;

/// What is known of a picture without decoding it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Width in pixels as it is to be looked at, orientation applied; 0 if unknown.
    pub width: u32,
    /// Height, likewise.
    pub height: u32,
    /// The camera's own time, without a zone: `2024-05-01T10:00:00`. Of a video that has none, universal time.
    pub taken: Option<String>,
    /// Maker and model.
    pub camera: Option<String>,
    /// The lens.
    pub lens: Option<String>,
    /// Exposure in words: `1/250 s, f/2.8, ISO 200, 35 mm`.
    pub exposure: Option<String>,
    /// A description or title from EXIF, XMP or IPTC: at most 2,000 characters, no control characters.
    pub caption: Option<String>,
    /// Of a video, in milliseconds.
    pub duration: Option<u64>,
}

impl Facts {
    /// Reads the beginning of `file` (and what that points to), at offsets of its own: the file's position stays. What
    /// cannot be read is left out. What the file is, its first bytes say; `kind` counts where they say nothing.
    pub fn read(file: &File, kind: Kind) -> Facts {
        match Window::onto(file, BUDGET) {
            Ok(mut window) => of(&mut window, kind),
            Err(_) => Facts::default(),
        }
    }
}

fn of(window: &mut Window<'_>, _kind: Kind) -> Facts {
    let whole = Extent { at: 0, length: window.length() };
    let Some((format, layout)) = layout::read(window, whole) else { return Facts::default() };
    let mut found = Found::default();
    for block in &layout.blocks {
        look(window, block, format, &mut found);
    }
    movie::read(window, &layout, format, &mut found);
    let turned = layout.turned.unwrap_or(found.turned);
    let (width, height) = upright(&layout, turned);
    Facts { width, height, duration: layout.duration, ..found.facts() }
}

fn upright(layout: &Layout, turned: bool) -> (u32, u32) {
    match layout {
        Layout { width: 0, .. } | Layout { height: 0, .. } => (0, 0),
        Layout { width, height, .. } if turned => (*height, *width),
        Layout { width, height, .. } => (*width, *height),
    }
}

fn look(window: &mut Window<'_>, block: &Block, format: Format, found: &mut Found) {
    if block.content == Content::Exif && format == Format::Tiff {
        let [whole] = block.extents[..] else { return };
        exif::read(window, whole, found);
        return;
    }
    let Some(bytes) = bytes_of(window, block) else { return };
    match block.content {
        Content::Exif => {
            let whole = Extent { at: 0, length: bytes.len() as u64 };
            exif::read(&mut Window::over(&bytes), whole, found);
        }
        Content::Xmp => xmp::read(&bytes, found),
        Content::Resources => iptc::resources(&bytes, found),
        Content::ExtendedXmp => {}
    }
}

fn bytes_of(window: &mut Window<'_>, block: &Block) -> Option<Vec<u8>> {
    let length: u64 = block.extents.iter().fold(0, |sum, extent| extent.length.saturating_add(sum));
    let mut bytes = Vec::with_capacity(usize::try_from(length).ok().filter(|_| length <= LONGEST)?);
    for extent in &block.extents {
        bytes.extend_from_slice(window.get(extent.at, usize::try_from(extent.length).ok()?)?);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests;
