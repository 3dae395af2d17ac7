//! What visitors who know the password are given: a moment, and proof that this peer has named it.

use std::fmt;
use std::io;

use oriel_certs::private_file::{self, PrivateFileError};
use oriel_protocol::name::Name;
use ring::hmac;

use super::secret::{hex, unhex};
use crate::site_home::SiteHome;

const KEY_LEN: usize = 32;

/// Issues sessions of one site and knows them again. Nothing is kept of them.
pub struct Sessions {
    key: hmac::Key,
    site: Name,
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Sessions").field(&self.site).finish()
    }
}

impl Sessions {
    /// With the key that is at home here, made on first use.
    ///
    /// # Errors
    /// [`PrivateFileError`]; a key of another length is an error of its file.
    pub fn open(home: &SiteHome, site: Name) -> Result<Self, PrivateFileError> {
        let path = home.file("session.key");
        let fault = |source| PrivateFileError::Io { path: path.clone(), source };
        if private_file::read(&path)?.is_none() {
            let mut new = [0; KEY_LEN];
            getrandom::fill(&mut new).map_err(|error| fault(io::Error::other(error)))?;
            match private_file::create(&path, &new) {
                // Somebody else was faster, and theirs counts.
                Err(PrivateFileError::Io { source, .. }) if source.kind() == io::ErrorKind::AlreadyExists => {
                }
                made => made?,
            }
        }
        let key = private_file::read(&path)?.unwrap_or_default();
        if key.len() != KEY_LEN {
            return Err(fault(io::Error::new(
                io::ErrorKind::InvalidData,
                "damaged; delete it to end all sessions",
            )));
        }
        Ok(Self { key: hmac::Key::new(hmac::HMAC_SHA256, &key), site })
    }

    /// A session until `expires`, as long as the password stays: `binding` is [`Password::binding`].
    ///
    /// [`Password::binding`]: super::password::Password::binding
    pub fn issue(&self, binding: &[u8], expires: u64) -> String {
        let tag = hmac::sign(&self.key, &self.message("session", &expires.to_string(), binding));
        format!("{expires}.{}", hex(tag.as_ref()))
    }

    /// Whether this is one that was issued, and not over yet. Compared in constant time.
    pub fn is_good(&self, session: &str, binding: &[u8], now: u64) -> bool {
        let Some((expires, tag)) = session.split_once('.') else { return false };
        let Some(tag) = unhex(tag) else { return false };
        let message = self.message("session", expires, binding);
        hmac::verify(&self.key, &message, &tag).is_ok()
            && expires.parse().is_ok_and(|expires: u64| now < expires)
    }

    /// What a right guess is remembered by, as long as the password stays.
    pub fn mark(&self, binding: &[u8], guess: &[u8]) -> [u8; KEY_LEN] {
        let guess = hmac::sign(&self.key, guess);
        let tag = hmac::sign(&self.key, &self.message("guess", &hex(guess.as_ref()), binding));
        let mut mark = [0; KEY_LEN];
        mark.copy_from_slice(&tag.as_ref()[..KEY_LEN]);
        mark
    }

    fn message(&self, what: &str, text: &str, binding: &[u8]) -> Vec<u8> {
        // No part but the last can hold a zero.
        [
            b"oriel 1 ",
            what.as_bytes(),
            b"\0",
            self.site.as_str().as_bytes(),
            b"\0",
            text.as_bytes(),
            b"\0",
            binding,
        ]
        .concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_is_of_one_site_one_password_and_one_time() {
        let dir = tempfile::tempdir().unwrap();
        let sessions = |name: &str| {
            let name: Name = name.parse().unwrap();
            Sessions::open(&SiteHome::open(&dir.path().join("home"), &name).unwrap(), name).unwrap()
        };
        let alice = sessions("alice");
        let session = alice.issue(b"secret", 100);
        assert!(alice.is_good(&session, b"secret", 99) && sessions("alice").is_good(&session, b"secret", 99));
        assert!(!alice.is_good(&session, b"secret", 100), "over");
        assert!(!alice.is_good(&session, b"other", 99), "the password was changed");
        assert!(!sessions("bob").is_good(&session, b"secret", 99), "another site");
        let tag = session.split_once('.').unwrap().1;
        for forged in [
            format!("101.{tag}"),
            format!("0100.{tag}"),
            format!("100.{}", &tag[2..]),
            format!("100.{}0", &tag[..63]).replace("00", "01"),
            format!("+100.{tag}"),
            "100.".into(),
            "100".into(),
            String::new(),
            "100.é".into(),
        ] {
            assert!(!alice.is_good(&forged, b"secret", 1), "{forged}");
        }
        assert_ne!(alice.mark(b"a", b"b"), alice.mark(b"b", b"a"));
        std::fs::write(dir.path().join("home/sites/alice/session.key"), "short").unwrap();
        let name: Name = "alice".parse().unwrap();
        assert!(Sessions::open(&SiteHome::open(&dir.path().join("home"), &name).unwrap(), name).is_err());
    }
}
