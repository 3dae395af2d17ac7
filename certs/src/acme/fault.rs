//! Why a CA gave no certificate.

use super::challenges::ChallengesError;
use crate::issued::IssuedError;
use crate::vault::SealedVaultError;

/// Why there is no account or no certificate.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AcmeError {
    /// Not where a CA can be.
    #[error("ACME directory `{0}`: must be an https:// address")]
    Directory(String),
    /// The CA refused, or did not answer.
    #[error("the CA gave no certificate: {0}")]
    Ca(#[from] instant_acme::Error),
    /// A challenge was not answered as the CA expected.
    #[error("the CA could not verify {name}: {reason}")]
    Unproved {
        /// The zone or domain.
        name: String,
        /// What the CA said.
        reason: String,
    },
    /// The CA wants to be convinced in a way that is not known here.
    #[error("the CA offers no {kind} challenge for {name}")]
    NoChallenge {
        /// The zone or domain.
        name: String,
        /// The challenge that was looked for.
        kind: &'static str,
    },
    /// The CA speaks of another name than was ordered.
    #[error("the CA asks about `{0}`, which was not ordered")]
    Stranger(String),
    /// A challenge could not be shown.
    #[error("the challenge could not be published: {0}")]
    Challenges(#[from] ChallengesError),
    /// The account could not be read or kept.
    #[error(transparent)]
    Vault(#[from] SealedVaultError),
    /// The account in the table cannot be read.
    #[error("`{key}` in the peer table is not an ACME account ({reason}): delete it, and a new one is made")]
    Account {
        /// Where it lies.
        key: &'static str,
        /// What is wrong with it.
        reason: serde_json::Error,
    },
    /// Another relay makes the account at this moment.
    #[error("another relay of the array makes the ACME account now")]
    Busy,
    /// It took too long.
    #[error("the CA did not finish in time")]
    Deadline,
    /// A key or request could not be made.
    #[error("the certificate request could not be made: {0}")]
    Make(#[from] rcgen::Error),
    /// TLS could not be set up.
    #[error("TLS: {0}")]
    Tls(#[from] rustls::Error),
    /// The CA gave something else than was ordered.
    #[error("the CA gave a certificate of no use: {0}")]
    Issued(#[from] IssuedError),
}
