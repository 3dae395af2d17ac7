//! What visitors say of pictures.

use std::fmt::Write as _;
use std::sync::Arc;

use http::StatusCode;
use oriel_gallery::options::Options;
use serde_json::Value;

use crate::album::{Album, Answer, everything, jpeg};

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");
const SCRIPT: (&str, &str) = ("accept", "application/json");

fn album() -> Album {
    let album = Album::new(everything());
    album.write("Sub album/ä.jpg", jpeg(100));
    album.write("Sub album/notes.txt", "x");
    album
}

async fn say(album: &Album, visitor: &str, form: &str) -> Answer {
    let fields = [FORM, SCRIPT, ("x-forwarded-for", visitor)];
    album.ask("POST", "/Sub%20album/%C3%A4.jpg?comments", &fields, form.to_owned()).await
}

async fn said(album: &Album) -> Vec<Value> {
    let answer = album.get("/Sub%20album/%C3%A4.jpg?comments").await;
    assert_eq!((answer.status, answer.field("content-type")), (StatusCode::OK, "application/json"));
    serde_json::from_slice(&answer.bytes).unwrap()
}

#[tokio::test]
async fn comments_are_kept_beside_the_album() {
    let album = album();
    assert_eq!(said(&album).await.len(), 0);
    let answer = say(&album, "1", "name=Ada&text=How+nice%21%0D%0A%F0%9F%8C%85").await;
    assert_eq!(answer.status, StatusCode::CREATED);
    let comment: Value = serde_json::from_slice(&answer.bytes).unwrap();
    assert_eq!((&comment["name"], &comment["text"]), (&"Ada".into(), &"How nice!\n🌅".into()));
    assert_eq!(comment["time"].as_str().unwrap().len(), 20);
    assert_eq!(said(&album).await, std::slice::from_ref(&comment));

    let line = std::fs::read_to_string(album.path("Sub album/.oriel-comments.jsonl")).unwrap();
    assert!(line.starts_with("{\"picture\":\"ä.jpg\",\"id\":\"") && line.ends_with("\"}\n"), "{line}");
    let hidden = album.get("/Sub%20album/.oriel-comments.jsonl").await;
    assert_eq!(hidden.status, StatusCode::NOT_FOUND);

    let plain = album.ask("POST", "/Sub%20album/%C3%A4.jpg?comments", &[FORM], "text=Again").await;
    assert_eq!(plain.status, StatusCode::SEE_OTHER);
    assert_eq!(plain.field("location"), "/Sub%20album/%C3%A4.jpg?view");
    assert_eq!(said(&album).await.len(), 2);
    assert_eq!(said(&album.again(everything())).await.len(), 2);
    assert_eq!(album.folder.counts().comments, 2);
}

#[tokio::test]
async fn the_owner_may_edit_the_file() {
    let album = album();
    for number in 0..3 {
        say(&album, "1", &format!("text=number+{number}")).await;
    }
    let path = album.path("Sub album/.oriel-comments.jsonl");
    let text = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<_> = text.lines().collect();
    // One line goes, another is damaged, a third has lost its end.
    let edited = format!("{}\n{{\"picture\":\n\u{0}\n[]\n{}", lines[0], lines[2]);
    std::fs::write(&path, edited).unwrap();
    let texts: Vec<_> = said(&album).await.iter().map(|comment| comment["text"].to_string()).collect();
    assert_eq!(texts, ["\"number 0\"", "\"number 2\""]);
    assert_eq!(say(&album, "1", "text=more").await.status, StatusCode::CREATED);
    assert_eq!(said(&album).await.len(), 3);
    std::fs::remove_file(&path).unwrap();
    assert_eq!(said(&album).await.len(), 0);
}

