//! GIF 89a, and XMP in it as XMP part 3 has it.

use super::layout::{Content, Extent, Layout};
use super::window::Window;

/// Sub-blocks that are walked: 256 MiB of them at most.
const MOST_BLOCKS: usize = 1 << 20;
/// After XMP come all byte values downwards, so that whoever takes the text for sub-blocks comes out at its end.
const TRAILER: u64 = 257;

/// Walks all blocks.
pub(super) fn layout(window: &mut Window<'_>, whole: Extent) -> Layout {
    let mut layout = Layout { sound: true, ..Layout::default() };
    let sound = walk(window, whole, &mut layout).is_some();
    layout.sound &= sound;
    layout
}

fn walk(window: &mut Window<'_>, whole: Extent, layout: &mut Layout) -> Option<()> {
    let head: [u8; 13] = window.array(whole.at)?;
    layout.width = u32::from(u16::from_le_bytes([head[6], head[7]]));
    layout.height = u32::from(u16::from_le_bytes([head[8], head[9]]));
    let mut at = whole.at + 13 + colours(head[10]);
    let mut left = MOST_BLOCKS;
    loop {
        let [kind] = window.array(at)?;
        at = match kind {
            0x21 => {
                let [label, length] = window.array(at + 1)?;
                let xmp = label == 0xff && length == 11 && window.some(at + 3, 11) == b"XMP DataXMP";
                let start = at + 14;
                let end = blocks(window, if xmp { start } else { at + 2 }, &mut left)?;
                if xmp {
                    layout.block(Content::Xmp, start, end.saturating_sub(TRAILER + 1));
                }
                end
            }
            0x2c => {
                let [flags] = window.array(at + 9)?;
                blocks(window, at + 11 + colours(flags), &mut left)?
            }
            0x3b => return Some(()),
            _ => return None,
        };
    }
}

/// The length of a colour table as its flags say.
fn colours(flags: u8) -> u64 {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// The end of a row of sub-blocks.
fn blocks(window: &mut Window<'_>, mut at: u64, left: &mut usize) -> Option<u64> {
    loop {
        *left = left.checked_sub(1)?;
        let [length] = window.array(at)?;
        at += 1 + u64::from(length);
        if length == 0 {
            return Some(at);
        }
    }
}
