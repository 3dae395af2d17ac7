//! PNG, third edition: chunks with checksums.

use super::layout::{Content, Extent, Layout, Shell};
use super::window::Window;

/// More chunks than any honest file has.
const MOST_CHUNKS: usize = 1 << 20;
/// Of a keyword, as the standard has it.
const KEYWORD: usize = 79;
const XMP: &[u8] = b"XML:com.adobe.xmp";

/// Walks all chunks.
pub(super) fn layout(window: &mut Window<'_>, whole: Extent) -> Layout {
    let mut layout = Layout { sound: true, ..Layout::default() };
    let sound = walk(window, whole, &mut layout).is_some();
    layout.sound &= sound;
    layout
}

fn walk(window: &mut Window<'_>, whole: Extent, layout: &mut Layout) -> Option<()> {
    let mut at = whole.at + 8;
    for _ in 0..MOST_CHUNKS {
        let length = u64::from(window.be32(at)?);
        let kind: [u8; 4] = window.array(at + 4)?;
        let (start, end) = (at + 8, at + 8 + length);
        if end + 4 > whole.end() {
            return None;
        }
        match &kind {
            b"IHDR" if length >= 8 => {
                layout.width = window.be32(start)?;
                layout.height = window.be32(start + 4)?;
            }
            b"eXIf" | b"zxIf" => {
                layout.block(Content::Exif, start, end);
                layout.summed.push(Extent::between(at + 4, end));
            }
            b"tEXt" | b"zTXt" | b"iTXt" => text(window, &kind, Extent::between(start, end), layout),
            b"IEND" => return Some(()),
            _ => {}
        }
        at = end + 4;
    }
    None
}

fn text(window: &mut Window<'_>, kind: &[u8; 4], data: Extent, layout: &mut Layout) {
    let head = window.some(data.at, (KEYWORD + 1).min(usize::try_from(data.length).unwrap_or(usize::MAX)));
    let name = head.split(|&byte| byte == 0).next().unwrap_or_default().to_vec();
    let mut value = data.at + name.len() as u64 + 1;
    let mut plain = kind != b"zTXt";
    if kind == b"iTXt" {
        plain = window.some(value, 1) == [0];
        value += 2;
        // A language and a translation of the keyword, each ended by a zero.
        for _ in 0..2 {
            let word = window.some(value, 256).iter().position(|&byte| byte == 0);
            let Some(word) = word else { break };
            value += word as u64 + 1;
        }
    }
    layout.summed.push(Extent::between(data.at - 4, data.end()));
    if name == XMP && plain {
        layout.block(Content::Xmp, value, data.end());
    } else if plain {
        layout.tag(&name, Extent::between(value, data.end()), Shell::Chunk(data));
    } else {
        // Named as what it is: something that cannot be looked into.
        layout.tag(
            &[b"compressed:", name.as_slice()].concat(),
            Extent::between(value, data.end()),
            Shell::Chunk(data),
        );
    }
}
