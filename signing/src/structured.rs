//! Structured fields (RFC 9651), read strictly: only the one canonical spelling counts, so that what two programs
//! read out of a field cannot differ.

use http::header::{HeaderMap, HeaderValue};
use sfv::{BareItem, Dictionary, FieldType, Key, ListEntry, Parser};

/// A field's dictionary. `None` where the field is missing; `Some(None)` where it is not a dictionary, is spelt in
/// another way than a serializer would, or repeats a member.
pub(crate) fn dictionary(fields: &HeaderMap, name: &str) -> Option<Option<Dictionary>> {
    let lines: Vec<&[u8]> = fields.get_all(name).iter().map(HeaderValue::as_bytes).collect();
    if lines.is_empty() {
        return None;
    }
    let text = lines.join(&b", "[..]);
    let parsed = Parser::new(&text).parse::<Dictionary>().ok();
    Some(parsed.filter(|dictionary| dictionary.serialize().is_some_and(|again| again.as_bytes() == text)))
}

/// A member that is a bare item.
pub(crate) fn bare<'a>(dictionary: &'a Dictionary, name: &str) -> Option<&'a BareItem> {
    match dictionary.get(name)? {
        ListEntry::Item(item) if item.params.is_empty() => Some(&item.bare_item),
        _ => None,
    }
}

/// A member of exactly `N` bytes.
pub(crate) fn bytes<const N: usize>(dictionary: &Dictionary, name: &str) -> Option<[u8; N]> {
    match bare(dictionary, name)? {
        BareItem::ByteSequence(bytes) => bytes.as_slice().try_into().ok(),
        _ => None,
    }
}

/// A member that is a whole number, not below zero.
pub(crate) fn number(dictionary: &Dictionary, name: &str) -> Option<u64> {
    match bare(dictionary, name)? {
        BareItem::Integer(number) => u64::try_from(i64::from(*number)).ok(),
        _ => None,
    }
}

/// A dictionary of bare items, in this order. `None` where a key is none.
pub(crate) fn write(members: impl IntoIterator<Item = (&'static str, BareItem)>) -> Option<String> {
    let mut dictionary = Dictionary::new();
    for (name, value) in members {
        dictionary.insert(Key::from_string(name.to_owned()).ok()?, ListEntry::from(value));
    }
    dictionary.serialize()
}

/// Seconds or a count as an integer; `None` over fifteen digits.
pub(crate) fn integer(number: u64) -> Option<BareItem> {
    sfv::Integer::try_from(number).ok().map(BareItem::Integer)
}
