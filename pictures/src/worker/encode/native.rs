//! By libwebp and libjpeg-turbo.

use crate::worker::failure::Failure;
use crate::worker::raster::{Colours, Raster};

const WEBP_QUALITY: f32 = 76.0;
/// From 0, fast, to 6, small. Beyond 2, each step costs far more time than it saves bytes.
const WEBP_METHOD: i32 = 2;
const JPEG_QUALITY: i32 = 80;

pub(super) fn webp(raster: &Raster) -> Result<Option<Vec<u8>>, Failure> {
    let (bytes, width, height) = (&raster.bytes, raster.width, raster.height);
    let encoder = match raster.colours {
        Colours::Rgba => webp::Encoder::from_rgba(bytes, width, height),
        _ => webp::Encoder::from_rgb(bytes, width, height),
    };
    let mut config = webp::WebPConfig::new().map_err(|()| Failure::unreadable("libwebp does not start"))?;
    config.quality = WEBP_QUALITY;
    config.method = WEBP_METHOD;
    let written = encoder
        .encode_advanced(&config)
        .map_err(|error| Failure::Unreadable(format!("libwebp cannot write it: {error:?}")))?;
    Ok(Some(written.to_vec()))
}

pub(super) fn jpeg(raster: &Raster) -> Result<Vec<u8>, Failure> {
    let (width, height) = (raster.width as usize, raster.height as usize);
    let image = turbojpeg::Image {
        pixels: raster.bytes.as_slice(),
        width,
        height,
        pitch: width * raster.colours.channels(),
        format: turbojpeg::PixelFormat::RGB,
    };
    let mut compressor = turbojpeg::Compressor::new().map_err(Failure::of)?;
    compressor.set_quality(JPEG_QUALITY).map_err(Failure::of)?;
    compressor.set_subsamp(turbojpeg::Subsamp::Sub2x2).map_err(Failure::of)?;
    compressor.compress_to_vec(image).map_err(Failure::of)
}
