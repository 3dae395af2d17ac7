//! What a page has to know of the request that it answers.

use std::ffi::OsString;
use std::io;

use askama::Template;
use http::Response;
use http::header::{self, HeaderMap};

use crate::body::Body;
use crate::options::Options;
use crate::page::crumbs::{self, Crumb};
use crate::page::sheet::Sheet;
use crate::reply;
use crate::top::Top;

/// A look at one album, or at a picture of it.
pub(crate) struct Visit<'a> {
    /// What the folder that is shared is called.
    pub(crate) root: &'a str,
    /// The names on the way down from it to the album.
    pub(crate) names: &'a [OsString],
    pub(crate) top: Option<&'a Top>,
    pub(crate) options: &'a Options,
    pub(crate) fields: &'a HeaderMap,
}

impl Visit<'_> {
    /// The way down to the album and the album itself.
    pub(super) fn crumbs(&self) -> Vec<Crumb> {
        crumbs::crumbs(self.root, self.names, self.top)
    }

    /// The host that the visitor asked for, as the address of a site. Only known over a relay or from a browser.
    pub(super) fn site(&self) -> Option<String> {
        let field = |name| self.fields.get(name).and_then(|value: &http::HeaderValue| value.to_str().ok());
        let host = field(header::HOST)?;
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-.:[]".contains(&byte);
        let scheme = field(header::HeaderName::from_static("x-forwarded-proto")).unwrap_or("https");
        (host.bytes().all(plain) && ["http", "https"].contains(&scheme)).then(|| format!("{scheme}://{host}"))
    }
}

/// A page whose pictures are styled by `sheet`.
///
/// # Errors
/// When the template fails, which has no known cause.
pub(super) fn answer(page: &impl Template, sheet: &Sheet) -> io::Result<Response<Body>> {
    let html = page.render().map_err(io::Error::other)?;
    Ok(reply::styled_page(html, &sheet.source()))
}
