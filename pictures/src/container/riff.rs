//! RIFF: WebP (RFC 9649), and AVI as far as its header.

use super::layout::{Content, Extent, Layout};
use super::window::Window;

const MOST_CHUNKS: usize = 1 << 16;

/// Walks the chunks.
pub(super) fn layout(window: &mut Window<'_>, whole: Extent) -> Layout {
    let mut layout = Layout { sound: true, ..Layout::default() };
    let sound = match window.some(whole.at + 8, 4) {
        b"WEBP" => walk(window, whole, &mut layout).is_some(),
        b"AVI " => {
            header(window, whole, &mut layout);
            true
        }
        _ => false,
    };
    layout.sound &= sound;
    layout
}

fn walk(window: &mut Window<'_>, whole: Extent, layout: &mut Layout) -> Option<()> {
    let mut at = whole.at + 12;
    for _ in 0..MOST_CHUNKS {
        if at == whole.end() {
            return Some(());
        }
        let kind: [u8; 4] = window.array(at)?;
        let length = u64::from(le32(window, at + 4)?);
        let (start, end) = (at + 8, at + 8 + length);
        if end > whole.end() {
            return None;
        }
        match &kind {
            b"VP8X" if length >= 10 => {
                let size: [u8; 6] = window.array(start + 4)?;
                layout.width = u32::from_le_bytes([size[0], size[1], size[2], 0]) + 1;
                layout.height = u32::from_le_bytes([size[3], size[4], size[5], 0]) + 1;
            }
            // A key frame: three bytes, a start code of three, and twice 14 bits.
            b"VP8 " if layout.width == 0 && length >= 10 => {
                let size: [u8; 4] = window.array(start + 6)?;
                layout.width = u32::from(u16::from_le_bytes([size[0], size[1]]) & 0x3fff);
                layout.height = u32::from(u16::from_le_bytes([size[2], size[3]]) & 0x3fff);
            }
            b"VP8L" if layout.width == 0 && length >= 5 => {
                let bits = le32(window, start + 1)?;
                layout.width = (bits & 0x3fff) + 1;
                layout.height = (bits >> 14 & 0x3fff) + 1;
            }
            b"EXIF" => {
                let skip = if window.some(start, 6) == b"Exif\0\0" { 6 } else { 0 };
                layout.block(Content::Exif, start + skip, end);
            }
            // Some write a zero for the blank.
            [b'X', b'M', b'P', _] => layout.block(Content::Xmp, start, end),
            _ => {}
        }
        at = end + (length & 1);
    }
    None
}

/// AVI: the main header is the first chunk of the first list.
fn header(window: &mut Window<'_>, whole: Extent, layout: &mut Layout) -> Option<()> {
    let at = whole.at + 32;
    if window.some(at - 8, 4) != b"avih" {
        return None;
    }
    let (frame, frames) = (u64::from(le32(window, at)?), u64::from(le32(window, at + 16)?));
    layout.duration = Some(frame * frames / 1000).filter(|&duration| duration > 0);
    layout.width = le32(window, at + 32)?;
    layout.height = le32(window, at + 36)?;
    Some(())
}

fn le32(window: &mut Window<'_>, at: u64) -> Option<u32> {
    window.array(at).map(u32::from_le_bytes)
}
