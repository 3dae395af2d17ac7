//! Why a response was not accepted. The codes are the same for whoever verifies.

/// What is wrong with a response. Its [`code`](Self::code) is shown to people and compared by programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// There is no signature of this profile.
    #[error("the response is not signed")]
    Unsigned,
    /// Fields or packets that are not in the form they must have.
    #[error("not in the form that signed responses have: {0}")]
    Malformed(&'static str),
    /// Another identity has signed, or nobody vouches for the key that did.
    #[error("signed by a key that the identity does not vouch for")]
    Key,
    /// The identity does not vouch for the signing key in this form, at this time or any more.
    #[error("the signing key is not vouched for: {0}")]
    Delegation(&'static str),
    /// The response is to another request: the nonce is not ours.
    #[error("an answer to another request: it carries another nonce")]
    Nonce,
    /// Signed in the future, too long ago, or for too long.
    #[error("signed at another time: {0}")]
    Clock(&'static str),
    /// Something that must be covered by the signature is not.
    #[error("the signature does not cover {0}")]
    Coverage(&'static str),
    /// The head's signature is wrong: status, fields, method or URL are not what was signed.
    #[error("the signature of the head does not fit: status, fields, method or URL were altered")]
    Signature,
    /// The peer got another request body, or does not say which it got.
    #[error("the answer is to another upload")]
    Upload,
    /// Packets out of order, of another exchange, or after the end.
    #[error("packets out of order: {0}")]
    Sequence(&'static str),
    /// A signature over the body's chain is wrong.
    #[error("the body was altered: its signature does not fit")]
    Chain,
    /// More body without a signature than a verifier keeps.
    #[error("too much of the body comes without a signature")]
    Unbound,
    /// The body ends without the signed end.
    #[error("the body breaks off: its signed end is missing")]
    Truncated,
    /// The peer says itself, and signs, that it could not finish.
    #[error("the peer gave the response up")]
    Aborted,
    /// The body is not as long as its head says.
    #[error("the body is not as long as content-length says")]
    Length,
    /// The body does not have the digest that was signed.
    #[error("the body does not have the digest that was signed")]
    Digest,
}

impl Refusal {
    /// One stable word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unsigned => "unsigned",
            Self::Malformed(_) => "malformed",
            Self::Key => "key",
            Self::Delegation(_) => "delegation",
            Self::Nonce => "nonce",
            Self::Clock(_) => "clock",
            Self::Coverage(_) => "coverage",
            Self::Signature => "signature",
            Self::Upload => "upload",
            Self::Sequence(_) => "sequence",
            Self::Chain => "chain",
            Self::Unbound => "unbound",
            Self::Truncated => "truncated",
            Self::Aborted => "aborted",
            Self::Length => "length",
            Self::Digest => "digest",
        }
    }
}
