//! Resumable uploads: tus 1.0.0.

use std::io;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::StatusCode;
use http_body::Frame;
use http_body_util::{BodyExt, Full};
use oriel_gallery::options::{Inbox, Options};

use crate::album::{Album, Answer, everything, jpeg, limits};

const TUS: (&str, &str) = ("tus-resumable", "1.0.0");
const BYTES: (&str, &str) = ("content-type", "application/offset+octet-stream");
/// `a.jpg`
const NAME: (&str, &str) = ("upload-metadata", "filename YS5qcGc=");

async fn create(album: &Album, length: usize) -> Answer {
    let length = length.to_string();
    album.ask("POST", "/?inbox", &[TUS, NAME, ("upload-length", &length)], "").await
}

async fn patch(album: &Album, at: &str, offset: usize, bytes: &[u8]) -> Answer {
    let offset = offset.to_string();
    album.ask("PATCH", at, &[TUS, BYTES, ("upload-offset", &offset)], bytes.to_vec()).await
}

async fn head(album: &Album, at: &str) -> Answer {
    album.ask("HEAD", at, &[TUS], "").await
}

#[tokio::test]
async fn options_tell_what_is_offered() {
    let album = Album::new(everything());
    let answer = album.ask("OPTIONS", "/?inbox", &[], "").await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT);
    assert_eq!(answer.field("tus-resumable"), "1.0.0");
    assert_eq!(answer.field("tus-version"), "1.0.0");
    assert_eq!(answer.field("tus-extension"), "creation,creation-with-upload,termination,expiration");
    assert_eq!(answer.field("tus-max-size"), "1000000");
}

#[tokio::test]
async fn an_upload_from_its_creation_to_its_place() {
    let album = Album::new(everything());
    let content = jpeg(700_000);
    let created = create(&album, content.len()).await;
    assert_eq!(created.status, StatusCode::CREATED);
    let at = created.field("location").to_owned();
    assert!(at.starts_with("/?inbox=") && at.len() == 8 + 32, "{at}");
    assert!(created.field("upload-expires").ends_with(" GMT"));
    assert_eq!(head(&album, &at).await.field("upload-offset"), "0");

    let first = patch(&album, &at, 0, &content[..300_000]).await;
    assert_eq!((first.status, first.field("upload-offset")), (StatusCode::NO_CONTENT, "300000"));
    assert_eq!(album.names(".oriel-inbox"), ["partial"]);
    let looked = head(&album, &at).await;
    assert_eq!(looked.status, StatusCode::OK);
    assert_eq!((looked.field("upload-offset"), looked.field("upload-length")), ("300000", "700000"));
    assert_eq!(looked.field("cache-control"), "no-store");

    let last = patch(&album, &at, 300_000, &content[300_000..]).await;
    assert_eq!((last.status, last.field("upload-offset")), (StatusCode::NO_CONTENT, "700000"));
    assert!(std::fs::read(album.path(".oriel-inbox/a.jpg")).unwrap() == content);
    // The last answer may have been lost.
    assert_eq!(head(&album, &at).await.field("upload-offset"), "700000");
    assert_eq!(patch(&album, &at, 700_000, b"").await.status, StatusCode::NO_CONTENT);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path| std::fs::metadata(album.path(path)).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(".oriel-inbox"), mode(".oriel-inbox/a.jpg")), (0o700, 0o600));
    }
}

#[tokio::test]
async fn the_first_bytes_can_come_along() {
    let album = Album::new(everything());
    let content = jpeg(5000);
    for (sent, status) in [(2000, "2000"), (5000, "5000")] {
        let fields = [TUS, NAME, BYTES, ("upload-length", "5000")];
        let answer = album.ask("POST", "/?inbox", &fields, content[..sent].to_vec()).await;
        assert_eq!((answer.status, answer.field("upload-offset")), (StatusCode::CREATED, status));
    }
    assert!(std::fs::read(album.path(".oriel-inbox/a.jpg")).unwrap() == content);
}

