//! Boxes of the ISO base media format (ISO/IEC 14496-12): HEIC and AVIF (23008-12), MPEG-4, 3GP and QuickTime.

mod cursor;
mod items;
mod movie;
pub(crate) mod samples;
mod texts;

use super::layout::{Content, Extent, Layout};
use super::window::Window;
use cursor::Boxes;

/// XMP part 3: the UUID of a box that holds a packet.
const XMP: [u8; 16] =
    [0xbe, 0x7a, 0xcf, 0xcb, 0x97, 0xa9, 0x42, 0xe8, 0x9c, 0x71, 0x99, 0x94, 0x91, 0xe3, 0xaf, 0xac];

/// Walks the outermost boxes.
pub(super) fn layout(window: &mut Window<'_>, whole: Extent) -> Layout {
    let mut layout = Layout { sound: true, ..Layout::default() };
    let mut boxes = Boxes::within(whole);
    while let Some(found) = boxes.next(window) {
        match &found.kind {
            b"meta" => items::read(window, found.full(), &mut layout),
            b"moov" => movie::read(window, found.body, &mut layout),
            b"uuid" if window.array(found.body.at) == Some(XMP) => {
                layout.block(Content::Xmp, found.body.at + 16, found.body.end());
            }
            _ => {}
        }
    }
    layout.sound &= boxes.sound();
    layout
}
