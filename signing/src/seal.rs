//! The signer's side of a body: each packet extends the chain, and some of them carry a signature over it.

use std::sync::Arc;

use crate::chain::{Chain, Link};
use crate::ed25519::{Signature, SigningKey};

/// Most body bytes that travel before a signature over them.
pub const MAX_UNSIGNED: usize = 256 * 1024;

/// Binds one response's body to its head. The packets must be sent as they are told here.
#[derive(Debug)]
pub struct Seal {
    key: Arc<SigningKey>,
    chain: Chain,
    unsigned: usize,
}

impl Seal {
    pub(crate) fn new(key: Arc<SigningKey>, chain: Chain) -> Self {
        Self { key, chain, unsigned: 0 }
    }

    /// Takes the body bytes of the next DATA packet. It must be sent with a signature if this is `Some`: because
    /// `last`, nothing more being there to send, or because too much is without.
    pub fn data(&mut self, bytes: &[u8], last: bool) -> Option<Signature> {
        self.chain.data(bytes);
        self.unsigned += bytes.len();
        if !last && self.unsigned < MAX_UNSIGNED {
            return None;
        }
        self.unsigned = 0;
        Some(self.key.sign(&self.chain.data_message()))
    }

    /// The signature of FINAL; `trailers` is the encoded section, its length included, `digest` the body's if sent.
    pub fn finish(&self, digest: Option<&Link>, trailers: &[u8]) -> Signature {
        self.key.sign(&self.chain.final_message(digest, trailers))
    }

    /// The signature of ABORT.
    pub fn abort(&self, reason: u32) -> Signature {
        self.key.sign(&self.chain.abort_message(reason))
    }
}
