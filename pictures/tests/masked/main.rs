//! What exiftool and other programs say of files whose locations were masked.

#![allow(clippy::print_stdout, clippy::unwrap_used)]

mod several;
mod tools;

use std::fs::{self, File};
use std::path::Path;

use oriel_pictures::facts::Facts;
use oriel_pictures::kind::Kind;
use oriel_pictures::location::Mask;
use tools::{keys, make, pixels, run, there, validate};

/// Written into every file; each kind takes what it can hold.
const KEPT: [&str; 8] = [
    "-EXIF:DateTimeOriginal=2024:05:01 10:00:00",
    "-EXIF:Make=Canon",
    "-EXIF:Model=EOS",
    "-EXIF:Orientation#=6",
    "-EXIF:ImageDescription=Morning at the pass",
    "-XMP:CreateDate=2024:05:01 10:00:00",
    "-XMP-dc:Description=Morning at the pass",
    "-XMP-aux:Lens=EF35",
];
const GONE: [&str; 24] = [
    "-EXIF:GPSLatitude=27.9881",
    "-EXIF:GPSLatitudeRef=N",
    "-EXIF:GPSLongitude=86.925",
    "-EXIF:GPSLongitudeRef=E",
    "-EXIF:GPSAltitude=8848",
    "-EXIF:GPSDateStamp=2024:05:01",
    "-EXIF:GPSProcessingMethod=NETWORK",
    "-XMP-exif:GPSLatitude=27.9881",
    "-XMP-exif:GPSLongitude=86.925",
    "-XMP-photoshop:City=Namche",
    "-XMP-photoshop:State=Koshi",
    "-XMP-photoshop:Country=Nepal",
    "-XMP-iptcCore:Location=Namche",
    "-XMP-iptcCore:CountryCode=NP",
    "-XMP-iptcCore:CreatorCity=Lukla",
    "-XMP-iptcExt:LocationShownCity=Namche",
    "-XMP-iptcExt:LocationCreatedCountryName=Nepal",
    "-XMP-drone-dji:GPSLatitude=27.9881",
    "-XMP-drone-dji:GPSLongtitude=86.925",
    "-XMP-dc:Coverage=Namche",
    "-XMP-iptcExt:LocationShownGPSLatitude=27.9881",
    "-IPTC:City=Namche",
    "-IPTC:Country-PrimaryLocationName=Nepal",
    "-IPTC:Sub-location=Bazaar",
];

/// Makes a file of that name, tags it, masks it, and compares what exiftool and ImageMagick say of both.
fn check(name: &str, needs: &[&str], recipe: &[&[&str]], kept: &[&str], extra: &[&str]) {
    if !there(name, &[&["exiftool", "convert"], needs].concat()) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    make(folder.path(), recipe);
    let mut args = vec!["-q", "-q", "-m", "-overwrite_original"];
    args.extend(KEPT);
    args.extend(GONE);
    args.extend(extra);
    args.push(name);
    run(folder.path(), "exiftool", &args);
    compare(&path, kept);
}

