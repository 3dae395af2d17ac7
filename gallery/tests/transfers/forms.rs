//! Files left by browsers without JavaScript.

use http::StatusCode;
use oriel_gallery::options::{Inbox, Options};

use crate::album::{Album, Answer, everything, jpeg, limits};

const FIELDS: [(&str, &str); 2] =
    [("content-type", "multipart/form-data; boundary=XXX"), ("accept", "text/html,*/*")];

/// A form with these files.
pub(crate) fn form(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut form = Vec::new();
    for (name, content) in files {
        let head = format!(
            "--XXX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: image/jpeg\r\n\r\n"
        );
        form.extend(head.as_bytes());
        form.extend(*content);
        form.extend(b"\r\n");
    }
    form.extend(b"--XXX--\r\n");
    form
}

async fn leave(album: &Album, files: &[(&str, &[u8])]) -> Answer {
    album.ask("POST", "/?inbox", &FIELDS, form(files)).await
}

#[tokio::test]
async fn files_land_in_the_inbox_with_a_receipt() {
    let album = Album::new(everything());
    album.write("A b/x.txt", "x");
    let files: [(&str, &[u8]); 3] = [("Käse 🌅.jpg", &jpeg(700_000)), ("b.jpg", &jpeg(10)), ("", b"")];
    let answer = album.ask("POST", "/A%20b/?inbox", &FIELDS, form(&files)).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    assert!(answer.text().contains("Käse 🌅.jpg") && answer.text().contains("Thank you"));
    let names = album.names(".oriel-inbox");
    assert_eq!(names, [".Käse 🌅.jpg.json", ".b.jpg.json", "Käse 🌅.jpg", "b.jpg", "partial"]);
    assert!(std::fs::read(album.path(".oriel-inbox/Käse 🌅.jpg")).unwrap() == jpeg(700_000));
    let receipt = std::fs::read_to_string(album.path(".oriel-inbox/.b.jpg.json")).unwrap();
    assert!(receipt.starts_with("{\"album\":\"/A%20b/\",\"received\":\"20"), "{receipt}");
    assert_eq!(album.folder.counts().received, 2);
    assert!(album.names(".oriel-inbox/partial").iter().all(|name| name.ends_with(".done")));
    for hidden in ["/.oriel-inbox/", "/.oriel-inbox/b.jpg", "/.oriel-inbox/partial/"] {
        assert_eq!(album.get(hidden).await.status, StatusCode::NOT_FOUND);
    }
    // Whoever loads the page of thanks again sees the album.
    let again = album.get("/A%20b/?inbox").await;
    assert_eq!((again.status, again.field("location")), (StatusCode::SEE_OTHER, "/A%20b/"));
}

