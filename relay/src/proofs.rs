//! Proofs that somebody owns a domain outside the zone: a TXT record that only its owner can set.

use std::net::SocketAddr;
use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolverConfig};
use hickory_resolver::net::NetError;
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::proto::rr::{RData, RecordType};
use oriel_protocol::domain::{Domain, proof_text};
use oriel_protocol::key::PublicKey;
use tokio::sync::Semaphore;
use tokio::time::timeout;

/// Questions asked at once, for all peers.
const LOOKUPS: usize = 32;
/// For one question, with all its retries.
const DEADLINE: Duration = Duration::from_secs(4);

/// Asks for proofs.
pub struct Proofs {
    resolver: TokioResolver,
    lookups: Semaphore,
}

/// Whether a proof is there cannot be found out now.
#[derive(Debug, thiserror::Error)]
#[error("the TXT record at {at} cannot be looked up: {reason}")]
pub struct ProofError {
    at: String,
    reason: String,
}

impl Proofs {
    /// Asks `server`, or else whom the system asks.
    ///
    /// # Errors
    /// If the system does not say whom it asks.
    pub fn new(server: Option<SocketAddr>) -> Result<Self, NetError> {
        let mut builder = match server {
            None => TokioResolver::builder_tokio()?,
            Some(server) => {
                let connections = [ConnectionConfig::udp(), ConnectionConfig::tcp()].map(|mut connection| {
                    connection.port = server.port();
                    connection
                });
                let servers = vec![NameServerConfig::new(server.ip(), true, connections.to_vec())];
                let config = ResolverConfig::from_name_servers(servers);
                TokioResolver::builder_with_config(config, TokioRuntimeProvider::default())
            }
        };
        // A record that was just set must be seen.
        builder.options_mut().cache_size = 0;
        Ok(Self { resolver: builder.build()?, lookups: Semaphore::new(LOOKUPS) })
    }

    /// Whether the domain's DNS says that it is `key`'s (P-143).
    ///
    /// # Errors
    /// [`ProofError`].
    pub async fn is_proved(&self, domain: &Domain, key: &PublicKey) -> Result<bool, ProofError> {
        let at = format!("{}.", domain.proof_name());
        let fault = |reason: String| ProofError { at: at.clone(), reason };
        let looked_up = async {
            // The semaphore is never closed.
            let _one = self.lookups.acquire().await;
            self.resolver.lookup(&*at, RecordType::TXT).await
        };
        // A peer's hello waits for it, behind others if there are many.
        let lookup = match timeout(DEADLINE, looked_up).await {
            Err(_) => return Err(fault("no answer in time".into())),
            Ok(Err(error)) if error.is_no_records_found() => return Ok(false),
            Ok(Err(error)) => return Err(fault(error.to_string())),
            Ok(Ok(lookup)) => lookup,
        };
        let wanted = proof_text(key);
        Ok(lookup.answers().iter().any(|record| match &record.data {
            RData::TXT(text) => text.txt_data.concat() == wanted.as_bytes(),
            _ => false,
        }))
    }
}

impl std::fmt::Debug for Proofs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Proofs")
    }
}