fn compare(path: &Path, kept: &[&str]) {
    let before = keys(path);
    assert!(before.iter().any(|(key, _)| places(key)), "{path:?} was not tagged: {before:?}");
    let hidden = path.with_file_name(format!("hidden.{}", path.extension().unwrap().to_str().unwrap()));
    let kind = Kind::of(path).unwrap();
    let file = File::open(path).unwrap();
    let mask = Mask::of(&file, kind).unwrap();
    println!("{path:?}: mask of {} bytes", mask.size());
    let original = fs::read(path).unwrap();
    let mut bytes = original.clone();
    for (number, piece) in bytes.chunks_mut(997).enumerate() {
        mask.apply(number as u64 * 997, piece);
    }
    assert_eq!(bytes.len(), original.len());
    fs::write(&hidden, &bytes).unwrap();

    let after = keys(&hidden);
    let left: Vec<_> = after.iter().filter(|(key, _)| places(key)).collect();
    assert!(left.is_empty(), "{path:?} still has {left:?}");
    for word in ["Namche", "Nepal", "Koshi", "Lukla", "Bazaar", "27.9881", "27,59."] {
        assert!(!bytes.windows(word.len()).any(|part| part == word.as_bytes()), "{path:?} still says {word}");
    }
    // 27° 59' as two fractions, in both orders of bytes: also in pictures inside the picture.
    for fraction in [[0, 0, 0, 27, 0, 0, 0, 1, 0, 0, 0, 59], [27, 0, 0, 0, 1, 0, 0, 0, 59, 0, 0, 0]] {
        assert!(!bytes.windows(12).any(|part| part == fraction), "{path:?} still has a position");
    }
    for key in kept {
        let of = |keys: &[(String, String)]| {
            keys.iter().find(|(name, _)| name == key).map(|(_, value)| value.clone())
        };
        assert!(of(&before).is_some(), "{path:?} had no {key}: {before:?}");
        assert_eq!(of(&after), of(&before), "{path:?}: {key}");
    }
    // Whatever does not speak of places is as it was.
    for (key, value) in before.iter().filter(|(key, _)| !places(key) && !outward(key) && !packed(path, key)) {
        assert!(after.contains(&(key.clone(), value.clone())), "{path:?}: {key} was {value}; {after:?}");
    }
    assert_eq!(pixels(&hidden), pixels(path), "{path:?}");
    let (was, is) = (validate(path), validate(&hidden));
    assert!(is.iter().all(|warning| was.contains(warning)), "{path:?}: {is:?}, before {was:?}");
    let facts = Facts::read(&File::open(&hidden).unwrap(), kind);
    assert_eq!(facts, Facts::read(&file, kind));
    assert!(facts.width > 0 && facts.taken.is_some(), "{facts:?}");
    assert!(Mask::of(&File::open(&hidden).unwrap(), kind).is_ok());
}

/// Whether exiftool's name of a tag speaks of a place.
fn places(key: &str) -> bool {
    let key = key.to_lowercase();
    [
        "gps",
        "latitude",
        "longitude",
        "longtitude",
        "location",
        "city",
        "country",
        "state",
        "coverage",
        "geotiff",
    ]
    .iter()
    .any(|word| key.contains(word))
}

/// Whether a tag is about the file rather than in it.
fn outward(key: &str) -> bool {
    ["System:", "ExifTool:", "IPTCDigest", "Matroska:CRC-32", "CreatorContactInfo"]
        .iter()
        .any(|word| key.contains(word))
}

/// PNG has IPTC as compressed text, which goes as a whole.
fn packed(path: &Path, key: &str) -> bool {
    path.extension().unwrap() == "png" && (key.starts_with("IPTC:") || key.starts_with("Photoshop:"))
}

const PICTURE: &[&str] = &["convert", "-size", "160x120", "-seed", "1", "plasma:red-blue"];

#[test]
fn jpeg() {
    let kept = [
        "ExifIFD:DateTimeOriginal",
        "IFD0:Model",
        "IFD0:Orientation",
        "XMP-dc:Description",
        "IPTC:Caption-Abstract",
    ];
    check(
        "a.jpg",
        &[],
        &[
            &["convert", "-size", "64x48", "plasma:green-blue", "thumb.jpg"],
            &[
                "exiftool",
                "-q",
                "-overwrite_original",
                "-GPSLatitude=27.9881",
                "-GPSLongitude=86.925",
                "thumb.jpg",
            ],
            &[PICTURE, &["a.jpg"]].concat(),
        ],
        &kept,
        &["-IPTC:Caption-Abstract=Morning", "-ThumbnailImage<=thumb.jpg"],
    );
}

