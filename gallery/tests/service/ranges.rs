use http::StatusCode;

use crate::site::{Answer, Site, pattern};

const LENGTH: usize = 1_000_000;

fn site() -> (Site, Vec<u8>) {
    let (site, content) = (Site::new(), pattern(LENGTH));
    site.write("a.bin", &content);
    site.write("empty.bin", "");
    (site, content)
}

async fn range(site: &Site, value: &str) -> Answer {
    site.ask("GET", "/a.bin", &[("range", value)]).await
}

#[tokio::test]
async fn single_ranges() {
    let (site, content) = site();
    let cases = [
        ("bytes=0-0", 0, 1),
        ("bytes=0-499", 0, 500),
        ("bytes=262143-262144", 262_143, 262_145),
        ("bytes=1-999998", 1, 999_999),
        ("bytes=999999-", 999_999, LENGTH),
        ("bytes=0-", 0, LENGTH),
        ("bytes=-1", 999_999, LENGTH),
        ("bytes=-300000", 700_000, LENGTH),
        ("bytes=-9999999", 0, LENGTH),
        ("bytes=5-99999999999999999999999999", 5, LENGTH),
        ("bytes=7-7,1000000-", 7, 8),
    ];
    for (value, start, end) in cases {
        let answer = range(&site, value).await;
        assert_eq!(answer.status, StatusCode::PARTIAL_CONTENT, "{value}");
        let expected = format!("bytes {start}-{}/{LENGTH}", end - 1);
        assert_eq!(answer.field("content-range"), expected, "{value}");
        assert_eq!(answer.field("content-length"), (end - start).to_string(), "{value}");
        assert_eq!(answer.field("content-type"), "application/octet-stream", "{value}");
        assert!(answer.fields.contains_key("etag"));
        assert!(answer.bytes == content[start..end], "{value}");
    }
}

#[tokio::test]
async fn unsatisfiable_ranges() {
    let (site, _) = site();
    for value in ["bytes=1000000-", "bytes=1000000-1000001", "bytes=-0"] {
        let answer = range(&site, value).await;
        assert_eq!(answer.status, StatusCode::RANGE_NOT_SATISFIABLE, "{value}");
        assert_eq!(answer.field("content-range"), "bytes */1000000", "{value}");
    }
    let answer = site.ask("GET", "/empty.bin", &[("range", "bytes=0-")]).await;
    assert_eq!(answer.status, StatusCode::RANGE_NOT_SATISFIABLE);
    assert_eq!(answer.field("content-range"), "bytes */0");
    let answer = site.ask("GET", "/empty.bin", &[("range", "bytes=-5")]).await;
    assert_eq!((answer.status, answer.bytes.len()), (StatusCode::OK, 0));
}

#[tokio::test]
async fn ranges_that_do_not_count() {
    let (site, content) = site();
    let many = vec!["0-0"; 17].join(",");
    for value in ["bytes=2-1", "bytes=x", "lines=0-1", "bytes=0-,0-", &format!("bytes={many}")] {
        let answer = range(&site, value).await;
        assert_eq!(answer.status, StatusCode::OK, "{value}");
        assert!(!answer.fields.contains_key("content-range"), "{value}");
        assert!(answer.bytes == content, "{value}");
    }
    let answer = site.ask("HEAD", "/a.bin", &[("range", "bytes=0-0")]).await;
    assert_eq!((answer.status, answer.field("content-length")), (StatusCode::OK, "1000000"));
    let answer = site.ask("GET", "/", &[("range", "bytes=0-0")]).await;
    assert_eq!(answer.status, StatusCode::OK);
}

/// Takes a multipart body apart by its framing alone: the `Content-Range` and content of each part.
fn parts(answer: &Answer) -> Vec<(String, Vec<u8>)> {
    let boundary = answer.field("content-type").strip_prefix("multipart/byteranges; boundary=").unwrap();
    let mut rest = answer.bytes.as_slice();
    let mut parts = Vec::new();
    loop {
        rest = rest.strip_prefix(b"\r\n--").unwrap().strip_prefix(boundary.as_bytes()).unwrap();
        if rest == b"--\r\n" {
            return parts;
        }
        rest = rest.strip_prefix(b"\r\n").unwrap();
        let end = rest.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
        let head = std::str::from_utf8(&rest[..end]).unwrap();
        let (kind, range) = head.split_once("\r\n").unwrap();
        assert_eq!(kind, "Content-Type: application/octet-stream");
        let range = range.strip_prefix("Content-Range: bytes ").unwrap();
        let (first, last) = range.split_once('/').unwrap().0.split_once('-').unwrap();
        let length = last.parse::<usize>().unwrap() + 1 - first.parse::<usize>().unwrap();
        parts.push((range.to_owned(), rest[end + 4..end + 4 + length].to_vec()));
        rest = &rest[end + 4 + length..];
    }
}

#[tokio::test]
async fn several_ranges_come_as_parts_in_the_order_asked_for() {
    let (site, content) = site();
    for (value, expected) in [
        ("bytes=10-19, 0-4,-3", vec![10..20, 0..5, 999_997..LENGTH]),
        ("bytes=0-299999,500000-899999,1000000-", vec![0..300_000, 500_000..900_000]),
        ("bytes=0-0,0-0", vec![0..1, 0..1]),
    ] {
        let answer = range(&site, value).await;
        assert_eq!(answer.status, StatusCode::PARTIAL_CONTENT, "{value}");
        assert!(!answer.fields.contains_key("content-range"), "{value}");
        assert_eq!(answer.field("content-length"), answer.bytes.len().to_string(), "{value}");
        let expected: Vec<_> = expected
            .into_iter()
            .map(|part| (format!("{}-{}/{LENGTH}", part.start, part.end - 1), content[part].to_vec()))
            .collect();
        assert!(parts(&answer) == expected, "{value}");
    }
}

#[tokio::test]
async fn boundaries_are_not_reused() {
    let (site, _) = site();
    let (one, other) = (range(&site, "bytes=0-0,2-2").await, range(&site, "bytes=0-0,2-2").await);
    assert_ne!(one.field("content-type"), other.field("content-type"));
}
