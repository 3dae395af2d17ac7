//! Writing a response. What is queued goes out in one write; a stream that is dropped before its end is reset.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Response};

use crate::code::Code;
use crate::frame;
use crate::qpack::{encode_fields, encode_status};
use crate::varint;
use crate::visit::Visit;

/// The sending half of a request's stream.
#[derive(Debug)]
pub struct Responder {
    stream: quinn::SendStream,
    visit: Arc<Visit>,
    queue: Vec<Bytes>,
    ended: bool,
    /// Why it is reset if it is dropped before its end.
    unless_ended: Code,
}

/// The visitor has left, or takes no head of this size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the visitor takes no more")]
pub struct Gone;

impl Responder {
    pub(crate) fn new(stream: quinn::SendStream, visit: Arc<Visit>) -> Self {
        Self { stream, visit, queue: Vec::new(), ended: false, unless_ended: Code::RequestRejected }
    }

    /// From now on the request counts as looked at.
    pub(crate) fn begin(&mut self) {
        self.unless_ended = Code::RequestCancelled;
    }

    /// Queues a head, interim ones included.
    ///
    /// # Errors
    /// [`Gone`] if it is larger than the visitor's settings allow; nothing was queued then.
    pub fn head(&mut self, head: &Response<()>) -> Result<(), Gone> {
        let mut section = BytesMut::with_capacity(256);
        encode_status(head.status(), &mut section);
        let size = encode_fields(head.headers(), &mut section) + ":status".len() + 3 + 32;
        self.section(section, size)
    }

    /// Queues trailers.
    ///
    /// # Errors
    /// As [`head`](Self::head).
    pub fn trailers(&mut self, trailers: &HeaderMap) -> Result<(), Gone> {
        let mut section = BytesMut::new();
        let size = encode_fields(trailers, &mut section);
        self.section(section, size)
    }

    fn section(&mut self, section: BytesMut, size: usize) -> Result<(), Gone> {
        if size as u64 > self.visit.their_limit.load(Ordering::Relaxed) {
            return Err(Gone);
        }
        self.frame(frame::HEADERS, section.freeze());
        Ok(())
    }

    /// Queues a piece of the body.
    pub fn data(&mut self, piece: Bytes) {
        if !piece.is_empty() {
            self.frame(frame::DATA, piece);
        }
    }

    fn frame(&mut self, kind: u64, payload: Bytes) {
        let mut head = BytesMut::with_capacity(16);
        varint::put(&mut head, kind);
        varint::put(&mut head, payload.len() as u64);
        self.queue.push(head.freeze());
        self.queue.push(payload);
    }

    /// Writes what is queued; waits while the visitor's windows are full.
    ///
    /// # Errors
    /// [`Gone`].
    pub async fn flush(&mut self) -> Result<(), Gone> {
        if !self.queue.is_empty() {
            self.stream.write_all_chunks(&mut self.queue).await.map_err(|_| Gone)?;
            self.queue.clear();
        }
        Ok(())
    }

    /// Writes what is queued, and ends the stream.
    ///
    /// # Errors
    /// [`Gone`].
    pub async fn finish(&mut self) -> Result<(), Gone> {
        self.flush().await?;
        self.ended = true;
        self.stream.finish().map_err(|_| Gone)
    }

    /// Gives the response up.
    pub fn reset(&mut self, code: Code) {
        self.ended = true;
        let _ = self.stream.reset(code.into());
    }

    /// Waits until the visitor has everything, or has left.
    pub fn taken(&self) -> impl Future<Output = ()> + Send + Sync + 'static {
        let stopped = self.stream.stopped();
        async move {
            let _ = stopped.await;
        }
    }
}

impl Drop for Responder {
    fn drop(&mut self) {
        if !self.ended {
            self.reset(self.unless_ended);
        }
    }
}
