//! Several pictures in one file, and videos behind pictures.

use std::fs;
use std::path::Path;

use crate::compare;
use crate::tools::{make, run, there};

const WHERE: [&str; 2] = ["-GPSLatitude=27.9881", "-GPSLongitude=86.925"];

/// A picture that knows when it was taken and where.
fn picture(folder: &Path, name: &str) {
    make(folder, &[&["convert", "-size", "64x48", "plasma:red-blue", name]]);
    let date = "-EXIF:DateTimeOriginal=2024:05:01 10:00:00";
    run(folder, "exiftool", &[&["-q", "-m", "-overwrite_original", date], &WHERE[..], &[name]].concat());
}

/// No position is left anywhere in a file.
fn nothing_left(path: &Path) {
    use std::fs::File;
    let file = File::open(path).unwrap();
    let mut bytes = fs::read(path).unwrap();
    let kind = oriel_pictures::kind::Kind::Jpeg;
    oriel_pictures::location::Mask::of(&file, kind).unwrap().apply(0, &mut bytes);
    // 27° 59' as two fractions, in both orders of bytes.
    for fraction in [[0, 0, 0, 27, 0, 0, 0, 1, 0, 0, 0, 59], [27, 0, 0, 0, 1, 0, 0, 0, 59, 0, 0, 0]] {
        assert!(!bytes.windows(12).any(|part| part == fraction));
    }
    assert!(!bytes.windows(7).any(|part| part == b"27.9881"));
}

/// CIPA DC-007 as cameras write it: the second picture behind the first one, and an index in APP2.
#[test]
fn the_second_picture_of_a_multi_picture_file() {
    if !there("a multi-picture file", &["exiftool", "convert"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    picture(folder.path(), "one.jpg");
    picture(folder.path(), "two.jpg");
    let (one, two) =
        (fs::read(folder.path().join("one.jpg")).unwrap(), fs::read(folder.path().join("two.jpg")).unwrap());
    // The index goes behind the first segment; offsets in it count from its own TIFF header.
    let behind = 4 + usize::from(u16::from_be_bytes([one[4], one[5]])) - 2 + 2;
    let mut index = b"MM\0*\0\0\0\x08\0\x02\xb0\x01\0\x04\0\0\0\x01\0\0\0\x02".to_vec();
    index.extend(b"\xb0\x02\0\x07\0\0\0\x20\0\0\0\x26\0\0\0\0");
    let number = |number: usize| u32::try_from(number).unwrap().to_be_bytes();
    let whole = one.len() + 2 + 2 + 4 + 38 + 32;
    index.extend([[0x20, 3, 0, 0], number(whole), [0; 4], [0; 4]].concat());
    index.extend([[0; 4], number(two.len()), number(whole - behind - 8), [0; 4]].concat());
    let length = u16::try_from(index.len() + 6).unwrap().to_be_bytes();
    let segment = [&[0xff, 0xe2], length.as_slice(), b"MPF\0", &index].concat();
    let path = folder.path().join("both.jpg");
    fs::write(&path, [&one[..behind], &segment, &one[behind..], &two].concat()).unwrap();
    let found = run(folder.path(), "exiftool", &["-s", "-G1", "-MPImage2", "both.jpg"]);
    assert!(!found.is_empty(), "exiftool does not find the second picture");
    compare(&path, &["ExifIFD:DateTimeOriginal"]);
    nothing_left(&path);
}

/// Google's motion photo: a video behind the picture, named in XMP by its length.
#[test]
fn the_video_of_a_motion_photo() {
    if !there("a motion photo", &["exiftool", "convert", "ffmpeg"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let video = ["ffmpeg", "-loglevel", "error", "-f", "lavfi", "-i", "testsrc=d=1:s=64x48:r=5", "-metadata"];
    make(folder.path(), &[&[&video[..], &["location=+27.9881+086.9250/", "v.mp4"]].concat()]);
    picture(folder.path(), "motion.jpg");
    let video = fs::read(folder.path().join("v.mp4")).unwrap();
    assert!(video.windows(7).any(|part| part == b"27.9881"));
    let offset = format!("-XMP-GCamera:MicroVideoOffset={}", video.len());
    run(folder.path(), "exiftool", &["-q", "-overwrite_original", &offset, "motion.jpg"]);
    let path = folder.path().join("motion.jpg");
    fs::write(&path, [fs::read(&path).unwrap(), video].concat()).unwrap();
    compare(&path, &["XMP-GCamera:MicroVideoOffset"]);
    nothing_left(&path);
}
