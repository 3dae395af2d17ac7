use std::fs::File;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::StatusCode;

use crate::site::Site;

const MODIFIED: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
const BEFORE: &str = "Sun, 06 Nov 1994 08:49:36 GMT";
const AFTER: &str = "Sunday, 06-Nov-94 08:49:38 GMT";

fn touch(site: &Site, time: SystemTime) {
    File::options().write(true).open(site.path("a.txt")).unwrap().set_modified(time).unwrap();
}

/// A file that was last changed three quarters of a second past `MODIFIED`.
async fn site() -> (Site, String) {
    let site = Site::new();
    site.write("a.txt", "0123456789");
    touch(&site, UNIX_EPOCH + Duration::from_millis(784_111_777_750));
    let answer = site.get("/a.txt").await;
    assert_eq!(answer.field("last-modified"), MODIFIED);
    (site, answer.field("etag").to_owned())
}

async fn status(site: &Site, fields: &[(&str, &str)]) -> u16 {
    site.ask("GET", "/a.txt", fields).await.status.as_u16()
}

#[tokio::test]
async fn if_none_match() {
    let (site, tag) = site().await;
    let weak = format!("W/{tag}");
    for value in [&tag, &weak, "*", &format!("\"x\", {tag}"), &format!("\"a,b\",W/\"x\" , {weak}")] {
        assert_eq!(status(&site, &[("if-none-match", value)]).await, 304, "{value}");
    }
    let answer = site.ask("GET", "/a.txt", &[("if-none-match", &tag)]).await;
    assert!(answer.bytes.is_empty());
    assert_eq!(answer.field("etag"), tag);
    assert_eq!(answer.field("last-modified"), MODIFIED);
    assert_eq!(answer.field("cache-control"), "no-cache");
    assert!(!answer.fields.contains_key("content-length"));
    for value in ["\"x\"", "", "x", tag.trim_matches('"')] {
        assert_eq!(status(&site, &[("if-none-match", value)]).await, 200, "{value}");
    }
    let lines = [("if-none-match", "\"x\""), ("if-none-match", tag.as_str())];
    assert_eq!(status(&site, &lines).await, 304);
}

#[tokio::test]
async fn if_modified_since() {
    let (site, tag) = site().await;
    assert_eq!(status(&site, &[("if-modified-since", MODIFIED)]).await, 304);
    assert_eq!(status(&site, &[("if-modified-since", AFTER)]).await, 304);
    assert_eq!(status(&site, &[("if-modified-since", BEFORE)]).await, 200);
    assert_eq!(status(&site, &[("if-modified-since", "yesterday")]).await, 200);
    let twice = [("if-modified-since", AFTER), ("if-modified-since", AFTER)];
    assert_eq!(status(&site, &twice).await, 200);
    // The entity tags decide if there are any.
    let fields = [("if-modified-since", AFTER), ("if-none-match", "\"x\"")];
    assert_eq!(status(&site, &fields).await, 200);
    let fields = [("if-modified-since", BEFORE), ("if-none-match", tag.as_str())];
    assert_eq!(status(&site, &fields).await, 304);
}

#[tokio::test]
async fn if_match_and_if_unmodified_since() {
    let (site, tag) = site().await;
    let weak = format!("W/{tag}");
    assert_eq!(status(&site, &[("if-match", &tag)]).await, 200);
    assert_eq!(status(&site, &[("if-match", "*")]).await, 200);
    assert_eq!(status(&site, &[("if-match", &weak)]).await, 412);
    assert_eq!(status(&site, &[("if-match", "\"x\"")]).await, 412);
    assert_eq!(status(&site, &[("if-unmodified-since", MODIFIED)]).await, 200);
    assert_eq!(status(&site, &[("if-unmodified-since", BEFORE)]).await, 412);
    assert_eq!(status(&site, &[("if-unmodified-since", "never")]).await, 200);
    let fields = [("if-match", tag.as_str()), ("if-unmodified-since", BEFORE)];
    assert_eq!(status(&site, &fields).await, 200);
    // A failed precondition goes before one that would save the transfer, and before a range.
    let fields = [("if-match", "\"x\""), ("if-none-match", tag.as_str()), ("range", "bytes=99-")];
    assert_eq!(status(&site, &fields).await, 412);
    let fields = [("if-none-match", tag.as_str()), ("range", "bytes=0-1")];
    assert_eq!(status(&site, &fields).await, 304);
}

#[tokio::test]
async fn if_range() {
    let (site, tag) = site().await;
    let weak = format!("W/{tag}");
    for value in [&tag, MODIFIED] {
        let fields = [("range", "bytes=2-4"), ("if-range", value)];
        let answer = site.ask("GET", "/a.txt", &fields).await;
        assert_eq!(answer.status, StatusCode::PARTIAL_CONTENT, "{value}");
        assert_eq!(answer.text(), "234");
    }
    for value in [&weak, "\"x\"", "*", BEFORE, AFTER, "", &format!("{tag}, {tag}")] {
        let fields = [("range", "bytes=2-4"), ("if-range", value)];
        let answer = site.ask("GET", "/a.txt", &fields).await;
        assert_eq!(answer.status, StatusCode::OK, "{value}");
        assert_eq!(answer.text(), "0123456789");
    }
    let fields = [("range", "bytes=99-"), ("if-range", "\"x\"")];
    assert_eq!(status(&site, &fields).await, 200);
    let fields = [("range", "bytes=99-"), ("if-range", tag.as_str())];
    assert_eq!(status(&site, &fields).await, 416);
    assert_eq!(status(&site, &[("if-range", "\"x\"")]).await, 200);
}

#[tokio::test]
async fn a_new_version_has_a_new_tag() {
    let (site, tag) = site().await;
    let tag_now = async || site.get("/a.txt").await.field("etag").to_owned();
    assert_eq!(tag_now().await, tag);

    touch(&site, UNIX_EPOCH + Duration::from_nanos(784_111_777_750_000_100));
    let touched = tag_now().await;
    assert_ne!(touched, tag);

    touch(&site, UNIX_EPOCH + Duration::from_millis(784_111_777_750));
    assert_eq!(tag_now().await, tag);
    site.write("b.txt", "9876543210");
    std::fs::rename(site.path("b.txt"), site.path("a.txt")).unwrap();
    touch(&site, UNIX_EPOCH + Duration::from_millis(784_111_777_750));
    assert!(cfg!(not(unix)) || tag_now().await != tag);
}

#[tokio::test]
async fn odd_modification_times_do_no_harm() {
    let (site, _) = site().await;
    for time in [
        UNIX_EPOCH - Duration::from_secs(1_000_000_000),
        SystemTime::now() + Duration::from_secs(1_000_000),
        UNIX_EPOCH + Duration::from_secs(15_000_000_000),
    ] {
        touch(&site, time);
        let answer = site.ask("GET", "/a.txt", &[("if-modified-since", AFTER)]).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(!answer.fields.contains_key("last-modified"));
        assert!(answer.fields.contains_key("etag"));
        assert_eq!(site.get("/").await.status, StatusCode::OK);
    }
}
