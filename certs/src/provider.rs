//! The one crypto provider: ring, named in full so that no other can slip in through a default.

use std::sync::{Arc, LazyLock};

use rustls::crypto::CryptoProvider;

/// The provider that every TLS configuration here is built with.
pub fn provider() -> Arc<CryptoProvider> {
    static PROVIDER: LazyLock<Arc<CryptoProvider>> =
        LazyLock::new(|| Arc::new(rustls::crypto::ring::default_provider()));
    Arc::clone(&PROVIDER)
}
