//! `Content-Range`, and entity tags that tell bytes apart.

use http::header::{CONTENT_RANGE, ETAG, HeaderMap};

/// Which bytes of which whole a 206 holds (RFC 9110, section 14.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContentRange {
    /// The first byte.
    pub first: u64,
    /// The last byte, this one included.
    pub last: u64,
    /// The length of the whole.
    pub whole: u64,
}

impl ContentRange {
    /// Reads the field. `None` where it is missing, does not say how long the whole is, or contradicts itself.
    pub fn of(fields: &HeaderMap) -> Option<Self> {
        let text = fields.get(CONTENT_RANGE)?.to_str().ok()?.strip_prefix("bytes ")?;
        let (range, whole) = text.split_once('/')?;
        let (first, last) = range.split_once('-')?;
        let range = Self { first: first.parse().ok()?, last: last.parse().ok()?, whole: whole.parse().ok()? };
        (range.first <= range.last && range.last < range.whole).then_some(range)
    }

    /// How many bytes it holds; `None` for all that can be counted.
    pub fn length(&self) -> Option<u64> {
        (self.last - self.first).checked_add(1)
    }
}

/// The strong entity tag: two responses with the same one have the same bytes (RFC 9110, section 8.8.3).
pub fn strong_tag(fields: &HeaderMap) -> Option<&str> {
    let mut lines = fields.get_all(ETAG).iter();
    let tag = lines.next()?.to_str().ok()?;
    let quoted = tag.len() >= 2 && tag.starts_with('"') && tag.ends_with('"');
    (quoted && lines.next().is_none()).then_some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderName, HeaderValue};

    fn fields(name: HeaderName, value: &'static str) -> HeaderMap {
        [(name, HeaderValue::from_static(value))].into_iter().collect()
    }

    #[test]
    fn ranges_that_say_everything() {
        let read = |text| ContentRange::of(&fields(CONTENT_RANGE, text));
        assert_eq!(read("bytes 2-4/10"), Some(ContentRange { first: 2, last: 4, whole: 10 }));
        assert_eq!(read("bytes 2-4/10").unwrap().length(), Some(3));
        assert_eq!(
            read("bytes 0-18446744073709551614/18446744073709551615").unwrap().length(),
            Some(u64::MAX)
        );
        for odd in [
            "bytes 4-2/10",
            "bytes 2-10/10",
            "bytes 2-4/*",
            "bytes */10",
            "items 2-4/10",
            "2-4/10",
            "bytes 2-/9",
        ] {
            assert_eq!(read(odd), None, "{odd}");
        }
        assert_eq!(ContentRange::of(&HeaderMap::new()), None);
    }

    #[test]
    fn weak_tags_prove_nothing() {
        assert_eq!(strong_tag(&fields(ETAG, "\"a\"")), Some("\"a\""));
        for odd in ["W/\"a\"", "a", "\"", "\"a"] {
            assert_eq!(strong_tag(&fields(ETAG, odd)), None, "{odd}");
        }
        let mut two = fields(ETAG, "\"a\"");
        two.append(ETAG, HeaderValue::from_static("\"b\""));
        assert_eq!(strong_tag(&two), None);
    }
}
