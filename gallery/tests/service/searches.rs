//! The page of what a search found.

use crate::site::Site;

#[tokio::test]
async fn what_is_found_is_grouped_by_album() {
    let mut site = Site::new();
    for name in ["sea 1.jpg", "Sea/boat.jpg", "Sea/sail.jpg", "Hills/sea view.jpg", "Hills/hut.jpg"] {
        site.write(name, "x");
    }
    let page = site.found("/?q=sea").await;
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
    let mut site = Site::new();
    let page = site.found("/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").await;
    assert!(page.text().contains("Nothing found for"));
    assert!(!page.text().contains("<script>alert"));
}

#[tokio::test]
async fn many_are_paged() {
    let mut site = Site::new();
    for number in 0..61 {
        site.write(format!("b&w {number}.jpg"), "x");
    }
    let page = site.found("/?q=b%26w").await;
    assert_eq!(page.text().matches("class=\"tile\"").count(), 60);
    assert!(page.text().contains("rel=\"next\" href=\"?q=b%26w&#38;page=2\""));
    let second = site.found("/?q=b%26w&page=2").await;
    assert_eq!(second.text().matches("class=\"tile\"").count(), 1);
}
