//! The path of a request target, taken apart.

use std::ffi::OsString;
use std::path::PathBuf;

use http::StatusCode;
use percent_encoding::percent_decode_str;

use crate::names;

/// A path beneath the root, made of shared names only.
#[derive(Debug, PartialEq)]
pub(crate) struct Target {
    names: Vec<OsString>,
    directory: bool,
}

impl Target {
    /// Takes apart the path of a request target. It is split before it is decoded, and decoded
    /// once, so an encoded slash cannot make a segment and `%252e` stays a name.
    ///
    /// An empty segment anywhere but at the end is not found. This also means that a target
    /// never starts with two slashes, which a redirect would turn into another host.
    pub(crate) fn parse(path: &str) -> Result<Target, StatusCode> {
        let path = path.strip_prefix('/').ok_or(StatusCode::BAD_REQUEST)?;
        let (path, directory) = match path.strip_suffix('/') {
            Some(path) => (path, true),
            None => (path, path.is_empty()),
        };
        let names = if path.is_empty() && directory_is_root(path, directory) {
            Vec::new()
        } else {
            path.split('/').map(decode).collect::<Result<_, _>>()?
        };
        Ok(Target { names, directory })
    }
}
