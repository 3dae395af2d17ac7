//! Writing previews. Nothing but pixels goes in: no profile, no metadata.

#[cfg(feature = "native-codecs")]
mod native;
#[cfg(not(feature = "native-codecs"))]
mod plain;

#[cfg(feature = "native-codecs")]
use native as codec;
#[cfg(not(feature = "native-codecs"))]
use plain as codec;

use super::blur::on_white;
use super::failure::Failure;
use super::raster::{Colours, Raster};
use crate::preview::Format;

/// Writes an sRGB picture, as what it could be written.
pub(super) fn encode(raster: &Raster, format: Format) -> Result<(Vec<u8>, Format), Failure> {
    if format == Format::WebP
        && let Some(bytes) = codec::webp(raster)?
    {
        return Ok((bytes, Format::WebP));
    }
    let bytes = match raster.colours {
        Colours::Rgba => codec::jpeg(&laid_on_white(raster))?,
        _ => codec::jpeg(raster)?,
    };
    Ok((bytes, Format::Jpeg))
}

fn laid_on_white(raster: &Raster) -> Raster {
    let pixels = raster.bytes.as_chunks::<4>().0;
    let bytes = pixels
        .iter()
        .flat_map(|[red, green, blue, alpha]| [red, green, blue].map(|value| on_white(*value, *alpha)))
        .collect();
    Raster { width: raster.width, height: raster.height, colours: Colours::Rgb, bytes }
}
