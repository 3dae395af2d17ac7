//! The service: from a request head to a response.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use http::header::HeaderMap;
use http::request::Parts;
use http::{Method, Response, StatusCode};

use crate::body::Body;
use crate::listing::Listing;
use crate::options::Options;
use crate::root::{Node, Root};
use crate::target::Target;
use crate::{file, page, reply};

/// The file that speaks for the directory it is in.
const INDEX: &str = "index.html";

/// Why a directory cannot be shared.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// There is nothing at the path.
    #[error("there is no folder at {}", .0.display())]
    Missing(PathBuf),
    /// The path leads to something else, such as a file.
    #[error("{} is not a folder", .0.display())]
    NotADirectory(PathBuf),
    /// The system refuses to list the directory.
    #[error("the folder {} cannot be read", path.display())]
    Unreadable {
        /// The directory as it was given.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// A directory that answers HTTP requests for what is in it.
///
/// It holds the directory itself rather than its path, so renaming the directory does not change
/// what is shared. Clones are cheap and share one handle.
#[derive(Clone, Debug)]
pub struct Folder {
    root: Arc<Root>,
    options: Arc<Options>,
}

impl Folder {
    /// Takes hold of the directory at `path`.
    ///
    /// # Errors
    ///
    /// Says, with the path, whether it is missing, not a directory or not readable.
    pub fn open(path: &Path) -> Result<Folder, OpenError> {
        Folder::with(path, Options::default())
    }

    /// The same, as the owner wants it.
    ///
    /// # Errors
    /// As for [`Folder::open`].
    pub fn with(path: &Path, options: Options) -> Result<Folder, OpenError> {
        match Root::open(path) {
            Ok(root) => Ok(Folder { root: Arc::new(root), options: Arc::new(options) }),
            Err(error) => Err(match error.kind() {
                io::ErrorKind::NotFound => OpenError::Missing(path.to_owned()),
                io::ErrorKind::NotADirectory => OpenError::NotADirectory(path.to_owned()),
                _ => OpenError::Unreadable { path: path.to_owned(), source: error },
            }),
        }
    }

    /// Answers one request.
    ///
    /// Only the method, the path and query of the target, and the fields are looked at; a request
    /// body may be discarded. Whatever goes wrong becomes a status. Every response whose length is
    /// known carries `Content-Length`, so a body that ends early is noticed by the visitor.
    ///
    /// This has to be awaited within a Tokio runtime, whose blocking threads do the disk work.
    pub async fn respond<B>(&self, request: &Parts, _body: B) -> Response<Body>
    where
        B: http_body::Body<Data = Bytes, Error = io::Error> + Send + Unpin + 'static,
    {
        let mut response = match request.method {
            Method::GET | Method::HEAD => self.look_up(request).await,
            Method::OPTIONS => reply::options(),
            _ => reply::method_not_allowed(),
        };
        reply::finish(&mut response, &request.method);
        response
    }

    async fn look_up(&self, request: &Parts) -> Response<Body> {
        let target = match Target::parse(request.uri.path()) {
            Ok(target) => target,
            Err(status) => return reply::notice(status),
        };
        let lookup = Lookup {
            root: Arc::clone(&self.root),
            target,
            query: request.uri.query().map(str::to_owned),
            method: request.method.clone(),
            fields: request.headers.clone(),
        };
        match tokio::task::spawn_blocking(move || lookup.answer()).await {
            Ok(Ok(response)) => response,
            Ok(Err(error)) => reply::notice(reply::status_of(&error)),
            Err(_) => reply::notice(StatusCode::INTERNAL_SERVER_ERROR),
        }
    }
}

/// Everything a blocking thread needs to answer a GET or HEAD request in one go.
struct Lookup {
    root: Arc<Root>,
    target: Target,
    query: Option<String>,
    method: Method,
    fields: HeaderMap,
}

impl Lookup {
    fn answer(self) -> io::Result<Response<Body>> {
        let path = self.target.path();
        match self.root.open_node(&path)? {
            Node::File(opened) if !self.target.is_directory() => {
                file::respond(opened, &path, &self.method, &self.fields)
            }
            Node::File(_) => Ok(reply::notice(StatusCode::NOT_FOUND)),
            Node::Directory if self.target.is_directory() => self.directory(&path),
            Node::Directory => Ok(reply::redirect(&self.target.as_directory(), self.query.as_deref())),
        }
    }

    fn directory(&self, path: &Path) -> io::Result<Response<Body>> {
        let index = path.join(INDEX);
        match self.root.open_node(&index) {
            Ok(Node::File(opened)) => return file::respond(opened, &index, &self.method, &self.fields),
            // An index that cannot be opened just now must not give way to the page it replaces.
            Err(error) if reply::status_of(&error) != StatusCode::NOT_FOUND => return Err(error),
            _ => {}
        }
        let listing = Listing::read(&self.root, path)?;
        page::folder(self.root.name(), self.target.names(), &listing)
    }
}