#[tokio::test]
async fn statuses_are_those_of_the_protocol() {
    let album = Album::new(everything());
    album.write("B/x.txt", "x");
    let at = create(&album, 1000).await.field("location").to_owned();

    let unversioned = album.ask("HEAD", &at, &[], "").await;
    assert_eq!(unversioned.status, StatusCode::PRECONDITION_FAILED);
    assert_eq!(unversioned.field("tus-version"), "1.0.0");
    let old = album.ask("POST", "/?inbox", &[("tus-resumable", "0.2.2"), ("upload-length", "1")], "").await;
    assert_eq!(old.status, StatusCode::PRECONDITION_FAILED);

    assert_eq!(patch(&album, &at, 5, b"x").await.status, StatusCode::CONFLICT);
    let untyped = album.ask("PATCH", &at, &[TUS, ("upload-offset", "0")], "x").await;
    assert_eq!(untyped.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let no_offset = album.ask("PATCH", &at, &[TUS, BYTES], "x").await;
    assert_eq!(no_offset.status, StatusCode::BAD_REQUEST);
    assert_eq!(patch(&album, &at, 0, &[0xff; 1001]).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(create(&album, 1_000_001).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    for fields in [vec![TUS], vec![TUS, ("upload-defer-length", "1")], vec![TUS, ("upload-length", "-1")]] {
        assert_eq!(album.ask("POST", "/?inbox", &fields, "").await.status, StatusCode::BAD_REQUEST);
    }
    let put = album.ask("PUT", &at, &[TUS], "").await;
    assert_eq!(
        (put.status, put.field("allow")),
        (StatusCode::METHOD_NOT_ALLOWED, "HEAD, PATCH, DELETE, OPTIONS")
    );

    // No other name is an upload, and none is one of another album.
    let elsewhere = at.replace("/?", "/B/?");
    let guesses = ["/?inbox=..%2F..%2Fsecret", "/?inbox=partial", "/?inbox=00000000000000000000000000000000"];
    for guess in guesses.iter().copied().chain([elsewhere.as_str()]) {
        let answer = head(&album, guess).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{guess}");
        assert!(!answer.fields.contains_key("upload-offset"));
    }

    let overridden = [TUS, ("x-http-method-override", "DELETE")];
    assert_eq!(album.ask("POST", &at, &overridden, "").await.status, StatusCode::NO_CONTENT);
    assert_eq!(head(&album, &at).await.status, StatusCode::NOT_FOUND);
    assert_eq!(patch(&album, &at, 0, b"x").await.status, StatusCode::NOT_FOUND);
    assert_eq!(album.names(".oriel-inbox/partial"), [""; 0]);
}

/// A body that breaks off after these bytes.
fn broken(bytes: &[u8]) -> impl http_body::Body<Data = Bytes, Error = io::Error> + Send + Unpin + 'static {
    let bytes = Full::new(Bytes::copy_from_slice(bytes)).map_err(|never| match never {});
    Chained { first: bytes }
}

struct Chained<B> {
    first: B,
}

impl<B: http_body::Body<Data = Bytes, Error = io::Error> + Unpin> http_body::Body for Chained<B> {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<io::Result<Frame<Bytes>>>> {
        use std::task::Poll;
        match std::pin::Pin::new(&mut self.first).poll_frame(context) {
            Poll::Ready(None) => Poll::Ready(Some(Err(io::ErrorKind::ConnectionReset.into()))),
            other => other,
        }
    }
}

#[tokio::test]
async fn a_cut_upload_goes_on_also_after_a_restart() {
    let content = jpeg(900_000);
    let album = Album::new(everything());
    let at = create(&album, content.len()).await.field("location").to_owned();
    let fields = [TUS, BYTES, ("upload-offset", "0")];
    album.send("PATCH", &at, &fields, broken(&content[..400_001])).await;
    assert_eq!(head(&album, &at).await.field("upload-offset"), "400001");

    let album = album.again(everything());
    assert_eq!(head(&album, &at).await.field("upload-offset"), "400001");
    assert_eq!(patch(&album, &at, 400_001, &content[400_001..]).await.status, StatusCode::NO_CONTENT);
    assert!(std::fs::read(album.path(".oriel-inbox/a.jpg")).unwrap() == content);
}

#[tokio::test]
async fn whoever_comes_back_takes_over_from_a_request_that_hangs() {
    let album = Album::new(everything());
    let content = jpeg(600_000);
    let at = create(&album, content.len()).await.field("location").to_owned();
    let (send, mut receive) = tokio::sync::mpsc::channel::<Bytes>(1);
    // The body gives what is sent, then nothing, and does not end.
    let body = Waiting(async move { receive.recv().await });
    let folder = album.folder.clone();
    let request = http::Request::builder().method("PATCH").uri(&at);
    let request = request.header(TUS.0, TUS.1).header(BYTES.0, BYTES.1).header("upload-offset", "0");
    let (parts, ()) = request.body(()).unwrap().into_parts();
    let body = body.into_body();
    let hanging = async move { folder.respond(&parts, body).await };
    let back = async {
        send.send(Bytes::copy_from_slice(&content[..300_000])).await.unwrap();
        loop {
            let offset = std::fs::read_dir(album.path(".oriel-inbox/partial"))
                .unwrap()
                .map(|entry| entry.unwrap().metadata().unwrap().len())
                .max();
            if offset == Some(300_000) {
                break;
            }
            tokio::task::yield_now().await;
        }
        assert_eq!(head(&album, &at).await.field("upload-offset"), "300000");
        patch(&album, &at, 300_000, &content[300_000..]).await.status
    };
    let (first, second) = tokio::join!(hanging, back);
    assert!(first.status().is_client_error());
    assert_eq!(second, StatusCode::NO_CONTENT);
    assert!(std::fs::read(album.path(".oriel-inbox/a.jpg")).unwrap() == content);
}

struct Waiting<F>(F);

impl<F: Future<Output = Option<Bytes>> + Send + 'static> Waiting<F> {
    fn into_body(self) -> impl http_body::Body<Data = Bytes, Error = io::Error> + Send + Unpin + 'static {
        Box::pin(OneThenNever { first: Some(Box::pin(self.0)) })
    }
}

