//! Who was told of what, so that nobody is told twice: `notified.json` in the site's own folder.

use oriel_certs::private_file::PrivateFileError;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::address::Recipient;
use crate::site_home::SiteHome;

const FILE: &str = "notified.json";
const VERSION: u32 = 1;

/// Most that is remembered; the oldest is forgotten first.
const MOST: usize = 2000;

/// What somebody was told of: something shared, under a link, as digests. Secret links are not to be read in it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Share {
    behind: Option<String>,
    link: String,
}

impl Share {
    /// What stands behind the site (a folder's path, a target) where that is known, and the link, whose fragment does
    /// not count.
    pub fn new(behind: Option<&str>, link: &str) -> Self {
        let digest =
            |text: &str| Sha256::digest(text).iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        Self { behind: behind.map(digest), link: digest(link.split('#').next().unwrap_or(link)) }
    }

    /// Whether both are the same, as far as is known.
    fn is(&self, other: &Share) -> bool {
        let differ = matches!((&self.behind, &other.behind), (Some(own), Some(other)) if own != other);
        self.link == other.link && !differ
    }
}

#[derive(Debug, Deserialize, Serialize)]
struct Contents {
    version: u32,
    told: Vec<Told>,
}

#[derive(Debug, Deserialize, Serialize)]
struct Told {
    to: String,
    #[serde(flatten)]
    share: Share,
    /// Seconds since 1970.
    at: u64,
}

/// Why it is not known who was told.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ToldError {
    /// The file.
    #[error(transparent)]
    File(#[from] PrivateFileError),
    /// Its contents.
    #[error(
        "{0} is not as this version writes it, so that nobody is told twice by mistake; move it away to begin anew"
    )]
    Contents(String),
}

/// Those of `people` who have not been told of `share`.
///
/// # Errors
/// [`ToldError`].
pub fn untold(home: &SiteHome, share: &Share, people: &[Recipient]) -> Result<Vec<Recipient>, ToldError> {
    let contents = read(home)?;
    let was_told =
        |one: &Recipient| contents.told.iter().any(|told| told.share.is(share) && told.to == one.as_str());
    Ok(people.iter().filter(|one| !was_told(one)).cloned().collect())
}

/// Remembers that somebody was told. The file is read again right before, since another program may have told others.
///
/// # Errors
/// [`ToldError`].
pub fn remember(home: &SiteHome, share: &Share, to: &Recipient, now: u64) -> Result<(), ToldError> {
    let mut contents = read(home)?;
    contents.told.retain(|told| told.share != *share || told.to != to.as_str());
    contents.told.push(Told { to: to.to_string(), share: share.clone(), at: now });
    let over = contents.told.len().saturating_sub(MOST);
    contents.told.drain(..over);
    let mut text = serde_json::to_vec_pretty(&contents).unwrap_or_default();
    text.push(b'\n');
    Ok(home.write(FILE, &text)?)
}

fn read(home: &SiteHome) -> Result<Contents, ToldError> {
    let Some(text) = home.read(FILE)? else {
        return Ok(Contents { version: VERSION, told: Vec::new() });
    };
    serde_json::from_slice(&text)
        .ok()
        .filter(|contents: &Contents| contents.version == VERSION)
        .ok_or_else(|| ToldError::Contents(home.file(FILE).display().to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people() -> Vec<Recipient> {
        Recipient::all(&["a@b.c", "d@e.f"]).unwrap()
    }

    #[test]
    fn nobody_is_told_twice_of_one_share() {
        let dir = tempfile::tempdir().unwrap();
        let home = SiteHome::open(&dir.path().join("h"), &"alice".parse().unwrap()).unwrap();
        let share = Share::new(Some("/photos"), "https://alice.example.net/#oriel=1.k");
        let people = people();
        assert_eq!(untold(&home, &share, &people).unwrap(), people);
        remember(&home, &share, &people[0], 5).unwrap();
        remember(&home, &share, &people[0], 6).unwrap();
        assert_eq!(untold(&home, &share, &people).unwrap(), people[1..]);
        let again = Share::new(Some("/photos"), "https://alice.example.net/#oriel=1.other-key");
        assert_eq!(untold(&home, &again, &people).unwrap(), people[1..], "a new key is no new share");
        let unknown = Share::new(None, "https://alice.example.net/");
        assert_eq!(untold(&home, &unknown, &people).unwrap(), people[1..], "as far as is known, the same");
        let moved = Share::new(Some("/films"), "https://alice.example.net/");
        assert_eq!(untold(&home, &moved, &people).unwrap().len(), 2, "something else is shared there now");
        let other = Share::new(Some("/photos"), "https://alice.example.net/?link=secret");
        assert_eq!(untold(&home, &other, &people).unwrap().len(), 2);
        remember(&home, &other, &people[1], 7).unwrap();
        let text = String::from_utf8(home.read(FILE).unwrap().unwrap()).unwrap();
        assert!(!text.contains("secret"), "{text}");
    }

    #[test]
    fn a_file_that_is_not_understood_stops_the_mail() {
        let dir = tempfile::tempdir().unwrap();
        let home = SiteHome::open(&dir.path().join("h"), &"alice".parse().unwrap()).unwrap();
        let share = Share::new(Some("/photos"), "l");
        for text in ["", "{}", "{\"version\":2,\"told\":[]}"] {
            home.write(FILE, text.as_bytes()).unwrap();
            assert!(matches!(untold(&home, &share, &people()), Err(ToldError::Contents(_))), "{text}");
            assert!(remember(&home, &share, &people()[0], 1).is_err());
        }
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let dir = tempfile::tempdir().unwrap();
        let home = SiteHome::open(&dir.path().join("h"), &"alice".parse().unwrap()).unwrap();
        let told = (0..MOST + 3)
            .map(|n| Told { to: format!("a{n}@b.c"), share: Share::new(None, "s"), at: 0 })
            .collect();
        let full = serde_json::to_vec(&Contents { version: VERSION, told }).unwrap();
        home.write(FILE, &full).unwrap();
        remember(&home, &Share::new(None, "y"), &people()[0], 1).unwrap();
        let contents = read(&home).unwrap();
        assert_eq!(contents.told.len(), MOST);
        assert_eq!(contents.told[MOST - 1].to, "a@b.c");
    }
}
