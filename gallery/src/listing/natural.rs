//! The order people expect of names: without regard to case, and numbers by their value.

/// A run of digits or of anything else. Numbers come before text.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Run {
    /// How many digits there are without leading zeros, then the digits.
    Number(usize, String),
    Text(String),
}

/// A key to sort a name by. Names that differ only in case or in leading zeros have the same key.
pub(crate) fn key(name: &str) -> Vec<Run> {
    let lower = name.to_lowercase();
    lower
        .as_bytes()
        .chunk_by(|one, next| one.is_ascii_digit() == next.is_ascii_digit())
        .map(|run| {
            let text = String::from_utf8_lossy(run);
            if run[0].is_ascii_digit() {
                let digits = text.trim_start_matches('0');
                Run::Number(digits.len(), digits.to_owned())
            } else {
                Run::Text(text.into_owned())
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_count_by_value_and_case_does_not() {
        let sorted = [
            "1.txt",
            "02.txt",
            "10.txt",
            "99999999999999999999999.txt",
            "a",
            "A1",
            "a2b9",
            "a2b10",
            "a10",
            "B",
            "ä",
            "Ö",
        ];
        let mut names = sorted;
        names.reverse();
        names.sort_by_cached_key(|name| key(name));
        assert_eq!(names, sorted);
        assert_eq!(key("Img007"), key("img7"));
    }
}
