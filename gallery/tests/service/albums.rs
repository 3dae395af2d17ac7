//! The page of an album.

use http::Request;
use http_body_util::BodyExt;
use oriel_gallery::options::{Inbox, Options};
use oriel_gallery::{Folder, Top};

use crate::site::{Answer, Site, nothing};

/// The pictures on a page, by name.
fn tiles(page: &Answer) -> Vec<&str> {
    let tiles = page.text().split("<li class=\"tile\"").skip(1);
    tiles.map(|tile| tile.split_once("alt=\"").unwrap().1.split_once('"').unwrap().0).collect()
}

/// The page for a visitor who may see what is below `top`.
async fn seen_from(site: &Site, top: &str, target: &str) -> String {
    let request = Request::builder().uri(target).extension(Top(top.to_owned())).body(()).unwrap();
    let body = site.folder.respond(&request.into_parts().0, nothing()).await.into_body();
    String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap()
}

fn with_pictures(count: usize) -> Site {
    let site = Site::new();
    for number in 0..count {
        site.write(format!("{number}.jpg"), "x");
    }
    site
}

#[tokio::test]
async fn sixty_pictures_are_on_a_page_and_links_lead_to_the_others() {
    let site = with_pictures(121);
    let first = site.get("/").await;
    assert_eq!(tiles(&first).len(), 60);
    assert_eq!(tiles(&first)[..3], ["0.jpg", "1.jpg", "2.jpg"]);
    for part in ["rel=\"next\" href=\"?page=2\"", "aria-current=\"page\">1<", "121 pictures"] {
        assert!(first.text().contains(part), "{part}");
    }
    assert!(!first.text().contains("rel=\"prev\""));
    let last = site.get("/?page=3&sort=-name").await;
    assert_eq!(tiles(&last), ["0.jpg"]);
    assert!(last.text().contains("rel=\"prev\" href=\"?page=2&#38;sort=-name\""));
    assert!(last.text().contains("href=\"0.jpg?view&#38;sort=-name\""));
    assert_eq!(tiles(&site.get("/?page=99").await), ["120.jpg"]);
    assert!(!with_pictures(60).get("/").await.text().contains("class=\"pager\""));
}

#[tokio::test]
async fn nothing_moves_while_pictures_come() {
    let site = with_pictures(20);
    let page = site.get("/").await;
    let text = page.text();
    assert_eq!(text.matches("width=\"360\" height=\"240\"").count(), 20);
    assert_eq!(text.matches("loading=\"lazy\"").count(), 14);
    assert_eq!(text.matches("fetchpriority=\"high\"").count(), 1);
    // The one style that is in the page is named by the policy; no other can be.
    let style = text.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
    assert!(style.starts_with("#p0{--r:1.50}#p1{"), "{style}");
    let policy = page.field("content-security-policy");
    assert!(policy.contains("style-src 'self' 'sha256-") && !policy.contains("unsafe"), "{policy}");
    assert!(!text.contains(" style="));
}

#[tokio::test]
async fn the_order_can_be_turned_round() {
    let page = |query: &'static str| async move { with_pictures(3).get(query).await };
    assert!(page("/").await.text().contains("href=\"?sort=-name\" aria-current=\"true\""));
    assert!(page("/").await.text().contains("href=\"?sort=date\"><span>Date"));
    let turned = page("/?sort=-date").await;
    assert!(turned.text().contains("href=\"?sort=date\" aria-current=\"true\""));
    assert!(turned.text().contains("href=\"./\"><span>Name"));
}

