//! What is in an archive, and what others make of it.

use std::fs::File;
use std::time::{Duration, UNIX_EPOCH};

use http::StatusCode;
use oriel_gallery::options::Options;

use crate::album::{Album, pattern};
use crate::tools;

fn filled() -> Album {
    let album = Album::new(Options::default());
    album.write("a.jpg", pattern(300_000));
    album.write("empty.txt", "");
    album.write("Sub album/ä🌅.jpg", "picture");
    album.write("Sub album/Deep/c.txt", "c");
    album.write(".hidden.txt", "hidden");
    album.write(".hidden/d.txt", "hidden");
    album.write("Sub album/.e", "hidden");
    album
}

#[tokio::test]
async fn everything_visible_is_in_it_under_the_albums_name() {
    let album = filled();
    let time = UNIX_EPOCH + Duration::from_secs(1_732_883_696);
    File::options().write(true).open(album.path("a.jpg")).unwrap().set_modified(time).unwrap();
    let answer = album.get("/?zip").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.field("content-type"), "application/zip");
    assert_eq!(
        answer.field("content-disposition"),
        "attachment; filename=\"Photos.zip\"; filename*=UTF-8''Photos.zip"
    );
    assert_eq!(answer.field("content-length"), answer.bytes.len().to_string());
    assert_eq!(answer.field("accept-ranges"), "bytes");
    let archive = album.path(".archive.zip");
    std::fs::write(&archive, &answer.bytes).unwrap();
    tools::unzip_test(&archive);
    if let Some(lines) = tools::python_list(&archive) {
        let crc = crc(&pattern(300_000));
        assert_eq!(lines[2], format!("300000 {crc} 0o100644 2024-11-29-12-34-56 Photos/a.jpg"));
        let names: Vec<_> = lines.iter().map(|line| line.splitn(5, ' ').last().unwrap()).collect();
        let all =
            ["Photos/Sub album/Deep/c.txt", "Photos/Sub album/ä🌅.jpg", "Photos/a.jpg", "Photos/empty.txt"];
        assert_eq!(names, all);
    }
    let unpacked = tempfile::tempdir().unwrap();
    if tools::unzip_to(&archive, unpacked.path()) {
        assert!(std::fs::read(unpacked.path().join("Photos/a.jpg")).unwrap() == pattern(300_000));
        assert_eq!(std::fs::read(unpacked.path().join("Photos/Sub album/ä🌅.jpg")).unwrap(), b"picture");
    }
}

/// The sum as defined, bit by bit.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| sum >> 1 ^ (0xEDB8_8320 * (sum & 1)))
    })
}

/// The names in an archive in their order, from its central directory.
pub(crate) fn names(archive: &[u8]) -> Vec<String> {
    let mut names = Vec::new();
    let end = archive.len() - 22;
    let number = |at: usize, length: usize| {
        archive[at..at + length].iter().rev().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte))
    };
    let mut at = number(end + 16, 4);
    while archive[at..].starts_with(b"PK\x01\x02") {
        let (name, extra) = (number(at + 28, 2), number(at + 30, 2));
        names.push(String::from_utf8(archive[at + 46..at + 46 + name].to_vec()).unwrap());
        at += 46 + name + extra;
    }
    names
}

#[tokio::test]
async fn picks_are_files_and_albums_of_this_album() {
    let album = filled();
    let picked = async |target: &str| names(&album.get(target).await.bytes);
    assert_eq!(picked("/?zip&pick=a.jpg").await, ["Photos/a.jpg"]);
    let both = ["Photos/Sub album/Deep/c.txt", "Photos/Sub album/ä🌅.jpg", "Photos/a.jpg"];
    assert_eq!(picked("/?zip&pick=a.jpg&pick=Sub+album&pick=a.jpg&pick=missing").await, both);
    assert_eq!(picked("/Sub%20album/?zip&pick=Deep").await, ["Sub album/Deep/c.txt"]);
    assert_eq!(album.get("/?zip&pick=missing").await.status, StatusCode::NOT_FOUND);
    for hidden in [".hidden.txt", ".hidden", "..", "Sub%20album%2FDeep"] {
        let status = album.get(&format!("/?zip&pick={hidden}")).await.status;
        assert!(status.is_client_error(), "{hidden} {status}");
    }
    assert_eq!(album.get("/missing/?zip").await.status, StatusCode::NOT_FOUND);
    assert_eq!(album.get("/Sub%20album?zip").await.status, StatusCode::PERMANENT_REDIRECT);
}

#[tokio::test]
async fn large_selections_come_as_a_form() {
    let album = filled();
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let answer = album.ask("POST", "/?zip", &form, "pick=a.jpg&x=1&pick=Sub+album").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.bytes, album.get("/?zip&pick=a.jpg&pick=Sub+album").await.bytes);
    assert_eq!(answer.field("accept-ranges"), "none");
    let part = [form[0], ("range", "bytes=5-")];
    assert_eq!(album.ask("POST", "/?zip", &part, "pick=a.jpg").await.status, StatusCode::OK);
    let nothing = album.ask("POST", "/?zip", &form, "").await;
    assert_eq!((nothing.status, nothing.field("location")), (StatusCode::SEE_OTHER, "/?zip"));
    assert_eq!(
        album.ask("POST", "/?zip", &[], "pick=a.jpg").await.status,
        StatusCode::UNSUPPORTED_MEDIA_TYPE
    );
    let huge = vec![b'x'; (8 << 20) + 1];
    assert_eq!(album.ask("POST", "/?zip", &form, huge).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(album.ask("POST", "/", &form, "pick=a.jpg").await.status, StatusCode::METHOD_NOT_ALLOWED);
    let put = album.ask("PUT", "/?zip", &[], "").await;
    assert_eq!(
        (put.status, put.field("allow")),
        (StatusCode::METHOD_NOT_ALLOWED, "GET, HEAD, POST, OPTIONS")
    );
}

#[tokio::test]
async fn an_empty_album_is_an_empty_archive() {
    let album = Album::new(Options::default());
    let answer = album.get("/?zip").await;
    assert_eq!((answer.status, answer.bytes.len()), (StatusCode::OK, 22));
}

#[tokio::test]
async fn names_of_all_scripts_are_in_the_file_name() {
    let album = Album::new(Options::default());
    album.write("Été \"9%\" 夏/a.jpg", "x");
    let answer = album.get("/%C3%89t%C3%A9%20%229%25%22%20%E5%A4%8F/?zip").await;
    assert_eq!(
        answer.field("content-disposition"),
        "attachment; filename=\"_t_ _9__ _.zip\"; \
         filename*=UTF-8''%C3%89t%C3%A9%20%229%25%22%20%E5%A4%8F.zip"
    );
}

#[cfg(unix)]
#[tokio::test]
async fn links_stay_inside_and_end() {
    use std::os::unix::fs::symlink;

    let album = Album::new(Options::default());
    album.write("A/a.txt", "a");
    symlink("..", album.path("A/up")).unwrap();
    symlink(".", album.path("A/here")).unwrap();
    symlink("A", album.path("B")).unwrap();
    symlink("/etc/passwd", album.path("passwd")).unwrap();
    symlink("../..", album.path("outside")).unwrap();
    symlink("missing", album.path("broken")).unwrap();
    let names = names(&album.get("/?zip").await.bytes);
    assert!(
        names.contains(&String::from("Photos/A/a.txt")) && names.contains(&String::from("Photos/B/a.txt"))
    );
    assert!(names.len() < 10, "{names:?}");
    assert!(names.iter().all(|name| name.ends_with("/a.txt")), "{names:?}");
    assert!(album.folder.counts().left_out >= 3);
}
