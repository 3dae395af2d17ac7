//! Hand-made bytes; what other programs say of masked files is tested in `tests/masked` of this crate.

use proptest::prelude::*;

use super::*;

const XMP: &str = r#"<?xpacket begin="" id="x"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" exif:GPSLatitude="27,59.2N"
 xmp:CreateDate="2024-05-01T10:00:00" photoshop:City='Namche'><dc:title><rdf:Alt><rdf:li xml:lang="x-default">A &amp; B
</rdf:li></rdf:Alt></dc:title><Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li Iptc4xmpExt:City="Lukla"/></rdf:Bag>
</Iptc4xmpExt:LocationShown><drone-dji:GpsLongtitude>+86.56</drone-dji:GpsLongtitude></rdf:Description></rdf:RDF>
</x:xmpmeta><?xpacket end="w"?>"#;

/// A TIFF structure with a date and a GPS directory of one latitude.
fn exif() -> Vec<u8> {
    let mut bytes = b"II*\0\x08\0\0\0\x02\0".to_vec();
    bytes.extend(b"\x32\x01\x02\0\x14\0\0\0\x26\0\0\0"); // ModifyDate, 20 letters, at 38
    bytes.extend(b"\x25\x88\x04\0\x01\0\0\0\x3a\0\0\0"); // GPS, at 58
    bytes.extend(b"\0\0\0\0");
    bytes.extend(b"2024:05:01 10:00:00\0");
    bytes.extend(b"\x01\0\x02\0\x05\0\x03\0\0\0\x4c\0\0\0\0\0\0\0"); // latitude, three fractions, at 76
    bytes.extend([27_u32, 1, 59, 1, 17, 1].iter().flat_map(|number| number.to_le_bytes()));
    bytes
}

fn segment(marker: u8, data: &[&[u8]]) -> Vec<u8> {
    let data = data.concat();
    let length = u16::try_from(data.len() + 2).unwrap().to_be_bytes();
    [&[0xff, marker], length.as_slice(), &data].concat()
}

fn iptc() -> Vec<u8> {
    let fields = b"\x1c\x02\x5a\0\x06Namche\x1c\x02\x78\0\x07Morning".as_slice();
    let length = u32::try_from(fields.len()).unwrap().to_be_bytes();
    [b"8BIM\x04\x04\0\0".as_slice(), &length, fields, &[0][..fields.len() % 2]].concat()
}

fn jpeg() -> Vec<u8> {
    [
        vec![0xff, 0xd8],
        segment(0xe1, &[b"Exif\0\0", &exif()]),
        segment(0xe1, &[b"http://ns.adobe.com/xap/1.0/\0", XMP.as_bytes()]),
        segment(0xed, &[b"Photoshop 3.0\0", &iptc()]),
        segment(0xc0, &[&[8, 0, 2, 0, 3, 1, 1, 0x11, 0]]),
        segment(0xda, &[&[1, 1, 0, 0, 63, 0]]),
        vec![1, 2, 3, 0xff, 0xd9],
    ]
    .concat()
}

fn masked(bytes: &[u8]) -> Vec<u8> {
    let mask = Mask::through(&mut Window::over(bytes));
    let mut masked = bytes.to_vec();
    mask.apply(0, &mut masked);
    masked
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|part| part == text.as_bytes())
}

#[test]
fn the_places_go_and_the_rest_stays() {
    let masked = masked(&jpeg());
    for gone in ["27,59", "Namche", "Lukla", "86.56", "GPS", "Gps", "City"] {
        assert!(!contains(&masked, gone), "{gone}");
    }
    for kept in ["2024:05:01", "2024-05-01T10:00:00", "A &amp; B", "Morning", "</rdf:Description></rdf:RDF>"]
    {
        assert!(contains(&masked, kept), "{kept}");
    }
    assert!(!contains(&masked, "\x25\u{88}"));
    let rational = [27_u32, 1, 59, 1].map(u32::to_le_bytes).concat();
    assert!(!masked.windows(rational.len()).any(|part| part == rational));
    let scan = jpeg().len() - 15;
    assert_eq!(masked[scan..], jpeg()[scan..]);
}

#[test]
fn a_file_without_places_has_an_empty_mask() {
    let bytes = [
        vec![0xff, 0xd8],
        segment(0xc0, &[&[8, 0, 2, 0, 3, 1, 1, 0x11, 0]]),
        segment(0xda, &[&[1, 1, 0, 0, 63, 0]]),
        vec![0xff, 0xd9],
    ]
    .concat();
    assert!(Mask::through(&mut Window::over(&bytes)).is_empty());
}

#[test]
fn a_broken_file_is_masked_by_the_look_of_it() {
    let mut bytes = jpeg();
    // The first segment claims to be longer than the file.
    bytes[4] = 0xff;
    let masked = masked(&bytes);
    for gone in ["27,59", "Namche", "Lukla", "86.56"] {
        assert!(!contains(&masked, gone), "{gone}");
    }
    let rational = [27_u32, 1, 59, 1].map(u32::to_le_bytes).concat();
    assert!(!masked.windows(rational.len()).any(|part| part == rational));
}

