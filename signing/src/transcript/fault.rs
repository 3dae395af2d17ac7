//! Why a transcript does not prove a file.

use oriel_protocol::error::DecodeError;
use oriel_protocol::key::PublicKey;

use crate::refusal::Refusal;

/// Why a transcript does not prove a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// These bytes are not a transcript.
    #[error("this is not a transcript: {0}")]
    Shape(&'static str),
    /// It is about another identity than the one asked for.
    #[error("the transcript is one of another key: {0}")]
    OtherKey(PublicKey),
    /// A signature does not fit, or does not cover what it must.
    #[error("not verified ({code}): {0}", code = .0.code())]
    Refused(Refusal),
    /// Parts that are not parts of one whole.
    #[error("the parts of the transcript do not continue one another: {0}")]
    Parts(&'static str),
    /// The whole is longer than what the transcript is about.
    #[error("the transcript proves only the beginning of a file")]
    Incomplete,
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        Fault::Refused(refusal)
    }
}

/// What the protocol's rules say of a packet.
pub(super) fn misshapen(error: DecodeError) -> Fault {
    Fault::Shape(match error {
        DecodeError::Sequence(what) | DecodeError::Head(what) | DecodeError::HeadTooLarge(what) => what,
        DecodeError::ForeignBox => "a packet of another exchange",
        _ => "a packet that is not one",
    })
}
