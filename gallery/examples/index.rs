//! Times and memory of indexing: `cargo run --release -p oriel-gallery --example index -- FOLDER`.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used)]

use std::path::PathBuf;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Request;
use http_body_util::{BodyExt, Empty};
use oriel_gallery::Folder;

async fn get(folder: &Folder, target: &str) -> (usize, Duration) {
    let begun = Instant::now();
    let (head, ()) = Request::get(target).body(()).unwrap().into_parts();
    let response = folder.respond(&head, Empty::<Bytes>::new().map_err(|never| match never {})).await;
    let length = response.into_body().collect().await.unwrap().to_bytes().len();
    (length, begun.elapsed())
}

/// The memory that this process has in use, where the system says so.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let lines = status.lines().filter(|line| line.starts_with("VmRSS") || line.starts_with("VmHWM"));
    lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join(", ")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let path = PathBuf::from(std::env::args_os().nth(1).expect("the folder"));
    println!("before: {}", memory());
    let begun = Instant::now();
    let folder = Folder::open(&path).unwrap();
    for target in ["/", "/?data=shape", "/?data=0"] {
        let (length, time) = get(&folder, target).await;
        println!("{target}: {length} bytes in {time:?}, {:?} after the start", begun.elapsed());
    }
    while !folder.state().done {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    println!("indexed after {:?}: {:?}", begun.elapsed(), folder.state());
    println!("then: {}", memory());
    for target in ["/?data=shape", "/?data=0", "/?data=1", "/?data=0&sort=-date", "/?data=1&sort=-date"] {
        let (length, time) = get(&folder, target).await;
        println!("{target}: {length} bytes in {time:?}");
    }
    println!("at the end: {}", memory());
}
