//! One comment.

use serde::{Deserialize, Serialize};

use crate::unseen::is_unseen;

/// The most letters of a name.
pub(super) const LONGEST_NAME: usize = 80;
/// The most letters of a text.
pub(super) const LONGEST_TEXT: usize = 2000;

/// What a visitor said of a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Comment {
    /// Tells it from others.
    pub(crate) id: String,
    /// How the visitor wants to be called; may be empty.
    #[serde(default)]
    pub(crate) name: String,
    /// Plain text with line breaks.
    pub(crate) text: String,
    /// When (RFC 3339, in UTC).
    pub(crate) time: String,
}

/// A comment as it stands in the file.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Line {
    /// The name of the picture's file.
    pub(super) picture: String,
    #[serde(flatten)]
    pub(super) comment: Comment,
}

/// A name in one line, without what shows nothing. None if it is too long.
pub(super) fn name(given: &str) -> Option<String> {
    let name: String = given.chars().map(spaced).filter(|character| !is_unseen(*character)).collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    (name.chars().count() <= LONGEST_NAME).then_some(name)
}

/// A text without what shows nothing; line breaks stay. None if it is too long.
pub(super) fn text(given: &str) -> Option<String> {
    let text: String = given
        .replace("\r\n", "\n")
        .chars()
        .map(|character| if matches!(character, '\r' | '\u{2028}' | '\u{2029}') { '\n' } else { character })
        .map(|character| if character == '\t' { ' ' } else { character })
        .filter(|character| *character == '\n' || !is_unseen(*character))
        .collect();
    let text = text.trim();
    (text.chars().count() <= LONGEST_TEXT).then(|| text.to_owned())
}

fn spaced(character: char) -> char {
    if matches!(character, '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}') { ' ' } else { character }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_shows_nothing_is_taken_away() {
        assert_eq!(name(" Ada\u{202e}\0 \r\nL. 👩‍🚀 ").unwrap(), "Ada L. 👩‍🚀");
        assert_eq!(text("\u{feff}a\r\nb\u{2066}\u{7}\tc\r").unwrap(), "a\nb c");
        assert_eq!(text("<script>alert(1)</script>").unwrap(), "<script>alert(1)</script>");
        assert_eq!(text(" \n\u{202e}\0 ").unwrap(), "");
        assert_eq!(name(&"ä".repeat(80)).unwrap().chars().count(), 80);
        assert!(name(&"ä".repeat(81)).is_none());
        assert!(text(&"ä".repeat(2001)).is_none());
    }
}
