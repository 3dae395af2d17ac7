//! A WebSocket's messages as bytes without bounds between them.

use std::io::{self, ErrorKind};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use futures_util::{Sink, Stream};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::error::{Error, ProtocolError};
use tokio_tungstenite::tungstenite::protocol::Message;

/// Bytes within binary messages.
pub(super) struct MessageBytes<S> {
    socket: WebSocketStream<S>,
    /// The most bytes of a message.
    most: usize,
    /// What has been received and not yet read.
    rest: Bytes,
    end: Option<End>,
}

/// Why nothing more comes.
#[derive(Clone, Copy)]
enum End {
    /// The other end closed.
    Closed,
    /// The connection ended otherwise, or the other end broke the rules.
    Broken(ErrorKind),
}

impl<S> MessageBytes<S> {
    pub(super) fn new(socket: WebSocketStream<S>, most: usize) -> Self {
        Self { socket, most, rest: Bytes::new(), end: None }
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for MessageBytes<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        while self.rest.is_empty() {
            match self.end {
                Some(End::Closed) => return Poll::Ready(Ok(())),
                Some(End::Broken(kind)) => return Poll::Ready(Err(kind.into())),
                None => {}
            }
            match ready!(Pin::new(&mut self.socket).poll_next(cx)) {
                Some(Ok(Message::Binary(bytes))) => self.rest = bytes,
                // The next look at the connection sends the pong.
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                Some(Ok(Message::Close(_))) => {
                    // The other end waits for the answer to this, but not so that anything could hang on it.
                    let _ = Pin::new(&mut self.socket).poll_flush(cx);
                    self.end = Some(End::Closed);
                }
                None => self.end = Some(End::Closed),
                Some(Ok(Message::Text(_) | Message::Frame(_))) => {
                    self.end = Some(End::Broken(ErrorKind::InvalidData));
                    return Poll::Ready(Err(io::Error::new(ErrorKind::InvalidData, "a message of text")));
                }
                Some(Err(error)) => {
                    let error = translate(error, ErrorKind::UnexpectedEof);
                    self.end = Some(End::Broken(error.kind()));
                    return Poll::Ready(Err(error));
                }
            }
        }
        let length = self.rest.len().min(buf.remaining());
        buf.put_slice(&self.rest[..length]);
        self.rest.advance(length);
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for MessageBytes<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        if buf.is_empty() {
            return Poll::Ready(Ok(0));
        }
        let gone = |error| translate(error, ErrorKind::BrokenPipe);
        ready!(Pin::new(&mut self.socket).poll_ready(cx)).map_err(gone)?;
        let length = buf.len().min(self.most);
        let message = Message::Binary(Bytes::copy_from_slice(&buf[..length]));
        Pin::new(&mut self.socket).start_send(message).map_err(gone)?;
        Poll::Ready(Ok(length))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_flush(cx).map_err(|error| translate(error, ErrorKind::BrokenPipe))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_close(cx).map_err(|error| translate(error, ErrorKind::BrokenPipe))
    }
}

/// `gone` is what the end of the connection means to whoever asked.
fn translate(error: Error, gone: ErrorKind) -> io::Error {
    match error {
        Error::Io(error) => error,
        Error::ConnectionClosed
        | Error::AlreadyClosed
        | Error::Protocol(ProtocolError::ResetWithoutClosingHandshake | ProtocolError::SendAfterClosing) => {
            gone.into()
        }
        other => io::Error::new(ErrorKind::InvalidData, other),
    }
}
