//! The style of one page's pictures: their shapes, and colours until they are there.
//!
//! It is the one style that cannot be in a file. The policy of the page names it by its digest, so nothing else that
//! might get into the page is taken for style.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// A BMP of 4 by 3 pixels, three bytes each, from the top; the pixels follow.
const BITMAP: [u8; 54] = {
    let mut head = [0; 54];
    head[0] = b'B';
    head[1] = b'M';
    head[2] = 90;
    head[10] = 54;
    head[14] = 40;
    head[18] = 4;
    // -3: rows from the top.
    head[22] = 0xFD;
    head[23] = 0xFF;
    head[24] = 0xFF;
    head[25] = 0xFF;
    head[26] = 1;
    head[28] = 24;
    head
};

/// Style that belongs to one page.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    text: String,
}

impl Sheet {
    /// Says what the picture with the identifier `p{place}` is shaped like, and what it looks like from afar.
    pub(super) fn add(&mut self, place: usize, ratio: u32, blur: Option<&str>) {
        // Writing to a string cannot fail.
        let _ = write!(self.text, "#p{place}{{--r:{}.{:02}", ratio / 100, ratio % 100);
        if let Some(bitmap) = blur.and_then(bitmap) {
            let _ = write!(self.text, ";background-image:url(data:image/bmp;base64,{bitmap})");
        }
        self.text.push('}');
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// How a policy names it, with a space in front; nothing if there is no style.
    pub(super) fn source(&self) -> String {
        if self.text.is_empty() {
            return String::new();
        }
        format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(&self.text)))
    }
}

/// Four by three colours in base64 as a bitmap in base64. Browsers enlarge it smoothly.
fn bitmap(blur: &str) -> Option<String> {
    let mut pixels: [u8; 36] = STANDARD.decode(blur).ok()?.try_into().ok()?;
    for pixel in pixels.chunks_exact_mut(3) {
        pixel.reverse();
    }
    Some(STANDARD.encode([BITMAP.as_slice(), &pixels].concat()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_and_colours_become_style_and_a_digest() {
        let mut sheet = Sheet::default();
        assert_eq!(sheet.source(), "");
        sheet.add(3, 150, None);
        sheet.add(4, 67, Some(&STANDARD.encode([1; 36])));
        sheet.add(5, 100, Some("}</style><script>"));
        assert!(
            sheet
                .text()
                .starts_with("#p3{--r:1.50}#p4{--r:0.67;background-image:url(data:image/bmp;base64,Qk1a")
        );
        assert!(sheet.text().ends_with("#p5{--r:1.00}"));
        assert!(sheet.source().starts_with(" 'sha256-") && sheet.source().ends_with("='"));
    }

    #[test]
    fn the_bitmap_has_its_colours_in_the_order_of_bitmaps() {
        let mut colours = [0; 36];
        colours[..3].copy_from_slice(&[1, 2, 3]);
        let bytes = STANDARD.decode(bitmap(&STANDARD.encode(colours)).unwrap()).unwrap();
        assert_eq!(bytes.len(), 90);
        assert_eq!(bytes[54..57], [3, 2, 1]);
    }
}
