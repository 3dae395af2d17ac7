//! Entity tags as they come in request fields.

use http::header::{self, HeaderMap};

/// An entity tag of a request: the part in quotes, quotes included, and whether it is weak.
#[derive(Debug, PartialEq)]
pub(super) struct Tag<'a> {
    pub(super) opaque: &'a [u8],
    pub(super) weak: bool,
}

/// Splits an entity tag off the start of `text`.
pub(super) fn split(text: &[u8]) -> Option<(Tag<'_>, &[u8])> {
    let (weak, quoted) = match text.strip_prefix(b"W/") {
        Some(quoted) => (true, quoted),
        None => (false, text),
    };
    let inner = quoted.strip_prefix(b"\"")?;
    let length = inner.iter().position(|byte| *byte == b'"')?;
    let (opaque, rest) = quoted.split_at(length + 2);
    Some((Tag { opaque, weak }, rest))
}

/// Whether a field value that lists entity tags, or is `*`, has one that satisfies `matches`. A
/// list is read up to the first thing in it that is no entity tag.
pub(super) fn any(value: &[u8], matches: impl Fn(&Tag<'_>) -> bool) -> bool {
    let mut rest = value.trim_ascii();
    if rest == b"*" {
        return true;
    }
    loop {
        // Commas may occur within a tag, so a list cannot be split by them first.
        while let [b',' | b' ' | b'\t', after @ ..] = rest {
            rest = after;
        }
        match split(rest) {
            Some((tag, _)) if matches(&tag) => return true,
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
}

/// Whether `If-None-Match` names this tag, which is given with its quotes.
pub(crate) fn have(fields: &HeaderMap, own: &str) -> bool {
    let values = fields.get_all(header::IF_NONE_MATCH);
    values.iter().any(|value| any(value.as_bytes(), |tag| tag.opaque == own.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(value: &str, opaque: &str) -> bool {
        any(value.as_bytes(), |tag| tag.opaque == opaque.as_bytes())
    }

    #[test]
    fn lists_of_tags() {
        assert!(has("*", "\"a\""));
        assert!(has(" * ", "\"a\""));
        assert!(has("\"a\"", "\"a\""));
        assert!(has("\"x\", W/\"a\"", "\"a\""));
        assert!(has(",, \"x\" ,\t\"a\",", "\"a\""));
        assert!(has("\"x\", \"a,b\"", "\"a,b\""));
        assert!(has("\"\"", "\"\""));
        assert!(!has("\"a,b\"", "\"b\""));
        assert!(!has("a", "\"a\""));
        assert!(!has("\"a", "\"a\""));
        assert!(!has("w/\"a\"", "\"a\""));
        assert!(!has("", "\"a\""));
        assert!(!has("\"x\", *", "\"a\""));
    }

    #[test]
    fn weakness_is_kept() {
        let (tag, rest) = split(b"W/\"a\" b").unwrap();
        assert_eq!((tag.opaque, tag.weak, rest), (&b"\"a\""[..], true, &b" b"[..]));
        assert!(!split(b"\"a\"").unwrap().0.weak);
    }
}
