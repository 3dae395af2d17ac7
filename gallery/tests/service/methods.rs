use http::StatusCode;
use oriel_gallery::{Folder, OpenError};

use crate::site::{Site, nothing};

#[tokio::test]
async fn get_sends_the_file_and_describes_it() {
    let site = Site::new();
    site.write("a.txt", "hello");
    let answer = site.get("/a.txt").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.text(), "hello");
    assert_eq!(answer.field("content-type"), "text/plain; charset=utf-8");
    assert_eq!(answer.field("content-length"), "5");
    assert_eq!(answer.field("accept-ranges"), "bytes");
    assert_eq!(answer.field("cache-control"), "no-cache");
    assert_eq!(answer.field("x-content-type-options"), "nosniff");
    assert!(answer.field("etag").starts_with('"'));
    assert!(answer.field("last-modified").ends_with(" GMT"));
}

#[tokio::test]
async fn content_types_follow_the_name() {
    let site = Site::new();
    let kinds = [
        ("a.html", "text/html; charset=utf-8"),
        ("a.css", "text/css; charset=utf-8"),
        ("a.js", "text/javascript; charset=utf-8"),
        ("a.JPG", "image/jpeg"),
        ("a.svg", "image/svg+xml"),
        ("a.mp4", "video/mp4"),
        ("a.wasm", "application/wasm"),
        ("a.pdf", "application/pdf"),
        ("a.unheard-of", "application/octet-stream"),
        ("plain", "application/octet-stream"),
    ];
    for (name, kind) in kinds {
        site.write(name, "x");
        assert_eq!(site.get(&format!("/{name}")).await.field("content-type"), kind, "{name}");
    }
}

#[tokio::test]
async fn head_has_the_fields_of_get_and_no_body() {
    let site = Site::new();
    site.write("small.txt", "hello");
    site.write("large.bin", vec![7; 300_000]);
    site.write("web/index.html", "<p>hi");
    site.write("empty.txt", "");
    for target in ["/small.txt", "/large.bin", "/empty.txt", "/", "/web/", "/web", "/missing", "/%zz"] {
        let get = site.get(target).await;
        let head = site.ask("HEAD", target, &[]).await;
        assert_eq!(head.status, get.status, "{target}");
        assert_eq!(head.fields, get.fields, "{target}");
        assert!(head.bytes.is_empty(), "{target}");
        assert_eq!(head.field("content-length"), get.bytes.len().to_string(), "{target}");
    }
    let etag = site.get("/small.txt").await.field("etag").to_owned();
    for fields in [[("if-none-match", etag.as_str())], [("if-match", "\"other\"")]] {
        let get = site.ask("GET", "/small.txt", &fields).await;
        let head = site.ask("HEAD", "/small.txt", &fields).await;
        assert_eq!((head.status, head.fields), (get.status, get.fields));
    }
}

#[tokio::test]
async fn other_methods_are_refused_whatever_the_target() {
    let site = Site::new();
    site.write("a.txt", "hello");
    for method in ["POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "get"] {
        for target in ["/a.txt", "/", "/missing", "/../secret.txt"] {
            let answer = site.ask(method, target, &[]).await;
            assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{method}");
            assert_eq!(answer.field("allow"), "GET, HEAD, OPTIONS");
        }
    }
    for target in ["/a.txt", "*"] {
        let answer = site.ask("OPTIONS", target, &[]).await;
        assert_eq!(answer.status, StatusCode::NO_CONTENT);
        assert_eq!(answer.field("allow"), "GET, HEAD, OPTIONS");
        assert!(!answer.fields.contains_key("content-length"));
        assert!(answer.bytes.is_empty());
    }
}

#[tokio::test]
async fn absolute_targets_are_understood() {
    let site = Site::new();
    site.write("a.txt", "hello");
    assert_eq!(site.get("https://example.org/a.txt?v=2").await.text(), "hello");
    assert_eq!(site.get("https://example.org").await.status, StatusCode::OK);
}

#[test]
fn opening_says_what_is_wrong() {
    let dir = tempfile::tempdir().unwrap();
    let missing = dir.path().join("missing");
    let file = dir.path().join("file");
    std::fs::write(&file, "x").unwrap();

    let error = Folder::open(&missing).unwrap_err();
    assert!(matches!(&error, OpenError::Missing(path) if *path == missing));
    assert_eq!(error.to_string(), format!("there is no folder at {}", missing.display()));

    let error = Folder::open(&file).unwrap_err();
    assert!(matches!(&error, OpenError::NotADirectory(path) if *path == file));
    assert_eq!(error.to_string(), format!("{} is not a folder", file.display()));

    let odd = dir.path().join("nul\0");
    let error = Folder::open(&odd).unwrap_err();
    assert!(matches!(&error, OpenError::Unreadable { path, .. } if *path == odd));
}

#[tokio::test]
async fn a_folder_that_is_gone_answers_not_found() {
    let site = Site::new();
    std::fs::remove_dir(site.path("")).unwrap();
    assert_eq!(site.get("/a.txt").await.status, StatusCode::NOT_FOUND);
}

#[test]
fn the_future_can_move_between_threads() {
    fn sendable<T: Send + 'static>(_: T) {}
    fn body<T: http_body::Body<Data = bytes::Bytes, Error = std::io::Error> + Send + Unpin + 'static>() {}
    body::<oriel_gallery::Body>();
    let site = Site::new();
    let folder = site.folder.clone();
    sendable(async move {
        let (head, ()) = http::Request::new(()).into_parts();
        folder.respond(&head, nothing()).await
    });
}

#[tokio::test]
async fn a_drawing_runs_no_script_when_it_is_opened_by_itself() {
    let site = Site::new();
    site.write("a.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
    site.write("a.html", "<script>1</script>");
    let answer = site.ask("GET", "/a.svg", &[]).await;
    assert!(answer.fields["content-security-policy"].to_str().unwrap().contains("sandbox"));
    assert_eq!(answer.fields["content-type"], "image/svg+xml");
    let page = site.ask("GET", "/a.html", &[]).await;
    assert!(page.fields["content-security-policy"].to_str().unwrap().starts_with("sandbox"));
    site.write("site/index.html", "<p>1");
    site.write("site/in/b.html", "<p>2");
    for path in ["/site/", "/site/in/b.html"] {
        let page = site.ask("GET", path, &[]).await;
        assert!(!page.fields.contains_key("content-security-policy"), "a site is its owner's own");
    }
}
