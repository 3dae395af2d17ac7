//! The page of one picture.

use std::time::{Duration, UNIX_EPOCH};

use http::StatusCode;

use crate::site::Site;

fn three() -> Site {
    let site = Site::new();
    for (name, age) in [("a.jpg", 3_u64), ("b c.jpg", 1), ("d.mp4", 2)] {
        site.write(format!("Album/{name}"), vec![b'x'; 1234]);
        let file = std::fs::File::options().write(true).open(site.path(format!("Album/{name}"))).unwrap();
        file.set_modified(UNIX_EPOCH + Duration::from_secs(784_111_777 - age * 86_400)).unwrap();
    }
    site
}

#[tokio::test]
async fn a_picture_has_neighbours_a_way_back_and_what_is_known() {
    let site = three();
    let page = site.get("/Album/b%20c.jpg?view").await;
    assert_eq!(page.status, StatusCode::OK);
    for part in [
        "<title>b c.jpg</title>",
        "<h1 class=\"name\"><bdi>b c.jpg</bdi></h1>",
        "2 of 3",
        "rel=\"prev\" href=\"a.jpg?view\"",
        "rel=\"next\" href=\"d.mp4?view\"",
        "b%20c.jpg?preview=2560&#38;v=",
        "<a class=\"button\" href=\"b%20c.jpg\" download>",
        "href=\"./#p1\"",
        "5 November 1994, 08:49",
        "1.2 kB",
        "<a href=\"./\"><bdi>Album</bdi></a>",
    ] {
        assert!(page.text().contains(part), "{part}");
    }
    let first = site.get("/Album/a.jpg?view").await;
    assert!(!first.text().contains("rel=\"prev\"") && first.text().contains("rel=\"next\""));
}

#[tokio::test]
async fn the_order_is_kept_from_picture_to_picture() {
    let site = three();
    let page = site.get("/Album/b%20c.jpg?view&sort=date").await;
    assert!(page.text().contains("rel=\"prev\" href=\"d.mp4?view&#38;sort=date\""));
    assert!(!page.text().contains("rel=\"next\""));
    assert!(page.text().contains("href=\"./?sort=date#p2\""));
}

#[tokio::test]
async fn videos_play_only_when_asked_to() {
    let site = three();
    let page = site.get("/Album/d.mp4?view").await;
    assert!(page.text().contains("<video class=\"large\" id=\"p0\" controls preload=\"none\""));
    assert!(page.text().contains("src=\"d.mp4\""));
}

#[tokio::test]
async fn only_pictures_have_such_pages() {
    let site = three();
    site.write("a.txt", "hello");
    assert_eq!(site.get("/a.txt?view").await.text(), "hello");
    assert_eq!(site.get("/Album/missing.jpg?view").await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get("/Album/?view").await.status, StatusCode::OK);
}
