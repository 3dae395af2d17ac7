//! Profiles and alpha.

use std::io::Cursor;

use image::{DynamicImage, ImageEncoder, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use moxcms::ColorProfile;
use oriel_pictures::kind::Kind;
use oriel_pictures::preview::{Fit, Format};

use crate::made::{assert_near, corners, file, maker, preview_of, written};

fn one_colour(colour: [u8; 3]) -> DynamicImage {
    RgbImage::from_pixel(64, 64, Rgb(colour)).into()
}

fn with_profile(profile: &ColorProfile, format: ImageFormat) -> Vec<u8> {
    let icc = profile.encode().unwrap();
    let picture = one_colour([200, 100, 50]).to_rgb8();
    let mut out = Cursor::new(Vec::new());
    macro_rules! write {
        ($encoder:expr) => {{
            let mut encoder = $encoder;
            encoder.set_icc_profile(icc).unwrap();
            encoder.write_image(&picture, 64, 64, image::ExtendedColorType::Rgb8).unwrap();
        }};
    }
    match format {
        ImageFormat::Jpeg => write!(image::codecs::jpeg::JpegEncoder::new_with_quality(&mut out, 100)),
        ImageFormat::Png => write!(image::codecs::png::PngEncoder::new(&mut out)),
        _ => write!(image::codecs::webp::WebPEncoder::new_lossless(&mut out)),
    }
    out.into_inner()
}

/// (200, 100, 50) of Display P3 is (215, 96, 33) in sRGB; of Adobe RGB, (231, 99, 39).
#[tokio::test]
async fn wide_profiles_become_srgb() {
    for (profile, known) in [
        (ColorProfile::new_display_p3(), [215, 96, 33, 255]),
        (ColorProfile::new_adobe_rgb(), [231, 99, 39, 255]),
        (ColorProfile::new_srgb(), [200, 100, 50, 255]),
    ] {
        for (kind, format) in
            [(Kind::Jpeg, ImageFormat::Jpeg), (Kind::Png, ImageFormat::Png), (Kind::WebP, ImageFormat::WebP)]
        {
            let preview = preview_of(&with_profile(&profile, format), kind, Fit::Height(32)).await.unwrap();
            assert_near(&corners(&preview), &[known; 4], 9);
        }
    }
}

#[tokio::test]
async fn alpha_stays_in_webp_and_lies_on_white_in_jpeg() {
    let clear = RgbaImage::from_fn(400, 300, |x, _| Rgba([200, 0, 0, if x < 200 { 0 } else { 255 }]));
    for (kind, format) in
        [(Kind::Png, ImageFormat::Png), (Kind::WebP, ImageFormat::WebP), (Kind::Tiff, ImageFormat::Tiff)]
    {
        let picture = written(&clear.clone().into(), format);
        if cfg!(feature = "native-codecs") {
            let webp = preview_of(&picture, kind, Fit::Height(100)).await.unwrap();
            let [left, right, ..] = corners(&webp);
            assert!(left[3] < 8, "{left:?}");
            assert_near(&[right], &[[200, 0, 0, 255]], 8);
        }
        let jpeg = maker().make(file(&picture), kind, Fit::Height(100), Format::Jpeg).await.unwrap();
        let [left, right, ..] = corners(&jpeg);
        assert_near(&[left, right], &[[255, 255, 255, 255], [200, 0, 0, 255]], 8);
    }
}
