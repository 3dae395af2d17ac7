//! A preview says nothing but its pixels.

use image::ImageFormat;
use oriel_pictures::kind::Kind;
use oriel_pictures::preview::{Fit, Format};

use crate::made::{file, maker, quarters, written};
use crate::outside::{find, run};

#[tokio::test]
async fn no_metadata_goes_out() {
    let Some(exiftool) = find(&["exiftool"]) else { return };
    let folder = tempfile::tempdir().unwrap();
    for (name, format) in [
        ("a.jpg", ImageFormat::Jpeg),
        ("a.png", ImageFormat::Png),
        ("a.webp", ImageFormat::WebP),
        ("a.tif", ImageFormat::Tiff),
    ] {
        std::fs::write(folder.path().join(name), written(&quarters(400, 300), format)).unwrap();
        let secrets = [
            "-q",
            "-overwrite_original",
            "-GPSLatitude=48.1",
            "-GPSLatitudeRef=N",
            "-Artist=Secret",
            "-XMP:Title=Secret",
            "-Make=Secret",
        ];
        run(folder.path(), exiftool, &[&secrets[..], &[name]].concat());
        for format in [Format::WebP, Format::Jpeg] {
            let picture = std::fs::read(folder.path().join(name)).unwrap();
            let kind = Kind::of(name.as_ref()).unwrap();
            let preview = maker().make(file(&picture), kind, Fit::Height(100), format).await.unwrap();
            std::fs::write(folder.path().join("preview"), &preview.bytes).unwrap();
            let groups = [
                "-G1",
                "-s",
                "-EXIF:all",
                "-XMP:all",
                "-IPTC:all",
                "-ICC_Profile:all",
                "-Comment",
                "-MakerNotes:all",
            ];
            let found = run(folder.path(), exiftool, &[&groups[..], &["preview"]].concat());
            assert_eq!(found.trim(), "", "{name} {format:?}");
            assert!(!preview.bytes.windows(6).any(|window| window == b"Secret"));
        }
    }
}
