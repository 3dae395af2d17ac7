//! Every kind of picture, small and large.

use image::{DynamicImage, ImageFormat};
use oriel_pictures::kind::Kind;
use oriel_pictures::preview::{Fit, Format};

use crate::made::{
    assert_near, assert_quarters, corners, file, maker, preview_of, quarters, refusal, written,
};
use crate::outside::{find, magick, run};

const ALL: [(Kind, ImageFormat); 5] = [
    (Kind::Jpeg, ImageFormat::Jpeg),
    (Kind::Png, ImageFormat::Png),
    (Kind::Gif, ImageFormat::Gif),
    (Kind::Tiff, ImageFormat::Tiff),
    (Kind::WebP, ImageFormat::WebP),
];

#[tokio::test]
async fn all_kinds_are_made_smaller() {
    for (kind, format) in ALL {
        let picture = written(&quarters(800, 600), format);
        for (fit, size) in [(Fit::Height(240), (320, 240)), (Fit::Within(480), (480, 360))] {
            let preview = preview_of(&picture, kind, fit).await.unwrap();
            assert_eq!((preview.width, preview.height), size, "{kind:?}");
            assert_quarters(&preview);
        }
    }
}

#[tokio::test]
async fn none_is_made_larger() {
    for (kind, format) in ALL {
        let preview = preview_of(&written(&quarters(61, 40), format), kind, Fit::Within(2560)).await.unwrap();
        assert_eq!((preview.width, preview.height), (61, 40), "{kind:?}");
        assert_quarters(&preview);
    }
}

#[tokio::test]
async fn both_formats_are_what_they_say() {
    let picture = written(&quarters(800, 600), ImageFormat::Png);
    for format in [Format::WebP, Format::Jpeg] {
        let preview = maker().make(file(&picture), Kind::Png, Fit::Height(240), format).await.unwrap();
        let known = if cfg!(feature = "native-codecs") { format } else { Format::Jpeg };
        assert_eq!(preview.format, known);
        assert_quarters(&preview);
    }
}

#[tokio::test]
async fn the_blur_shows_the_quarters() {
    let blur = preview_of(&written(&quarters(800, 600), ImageFormat::Png), Kind::Png, Fit::Height(240));
    let blur = blur.await.unwrap().blur;
    let colours = [0, 3, 8, 11].map(|cell| [blur[cell * 3], blur[cell * 3 + 1], blur[cell * 3 + 2], 255]);
    assert_near(&colours, &[[220, 30, 30, 255], [30, 200, 30, 255], [30, 30, 220, 255], [250; 4]], 6);
}

#[tokio::test]
async fn the_name_does_not_say_what_it_is() {
    let preview =
        preview_of(&written(&quarters(80, 60), ImageFormat::Png), Kind::Jpeg, Fit::Height(240)).await;
    assert_quarters(&preview.unwrap());
    assert_eq!(
        refusal(b"<svg xmlns='http://www.w3.org/2000/svg'/>", Kind::Jpeg).await,
        "not a picture of a known kind"
    );
}

#[tokio::test]
async fn depths_and_channels_are_reduced() {
    let grey = DynamicImage::ImageLuma16(quarters(90, 60).to_luma16());
    let deep = DynamicImage::ImageRgb16(quarters(90, 60).to_rgb16());
    let clear = DynamicImage::ImageRgba16(quarters(90, 60).to_rgba16());
    for (kind, format) in [(Kind::Png, ImageFormat::Png), (Kind::Tiff, ImageFormat::Tiff)] {
        for picture in [&deep, &clear] {
            assert_quarters(&preview_of(&written(picture, format), kind, Fit::Height(30)).await.unwrap());
        }
        let preview = preview_of(&written(&grey, format), kind, Fit::Height(30)).await.unwrap();
        assert!(
            corners(&preview)
                .iter()
                .all(|[red, green, blue, _]| { red.abs_diff(*green) <= 3 && red.abs_diff(*blue) <= 3 })
        );
    }
}

#[tokio::test]
async fn large_pngs_are_read_by_rows() {
    // 64 megapixels in memory would be 192 MB.
    let picture = written(&quarters(8000, 8000), ImageFormat::Png);
    assert_quarters(&preview_of(&picture, Kind::Png, Fit::Height(480)).await.unwrap());
}

