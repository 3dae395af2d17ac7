//! Colours: from what a profile says to sRGB, which is what a picture without a profile is in.

use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::raster::{Colours, Raster};

/// In sRGB, with or without alpha. A profile that is damaged, or of other channels than the picture's, is not looked at.
pub(super) fn to_srgb(raster: Raster, icc: Option<&[u8]>) -> Raster {
    match icc.and_then(|icc| by_profile(&raster, icc)) {
        Some(done) => done,
        None => plainly(raster),
    }
}

fn by_profile(raster: &Raster, icc: &[u8]) -> Option<Raster> {
    let profile = ColorProfile::new_from_slice(icc).ok()?;
    let (space, from, to, colours) = match raster.colours {
        Colours::Grey => (DataColorSpace::Gray, Layout::Gray, Layout::Rgb, Colours::Rgb),
        Colours::Rgb => (DataColorSpace::Rgb, Layout::Rgb, Layout::Rgb, Colours::Rgb),
        Colours::Rgba => (DataColorSpace::Rgb, Layout::Rgba, Layout::Rgba, Colours::Rgba),
        Colours::Cmyk => (DataColorSpace::Cmyk, Layout::Rgba, Layout::Rgb, Colours::Rgb),
    };
    if profile.color_space != space {
        return None;
    }
    let transform = profile
        .create_transform_8bit(from, &ColorProfile::new_srgb(), to, TransformOptions::default())
        .ok()?;
    let pixels = raster.width as usize * raster.height as usize;
    let mut bytes = vec![0; pixels * colours.channels()];
    transform.transform(&raster.bytes, &mut bytes).ok()?;
    Some(Raster { width: raster.width, height: raster.height, colours, bytes })
}

fn plainly(raster: Raster) -> Raster {
    let bytes = match raster.colours {
        Colours::Rgb | Colours::Rgba => return raster,
        Colours::Grey => raster.bytes.iter().flat_map(|grey| [*grey; 3]).collect(),
        Colours::Cmyk => raster
            .bytes
            .as_chunks::<4>()
            .0
            .iter()
            .flat_map(|[cyan, magenta, yellow, black]| {
                [cyan, magenta, yellow].map(|ink| {
                    let light = u32::from(255 - ink) * u32::from(255 - black) + 127;
                    u8::try_from(light / 255).unwrap_or(u8::MAX)
                })
            })
            .collect(),
    };
    Raster { colours: Colours::Rgb, bytes, ..raster }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(colours: Colours, bytes: &[u8]) -> Raster {
        Raster { width: 1, height: 1, colours, bytes: bytes.to_vec() }
    }

    /// Display P3's green is far outside sRGB, and its grey the same.
    #[test]
    fn a_wide_gamut_comes_in() {
        let icc = ColorProfile::new_display_p3().encode().unwrap();
        let grey = to_srgb(one(Colours::Rgb, &[128, 128, 128]), Some(&icc));
        assert!(grey.bytes.iter().all(|value| value.abs_diff(128) <= 1), "{:?}", grey.bytes);
        // (200, 100, 50) in P3 is about (215, 96, 33) in sRGB.
        let orange = to_srgb(one(Colours::Rgba, &[200, 100, 50, 77]), Some(&icc));
        for (value, known) in orange.bytes.iter().zip([215_u8, 96, 33, 77]) {
            assert!(value.abs_diff(known) <= 3, "{:?}", orange.bytes);
        }
    }

    #[test]
    fn ink_becomes_light() {
        assert_eq!(to_srgb(one(Colours::Cmyk, &[0, 0, 0, 0]), None).bytes, [255, 255, 255]);
        assert_eq!(to_srgb(one(Colours::Cmyk, &[0, 255, 255, 0]), None).bytes, [255, 0, 0]);
        assert_eq!(to_srgb(one(Colours::Cmyk, &[9, 9, 9, 255]), None).bytes, [0, 0, 0]);
    }

    #[test]
    fn a_profile_that_does_not_fit_is_not_looked_at() {
        let icc = ColorProfile::new_display_p3().encode().unwrap();
        assert_eq!(to_srgb(one(Colours::Grey, &[90]), Some(&icc)).bytes, [90, 90, 90]);
        assert_eq!(to_srgb(one(Colours::Rgb, &[9, 8, 7]), Some(b"no profile")).bytes, [9, 8, 7]);
    }
}