#[tokio::test]
async fn an_album_shows_its_own_words_on_its_first_page() {
    let site = with_pictures(61);
    site.write("ReadMe.md", "# Hello\n\nBy the **sea** <script>alert(1)</script> [x](javascript:alert(1))");
    let first = site.get("/").await;
    assert!(first.text().contains("<h2>Hello</h2>"));
    assert!(first.text().contains("By the <strong>sea</strong> &lt;script&gt;alert(1)&lt;/script&gt; x"));
    assert!(!first.text().contains("<script>") && !first.text().contains("javascript:"));
    assert!(!site.get("/?page=2").await.text().contains("class=\"prose\""));
    site.write("ReadMe.md", "x".repeat(65 * 1024));
    assert!(!site.get("/").await.text().contains("class=\"prose\""));
    site.write("ReadMe.md", b"caf\xe9");
    assert!(!site.get("/").await.text().contains("class=\"prose\""));
}

#[tokio::test]
async fn visitors_of_a_part_see_nothing_above_it() {
    let site = Site::new();
    site.write("Private name/Album/Deep/a.jpg", "x");
    for target in
        ["/Private%20name/Album/", "/Private%20name/Album/Deep/", "/Private%20name/Album/Deep/a.jpg?view"]
    {
        let whole = site.get(target).await;
        assert!(whole.text().contains("Private name") && whole.text().contains("shared"), "{target}");
        let part = seen_from(&site, "/Private%20name/Album/", target).await;
        assert!(part.contains("Album"), "{target}");
        assert!(!part.contains("Private") && !part.contains("shared"), "{target}");
    }
    let deep = seen_from(&site, "/Private%20name/Album/", "/Private%20name/Album/Deep/").await;
    assert!(deep.contains("<a href=\"../\"><bdi>Album</bdi></a>") && !deep.contains("../../"));
}

#[tokio::test]
async fn pages_offer_what_the_owner_allows() {
    let mut site = with_pictures(1);
    let plain = site.get("/").await;
    for part in ["?inbox", "og:", "data-comments"] {
        assert!(!plain.text().contains(part), "{part}");
    }
    assert!(!site.get("/0.jpg?view").await.text().contains("Comments"));
    let inbox = Inbox { largest: 5_000_000, total: 1 << 40, files: 10, any_type: false };
    let options = Options { inbox: Some(inbox), comments: true, open_graph: true, ..Options::default() };
    site.folder = Folder::with(&site.path(""), options).unwrap();
    let page = site.ask("GET", "/", &[("host", "a.example.net")]).await;
    for part in [
        "action=\"?inbox\" enctype=\"multipart/form-data\"",
        "up to 5.0 MB each",
        "data-largest=\"5000000\"",
        "<meta property=\"og:image\" content=\"https://a.example.net/0.jpg?preview=1280",
    ] {
        assert!(page.text().contains(part), "{part}");
    }
    let hostile = site.ask("GET", "/", &[("host", "a\"><script>")]).await;
    assert!(!hostile.text().contains("og:image") && hostile.text().contains("og:title"));
    let view = site.get("/0.jpg?view").await;
    assert!(view.text().contains("<form method=\"post\" action=\"0.jpg?comments\">"));
}

#[cfg(unix)]
#[tokio::test]
async fn names_of_pictures_cannot_become_markup() {
    let site = Site::new();
    let names =
        ["\"><img src=x onerror=alert(1)>.jpg", "<script>.png", "\u{202e}gpj.exe.jpg", "&lt;b&gt;.gif"];
    for name in names {
        site.write(name, "x");
    }
    let page = site.get("/").await;
    assert_eq!(tiles(&page).len(), 4);
    for markup in ["<img src=x", "<script>.png", "&lt;b", "onerror=alert(1)>"] {
        assert!(!page.text().contains(markup), "{markup}");
    }
    for tile in page.text().split("<li class=\"tile\"").skip(1) {
        let href = tile.split_once("href=\"").unwrap().1.split_once('"').unwrap().0;
        let view = site.get(&format!("/{href}")).await;
        assert!(view.status.is_success(), "{href}");
        for markup in ["<img src=x", "<script>.png", "&lt;b", "onerror=alert(1)>"] {
            assert!(!view.text().contains(markup), "{href}: {markup}");
        }
    }
}
