//! `links.json` of a site: which links there are. A link's token is not in it, only its digest.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use oriel_certs::private_file::{self, PrivateFileError};
use serde::{Deserialize, Serialize};

use super::place::Place;
use super::secret;
use crate::site_home::SiteHome;

/// Links that a site can have, ended ones included.
pub const MAX_LINKS: usize = 10_000;

/// How long a link that has ended is remembered, in seconds: whoever still has it is told what became of it.
const REMEMBERED: u64 = 180 * 24 * 3600;

/// One link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// What its owner calls it by.
    pub id: String,
    /// SHA-256 of its token.
    pub digest: String,
    /// What it is for, as a path in a URL.
    pub album: String,
    /// What its owner wrote about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// When it was made, in seconds since 1970.
    pub made: u64,
    /// When it ends, if it does.
    pub expires: Option<u64>,
    /// When it was revoked, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked: Option<u64>,
}

/// What became of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It opens what it is for.
    Good,
    /// Its time is over.
    Expired,
    /// Its owner took it back.
    Revoked,
}

impl Standing {
    /// Of a link that was revoked then, if it was, and ends then, if it does.
    pub fn of(revoked: Option<u64>, expires: Option<u64>, now: u64) -> Standing {
        if revoked.is_some() {
            Standing::Revoked
        } else if expires.is_some_and(|end| end <= now) {
            Standing::Expired
        } else {
            Standing::Good
        }
    }

    /// In a word, for its owner.
    pub fn word(self) -> &'static str {
        match self {
            Standing::Good => "open",
            Standing::Expired => "expired",
            Standing::Revoked => "revoked",
        }
    }
}

impl Link {
    /// What has become of it by `now`.
    pub fn standing(&self, now: u64) -> Standing {
        Standing::of(self.revoked, self.expires, now)
    }

    fn is_forgotten(&self, now: u64) -> bool {
        let ended = self.revoked.into_iter().chain(self.expires).min();
        ended.is_some_and(|ended| ended.saturating_add(REMEMBERED) < now)
    }
}

