//! The HTTP working group's tests of RFC 9651, against the parser that this crate reads its fields with.

use serde_json::{Value, json};
use sfv::{BareItem, Dictionary, FieldType, InnerList, Item, List, ListEntry, Parameters, Parser};

const FILES: [&str; 13] = [
    include_str!("structured-fields/binary.json"),
    include_str!("structured-fields/boolean.json"),
    include_str!("structured-fields/dictionary.json"),
    include_str!("structured-fields/examples.json"),
    include_str!("structured-fields/item.json"),
    include_str!("structured-fields/list.json"),
    include_str!("structured-fields/listlist.json"),
    include_str!("structured-fields/number.json"),
    include_str!("structured-fields/param-dict.json"),
    include_str!("structured-fields/param-list.json"),
    include_str!("structured-fields/param-listlist.json"),
    include_str!("structured-fields/string.json"),
    include_str!("structured-fields/token.json"),
];

/// What a field's lines mean, as the tests write it, and their canonical text; `None` for an empty list or dictionary,
/// which has none.
type Read = (Value, Option<String>);

fn read(header_type: &str, text: &str) -> Result<Read, sfv::Error> {
    let parser = Parser::new(text);
    Ok(match header_type {
        "item" => {
            let parsed: Item = parser.parse()?;
            (item(&parsed), Some(parsed.serialize()))
        }
        "list" => {
            let parsed: List = parser.parse()?;
            (parsed.iter().map(entry).collect(), parsed.serialize())
        }
        "dictionary" => {
            let parsed: Dictionary = parser.parse()?;
            (
                parsed.iter().map(|(key, value)| json!([key.as_str(), entry(value)])).collect(),
                parsed.serialize(),
            )
        }
        other => panic!("{other}"),
    })
}

fn entry(entry: &ListEntry) -> Value {
    match entry {
        ListEntry::Item(one) => item(one),
        ListEntry::InnerList(InnerList { items, params }) => {
            json!([items.iter().map(item).collect::<Value>(), parameters(params)])
        }
    }
}

fn item(item: &Item) -> Value {
    json!([bare(&item.bare_item), parameters(&item.params)])
}

fn parameters(parameters: &Parameters) -> Value {
    parameters.iter().map(|(key, value)| json!([key.as_str(), bare(value)])).collect()
}

fn bare(item: &BareItem) -> Value {
    match item {
        BareItem::Integer(number) => json!(i64::from(*number)),
        BareItem::Decimal(number) => json!(f64::from(*number)),
        BareItem::String(text) => json!(text.as_str()),
        BareItem::Boolean(value) => json!(value),
        BareItem::Token(token) => json!({"__type": "token", "value": token.as_str()}),
        BareItem::ByteSequence(bytes) => json!({"__type": "binary", "value": base32(bytes)}),
        BareItem::Date(date) => json!({"__type": "date", "value": i64::from(date.unix_seconds())}),
        BareItem::DisplayString(text) => json!({"__type": "displaystring", "value": text}),
    }
}

/// RFC 4648, section 6, which the tests write bytes in.
fn base32(bytes: &[u8]) -> String {
    let group = |group: &[u8]| {
        let bits = group.iter().fold(0u64, |bits, &byte| bits << 8 | u64::from(byte));
        let bits = bits << (8 * (5 - group.len()));
        let digits = (group.len() * 8).div_ceil(5);
        let digit = |at: usize| match at < digits {
            true => char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[(bits >> (35 - 5 * at) & 31) as usize]),
            false => '=',
        };
        (0..8).map(digit).collect::<String>()
    };
    bytes.chunks(5).map(group).collect()
}

#[cfg_attr(test, test)]
pub(crate) fn base32_is_that_of_rfc_4648() {
    for (bytes, text) in [("", ""), ("f", "MY======"), ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI======")]
    {
        assert_eq!(base32(bytes.as_bytes()), text);
    }
}

#[cfg_attr(test, test)]
pub(crate) fn tests_of_the_working_group() {
    let cases: Vec<Value> =
        FILES.iter().flat_map(|file| serde_json::from_str::<Vec<Value>>(file).unwrap()).collect();
    assert_eq!(cases.len(), 172);
    for case in &cases {
        let lines = |name: &str| -> Option<String> {
            let lines: Vec<&str> = case[name].as_array()?.iter().map(|line| line.as_str().unwrap()).collect();
            (!lines.is_empty()).then(|| lines.join(", "))
        };
        let raw = lines("raw").unwrap();
        let result = read(case["header_type"].as_str().unwrap(), &raw);
        if case["must_fail"] == true {
            assert!(result.is_err(), "{case:#} was read as {result:?}");
            continue;
        }
        if case["can_fail"] == true && result.is_err() {
            continue;
        }
        let (meaning, written) = result.unwrap_or_else(|error| panic!("{error}: {case:#}"));
        assert_eq!(meaning, case["expected"], "{case:#}");
        let canonical = if case.get("canonical").is_some() { lines("canonical") } else { Some(raw) };
        assert_eq!(written, canonical, "{case:#}");
    }
}
