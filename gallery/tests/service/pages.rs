use std::time::{Duration, UNIX_EPOCH};

use http::StatusCode;

use crate::site::{Answer, Site, nothing};

fn unescape(text: &str) -> String {
    let mut text = text.to_owned();
    for (entity, character) in
        [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")]
    {
        text = text.replace(entity, character);
    }
    text
}

/// The link and the name of each entry: of albums, then of files.
fn rows(page: &Answer) -> Vec<(String, String)> {
    let entry = |text: &str| {
        let href = text.split_once("href=\"").unwrap().1.split_once('"').unwrap().0;
        let name = text.split_once("<bdi>").unwrap().1.split_once("</bdi>").unwrap().0;
        (href.to_owned(), unescape(name))
    };
    let albums = page.text().split("<li class=\"card\">").skip(1);
    let files = page.text().split("scope=\"row\">").skip(1);
    albums.chain(files).map(entry).collect()
}

fn names(page: &Answer) -> Vec<String> {
    rows(page).into_iter().map(|(_, name)| name).collect()
}

#[tokio::test]
async fn the_page_shows_what_is_there() {
    let site = Site::new();
    site.write("b10.txt", vec![b'x'; 1234]);
    site.write("b9.txt", "x");
    site.write("Zebra/x", "");
    site.write("ant/x", "");
    let time = UNIX_EPOCH + Duration::from_secs(784_111_777);
    std::fs::File::options().write(true).open(site.path("b9.txt")).unwrap().set_modified(time).unwrap();

    let page = site.get("/").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.field("content-type"), "text/html; charset=utf-8");
    assert_eq!(
        page.field("content-security-policy"),
        "default-src 'none'; script-src 'self'; img-src 'self' blob: data:; media-src 'self'; connect-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'; style-src 'self'"
    );
    assert_eq!(page.field("x-content-type-options"), "nosniff");
    assert_eq!(page.field("cache-control"), "no-cache");
    assert_eq!(names(&page), ["ant", "Zebra", "b9.txt", "b10.txt"]);
    let text = page.text();
    for part in [
        "<html lang=\"en\">",
        "<title>shared</title>",
        "2 albums</a>",
        "2 files</a>",
        "1.2 kB",
        "6 Nov 1994",
        "08:49",
    ] {
        assert!(text.contains(part), "{part}");
    }
    for part in ["<script", "https:", "src=\"h", "src=\"//", "@import", "url(", " style=", " onclick="] {
        assert!(!text.contains(part), "{part}");
    }
}

#[tokio::test]
async fn every_link_leads_to_its_file() {
    let site = Site::new();
    let mut expected = vec![
        "a b.txt",
        "a#b",
        "50%",
        "%2e%2e",
        "-rf",
        "a&b;c=d+e",
        "it's",
        "ünï¢ödé 🌻",
        "[x]{y}^`",
        "a,b@c!$(d)*",
        "~tilde",
        "con.txt.",
        "x ",
        " x",
    ];
    if cfg!(unix) {
        expected.extend(["what?", "a:b", "javascript:alert(1)", "\"quoted\"", "<i>", "a\tb", "line\nbreak"]);
    } else {
        expected.retain(|name| !name.ends_with(['.', ' ']));
    }
    for name in &expected {
        site.write(name, name);
        site.write(format!("folder/{name}/inner.txt"), name);
    }
    let page = site.get("/").await;
    let files: Vec<_> = rows(&page).into_iter().filter(|(href, _)| href != "folder/").collect();
    assert_eq!(files.len(), expected.len());
    for (href, name) in files {
        assert!(expected.contains(&name.as_str()), "{name:?}");
        let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte);
        assert!(href.bytes().all(unreserved), "{href}");
        assert_eq!(site.get(&format!("/{href}")).await.text(), name, "{href}");
    }
    for (href, name) in rows(&site.get("/folder/").await) {
        let inner = site.get(&format!("/folder/{href}")).await;
        assert_eq!(names(&inner), ["inner.txt"], "{name}");
        assert_eq!(site.get(&format!("/folder/{href}inner.txt")).await.text(), name);
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn names_that_are_not_text_can_be_opened() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let site = Site::new();
    site.write(OsStr::from_bytes(b"caf\xe9.txt"), "latin");
    site.write(OsStr::from_bytes(b"\xff\xfe/inner.txt"), "bytes");
    let page = site.get("/").await;
    assert_eq!(
        rows(&page),
        [
            ("%FF%FE/".to_owned(), "\u{fffd}\u{fffd}".to_owned()),
            ("caf%E9.txt".to_owned(), "caf\u{fffd}.txt".to_owned()),
        ]
    );
    assert_eq!(site.get("/caf%E9.txt").await.text(), "latin");
    assert_eq!(site.get("/%FF%FE/inner.txt").await.text(), "bytes");
    assert_eq!(site.get("/%ff%fe").await.field("location"), "/%FF%FE/");
}

