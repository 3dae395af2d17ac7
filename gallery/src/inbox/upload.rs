//! What is known of an upload, in memory and on the disk.

use serde::{Deserialize, Serialize};

/// How long an unfinished upload is kept, in seconds.
pub(super) const KEPT: u64 = 7 * 24 * 3600;

/// The secret name of an upload: 128 random bits. Whoever has it may go on with it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Id(String);

/// An upload.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Upload {
    /// Cleaned.
    pub(super) name: String,
    /// In bytes; what is reserved where the visitor could not tell.
    pub(super) length: u64,
    /// The album it was left in, as the path of a URL.
    pub(super) album: String,
    /// When it is given up, in seconds since 1970.
    pub(super) expires: u64,
    /// Whether it can go on in another request.
    pub(super) resumable: bool,
}

/// What is kept beside a file for the owner.
#[derive(Debug, Serialize)]
pub(super) struct Receipt<'a> {
    pub(super) album: &'a str,
    pub(super) received: String,
    pub(super) bytes: u64,
}

impl Id {
    /// # Errors
    /// When the system has no random numbers.
    pub(super) fn random() -> Result<Id, getrandom::Error> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes)?;
        Ok(Id(format!("{:032x}", u128::from_be_bytes(bytes))))
    }

    /// Nothing but 32 digits is one, so none leads out of the folder it is in.
    pub(super) fn parse(text: &str) -> Option<Id> {
        let valid = text.len() == 32 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        valid.then(|| Id(text.to_owned()))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}
