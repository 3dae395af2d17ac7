//! Pages of other sites cannot leave anything, and folders that cannot be written to say so.

use http::StatusCode;
use oriel_gallery::options::{Inbox, Options};

use crate::album::{Album, everything, jpeg, limits};
use crate::forms::form;

#[tokio::test]
async fn other_sites_are_refused_everywhere() {
    let album = Album::new(everything());
    album.write("a.jpg", jpeg(100));
    let foreign = [("sec-fetch-site", "cross-site"), ("origin", "https://other.example")];
    for who in foreign {
        let multipart = ("content-type", "multipart/form-data; boundary=XXX");
        let refused = album.ask("POST", "/?inbox", &[who, multipart], form(&[("a.jpg", &jpeg(10))])).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        let tus = [who, ("tus-resumable", "1.0.0"), ("upload-length", "1")];
        assert_eq!(album.ask("POST", "/?inbox", &tus, "").await.status, StatusCode::FORBIDDEN);
        let urlencoded = ("content-type", "application/x-www-form-urlencoded");
        let said = album.ask("POST", "/a.jpg?comments", &[who, urlencoded], "text=x").await;
        assert_eq!(said.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(album.names("."), ["a.jpg"]);
}

/// Permissions mean nothing to root, so this says why it does nothing there.
#[cfg(unix)]
#[tokio::test]
async fn a_folder_that_cannot_be_written_to_says_so() {
    use std::fs::Permissions;
    use std::os::unix::fs::PermissionsExt;

    let album = Album::new(everything());
    album.write("a.jpg", jpeg(100));
    std::fs::set_permissions(album.path("."), Permissions::from_mode(0o555)).unwrap();
    if std::fs::write(album.path("probe"), "").is_ok() {
        println!("skipped: this user may write everywhere");
        return;
    }
    let urlencoded = [("content-type", "application/x-www-form-urlencoded"), ("accept", "text/html")];
    let said = album.ask("POST", "/a.jpg?comments", &urlencoded, "text=x").await;
    assert_eq!(said.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(said.text().contains("cannot be written to"));
    let multipart = [("content-type", "multipart/form-data; boundary=XXX")];
    let left = album.ask("POST", "/?inbox", &multipart, form(&[("a.jpg", &jpeg(10))])).await;
    assert_eq!(left.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(album.folder.counts().not_writable, 2);
    std::fs::set_permissions(album.path("."), Permissions::from_mode(0o755)).unwrap();
}

/// A folder on a file system of one megabyte, which goes with it.
#[cfg(target_os = "linux")]
struct Tiny(std::path::PathBuf);

#[cfg(target_os = "linux")]
impl Tiny {
    fn mount(at: std::path::PathBuf) -> Option<Tiny> {
        let mut mount = std::process::Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=1m", "tmpfs"]).arg(&at);
        match mount.output() {
            Ok(output) if output.status.success() => Some(Tiny(at)),
            other => {
                println!("skipped: no file system can be mounted here: {other:?}");
                None
            }
        }
    }
}

#[cfg(target_os = "linux")]
impl Drop for Tiny {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg("-l").arg(&self.0).output();
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_full_disk_is_told_and_harms_nothing() {
    let album = Album::new(everything());
    let Some(_tiny) = Tiny::mount(album.path(".")) else { return };
    let album =
        album.again(Options { inbox: Some(Inbox { largest: 5_000_000, ..limits() }), ..everything() });
    album.write("a.jpg", jpeg(600_000));
    let multipart = [("content-type", "multipart/form-data; boundary=XXX"), ("accept", "text/html")];
    let left = album.ask("POST", "/?inbox", &multipart, form(&[("b.jpg", &jpeg(900_000))])).await;
    assert_eq!(left.status, StatusCode::INSUFFICIENT_STORAGE);
    assert!(left.text().contains("disk is full"));
    assert_eq!(album.names(".oriel-inbox/partial"), [""; 0], "nothing of it stays");

    let tus = ("tus-resumable", "1.0.0");
    let name = ("upload-metadata", "filename YS5qcGc=");
    let created = album.ask("POST", "/?inbox", &[tus, name, ("upload-length", "900000")], "").await;
    let at = created.field("location").to_owned();
    let bytes = [tus, ("content-type", "application/offset+octet-stream"), ("upload-offset", "0")];
    let refused = album.ask("PATCH", &at, &bytes, jpeg(900_000)).await;
    assert_eq!(refused.status, StatusCode::INSUFFICIENT_STORAGE);
    // Once there is room it goes on from where it is.
    std::fs::remove_file(album.path("a.jpg")).unwrap();
    let offset = album.ask("HEAD", &at, &[tus], "").await.field("upload-offset").to_owned();
    let rest = jpeg(900_000)[offset.parse().unwrap()..].to_vec();
    let bytes = [tus, bytes[1], ("upload-offset", offset.as_str())];
    assert_eq!(album.ask("PATCH", &at, &bytes, rest).await.status, StatusCode::NO_CONTENT);
    assert!(std::fs::read(album.path(".oriel-inbox/a.jpg")).unwrap() == jpeg(900_000));

    let full = vec![b'x'; 1_000_000];
    let _ = std::fs::write(album.path("filler"), full);
    album.write("c.jpg", "");
    let urlencoded = [("content-type", "application/x-www-form-urlencoded")];
    let said = album.ask("POST", "/c.jpg?comments", &urlencoded, "text=x").await;
    assert_eq!(said.status, StatusCode::INSUFFICIENT_STORAGE);
    assert_eq!(album.get("/c.jpg?comments").await.text(), "[]");
    assert_eq!(album.folder.counts().disk_full, 3);
}
