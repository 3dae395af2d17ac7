//! Secrets that let a restarted relay tell its peers at once that it has forgotten them.
//!
//! A packet for a connection that the relay no longer knows is answered with a stateless reset (RFC 9000, section
//! 10.3), which the peer believes only if it comes from the same reset key. quinn besides ignores packets whose
//! connection id its own generator did not make. So both keys must outlive the process.

use std::sync::Arc;
use std::time::Duration;

use quinn::EndpointConfig;
use quinn_proto::HashedConnectionIdGenerator;
use ring::hmac;

/// Bytes of secret that [`EndpointKeys::from_secret`] takes.
pub const SECRET_LEN: usize = 40;

/// The keys of one relay's QUIC endpoint.
pub struct EndpointKeys {
    reset: hmac::Key,
    connection_ids: u64,
}

impl EndpointKeys {
    /// Derives the keys from a secret that is kept across restarts.
    pub fn from_secret(secret: &[u8; SECRET_LEN]) -> Self {
        let (reset, ids) = secret.split_at(SECRET_LEN - 8);
        let mut id_bytes = [0; 8];
        id_bytes.copy_from_slice(ids);
        Self { reset: hmac::Key::new(hmac::HMAC_SHA256, reset), connection_ids: u64::from_be_bytes(id_bytes) }
    }

    pub(crate) fn endpoint_config(&self) -> EndpointConfig {
        let mut config = EndpointConfig::new(Arc::new(self.reset.clone()));
        let key = self.connection_ids;
        config.cid_generator(move || Box::new(HashedConnectionIdGenerator::from_key(key)));
        // The default holds resets back to one in 20 ms for the whole endpoint: a restarted relay owes one to
        // every peer at once.
        config.min_reset_interval(Duration::from_micros(100));
        config
    }
}

impl std::fmt::Debug for EndpointKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EndpointKeys(..)")
    }
}
