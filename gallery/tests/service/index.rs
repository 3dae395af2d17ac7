//! What the folder knows of what is in it, and how it follows changes.

use std::path::Path;
use std::time::{Duration, Instant};

use oriel_gallery::Folder;
use oriel_gallery::options::{Cache, Options};
use oriel_gallery::state::State;

use crate::site::Site;

/// Waits until the index has come to this; what it has come to instead is told.
async fn until(site: &Site, what: &str, reached: impl Fn(&State) -> bool) -> State {
    let deadline = Instant::now() + Duration::from_secs(600);
    loop {
        let state = site.folder.state();
        if reached(&state) {
            return state;
        }
        assert!(Instant::now() < deadline, "{what}: {state:?}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Opens the folder anew, with what is in it now.
fn reopen(site: &mut Site) {
    site.folder = Folder::open(&site.path("")).unwrap();
}

#[cfg(unix)]
fn pipe(path: &Path) {
    assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[tokio::test]
async fn everything_a_visitor_can_open_is_counted() {
    let mut site = Site::new();
    for name in ["a.jpg", "b.PNG", "Trip/c.heic", "Trip/Day 1/d.mp4", "Trip/notes.txt", "index.txt"] {
        site.write(name, "x");
    }
    for name in [".hidden.jpg", ".git/e.jpg", "Trip/.thumbs/f.jpg"] {
        site.write(name, "x");
    }
    reopen(&mut site);
    let state = until(&site, "all is read", |state| state.done).await;
    let counts = (state.folders, state.pictures, state.videos, state.files, state.indexed, state.unreadable);
    assert_eq!(counts, (3, 3, 1, 2, 4, 0));
    if cfg!(target_os = "linux") {
        assert_eq!(state.unwatched, 0);
    }
}

#[cfg(unix)]
#[tokio::test]
async fn pipes_do_not_hold_it_up_and_links_lead_nowhere_else() {
    use std::os::unix::fs::symlink;

    let mut site = Site::new();
    std::fs::create_dir(site.outside().join("private")).unwrap();
    std::fs::write(site.outside().join("private/far.jpg"), "x").unwrap();
    site.write("Trip/a.jpg", "x");
    pipe(&site.path("pipe.jpg"));
    pipe(&site.path("Trip/pipe.mp4"));
    symlink("../private", site.path("out")).unwrap();
    symlink("../private/far.jpg", site.path("far.jpg")).unwrap();
    symlink(site.outside().join("private"), site.path("absolute")).unwrap();
    symlink("..", site.path("Trip/round")).unwrap();
    symlink("Trip/a.jpg", site.path("near.jpg")).unwrap();
    reopen(&mut site);
    let state = until(&site, "all is read", |state| state.done).await;
    assert_eq!((state.folders, state.pictures, state.videos, state.indexed), (2, 2, 0, 2));

    // An album that is reached by a link is one album, by whatever way.
    for path in ["/Trip/", "/Trip/round/Trip/", "/Trip/round/Trip/round/Trip/"] {
        assert!(site.get(&format!("{path}?data=shape")).await.text().contains("\"complete\":true"), "{path}");
    }
    assert_eq!(site.folder.state().folders, 2);
}

#[tokio::test]
async fn changes_are_followed_without_being_asked() {
    let site = Site::new();
    site.write("a.jpg", "x");
    until(&site, "a picture", |state| state.pictures == 1 && state.indexed == 1).await;
    site.write("New/Deep/b.jpg", "x");
    until(&site, "a new album", |state| state.folders == 3 && state.indexed == 2).await;
    site.write("New/Deep/c.jpg", "x");
    until(&site, "a picture in it", |state| state.indexed == 3).await;
    std::fs::rename(site.path("New"), site.path("Old")).unwrap();
    site.write("Old/Deep/d.mp4", "x");
    until(&site, "a picture in a renamed album", |state| (state.indexed, state.videos) == (4, 1)).await;
    std::fs::remove_dir_all(site.path("Old")).unwrap();
    let state = until(&site, "an album less", |state| state.folders == 1).await;
    assert_eq!((state.pictures, state.videos), (1, 0));
    std::fs::remove_file(site.path("a.jpg")).unwrap();
    until(&site, "a picture less", |state| state.pictures == 0).await;
}

#[tokio::test]
async fn twenty_thousand_pictures() {
    let mut site = Site::new();
    let many = site.outside().join("many");
    for index in 0..20_000 {
        let album = many.join(format!("{}", index / 1000));
        if index % 1000 == 0 {
            std::fs::create_dir_all(&album).unwrap();
        }
        std::fs::File::create(album.join(format!("{index}.jpg"))).unwrap();
    }
    site.folder = Folder::open(&many).unwrap();
    let state = until(&site, "all is read", |state| state.done).await;
    assert_eq!((state.folders, state.pictures, state.indexed), (21, 20_000, 20_000));
}

/// While an album is swapped for a link to the outside and back, and files come and go, nothing of the outside is seen.
#[cfg(unix)]
#[tokio::test]
async fn names_that_are_swapped_meanwhile() {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};

    let site = Site::new();
    std::fs::create_dir(site.outside().join("private")).unwrap();
    std::fs::write(site.outside().join("private/secret.jpg"), "x").unwrap();
    site.write("album/mine.jpg", "x");
    let (album, aside, link) = (site.path("album"), site.path("aside"), site.path("link"));
    let stop = Arc::new(AtomicBool::new(false));
    let swaps = tokio::task::spawn_blocking({
        let stop = Arc::clone(&stop);
        let private = site.outside().join("private");
        move || {
            let mut count = 0;
            while count < 10_000 && !stop.load(Ordering::Relaxed) {
                std::os::unix::fs::symlink(&private, &link).unwrap();
                std::fs::rename(&album, &aside).unwrap();
                std::fs::rename(&link, &album).unwrap();
                std::fs::remove_file(&album).unwrap();
                std::fs::rename(&aside, &album).unwrap();
                count += 1;
            }
        }
    });
    for _ in 0..500 {
        for target in ["/album/?data=0", "/?data=0", "/aside/?data=0", "/album/secret.jpg"] {
            let answer = site.get(target).await;
            assert!(!answer.text().contains("secret.jpg"), "{target}");
        }
        assert!(site.folder.state().pictures <= 2);
    }
    stop.store(true, Ordering::Relaxed);
    swaps.await.unwrap();
    until(&site, "the album as it is", |state| state.done && (state.folders, state.pictures) == (2, 1)).await;
}

#[cfg(unix)]
#[allow(clippy::print_stdout)]
#[tokio::test]
async fn what_cannot_be_opened_is_skipped_and_counted() {
    use std::os::unix::fs::PermissionsExt;

    let mut site = Site::new();
    for name in ["a.jpg", "b.jpg", "Closed/c.jpg", "Open/d.jpg"] {
        site.write(name, "x");
    }
    let set = |name: &str, mode| {
        std::fs::set_permissions(site.path(name), std::fs::Permissions::from_mode(mode)).unwrap();
    };
    set("b.jpg", 0o000);
    set("Closed", 0o000);
    if std::fs::File::open(site.path("b.jpg")).is_ok() {
        println!("skipped: whoever runs this test may open everything");
        return;
    }
    reopen(&mut site);
    let state = until(&site, "all is read", |state| state.done).await;
    assert_eq!((state.folders, state.pictures, state.unreadable), (4, 3, 2));
    assert!(
        site.get("/?data=shape").await.text().contains("\"count\":2,\"ratios\":[150,150],\"complete\":true")
    );
}

#[tokio::test]
async fn a_cache_that_cannot_be_is_told_of() {
    let mut site = Site::new();
    let dir = site.outside().join("secret.txt");
    let cache = Some(Cache { dir: dir.clone(), limit: 1 << 20 });
    site.folder = Folder::with(&site.path(""), Options { cache, ..Options::default() }).unwrap();
    let problem = site.folder.state().cache_problem.unwrap();
    assert!(problem.starts_with(&format!("previews cannot be kept in {}: ", dir.display())), "{problem}");
    assert_eq!(site.get("/").await.status, 200);
}
