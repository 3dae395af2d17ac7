use std::fs::File;

use http_body::Body as _;
use http_body_util::BodyExt;

use crate::site::{Site, pattern};

const PIECE: usize = 256 * 1024;

#[tokio::test]
async fn files_of_every_size_arrive_whole() {
    let site = Site::new();
    for length in
        [0, 1, 65_535, 65_536, 65_537, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 1, 3_000_001]
    {
        let content = pattern(length);
        site.write("a.bin", &content);
        let mut body = site.send("GET", "/a.bin", &[]).await.into_body();
        let mut received = Vec::new();
        loop {
            let left = (length - received.len()) as u64;
            assert_eq!(body.size_hint().exact(), Some(left));
            assert_eq!(body.is_end_stream(), left == 0);
            let Some(frame) = body.frame().await else { break };
            let data = frame.unwrap().into_data().unwrap();
            assert!(!data.is_empty() && data.len() <= PIECE);
            received.extend_from_slice(&data);
        }
        assert!(received == content, "{length}");
    }
}

#[tokio::test]
async fn a_file_that_shrinks_ends_in_an_error() {
    let site = Site::new();
    for kept in [0, 1_000_000, 3_999_999] {
        site.write("a.bin", vec![1; 4_000_000]);
        let response = site.send("GET", "/a.bin", &[]).await;
        assert_eq!(response.headers()["content-length"], "4000000");
        let mut body = response.into_body();
        let mut received = body.frame().await.unwrap().unwrap().into_data().unwrap().len();
        File::options().write(true).open(site.path("a.bin")).unwrap().set_len(kept).unwrap();
        let error = loop {
            match body.frame().await.expect("an error before the end") {
                Ok(frame) => received += frame.into_data().unwrap().len(),
                Err(error) => break error,
            }
        };
        assert_eq!(error.kind(), std::io::ErrorKind::UnexpectedEof);
        assert!(received < 4_000_000);
        assert!(body.frame().await.is_none());
    }
}

#[tokio::test]
async fn a_file_that_grows_is_sent_up_to_the_announced_length() {
    let site = Site::new();
    let content = pattern(1_000_000);
    site.write("a.bin", &content);
    let mut body = site.send("GET", "/a.bin", &[]).await.into_body();
    let first = body.frame().await.unwrap().unwrap().into_data().unwrap();
    let more: Vec<_> = content.iter().chain(&[9; 500_000]).copied().collect();
    site.write("b.bin", &more);
    std::io::copy(
        &mut File::open(site.path("b.bin")).unwrap(),
        &mut File::options().write(true).open(site.path("a.bin")).unwrap(),
    )
    .unwrap();
    let rest = body.collect().await.unwrap().to_bytes();
    assert!([first, rest].concat() == content);
}

#[tokio::test]
async fn a_file_replaced_while_it_is_sent_does_not_mix() {
    let site = Site::new();
    let content = pattern(1_000_000);
    site.write("a.bin", &content);
    let body = site.send("GET", "/a.bin", &[]).await.into_body();
    site.write("b.bin", vec![0; 1_000_000]);
    std::fs::rename(site.path("b.bin"), site.path("a.bin")).unwrap();
    assert!(body.collect().await.unwrap().to_bytes() == content);
}

#[tokio::test]
async fn nothing_is_read_before_its_time() {
    let site = Site::new();
    site.write("a.bin", vec![1; 4 * PIECE]);
    let overwrite = |value: u8| {
        let mut file = File::options().write(true).open(site.path("a.bin")).unwrap();
        std::io::Write::write_all(&mut file, &vec![value; 4 * PIECE]).unwrap();
    };
    let mut body = site.send("GET", "/a.bin", &[]).await.into_body();
    overwrite(2);
    let mut piece = async || body.frame().await.unwrap().unwrap().into_data().unwrap();
    assert!(piece().await == vec![2; PIECE]);
    // The second piece may have been read by now, but not the third.
    overwrite(3);
    piece().await;
    overwrite(4);
    assert!(!piece().await.contains(&2));
    assert!(piece().await == vec![4; PIECE]);
}

#[tokio::test]
async fn many_readers_at_once_all_get_the_file() {
    let site = Site::new();
    let content = pattern(700_000);
    site.write("a.bin", &content);
    let mut bodies = Vec::new();
    for _ in 0..50 {
        bodies.push(site.send("GET", "/a.bin", &[]).await.into_body());
    }
    for body in bodies {
        assert!(body.collect().await.unwrap().to_bytes() == content);
    }
}

#[cfg(target_os = "linux")]
mod handles {
    use std::path::Path;
    use std::time::Duration;

    use super::*;

    fn is_open(path: &Path) -> bool {
        std::fs::read_dir("/proc/self/fd")
            .unwrap()
            .filter_map(|entry| std::fs::read_link(entry.unwrap().path()).ok())
            .any(|target| target == path)
    }

    async fn closed(path: &Path) {
        let wait = async {
            while is_open(path) {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(30), wait).await.expect("the file stayed open");
    }

    #[tokio::test]
    async fn a_dropped_body_lets_go_of_the_file() {
        let site = Site::new();
        site.write("a.bin", vec![1; 4_000_000]);
        let path = site.path("a.bin").canonicalize().unwrap();
        let mut body = site.send("GET", "/a.bin", &[]).await.into_body();
        assert!(is_open(&path));
        body.frame().await.unwrap().unwrap();
        assert!(is_open(&path));
        drop(body);
        closed(&path).await;
    }

    #[tokio::test]
    async fn small_files_and_heads_hold_no_file() {
        let site = Site::new();
        site.write("small.bin", vec![1; 65_536]);
        site.write("large.bin", vec![1; 65_537]);
        for (method, name, open) in [
            ("GET", "small.bin", false),
            ("HEAD", "small.bin", false),
            ("HEAD", "large.bin", false),
            ("GET", "large.bin", true),
        ] {
            let path = site.path(name).canonicalize().unwrap();
            let response = site.send(method, &format!("/{name}"), &[]).await;
            assert_eq!(is_open(&path), open, "{method} {name}");
            drop(response);
        }
    }
}
