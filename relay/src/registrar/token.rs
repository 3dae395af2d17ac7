//! Invitations' tokens.

use std::fmt;

use oriel_protocol::zbase32;
use ring::digest::{SHA256, digest};

use crate::table::TokenDigest;

/// An invitation's token, to be handed to one person. It does not show itself in logs.
pub struct Token(String);

impl Token {
    /// A new one, of 256 random bits.
    pub(super) fn draw() -> Result<Self, getrandom::Error> {
        let mut secret = [0; 32];
        getrandom::fill(&mut secret)?;
        Ok(Self(zbase32::encode(&secret)))
    }

    /// The text to hand over.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(..)")
    }
}

/// Looking a token up by its digest leaks nothing about it through time.
pub(super) fn digest_of(token: &[u8]) -> TokenDigest {
    let mut array = [0; 32];
    array.copy_from_slice(digest(&SHA256, token).as_ref());
    array
}
