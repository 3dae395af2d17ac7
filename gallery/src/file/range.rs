//! Range requests (RFC 9110, section 14).

#[cfg(test)]
mod tests;

use std::ops::Range;

use http::header::{self, HeaderMap};

/// The most parts sent in one response.
const MOST_PARTS: usize = 16;

/// Which bytes of a file a request is for.
#[derive(Debug, PartialEq)]
pub(crate) enum Selection {
    Whole,
    Part(Range<u64>),
    Parts(Vec<Range<u64>>),
    Unsatisfiable,
}

/// One range as it was asked for, before the length of the file comes in.
#[derive(Clone, Copy, Debug)]
enum Spec {
    /// From an offset to another, inclusive, or to the end.
    From(u64, Option<u64>),
    /// So many bytes at the end.
    Last(u64),
}

/// What the `Range` field, if any, selects of a file of `length` bytes.
///
/// A field that is malformed, repeated or in another unit does not count. Neither does one that
/// asks for more than 16 parts, or for more bytes than there are: whoever wants that much is as
/// well served with the whole, and nobody can make a small file into a large response.
pub(crate) fn select(fields: &HeaderMap, length: u64) -> Selection {
    let mut values = fields.get_all(header::RANGE).iter();
    let (Some(value), None) = (values.next(), values.next()) else {
        return Selection::Whole;
    };
    let Some(specs) = value.to_str().ok().and_then(parse) else {
        return Selection::Whole;
    };
    if specs.len() > MOST_PARTS {
        return Selection::Whole;
    }
    let mut parts: Vec<_> = specs.iter().filter_map(|spec| spec.within(length)).collect();
    let total: u128 = parts.iter().map(|part| u128::from(part.end - part.start)).sum();
    match parts.len() {
        0 => Selection::Unsatisfiable,
        // An empty part cannot be written as a `Content-Range`.
        _ if total > u128::from(length) || length == 0 => Selection::Whole,
        1 => Selection::Part(parts.remove(0)),
        _ => Selection::Parts(parts),
    }
}

/// The value of a `Content-Range` field for a part, which must not be empty.
pub(crate) fn content_range(part: &Range<u64>, length: u64) -> String {
    format!("bytes {}-{}/{length}", part.start, part.end - 1)
}

fn parse(value: &str) -> Option<Vec<Spec>> {
    let (unit, set) = value.split_once('=')?;
    if !unit.trim_ascii_start().eq_ignore_ascii_case("bytes") {
        return None;
    }
    let specs: Vec<_> = set
        .split(',')
        .map(|spec| spec.trim_matches([' ', '\t']))
        .filter(|spec| !spec.is_empty())
        .map(Spec::parse)
        .collect::<Option<_>>()?;
    (!specs.is_empty()).then_some(specs)
}

impl Spec {
    fn parse(text: &str) -> Option<Spec> {
        let (first, last) = text.split_once('-')?;
        match (first, last) {
            ("", suffix) => Some(Spec::Last(number(suffix)?)),
            (first, "") => Some(Spec::From(number(first)?, None)),
            (first, last) => {
                let (first, last) = (number(first)?, number(last)?);
                (first <= last).then_some(Spec::From(first, Some(last)))
            }
        }
    }

    /// The offsets that are meant in a file of `length` bytes, if there are any.
    fn within(self, length: u64) -> Option<Range<u64>> {
        match self {
            Spec::From(first, _) if first >= length => None,
            Spec::From(first, None) => Some(first..length),
            Spec::From(first, Some(last)) => Some(first..last.saturating_add(1).min(length)),
            Spec::Last(0) => None,
            Spec::Last(count) => Some(length.saturating_sub(count)..length),
        }
    }
}

/// A number in decimal digits. One that does not fit is beyond every file, as is the largest.
fn number(digits: &str) -> Option<u64> {
    let valid = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    valid.then(|| digits.parse().unwrap_or(u64::MAX))
}
