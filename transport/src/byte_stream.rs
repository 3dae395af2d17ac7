//! What carries bytes both ways: a TCP connection, or something within one.

use tokio::io::{AsyncRead, AsyncWrite};

/// Bytes both ways.
pub trait ByteStream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> ByteStream for T {}

/// Any of them.
pub type BoxedStream = Box<dyn ByteStream>;
