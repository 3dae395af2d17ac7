//! `owner.json`: where the page of a running site is, for `oriel status`; there only while it runs.

use std::fmt;

use oriel_certs::private_file::PrivateFileError;
use serde::{Deserialize, Serialize};

use crate::access::secret::same;
use crate::site_home::SiteHome;
use crate::view::Behind;
use crate::words;

const FILE: &str = "owner.json";

/// 128 bits that only the owner knows, in hexadecimal.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Token(String);

impl Token {
    /// A new one.
    ///
    /// # Errors
    /// If the system gives no randomness.
    pub fn new() -> Result<Self, getrandom::Error> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes)?;
        Ok(Self(format!("{:032x}", u128::from_be_bytes(bytes))))
    }

    /// As it stands in the page's address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is this one, found out in a time that does not depend on where they differ.
    pub fn is(&self, given: &str) -> bool {
        same(self.0.as_bytes(), given.as_bytes())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(..)")
    }
}

/// What the file says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The page's port on loopback.
    pub port: u16,
    /// The page's token.
    pub token: Token,
    /// The process.
    pub pid: u32,
    /// When it began, in seconds since 1970.
    pub started: u64,
    /// What stands behind the site.
    pub behind: Behind,
}

impl Card {
    /// Of this process.
    pub fn new(port: u16, token: Token, behind: Behind) -> Self {
        Self { port, token, pid: std::process::id(), started: words::now(), behind }
    }

    /// The page's address.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/{}/", self.port, self.token.as_str())
    }

    /// The one of a site, if there is one that can be read.
    ///
    /// # Errors
    /// If others can read it.
    pub fn read(home: &SiteHome) -> Result<Option<Self>, PrivateFileError> {
        Ok(home.read(FILE)?.and_then(|text| serde_json::from_slice(&text).ok()))
    }

    /// Shows it. What another process of the same site has shown is replaced.
    ///
    /// # Errors
    /// What the system says.
    pub fn write(&self, home: &SiteHome) -> Result<(), PrivateFileError> {
        home.write(FILE, &serde_json::to_vec(self).unwrap_or_default())
    }

    /// Takes it away again, unless it is another process's by now; the one `before` it, of a process that still runs,
    /// is shown again.
    ///
    /// # Errors
    /// What the system says.
    pub fn remove(&self, home: &SiteHome, before: Option<&Self>) -> Result<(), PrivateFileError> {
        match (Self::read(home)?, before) {
            (Some(other), _) if other != *self => Ok(()),
            (Some(_), Some(before)) => before.write(home),
            (Some(_), None) => home.remove(FILE),
            (None, _) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_taken_away_by_the_one_that_put_it_there() {
        let dir = tempfile::tempdir().unwrap();
        let home = SiteHome::open(&dir.path().join("h"), &"alice".parse().unwrap()).unwrap();
        let first = Card::new(1, Token::new().unwrap(), Behind::Target("3000".into()));
        let second = Card::new(2, Token::new().unwrap(), Behind::Folder("/photos".into()));
        first.write(&home).unwrap();
        second.write(&home).unwrap();
        first.remove(&home, None).unwrap();
        assert_eq!(Card::read(&home).unwrap(), Some(second.clone()));
        second.remove(&home, Some(&first)).unwrap();
        assert_eq!(Card::read(&home).unwrap(), Some(first.clone()), "it had not ended");
        first.remove(&home, None).unwrap();
        assert_eq!(Card::read(&home).unwrap(), None);
        home.write(FILE, b"{").unwrap();
        assert_eq!(Card::read(&home).unwrap(), None);
    }

    #[test]
    fn a_token_is_itself_only() {
        let token = Token::new().unwrap();
        assert_eq!(token.as_str().len(), 32);
        assert!(token.is(token.as_str()));
        assert!(
            !token.is(&token.as_str()[1..]) && !token.is("") && !token.is(Token::new().unwrap().as_str())
        );
        assert!(!format!("{token:?}").contains(token.as_str()));
    }
}
