//! Secrets that let a restarted relay tell its peers at once that it has forgotten them.
//!
//! A packet for a connection that the relay no longer knows is answered with a stateless reset (RFC 9000, section
//! 10.3), which the peer believes only if it comes from the same reset key. quinn besides ignores packets whose
//! connection id its own generator did not make. So both keys must outlive the process.

use std::sync::Arc;
use std::time::Duration;

use quinn::EndpointConfig;
use ring::hmac;

use crate::connection_ids::ConnectionIds;

/// Bytes of secret that [`EndpointKeys::from_secret`] takes.
pub const SECRET_LEN: usize = 40;

/// The keys of one relay's QUIC endpoints.
pub struct EndpointKeys {
    reset: hmac::Key,
    secret: [u8; SECRET_LEN],
    generation: u8,
}

impl EndpointKeys {
    /// Derives the keys from a secret that is kept across restarts, for a process of generation 0.
    pub fn from_secret(secret: &[u8; SECRET_LEN]) -> Self {
        let reset = hmac::Key::new(hmac::HMAC_SHA256, &secret[..SECRET_LEN - 8]);
        Self { reset, secret: *secret, generation: 0 }
    }

    /// For a process that took over from others: of all that live, only it has this generation.
    #[must_use]
    pub fn of_generation(self, generation: u8) -> Self {
        Self { generation, ..self }
    }

    pub(crate) fn connection_ids(&self) -> std::io::Result<ConnectionIds> {
        ConnectionIds::new(&self.secret, self.generation)
            .map_err(|_| std::io::Error::other("the key of the connection ids cannot be used"))
    }

    pub(crate) fn endpoint_config(&self) -> std::io::Result<EndpointConfig> {
        let mut config = EndpointConfig::new(Arc::new(self.reset.clone()));
        let ids = self.connection_ids()?;
        config.cid_generator(move || Box::new(ids.clone()));
        // The default holds resets back to one in 20 ms for the whole endpoint: a restarted relay owes one to
        // every peer at once.
        config.min_reset_interval(Duration::from_micros(100));
        Ok(config)
    }
}

impl std::fmt::Debug for EndpointKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EndpointKeys(..)")
    }
}