#[tokio::test]
async fn what_is_not_wanted_is_refused_and_leaves_nothing() {
    let album = Album::new(everything());
    let cases: [(&str, Vec<u8>, StatusCode); 6] = [
        ("a.exe", jpeg(100), StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("a.jpg", b"MZ not a picture".to_vec(), StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("a.jpg", vec![0; 500_000], StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("a.svg", b"<svg onload=alert(1)>".to_vec(), StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("a.png", jpeg(100), StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("a.jpg", jpeg(1_000_001), StatusCode::PAYLOAD_TOO_LARGE),
    ];
    for (name, content, status) in cases {
        let answer = leave(&album, &[(name, &content)]).await;
        assert_eq!(answer.status, status, "{name}");
        assert_eq!(answer.field("content-type"), "text/html; charset=utf-8");
        assert_eq!(album.names(".oriel-inbox/partial"), [""; 0], "{name}");
    }
    assert_eq!(
        album.names(".oriel-inbox"),
        if album.path(".oriel-inbox").exists() { vec!["partial"] } else { vec![] }
    );
    let mixed = leave(&album, &[("a.exe", b"MZ"), ("b.jpg", &jpeg(100)), ("<b>.jpg", b"MZ")]).await;
    assert_eq!(mixed.status, StatusCode::OK);
    assert!(mixed.text().contains("b.jpg") && !mixed.text().contains("<b>.jpg"), "{}", mixed.text());
    assert_eq!(album.folder.counts().refused, 8);
}

#[tokio::test]
async fn broken_forms_are_no_harm() {
    let album = Album::new(everything());
    let whole = form(&[("a.jpg", &jpeg(1000))]);
    for end in [0, 5, 60, 200, 700] {
        let answer = album.ask("POST", "/?inbox", &FIELDS, whole[..end].to_vec()).await;
        assert!(answer.status.is_client_error(), "{end} {}", answer.status);
    }
    let mut endless = b"--XXX\r\nContent-Disposition: form-data; ".to_vec();
    endless.resize(20_000_000, b'x');
    assert!(album.ask("POST", "/?inbox", &FIELDS, endless).await.status.is_client_error());
    let none = [("content-type", "multipart/form-data")];
    assert_eq!(album.ask("POST", "/?inbox", &none, whole.clone()).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(album.names(".oriel-inbox/partial"), [""; 0]);
}

#[tokio::test]
async fn there_is_only_so_much_room() {
    let some = Inbox { total: 2500, files: 3, ..limits() };
    let album = Album::new(Options { inbox: Some(some), ..Options::default() });
    assert_eq!(leave(&album, &[("a.jpg", &jpeg(1000))]).await.status, StatusCode::OK);
    assert_eq!(leave(&album, &[("a.jpg", &jpeg(1000))]).await.status, StatusCode::OK);
    let full = leave(&album, &[("a.jpg", &jpeg(1000))]).await;
    assert!(full.status == StatusCode::PAYLOAD_TOO_LARGE || full.status == StatusCode::INSUFFICIENT_STORAGE);
    assert_eq!(leave(&album, &[("b.jpg", &jpeg(100))]).await.status, StatusCode::OK);
    let many = leave(&album, &[("c.jpg", &jpeg(10))]).await;
    assert_eq!(many.status, StatusCode::INSUFFICIENT_STORAGE);
    assert!(many.text().contains("no more room"));
    // The owner takes one away.
    std::fs::remove_file(album.path(".oriel-inbox/a.jpg")).unwrap();
    assert_eq!(leave(&album, &[("c.jpg", &jpeg(10))]).await.status, StatusCode::OK);
    assert_eq!(album.names(".oriel-inbox").iter().filter(|name| !name.starts_with('.')).count(), 4);
}

#[tokio::test]
async fn dangerous_names_become_harmless_ones() {
    let album = Album::new(everything());
    let long = format!("{}.jpg", "n".repeat(300));
    for name in ["../../x.jpg", "CON.jpg", ".htaccess.jpg", "a%00b.jpg", "🌅.jpg", &long] {
        assert_eq!(leave(&album, &[(name, &jpeg(100))]).await.status, StatusCode::OK, "{name}");
    }
    let outside: Vec<_> = std::fs::read_dir(album.path("..")).unwrap().collect();
    assert_eq!(outside.len(), 1);
    let names = album.names(".oriel-inbox");
    for name in ["x.jpg", "_CON.jpg", "htaccess.jpg", "a%00b.jpg", "🌅.jpg"] {
        assert!(names.contains(&name.to_owned()), "{name} {names:?}");
    }
}

#[tokio::test]
async fn without_an_inbox_nothing_is_taken() {
    let album = Album::new(Options::default());
    let answer = leave(&album, &[("a.jpg", &jpeg(100))]).await;
    assert_eq!(
        (answer.status, answer.field("allow")),
        (StatusCode::METHOD_NOT_ALLOWED, "GET, HEAD, OPTIONS")
    );
    let album = Album::new(everything());
    assert_eq!(album.ask("POST", "/missing/?inbox", &FIELDS, "").await.status, StatusCode::NOT_FOUND);
    assert_eq!(album.ask("POST", "/", &FIELDS, "").await.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(album.names("."), [""; 0]);
}