#[cfg(unix)]
#[tokio::test]
async fn names_cannot_become_markup() {
    let outside = tempfile::tempdir().unwrap();
    let name = "<script>alert(1)<\u{2044}script>";
    let path = outside.path().join(name);
    let inner = path.join("\"><img src=x onerror=alert(1)>");
    std::fs::create_dir_all(&inner).unwrap();
    std::fs::write(inner.join("'><b>&amp;"), "x").unwrap();
    let folder = oriel_gallery::Folder::open(&path).unwrap();
    for target in ["/", "/%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E/"] {
        let (head, ()) = http::Request::builder().uri(target).body(()).unwrap().into_parts();
        let body = folder.respond(&head, nothing()).await.into_body();
        let bytes = http_body_util::BodyExt::collect(body).await.unwrap().to_bytes();
        let page = std::str::from_utf8(&bytes).unwrap();
        assert!(page.contains("alert(1)"));
        for markup in ["<script>", "<img", "<b>", "\"><img", "'><b", "&amp;"] {
            assert!(!page.contains(markup), "{target}: {markup}");
        }
        assert!(!page.contains("&#38;#"), "escaped twice");
    }
}

#[tokio::test]
async fn crumbs_lead_upwards() {
    let site = Site::new();
    site.write("one/two & three/x.txt", "x");
    let page = site.get("/one/two%20%26%20three/").await;
    let nav = page.text().split_once("<nav class=\"crumbs\"").unwrap().1.split_once("</nav>").unwrap().0;
    let crumbs: Vec<_> = nav
        .split("<a href=\"")
        .skip(1)
        .map(|crumb| {
            let (href, rest) = crumb.split_once('"').unwrap();
            (href, rest.split_once("<bdi>").unwrap().1.split_once("</bdi>").unwrap().0)
        })
        .collect();
    assert_eq!(crumbs, [("../../", "shared"), ("../", "one")]);
    assert!(page.text().contains("<h1><bdi>two &#38; three</bdi></h1>"));
    assert!(!site.get("/").await.text().contains("class=\"crumbs\""));
}

#[tokio::test]
async fn an_index_speaks_for_its_folder() {
    let site = Site::new();
    site.write("index.html", "<p>home");
    site.write("sub/index.html/x.txt", "x");
    let answer = site.get("/").await;
    assert_eq!(answer.text(), "<p>home");
    assert_eq!(answer.field("content-type"), "text/html; charset=utf-8");
    assert!(!answer.fields.contains_key("content-security-policy"));
    let etag = answer.field("etag").to_owned();
    let again = site.ask("GET", "/", &[("if-none-match", &etag)]).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    // A folder of that name is just a folder.
    assert_eq!(names(&site.get("/sub/").await), ["index.html"]);
}

#[tokio::test]
async fn an_empty_folder_says_so() {
    let site = Site::new();
    let page = site.get("/").await;
    assert!(page.text().contains("There is nothing in this folder yet."));
    assert!(rows(&page).is_empty());
}

#[tokio::test]
async fn refusals_are_plain_pages() {
    let site = Site::new();
    let answer = site.get("/missing").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(answer.field("content-type"), "text/html; charset=utf-8");
    assert!(answer.fields.contains_key("content-security-policy"));
    assert!(answer.text().contains("<h1>There is nothing here</h1>"));
    assert!(!answer.text().contains("missing"));
}
