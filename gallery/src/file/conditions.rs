//! Preconditions (RFC 9110, section 13).

use std::time::SystemTime;

use http::header::{self, HeaderMap, HeaderName};

use crate::file::tags;
use crate::file::version::Version;

/// What the preconditions of a GET or HEAD request come to.
#[derive(Debug, PartialEq)]
pub(crate) enum Verdict {
    Proceed,
    NotModified,
    Failed,
}

/// Evaluates the preconditions in the order of section 13.2.2. A date field counts only if the
/// field on entity tags beside it is absent, and only if it holds a single valid date.
pub(crate) fn evaluate(fields: &HeaderMap, version: &Version) -> Verdict {
    let is_newer_than = |name| {
        let (date, modified) = (date(fields, name)?, version.modified()?);
        Some(modified > date)
    };

    let intact = if fields.contains_key(header::IF_MATCH) {
        names_version(fields, header::IF_MATCH, version, Comparison::Strong)
    } else {
        is_newer_than(header::IF_UNMODIFIED_SINCE) != Some(true)
    };
    let known = if fields.contains_key(header::IF_NONE_MATCH) {
        names_version(fields, header::IF_NONE_MATCH, version, Comparison::Weak)
    } else {
        is_newer_than(header::IF_MODIFIED_SINCE) == Some(false)
    };

    match (intact, known) {
        (false, _) => Verdict::Failed,
        (true, true) => Verdict::NotModified,
        (true, false) => Verdict::Proceed,
    }
}

/// Whether a `Range` field counts: there is no `If-Range`, or it names this very version.
pub(crate) fn range_applies(fields: &HeaderMap, version: &Version) -> bool {
    if !fields.contains_key(header::IF_RANGE) {
        return true;
    }
    let Some(value) = single(fields, header::IF_RANGE) else {
        return false;
    };
    match tags::split(value) {
        Some((tag, rest)) => rest.is_empty() && !tag.weak && tag.opaque == version.tag().as_bytes(),
        None => parse_date(value).is_some_and(|date| version.modified() == Some(date)),
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Comparison {
    Strong,
    Weak,
}

fn names_version(fields: &HeaderMap, name: HeaderName, version: &Version, comparison: Comparison) -> bool {
    fields.get_all(name).iter().any(|value| {
        tags::any(value.as_bytes(), |tag| {
            tag.opaque == version.tag().as_bytes() && (comparison == Comparison::Weak || !tag.weak)
        })
    })
}

fn date(fields: &HeaderMap, name: HeaderName) -> Option<SystemTime> {
    parse_date(single(fields, name)?)
}

fn parse_date(value: &[u8]) -> Option<SystemTime> {
    httpdate::parse_http_date(std::str::from_utf8(value).ok()?).ok()
}

/// The value of a field that must not be repeated.
fn single(fields: &HeaderMap, name: HeaderName) -> Option<&[u8]> {
    let mut values = fields.get_all(name).iter();
    match (values.next(), values.next()) {
        (Some(value), None) => Some(value.as_bytes().trim_ascii()),
        _ => None,
    }
}