#[test]
fn jpeg_big_endian_with_much_xmp() {
    check(
        "b.jpg",
        &[],
        &[
            &["convert", "-size", "1x1", "xc:red", "-define", "exif:x=y", "-set", "comment", "c", "b0.jpg"],
            &[PICTURE, &["b.jpg"]].concat(),
            &["exiftool", "-q", "-overwrite_original", "-ExifByteOrder=MM", "-EXIF:Artist=A", "b.jpg"],
        ],
        &["ExifIFD:DateTimeOriginal"],
        &["-XMP-xmpMM:HistoryAction=edited"],
    );
}

#[test]
fn png() {
    check("a.png", &[], &[&[PICTURE, &["a.png"]].concat()], &["IFD0:Model", "XMP-dc:Description"], &[]);
}

#[test]
fn png_with_early_xmp_and_compressed_texts() {
    check(
        "c.png",
        &[],
        &[&[PICTURE, &["c.png"]].concat()],
        &["IFD0:Model"],
        &["-api", "PNGEarlyXMP=1", "-z", "-PNG:Comment=a comment"],
    );
}

#[test]
fn webp() {
    let recipe = [PICTURE, &["-quality", "80", "a.webp"]].concat();
    check("a.webp", &[], &[&recipe], &["IFD0:Model", "XMP-dc:Description"], &[]);
}

#[test]
fn gif() {
    let recipe = [PICTURE, &["-colors", "16", "a.gif"]].concat();
    check("a.gif", &[], &[&recipe], &["XMP-dc:Description"], &[]);
}

#[test]
fn tiff() {
    let kept = ["IFD0:Model", "XMP-dc:Description", "ExifIFD:DateTimeOriginal"];
    check("a.tif", &[], &[&[PICTURE, &["a.tif"]].concat()], &kept, &[]);
}

#[test]
fn avif() {
    let recipe: [&[&str]; 2] = [&[PICTURE, &["a.png"]].concat(), &["avifenc", "-s", "10", "a.png", "a.avif"]];
    check("a.avif", &["avifenc"], &recipe, &["IFD0:Model", "XMP-dc:Description"], &[]);
}

#[test]
fn heic() {
    let recipe: [&[&str]; 2] = [&[PICTURE, &["a.png"]].concat(), &["heif-enc", "a.png", "-o", "a.heic"]];
    check("a.heic", &["heif-enc"], &recipe, &["IFD0:Model", "XMP-dc:Description"], &[]);
}

const VIDEO: &[&str] = &["ffmpeg", "-loglevel", "error", "-f", "lavfi", "-i", "testsrc=d=1:s=64x48:r=5"];

#[test]
fn mp4() {
    let recipe = [
        VIDEO,
        &[
            "-metadata",
            "location=+27.9881+086.9250/",
            "-metadata",
            "creation_time=2024-05-01T10:00:00Z",
            "a.mp4",
        ],
    ]
    .concat();
    let more = ["-UserData:GPSCoordinates=27.9881 86.925", "-ItemList:Title=Morning"];
    check("a.mp4", &["ffmpeg"], &[&recipe], &["ItemList:Title", "XMP-dc:Description"], &more);
}

#[test]
fn quicktime() {
    let recipe = [VIDEO, &["a.mov"]].concat();
    let more = [
        "-Keys:GPSCoordinates=27.9881 86.925 8848",
        "-Keys:LocationName=Namche",
        "-Keys:Make=Apple",
        "-Keys:CreationDate=2024:05:01 10:00:00+02:00",
    ];
    check("a.mov", &["ffmpeg"], &[&recipe], &["Keys:Make", "Keys:CreationDate"], &more);
}

#[test]
fn matroska() {
    if !there("a.mkv", &["exiftool", "ffmpeg", "convert"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let tags = [
        "-metadata",
        "location=+27.9881+086.9250/",
        "-metadata",
        "title=Morning",
        "-metadata",
        "creation_time=2024-05-01T10:00:00Z",
    ];
    for name in ["a.mkv", "a.webm"] {
        make(folder.path(), &[&[VIDEO, &tags, &[name]].concat()]);
        compare(&folder.path().join(name), &[]);
    }
}
