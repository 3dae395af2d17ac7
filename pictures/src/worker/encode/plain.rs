//! In Rust alone: JPEG.

use image::ExtendedColorType;
use image::codecs::jpeg::JpegEncoder;

use crate::worker::failure::Failure;
use crate::worker::raster::Raster;

const JPEG_QUALITY: u8 = 80;

pub(super) fn webp(_raster: &Raster) -> Result<Option<Vec<u8>>, Failure> {
    // What the `image` crate writes is lossless: several times as large as a JPEG.
    Ok(None)
}

pub(super) fn jpeg(raster: &Raster) -> Result<Vec<u8>, Failure> {
    let mut out = Vec::new();
    JpegEncoder::new_with_quality(&mut out, JPEG_QUALITY)
        .encode(&raster.bytes, raster.width, raster.height, ExtendedColorType::Rgb8)
        .map_err(Failure::of)?;
    Ok(out)
}
