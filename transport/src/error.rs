//! What can go wrong, one enum for each operation.

use std::io;

use oriel_protocol::close::CloseCode;
use oriel_protocol::error::DecodeError;

/// Why packets could not be sent or received. Either way the exchange is over.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StreamError {
    /// The other end sent something that the protocol does not allow.
    #[error("the other end broke the protocol: {0}")]
    Decode(#[from] DecodeError),
    /// The other end gave the exchange up.
    #[error("given up by the other end: {0}")]
    Cancelled(CloseCode),
    /// The uplink itself is gone.
    #[error("the uplink was lost")]
    UplinkLost,
}

impl StreamError {
    /// The code to reset the stream with.
    pub fn close_code(&self) -> CloseCode {
        match self {
            Self::Decode(error) => error.close_code(),
            Self::Cancelled(_) | Self::UplinkLost => CloseCode::Cancelled,
        }
    }
}

impl From<quinn::WriteError> for StreamError {
    fn from(error: quinn::WriteError) -> Self {
        match error {
            quinn::WriteError::Stopped(code) => Self::Cancelled(code_of(code)),
            _ => Self::UplinkLost,
        }
    }
}

impl From<quinn::ReadError> for StreamError {
    fn from(error: quinn::ReadError) -> Self {
        match error {
            quinn::ReadError::Reset(code) => Self::Cancelled(code_of(code)),
            _ => Self::UplinkLost,
        }
    }
}

impl From<io::Error> for StreamError {
    /// quinn's `AsyncRead` wraps its own error in one of input and output.
    fn from(error: io::Error) -> Self {
        match error.into_inner().and_then(|inner| inner.downcast::<quinn::ReadError>().ok()) {
            Some(inner) => Self::from(*inner),
            None => Self::UplinkLost,
        }
    }
}

/// What a QUIC application code means here.
pub(crate) fn code_of(code: quinn::VarInt) -> CloseCode {
    CloseCode::from_u32(u32::try_from(code.into_inner()).unwrap_or(u32::MAX))
}

/// A close code as QUIC takes it.
pub(crate) fn var(code: CloseCode) -> quinn::VarInt {
    quinn::VarInt::from_u32(code.to_u32())
}
