//! `docs/PROTOCOL.md` and the code say the same: rules, sizes, codes, names and the example.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use oriel_protocol::close::CloseCode;
use oriel_protocol::control::RefusalCode;
use oriel_protocol::error::DecodeError;
use oriel_protocol::limits;
use oriel_protocol::name::Name;

const DOCUMENT: &str = include_str!("../../docs/PROTOCOL.md");
const NAMES_IN_CODE: &str = include_str!("../src/name.rs");

/// The number and text of each rule; a rule is one line.
fn rules() -> BTreeMap<u32, &'static str> {
    let mut rules = BTreeMap::new();
    for line in DOCUMENT.lines().filter(|line| line.starts_with("**P-")) {
        let (number, text) = line["**P-".len()..].split_once("** ").expect(line);
        assert!(rules.insert(number.parse().unwrap(), text).is_none(), "P-{number} stands twice");
    }
    rules
}

/// The cells of the table whose first row is `header`.
fn table(header: &str) -> Vec<Vec<&'static str>> {
    let mut lines = DOCUMENT.lines().skip_while(|line| *line != header).skip(2);
    let rows: Vec<_> = std::iter::from_fn(|| lines.next().filter(|line| line.starts_with('|')))
        .map(|row| row.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    assert!(!rows.is_empty(), "no table {header}");
    rows
}

/// The numbers after each `mark` in the Rust files below `folder`.
fn cited(folder: &str, mark: &str) -> BTreeSet<u32> {
    let mut found = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(path).unwrap();
                for line in text.lines() {
                    let words = line.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
                    found.extend(words.filter_map(|word| word.strip_prefix(mark)?.parse::<u32>().ok()));
                }
            }
        }
    }
    found
}

#[test]
fn every_must_is_in_a_rule_and_every_rule_has_one() {
    for (number, text) in rules() {
        assert!(text.contains("MUST"), "P-{number} demands nothing");
    }
    let loose = DOCUMENT.lines().filter(|line| line.contains("MUST") && !line.starts_with("**P-"));
    assert_eq!(loose.collect::<Vec<_>>().len(), 1, "only the introduction explains the word");
}

#[test]
fn the_code_cites_rules_that_exist() {
    let rules: BTreeSet<u32> = rules().into_keys().collect();
    let cited = cited("src", "P-");
    assert!(cited.len() > 20, "the search found {cited:?}");
    assert_eq!(&cited - &rules, BTreeSet::new());
}

#[test]
fn p10_sizes() {
    let code = [
        ("PACKET_HEAD", limits::PACKET_HEAD),
        ("CONTROL_HEAD", limits::CONTROL_HEAD),
        ("MAX_HEAD", limits::MAX_HEAD),
        ("MAX_DATA", limits::MAX_DATA),
        ("MAX_CONTROL", limits::MAX_CONTROL),
        ("MAX_FIELDS", limits::MAX_FIELDS),
        ("MAX_TARGET", limits::MAX_TARGET),
        ("MAX_NAMES", limits::MAX_NAMES),
        ("MAX_DOMAINS", limits::MAX_DOMAINS),
        ("MAX_RELAYS", limits::MAX_RELAYS),
        ("MAX_ADDRESSES", limits::MAX_ADDRESSES),
        ("MAX_LISTED", limits::MAX_LISTED),
        ("MAX_LISTED_DOMAINS", limits::MAX_LISTED_DOMAINS),
        ("SIGNATURE", limits::SIGNATURE),
        ("DIGEST", limits::DIGEST),
        ("MAX_FINAL", limits::MAX_FINAL),
    ];
    let code: Vec<_> = code.map(|(name, size)| (name.to_owned(), size.to_string())).into();
    let document: Vec<_> = table("| size | bytes or count | of |")
        .iter()
        .map(|row| (row[0].to_owned(), row[1].to_owned()))
        .collect();
    assert_eq!(document, code);
}

#[test]
fn p70_the_registry_of_codes() {
    let code: Vec<_> = CloseCode::ALL
        .iter()
        .map(|code| vec![format!("{:#04x}", code.to_u32()), format!("{code:?}"), code.describe().to_owned()])
        .collect();
    assert_eq!(table("| code | name | means |"), code);
}

#[test]
fn p72_the_registry_of_refusals() {
    let code: Vec<_> = RefusalCode::ALL
        .iter()
        .map(|code| {
            let again = if code.is_temporary() { "yes" } else { "no" };
            vec![
                code.to_u16().to_string(),
                format!("{code:?}"),
                format!("`{}`", code.word()),
                again.to_owned(),
            ]
        })
        .collect();
    assert_eq!(table("| code | name | word in events | for now |"), code);
    let unknown = RefusalCode::from_u16(999);
    assert_eq!((unknown, unknown.is_temporary()), (RefusalCode::Other(999), false));
    for code in RefusalCode::ALL {
        assert_eq!(RefusalCode::from_u16(code.to_u16()), *code);
    }
}

#[test]
fn p71_each_decode_error_has_one_code() {
    let mut code = BTreeMap::new();
    for error in [
        DecodeError::UnknownType(0),
        DecodeError::UnknownFlag(0),
        DecodeError::Reserved,
        DecodeError::Length(0),
        DecodeError::Payload,
        DecodeError::ForeignBox,
        DecodeError::Head(""),
        DecodeError::HeadTooLarge(""),
        DecodeError::Sequence(""),
        DecodeError::Unfinished,
        DecodeError::Control(""),
    ] {
        let name = format!("{error:?}").split('(').next().unwrap().to_owned();
        code.insert(name, format!("{:?}", error.close_code()));
    }
    let document: BTreeMap<_, _> = table("| wrong | code |")
        .iter()
        .flat_map(|row| row[0].split(", ").map(|name| (name.to_owned(), row[1].to_owned())))
        .collect();
    assert_eq!(document, code);
}

#[test]
fn p41_reserved_names() {
    let list =
        DOCUMENT.split_once("<!-- reserved names -->").unwrap().1.split_once("<!-- end -->").unwrap().0;
    let document: Vec<_> = list.split_whitespace().map(|name| name.trim_matches('`')).collect();
    let list = NAMES_IN_CODE.split_once("RESERVED: &[&str] = &[").unwrap().1.split_once("];").unwrap().0;
    let code: Vec<_> =
        list.split(',').map(|name| name.trim().trim_matches('"')).filter(|name| !name.is_empty()).collect();
    assert_eq!(document, code);
    assert!(document.iter().all(|name| name.parse::<Name>().unwrap().is_reserved()));
}

#[test]
fn the_example_is_made_of_golden_bytes() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    for name in ["request-empty", "final-empty", "response", "data", "final"] {
        let text = std::fs::read_to_string(golden.join(format!("packet-{name}.hex"))).unwrap();
        assert!(DOCUMENT.contains(&text), "packet-{name}.hex is not in the document as it is");
    }
}
