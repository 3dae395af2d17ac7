//! What a request is for, and who answers it.

use std::io;
use std::path::Path;
use std::sync::Arc;

use http::header::{self, HeaderMap, HeaderValue};
use http::{Method, Response, StatusCode};
use oriel_pictures::kind::Kind;
use oriel_pictures::location::named::Named;

use crate::album::Sort;
use crate::asked::Asked;
use crate::body::Body;
use crate::folder::Service;
use crate::preview::Step;
use crate::root::{Node, Opened};
use crate::target::Target;
use crate::top::Top;
use crate::{data, file, gzip, reply};

/// The file that speaks for the directory it is in.
const INDEX: &str = "index.html";

/// For a page that lies among pictures: it may run, but not as this site, whose visitors' cookies open albums.
const STRAY_PAGE: HeaderValue =
    HeaderValue::from_static("sandbox allow-scripts allow-forms allow-popups allow-modals allow-downloads");

/// Everything a blocking thread needs to answer a GET or HEAD request in one go.
pub(super) struct Lookup {
    pub(super) service: Arc<Service>,
    pub(super) target: Target,
    /// What the query means, if it means anything here.
    pub(super) asked: Result<Asked, StatusCode>,
    pub(super) query: Option<String>,
    pub(super) method: Method,
    pub(super) fields: HeaderMap,
    /// Where the visitor's part of the folder begins.
    pub(super) top: Option<Top>,
}

impl Lookup {
    pub(super) fn answer(self) -> io::Result<Step> {
        let path = self.target.path();
        let response = match self.service.root.open_node(&path)? {
            Node::File(opened) if !self.target.is_directory() => return self.file(opened, &path),
            Node::File(_) => reply::notice(StatusCode::NOT_FOUND),
            Node::Directory if self.target.is_directory() => self.directory(&path)?,
            Node::Directory => reply::redirect(&self.target.as_directory(), self.query.as_deref()),
        };
        Ok(Step::Done(gzip::pack(response, &self.fields)))
    }

    fn file(&self, opened: Opened, path: &Path) -> io::Result<Step> {
        // A query means something to pictures only; a web site's files have always been free to have any.
        let Some(kind) = Kind::of(path) else { return self.original(opened, path).map(Step::Done) };
        match &self.asked {
            Err(status) => Ok(Step::Done(reply::notice(*status))),
            Ok(Asked::Preview { size, tag }) => {
                let Service { root, index, previews, .. } = &*self.service;
                let picture = (opened, path, kind);
                Ok(previews.begin((root, index), picture, (*size, tag.as_deref()), &self.fields))
            }
            Ok(Asked::Comments) => Ok(Step::Done(reply::notice(StatusCode::NOT_FOUND))),
            Ok(Asked::View { sort }) => {
                let response = self.picture(*sort)?;
                Ok(Step::Done(gzip::pack(response, &self.fields)))
            }
            Ok(_) => self.original(opened, path).map(Step::Done),
        }
    }

    /// The file itself; where it was taken stays here unless the owner wants it otherwise.
    fn original(&self, opened: Opened, path: &Path) -> io::Result<Response<Body>> {
        let veil = match self.service.options.keep_location {
            true => None,
            false => self.service.veils.of(&opened, Named::of(path))?,
        };
        let mut response = file::respond(opened, veil.as_ref(), path, &self.method, &self.fields)?;
        if file::is_page(path) && !self.is_in_a_site(path) {
            response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, STRAY_PAGE);
        }
        Ok(response)
    }

    /// Whether this folder or one above it, up to the shared one, is shown as a web site.
    fn is_in_a_site(&self, path: &Path) -> bool {
        let is_site =
            |folder: &Path| matches!(self.service.root.open_node(&folder.join(INDEX)), Ok(Node::File(_)));
        path.ancestors().skip(1).any(is_site)
    }

    fn directory(&self, path: &Path) -> io::Result<Response<Body>> {
        let index = path.join(INDEX);
        match self.service.root.open_node(&index) {
            Ok(Node::File(opened)) => return self.original(opened, &index),
            // An index that cannot be opened just now must not give way to the page it replaces.
            Err(error) if reply::status_of(&error) != StatusCode::NOT_FOUND => return Err(error),
            _ => {}
        }
        let Service { root, index, albums, .. } = &*self.service;
        match &self.asked {
            Err(status) => Ok(reply::notice(*status)),
            Ok(Asked::Data { part, sort }) => {
                Ok(data::respond(&*albums.get(root, index, path, *sort)?, *part, &self.fields))
            }
            Ok(Asked::Zip { pick }) => {
                Ok(self.service.transfers.zip(&self.target, pick, &self.method, &self.fields))
            }
            Ok(Asked::Search { words, page }) => self.search(words, *page),
            Ok(Asked::Plain { page, sort }) => self.album(*sort, *page),
            Ok(_) => self.album(Sort::default(), 1),
        }
    }
}
