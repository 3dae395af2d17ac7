//! Pictures and videos as they are, but for where they were taken.

use http_body_util::BodyExt;
use oriel_gallery::Folder;
use oriel_gallery::options::Options;

use crate::site::{Site, pattern};

/// A GPS directory with one latitude, in little-endian EXIF, at the start of a JPEG of some length.
fn picture() -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    // One entry: GPSInfo, a LONG, at 26.
    tiff.extend(b"\x01\0\x25\x88\x04\0\x01\0\0\0\x1a\0\0\0\0\0\0\0");
    // Two entries: N or S, and the latitude, three RATIONALs at 56.
    tiff.extend(b"\x02\0\x01\0\x02\0\x02\0\0\0N\0\0\0\x02\0\x05\0\x03\0\0\0\x38\0\0\0\0\0\0\0");
    tiff.extend(LATITUDE);
    let mut file = b"\xff\xd8\xff\xe1".to_vec();
    let length = u16::try_from(2 + 6 + tiff.len()).unwrap();
    file.extend(length.to_be_bytes());
    file.extend(b"Exif\0\0");
    file.extend(tiff);
    // A comment holds the rest, with nothing in it that looks like a marker.
    for _ in 0..20 {
        let comment: Vec<u8> = pattern(60_000).into_iter().map(|byte| byte & 0x7f).collect();
        file.extend(b"\xff\xfe");
        file.extend(60_002u16.to_be_bytes());
        file.extend(comment);
    }
    file.extend(b"\xff\xd9");
    file
}

const LATITUDE: &[u8] = b"\x2f\0\0\0\x01\0\0\0\x11\0\0\0\x01\0\0\0\x3b\x0b\0\0\x64\0\0\0";

fn keeping(site: &Site) -> Folder {
    Folder::with(&site.path(""), Options { keep_location: true, ..Options::default() }).unwrap()
}

fn has_location(bytes: &[u8]) -> bool {
    bytes.windows(LATITUDE.len()).any(|window| window == LATITUDE)
}

#[tokio::test]
async fn the_location_stays_here_unless_the_owner_wants_it_otherwise() {
    let mut site = Site::new();
    site.write("a.jpg", picture());
    let hidden = site.get("/a.jpg").await;
    assert!(!has_location(&hidden.bytes));
    assert_eq!(hidden.bytes.len(), picture().len());
    site.folder = keeping(&site);
    let kept = site.get("/a.jpg").await;
    assert_eq!(kept.bytes, picture());
    assert_ne!(hidden.field("etag"), kept.field("etag"));

    // Half of one and half of the other would be neither.
    let fields = [("range", "bytes=10-19"), ("if-range", hidden.field("etag"))];
    assert_eq!(site.ask("GET", "/a.jpg", &fields).await.status, 200);
}

#[tokio::test]
async fn parts_are_parts_of_what_is_sent_as_a_whole() {
    let site = Site::new();
    site.write("a.jpg", picture());
    let whole = site.get("/a.jpg").await.bytes;
    let length = whole.len();
    for (first, last) in
        [(0, 0), (0, 99), (50, 80), (68, 91), (70, 72), (1, 300_000), (262_143, 262_145), (9, length - 1)]
    {
        let range = format!("bytes={first}-{last}");
        let part = site.ask("GET", "/a.jpg", &[("range", &range)]).await;
        assert_eq!(part.status, 206);
        assert!(part.bytes == whole[first..=last], "{range}");
    }
    let parts = site.ask("GET", "/a.jpg", &[("range", "bytes=60-100,200-210")]).await;
    assert!(parts.field("content-type").starts_with("multipart/byteranges"));
    assert!(!has_location(&parts.bytes));
    assert!(parts.bytes.windows(41).any(|window| window == &whole[60..=100]));
}

#[tokio::test]
async fn a_picture_that_changes_while_it_is_sent_breaks_off() {
    let site = Site::new();
    site.write("a.jpg", picture());
    let mut body = site.send("GET", "/a.jpg", &[]).await.into_body();
    body.frame().await.unwrap().unwrap();
    let mut other = picture();
    other.rotate_right(300_000);
    site.write("a.jpg", other);
    let error = loop {
        match body.frame().await.expect("it must not end as if it were whole") {
            Ok(_) => {}
            Err(error) => break error,
        }
    };
    // In the middle of the writing it is shorter.
    assert!(error.to_string().ends_with("while it was being sent"), "{error}");
}

#[tokio::test]
async fn a_picture_is_one_by_its_first_bytes_and_what_holds_one_is_not() {
    let site = Site::new();
    site.write("a.jpg", picture());
    site.write("a.bin", picture());
    let bytes = site.get("/a.bin").await.bytes;
    assert_eq!(bytes, site.get("/a.jpg").await.bytes);
    assert_ne!(bytes, picture());
    let archive = [b"PK", &picture()[..]].concat();
    site.write("a.zip", &archive);
    assert_eq!(site.get("/a.zip").await.bytes, archive);
}
