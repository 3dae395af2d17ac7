//! The path of a request target, taken apart.

use std::ffi::OsString;
use std::path::PathBuf;

use http::StatusCode;
use percent_encoding::percent_decode_str;

use crate::names;

/// A path beneath the root, made of shared names only.
#[derive(Debug)]
pub(crate) struct Target {
    names: Vec<OsString>,
    directory: bool,
}

impl Target {
    /// Takes apart the path of a request target. It is split before it is decoded, and decoded
    /// once, so an encoded slash cannot make a segment and `%252e` stays a name.
    ///
    /// An empty segment anywhere but at the end is not found. This also means that no target
    /// starts with two slashes, which a redirect would turn into another host.
    pub(crate) fn parse(path: &str) -> Result<Target, StatusCode> {
        let rest = path.strip_prefix('/').ok_or(StatusCode::BAD_REQUEST)?;
        if rest.is_empty() {
            return Ok(Target { names: Vec::new(), directory: true });
        }
        let (rest, directory) = match rest.strip_suffix('/') {
            Some(rest) => (rest, true),
            None => (rest, false),
        };
        let names = rest.split('/').map(decode).collect::<Result<_, _>>()?;
        Ok(Target { names, directory })
    }

    /// The names from the root down, none for the root itself.
    pub(crate) fn names(&self) -> &[OsString] {
        &self.names
    }

    /// Whether the target ends with a slash.
    pub(crate) fn is_directory(&self) -> bool {
        self.directory
    }

    /// The path relative to the root, `.` for the root itself.
    pub(crate) fn path(&self) -> PathBuf {
        if self.names.is_empty() { PathBuf::from(".") } else { self.names.iter().collect() }
    }

    /// The encoded absolute path with a slash at its end.
    pub(crate) fn as_directory(&self) -> String {
        let mut path = String::from("/");
        for name in &self.names {
            path.push_str(&names::to_segment(name));
            path.push('/');
        }
        path
    }
}

fn decode(segment: &str) -> Result<OsString, StatusCode> {
    if !has_whole_escapes(segment) {
        return Err(StatusCode::BAD_REQUEST);
    }
    names::from_bytes(percent_decode_str(segment).collect())
        .filter(|name| names::is_shared(name))
        .ok_or(StatusCode::NOT_FOUND)
}

/// Whether each percent sign is followed by two hexadecimal digits. The decoder would let others
/// pass as they are, and one file would have several addresses.
fn has_whole_escapes(segment: &str) -> bool {
    segment.split('%').skip(1).all(|escape| {
        matches!(escape.as_bytes(), [high, low, ..]
            if high.is_ascii_hexdigit() && low.is_ascii_hexdigit())
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn paths_are_split_then_decoded_once() {
        let target = Target::parse("/a%20b/c%25d").unwrap();
        assert_eq!(target.path(), Path::new("a b/c%d"));
        assert!(!target.is_directory());
        assert_eq!(target.as_directory(), "/a%20b/c%25d/");

        let root = Target::parse("/").unwrap();
        assert_eq!(root.path(), Path::new("."));
        assert!(root.is_directory());
        assert!(Target::parse("/a/").unwrap().is_directory());
    }

    #[test]
    fn odd_paths_are_refused() {
        for path in ["", "*", "a", "/%", "/%2", "/%zz", "/a%+1"] {
            assert_eq!(Target::parse(path).unwrap_err(), StatusCode::BAD_REQUEST, "{path}");
        }
        for path in ["//", "//a", "/a//b", "/a//", "/./a", "/..", "/%2e%2E/a", "/a%2fb", "/%00", "/a\\b"] {
            assert_eq!(Target::parse(path).unwrap_err(), StatusCode::NOT_FOUND, "{path}");
        }
    }
}
