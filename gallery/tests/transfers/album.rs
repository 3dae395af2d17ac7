//! A folder on disk, the service for it, and requests in one line.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use oriel_gallery::options::{Inbox, Options};
use oriel_gallery::{Body, Folder};
use tempfile::TempDir;

/// A shared folder called `Photos`, beside which there is nothing.
pub(crate) struct Album {
    dir: Arc<TempDir>,
    pub(crate) folder: Folder,
}

/// A response that has been read to its end.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) fields: HeaderMap,
    pub(crate) bytes: Vec<u8>,
}

/// What the inbox of most tests takes.
pub(crate) fn limits() -> Inbox {
    Inbox { largest: 1_000_000, total: 10_000_000, files: 100, any_type: false }
}

/// Options with an inbox and comments.
pub(crate) fn everything() -> Options {
    Options { inbox: Some(limits()), comments: true, ..Options::default() }
}

impl Album {
    pub(crate) fn new(options: Options) -> Album {
        let dir = Arc::new(tempfile::tempdir().unwrap());
        let shared = dir.path().join("Photos");
        std::fs::create_dir(&shared).unwrap();
        let folder = Folder::with(&shared, options).unwrap();
        Album { dir, folder }
    }

    /// The same folder, as the peer finds it when it is started again.
    pub(crate) fn again(&self, options: Options) -> Album {
        let folder = Folder::with(&self.path("."), options).unwrap();
        Album { dir: Arc::clone(&self.dir), folder }
    }

    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.dir.path().join("Photos").join(relative)
    }

    pub(crate) fn write(&self, relative: &str, content: impl AsRef<[u8]>) {
        let path = self.path(relative);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }

    /// The names in a folder, sorted.
    pub(crate) fn names(&self, relative: &str) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.path(relative)) else { return Vec::new() };
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// Sends a request with a body of any kind and does not touch the body of the response.
    pub(crate) async fn send<B>(
        &self,
        method: &str,
        target: &str,
        fields: &[(&str, &str)],
        body: B,
    ) -> Response<Body>
    where
        B: http_body::Body<Data = Bytes, Error = io::Error> + Send + Unpin + 'static,
    {
        let mut request = Request::builder().method(method).uri(target);
        for (name, value) in fields {
            request = request.header(*name, *value);
        }
        let (head, ()) = request.body(()).unwrap().into_parts();
        self.folder.respond(&head, body).await
    }

    pub(crate) async fn ask(
        &self,
        method: &str,
        target: &str,
        fields: &[(&str, &str)],
        body: impl Into<Bytes>,
    ) -> Answer {
        let body = Full::new(body.into()).map_err(|never| match never {});
        Answer::of(self.send(method, target, fields, body).await).await
    }

    pub(crate) async fn get(&self, target: &str) -> Answer {
        self.ask("GET", target, &[], "").await
    }
}

impl Answer {
    pub(crate) async fn of(response: Response<Body>) -> Answer {
        let (head, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes().to_vec();
        Answer { status: head.status, fields: head.headers, bytes }
    }

    /// The value of a field, empty if it is absent.
    pub(crate) fn field(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap()
    }
}

/// Content in which every position is recognisable.
pub(crate) fn pattern(length: usize) -> Vec<u8> {
    (0..length).map(|index| ((index * 31) ^ (index >> 8) ^ (index >> 16)).to_le_bytes()[0]).collect()
}

/// A file that begins like a JPEG.
pub(crate) fn jpeg(length: usize) -> Vec<u8> {
    let mut bytes = pattern(length.max(4));
    bytes[..4].copy_from_slice(b"\xff\xd8\xff\xe0");
    bytes
}
