//! Gathers what a page shows.

use std::ffi::{OsStr, OsString};
use std::io::{self, Read as _};
use std::path::Path;
use std::sync::Arc;

use http::Response;

use crate::album::{Album, Sort};
use crate::body::Body;
use crate::folder::lookup::Lookup;
use crate::page::visit::Visit;
use crate::page::{album, picture, search};
use crate::readme;
use crate::root::Node;

impl Lookup {
    /// The page `page` of the album.
    pub(super) fn album(&self, sort: Sort, page: usize) -> io::Result<Response<Body>> {
        let path = self.target.path();
        let album = self.read(&path, sort)?;
        // Only the first page has the text.
        let readme =
            album.readme.as_ref().filter(|_| page <= 1).and_then(|name| self.readme(&path.join(name)));
        let cover = |folder: &Path| self.service.index.cover(folder);
        album::respond(&self.visit(self.target.names()), &album, sort, page, readme.as_deref(), &cover)
    }

    /// The page of the picture that the target names.
    pub(super) fn picture(&self, sort: Sort) -> io::Result<Response<Body>> {
        let (name, names) = self.target.names().split_last().ok_or(io::ErrorKind::NotFound)?;
        let path = self.target.path();
        let parent = path.parent().filter(|parent| *parent != Path::new("")).unwrap_or(Path::new("."));
        let album = self.read(parent, sort)?;
        let place = album.pictures.iter().position(|picture| picture.name == OsStr::new(name));
        let place = place.ok_or(io::ErrorKind::NotFound)?;
        let comments = self.service.transfers.comments().map(|comments| comments.of(&self.target));
        picture::respond(&self.visit(names), &album, place, sort, comments.as_deref())
    }

    /// The page `page` of what is found below the album.
    pub(super) fn search(&self, words: &str, page: usize) -> io::Result<Response<Body>> {
        let found = self.service.index.search(&self.target.path(), words);
        search::respond(&self.visit(self.target.names()), &found, words, page)
    }

    fn read(&self, path: &Path, sort: Sort) -> io::Result<Arc<Album>> {
        self.service.albums.get(&self.service.root, &self.service.index, path, sort)
    }

    fn visit<'a>(&'a self, names: &'a [OsString]) -> Visit<'a> {
        Visit {
            root: self.service.root.name(),
            names,
            top: self.top.as_ref(),
            options: &self.service.options,
            fields: &self.fields,
        }
    }

    /// The text of an album as HTML. One that is too long is a file like any other.
    fn readme(&self, path: &Path) -> Option<String> {
        let Ok(Node::File(opened)) = self.service.root.open_node(path) else { return None };
        let mut text = String::new();
        opened.file.take(readme::MOST + 1).read_to_string(&mut text).ok()?;
        (text.len() as u64 <= readme::MOST).then(|| readme::to_html(&text))
    }
}
