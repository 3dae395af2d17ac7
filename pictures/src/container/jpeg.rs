//! JPEG (ITU-T T.81, annex B), with what EXIF 3.0, XMP part 3 and CIPA DC-007 (several pictures in one file) put into it.

use super::layout::{Block, Content, Extent, Layout};
use super::tiff::Tiff;
use super::window::Window;

/// More segments than any honest file has before its first scan.
const MOST_SEGMENTS: usize = 4096;
/// Of one multi-picture index.
const MOST_PICTURES: u64 = 64;
const EXIF: &[u8] = b"Exif\0";
const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
const EXTENDED: &[u8] = b"http://ns.adobe.com/xmp/extension/\0";
const PHOTOSHOP: &[u8] = b"Photoshop 3.0\0";

/// Walks the segments up to the first scan.
pub(super) fn layout(window: &mut Window<'_>, whole: Extent) -> Layout {
    let mut layout = Layout::default();
    let mut parts = Parts::default();
    layout.sound = walk(window, whole, &mut layout, &mut parts).is_some();
    parts.join(&mut layout);
    layout
}

/// What is written in parts.
#[derive(Default)]
struct Parts {
    /// With where in the whole they belong.
    extended: Vec<(u32, Extent)>,
    resources: Vec<Extent>,
}

impl Parts {
    fn join(mut self, layout: &mut Layout) {
        self.extended.sort_by_key(|(offset, _)| *offset);
        let extended: Vec<Extent> = self.extended.into_iter().map(|(_, extent)| extent).collect();
        for (content, extents) in [(Content::ExtendedXmp, extended), (Content::Resources, self.resources)] {
            if !extents.is_empty() {
                layout.push(Block { content, extents });
            }
        }
    }
}

fn walk(window: &mut Window<'_>, whole: Extent, layout: &mut Layout, parts: &mut Parts) -> Option<()> {
    let mut at = whole.at + 2;
    for _ in 0..MOST_SEGMENTS {
        let [mark, marker] = window.array(at)?;
        match (mark, marker) {
            // Padding before a marker.
            (0xff, 0xff) => {
                at += 1;
                continue;
            }
            // Start of scan; the end of a picture without one is sound enough.
            (0xff, 0xda | 0xd9) => return Some(()),
            // Those without a length.
            (0xff, 0x01 | 0xd0..=0xd8) => {
                at += 2;
                continue;
            }
            (0xff, _) => {}
            _ => return None,
        }
        let length = u64::from(window.be16(at + 2)?);
        let (start, end) = (at + 4, at + 2 + length);
        if length < 2 || end > whole.end() {
            return None;
        }
        match marker {
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf if length >= 7 => {
                layout.height = u32::from(window.be16(start + 1)?);
                layout.width = u32::from(window.be16(start + 3)?);
            }
            0xe1 => application(window, start, end, layout, parts),
            0xe2 if window.some(start, 4) == b"MPF\0" => pictures(window, start + 4, end, whole, layout),
            0xed if starts(window, start, end, PHOTOSHOP) => {
                parts.resources.push(Extent::between(start + PHOTOSHOP.len() as u64, end));
            }
            _ => {}
        }
        at = end;
    }
    None
}

/// APP1: EXIF, XMP and others.
fn application(window: &mut Window<'_>, start: u64, end: u64, layout: &mut Layout, parts: &mut Parts) {
    if starts(window, start, end, EXIF) {
        // Two zeros; some write something else instead of the second.
        layout.block(Content::Exif, start + 6, end);
    } else if starts(window, start, end, XMP) {
        layout.block(Content::Xmp, start + XMP.len() as u64, end);
    } else if starts(window, start, end, EXTENDED) {
        // A digest of 32 letters, the length of all, and where this part belongs.
        let data = start + EXTENDED.len() as u64 + 40;
        if let Some(offset) = window.be32(data - 4).filter(|_| data <= end) {
            parts.extended.push((offset, Extent::between(data, end)));
        }
    } else if window.some(start, 5) == b"<?xpa" || window.some(start, 5) == b"<x:xm" {
        // XMP without its name, as a few write it.
        layout.block(Content::Xmp, start, end);
    }
}

/// CIPA DC-007: tag 0xB002 of the index lists the pictures, with offsets from the index's own TIFF header.
fn pictures(window: &mut Window<'_>, base: u64, end: u64, whole: Extent, layout: &mut Layout) {
    let Some((tiff, first)) = Tiff::open(window, base, end) else { return };
    let Some((entries, _)) = tiff.entries(window, first) else { return };
    let Some(list) = entries.iter().find(|entry| entry.tag == 0xb002) else { return };
    for number in 0..(list.length / 16).min(MOST_PICTURES) {
        let entry = list.value + number * 16;
        let (Some(length), Some(offset)) = (tiff.long(window, entry + 4), tiff.long(window, entry + 8))
        else {
            return;
        };
        // The first picture has the offset 0: it is the file itself.
        let at = base + u64::from(offset);
        if offset != 0 && at < whole.end() {
            layout.more.push(Extent::between(at, whole.end().min(at + u64::from(length))));
        }
    }
}

fn starts(window: &mut Window<'_>, start: u64, end: u64, with: &[u8]) -> bool {
    end - start >= with.len() as u64 && window.some(start, with.len()) == with
}
