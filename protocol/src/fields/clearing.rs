//! `Clear-Site-Data`: a name clears what is its own (P-79).

use http::header::{HeaderMap, HeaderName, HeaderValue};

const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");

/// Directives that act on the origin of the response and on nothing else, at most eight. `"cookies"` is not among
/// them: it acts on the whole registrable domain, with all names below the zone.
const OF_ONE_ORIGIN: &[&str] = &[
    "\"cache\"",
    "\"clientHints\"",
    "\"executionContexts\"",
    "\"prefetchCache\"",
    "\"prerenderCache\"",
    "\"storage\"",
];

/// Each of them, a bit.
const ALL: u8 = (1 << OF_ONE_ORIGIN.len()) - 1;

/// Removes every directive that is not known to act on one origin. `"*"` becomes all that are: that is what of the
/// origin's wish may be granted.
pub(super) fn keep_at_home(fields: &mut HeaderMap) {
    // A set, so that what is written anew is never longer than the list above.
    let mut kept = 0u8;
    let mut complete = true;
    for line in fields.get_all(CLEAR_SITE_DATA) {
        // Browsers look for commas without regard to quotes. In what may stay that makes no difference.
        for directive in line.as_bytes().split(|&byte| byte == b',').map(<[u8]>::trim_ascii) {
            match OF_ONE_ORIGIN.iter().position(|known| directive.eq_ignore_ascii_case(known.as_bytes())) {
                Some(at) => kept |= 1 << at,
                None if directive.is_empty() => {}
                None => {
                    complete = false;
                    kept |= if directive == b"\"*\"" { ALL } else { 0 };
                }
            }
        }
    }
    if complete {
        return;
    }
    let directives = OF_ONE_ORIGIN.iter().enumerate().filter(|(at, _)| kept & 1 << at != 0);
    let value = directives.map(|(_, directive)| *directive).collect::<Vec<_>>().join(", ");
    match HeaderValue::try_from(value) {
        Ok(value) if kept != 0 => fields.insert(CLEAR_SITE_DATA, value),
        _ => fields.remove(CLEAR_SITE_DATA),
    };
}

#[cfg(test)]
mod tests {
    use super::super::map;
    use super::*;

    const EVERYTHING: &str = "\"cache\", \"clientHints\", \"executionContexts\", \"prefetchCache\", \"prerenderCache\", \"storage\"";

    #[track_caller]
    fn becomes(before: &[&'static str], after: &[&'static str]) {
        let lines = |values: &[&'static str]| -> Vec<_> {
            values.iter().map(|&value| ("clear-site-data", value)).collect()
        };
        let mut fields = map(&lines(before));
        keep_at_home(&mut fields);
        assert_eq!(fields, map(&lines(after)));
        keep_at_home(&mut fields);
        assert_eq!(fields, map(&lines(after)), "a second time changes nothing");
    }

    #[test]
    fn p79_cookies_are_not_cleared_at_the_neighbours() {
        for gone in [
            "\"cookies\"",
            "\"COOKIES\"",
            " \"Cookies\"\t",
            ",,\"cookies\",",
            "cookies",
            "\" cookies \"",
            "\"cookies",
            "\"cook\\ies\"",
            "'cookies'",
            "\"cookies\";x=1",
            "\"cookies\" \"cache\"",
            "\"unheard-of\"",
            "*",
            "cache",
            "\u{e9}",
        ] {
            becomes(&[gone], &[]);
        }
        becomes(&["\"cookies\", \"cache\""], &["\"cache\""]);
        becomes(&["\"storage\",\"cookies\",\"CACHE\""], &["\"cache\", \"storage\""]);
        becomes(&["\"x,\"cookies\",\"cache\",y\""], &["\"cache\""]);
        becomes(&["\"cache\"", "\"cookies\"", "\"storage\""], &["\"cache\", \"storage\""]);
    }

    #[test]
    fn p79_everything_becomes_everything_of_one_origin() {
        becomes(&["\"*\""], &[EVERYTHING]);
        becomes(&["\"cookies\", \"*\", \"cache\""], &[EVERYTHING]);
        becomes(&["\"*\", \"*\"", "\t\"*\" "], &[EVERYTHING]);
    }

    #[test]
    fn p79_what_acts_on_one_origin_is_left_as_it_is() {
        for kept in [EVERYTHING, "\"storage\" ,\t\"cache\"", "\"Cache\",,", "", "\"cache\", \"cache\""] {
            becomes(&[kept], &[kept]);
        }
        becomes(&["\"storage\"", "\"cache\""], &["\"storage\"", "\"cache\""]);
    }
}
