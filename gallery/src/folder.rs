//! The service: from a request head to a response.

mod counting;
mod lookup;
mod pages;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use http::request::Parts;
use http::{Method, Response, StatusCode};

use crate::albums::Albums;
use crate::asked::Asked;
use crate::body::Body;
use crate::folder::lookup::Lookup;
use crate::index::Index;
use crate::indexing::Indexing;
use crate::options::Options;
use crate::preview::{Previews, Step};
use crate::root::Root;
use crate::tally::Counts;
use crate::target::Target;
use crate::transfers::Transfers;
use crate::veil::Veils;
use crate::{assets, reply};

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
    pub(crate) service: Arc<Service>,
}

/// What all clones share.
#[derive(Debug)]
pub(crate) struct Service {
    pub(crate) root: Arc<Root>,
    pub(crate) index: Arc<Index>,
    pub(crate) options: Options,
    pub(crate) albums: Albums,
    pub(crate) previews: Previews,
    pub(crate) veils: Veils,
    pub(crate) transfers: Transfers,
    /// Ends with the last clone.
    _indexing: Indexing,
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
        let root = Root::open(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => OpenError::Missing(path.to_owned()),
            io::ErrorKind::NotADirectory => OpenError::NotADirectory(path.to_owned()),
            _ => OpenError::Unreadable { path: path.to_owned(), source: error },
        })?;
        let root = Arc::new(root);
        let index = Arc::new(Index::new(&root));
        let service = Service {
            _indexing: Indexing::start(&root, &index),
            index,
            albums: Albums::default(),
            previews: Previews::new(&options),
            veils: Veils::default(),
            transfers: Transfers::new(&root, &options),
            options,
            root,
        };
        Ok(Folder { service: Arc::new(service) })
    }

    /// Answers one request.
    ///
    /// Only the method, the path and query of the target, and the fields are looked at; the body only where visitors
    /// may leave something. Whatever goes wrong becomes a status. Every response whose length is
    /// known carries `Content-Length`, so a body that ends early is noticed by the visitor.
    ///
    /// This has to be awaited within a Tokio runtime, whose blocking threads do the disk work.
    pub async fn respond<B>(&self, request: &Parts, body: B) -> Response<Body>
    where
        B: http_body::Body<Data = Bytes, Error = io::Error> + Send + Unpin + 'static,
    {
        let asked = Asked::parse(request.uri.query());
        let own = request.uri.path().starts_with(assets::PLACE);
        let transfer = match &asked {
            Ok(asked) if !own => self.service.transfers.respond(request, asked, body).await,
            _ => None,
        };
        let mut response = match (transfer, &request.method) {
            (Some(response), _) => response,
            (None, &Method::GET | &Method::HEAD) if own => {
                assets::respond(request).unwrap_or_else(|| reply::notice(StatusCode::NOT_FOUND))
            }
            (None, &Method::GET | &Method::HEAD) => self.look_up(request, asked).await,
            (None, &Method::OPTIONS) => reply::options(),
            (None, _) => reply::method_not_allowed(),
        };
        reply::finish(&mut response, &request.method);
        response
    }

    /// What archives left out, and what visitors left, so far.
    pub fn counts(&self) -> Counts {
        self.service.transfers.counts()
    }

    async fn look_up(&self, request: &Parts, asked: Result<Asked, StatusCode>) -> Response<Body> {
        let target = match Target::parse(request.uri.path()) {
            Ok(target) => target,
            Err(status) => return reply::notice(status),
        };
        let lookup = Lookup {
            service: Arc::clone(&self.service),
            target,
            asked,
            query: request.uri.query().map(str::to_owned),
            method: request.method.clone(),
            fields: request.headers.clone(),
            top: request.extensions.get().cloned(),
        };
        match tokio::task::spawn_blocking(move || lookup.answer()).await {
            Ok(Ok(Step::Done(response))) => response,
            Ok(Ok(Step::Make(job))) => {
                let Service { previews, root, index, .. } = &*self.service;
                previews.finish(*job, root, index).await
            }
            Ok(Err(error)) => reply::notice(reply::status_of(&error)),
            Err(_) => reply::notice(StatusCode::INTERNAL_SERVER_ERROR),
        }
    }
}
