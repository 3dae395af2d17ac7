//! Looks through a file, and through the files inside it.

use super::names::{may_hold_location, speaks_of_location};
use super::patch::Patches;
use super::{exif, iptc, scan, tags, trailer, xmp};
use crate::container::boxes::samples;
use crate::container::layout::{self, Block, Content, Extent, Format, Layout};
use crate::container::window::Window;

/// Files inside files.
const DEEPEST: u8 = 3;
/// Of one block of metadata, in bytes; a longer one is hidden as a whole.
const LONGEST: u64 = 8 << 20;
/// Patches of one file; what has more is no picture.
const MOST: usize = 1 << 17;

/// Hides locations of the file that fills `whole`.
pub(super) fn file(window: &mut Window<'_>, whole: Extent, depth: u8, patches: &mut Patches) {
    let Some((format, layout)) = layout::read(window, whole) else {
        return scan::head(window, whole, depth, patches);
    };
    patches.note_summed(&layout.summed);
    for block in &layout.blocks {
        look(window, block, format, depth, patches);
    }
    let hide = if format == Format::Png { may_hold_location } else { speaks_of_location };
    let hidden = layout.tags.iter().filter(|tag| hide(&tag.name));
    if tags::hide(hidden, patches) {
        tags::hide_checksums(&layout.checksums, patches);
    }
    tracks(window, &layout, whole, patches);
    let mut more = layout.more.clone();
    if format == Format::Jpeg {
        more.extend(trailer::files(window, whole, &layout));
    }
    for extent in more {
        inner(window, extent, depth, patches);
    }
    if !layout.sound {
        scan::head(window, whole, depth, patches);
    }
}

/// Hides locations of a file inside a file.
pub(super) fn inner(window: &mut Window<'_>, extent: Extent, depth: u8, patches: &mut Patches) {
    if depth < DEEPEST && patches.len() < MOST && Format::of(window.some(extent.at, 12)).is_some() {
        file(window, extent, depth + 1, patches);
    }
}

/// Photoshop's resources, which hold IPTC, and sometimes EXIF and XMP.
pub(super) fn resources(bytes: &[u8], depth: u8, patches: &mut Patches) {
    let end = leading_resources(bytes, depth, patches);
    iptc::hide_rest(bytes, end, patches);
}

/// Those at the beginning of `bytes`; where they end.
pub(super) fn leading_resources(bytes: &[u8], depth: u8, patches: &mut Patches) -> usize {
    let mut end = 0;
    for resource in crate::container::iptc::resources(bytes) {
        end = resource.next;
        let data = &bytes[resource.data.clone()];
        let extent = Extent { at: resource.data.start as u64, length: data.len() as u64 };
        let mut inside = Patches::default();
        match resource.number {
            iptc::IN_RESOURCES => iptc::hide(data, &mut inside),
            0x0422 | 0x0423 => {
                let whole = Extent { at: 0, length: extent.length };
                exif::hide(&mut Window::over(data), whole, depth, &mut inside);
            }
            0x0424 => xmp::hide(data, &mut inside),
            _ => {}
        }
        patches.extend(inside.spread(&[extent]));
    }
    end
}

/// Reads what lies at `extents` and hides what is found in it; all of it if it is too long.
pub(super) fn loaded(
    window: &mut Window<'_>,
    extents: &[Extent],
    content: Content,
    patches: &mut Patches,
    hide: impl FnOnce(&[u8], &mut Patches),
) {
    let Some(bytes) = bytes_of(window, extents) else {
        let blank = if matches!(content, Content::Xmp | Content::ExtendedXmp) { b' ' } else { 0 };
        return extents.iter().for_each(|extent| patches.fill(*extent, blank));
    };
    let mut found = Patches::default();
    hide(&bytes, &mut found);
    patches.extend(found.spread(extents));
}

fn bytes_of(window: &mut Window<'_>, extents: &[Extent]) -> Option<Vec<u8>> {
    let length: u64 = extents.iter().fold(0, |sum, extent| extent.length.saturating_add(sum));
    let mut bytes = Vec::with_capacity(usize::try_from(length).ok().filter(|_| length <= LONGEST)?);
    for extent in extents {
        bytes.extend_from_slice(window.get(extent.at, usize::try_from(extent.length).ok()?)?);
    }
    Some(bytes)
}

fn look(window: &mut Window<'_>, block: &Block, format: Format, depth: u8, patches: &mut Patches) {
    if let (Content::Exif, Format::Tiff, [whole]) = (block.content, format, &block.extents[..]) {
        return exif::hide(window, *whole, depth, patches);
    }
    loaded(window, &block.extents, block.content, patches, |bytes, found| match block.content {
        Content::Exif => {
            let whole = Extent { at: 0, length: bytes.len() as u64 };
            exif::hide(&mut Window::over(bytes), whole, depth, found);
        }
        Content::Xmp | Content::ExtendedXmp => xmp::hide(bytes, found),
        Content::Resources => resources(bytes, depth, found),
    });
}

/// Samples that are positions become zeros.
fn tracks(window: &mut Window<'_>, layout: &Layout, whole: Extent, patches: &mut Patches) {
    for table in &layout.tracks {
        // Offsets of samples count from the beginning of the movie, which may lie inside a picture.
        let chunks = samples::of_positions(window, *table, whole.at).unwrap_or_default();
        for chunk in chunks.into_iter().take(MOST.saturating_sub(patches.len())) {
            patches.fill(chunk, 0);
        }
    }
}