/// Why links cannot be read or changed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LinksError {
    /// The file or its folder.
    #[error(transparent)]
    File(#[from] PrivateFileError),
    /// It holds something else.
    #[error(
        "{}: {reason}; no link works until it is mended. Put a copy of it back, or delete it to revoke all links",
        path.display()
    )]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// The lock beside it.
    #[error("{}: {source}", path.display())]
    Lock {
        /// The lock.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// There are too many.
    #[error("there are {MAX_LINKS} links already; revoke some that nobody needs")]
    TooMany,
    /// No link of this id.
    #[error("there is no link {0}; `oriel links` lists them")]
    Unknown(String),
    /// The system gives no randomness.
    #[error("the system gives no randomness: {0}")]
    Randomness(#[from] getrandom::Error),
}

#[derive(Default, Serialize, Deserialize)]
struct Contents {
    version: u32,
    links: Vec<Link>,
}

const VERSION: u32 = 1;

/// The file.
#[derive(Clone, Debug)]
pub struct LinksFile {
    path: PathBuf,
}

impl LinksFile {
    /// The one of a site.
    pub fn of(home: &SiteHome) -> Self {
        Self { path: home.file("links.json") }
    }

    /// The one at this path.
    pub(super) fn at(path: &Path) -> Self {
        Self { path: path.to_owned() }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// All links, in the order in which they were made. None where there is no file.
    ///
    /// # Errors
    /// [`LinksError`], if it cannot be read or is damaged.
    pub fn read(&self) -> Result<Vec<Link>, LinksError> {
        let Some(bytes) = private_file::read(&self.path)? else { return Ok(Vec::new()) };
        let damaged = |reason: String| LinksError::Damaged { path: self.path.clone(), reason };
        let contents: Contents =
            serde_json::from_slice(&bytes).map_err(|error| damaged(format!("damaged ({error})")))?;
        if contents.version != VERSION {
            return Err(damaged(format!("of another version ({})", contents.version)));
        }
        let odd = |link: &&Link| link.digest.len() != 64 || Place::of_path(&link.album).is_none();
        if let Some(link) = contents.links.iter().find(odd) {
            return Err(damaged(format!("link {} is damaged", link.id)));
        }
        Ok(contents.links)
    }

    /// Makes a link for `album`, and gives it with its token, which is kept nowhere.
    ///
    /// # Errors
    /// [`LinksError`]; nothing was changed then.
    pub fn make(
        &self,
        album: &Place,
        expires: Option<u64>,
        note: Option<String>,
        now: u64,
    ) -> Result<(Link, String), LinksError> {
        let token = secret::token()?;
        let link = self.change(|links| {
            links.retain(|link| !link.is_forgotten(now));
            if links.len() >= MAX_LINKS {
                return Err(LinksError::TooMany);
            }
            let mut id = secret::id()?;
            while links.iter().any(|link| link.id == id) {
                id = secret::id()?;
            }
            let (digest, album) = (secret::digest(&token), album.to_path());
            let link = Link { id, digest, album, note, made: now, expires, revoked: None };
            links.push(link.clone());
            Ok(link)
        })?;
        Ok((link, token))
    }

    /// Revokes these links, or all where none is named, and gives those that did open something until now.
    ///
    /// # Errors
    /// [`LinksError`]; none of them is revoked then.
    pub fn revoke(&self, ids: &[String], now: u64) -> Result<Vec<Link>, LinksError> {
        self.change(|links| {
            if let Some(id) = ids.iter().find(|id| !links.iter().any(|link| link.id == **id)) {
                return Err(LinksError::Unknown(id.clone()));
            }
            let mut ended = Vec::new();
            for link in links.iter_mut().filter(|link| ids.is_empty() || ids.contains(&link.id)) {
                if link.standing(now) == Standing::Good {
                    ended.push(link.clone());
                }
                link.revoked.get_or_insert(now);
            }
            Ok(ended)
        })
    }

    /// Changes the links while nobody else does.
    fn change<T>(
        &self,
        change: impl FnOnce(&mut Vec<Link>) -> Result<T, LinksError>,
    ) -> Result<T, LinksError> {
        let path = self.path.with_extension("lock");
        let lock = File::options().create(true).truncate(false).write(true).open(&path).and_then(|lock| {
            lock.lock()?;
            Ok(lock)
        });
        let _lock = lock.map_err(|source| LinksError::Lock { path, source })?;
        let mut links = self.read()?;
        let outcome = change(&mut links)?;
        let text = serde_json::to_vec_pretty(&Contents { version: VERSION, links })
            .map_err(|error| LinksError::Damaged { path: self.path.clone(), reason: error.to_string() })?;
        private_file::replace(&self.path, &text)?;
        Ok(outcome)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> (tempfile::TempDir, LinksFile) {
        let dir = tempfile::tempdir().unwrap();
        let home = SiteHome::open(&dir.path().join("home"), &"alice".parse().unwrap()).unwrap();
        (dir, LinksFile::of(&home))
    }

    #[test]
    fn links_are_made_listed_and_revoked_and_tokens_not_kept() {
        let (_dir, file) = file();
        assert_eq!(file.read().unwrap(), []);
        let album = Place::of_name("Rome").unwrap().as_folder(true);
        let (one, token) = file.make(&album, Some(50), Some("for Bob".into()), 10).unwrap();
        let (two, _) = file.make(&album, None, None, 10).unwrap();
        assert_eq!(file.read().unwrap(), [one.clone(), two.clone()]);
        let text = std::fs::read_to_string(file.path()).unwrap();
        assert!(!text.contains(&token) && text.contains(&secret::digest(&token)));
        assert_eq!((one.standing(49), one.standing(50)), (Standing::Good, Standing::Expired));

        assert!(matches!(file.revoke(&["nobody".into(), one.id.clone()], 20), Err(LinksError::Unknown(_))));
        assert_eq!(file.read().unwrap()[0].standing(20), Standing::Good, "none of them was");
        assert_eq!(file.revoke(std::slice::from_ref(&one.id), 20).unwrap().len(), 1);
        assert_eq!(file.revoke(&[], 30).unwrap(), [two]);
        let revoked: Vec<_> = file.read().unwrap().iter().map(|link| link.revoked).collect();
        assert_eq!(revoked, [Some(20), Some(30)]);
        file.make(&album, None, None, 31 + REMEMBERED).unwrap();
        assert_eq!(file.read().unwrap().len(), 1, "what ended long ago is forgotten");
    }

    #[test]
    fn a_damaged_file_is_no_list_of_links_and_is_left_as_it_is() {
        let (_dir, file) = file();
        let album = Place::of_name("/").unwrap();
        file.make(&album, None, None, 1).unwrap();
        let good = std::fs::read_to_string(file.path()).unwrap();
        for text in [
            "",
            "{",
            "[]",
            &good[..good.len() - 3],
            &good.replace("\"version\": 1", "\"version\": 2"),
            &good.replace("\"album\": \"/\"", "\"album\": \"/../\""),
        ] {
            private_file::replace(file.path(), text.as_bytes()).unwrap();
            assert!(matches!(file.read(), Err(LinksError::Damaged { .. })), "{text}");
            assert!(file.make(&album, None, None, 1).is_err());
            assert_eq!(std::fs::read_to_string(file.path()).unwrap(), text);
        }
    }

    #[test]
    fn many_at_once_lose_no_link() {
        let (_dir, file) = file();
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..10 {
                        file.make(&Place::of_name("/").unwrap(), None, None, 1).unwrap();
                    }
                });
            }
        });
        assert_eq!(file.read().unwrap().len(), 80);
    }
}