#[tokio::test]
async fn progressive_grey_and_cmyk_jpegs() {
    let Some(magick) = magick() else { return };
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.png"), written(&quarters(400, 300), ImageFormat::Png)).unwrap();
    for (name, how) in [
        ("progressive.jpg", &["-interlace", "JPEG"][..]),
        ("cmyk.jpg", &["-colorspace", "CMYK"]),
        ("full.jpg", &["-sampling-factor", "1x1"]),
        ("interlaced.png", &["-interlace", "PNG"]),
        ("palette.png", &["-colors", "16", "-type", "Palette"]),
        ("cmyk.tif", &["-colorspace", "CMYK", "-compress", "LZW"]),
        ("strips.tif", &["-compress", "Zip"]),
    ] {
        run(folder.path(), magick, &[&["a.png"][..], how, &[name]].concat());
        let picture = std::fs::read(folder.path().join(name)).unwrap();
        let kind = Kind::of(name.as_ref()).unwrap();
        let preview = preview_of(&picture, kind, Fit::Height(100)).await.expect(name);
        assert_eq!((preview.width, preview.height), (133, 100), "{name}");
        if name.contains("cmyk") {
            let [red, green, blue, white] = corners(&preview);
            assert!(
                red[0] > 180 && red[1] < 90 && green[1] > 150 && green[0] < 110,
                "{name} {red:?} {green:?}"
            );
            assert!(
                blue[2] > 180 && blue[0] < 90 && white.iter().all(|value| *value > 235),
                "{name} {blue:?}"
            );
        } else {
            assert_quarters(&preview);
        }
    }
}

#[tokio::test]
async fn avif_of_all_depths() {
    let Some(avifenc) = find(&["avifenc"]) else { return };
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.png"), written(&quarters(401, 301), ImageFormat::Png)).unwrap();
    for how in [
        &["-d", "8", "-y", "420"][..],
        &["-d", "8", "-y", "444", "-r", "limited"],
        &["-d", "10", "-y", "422"],
        &["-d", "12", "-y", "444"],
        &["-d", "10", "-y", "420", "-r", "limited", "--cicp", "9/16/9"],
        &["-d", "8", "-y", "444", "--cicp", "1/13/0"],
        &["-d", "8", "-y", "444", "--cicp", "1/13/8"],
        &["-d", "8", "-y", "420", "--cicp", "1/13/1"],
    ] {
        run(
            folder.path(),
            avifenc,
            &[&["-s", "8", "--min", "0", "--max", "20"][..], how, &["a.png", "a.avif"]].concat(),
        );
        let picture = std::fs::read(folder.path().join("a.avif")).unwrap();
        let preview = preview_of(&picture, Kind::Avif, Fit::Height(150)).await.unwrap();
        assert_eq!((preview.width, preview.height), (200, 150));
        assert_quarters(&preview);
    }
}

#[tokio::test]
async fn heic_through_libheif() {
    if find(&["heif-convert", "heif-dec"]).is_none() {
        return;
    }
    let Some(encoder) = find(&["heif-enc"]) else { return };
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.png"), written(&quarters(400, 300), ImageFormat::Png)).unwrap();
    run(folder.path(), encoder, &["-q", "80", "a.png", "-o", "a.heic"]);
    let picture = std::fs::read(folder.path().join("a.heic")).unwrap();
    let preview = preview_of(&picture, Kind::Heic, Fit::Height(150)).await.unwrap();
    assert_eq!((preview.width, preview.height), (200, 150));
    assert_quarters(&preview);
}

#[tokio::test]
async fn posters_through_ffmpeg() {
    let Some(ffmpeg) = find(&["ffmpeg"]) else { return };
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.png"), written(&quarters(640, 360), ImageFormat::Png)).unwrap();
    let quiet = ["-loglevel", "error", "-y", "-loop", "1", "-t", "1", "-i", "a.png", "-pix_fmt", "yuv420p"];
    for (name, codec) in [
        ("a.mp4", "libx264"),
        ("a.webm", "libvpx"),
        ("a.mkv", "mpeg4"),
        ("a.avi", "mpeg4"),
        ("a.mts", "mpeg2video"),
        ("a.mov", "libx265"),
    ] {
        run(folder.path(), ffmpeg, &[&quiet[..], &["-c:v", codec, "-q:v", "2", "-b:v", "4M", name]].concat());
        let video = std::fs::read(folder.path().join(name)).unwrap();
        let preview = preview_of(&video, Kind::Video, Fit::Height(180)).await.expect(name);
        assert_eq!((preview.width, preview.height), (320, 180), "{name}");
        let known = [[220, 30, 30, 255], [30, 200, 30, 255], [30, 30, 220, 255], [250, 250, 250, 255]];
        assert_near(&corners(&preview), &known, 30);
    }
}
