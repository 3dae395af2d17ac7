//! What a request is for, and who answers it.

use std::io;
use std::path::Path;
use std::sync::Arc;

use http::header::HeaderMap;
use http::{Method, Response, StatusCode};
use oriel_pictures::kind::Kind;

use crate::asked::Asked;
use crate::body::Body;
use crate::folder::Service;
use crate::listing::Listing;
use crate::root::{Node, Opened};
use crate::target::Target;
use crate::{file, page, reply};

/// The file that speaks for the directory it is in.
const INDEX: &str = "index.html";

/// Everything a blocking thread needs to answer a GET or HEAD request in one go.
pub(super) struct Lookup {
    pub(super) service: Arc<Service>,
    pub(super) target: Target,
    /// What the query means, if it means anything here.
    pub(super) asked: Result<Asked, StatusCode>,
    pub(super) query: Option<String>,
    pub(super) method: Method,
    pub(super) fields: HeaderMap,
}

impl Lookup {
    pub(super) fn answer(self) -> io::Result<Response<Body>> {
        let path = self.target.path();
        match self.service.root.open_node(&path)? {
            Node::File(opened) if !self.target.is_directory() => self.file(opened, &path),
            Node::File(_) => Ok(reply::notice(StatusCode::NOT_FOUND)),
            Node::Directory if self.target.is_directory() => self.directory(&path),
            Node::Directory => Ok(reply::redirect(&self.target.as_directory(), self.query.as_deref())),
        }
    }

    fn file(&self, opened: Opened, path: &Path) -> io::Result<Response<Body>> {
        // A query means something to pictures only; a web site's files have always been free to have any.
        if Kind::of(path).is_some() {
            match &self.asked {
                Err(status) => return Ok(reply::notice(*status)),
                Ok(Asked::Preview { .. }) => return Ok(reply::notice(StatusCode::NOT_FOUND)),
                Ok(_) => {}
            }
        }
        file::respond(opened, path, &self.method, &self.fields)
    }

    fn directory(&self, path: &Path) -> io::Result<Response<Body>> {
        let index = path.join(INDEX);
        match self.service.root.open_node(&index) {
            Ok(Node::File(opened)) => return file::respond(opened, &index, &self.method, &self.fields),
            // An index that cannot be opened just now must not give way to the page it replaces.
            Err(error) if reply::status_of(&error) != StatusCode::NOT_FOUND => return Err(error),
            _ => {}
        }
        match &self.asked {
            Err(status) => Ok(reply::notice(*status)),
            Ok(Asked::Zip { pick }) => {
                Ok(self.service.transfers.zip(&self.target, pick, &self.method, &self.fields))
            }
            Ok(Asked::Data { .. }) => Ok(reply::notice(StatusCode::NOT_FOUND)),
            Ok(_) => {
                let listing = Listing::read(&self.service.root, path)?;
                page::folder(self.service.root.name(), self.target.names(), &listing)
            }
        }
    }
}
