//! Why a name is taken away, in the operator's words: for its owner and for `oriel-relay names`.

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Bytes of a reason: it goes to the owner in one line.
const LONGEST: usize = 200;

/// The query's key.
const KEY: &str = "reason=";

/// Checks a reason.
///
/// # Errors
/// A sentence that says how to write it.
pub fn parse_reason(text: &str) -> Result<String, String> {
    let text = text.trim();
    if text.is_empty() || text.chars().any(char::is_control) {
        return Err("a reason is one line of text".into());
    }
    if text.len() > LONGEST {
        return Err(format!("a reason has at most {LONGEST} bytes; this one has {}", text.len()));
    }
    Ok(text.to_owned())
}

/// A query that carries a reason, with its question mark; nothing if there is none.
pub fn to_query(reason: Option<&str>) -> String {
    reason
        .map_or_else(String::new, |reason| format!("?{KEY}{}", utf8_percent_encode(reason, NON_ALPHANUMERIC)))
}

/// The reason in a query, if it has one.
///
/// # Errors
/// As [`parse_reason`].
pub fn of_query(query: Option<&str>) -> Result<Option<String>, String> {
    let encoded = query.unwrap_or_default().split('&').find_map(|pair| pair.strip_prefix(KEY));
    let Some(encoded) = encoded else { return Ok(None) };
    let text = percent_decode_str(encoded).decode_utf8().map_err(|_| "a reason is text in UTF-8")?;
    parse_reason(&text).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_comes_through_as_it_was_written() {
        for text in ["phishing", "50% off & more = spam?", "Täuschung #7 + ☂"] {
            let query = to_query(Some(text));
            assert!(query.is_ascii() && !query[1..].contains(['&', '?', '#', ' ', '+']), "{query}");
            assert_eq!(of_query(Some(&query[1..])), Ok(Some(text.to_owned())));
        }
        assert_eq!(to_query(None), "");
        assert_eq!(of_query(None), Ok(None));
        assert_eq!(of_query(Some("expires=7")), Ok(None));
    }

    #[test]
    fn a_reason_is_one_short_line() {
        assert_eq!(parse_reason(&"x".repeat(LONGEST)).unwrap().len(), LONGEST);
        assert_eq!(parse_reason(" spam "), Ok("spam".into()));
        for bad in ["", "  ", "two\nlines", "\u{1b}[31m", &"ä".repeat(101)] {
            assert!(parse_reason(bad).is_err(), "{bad:?}");
        }
        for bad in ["reason=", "reason=a%0Ab", "reason=%ff"] {
            assert!(of_query(Some(bad)).is_err(), "{bad}");
        }
    }
}
