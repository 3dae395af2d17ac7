//! The links of a site, as its owner is shown them.

use serde::Serialize;

use crate::access::links_file::{Link, LinksFile, Standing};
use crate::site_home::SiteHome;
use crate::words;

/// Most that are shown: the last made.
const MOST: usize = 100;

/// One link. Its secret is not known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ShownLink {
    /// What its owner calls it by.
    pub id: String,
    /// What it is for.
    pub album: String,
    /// What its owner wrote about it.
    pub note: Option<String>,
    /// When it ends, in seconds since 1970.
    pub expires: Option<u64>,
    /// When it was revoked.
    pub revoked: Option<u64>,
}

impl ShownLink {
    /// What has become of it, in a word.
    pub fn state(&self, now: u64) -> &'static str {
        Standing::of(self.revoked, self.expires, now).word()
    }

    /// When it ends, in words.
    pub fn end(&self) -> String {
        self.expires.map_or_else(|| "never".to_owned(), words::moment)
    }
}

impl From<Link> for ShownLink {
    fn from(link: Link) -> Self {
        let Link { id, album, note, expires, revoked, .. } = link;
        Self { id, album, note, expires, revoked }
    }
}

/// Those of the site at home here, the last made first; none if there is no file that can be read.
pub fn of(home: &SiteHome) -> Vec<ShownLink> {
    let links = LinksFile::of(home).read().unwrap_or_default();
    links.into_iter().rev().take(MOST).map(ShownLink::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_shown_without_their_secret() {
        let dir = tempfile::tempdir().unwrap();
        let home = SiteHome::open(&dir.path().join("h"), &"alice".parse().unwrap()).unwrap();
        assert!(of(&home).is_empty());
        let file = r#"{"version":1,"links":[
            {"id":"a1","digest":"DIGEST","album":"/A/","made":5,"expires":100},
            {"id":"b2","digest":"DIGEST","album":"/B/","made":6,"expires":null,"revoked":7,"note":"for Bob"}]}"#
            .replace("DIGEST", &"00ff".repeat(16));
        home.write("links.json", file.as_bytes()).unwrap();
        let links = of(&home);
        assert_eq!(
            links.iter().map(|link| (&*link.id, link.state(99))).collect::<Vec<_>>(),
            [("b2", "revoked"), ("a1", "open")]
        );
        assert_eq!(links[1].state(100), "expired");
        assert!(!serde_json::to_string(&links).unwrap().contains("00ff"));
        home.write("links.json", b"{").unwrap();
        assert!(of(&home).is_empty());
    }
}
