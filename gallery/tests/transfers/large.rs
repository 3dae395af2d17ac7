//! More files and more bytes than the first format of archives could hold.

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};

use http::StatusCode;
use http_body_util::{BodyExt, Empty};
use oriel_gallery::options::Options;

use crate::album::Album;
use crate::tools;

/// A file of this length takes eight bytes to say so.
const LARGE: u64 = (4 << 30) + 5;

#[tokio::test]
async fn seventy_thousand_files() {
    let album = Album::new(Options::default());
    for index in 0..70 {
        std::fs::create_dir(album.path(&format!("{index}"))).unwrap();
        for inner in 0..1000 {
            std::fs::write(album.path(&format!("{index}/{inner}")), inner.to_string()).unwrap();
        }
    }
    let answer = album.get("/?zip").await;
    assert_eq!(answer.field("content-length"), answer.bytes.len().to_string());
    let archive = album.path(".archive.zip");
    std::fs::write(&archive, &answer.bytes).unwrap();
    tools::unzip_test(&archive);
    if let Some(lines) = tools::python_list(&archive) {
        assert_eq!(lines.len(), 70_000);
    }
    // The end alone, for which no file is read again.
    let whole = answer.bytes.len();
    let part = album.ask("GET", "/?zip", &[("range", "bytes=-5000000")], "").await;
    assert!(part.bytes == answer.bytes[whole - 5_000_000..]);
}

#[tokio::test]
async fn more_than_four_gigabytes() {
    let album = Album::new(Options::default());
    let file = File::create(album.path("a.bin")).unwrap();
    file.set_len(LARGE).unwrap();
    album.write("b.txt", "behind it");

    let nothing = Empty::new().map_err(|never| match never {});
    let response = album.send("GET", "/?zip", &[], nothing).await;
    assert_eq!(response.status(), StatusCode::OK);
    let announced: u64 = response.headers()["content-length"].to_str().unwrap().parse().unwrap();
    let mut body = response.into_body();
    let path = album.path(".archive.zip");
    let mut archive = File::create(&path).unwrap();
    let zeros = vec![0; 256 * 1024];
    let mut received = 0;
    while let Some(frame) = body.frame().await {
        let bytes = frame.unwrap().into_data().unwrap();
        received += bytes.len() as u64;
        // Holes stay holes, so that the disk does not fill.
        if bytes[..] == zeros[..bytes.len()] {
            archive.seek(SeekFrom::Current(i64::try_from(bytes.len()).unwrap())).unwrap();
        } else {
            archive.write_all(&bytes).unwrap();
        }
    }
    assert_eq!(received, announced);
    archive.set_len(received).unwrap();
    if let Some(lines) = tools::python_list(&path) {
        assert!(
            lines[0].starts_with(&format!("{LARGE} ")) && lines[0].ends_with(" Photos/a.bin"),
            "{lines:?}"
        );
        assert!(lines[1].starts_with("9 ") && lines[1].ends_with(" Photos/b.txt"), "{lines:?}");
    }
}
