//! Files that change, vanish or move while an archive is sent.

use std::fs::File;
use std::time::Duration;

use http::Response;
use http_body_util::{BodyExt, Empty};
use oriel_gallery::Body;
use oriel_gallery::options::Options;
use tokio::time::{sleep, timeout};

use crate::album::{Album, pattern};

const LENGTH: usize = 2_000_000;

fn two() -> Album {
    let album = Album::new(Options::default());
    for name in ["a.bin", "b.bin"] {
        album.write(name, pattern(LENGTH));
    }
    album
}

async fn start(album: &Album) -> Body {
    asked(album).await.into_body()
}

async fn asked(album: &Album) -> Response<Body> {
    let nothing = Empty::new().map_err(|never| match never {});
    album.send("GET", "/?zip", &[], nothing).await
}

/// The same, once there is a place for it.
async fn started(album: &Album) -> Body {
    let place = async {
        loop {
            let answer = asked(album).await;
            if answer.status() != 503 {
                return answer;
            }
            sleep(Duration::from_millis(1)).await;
        }
    };
    let answer = timeout(Duration::from_secs(30), place).await.expect("a place");
    assert_eq!(answer.status(), 200);
    answer.into_body()
}

/// Reads to the end, which has to be an error before all is there.
async fn breaks(mut body: Body) {
    let announced = http_body::Body::size_hint(&body).exact().unwrap();
    let mut received = 0;
    while let Ok(frame) = body.frame().await.expect("an error, and not an end") {
        received += frame.into_data().unwrap().len() as u64;
    }
    assert!(received < announced);
    assert!(body.frame().await.is_none());
}

#[tokio::test]
async fn nothing_is_read_twice_and_nothing_is_held_open() {
    let album = two();
    let mut body = start(&album).await;
    let mut pieces = 0;
    while let Some(frame) = body.frame().await {
        assert!(frame.unwrap().into_data().unwrap().len() <= 256 * 1024);
        pieces += 1;
    }
    assert_eq!(pieces, (2 * LENGTH).div_ceil(256 * 1024));
}

#[tokio::test]
async fn a_file_that_grows_shrinks_vanishes_or_is_replaced_is_an_error() {
    let changes: [fn(&Album); 5] = [
        |album| File::options().write(true).open(album.path("b.bin")).unwrap().set_len(10).unwrap(),
        |album| album.write("b.bin", pattern(LENGTH + 1)),
        |album| std::fs::remove_file(album.path("b.bin")).unwrap(),
        |album| {
            album.write("c.bin", pattern(LENGTH));
            std::fs::rename(album.path("c.bin"), album.path("b.bin")).unwrap();
        },
        |album| {
            std::fs::remove_file(album.path("b.bin")).unwrap();
            std::fs::create_dir(album.path("b.bin")).unwrap();
        },
    ];
    for change in changes {
        let album = two();
        let mut body = start(&album).await;
        body.frame().await.unwrap().unwrap();
        change(&album);
        breaks(body).await;
    }
}

#[tokio::test]
async fn a_file_that_is_written_to_while_it_is_read_is_an_error() {
    let album = two();
    let mut body = start(&album).await;
    body.frame().await.unwrap().unwrap();
    // The same length, and another content.
    let mut file = File::options().write(true).open(album.path("a.bin")).unwrap();
    std::io::Write::write_all(&mut file, b"other").unwrap();
    file.set_modified(std::time::SystemTime::now() + std::time::Duration::from_secs(5)).unwrap();
    breaks(body).await;
}

#[cfg(unix)]
#[tokio::test]
async fn a_name_that_is_swapped_for_a_link_leads_nowhere() {
    let album = two();
    let secret = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(secret.path(), vec![0xEE; LENGTH]).unwrap();
    for target in [secret.path().to_owned(), "../../../../../etc/passwd".into()] {
        let mut body = start(&album).await;
        body.frame().await.unwrap().unwrap();
        std::fs::remove_file(album.path("b.bin")).unwrap();
        std::os::unix::fs::symlink(target, album.path("b.bin")).unwrap();
        breaks(body).await;
        std::fs::remove_file(album.path("b.bin")).unwrap();
        album.write("b.bin", pattern(LENGTH));
    }
}

#[cfg(unix)]
#[tokio::test]
async fn swapping_names_all_the_time_never_lets_out_a_byte_from_outside() {
    use std::os::unix::fs::symlink;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};

    let album = Album::new(Options::default());
    let secret = tempfile::tempdir().unwrap();
    std::fs::write(secret.path().join("s.txt"), "the secret").unwrap();
    album.write("real/s.txt", "harmless!!");
    symlink(secret.path(), album.path(".link")).unwrap();
    let stop = Arc::new(AtomicBool::new(false));
    let (real, link, other) = (album.path("real"), album.path(".link"), album.path(".other"));
    let swapper = {
        let stop = Arc::clone(&stop);
        std::thread::spawn(move || {
            let mut swaps = 0;
            while !stop.load(Ordering::Relaxed) {
                for (from, to) in [(&real, &other), (&link, &real), (&real, &link), (&other, &real)] {
                    std::fs::rename(from, to).unwrap();
                }
                swaps += 1;
            }
            swaps
        })
    };
    let mut whole = 0;
    for _ in 0..1000 {
        let Ok(body) = start(&album).await.collect().await else { continue };
        let bytes = body.to_bytes();
        assert!(!bytes.windows(10).any(|window| window == b"the secret"));
        whole += usize::from(bytes.windows(10).any(|window| window == b"harmless!!"));
    }
    stop.store(true, Ordering::Relaxed);
    println!("{} swaps, {whole} of 1000 archives with the file", swapper.join().unwrap());
}

#[tokio::test]
async fn a_dropped_archive_gives_its_place_back() {
    let album = two();
    for _ in 0..200 {
        let mut body = start(&album).await;
        body.frame().await.unwrap().unwrap();
    }
    // A place comes back when what was being read for it has been read.
    let mut open = Vec::new();
    while open.len() < 32 {
        open.push(started(&album).await);
    }
    assert_eq!(album.get("/?zip").await.status, 503);
    drop(open);
    assert!(started(&album).await.frame().await.unwrap().is_ok());
}
