//! A QR code: made of characters for a terminal, or a picture.

use qrcode::render::unicode::Dense1x2;
use qrcode::{Color, EcLevel, QrCode};

/// Light modules around the code (ISO/IEC 18004 asks for four).
const QUIET: usize = 4;

/// Pixels along a module's side.
const PIXELS: usize = 8;

/// The code for a text, two modules high in each character; `None` if the text does not fit.
pub fn code(text: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::L).ok()?;
    // Terminals are mostly dark: light modules are drawn, dark ones are the background.
    let drawn = code.render::<Dense1x2>().dark_color(Dense1x2::Dark).light_color(Dense1x2::Light).build();
    Some(drawn.lines().map(|line| format!("    {line}\n")).chain([String::from("\n")]).collect())
}

/// The code for a text as a PNG, black on white, to be printed or sent; `None` if the text does not fit.
pub fn png(text: &str) -> Option<Vec<u8>> {
    // Paper gets dirty: more of it may be lost than on a screen.
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let (width, modules) = (code.width(), code.to_colors());
    let side = (width + 2 * QUIET) * PIXELS;
    let light = |x: usize, y: usize| {
        let at = |pixel: usize| (pixel / PIXELS).checked_sub(QUIET).filter(|&module| module < width);
        match (at(x), at(y)) {
            (Some(x), Some(y)) => modules[y * width + x] == Color::Light,
            _ => true,
        }
    };
    let mut rows = Vec::with_capacity(side.div_ceil(8) * side);
    for y in 0..side {
        // One bit a pixel, the first one highest; `side` is a multiple of eight.
        rows.extend(
            (0..side / 8)
                .map(|byte| (0..8).fold(0_u8, |bits, bit| (bits << 1) | u8::from(light(byte * 8 + bit, y)))),
        );
    }
    let side = u32::try_from(side).ok()?;
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, side, side);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::One);
    encoder.write_header().ok()?.write_image_data(&rows).ok()?;
    Some(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_shows_the_modules_with_room_around_them() {
        let text = "https://alice.example.net/#oriel=1.abc";
        let file = png(text).unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        let code = QrCode::with_error_correction_level(text, EcLevel::M).unwrap();
        let side = (code.width() + 2 * QUIET) * PIXELS;
        assert_eq!((info.width as usize, info.height as usize), (side, side));
        let light = |x: usize, y: usize| pixels[y * info.line_size + x / 8] >> (7 - x % 8) & 1 == 1;
        for y in 0..side {
            for x in 0..side {
                let inside = |at: usize| (QUIET..QUIET + code.width()).contains(&(at / PIXELS));
                let dark =
                    inside(x) && inside(y) && code[(x / PIXELS - QUIET, y / PIXELS - QUIET)] == Color::Dark;
                assert_eq!(light(x, y), !dark, "{x}, {y}");
            }
        }
    }

    #[test]
    fn what_does_not_fit_has_no_code() {
        assert!(png(&"x".repeat(5000)).is_none() && code(&"x".repeat(5000)).is_none());
    }
}