#[tokio::test]
async fn what_visitors_write_stays_text() {
    let album = album();
    let form = "name=%E2%80%AEevil%00%0A&text=%3Cscript%3Ealert(1)%3C/script%3E%E2%80%AE%00%FF";
    assert_eq!(say(&album, "1", form).await.status, StatusCode::CREATED);
    let comment = &said(&album).await[0];
    assert_eq!(comment["name"], "evil");
    assert_eq!(comment["text"], "<script>alert(1)</script>\u{fffd}");
    for (form, status) in [
        (String::new(), StatusCode::BAD_REQUEST),
        (String::from("text=+%0A%00"), StatusCode::BAD_REQUEST),
        (format!("text={}", "x".repeat(2001)), StatusCode::PAYLOAD_TOO_LARGE),
        (format!("text=x&name={}", "x".repeat(81)), StatusCode::PAYLOAD_TOO_LARGE),
        (format!("text={}", "x".repeat(100_000)), StatusCode::PAYLOAD_TOO_LARGE),
    ] {
        assert_eq!(say(&album, "1", &form).await.status, status);
    }
    let json = album.ask("POST", "/Sub%20album/%C3%A4.jpg?comments", &[], "{}").await;
    assert_eq!(json.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(said(&album).await.len(), 1);
}

#[tokio::test]
async fn only_pictures_have_comments_and_only_where_they_are_wanted() {
    let album = album();
    let post = async |album: &Album, target: &str| album.ask("POST", target, &[FORM], "text=x").await;
    assert_eq!(post(&album, "/Sub%20album/missing.jpg?comments").await.status, StatusCode::NOT_FOUND);
    assert_eq!(post(&album, "/missing/a.jpg?comments").await.status, StatusCode::NOT_FOUND);
    assert_eq!(album.get("/Sub%20album/missing.jpg?comments").await.status, StatusCode::NOT_FOUND);
    for target in ["/Sub%20album/notes.txt?comments", "/Sub%20album/?comments", "/Sub%20album/%C3%A4.jpg"] {
        assert_eq!(post(&album, target).await.status, StatusCode::METHOD_NOT_ALLOWED, "{target}");
    }
    let put = album.ask("PUT", "/Sub%20album/%C3%A4.jpg?comments", &[], "").await;
    assert_eq!(
        (put.status, put.field("allow")),
        (StatusCode::METHOD_NOT_ALLOWED, "GET, HEAD, POST, OPTIONS")
    );
    let album = album.again(Options::default());
    let refused = post(&album, "/Sub%20album/%C3%A4.jpg?comments").await;
    assert_eq!(
        (refused.status, refused.field("allow")),
        (StatusCode::METHOD_NOT_ALLOWED, "GET, HEAD, OPTIONS")
    );
    let names = album.names("Sub album");
    assert_eq!(names, ["notes.txt", "ä.jpg"]);
}

#[tokio::test]
async fn nobody_says_too_much_in_a_short_time() {
    let album = album();
    for _ in 0..10 {
        assert_eq!(say(&album, "forged, 192.0.2.1", "text=x").await.status, StatusCode::CREATED);
    }
    let refused = say(&album, "other, 192.0.2.1", "text=x").await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(!refused.field("retry-after").is_empty());
    assert_eq!(say(&album, "192.0.2.2", "text=x").await.status, StatusCode::CREATED);
    let page = [FORM, ("accept", "text/html"), ("x-forwarded-for", "192.0.2.1")];
    let page = album.ask("POST", "/Sub%20album/%C3%A4.jpg?comments", &page, "text=x").await;
    assert!(page.text().contains("That was very fast"));
}

#[tokio::test]
async fn many_at_once_do_not_mix() {
    let album = Arc::new(album());
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..90 {
        let album = Arc::clone(&album);
        tasks.spawn(async move {
            let text = format!("text={number}+{}", "x".repeat(1900));
            assert_eq!(say(&album, &number.to_string(), &text).await.status, StatusCode::CREATED);
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.unwrap();
    }
    let mut numbers: Vec<u32> = Vec::new();
    for comment in said(&album).await {
        let (number, rest) = comment["text"].as_str().unwrap().split_once(' ').unwrap();
        assert_eq!(rest.len(), 1900);
        numbers.push(number.parse().unwrap());
    }
    numbers.sort_unstable();
    assert_eq!(numbers, (0..90).collect::<Vec<_>>());
}

#[tokio::test]
async fn an_album_holds_so_many_and_no_more() {
    let album = album();
    let mut lines = String::new();
    for number in 0..9_999 {
        let _ = writeln!(lines, "{{\"picture\":\"ä.jpg\",\"id\":\"{number}\",\"text\":\"x\",\"time\":\"\"}}");
    }
    std::fs::write(album.path("Sub album/.oriel-comments.jsonl"), &lines).unwrap();
    assert_eq!(say(&album, "1", "text=x").await.status, StatusCode::CREATED);
    assert_eq!(said(&album).await.len(), 10_000);
    assert_eq!(say(&album, "1", "text=x").await.status, StatusCode::INSUFFICIENT_STORAGE);

    std::fs::write(album.path("Sub album/.oriel-comments.jsonl"), vec![b'x'; (8 << 20) - 10]).unwrap();
    assert_eq!(say(&album, "1", "text=x").await.status, StatusCode::INSUFFICIENT_STORAGE);
}

#[cfg(unix)]
#[tokio::test]
async fn links_and_pipes_in_place_of_the_file_are_not_touched() {
    let album = album();
    let outside = tempfile::NamedTempFile::new().unwrap();
    let path = album.path("Sub album/.oriel-comments.jsonl");
    std::os::unix::fs::symlink(outside.path(), &path).unwrap();
    assert!(say(&album, "1", "text=x").await.status.is_server_error());
    std::fs::remove_file(&path).unwrap();
    std::os::unix::fs::symlink("notes.txt", &path).unwrap();
    assert!(say(&album, "1", "text=x").await.status.is_server_error());
    assert_eq!(std::fs::read_to_string(album.path("Sub album/notes.txt")).unwrap(), "x");
    std::fs::remove_file(&path).unwrap();
    let made = std::process::Command::new("mkfifo").arg(&path).status().unwrap();
    assert!(made.success());
    assert_eq!(said(&album).await.len(), 0);
    assert!(say(&album, "1", "text=x").await.status.is_server_error());
}
