//! What people are told of a site.

use crate::words;

/// Longest title and owner in a subject, in characters.
const LONGEST_TITLE: usize = 80;
/// Longest message of the owner, in characters.
const LONGEST_MESSAGE: usize = 4000;

/// One invitation: the same for all who get it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Invitation {
    /// The site's public URL.
    pub url: String,
    /// What to open: the URL, or a secret link's, with the key in its fragment.
    pub link: String,
    /// When the link ends, in seconds since 1970.
    pub expires: Option<u64>,
    /// Who shares it, as people know them.
    pub owner: String,
    /// What is shared, as people call it; the site's host where that is `None`.
    pub album: Option<String>,
    /// The owner's own words.
    pub message: Option<String>,
    /// Pictures that go along.
    pub previews: Vec<Preview>,
}

/// A picture that goes along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// What it shows, for those who do not see it.
    pub name: String,
    /// A JPEG.
    pub jpeg: Vec<u8>,
}

impl Invitation {
    /// What is shared, in one line.
    pub fn title(&self) -> String {
        match &self.album {
            Some(album) => format!("“{}”", words::line(album, LONGEST_TITLE)),
            None => host(&self.url).to_owned(),
        }
    }

    /// Who shares it, in one line.
    pub fn owner(&self) -> String {
        words::line(&self.owner, LONGEST_TITLE)
    }

    /// One line that says what this is about.
    pub fn subject(&self) -> String {
        format!("{} shares {} with you", self.owner(), self.title())
    }

    /// The owner's own words, line by line.
    pub fn paragraphs(&self) -> Vec<String> {
        let message: String =
            self.message.iter().flat_map(|text| text.chars()).take(LONGEST_MESSAGE).collect();
        message.trim().lines().map(|line| words::line(line, LONGEST_MESSAGE)).collect()
    }

    /// Until when the link can be used, as seen from `now`.
    pub fn until(&self, now: u64) -> String {
        match self.expires {
            None => format!("It can be opened for as long as {} shares it.", self.owner()),
            Some(at) if at <= now => format!("The link ended on {}.", words::moment(at)),
            Some(at) => {
                format!("The link works until {}, {} from now.", words::moment(at), words::span(at - now))
            }
        }
    }

    /// Whether the link holds the key that programs verify with.
    pub fn is_verified(&self) -> bool {
        self.link.contains("#oriel=1.")
    }
}

fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in crate::mail) fn invitation() -> Invitation {
        Invitation {
            url: "https://alice.example.net/".into(),
            link: "https://alice.example.net/Summer/#oriel=1.abc".into(),
            expires: None,
            owner: "Alice".into(),
            album: Some("Sömmer 2026".into()),
            message: None,
            previews: Vec::new(),
        }
    }

    #[test]
    fn the_subject_is_one_line_whatever_a_folder_is_called() {
        assert_eq!(invitation().subject(), "Alice shares “Sömmer 2026” with you");
        let album = Some("a\r\nBcc: x@y.z\n\n<script>".into());
        let subject = Invitation { album, owner: "A\nB".into(), ..invitation() }.subject();
        assert_eq!(subject, "A B shares “a Bcc: x@y.z <script>” with you");
        let whole = Invitation { album: None, ..invitation() };
        assert_eq!(whole.subject(), "Alice shares alice.example.net with you");
        let long = Invitation { album: Some("x".repeat(10_000)), ..invitation() };
        assert!(long.subject().chars().count() < 120);
    }

    #[test]
    fn the_end_is_said_in_words() {
        let now = 1_795_968_000;
        assert_eq!(invitation().until(now), "It can be opened for as long as Alice shares it.");
        let expires = Some(now + 30 * 86400);
        let text = Invitation { expires, ..invitation() }.until(now);
        assert_eq!(text, "The link works until 29 Dec 2026, 16:00 (UTC), 30 days from now.");
        assert!(Invitation { expires: Some(now), ..invitation() }.until(now).starts_with("The link ended"));
    }
}
