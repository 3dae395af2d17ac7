//! Error codes of RFC 9114, section 8.1, and RFC 9204, section 6.

/// Why a stream or a connection is ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Code {
    /// Nothing is wrong.
    #[error("no error")]
    NoError = 0x100,
    /// The protocol was violated in a way that has no code of its own.
    #[error("general protocol error")]
    GeneralProtocolError = 0x101,
    /// A fault of our own.
    #[error("internal error")]
    InternalError = 0x102,
    /// A stream that may not be opened.
    #[error("stream creation error")]
    StreamCreationError = 0x103,
    /// A stream ended that must not.
    #[error("closed critical stream")]
    ClosedCriticalStream = 0x104,
    /// A frame where it may not come.
    #[error("frame unexpected")]
    FrameUnexpected = 0x105,
    /// A frame whose payload is not what its type asks for, or that is cut off.
    #[error("frame error")]
    FrameError = 0x106,
    /// More noise than a browser makes.
    #[error("excessive load")]
    ExcessiveLoad = 0x107,
    /// A push or stream id that may not be used.
    #[error("id error")]
    IdError = 0x108,
    /// An error in the settings.
    #[error("settings error")]
    SettingsError = 0x109,
    /// The control stream did not begin with settings.
    #[error("missing settings")]
    MissingSettings = 0x10a,
    /// A request was not looked at.
    #[error("request rejected")]
    RequestRejected = 0x10b,
    /// A request or its response is no longer wanted.
    #[error("request cancelled")]
    RequestCancelled = 0x10c,
    /// A request ended before it was complete.
    #[error("request incomplete")]
    RequestIncomplete = 0x10d,
    /// A malformed message.
    #[error("message error")]
    MessageError = 0x10e,
    /// A field section that cannot be decoded.
    #[error("QPACK decompression failed")]
    QpackDecompressionFailed = 0x200,
    /// An encoder instruction that may not be given.
    #[error("QPACK encoder stream error")]
    QpackEncoderStreamError = 0x201,
    /// A decoder instruction that may not be given.
    #[error("QPACK decoder stream error")]
    QpackDecoderStreamError = 0x202,
}

impl From<Code> for quinn::VarInt {
    fn from(code: Code) -> Self {
        quinn::VarInt::from_u32(code as u32)
    }
}
