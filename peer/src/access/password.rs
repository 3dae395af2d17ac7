//! The password of a site, in a file of its owner's: in plain text, or as argon2id makes it.

use std::fmt;
use std::path::Path;
use std::sync::OnceLock;

use argon2::password_hash::PasswordHasher;
use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use oriel_certs::private_file;

use super::secret::same;

/// The longest password that is looked at, in bytes.
pub const MAX_PASSWORD: usize = 1024;

/// Most memory that a file may ask for, in KiB: 1 GiB.
const MAX_MEMORY: u32 = 1 << 20;

/// A password that visitors must know.
pub struct Password {
    /// The file's first line.
    line: String,
    /// What guesses are compared with: argon2id of it, with a salt.
    hash: OnceLock<Option<String>>,
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password")
    }
}

impl Password {
    /// Reads the file.
    ///
    /// # Errors
    /// A sentence that says what is wrong and what to do.
    pub fn read(path: &Path) -> Result<Password, String> {
        let fault = |reason: &str| format!("password file {}: {reason}", path.display());
        let bytes = private_file::read(path).map_err(|error| format!("password file {error}"))?;
        let bytes = bytes.ok_or_else(|| {
            fault(
                "there is none; `oriel password FILE` makes one, or write the password in plain text into it",
            )
        })?;
        let text = str::from_utf8(&bytes).map_err(|_| fault("it is not text"))?;
        let line = text.lines().next().unwrap_or_default().to_owned();
        if line.trim().is_empty() {
            return Err(fault("its first line is empty; the password belongs there"));
        }
        if line.len() > MAX_PASSWORD {
            return Err(fault("its first line is longer than 1024 bytes"));
        }
        let hash = OnceLock::new();
        if line.starts_with("$argon2") {
            let usable = PasswordHash::new(&line).is_ok_and(|parsed| {
                parsed.algorithm.as_str() == "argon2id"
                    && parsed.hash.is_some()
                    && Params::try_from(&parsed).is_ok_and(|params| params.m_cost() <= MAX_MEMORY)
            });
            if !usable {
                return Err(fault("what begins like argon2 is no usable argon2id hash"));
            }
            let _ = hash.set(Some(line.clone()));
        }
        Ok(Password { line, hash })
    }

    /// What sessions are bound to: another password, or another hash of it, has other bytes.
    pub fn binding(&self) -> &[u8] {
        self.line.as_bytes()
    }

    /// Whether a guess is right. Takes its time and 19 MiB, or what the file's hash asks for, of `memory`, which is kept
    /// for the next: for a blocking thread.
    pub fn is(&self, guess: &[u8], memory: &mut Vec<Block>) -> bool {
        // A plain one is hashed too, once: so guesses cost the same, and are compared in constant time.
        let hash = self.hash.get_or_init(|| hashed(self.line.as_bytes()).ok());
        guess.len() <= MAX_PASSWORD
            && hash.as_ref().is_some_and(|hash| verify(guess, hash, memory).unwrap_or_default())
    }
}

/// Whether argon2id of `guess` is what the PHC string says; `None` if that cannot be told.
fn verify(guess: &[u8], hash: &str, memory: &mut Vec<Block>) -> Option<bool> {
    let hash = PasswordHash::new(hash).ok()?;
    let (salt, expected) = (hash.salt?, hash.hash?);
    let version = hash.version.map_or(Ok(Version::default()), Version::try_from).ok()?;
    let params = Params::try_from(&hash).ok()?;
    memory.resize(params.block_count(), Block::default());
    let mut got = vec![0; expected.len()];
    let argon2 = Argon2::new(Algorithm::Argon2id, version, params);
    argon2.hash_password_into_with_memory(guess, salt.as_ref(), &mut got, &mut memory[..]).ok()?;
    Some(same(&got, expected.as_bytes()))
}

/// Argon2id of a password with a new salt, as a PHC string: 19 MiB, two passes, one lane (what OWASP asks for at least).
///
/// # Errors
/// A sentence, if the system gives no randomness or memory.
pub fn hashed(password: &[u8]) -> Result<String, String> {
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).map_err(|error| format!("the system gives no randomness: {error}"))?;
    let hash = Argon2::default().hash_password_with_salt(password, &salt);
    hash.map(|hash| hash.to_string()).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_plain_or_a_hash_of_argon2id() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("password");
        let hash = hashed("pässword 1".as_bytes()).unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        for line in ["pässword 1", &hash] {
            private_file::replace(&path, format!("{line}\r\nnot this\n").as_bytes()).unwrap();
            let password = Password::read(&path).unwrap();
            let mut memory = Vec::new();
            assert!(password.is("pässword 1".as_bytes(), &mut memory), "{line}");
            for wrong in [&b""[..], b"password 1", "pässword 1\n".as_bytes(), hash.as_bytes(), &[b'x'; 2000]]
            {
                assert!(!password.is(wrong, &mut memory));
            }
        }
    }

    #[test]
    fn a_file_that_is_no_use_says_why() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("password");
        assert!(Password::read(&path).unwrap_err().contains("oriel password"));
        let huge = "$argon2id$v=19$m=2097152,t=2,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNo";
        for text in [
            &b""[..],
            b"\nsecond",
            b"  \n",
            &[0xff, 0xfe],
            &[b'x'; 2000],
            b"$argon2id$nonsense",
            huge.as_bytes(),
        ] {
            private_file::replace(&path, text).unwrap();
            assert!(Password::read(&path).is_err(), "{text:?}");
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            private_file::replace(&path, b"secret").unwrap();
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
            assert!(Password::read(&path).unwrap_err().contains("chmod 600"));
        }
    }
}
