//! A path of a site, taken apart: what a link is for, and whether a request lies within.
//!
//! Two programs may read one path in two ways, and then a link would open more than it is for. So a path counts only
//! if every reading of it is the same: split at slashes, decoded once, without anything in a segment that some server
//! takes for a step upwards or another slash. Whatever else is asked for lies nowhere.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode, percent_encode};

/// All but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Ways to write `.`, `/` and `\` that are no UTF-8 but that some decoders take.
const OVERLONG: [&[u8]; 6] =
    [b"\xc0\xae", b"\xc0\xaf", b"\xc1\x9c", b"\xe0\x80\xae", b"\xe0\x80\xaf", b"\xe0\x81\x9c"];

/// Decoded segments, from the root down. None is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    segments: Vec<Vec<u8>>,
    /// Whether it ends with a slash.
    folder: bool,
}

impl Place {
    /// What the path of a request names; `None` where that is not plain.
    pub fn of_path(path: &str) -> Option<Place> {
        Self::read(path, |segment| {
            let escapes = segment.split('%').skip(1);
            let whole = escapes.into_iter().all(|escape| {
                matches!(escape.as_bytes(), [high, low, ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit())
            });
            whole.then(|| percent_decode(segment.as_bytes()).collect())
        })
    }

    /// What a path names as its owner types it, without percent-encoding and perhaps without the slash before it.
    pub fn of_name(name: &str) -> Option<Place> {
        let rooted = if name.starts_with('/') { name.to_owned() } else { format!("/{name}") };
        Self::read(&rooted, |segment| Some(segment.as_bytes().to_vec()))
    }

    fn read(path: &str, decoded: impl Fn(&str) -> Option<Vec<u8>>) -> Option<Place> {
        let rest = path.strip_prefix('/')?;
        if rest.is_empty() {
            return Some(Place { segments: Vec::new(), folder: true });
        }
        let (rest, folder) = match rest.strip_suffix('/') {
            Some(rest) => (rest, true),
            None => (rest, false),
        };
        let segments = rest.split('/').map(|segment| decoded(segment).filter(|segment| is_plain(segment)));
        Some(Place { segments: segments.collect::<Option<_>>()?, folder })
    }

    /// Whether `other` is this or lies below it.
    pub fn covers(&self, other: &Place) -> bool {
        other.segments.starts_with(&self.segments)
    }

    /// Whether it is the whole site.
    pub fn is_all(&self) -> bool {
        self.segments.is_empty()
    }

    /// How many steps it lies below the root.
    pub fn depth(&self) -> usize {
        self.segments.len()
    }

    /// The same, with a slash at its end or without.
    #[must_use]
    pub fn as_folder(self, folder: bool) -> Place {
        Place { folder: folder || self.is_all(), ..self }
    }

    /// Its names, from the root down.
    pub fn names(&self) -> impl Iterator<Item = &[u8]> {
        self.segments.iter().map(Vec::as_slice)
    }

    /// As it stands in a URL.
    pub fn to_path(&self) -> String {
        let mut path = String::new();
        for segment in &self.segments {
            path.push('/');
            path.push_str(&percent_encode(segment, RESERVED).to_string());
        }
        if self.folder {
            path.push('/');
        }
        path
    }

    /// As people read it.
    pub fn to_name(&self) -> String {
        let names: Vec<_> = self.segments.iter().map(|segment| String::from_utf8_lossy(segment)).collect();
        let end = if self.folder && !self.is_all() { "/" } else { "" };
        format!("/{}{end}", names.join("/"))
    }
}

/// Whether a decoded segment means itself to every server.
fn is_plain(segment: &[u8]) -> bool {
    if segment.is_empty()
        || segment.iter().any(|byte| matches!(byte, b'/' | b'\\') || byte.is_ascii_control())
    {
        return false;
    }
    if OVERLONG.iter().any(|odd| segment.windows(odd.len()).any(|part| part == *odd)) {
        return false;
    }
    // Some servers take parameters off a segment (`..;x`), and some file systems blanks and dots at its end.
    let bare = segment.split(|&byte| byte == b';').next().unwrap_or_default();
    if bare.iter().all(|byte| matches!(byte, b'.' | b' ')) {
        return false;
    }
    // Decoded once more by a server that does so, it must still be one segment and no step.
    let again: Vec<u8> = percent_decode(segment).collect();
    again == segment || is_plain(&again)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn covers(link: &str, path: &str) -> bool {
        let link = Place::of_path(link).unwrap();
        Place::of_path(path).is_some_and(|asked| link.covers(&asked))
    }

    #[test]
    fn a_link_is_for_its_album_and_all_below() {
        for path in
            ["/Album", "/Album/", "/Album/a.jpg", "/Album/b/c", "/%41lbum/a", "/Alb%75m/..a", "/Album/a%20b"]
        {
            assert!(covers("/Album/", path), "{path}");
        }
        assert!(covers("/", "/anything/at/all"));
        assert!(covers("/a%20b/", "/a%20b/c") && !covers("/a%20b/", "/a+b/c"));
        assert!(covers("/A/B/", "/A/B/c") && !covers("/A/B/", "/A/"));
    }

    #[test]
    fn nothing_else_is_within_however_it_is_written() {
        for path in [
            "/",
            "/Album2",
            "/Album2/a",
            "/album/",
            "/ALBUM/",
            "/Albu",
            "/AlbumX/../Album/",
            "//Album/",
            "/./Album/",
            "/Album/..",
            "/Album/../",
            "/Album/../Other/",
            "/Album/./../Other",
            "/Album/%2e%2e/Other",
            "/Album/%2E%2E/Other",
            "/Album/.%2e/Other",
            "/Album/%2e./Other",
            "/Album/%2e/%2e%2e/Other",
            "/Album/..%2fOther",
            "/Album/..%2FOther",
            "/Album%2f..%2fOther",
            "/Album/%2e%2e%2fOther",
            "/Album%2fa",
            "/Album/..%5cOther",
            "/Album/..\\Other",
            "/Album\\..\\Other",
            "/Album/%5c..%5cOther",
            "/Album/%252e%252e/Other",
            "/Album/%252e%252e%252fOther",
            "/Album/..%252fOther",
            "/Album/%25252e%25252e/x",
            "/Album/%c0%ae%c0%ae/Other",
            "/Album/..%c0%afOther",
            "/Album/..%c1%9cOther",
            "/Album/%e0%80%ae./Other",
            "/Album/..;/Other",
            "/Album/..;x=1/Other",
            "/Album/%2e%2e;/Other",
            "/Album/.;/../Other",
            "/Album/;/../O",
            "/Album/...//Other",
            "/Album//../Other",
            "/Album/.. /Other",
            "/Album/..%20/Other",
            "/Album/%20../Other",
            "/Album/..%00/Other",
            "/Album/%00",
            "/Album/..%0d%0a/Other",
            "/Album/.%09./Other",
            "/Album/%",
            "/Album/%2",
            "/Album/%zz",
            "/Album/%u002e%u002e/Other",
            "/Album/%+f",
            "/%2fAlbum/",
            "/%41lbum2/",
            "/Album%00/",
            "/Album%20/",
            "/Album./",
            "/Album;x/a",
            "*",
            "",
        ] {
            assert!(!covers("/Album/", path), "{path}");
        }
    }

    #[test]
    fn names_travel_as_paths_and_back() {
        let place = Place::of_name("Rom & Süd 100%/x").unwrap();
        assert_eq!(place.to_path(), "/Rom%20%26%20S%C3%BCd%20100%25/x");
        assert_eq!(Place::of_path(&place.to_path()), Some(place.clone()));
        assert_eq!(place.as_folder(true).to_name(), "/Rom & Süd 100%/x/");
        assert_eq!(Place::of_name("/").unwrap().to_path(), "/");
        for name in ["..", "a/../b", "a//b", "a\\b", "/./a"] {
            assert_eq!(Place::of_name(name), None, "{name}");
        }
    }
}
