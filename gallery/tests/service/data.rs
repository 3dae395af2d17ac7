//! Albums as a script sees them.

use std::time::{Duration, UNIX_EPOCH};

use http::StatusCode;
use serde_json::{Value, json};

use crate::site::{Answer, Site};

fn value(answer: &Answer) -> Value {
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.field("content-type"), "application/json");
    serde_json::from_slice(&answer.bytes).unwrap()
}

fn set_time(site: &Site, name: &str, seconds: u64) {
    let file = std::fs::File::options().write(true).open(site.path(name)).unwrap();
    file.set_modified(UNIX_EPOCH + Duration::from_secs(seconds)).unwrap();
}

async fn names(site: &Site, query: &str) -> Vec<String> {
    let chunk = value(&site.get(&format!("/A/?data=0{query}")).await);
    let items = chunk["items"].as_array().unwrap();
    items.iter().map(|item| item["n"].as_str().unwrap().to_owned()).collect()
}

async fn complete(site: &Site) -> Value {
    loop {
        let shape = value(&site.get("/A/?data=shape").await);
        if shape["complete"] == json!(true) {
            return shape;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn pictures_come_in_the_order_asked_for() {
    let site = Site::new();
    for (name, seconds) in
        [("img10.jpg", 784_111_777), ("IMG9.png", 784_111_778), ("b.mp4", 784_111_779), ("a.webp", 5)]
    {
        site.write(format!("A/{name}"), "x");
        set_time(&site, &format!("A/{name}"), seconds);
    }
    site.write("A/notes.txt", "x");
    site.write("A/below/c.jpg", "x");
    assert_eq!(names(&site, "").await, ["a.webp", "b.mp4", "IMG9.png", "img10.jpg"]);
    assert_eq!(names(&site, "&sort=-name").await, ["img10.jpg", "IMG9.png", "b.mp4", "a.webp"]);
    assert_eq!(names(&site, "&sort=date").await, ["a.webp", "img10.jpg", "IMG9.png", "b.mp4"]);
    assert_eq!(names(&site, "&sort=-date").await, ["b.mp4", "IMG9.png", "img10.jpg", "a.webp"]);

    let shape = complete(&site).await;
    assert_eq!((&shape["count"], &shape["ratios"]), (&json!(4), &json!([150, 150, 150, 150])));
    let chunk = value(&site.get("/A/?data=0").await);
    assert_eq!((&chunk["first"], &chunk["version"]), (&json!(0), &shape["version"]));
    let item = &chunk["items"][3];
    assert_eq!((&item["k"], &item["t"]), (&json!("jpeg"), &json!("1994-11-06T08:49:37")));
    assert_eq!(item["v"].as_str().unwrap().len(), 16);
    assert_eq!(item.as_object().unwrap().len(), 4, "what is not known is left out");
}

#[tokio::test]
async fn large_albums_come_in_pieces() {
    let site = Site::new();
    for index in 0..1201 {
        site.write(format!("A/{index}.jpg"), "x");
    }
    let mut all = Vec::new();
    for (number, length) in [500, 500, 201, 0].into_iter().enumerate() {
        let chunk = value(&site.get(&format!("/A/?data={number}")).await);
        assert_eq!(chunk["first"], json!(500 * number));
        let items = chunk["items"].as_array().unwrap();
        assert_eq!(items.len(), length);
        all.extend(items.iter().map(|item| item["n"].as_str().unwrap().to_owned()));
    }
    let expected: Vec<_> = (0..1201).map(|index| format!("{index}.jpg")).collect();
    assert_eq!(all, expected);
    assert_eq!(value(&site.get(&format!("/A/?data={}", usize::MAX)).await)["items"], json!([]));
}

#[tokio::test]
async fn the_version_tells_of_every_change() {
    let site = Site::new();
    site.write("A/a.jpg", "x");
    let first = complete(&site).await["version"].clone();
    assert_eq!(complete(&site).await["version"], first);
    site.write("A/notes.txt", "x");
    assert_eq!(complete(&site).await["version"], first, "it is about pictures");
    site.write("A/b.jpg", "x");
    let second = complete(&site).await["version"].clone();
    assert_ne!(second, first);
    site.write("A/b.jpg", "xx");
    assert_ne!(complete(&site).await["version"], second);
}

#[tokio::test]
async fn what_the_script_has_is_not_sent_again() {
    let site = Site::new();
    site.write("A/a.jpg", "x");
    complete(&site).await;
    for part in ["shape", "0"] {
        let target = format!("/A/?data={part}");
        let tag = site.get(&target).await.field("etag").to_owned();
        let again = site.ask("GET", &target, &[("if-none-match", &tag)]).await;
        assert_eq!((again.status, again.bytes.len()), (StatusCode::NOT_MODIFIED, 0));
        assert_eq!(again.field("etag"), tag);
        site.write("A/a.jpg", format!("changed for {part}"));
        complete(&site).await;
        assert_eq!(site.ask("GET", "/A/?data=0", &[("if-none-match", &tag)]).await.status, StatusCode::OK);
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn names_that_are_no_text_come_with_their_address() {
    use std::os::unix::ffi::OsStrExt;

    let site = Site::new();
    site.write(std::ffi::OsStr::from_bytes(b"A/\xe4.jpg".as_slice()), "x");
    let item = &value(&site.get("/A/?data=0").await)["items"][0];
    assert_eq!((&item["n"], &item["h"]), (&json!("\u{fffd}.jpg"), &json!("%E4.jpg")));
}

#[tokio::test]
async fn a_web_site_keeps_its_own_queries() {
    let site = Site::new();
    site.write("index.html", "<h1>mine</h1>");
    site.write("app.js", "mine();");
    for query in ["data=shape", "data=nonsense", "q=x", "preview=7", "view", "zip&pick=.."] {
        assert_eq!(site.get(&format!("/?{query}")).await.text(), "<h1>mine</h1>", "{query}");
        assert_eq!(site.get(&format!("/app.js?{query}")).await.text(), "mine();", "{query}");
    }
    site.write("A/a.jpg", "x");
    for target in ["/A/?data=nonsense", "/A/?data", "/A/a.jpg?preview=7"] {
        assert_eq!(site.get(target).await.status, StatusCode::BAD_REQUEST, "{target}");
    }
    assert_eq!(site.get("/B/?data=shape").await.status, StatusCode::NOT_FOUND);
}
