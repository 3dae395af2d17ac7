//! Where answers to a CA's challenges are shown: in DNS and in handshakes, neither of which is known here.

use std::fmt::Debug;
use std::pin::Pin;

/// A challenge cannot be shown now.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct ChallengesError(pub String);

/// A future as a trait object can return it.
pub type ChallengesFuture<'a> = Pin<Box<dyn Future<Output = Result<(), ChallengesError>> + Send + 'a>>;

/// Shows answers at every relay of an array. A future ends once the answer is where it will be seen. What is not
/// withdrawn goes with the relay that published it.
pub trait Challenges: Send + Sync + Debug {
    /// Adds a TXT record at `_acme-challenge.ZONE`. There may be several values at once, for the zone and its wildcard.
    fn publish_txt<'a>(&'a self, zone: &'a str, value: &'a str) -> ChallengesFuture<'a>;

    /// Takes one value away again.
    fn withdraw_txt<'a>(&'a self, zone: &'a str, value: &'a str) -> ChallengesFuture<'a>;

    /// Lets handshakes for the domain that ask for `acme-tls/1` find this digest.
    fn publish_alpn<'a>(&'a self, domain: &'a str, digest: [u8; 32]) -> ChallengesFuture<'a>;

    /// Takes the domain's digest away again.
    fn withdraw_alpn<'a>(&'a self, domain: &'a str) -> ChallengesFuture<'a>;
}
