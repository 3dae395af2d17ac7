//! Writing packets. What is queued goes out in one write; a stream that is dropped before FINAL is reset.

use bytes::{Bytes, BytesMut};
use http::HeaderMap;
use oriel_protocol::close::CloseCode;
use oriel_protocol::head::{HeadTooLarge, RequestHead, ResponseHead};
use oriel_protocol::limits::{MAX_DATA, SIGNATURE};
use oriel_protocol::link::Preface;
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::payload::{Abort, Final, begin_data};

use crate::error::StreamError;
use crate::stream::SendHalf;

/// The sending half of an exchange's stream.
///
/// Heads, data and the end are queued first and travel together at the next flush, so that a small answer is one
/// write. The queue holds what one caller puts between two flushes: one head, one body chunk, one end.
#[derive(Debug)]
pub struct PacketSender {
    id: MessageBoxId,
    stream: SendHalf,
    /// Packets, or parts of them, to be written; bodies are not copied.
    queue: Vec<Bytes>,
    /// Packet heads being put together; they are cut off into `queue`.
    scratch: BytesMut,
    total: u64,
    packets: u64,
    ended: bool,
    /// Ended by FINAL or ABORT.
    in_order: bool,
}

impl PacketSender {
    pub(crate) fn new(id: MessageBoxId, stream: SendHalf) -> Self {
        let (queue, scratch) = (Vec::new(), BytesMut::new());
        Self { id, stream, queue, scratch, total: 0, packets: 0, ended: false, in_order: false }
    }

    pub(crate) fn rename(&mut self, id: MessageBoxId) {
        self.id = id;
    }

    /// Queues what stands before the first packet on a link.
    pub(crate) fn preface(&mut self, preface: &Preface) {
        preface.encode(&mut self.scratch);
    }

    /// Queues REQUEST; `empty` says that no body follows.
    ///
    /// # Errors
    /// [`HeadTooLarge`]; nothing was queued then.
    pub fn request(&mut self, head: &RequestHead, empty: bool) -> Result<(), HeadTooLarge> {
        head.encode(self.id, empty, &mut self.scratch)
    }

    /// Queues RESPONSE or INFORMATIONAL; `empty` says that no body follows.
    ///
    /// # Errors
    /// [`HeadTooLarge`]; nothing was queued then.
    pub fn response(&mut self, head: &ResponseHead, empty: bool) -> Result<(), HeadTooLarge> {
        head.encode(self.id, empty, &mut self.scratch)
    }

    /// Queues body bytes, as DATA packets of at most [`MAX_DATA`] each.
    pub fn data(&mut self, mut body: Bytes) {
        while !body.is_empty() {
            self.data_packet(body.split_to(body.len().min(MAX_DATA)), None);
        }
    }

    /// Queues one DATA packet of 1 to [`MAX_DATA`] body bytes, with the signature that it carries.
    pub fn data_packet(&mut self, body: Bytes, signature: Option<&[u8; SIGNATURE]>) {
        begin_data(&mut self.scratch, self.id, self.total, signature, body.len());
        self.queue.push(self.scratch.split().freeze());
        self.total += body.len() as u64;
        self.packets += 1;
        self.queue.push(body);
    }

    /// The exchange's id.
    pub fn id(&self) -> MessageBoxId {
        self.id
    }

    /// Bytes that wait for the next flush.
    pub fn queued(&self) -> usize {
        self.queue.iter().map(Bytes::len).sum::<usize>() + self.scratch.len()
    }

    /// Writes what is queued; waits while the other end's windows are full.
    ///
    /// # Errors
    /// [`StreamError`] if the other end gave up or the uplink is gone.
    pub async fn flush(&mut self) -> Result<(), StreamError> {
        if !self.scratch.is_empty() {
            self.queue.push(self.scratch.split().freeze());
        }
        if !self.queue.is_empty() {
            self.stream.write_all_chunks(&mut self.queue).await?;
            self.queue.clear();
        }
        Ok(())
    }

    /// Queues FINAL with these trailers, writes everything, and ends the stream. Trailers over a limit are left
    /// out: they are metadata, and the body is complete without them.
    ///
    /// # Errors
    /// As [`flush`](Self::flush).
    pub async fn finish(&mut self, trailers: HeaderMap) -> Result<(), StreamError> {
        let mut last = Final { total: self.total, packets: self.packets, trailers, ..Final::default() };
        if last.encode(self.id, &mut self.scratch).is_err() {
            last.trailers = HeaderMap::new();
            let _ = last.encode(self.id, &mut self.scratch);
        }
        self.end().await
    }

    /// Queues FINAL with these trailers and the signature over everything, writes it all, and ends the stream.
    /// Trailers over a limit, to which no signature can fit, abort it.
    ///
    /// # Errors
    /// As [`flush`](Self::flush).
    pub async fn finish_signed(
        &mut self,
        trailers: HeaderMap,
        signature: [u8; SIGNATURE],
    ) -> Result<(), StreamError> {
        let (total, packets) = (self.total, self.packets);
        let last = Final { total, packets, digest: None, trailers, signature: Some(signature) };
        if last.encode(self.id, &mut self.scratch).is_err() {
            return self.abort(CloseCode::Internal).await;
        }
        self.end().await
    }

    /// Queues ABORT, writes everything, and ends the stream.
    ///
    /// # Errors
    /// As [`flush`](Self::flush).
    pub async fn abort(&mut self, reason: CloseCode) -> Result<(), StreamError> {
        self.abort_signed(reason, None).await
    }

    /// Queues ABORT with its signature, if it has one, writes everything, and ends the stream.
    ///
    /// # Errors
    /// As [`flush`](Self::flush).
    pub async fn abort_signed(
        &mut self,
        reason: CloseCode,
        signature: Option<[u8; SIGNATURE]>,
    ) -> Result<(), StreamError> {
        Abort { reason, signature }.encode(self.id, &mut self.scratch);
        self.end().await
    }

    async fn end(&mut self) -> Result<(), StreamError> {
        self.flush().await?;
        (self.ended, self.in_order) = (true, true);
        self.stream.finish();
        Ok(())
    }

    /// Gives the stream up at once, whatever was queued.
    pub fn reset(&mut self, code: CloseCode) {
        self.ended = true;
        self.stream.reset(code);
    }

    /// Whether FINAL or ABORT is out, or the stream was given up.
    pub fn has_ended(&self) -> bool {
        self.ended
    }

    /// Waits until all that was sent has arrived, or is not wanted any more, or the uplink is gone; at once where the
    /// carrier cannot tell, and where the stream did not end in order.
    pub fn arrived(&self) -> impl Future<Output = ()> + Send + Sync + 'static {
        let arrived = self.in_order.then(|| self.stream.arrived());
        async move {
            if let Some(arrived) = arrived {
                arrived.await;
            }
        }
    }

    /// Waits until the other end no longer wants what is sent, or the uplink is gone. That all has arrived is
    /// neither: the other direction may go on for long after that. To be awaited by the task that sends.
    pub fn stopped(&self) -> impl Future<Output = ()> + Send + Sync + 'static {
        let stopped = self.stream.stopped();
        async move {
            stopped.await;
        }
    }
}

impl Drop for PacketSender {
    fn drop(&mut self) {
        if !self.ended {
            self.reset(CloseCode::Cancelled);
        }
    }
}
