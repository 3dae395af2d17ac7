//! A folder on disk, the service for it, and requests in one line.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode};
use http_body_util::{BodyExt, Empty};
use oriel_gallery::{Body, Folder};
use tempfile::TempDir;

/// What no answer may ever contain. It is in a file beside the shared folder.
pub(crate) const SECRET: &str = "the secret beside the folder";

/// The body of a request that has none.
pub(crate) fn nothing() -> impl http_body::Body<Data = Bytes, Error = io::Error> + Send + Unpin {
    Empty::<Bytes>::new().map_err(|never| match never {})
}

/// A shared folder within a directory that also holds `secret.txt`.
pub(crate) struct Site {
    outside: TempDir,
    pub(crate) folder: Folder,
}

/// A response that has been read to its end.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) fields: HeaderMap,
    pub(crate) bytes: Vec<u8>,
}

impl Site {
    pub(crate) fn new() -> Site {
        let outside = tempfile::tempdir().unwrap();
        std::fs::write(outside.path().join("secret.txt"), SECRET).unwrap();
        let shared = outside.path().join("shared");
        std::fs::create_dir(&shared).unwrap();
        let folder = Folder::open(&shared).unwrap();
        Site { outside, folder }
    }

    pub(crate) fn outside(&self) -> &Path {
        self.outside.path()
    }

    pub(crate) fn path(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.outside().join("shared").join(relative)
    }

    pub(crate) fn write(&self, relative: impl AsRef<Path>, content: impl AsRef<[u8]>) {
        let path = self.path(relative);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }

    /// Sends a request with these fields and does not touch the body.
    pub(crate) async fn send(&self, method: &str, target: &str, fields: &[(&str, &str)]) -> Response<Body> {
        let mut request = Request::builder().method(method).uri(target);
        for (name, value) in fields {
            request = request.header(*name, *value);
        }
        let (head, ()) = request.body(()).unwrap().into_parts();
        self.folder.respond(&head, nothing()).await
    }

    pub(crate) async fn ask(&self, method: &str, target: &str, fields: &[(&str, &str)]) -> Answer {
        let (head, body) = self.send(method, target, fields).await.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes().to_vec();
        Answer { status: head.status, fields: head.headers, bytes }
    }

    pub(crate) async fn get(&self, target: &str) -> Answer {
        self.ask("GET", target, &[]).await
    }

    /// Shares the folder anew, and asks until the index has been read.
    pub(crate) async fn found(&mut self, target: &str) -> Answer {
        self.folder = Folder::open(&self.path("")).unwrap();
        for _ in 0..20_000 {
            let page = self.get(target).await;
            if !page.text().contains("still being read") {
                return page;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("the index is never read");
    }
}

impl Answer {
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
