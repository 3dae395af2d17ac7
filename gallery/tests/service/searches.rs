//! The page of what a search found.

use std::time::Duration;

use crate::site::{Answer, Site};

/// Asks until the index has been read.
async fn found(site: &Site, target: &str) -> Answer {
    for _ in 0..2000 {
        let page = site.get(target).await;
        if !page.text().contains("still being read") {
            return page;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("the index is never read");
}

#[tokio::test]
async fn what_is_found_is_grouped_by_album() {
    let site = Site::new();
    for name in ["sea 1.jpg", "Sea/boat.jpg", "Sea/sail.jpg", "Hills/sea view.jpg", "Hills/hut.jpg"] {
        site.write(name, "x");
    }
    let page = found(&site, "/?q=sea").await;
    let text = page.text();
    for part in [
        "value=\"sea\"",
        "1 album, 4 pictures",
        "href=\"Sea/\"",
        "<a href=\"Hills/\"><bdi>Hills</bdi></a>",
        "href=\"Sea/boat.jpg?view\"",
        "href=\"Hills/sea%20view.jpg?view\"",
        "<a href=\"./\"><bdi>shared</bdi></a>",
    ] {
        assert!(text.contains(part), "{part}");
    }
    assert!(!text.contains("hut.jpg"));
    assert_eq!(text.matches("<ul class=\"grid\"").count(), 3);
}

#[tokio::test]
async fn what_was_asked_for_is_text() {
    let site = Site::new();
    let page = found(&site, "/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").await;
    assert!(page.text().contains("Nothing found for"));
    assert!(!page.text().contains("<script>alert"));
}

#[tokio::test]
async fn many_are_paged() {
    let site = Site::new();
    for number in 0..61 {
        site.write(format!("b&w {number}.jpg"), "x");
    }
    let page = found(&site, "/?q=b%26w").await;
    assert_eq!(page.text().matches("class=\"tile\"").count(), 60);
    assert!(page.text().contains("rel=\"next\" href=\"?q=b%26w&#38;page=2\""));
    let second = found(&site, "/?q=b%26w&page=2").await;
    assert_eq!(second.text().matches("class=\"tile\"").count(), 1);
}