#[test]
fn xmp_that_is_no_xml_goes_as_a_whole() {
    let mut patches = Patches::default();
    xmp::hide(b"<x:xmpmeta><rdf:RDF exif:GPSLatitude='1'>", &mut patches);
    let mask = Mask { patches: patches.sorted() };
    let mut bytes = *b"<x:xmpmeta><rdf:RDF exif:GPSLatitude='1'>";
    mask.apply(0, &mut bytes);
    assert!(bytes.iter().all(|&byte| byte == b' '));
}

#[test]
fn a_text_of_png_becomes_another_with_a_right_checksum() {
    fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
        let body = [kind.as_slice(), data].concat();
        let length = u32::try_from(data.len()).unwrap().to_be_bytes();
        [length.as_slice(), &body, &crc32fast::hash(&body).to_be_bytes()].concat()
    }
    let head =
        [b"\x89PNG\r\n\x1a\n".to_vec(), chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])].concat();
    let file = [
        head.clone(),
        chunk(b"tEXt", b"exif:GPSLatitude\x0027/1, 59/1"),
        chunk(b"zTXt", b"Raw profile type icc\0\0profile"),
        chunk(b"eXIf", &exif()),
        chunk(b"IEND", b""),
    ]
    .concat();
    let masked = masked(&file);
    let mut at = 8;
    while at < masked.len() {
        let length = u32::from_be_bytes(masked[at..at + 4].try_into().unwrap()) as usize;
        let (body, sum) = (&masked[at + 4..at + 8 + length], &masked[at + 8 + length..at + 12 + length]);
        assert_eq!(crc32fast::hash(body).to_be_bytes(), sum, "{:?}", &body[..4]);
        at += 12 + length;
    }
    assert!(!contains(&masked, "GPS") && !contains(&masked, "59/1"));
    assert!(contains(&masked, "profile") && contains(&masked, "2024:05:01"));
}

#[test]
fn a_motion_photo_has_its_video_masked() {
    let user = [b"\0\0\0\x1e\xa9xyz\0\x12\x15\xc7".as_slice(), b"+27.5916+086.5640/"].concat();
    let udta = [&38_u32.to_be_bytes(), b"udta".as_slice(), &user].concat();
    let moov = [&46_u32.to_be_bytes(), b"moov".as_slice(), &udta].concat();
    let video = [b"\0\0\0\x10ftypisom\0\0\0\0".as_slice(), &moov].concat();
    let xmp = format!("<x:xmpmeta GCamera:MicroVideoOffset=\"{}\"/>", video.len());
    let picture = [
        vec![0xff, 0xd8],
        segment(0xe1, &[b"http://ns.adobe.com/xap/1.0/\0", xmp.as_bytes()]),
        segment(0xda, &[&[1, 1, 0, 0, 63, 0]]),
        vec![0xff, 0xd9],
        video,
    ]
    .concat();
    let masked = masked(&picture);
    assert!(!contains(&masked, "27.5916") && contains(&masked, "free") && contains(&masked, "moov"));
}

#[test]
fn the_same_in_pieces_and_as_a_whole() {
    let file = jpeg();
    let mask = Mask::through(&mut Window::over(&file));
    let whole = masked(&file);
    for step in [1, 2, 3, 7, 64] {
        let mut pieces = file.clone();
        for (number, piece) in pieces.chunks_mut(step).enumerate() {
            mask.apply((number * step) as u64, piece);
        }
        assert_eq!(pieces, whole);
    }
    assert!(mask.size() < 2048, "{}", mask.size());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// Bytes of a real header changed at random: nothing panics, and what is written lies within.
    #[test]
    fn nothing_panics(changes in prop::collection::vec((0_usize..2200, any::<u8>()), 0..40), cut in 0_usize..2200) {
        let mut file = jpeg();
        for (at, byte) in changes {
            let length = file.len();
            file[at % length] = byte;
        }
        file.truncate(file.len() - cut % file.len());
        let mask = Mask::through(&mut Window::over(&file));
        let mut copy = file.clone();
        mask.apply(0, &mut copy);
        prop_assert!(mask.patches.windows(2).all(|pair| pair[0].end() <= pair[1].at));
    }

    /// Anything behind any signature.
    #[test]
    fn nothing_panics_on_noise(kind in 0_usize..9, noise in prop::collection::vec(any::<u8>(), 0..600)) {
        let signatures: [&[u8]; 9] = [
            b"\xff\xd8\xff\xe1", b"\x89PNG\r\n\x1a\n", b"RIFF\x20\x04\0\0WEBPEXIF", b"GIF89a", b"II*\0\x08\0\0\0\x09\0",
            b"MM\0\x2b\0\x08\0\0\0\0\0\0\0\0\0\x10", b"\0\0\0\x0cftypheic\0\0\x04\0meta\0\0\0\0\0\0\x01\0iinf",
            b"\0\0\0\x0cftypisom\0\0\x02\0moov\0\0\x01\0udta", b"\x1a\x45\xdf\xa3\x80\x18\x53\x80\x67\x42\x00\x12\x54\xc3\x67\x41\x80",
        ];
        let file = [signatures[kind], &noise].concat();
        let mask = Mask::through(&mut Window::over(&file));
        mask.apply(0, &mut file.clone());
    }
}
