//! Upright, whichever way the camera was held.

use image::{DynamicImage, ImageFormat};
use oriel_pictures::kind::Kind;
use oriel_pictures::preview::Fit;

use crate::made::{assert_quarters, exif, preview_of, quarters, with_chunk, with_segment, written};
use crate::outside::{find, run};

/// The quarters as a camera stores them that says this number.
fn stored(orientation: u8) -> DynamicImage {
    let upright = quarters(400, 300);
    match orientation {
        2 => upright.fliph(),
        3 => upright.rotate180(),
        4 => upright.flipv(),
        5 => upright.rotate90().fliph(),
        6 => upright.rotate270(),
        7 => upright.rotate270().fliph(),
        8 => upright.rotate90(),
        _ => upright,
    }
}

#[tokio::test]
async fn all_eight_of_jpeg_png_and_webp() {
    for orientation in 1..=8 {
        let (picture, block) = (stored(orientation), exif(orientation));
        let jpeg = written(&picture, ImageFormat::Jpeg);
        let jpeg = with_segment(&jpeg, 0xe1, &[b"Exif\0\0", block.as_slice()].concat());
        let png = with_chunk(&written(&picture, ImageFormat::Png), b"eXIf", &block);
        for (kind, bytes) in [(Kind::Jpeg, jpeg), (Kind::Png, png)] {
            let preview = preview_of(&bytes, kind, Fit::Height(150)).await.unwrap();
            assert_eq!((preview.width, preview.height), (200, 150), "{kind:?} {orientation}");
            assert_quarters(&preview);
        }
    }
}

#[tokio::test]
async fn all_eight_as_exiftool_writes_them() {
    let Some(exiftool) = find(&["exiftool"]) else { return };
    let folder = tempfile::tempdir().unwrap();
    for orientation in 1..=8_u8 {
        for (name, format) in
            [("a.jpg", ImageFormat::Jpeg), ("a.tif", ImageFormat::Tiff), ("a.webp", ImageFormat::WebP)]
        {
            std::fs::write(folder.path().join(name), written(&stored(orientation), format)).unwrap();
            let tag = format!("-Orientation={orientation}");
            run(folder.path(), exiftool, &["-n", "-q", "-overwrite_original", &tag, name]);
            let bytes = std::fs::read(folder.path().join(name)).unwrap();
            let kind = Kind::of(name.as_ref()).unwrap();
            let preview = preview_of(&bytes, kind, Fit::Height(150)).await.unwrap();
            assert_eq!((preview.width, preview.height), (200, 150), "{name} {orientation}");
            assert_quarters(&preview);
        }
    }
}

#[tokio::test]
async fn avif_is_turned_by_its_properties() {
    let Some(avifenc) = find(&["avifenc"]) else { return };
    let folder = tempfile::tempdir().unwrap();
    for (orientation, how) in [
        (3, &["--irot", "2"][..]),
        (6, &["--irot", "3"]),
        (8, &["--irot", "1"]),
        (4, &["--imir", "0"]),
        (2, &["--imir", "1"]),
        (5, &["--irot", "1", "--imir", "0"]),
        (7, &["--irot", "1", "--imir", "1"]),
    ] {
        let picture = written(&stored(orientation), ImageFormat::Png);
        std::fs::write(folder.path().join("a.png"), picture).unwrap();
        run(folder.path(), avifenc, &[&["-s", "8"][..], how, &["a.png", "a.avif"]].concat());
        let bytes = std::fs::read(folder.path().join("a.avif")).unwrap();
        let preview = preview_of(&bytes, Kind::Avif, Fit::Height(150)).await.unwrap();
        assert_eq!((preview.width, preview.height), (200, 150), "{orientation}");
        assert_quarters(&preview);
    }
}

/// libheif turns a picture itself and may leave the mark: it must not be turned twice.
#[tokio::test]
async fn heic_is_turned_once() {
    let (Some(encoder), Some(exiftool)) = (find(&["heif-enc"]), find(&["exiftool"])) else { return };
    if find(&["heif-convert", "heif-dec"]).is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for orientation in [1, 3, 6, 8_u8] {
        let jpeg = written(&stored(orientation), ImageFormat::Jpeg);
        let block = exif(orientation);
        let jpeg = with_segment(&jpeg, 0xe1, &[b"Exif\0\0", block.as_slice()].concat());
        std::fs::write(folder.path().join("a.jpg"), jpeg).unwrap();
        run(folder.path(), encoder, &["-q", "90", "a.jpg", "-o", "a.heic"]);
        // What stands in the file, is what is done: heif-enc writes a turn, or keeps the mark alone.
        let turned = run(folder.path(), exiftool, &["-s3", "-Rotation", "a.heic"]);
        let bytes = std::fs::read(folder.path().join("a.heic")).unwrap();
        let preview = preview_of(&bytes, Kind::Heic, Fit::Height(150)).await.unwrap();
        if orientation == 1 || !turned.trim().is_empty() {
            assert_eq!((preview.width, preview.height), (200, 150), "{orientation}");
            assert_quarters(&preview);
        } else {
            let (width, height) = if orientation > 4 { (113, 150) } else { (200, 150) };
            assert_eq!((preview.width, preview.height), (width, height), "{orientation} as stored");
        }
    }
}
