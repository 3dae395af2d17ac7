use std::io::Read as _;

use flate2::read::GzDecoder;
use http::StatusCode;

use crate::site::Site;

/// The addresses of script and style that a page names.
fn assets(page: &str) -> Vec<String> {
    page.split('"').filter(|part| part.starts_with("/.oriel/assets/")).map(str::to_owned).collect()
}

fn unpacked(bytes: &[u8]) -> String {
    let mut text = String::new();
    GzDecoder::new(bytes).read_to_string(&mut text).unwrap();
    text
}

#[tokio::test]
async fn what_a_page_names_is_there_and_kept_for_good() {
    let site = Site::new();
    site.write("a.jpg", "x");
    let mut found = assets(site.get("/").await.text());
    found.extend(assets(site.get("/a.jpg?view").await.text()));
    assert!(
        found.iter().any(|url| url.contains(".js?v=")) && found.iter().any(|url| url.contains(".css?v="))
    );
    let mut total = 0;
    found.sort();
    found.dedup();
    for url in &found {
        let plain = site.get(url).await;
        assert_eq!(plain.status, StatusCode::OK, "{url}");
        assert_eq!(plain.field("cache-control"), "public, max-age=31536000, immutable", "{url}");
        assert_eq!(plain.field("vary"), "accept-encoding");
        assert_eq!(plain.field("content-encoding"), "");
        let packed = site.ask("GET", url, &[("accept-encoding", "gzip")]).await;
        assert_eq!(packed.field("content-encoding"), "gzip");
        assert_eq!(unpacked(&packed.bytes), plain.text(), "{url}");
        total += packed.bytes.len();
        // What a script imports has the same version, and is named by a page: nothing is found out late.
        for import in plain.text().split("from './").skip(1) {
            let name = import.split('\'').next().unwrap();
            assert!(found.contains(&format!("/.oriel/assets/{name}")), "{url} imports {name}");
        }
    }
    assert!(total <= 60_000, "{total} bytes of script and style");
}

#[tokio::test]
async fn other_versions_are_not_kept_and_other_names_not_found() {
    let site = Site::new();
    for url in
        ["/.oriel/assets/gallery.css", "/.oriel/assets/gallery.css?v=0", "/.oriel/assets/gallery.css?x"]
    {
        let answer = site.get(url).await;
        assert_eq!((answer.status, answer.field("cache-control")), (StatusCode::OK, "no-cache"), "{url}");
        assert_eq!(answer.field("content-type"), "text/css; charset=utf-8");
    }
    site.write(".oriel/assets/secret.css", "x");
    for url in
        ["/.oriel/", "/.oriel/assets/", "/.oriel/assets/secret.css", "/.oriel/assets/../page.rs", "/.oriel/x"]
    {
        assert_eq!(site.get(url).await.status, StatusCode::NOT_FOUND, "{url}");
    }
}

#[tokio::test]
async fn pages_and_data_are_compressed_and_files_are_not() {
    let mut site = Site::new();
    site.write("page.html", "x".repeat(5000));
    site.write("a.json", "x".repeat(5000));
    for number in 0..100 {
        site.write(format!("{number}.jpg"), "x");
    }
    site.found("/?q=jpg").await; // another answer comes while the index is being read
    for url in ["/", "/?data=0", "/1.jpg?view", "/?q=jpg"] {
        let plain = site.get(url).await;
        assert_eq!(plain.field("vary"), "accept-encoding", "{url}");
        let packed = site.ask("GET", url, &[("accept-encoding", "br, gzip")]).await;
        assert_eq!(packed.field("content-encoding"), "gzip", "{url}");
        assert_eq!(packed.field("content-length"), packed.bytes.len().to_string(), "{url}");
        assert_eq!(unpacked(&packed.bytes), plain.text(), "{url}");
    }
    for url in ["/page.html", "/a.json", "/1.jpg"] {
        let answer = site.ask("GET", url, &[("accept-encoding", "gzip")]).await;
        assert_eq!(answer.field("content-encoding"), "", "{url}");
    }
}
