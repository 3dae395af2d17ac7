//! By libjpeg-turbo, which leaves out what a smaller picture does not need.

use turbojpeg::{Colorspace, DecompressHeader, Decompressor, Image, PixelFormat, ScalingFactor, Subsamp};

use super::segments::Segments;
use crate::worker::failure::Failure;
use crate::worker::job::{Picture, Share};
use crate::worker::raster::{Colours, Decoded, Raster, affordable, bearable};
use crate::worker::turn::Turn;

/// A file with more scans was made to keep decoders busy.
const MOST_SCANS: u32 = 100;

/// Decodes at the smallest scale of eighths that still has the pixels of the preview.
pub(in crate::worker::decode) fn decode(bytes: Vec<u8>, job: &Picture) -> Result<Decoded, Failure> {
    let segments = Segments::of(&bytes);
    let turn = if job.upright { Turn::NONE } else { segments.exif.map_or(Turn::NONE, Turn::from_exif) };
    let mut decompressor = Decompressor::new().map_err(Failure::of)?;
    let header = decompressor.read_header(&bytes).map_err(Failure::of)?;
    let full = (side(header.width)?, side(header.height)?);
    bearable(full.0, full.1)?;

    let (width, height) = turn.size(full.0, full.1);
    let (width, height) = job.fit.of(width, height);
    let factor = factor(&header, turn.size(width, height));
    let scaled = header.scaled(factor);
    let (colours, format) = match header.colorspace {
        Colorspace::Gray => (Colours::Grey, PixelFormat::GRAY),
        Colorspace::CMYK | Colorspace::YCCK => (Colours::Cmyk, PixelFormat::CMYK),
        Colorspace::RGB | Colorspace::YCbCr => (Colours::Rgb, PixelFormat::RGB),
    };
    let pitch = scaled.width * colours.channels();
    let length = pitch * scaled.height;
    affordable(job.share, (bytes.len() + length + held(&header)) as u64)?;

    decompressor.set_scaling_factor(factor).map_err(Failure::of)?;
    decompressor.set_scan_limit(MOST_SCANS).map_err(Failure::of)?;
    let mut pixels = vec![0; length];
    let into =
        Image { pixels: pixels.as_mut_slice(), width: scaled.width, pitch, height: scaled.height, format };
    if let Err(error) = decompressor.decompress(&bytes, into) {
        let reason = error.to_string();
        if reason.contains("memory") && job.share == Share::Small {
            return Err(Failure::NeedsMore);
        }
        // Errors include those after which a decoder carries on: what is there counts.
        if missing_rows(&pixels, pitch) * 2 > scaled.height {
            return Err(Failure::Unreadable(reason));
        }
    }
    if colours == Colours::Cmyk && segments.adobe {
        pixels.iter_mut().for_each(|ink| *ink = 255 - *ink);
    }
    let (width, height) = (side(scaled.width)?, side(scaled.height)?);
    Ok(Decoded { raster: Raster { width, height, colours, bytes: pixels }, full, icc: segments.icc, turn })
}

fn side(pixels: usize) -> Result<u32, Failure> {
    u32::try_from(pixels).map_err(Failure::of)
}

fn factor(header: &DecompressHeader, (width, height): (u32, u32)) -> ScalingFactor {
    if header.is_lossless {
        return ScalingFactor::ONE;
    }
    [ScalingFactor::ONE_EIGHTH, ScalingFactor::ONE_QUARTER, ScalingFactor::new(3, 8), ScalingFactor::ONE_HALF]
        .into_iter()
        .find(|factor| {
            let scaled = header.scaled(*factor);
            scaled.width >= width as usize && scaled.height >= height as usize
        })
        .unwrap_or(ScalingFactor::ONE)
}

/// What the decoder keeps meanwhile: of a progressive picture, all its coefficients, two bytes each.
fn held(header: &DecompressHeader) -> usize {
    if !header.is_progressive {
        return 1 << 20;
    }
    let pixels = header.width * header.height;
    match (header.colorspace, header.subsamp) {
        (Colorspace::Gray, _) => pixels * 2,
        (Colorspace::CMYK | Colorspace::YCCK, _) => pixels * 8,
        (_, Subsamp::Sub2x2) => pixels * 3,
        (_, Subsamp::Sub2x1 | Subsamp::Sub1x2) => pixels * 4,
        _ => pixels * 6,
    }
}

/// Rows at the end that are all alike: what a decoder writes where a file has ended.
fn missing_rows(pixels: &[u8], pitch: usize) -> usize {
    let rows = || pixels.chunks_exact(pitch.max(1)).rev();
    let last = rows().next();
    rows().take_while(|row| Some(*row) == last).count()
}
