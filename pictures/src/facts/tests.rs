use proptest::prelude::*;

use super::*;

fn read(bytes: &[u8]) -> Facts {
    of(&mut Window::over(bytes), Kind::Jpeg)
}

/// A little-endian TIFF structure: one directory, values behind it.
fn tiff(tags: &[(u16, u16, u32, &[u8])]) -> Vec<u8> {
    let mut bytes = b"II*\0\x08\0\0\0".to_vec();
    let mut behind = Vec::new();
    bytes.extend(u16::try_from(tags.len()).unwrap().to_le_bytes());
    let start = 8 + 2 + tags.len() * 12 + 4;
    for (tag, kind, count, value) in tags {
        bytes.extend([tag.to_le_bytes(), kind.to_le_bytes()].concat());
        bytes.extend(count.to_le_bytes());
        if value.len() <= 4 {
            bytes.extend([value, &[0; 4][value.len()..]].concat());
        } else {
            bytes.extend(u32::try_from(start + behind.len()).unwrap().to_le_bytes());
            behind.extend(*value);
        }
    }
    bytes.extend([0; 4]);
    [bytes, behind].concat()
}

fn jpeg(exif: &[u8], xmp: &str) -> Vec<u8> {
    let segment = |marker: u8, data: &[u8]| {
        [&[0xff, marker], u16::try_from(data.len() + 2).unwrap().to_be_bytes().as_slice(), data].concat()
    };
    [
        vec![0xff, 0xd8],
        segment(0xe1, &[b"Exif\0\0", exif].concat()),
        segment(0xe1, &[b"http://ns.adobe.com/xap/1.0/\0", xmp.as_bytes()].concat()),
        segment(0xc2, &[8, 0, 200, 1, 44, 1, 1, 0x11, 0]),
        segment(0xda, &[1, 1, 0, 0, 63, 0]),
    ]
    .concat()
}

fn camera() -> Vec<u8> {
    tiff(&[
        (0x010e, 2, 8, b"caf\xe9 bar\0"),
        (0x010f, 2, 6, b"Canon\0"),
        (0x0110, 2, 14, b"Canon EOS 5D \0"),
        (0x0112, 3, 1, &[6, 0]),
        (0x0132, 2, 20, b"2024:05:01 10:00:00\0"),
        (0x8769, 4, 1, &[8, 0, 0, 0]),
        (0x829a, 5, 1, &[1, 0, 0, 0, 250, 0, 0, 0]),
        (0x829d, 5, 1, &[28, 0, 0, 0, 10, 0, 0, 0]),
        (0x8827, 3, 1, &[200, 0]),
        (0x920a, 5, 1, &[35, 0, 0, 0, 1, 0, 0, 0]),
        (0xa434, 2, 13, b"EF35mm f/1.4\0"),
    ])
}

#[test]
fn exif_of_a_camera() {
    let facts = read(&jpeg(&camera(), ""));
    assert_eq!((facts.width, facts.height), (200, 300), "it lies on its side");
    assert_eq!(facts.taken.as_deref(), Some("2024-05-01T10:00:00"));
    assert_eq!(facts.camera.as_deref(), Some("Canon EOS 5D"));
    assert_eq!(facts.lens.as_deref(), Some("EF35mm f/1.4"));
    assert_eq!(facts.exposure.as_deref(), Some("1/250 s, f/2.8, ISO 200, 35 mm"));
    assert_eq!(facts.caption.as_deref(), Some("café bar"));
}

#[test]
fn xmp_says_more_than_exif() {
    let xmp = r#"<x:xmpmeta><rdf:RDF><rdf:Description tiff:Make="Fuji" photoshop:DateCreated="1999-12-31T23:59:58+01:00">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">No</rdf:li></rdf:Alt></dc:title><dc:description><rdf:Alt>
        <rdf:li xml:lang="x-default">Fish &amp; chips&#x21;</rdf:li><rdf:li xml:lang="de">Fisch</rdf:li></rdf:Alt>
        </dc:description></rdf:Description></rdf:RDF></x:xmpmeta>"#;
    let facts = read(&jpeg(b"", xmp));
    assert_eq!(facts.caption.as_deref(), Some("Fish & chips!"));
    assert_eq!(facts.camera.as_deref(), Some("Fuji"));
    assert_eq!(facts.taken.as_deref(), Some("1999-12-31T23:59:58"));
}

#[test]
fn a_caption_is_bounded_and_plain() {
    let long = "ä\u{7}\n".repeat(5000);
    let facts = read(&jpeg(b"", &format!("<x><dc:title>{long}</dc:title></x>")));
    let caption = facts.caption.unwrap();
    assert!(caption.chars().count() <= 2000 && caption.chars().all(|c| !c.is_control()));
}

#[test]
fn dates_in_all_ways() {
    for (text, date) in [
        ("2024:05:01 10:00:00", Some("2024-05-01T10:00:00")),
        ("2024-05-01T10:00:00.50+02:00", Some("2024-05-01T10:00:00")),
        ("2024-05-01T10:00-05:00", Some("2024-05-01T10:00:00")),
        ("20240501", Some("2024-05-01T00:00:00")),
        ("2024-05", Some("2024-05-01T00:00:00")),
        ("0000:00:00 00:00:00", None),
        ("    :  :     :  :  ", None),
        ("2024:13:01 10:00:00", None),
        ("2024", None),
    ] {
        assert_eq!(words::date(text).as_deref(), date, "{text}");
    }
    assert_eq!(words::date_of_seconds(951_782_400).as_deref(), Some("2000-02-29T00:00:00"));
    assert_eq!(words::date_of_seconds(-1).as_deref(), Some("1969-12-31T23:59:59"));
    assert_eq!(words::date_of_seconds(i64::MAX), None);
}

#[test]
fn a_file_says_the_same_as_its_bytes_and_keeps_its_position() {
    use std::io::{Seek, Write};
    let mut file = tempfile::tempfile().unwrap();
    let bytes = jpeg(&camera(), "<x><dc:title>A</dc:title></x>");
    file.write_all(&bytes).unwrap();
    file.seek(std::io::SeekFrom::Start(7)).unwrap();
    assert_eq!(Facts::read(&file, Kind::Jpeg), read(&bytes));
    assert_eq!(file.stream_position().unwrap(), 7);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// Bytes of a real header changed at random.
    #[test]
    fn nothing_panics(changes in prop::collection::vec((0_usize..800, any::<u8>()), 0..30), cut in 0_usize..800) {
        let mut file = jpeg(&camera(), "<x a='b'><dc:title>A &amp; B</dc:title></x>");
        for (at, byte) in changes {
            let length = file.len();
            file[at % length] = byte;
        }
        file.truncate(file.len() - cut % file.len());
        let facts = read(&file);
        prop_assert!(facts.caption.is_none_or(|caption| caption.chars().count() <= 2000));
    }
}
