//! Messages, as far as a signature may cover them.

use http::header::HeaderMap;
use http::{Method, StatusCode};

/// A request, as far as a signature may cover it.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The method.
    pub method: &'a Method,
    /// The whole URL, without fragment.
    pub target_uri: &'a str,
    /// Its fields.
    pub fields: &'a HeaderMap,
}

impl<'a> Request<'a> {
    pub(crate) fn scheme(&self) -> &'a str {
        self.target_uri.split_once("://").map_or("", |(scheme, _)| scheme)
    }

    pub(crate) fn authority(&self) -> &'a str {
        let rest = self.after_scheme();
        &rest[..rest.find(['/', '?']).unwrap_or(rest.len())]
    }

    pub(crate) fn path(&self) -> &'a str {
        let target = self.target();
        target.split_once('?').map_or(target, |(path, _)| path)
    }

    pub(crate) fn query(&self) -> Option<&'a str> {
        self.target().split_once('?').map(|(_, query)| query)
    }

    fn after_scheme(&self) -> &'a str {
        self.target_uri.split_once("://").map_or(self.target_uri, |(_, rest)| rest)
    }

    fn target(&self) -> &'a str {
        &self.after_scheme()[self.authority().len()..]
    }
}

/// What is signed: a request, or a response together with the request that it answers.
#[derive(Clone, Copy, Debug)]
pub enum Message<'a> {
    /// A request.
    Request(Request<'a>),
    /// A response.
    Response {
        /// Its status.
        status: StatusCode,
        /// Its fields.
        fields: &'a HeaderMap,
        /// What it answers.
        request: Request<'a>,
    },
}
