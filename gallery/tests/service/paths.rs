use http::StatusCode;

use crate::site::{SECRET, Site};

/// Ways to ask for `../secret.txt` and its like, on any system.
const ESCAPES: &[&str] = &[
    "/../secret.txt",
    "/../../secret.txt",
    "/../../../../../../etc/passwd",
    "/./../secret.txt",
    "/sub/../../secret.txt",
    "/sub/../../../secret.txt",
    "/sub/./../../secret.txt",
    "/%2e%2e/secret.txt",
    "/%2E%2E/secret.txt",
    "/.%2e/secret.txt",
    "/%2e./secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/..%2fsecret.txt",
    "/..%2Fsecret.txt",
    "/sub%2f..%2f..%2fsecret.txt",
    "/sub/%2e%2e/%2e%2e/secret.txt",
    "/%2fetc%2fpasswd",
    "/%2Fetc/passwd",
    "//etc/passwd",
    "///etc/passwd",
    "/sub//etc/passwd",
    "/sub//../../secret.txt",
    "//../secret.txt",
    "/..\\secret.txt",
    "/..%5csecret.txt",
    "/..%5Csecret.txt",
    "/%2e%2e%5csecret.txt",
    "/sub\\..\\..\\secret.txt",
    "/sub%5c..%5c..%5csecret.txt",
    "/\\..\\secret.txt",
    "/%5c%5chost%5cshare",
    "/%5c..%5csecret.txt",
    "/%252e%252e/secret.txt",
    "/%252e%252e%252fsecret.txt",
    "/..%252fsecret.txt",
    "/..%255csecret.txt",
    "/%25252e%25252e/secret.txt",
    "/%c0%ae%c0%ae/secret.txt",
    "/%c0%ae%c0%ae%c0%afsecret.txt",
    "/..%c0%afsecret.txt",
    "/..%c1%9csecret.txt",
    "/%e0%80%ae%e0%80%ae/secret.txt",
    "/%f0%80%80%ae%f0%80%80%ae/secret.txt",
    "/%ef%bc%8e%ef%bc%8e/secret.txt",
    "/..%ef%bc%8fsecret.txt",
    "/%u002e%u002e/secret.txt",
    "/%uff0e%uff0e%u2215secret.txt",
    "/..%00/secret.txt",
    "/%00../secret.txt",
    "/../secret.txt%00",
    "/inside.txt%00.png",
    "/..;/secret.txt",
    "/..%3b/secret.txt",
    "/.../secret.txt",
    "/..../secret.txt",
    "/.. /secret.txt",
    "/..%20/secret.txt",
    "/%20../secret.txt",
    "/..%09/secret.txt",
    "/..%0d%0a/secret.txt",
    "/C:/secret.txt",
    "/C:%5csecret.txt",
    "/c%3a/windows/win.ini",
    "/file:///etc/passwd",
    "/~/secret.txt",
    "/~root/secret.txt",
    "/%2e",
    "/.",
    "/..",
    "/../",
    "/%2e%2e/",
    "/sub/..",
    "/sub/../",
    "/sub/../inside.txt",
    "/sub/.",
    "/inside.txt/",
    "/inside.txt/..",
    "/inside.txt/../../secret.txt",
    "/proc/self/root/etc/passwd",
    "/dev/fd/0",
    "/%",
    "/%2",
    "/%%32%65",
    "/%2%65%2e/secret.txt",
    "/inside.txt%",
];

#[tokio::test]
async fn no_spelling_of_a_path_leads_outside() {
    let site = Site::new();
    site.write("inside.txt", "inside");
    site.write("sub/inner.txt", "inner");
    assert_eq!(std::fs::read_to_string(site.path("../secret.txt")).unwrap(), SECRET);
    let mut sent = 0;
    for target in ESCAPES {
        // Some cannot even be written in a request target; those never get as far as this crate.
        if target.parse::<http::Uri>().is_err() {
            continue;
        }
        sent += 1;
        for method in ["GET", "HEAD"] {
            let answer = site.ask(method, target, &[]).await;
            let refused = matches!(answer.status, StatusCode::NOT_FOUND | StatusCode::BAD_REQUEST);
            assert!(refused, "{target}: {}", answer.status);
            assert!(!answer.text().contains(SECRET), "{target}");
            assert!(!answer.text().contains("root:"), "{target}");
            assert!(!answer.fields.contains_key("location"), "{target}");
        }
    }
    assert!(sent >= 60, "{sent}");
}

#[tokio::test]
async fn overlong_paths_are_not_found() {
    let site = Site::new();
    for target in [format!("/{}", "a".repeat(5000)), "/a".repeat(5000), format!("/{}", "%61".repeat(300))] {
        assert_eq!(site.get(&target).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn names_are_decoded_once() {
    let site = Site::new();
    site.write("a b.txt", "space");
    site.write("100%.txt", "percent");
    site.write("%61.txt", "escape");
    site.write("a+b.txt", "plus");
    assert_eq!(site.get("/a%20b.txt").await.text(), "space");
    assert_eq!(site.get("/%61%20%62.txt").await.text(), "space");
    assert_eq!(site.get("/100%25.txt").await.text(), "percent");
    assert_eq!(site.get("/%2561.txt").await.text(), "escape");
    assert_eq!(site.get("/a+b.txt").await.text(), "plus");
    assert_eq!(site.get("/a%20b.txt?name=../x#y").await.text(), "space");
    assert_eq!(site.get("/100%.txt").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn hidden_files_are_neither_served_nor_listed() {
    let site = Site::new();
    for name in [".env", ".git/config", "sub/.hidden", ".well-known/security.txt"] {
        site.write(name, SECRET);
        for target in [format!("/{name}"), format!("/{}", name.replace('.', "%2e"))] {
            assert_eq!(site.get(&target).await.status, StatusCode::NOT_FOUND, "{target}");
        }
    }
    for target in ["/.git", "/.git/", "/.well-known/"] {
        assert_eq!(site.get(target).await.status, StatusCode::NOT_FOUND, "{target}");
    }
    for target in ["/", "/sub/"] {
        let page = site.get(target).await;
        for name in [".env", ".git", ".hidden", ".well-known"] {
            assert!(!page.text().contains(name), "{target} {name}");
        }
    }
}

#[tokio::test]
async fn a_folder_without_its_slash_is_redirected_within_the_host() {
    let site = Site::new();
    site.write("sub/inner/x.txt", "x");
    site.write("odd ?#%/x.txt", "x");
    for (target, location) in [
        ("/sub", "/sub/"),
        ("/sub/inner", "/sub/inner/"),
        ("/sub?a=b&c=//d", "/sub/?a=b&c=//d"),
        ("/odd%20%3f%23%25", "/odd%20%3F%23%25/"),
    ] {
        let answer = site.get(target).await;
        assert_eq!(answer.status, StatusCode::PERMANENT_REDIRECT, "{target}");
        assert_eq!(answer.field("location"), location, "{target}");
        assert_eq!(site.get(location).await.status, StatusCode::OK, "{location}");
    }
    for target in ["//sub", "///sub", "/%2fsub", "/%5csub", "//evil.example/..", "//evil.example/%2e%2e/sub"]
    {
        let answer = site.get(&format!("http://h{target}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{target}");
        assert!(!answer.fields.contains_key("location"), "{target}");
    }
}
