//! What a request was for, as an owner counts it.

use http::uri::PathAndQuery;
use http::{HeaderValue, Method};
use oriel_protocol::head::RequestHead;
use percent_encoding::percent_decode_str;

/// Longest path that is counted by itself, in bytes as asked for.
const LONGEST: usize = 512;

/// A preview from this size on fills a screen: somebody looks at that picture.
const LARGE: u32 = 1280;

/// The part of a request that is counted. It shares the head's memory.
#[derive(Clone, Debug)]
pub struct Asked {
    method: Method,
    target: PathAndQuery,
    forwarded: Option<HeaderValue>,
}

/// What a request was for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A page: an album, or any path of a web server that ends as a folder does.
    Page,
    /// One picture, large.
    Picture,
    /// A small preview.
    Preview,
    /// An original or another file.
    File,
    /// An album, or part of one, as one file.
    Archive,
    /// Data and parts of pages, uploads, comments.
    Other,
}

impl Asked {
    /// What this request asks for.
    pub fn of(head: &RequestHead) -> Self {
        Self::new(&head.method, &head.target, head.fields.get_all("x-forwarded-for").iter().next_back())
    }

    fn new(method: &Method, target: &PathAndQuery, forwarded: Option<&HeaderValue>) -> Self {
        Self { method: method.clone(), target: target.clone(), forwarded: forwarded.cloned() }
    }

    /// The request's method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path as asked for, without the query.
    pub fn path(&self) -> &str {
        self.target.path()
    }

    /// The path as people read it; `None` for one too long to be counted by itself.
    pub fn readable(&self) -> Option<String> {
        let path = self.path();
        (path.len() <= LONGEST).then(|| percent_decode_str(path).decode_utf8_lossy().into_owned())
    }

    /// The visitor's address as the relay states it.
    pub fn visitor(&self) -> Option<&str> {
        let stated = self.forwarded.as_ref()?.to_str().ok()?;
        Some(stated.rsplit(',').next().unwrap_or(stated).trim())
    }

    /// What it is for.
    pub fn kind(&self) -> Kind {
        if self.method != Method::GET {
            return Kind::Other;
        }
        let has = |key: &str| {
            self.parts().any(|part| part == key || part.strip_prefix(key).is_some_and(starts_value))
        };
        if let Some(size) = self.parts().find_map(|part| part.strip_prefix("preview=")) {
            let large = size.parse::<u32>().is_ok_and(|size| size >= LARGE);
            return if large { Kind::Picture } else { Kind::Preview };
        }
        match () {
            () if has("view") => Kind::Picture,
            () if has("zip") => Kind::Archive,
            () if has("data") || has("comments") || has("inbox") || self.path().starts_with("/.oriel/") => {
                Kind::Other
            }
            () if self.path().ends_with('/') => Kind::Page,
            () => Kind::File,
        }
    }

    fn parts(&self) -> impl Iterator<Item = &str> {
        self.target.query().unwrap_or_default().split('&')
    }
}

fn starts_value(rest: &str) -> bool {
    rest.starts_with('=')
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A request by a visitor at an address.
    pub(in crate::view) fn asked(method: &str, target: &'static str, from: &str) -> Asked {
        let from = HeaderValue::try_from(from).unwrap();
        Asked::new(&method.parse().unwrap(), &PathAndQuery::from_static(target), Some(&from))
    }

    #[test]
    fn every_request_of_a_gallery_has_its_kind() {
        for (target, kind) in [
            ("/", Kind::Page),
            ("/A/?page=2", Kind::Page),
            ("/A/?q=view", Kind::Page),
            ("/A/?data=shape", Kind::Other),
            ("/A/x.jpg", Kind::File),
            ("/A/x.jpg?preview=480&v=1", Kind::Preview),
            ("/A/x.jpg?preview=2560", Kind::Picture),
            ("/A/x.jpg?view", Kind::Picture),
            ("/A/x.jpg?view&sort=date", Kind::Picture),
            ("/A/x.jpg?viewer=1", Kind::File),
            ("/A/?zip", Kind::Archive),
            ("/A/?zip&pick=x.jpg", Kind::Archive),
            ("/.oriel/assets/a.js", Kind::Other),
        ] {
            assert_eq!(asked("GET", target, "::1").kind(), kind, "{target}");
        }
        assert_eq!(asked("HEAD", "/", "::1").kind(), Kind::Other);
    }

    #[test]
    fn the_relay_s_own_statement_is_the_last() {
        assert_eq!(asked("GET", "/", "6.6.6.6, 192.0.2.1").visitor(), Some("192.0.2.1"));
        assert_eq!(asked("GET", "/a%20b/%C3%A4.jpg", "::1").readable().as_deref(), Some("/a b/ä.jpg"));
    }
}
