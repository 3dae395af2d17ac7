use std::fs::File;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use http::StatusCode;

use crate::site::{SECRET, Site};

/// Long enough for any machine, short enough to tell a hang.
const DEADLINE: Duration = Duration::from_secs(30);

#[tokio::test]
async fn links_that_stay_inside_work() {
    let site = Site::new();
    site.write("real/a.txt", "hello");
    site.write("real/index.html", "<p>index");
    symlink("real/a.txt", site.path("file-link.txt")).unwrap();
    symlink("real", site.path("folder-link")).unwrap();
    symlink("../real/a.txt", site.path("real/up-and-down.txt")).unwrap();
    std::fs::create_dir(site.path("other")).unwrap();
    symlink("../real/index.html", site.path("other/index.html")).unwrap();

    assert_eq!(site.get("/file-link.txt").await.text(), "hello");
    assert_eq!(site.get("/folder-link").await.field("location"), "/folder-link/");
    assert_eq!(site.get("/folder-link/a.txt").await.text(), "hello");
    assert_eq!(site.get("/real/up-and-down.txt").await.text(), "hello");
    assert_eq!(site.get("/other/").await.text(), "<p>index");
    let page = site.get("/").await;
    assert!(page.text().contains("href=\"file-link.txt\""));
    assert!(page.text().contains("href=\"folder-link/\""));
}

#[tokio::test]
async fn links_that_leave_are_neither_served_nor_listed() {
    let site = Site::new();
    site.write("inside.txt", "inside");
    std::fs::create_dir(site.path("sub")).unwrap();
    let secret = site.outside().join("secret.txt");
    let links = [
        ("absolute", secret.as_path()),
        ("relative", Path::new("../secret.txt")),
        ("sub/deeper", Path::new("../../secret.txt")),
        ("parent", Path::new("..")),
        ("itself", Path::new("../shared")),
        ("everything", Path::new("/")),
        ("environ", Path::new("/proc/self/environ")),
        ("descriptor", Path::new("/proc/self/fd/0")),
        ("root", Path::new("/proc/self/root")),
        ("indirect", Path::new("relative")),
        ("dangling", Path::new("missing")),
        ("loop", Path::new("loop")),
        ("ping", Path::new("pong")),
        ("pong", Path::new("ping")),
        ("index.html", Path::new("../secret.txt")),
    ];
    for (name, target) in links {
        symlink(target, site.path(name)).unwrap();
    }
    let below = ["parent/secret.txt", "everything/etc/passwd", "root/etc/passwd", "itself/inside.txt"];
    for name in links.iter().map(|(name, _)| *name).chain(below) {
        for target in [format!("/{name}"), format!("/{name}/")] {
            let answer = site.get(&target).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{target}");
            assert!(!answer.text().contains(SECRET), "{target}");
        }
    }
    for target in ["/", "/sub/"] {
        let page = site.get(target).await;
        assert_eq!(page.status, StatusCode::OK);
        for (name, _) in links {
            let name = name.trim_start_matches("sub/");
            assert!(!page.text().contains(&format!("href=\"{name}")), "{target} {name}");
        }
    }
}

#[tokio::test]
async fn pipes_and_sockets_do_not_hang() {
    let site = Site::new();
    let pipe = site.path("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    std::fs::create_dir(site.path("web")).unwrap();
    assert!(Command::new("mkfifo").arg(site.path("web/index.html")).status().unwrap().success());
    let _socket = UnixListener::bind(site.path("socket")).unwrap();
    symlink("pipe", site.path("link")).unwrap();

    let look = async {
        for target in ["/pipe", "/socket", "/link", "/pipe/"] {
            assert_eq!(site.get(target).await.status, StatusCode::NOT_FOUND, "{target}");
        }
        for target in ["/", "/web/"] {
            let page = site.get(target).await;
            assert_eq!(page.status, StatusCode::OK, "{target}");
            for name in ["pipe", "socket", "link", "index.html"] {
                assert!(!page.text().contains(&format!("href=\"{name}")), "{target} {name}");
            }
        }
    };
    let in_time = tokio::time::timeout(DEADLINE, look).await.is_ok();
    if !in_time {
        // A writer lets a waiting reader go, so that the test can fail rather than hang.
        drop(File::options().read(true).write(true).open(&pipe));
        drop(File::options().read(true).write(true).open(site.path("web/index.html")));
    }
    assert!(in_time);
}

#[tokio::test]
async fn a_folder_swapped_for_a_link_at_any_moment_leaks_nothing() {
    const ROUNDS: usize = 4000;

    let site = Site::new();
    site.write("door/secret.txt", "harmless");
    symlink("..", site.path("trap")).unwrap();
    let stop = Arc::new(AtomicBool::new(false));
    let swapping = std::thread::spawn({
        let stop = Arc::clone(&stop);
        let [door, trap, aside] = ["door", "trap", "aside"].map(|name| site.path(name));
        move || {
            let mut swaps = 0_usize;
            while !stop.load(Ordering::Relaxed) {
                for (from, to) in [(&door, &aside), (&trap, &door), (&door, &trap), (&aside, &door)] {
                    std::fs::rename(from, to).unwrap();
                }
                swaps += 1;
            }
            swaps
        }
    });

    let (mut served, mut refused) = (0, 0);
    for round in 0.. {
        if round >= ROUNDS && served > 0 && refused > 0 {
            break;
        }
        let answer = site.get("/door/secret.txt").await;
        match answer.status {
            StatusCode::OK => {
                assert_eq!(answer.text(), "harmless");
                served += 1;
            }
            status => {
                assert_eq!(status, StatusCode::NOT_FOUND);
                refused += 1;
            }
        }
        let page = site.get("/door/").await;
        assert!(!page.text().contains("shared/"), "listed the directory outside");
    }
    stop.store(true, Ordering::Relaxed);
    assert!(swapping.join().unwrap() > 0);
}

#[tokio::test]
async fn what_may_not_be_read_counts_as_missing() {
    use std::os::unix::fs::PermissionsExt;

    let site = Site::new();
    site.write("locked.txt", SECRET);
    site.write("closed/a.txt", SECRET);
    for name in ["locked.txt", "closed"] {
        std::fs::set_permissions(site.path(name), std::fs::Permissions::from_mode(0o000)).unwrap();
    }
    // Permission bits do not stop the superuser, in tests as anywhere.
    if File::open(site.path("locked.txt")).is_err() {
        for target in ["/locked.txt", "/closed/", "/closed/a.txt"] {
            assert_eq!(site.get(target).await.status, StatusCode::NOT_FOUND, "{target}");
        }
    }
    std::fs::set_permissions(site.path("closed"), std::fs::Permissions::from_mode(0o700)).unwrap();
}

#[tokio::test]
async fn the_folder_is_held_by_handle() {
    let site = Site::new();
    site.write("a.txt", "hello");
    let moved = site.outside().join("moved");
    std::fs::rename(site.path(""), &moved).unwrap();
    symlink(site.outside(), site.outside().join("shared")).unwrap();
    assert_eq!(site.get("/a.txt").await.text(), "hello");
    assert_eq!(site.get("/secret.txt").await.status, StatusCode::NOT_FOUND);
}
