//! Which names are shared, and how they travel in a URL.

use std::ffi::{OsStr, OsString};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};

/// All but the unreserved characters of RFC 3986. Encoding the colon too keeps a relative reference
/// from being read as one with a scheme.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Whether a file or directory of this name is listed and served.
pub(crate) fn is_shared(name: &OsStr) -> bool {
    let bytes = name.as_encoded_bytes();
    !bytes.is_empty()
        && !bytes.starts_with(b".")
        && !bytes.iter().any(|byte| matches!(byte, b'/' | b'\\' | 0))
        && (cfg!(unix) || name.to_str().is_some_and(means_itself_on_windows))
}

/// Whether a name is kept back for what it is made of, not because somebody wants it hidden.
pub(crate) fn is_odd(name: &OsStr) -> bool {
    !is_shared(name) && !name.as_encoded_bytes().starts_with(b".")
}

/// The name a decoded path segment stands for, if this system can have such a name.
pub(crate) fn from_bytes(bytes: Vec<u8>) -> Option<OsString> {
    #[cfg(unix)]
    let name = Some(std::os::unix::ffi::OsStringExt::from_vec(bytes));
    #[cfg(not(unix))]
    let name = String::from_utf8(bytes).ok().map(OsString::from);
    name
}

/// A shared name as one path segment of a URL.
pub(crate) fn to_segment(name: &OsStr) -> String {
    percent_encode(name.as_encoded_bytes(), RESERVED).to_string()
}

/// Whether Windows takes this name for that of one plain file. It gives many others a second
/// meaning: drives and streams (`a:b`), wildcards, devices (`NUL.txt`), dropped trailing dots and
/// spaces, and short aliases (`SECRET~1`), which would reach hidden files.
fn means_itself_on_windows(name: &str) -> bool {
    const DEVICES: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

    let special = |character: char| character.is_ascii_control() || "<>:\"|?*".contains(character);
    let alias = name.as_bytes().windows(2).any(|pair| pair[0] == b'~' && pair[1].is_ascii_digit());
    let stem = name.split('.').next().unwrap_or(name).trim_end();
    let port = stem
        .get(..3)
        .is_some_and(|start| start.eq_ignore_ascii_case("COM") || start.eq_ignore_ascii_case("LPT"))
        && stem.chars().count() == 4;
    let device = port || DEVICES.iter().any(|device| stem.eq_ignore_ascii_case(device));

    !name.contains(special) && !name.ends_with(['.', ' ']) && !alias && !device
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_and_ambiguous_names_are_not_shared() {
        for name in ["", ".", "..", ".git", "...", "a/b", "a\\b", "a\0b"] {
            assert!(!is_shared(OsStr::new(name)), "{name:?}");
        }
        assert!(is_odd(OsStr::new("a\\b")) && !is_odd(OsStr::new(".git")) && !is_odd(OsStr::new("a")));
        for name in ["a", "a.b", "a..", "-rf", "~", "a b", "ä", "%2e"] {
            assert!(!cfg!(unix) || is_shared(OsStr::new(name)), "{name:?}");
        }
    }

    #[test]
    fn windows_names_with_a_second_meaning_are_refused() {
        let refused = [
            "C:", "a:b", "a::$DATA", "a?", "a*", "a.", "a ", "con", "Nul.txt", "nul .txt", "COM1",
            "lpt9.log", "com¹", "GIT~1", "a|b", "a\tb",
        ];
        for name in refused {
            assert!(!means_itself_on_windows(name), "{name:?}");
        }
        for name in ["a", "a.b", "console", "common", "com", "null", "a~b", "ünïcode", "comé d"] {
            assert!(means_itself_on_windows(name), "{name:?}");
        }
    }

    #[test]
    fn segments_hold_nothing_but_unreserved_characters() {
        assert_eq!(to_segment(OsStr::new("a b#c?d%e'f\"g:h")), "a%20b%23c%3Fd%25e%27f%22g%3Ah");
        assert_eq!(to_segment(OsStr::new("-ä~_.txt")), "-%C3%A4~_.txt");
    }
}
