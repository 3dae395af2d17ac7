//! Secrets that lie in the peer table: sealed with a key that does not.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};

use crate::private_file::{self, PrivateFileError};

/// The first byte of what is sealed; then come the nonce, the text, and its tag of 16 bytes.
const FORMAT: u8 = 1;
const KEY_LEN: usize = 32;
const HEAD: usize = 1 + NONCE_LEN;

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TableKeyError {
    /// The file could not be read or written, or others can read it.
    #[error("table key {0}")]
    File(#[from] PrivateFileError),
    /// There is no such file.
    #[error(
        "table key {}: there is no such file; copy it from a relay of this array (DATA/table.key)",
        .0.display()
    )]
    Missing(PathBuf),
    /// The file holds something else.
    #[error("table key {}: not a table key, which is {KEY_LEN} random bytes", .0.display())]
    NotAKey(PathBuf),
    /// The system gave no randomness.
    #[error("table key: the system gives no random bytes")]
    Random,
}

/// Why something was not sealed or opened. `name` is the key in the table.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SealError {
    /// Another key, another place in the table, or changed bytes: nobody can tell which.
    #[error(
        "`{name}` in the peer table was sealed with another table key, or was changed: give every relay of the \
         array the same --table-key file; if that key is lost, delete `{name}` from the table"
    )]
    Key {
        /// Where it lies.
        name: String,
    },
    /// A newer version of Oriel wrote it.
    #[error(
        "`{name}` in the peer table is in format {format}, which this version does not read: upgrade this relay"
    )]
    Format {
        /// Where it lies.
        name: String,
        /// Its first byte.
        format: u8,
    },
    /// The system gave no randomness.
    #[error("cannot seal `{name}`: the system gives no random bytes")]
    Random {
        /// Where it should lie.
        name: String,
    },
}

/// The key that seals what lies in the table: AES-256-GCM, a random nonce for each text, and the name that it lies
/// under as associated data, so that one entry cannot be put in another's place.
pub struct TableKey(LessSafeKey);

impl TableKey {
    /// The key in `path`, which is made on first use with mode 0600.
    ///
    /// # Errors
    /// [`TableKeyError`], in words that say what to mend.
    pub fn load_or_create(path: &Path) -> Result<Self, TableKeyError> {
        match Self::load(path) {
            Err(TableKeyError::Missing(_)) => {}
            other => return other,
        }
        let mut raw = [0; KEY_LEN];
        getrandom::fill(&mut raw).map_err(|_| TableKeyError::Random)?;
        match private_file::create(path, &raw) {
            // Another start of this program was quicker: its key is the one.
            Err(PrivateFileError::Io { source, .. }) if source.kind() == io::ErrorKind::AlreadyExists => {}
            other => other?,
        }
        Self::load(path)
    }

    /// The key in `path`, which must be there: a relay of an array must not make one of its own.
    ///
    /// # Errors
    /// [`TableKeyError`], in words that say what to mend.
    pub fn load(path: &Path) -> Result<Self, TableKeyError> {
        let raw = private_file::read(path)?.ok_or_else(|| TableKeyError::Missing(path.to_owned()))?;
        let key = UnboundKey::new(&AES_256_GCM, &raw).map_err(|_| TableKeyError::NotAKey(path.to_owned()))?;
        Ok(Self(LessSafeKey::new(key)))
    }

    /// Seals a text that will lie under `name`.
    ///
    /// # Errors
    /// [`SealError::Random`] if the system gives no randomness.
    pub fn seal(&self, name: &str, text: &[u8]) -> Result<Bytes, SealError> {
        let random = || SealError::Random { name: name.to_owned() };
        let mut nonce = [0; NONCE_LEN];
        getrandom::fill(&mut nonce).map_err(|_| random())?;
        let mut sealed = Vec::with_capacity(HEAD + text.len() + AES_256_GCM.tag_len());
        sealed.push(FORMAT);
        sealed.extend_from_slice(&nonce);
        let mut body = text.to_vec();
        let aad = Aad::from(name.as_bytes());
        self.0
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), aad, &mut body)
            .map_err(|_| random())?;
        sealed.extend_from_slice(&body);
        Ok(sealed.into())
    }

    /// Opens what lies under `name`.
    ///
    /// # Errors
    /// [`SealError::Key`] or [`SealError::Format`].
    pub fn open(&self, name: &str, sealed: &[u8]) -> Result<Vec<u8>, SealError> {
        let refused = || SealError::Key { name: name.to_owned() };
        match sealed.first() {
            Some(&FORMAT) => {}
            Some(&format) => return Err(SealError::Format { name: name.to_owned(), format }),
            None => return Err(refused()),
        }
        let (head, body) = sealed.split_at_checked(HEAD).ok_or_else(refused)?;
        let nonce = Nonce::try_assume_unique_for_key(&head[1..]).map_err(|_| refused())?;
        let mut body = body.to_vec();
        let text =
            self.0.open_in_place(nonce, Aad::from(name.as_bytes()), &mut body).map_err(|_| refused())?.len();
        body.truncate(text);
        Ok(body)
    }
}

impl fmt::Debug for TableKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TableKey")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(dir: &Path, file: &str) -> TableKey {
        TableKey::load_or_create(&dir.join(file)).unwrap()
    }

    #[test]
    fn opens_what_it_sealed_and_only_under_its_name() {
        let dir = tempfile::tempdir().unwrap();
        let key = key(dir.path(), "table.key");
        let sealed = key.seal("certs/a.example", b"secret").unwrap();
        assert_eq!(key.open("certs/a.example", &sealed).unwrap(), b"secret");
        assert!(matches!(key.open("certs/b.example", &sealed), Err(SealError::Key { .. })));
        assert_ne!(key.seal("certs/a.example", b"secret").unwrap(), sealed, "a nonce of its own each time");
        assert!(!sealed.windows(6).any(|part| part == b"secret"));
    }

    #[test]
    fn every_changed_or_missing_byte_is_noticed() {
        let dir = tempfile::tempdir().unwrap();
        let key = key(dir.path(), "table.key");
        let sealed = key.seal("n", b"secret").unwrap();
        for at in 0..sealed.len() {
            let mut changed = sealed.to_vec();
            changed[at] ^= 4;
            assert!(key.open("n", &changed).is_err(), "byte {at}");
            assert!(key.open("n", &sealed[..at]).is_err(), "cut at {at}");
        }
        assert!(key.open("n", &[2; 60]).unwrap_err().to_string().contains("upgrade"));
    }

    #[test]
    fn another_key_is_told_in_words() {
        let dir = tempfile::tempdir().unwrap();
        let sealed = key(dir.path(), "one").seal("certs/a.example", b"secret").unwrap();
        let error = key(dir.path(), "two").open("certs/a.example", &sealed).unwrap_err().to_string();
        assert!(error.contains("certs/a.example") && error.contains("--table-key"), "{error}");
    }

    #[test]
    fn kept_across_starts_and_never_made_where_it_must_be_there() {
        let dir = tempfile::tempdir().unwrap();
        let sealed = key(dir.path(), "table.key").seal("n", b"secret").unwrap();
        assert!(key(dir.path(), "table.key").open("n", &sealed).is_ok());
        assert!(matches!(TableKey::load(&dir.path().join("none")), Err(TableKeyError::Missing(_))));
        private_file::create(&dir.path().join("short"), &[7; 31]).unwrap();
        assert!(matches!(TableKey::load(&dir.path().join("short")), Err(TableKeyError::NotAKey(_))));
    }
}
