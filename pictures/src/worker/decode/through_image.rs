//! What the `image` crate decodes, whole.

use image::{ColorType, ImageDecoder, Limits};

use crate::worker::failure::Failure;
use crate::worker::job::Picture;
use crate::worker::raster::{Colours, Decoded, Raster, affordable, bearable};
use crate::worker::turn::Turn;

/// Decodes after its size was found bearable.
pub(super) fn through_image(mut decoder: impl ImageDecoder, job: &Picture) -> Result<Decoded, Failure> {
    let (width, height) = decoder.dimensions();
    bearable(width, height)?;
    let colour_type = decoder.color_type();
    let pixels = u64::from(width) * u64::from(height);
    let stored = pixels * u64::from(colour_type.bytes_per_pixel());
    let reduced = if reduces(colour_type) { pixels * u64::from(colour_type.channel_count()) } else { 0 };
    // Beside what comes out, decoders keep about half as much of their own.
    affordable(job.share, stored + reduced.max(stored / 2))?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(job.share.bytes() as u64);
    decoder.set_limits(limits).map_err(Failure::of)?;
    let turn = decoder.orientation().map_or(Turn::NONE, |found| Turn::of(u32::from(found.to_exif())));
    let icc = decoder.icc_profile().ok().flatten();
    let mut bytes = vec![0; usize::try_from(stored).map_err(Failure::of)?];
    decoder.read_image(&mut bytes).map_err(Failure::of)?;
    let (colours, bytes) = eight_bits(colour_type, bytes)?;
    Ok(Decoded { raster: Raster { width, height, colours, bytes }, full: (width, height), icc, turn })
}

fn reduces(colour_type: ColorType) -> bool {
    !matches!(colour_type, ColorType::L8 | ColorType::Rgb8 | ColorType::Rgba8)
}

fn eight_bits(colour_type: ColorType, bytes: Vec<u8>) -> Result<(Colours, Vec<u8>), Failure> {
    Ok(match colour_type {
        ColorType::L8 => (Colours::Grey, bytes),
        ColorType::Rgb8 => (Colours::Rgb, bytes),
        ColorType::Rgba8 => (Colours::Rgba, bytes),
        ColorType::La8 => (Colours::Rgba, spread(&bytes)),
        ColorType::L16 => (Colours::Grey, from_sixteen(&bytes)),
        ColorType::La16 => (Colours::Rgba, spread(&from_sixteen(&bytes))),
        ColorType::Rgb16 => (Colours::Rgb, from_sixteen(&bytes)),
        ColorType::Rgba16 => (Colours::Rgba, from_sixteen(&bytes)),
        ColorType::Rgb32F => (Colours::Rgb, from_float(&bytes)),
        ColorType::Rgba32F => (Colours::Rgba, from_float(&bytes)),
        _ => return Err(Failure::unreadable("its colours are of an unknown kind")),
    })
}

/// Grey with alpha, as colours with alpha.
pub(super) fn spread(bytes: &[u8]) -> Vec<u8> {
    bytes.as_chunks::<2>().0.iter().flat_map(|[grey, alpha]| [*grey, *grey, *grey, *alpha]).collect()
}

fn from_sixteen(bytes: &[u8]) -> Vec<u8> {
    let values = bytes.as_chunks::<2>().0.iter();
    // Rounded as others do: 65535 is 255, and each step as wide.
    values
        .map(|value| (u32::from(u16::from_ne_bytes(*value)) * 255 + 32_895) >> 16)
        .map(|value| u8::try_from(value).unwrap_or(u8::MAX))
        .collect()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 255")]
fn from_float(bytes: &[u8]) -> Vec<u8> {
    let values = bytes.as_chunks::<4>().0.iter();
    values.map(|value| (f32::from_ne_bytes(*value).clamp(0.0, 1.0) * 255.0 + 0.5) as u8).collect()
}