struct OneThenNever {
    first: Option<std::pin::Pin<Box<dyn Future<Output = Option<Bytes>> + Send>>>,
}

impl http_body::Body for OneThenNever {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<io::Result<Frame<Bytes>>>> {
        let Some(first) = &mut self.first else { return std::task::Poll::Pending };
        let bytes = std::task::ready!(first.as_mut().poll(context));
        self.first = None;
        std::task::Poll::Ready(bytes.map(|bytes| Ok(Frame::data(bytes))))
    }
}

#[tokio::test]
async fn twenty_files_of_one_name_are_twenty_files() {
    let album = std::sync::Arc::new(Album::new(everything()));
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..20_u8 {
        let album = std::sync::Arc::clone(&album);
        tasks.spawn(async move {
            let mut content = jpeg(10_000);
            content[100] = number;
            let at = create(&album, content.len()).await.field("location").to_owned();
            assert_eq!(patch(&album, &at, 0, &content[..5000]).await.status, StatusCode::NO_CONTENT);
            assert_eq!(patch(&album, &at, 5000, &content[5000..]).await.status, StatusCode::NO_CONTENT);
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.unwrap();
    }
    let mut numbers = Vec::new();
    for number in 1..=20 {
        let name = if number == 1 { String::from("a.jpg") } else { format!("a ({number}).jpg") };
        let content = std::fs::read(album.path(&format!(".oriel-inbox/{name}"))).unwrap();
        assert_eq!(content.len(), 10_000);
        numbers.push(content[100]);
    }
    numbers.sort_unstable();
    assert_eq!(numbers, (0..20).collect::<Vec<u8>>());
}

#[tokio::test]
async fn the_wrong_type_is_noticed_early_and_at_the_end() {
    let album = Album::new(everything());
    // `x.exe`, which no content makes a picture.
    let fields = [TUS, ("upload-metadata", "filename eC5leGU="), ("upload-length", "10")];
    let refused = album.ask("POST", "/?inbox", &fields, "").await;
    assert_eq!(refused.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(refused.field("content-type"), "application/problem+json");
    assert!(refused.text().starts_with("{\"title\":\"Only pictures and videos"));
    for length in [10, 900_000] {
        let at = create(&album, 900_000.min(length * 2)).await.field("location").to_owned();
        let first = patch(&album, &at, 0, &vec![b'x'; length]).await;
        let last = if first.status.is_success() {
            patch(&album, &at, length, &vec![b'x'; length]).await
        } else {
            first
        };
        assert_eq!(last.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
        assert_eq!(head(&album, &at).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(album.names(".oriel-inbox"), ["partial"]);
    assert_eq!(album.names(".oriel-inbox/partial"), [""; 0]);
    let anything = Inbox { any_type: true, ..limits() };
    let album = album.again(Options { inbox: Some(anything), ..Options::default() });
    let at = create(&album, 3).await.field("location").to_owned();
    assert_eq!(patch(&album, &at, 0, b"abc").await.status, StatusCode::NO_CONTENT);
    assert_eq!(album.names(".oriel-inbox"), [".a.jpg.json", "a.jpg", "partial"]);
}

#[tokio::test]
async fn room_is_reserved_by_what_is_announced() {
    let some = Inbox { total: 2500, files: 10, ..limits() };
    let album = Album::new(Options { inbox: Some(some), ..Options::default() });
    let first = create(&album, 2000).await;
    assert_eq!(first.status, StatusCode::CREATED);
    assert_eq!(create(&album, 1000).await.status, StatusCode::INSUFFICIENT_STORAGE);
    let at = first.field("location").to_owned();
    assert_eq!(album.ask("DELETE", &at, &[TUS], "").await.status, StatusCode::NO_CONTENT);
    assert_eq!(create(&album, 1000).await.status, StatusCode::CREATED);
}

#[tokio::test]
async fn unfinished_uploads_end_by_their_date() {
    let album = Album::new(everything());
    let at = create(&album, 1000).await.field("location").to_owned();
    let id = at.split('=').next_back().unwrap().to_owned();
    let state = album.path(&format!(".oriel-inbox/partial/{id}.json"));
    let text = std::fs::read_to_string(&state).unwrap();
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
    let expires = text.split("\"expires\":").nth(1).unwrap().split(',').next().unwrap().to_owned();
    let week = Duration::from_secs(7 * 24 * 3600).as_secs();
    assert!((now + week - 60..=now + week).contains(&expires.parse().unwrap()), "{text}");
    std::fs::write(&state, text.replace(&expires, &(now - 1).to_string())).unwrap();
    assert_eq!(head(&album, &at).await.status, StatusCode::GONE);
    create(&album, 10).await;
    assert!(!state.exists());
    assert_eq!(head(&album, &at).await.status, StatusCode::NOT_FOUND);
}

#[cfg(unix)]
#[tokio::test]
async fn links_in_place_of_the_inbox_lead_nowhere() {
    for target in ["/tmp", "public", ".."] {
        let album = Album::new(everything());
        std::fs::create_dir(album.path("public")).unwrap();
        std::os::unix::fs::symlink(target, album.path(".oriel-inbox")).unwrap();
        assert!(create(&album, 1000).await.status.is_server_error());
        assert_eq!(album.names("public"), [""; 0]);
    }
    let album = Album::new(everything());
    let at = create(&album, 4).await.field("location").to_owned();
    let id = at.split('=').next_back().unwrap().to_owned();
    let outside = tempfile::NamedTempFile::new().unwrap();
    let data = album.path(&format!(".oriel-inbox/partial/{id}"));
    std::fs::remove_file(&data).unwrap();
    std::os::unix::fs::symlink(outside.path(), &data).unwrap();
    assert!(!patch(&album, &at, 0, &jpeg(4)).await.status.is_success());
    assert_eq!(std::fs::metadata(outside.path()).unwrap().len(), 0);
}
