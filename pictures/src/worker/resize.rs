//! Making pictures smaller.

use fast_image_resize::images::{TypedImage, TypedImageRef};
use fast_image_resize::pixels::{U8, U8x3, U8x4};
use fast_image_resize::{FilterType, PixelTrait, ResizeAlg, ResizeOptions, Resizer};

use super::failure::Failure;
use super::raster::{Colours, Raster};

/// To exactly this size, which is not above the raster's own. In the picture's own gamma, as browsers do it.
pub(super) fn resize(raster: Raster, width: u32, height: u32) -> Result<Raster, Failure> {
    if (raster.width, raster.height) == (width, height) {
        return Ok(raster);
    }
    let mut bytes = vec![0; width as usize * height as usize * raster.colours.channels()];
    match raster.colours {
        Colours::Grey => filter::<U8>(&raster, width, height, &mut bytes),
        Colours::Rgb => filter::<U8x3>(&raster, width, height, &mut bytes),
        Colours::Rgba | Colours::Cmyk => filter::<U8x4>(&raster, width, height, &mut bytes),
    }?;
    Ok(Raster { width, height, colours: raster.colours, bytes })
}

/// By one kind of pixel: the library's choice among all of them at run time would be compiled for all of them.
fn filter<P: PixelTrait>(raster: &Raster, width: u32, height: u32, into: &mut [u8]) -> Result<(), Failure> {
    let from = TypedImageRef::<P>::from_buffer(raster.width, raster.height, &raster.bytes);
    let mut into = TypedImage::<P>::from_buffer(width, height, into).map_err(Failure::of)?;
    let how = ResizeOptions::new()
        .resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3))
        .use_alpha(raster.colours == Colours::Rgba);
    Resizer::new().resize_typed(&from.map_err(Failure::of)?, &mut into, &how).map_err(Failure::of)
}
