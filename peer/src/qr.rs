//! A QR code made of characters, for a terminal.

use qrcode::render::unicode::Dense1x2;
use qrcode::{EcLevel, QrCode};

/// The code for a text, two modules high in each character; `None` if the text does not fit.
pub fn code(text: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::L).ok()?;
    // Terminals are mostly dark: light modules are drawn, dark ones are the background.
    let drawn = code.render::<Dense1x2>().dark_color(Dense1x2::Dark).light_color(Dense1x2::Light).build();
    Some(drawn.lines().map(|line| format!("    {line}\n")).chain([String::from("\n")]).collect())
}
