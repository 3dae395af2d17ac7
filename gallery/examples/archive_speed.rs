//! How fast an album is sent as an archive, beside one plain file of the same length:
//! `cargo run --release -p oriel-gallery --example archive_speed -- [MEGABYTES] [FILES]`.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::io::{self, Write};
use std::path::Path;
use std::time::Instant;

use bytes::Bytes;
use http::Request;
use http_body_util::{BodyExt, Empty};
use oriel_gallery::Folder;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut numbers = std::env::args().skip(1).map(|number| number.parse::<usize>().unwrap());
    let (megabytes, files) = (numbers.next().unwrap_or(1024), numbers.next().unwrap_or(300));
    let dir = tempfile::tempdir().unwrap();
    let album = dir.path().join("Album");
    std::fs::create_dir(&album).unwrap();
    for number in 0..files {
        write(&album.join(format!("{number}.jpg")), megabytes * 1_000_000 / files);
    }
    write(&dir.path().join("plain.bin"), megabytes * 1_000_000);
    let folder = Folder::open(dir.path()).unwrap();
    let mut best = [f64::MAX; 2];
    for _ in 0..5 {
        for (target, best) in ["/plain.bin", "/Album/?zip"].iter().zip(&mut best) {
            *best = best.min(seconds(&folder, target).await);
        }
    }
    let [plain, archive] = best.map(|seconds| megabytes as f64 / seconds);
    println!("plain {plain:.0} MB/s, archive of {files} files {archive:.0} MB/s: {:.2}", archive / plain);
    println!("{}", memory());
}

fn write(path: &Path, length: usize) {
    let mut file = std::fs::File::create(path).unwrap();
    let piece: Vec<u8> =
        (0..1_000_000_usize).map(|index| ((index * 31) ^ (index >> 7)).to_le_bytes()[0]).collect();
    let mut left = length;
    while left > 0 {
        let next = left.min(piece.len());
        file.write_all(&piece[..next]).unwrap();
        left -= next;
    }
}

async fn seconds(folder: &Folder, target: &str) -> f64 {
    let began = Instant::now();
    let (head, ()) = Request::get(target).body(()).unwrap().into_parts();
    let nothing = Empty::<Bytes>::new().map_err(|never| -> io::Error { match never {} });
    let mut body = folder.respond(&head, nothing).await.into_body();
    while let Some(frame) = body.frame().await {
        std::hint::black_box(frame.unwrap());
    }
    began.elapsed().as_secs_f64()
}

/// The most memory this program had at once.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default().to_owned()
}
