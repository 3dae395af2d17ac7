#![allow(clippy::unwrap_used)]

use http::header::HeaderValue;
use proptest::prelude::*;

use super::*;

fn select_value(value: &str, length: u64) -> Selection {
    let mut fields = HeaderMap::new();
    fields.insert(header::RANGE, HeaderValue::from_str(value).unwrap());
    select(&fields, length)
}

#[test]
fn single_ranges() {
    let cases = [
        ("bytes=0-0", 0..1),
        ("bytes=0-", 0..10),
        ("bytes=9-", 9..10),
        ("bytes=3-6", 3..7),
        ("bytes=3-99", 3..10),
        ("bytes=3-18446744073709551615", 3..10),
        ("bytes=3-99999999999999999999999", 3..10),
        ("bytes=-1", 9..10),
        ("bytes=-10", 0..10),
        ("bytes=-99", 0..10),
        ("BYTES=1-2", 1..3),
        ("bytes= 1-2 ", 1..3),
        ("bytes=,\t1-2,,", 1..3),
        ("bytes=1-2,10-", 1..3),
        ("bytes=-0,1-2", 1..3),
        ("bytes=0000000000000000000000001-2", 1..3),
    ];
    for (value, part) in cases {
        assert_eq!(select_value(value, 10), Selection::Part(part), "{value}");
    }
}

#[test]
fn what_does_not_count_selects_the_whole() {
    let malformed = [
        "",
        "bytes",
        "bytes=",
        "bytes=,",
        "bytes=-",
        "bytes=1",
        "bytes=a-b",
        "bytes=2-1",
        "bytes=1-2-3",
        "bytes=--1",
        "bytes=+1-2",
        "bytes=1 -2",
        "bytes =1-2",
        "bytes:1-2",
        "lines=1-2",
        "bytes=1-2;3-4",
        "bytes=0x1-2",
        "bytes=1-2,x",
        "bytes=99-98",
        "bytes=1.0-2",
    ];
    for value in malformed {
        assert_eq!(select_value(value, 10), Selection::Whole, "{value:?}");
    }
}

#[test]
fn nothing_within_the_file_is_unsatisfiable() {
    for value in ["bytes=10-", "bytes=10-20", "bytes=-0", "bytes=10-,-0,99-", "bytes=99999999999999999999-"] {
        assert_eq!(select_value(value, 10), Selection::Unsatisfiable, "{value}");
    }
    assert_eq!(select_value("bytes=0-", 0), Selection::Unsatisfiable);
    assert_eq!(select_value("bytes=-1", 0), Selection::Whole);
}

#[test]
fn several_ranges_keep_their_order_and_are_bounded() {
    assert_eq!(select_value("bytes=7-8, 0-1,-1", 10), Selection::Parts(vec![7..9, 0..2, 9..10]));
    assert_eq!(select_value("bytes=0-4,5-9", 10), Selection::Parts(vec![0..5, 5..10]));
    assert_eq!(select_value("bytes=0-5,5-9", 10), Selection::Whole);

    let many = |count: usize| format!("bytes={}", vec!["0-0"; count].join(","));
    assert_eq!(select_value(&many(16), 100), Selection::Parts(vec![0..1; 16]));
    assert_eq!(select_value(&many(17), 100), Selection::Whole);
}

#[test]
fn a_repeated_field_does_not_count() {
    let mut fields = HeaderMap::new();
    fields.append(header::RANGE, HeaderValue::from_static("bytes=0-1"));
    fields.append(header::RANGE, HeaderValue::from_static("bytes=2-3"));
    assert_eq!(select(&fields, 10), Selection::Whole);
}

/// A range in the words of the RFC, and a model of it that looks at one offset at a time.
#[derive(Clone, Debug)]
enum Asked {
    Between(u64, u64),
    Onwards(u64),
    Suffix(u64),
}

impl Asked {
    fn text(&self) -> String {
        match self {
            Asked::Between(first, last) => format!("{first}-{last}"),
            Asked::Onwards(first) => format!("{first}-"),
            Asked::Suffix(count) => format!("-{count}"),
        }
    }

    fn valid(&self) -> bool {
        !matches!(self, Asked::Between(first, last) if first > last)
    }

    fn offsets(&self, length: u64) -> Vec<u64> {
        let has = |offset: &u64| match self {
            Asked::Between(first, last) => offset >= first && offset <= last,
            Asked::Onwards(first) => offset >= first,
            Asked::Suffix(count) => offset + count >= length,
        };
        (0..length).filter(has).collect()
    }
}

fn asked() -> impl Strategy<Value = Asked> {
    prop_oneof![
        (0..40u64, 0..40u64).prop_map(|(first, last)| Asked::Between(first, last)),
        (0..40u64, 0..20u64).prop_map(|(first, more)| Asked::Between(first, first + more)),
        (0..40u64).prop_map(Asked::Onwards),
        (0..40u64).prop_map(Asked::Suffix),
    ]
}

proptest! {
    #[test]
    fn agrees_with_the_model(
        list in prop::collection::vec(asked(), 1..20),
        glue in prop::sample::select(vec![",", ", ", " ,", ",,", "\t,"]),
        length in 1..40u64,
    ) {
        let texts: Vec<_> = list.iter().map(Asked::text).collect();
        let selection = select_value(&format!("bytes={}", texts.join(glue)), length);

        let expected: Vec<_> =
            list.iter().map(|asked| asked.offsets(length)).filter(|part| !part.is_empty()).collect();
        let total: usize = expected.iter().map(Vec::len).sum();
        let counts = list.iter().all(Asked::valid) && list.len() <= 16 && total as u64 <= length;
        let got: Vec<Vec<u64>> = match selection {
            Selection::Whole => {
                prop_assert!(!counts);
                return Ok(());
            }
            Selection::Unsatisfiable => Vec::new(),
            Selection::Part(part) => vec![part.collect()],
            Selection::Parts(parts) => {
                prop_assert!(parts.len() > 1);
                parts.into_iter().map(Iterator::collect).collect()
            }
        };
        prop_assert!(counts);
        prop_assert_eq!(got, expected);
    }

    #[test]
    fn any_value_stays_within_the_file(value in "(bytes=)?[-0-9, a=\t]{0,40}", length in any::<u64>()) {
        let parts = match select_value(&value, length) {
            Selection::Whole | Selection::Unsatisfiable => Vec::new(),
            Selection::Part(part) => vec![part],
            Selection::Parts(parts) => parts,
        };
        prop_assert!(parts.len() <= MOST_PARTS);
        for part in parts {
            prop_assert!(part.start < part.end && part.end <= length);
        }
    }
}
