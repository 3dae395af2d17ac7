//! Parts, versions and heads of archives.

use http::StatusCode;
use oriel_gallery::options::Options;
use proptest::prelude::*;

use crate::album::{Album, pattern};

fn small() -> Album {
    let album = Album::new(Options::default());
    album.write("a.jpg", pattern(70));
    album.write("b/empty", "");
    album.write("b/ü.txt", pattern(33));
    album
}

#[tokio::test]
async fn every_start_gives_the_same_bytes_as_the_whole() {
    let album = small();
    let whole = album.get("/?zip").await.bytes;
    // Nothing is remembered by a service that was just opened.
    for fresh in [false, true] {
        let mut album = album.again(Options::default());
        for start in 0..whole.len() {
            if fresh {
                album = album.again(Options::default());
            }
            let range = format!("bytes={start}-");
            let part = album.ask("GET", "/?zip", &[("range", &range)], "").await;
            assert_eq!(part.status, StatusCode::PARTIAL_CONTENT);
            let announced = format!("bytes {start}-{}/{}", whole.len() - 1, whole.len());
            assert_eq!(part.field("content-range"), announced);
            assert!(part.bytes == whole[start..], "{start}");
        }
    }
    let beyond = album.ask("GET", "/?zip", &[("range", &format!("bytes={}-", whole.len()))], "").await;
    assert_eq!(beyond.status, StatusCode::RANGE_NOT_SATISFIABLE);
    assert_eq!(beyond.field("content-range"), format!("bytes */{}", whole.len()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn any_part_of_any_archive_is_the_same_part(
        sizes in prop::collection::vec(0_usize..400_000, 0..6),
        cuts in prop::collection::vec((0_usize..1000, 0_usize..1000), 1..6),
    ) {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
            let album = Album::new(Options::default());
            for (index, size) in sizes.iter().enumerate() {
                album.write(&format!("{}/{index}", index % 2), pattern(*size));
            }
            let whole = album.again(Options::default()).get("/?zip").await.bytes;
            for (from, to) in cuts {
                let last = whole.len() - 1;
                let (from, to) = (last * from.min(to) / 999, last * from.max(to) / 999);
                let part = album.ask("GET", "/?zip", &[("range", &format!("bytes={from}-{to}"))], "").await;
                assert_eq!(part.status, StatusCode::PARTIAL_CONTENT);
                assert!(part.bytes == whole[from..=to], "{from} {to}");
            }
        });
    }
}

#[tokio::test]
async fn versions_are_told_apart() {
    let album = small();
    let first = album.get("/?zip").await;
    let tag = first.field("etag").to_owned();
    assert!(tag.len() > 20);
    let same = album.ask("GET", "/?zip", &[("if-none-match", &tag)], "").await;
    assert_eq!((same.status, same.bytes.len()), (StatusCode::NOT_MODIFIED, 0));
    let range = [("range", "bytes=10-"), ("if-range", tag.as_str())];
    assert_eq!(album.ask("GET", "/?zip", &range, "").await.status, StatusCode::PARTIAL_CONTENT);
    assert_ne!(album.get("/?zip&pick=a.jpg").await.field("etag"), tag);

    album.write("a.jpg", pattern(71));
    assert_ne!(album.get("/?zip").await.field("etag"), tag);
    let changed = album.ask("GET", "/?zip", &range, "").await;
    assert_eq!(changed.status, StatusCode::OK, "another version is sent whole");
    let failed = album.ask("GET", "/?zip", &[("if-match", &tag)], "").await;
    assert_eq!(failed.status, StatusCode::PRECONDITION_FAILED);
}

#[tokio::test]
async fn head_has_the_fields_of_get() {
    let album = small();
    let get = album.get("/?zip").await;
    let head = album.ask("HEAD", "/?zip", &[("range", "bytes=5-")], "").await;
    assert_eq!((head.status, head.fields), (get.status, get.fields));
    assert!(head.bytes.is_empty());
}

#[tokio::test]
async fn options_say_what_can_be_done() {
    let album = small();
    let options = album.ask("OPTIONS", "/?zip", &[], "").await;
    assert_eq!(
        (options.status, options.field("allow")),
        (StatusCode::NO_CONTENT, "GET, HEAD, POST, OPTIONS")
    );
    let options = album.ask("OPTIONS", "/?inbox", &[], "").await;
    assert_eq!(options.field("allow"), "GET, HEAD, OPTIONS", "there is no inbox here");
}
