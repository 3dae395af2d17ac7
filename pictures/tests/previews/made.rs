//! Making pictures, and previews of them.

use std::fs::File;
use std::io::{Cursor, Write};

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use oriel_pictures::kind::Kind;
use oriel_pictures::maker::{MakeError, Maker, Worker};
use oriel_pictures::preview::{Fit, Format, Preview};

/// With the crate's own child.
pub(crate) fn maker() -> Maker {
    Maker::new(Worker { program: env!("CARGO_BIN_EXE_oriel-picture").into(), args: Vec::new() })
}

/// A file of these bytes without a name.
pub(crate) fn file(bytes: &[u8]) -> File {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    file
}

pub(crate) async fn preview_of(bytes: &[u8], kind: Kind, fit: Fit) -> Result<Preview, MakeError> {
    maker().make(file(bytes), kind, fit, Format::WebP).await
}

/// Why there is none.
pub(crate) async fn refusal(bytes: &[u8], kind: Kind) -> String {
    match preview_of(bytes, kind, Fit::Height(240)).await {
        Err(MakeError::Unreadable(reason)) => reason,
        other => panic!("{other:?}"),
    }
}

/// Red, green, blue and white quarters: which way up it is can be seen.
pub(crate) fn quarters(width: u32, height: u32) -> DynamicImage {
    RgbImage::from_fn(width, height, |x, y| {
        Rgb(match (x < width / 2, y < height / 2) {
            (true, true) => [220, 30, 30],
            (false, true) => [30, 200, 30],
            (true, false) => [30, 30, 220],
            (false, false) => [250, 250, 250],
        })
    })
    .into()
}

pub(crate) fn written(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    image.write_to(&mut out, format).unwrap();
    out.into_inner()
}

/// The preview's pixels, by a decoder that its child has not used.
pub(crate) fn pixels(preview: &Preview) -> image::RgbaImage {
    let format = match preview.format {
        Format::WebP => ImageFormat::WebP,
        Format::Jpeg => ImageFormat::Jpeg,
    };
    let image = image::load_from_memory_with_format(&preview.bytes, format).unwrap().to_rgba8();
    assert_eq!(image.dimensions(), (preview.width, preview.height));
    image
}

/// Colours in the middle of the four quarters, row by row.
pub(crate) fn corners(preview: &Preview) -> [[u8; 4]; 4] {
    let image = pixels(preview);
    let (width, height) = image.dimensions();
    [(1, 1), (3, 1), (1, 3), (3, 3)].map(|(x, y)| image.get_pixel(width * x / 4, height * y / 4).0)
}

/// Whether the picture is that of [`quarters`], upright.
#[track_caller]
pub(crate) fn assert_quarters(preview: &Preview) {
    let known = [[220, 30, 30, 255], [30, 200, 30, 255], [30, 30, 220, 255], [250, 250, 250, 255]];
    assert_near(&corners(preview), &known, 14);
}

#[track_caller]
pub(crate) fn assert_near(found: &[[u8; 4]], known: &[[u8; 4]], tolerance: u8) {
    let near = found.iter().flatten().zip(known.iter().flatten()).all(|(a, b)| a.abs_diff(*b) <= tolerance);
    assert!(near && found.len() == known.len(), "{found:?} is not {known:?}");
}

/// A chunk of a PNG.
pub(crate) fn chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let named = [name.as_slice(), content].concat();
    let length = u32::try_from(content.len()).unwrap().to_be_bytes();
    [&length[..], &named, &crc(&named).to_be_bytes()].concat()
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 })
    })
}

/// Puts a segment behind a JPEG's first marker.
pub(crate) fn with_segment(jpeg: &[u8], marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xff, marker], &length, content, &jpeg[2..]].concat()
}

/// Puts a chunk behind a PNG's header.
pub(crate) fn with_chunk(png: &[u8], name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    [&png[..33], &chunk(name, content), &png[33..]].concat()
}

/// An EXIF block that says nothing but which way up the picture is.
pub(crate) fn exif(orientation: u8) -> Vec<u8> {
    let head = *b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0";
    [&head[..], &[orientation], &[0; 6]].concat()
}
