//! The body of a response on its way out: as it comes, or bound to its signed head.

use bytes::Bytes;
use http::HeaderMap;
use oriel_protocol::close::CloseCode;
use oriel_protocol::head::encode_section;
use oriel_protocol::limits::MAX_DATA;
use oriel_signing::seal::Seal;
use oriel_transport::error::StreamError;
use oriel_transport::packets::PacketSender;

/// Writes a body. With a seal, the newest piece is held back until it is known whether another follows: the last
/// one before a pause carries a signature, so that the visitor can use what has come.
#[derive(Debug)]
pub struct Outgoing<'a> {
    sender: &'a mut PacketSender,
    seal: Option<Seal>,
    held: Bytes,
}

impl<'a> Outgoing<'a> {
    /// After the head was queued, with the seal that binds the body to it.
    pub fn new(sender: &'a mut PacketSender, seal: Option<Seal>) -> Self {
        Self { sender, seal, held: Bytes::new() }
    }

    /// Takes body bytes; writes once enough has come together.
    ///
    /// # Errors
    /// [`StreamError`].
    pub async fn data(&mut self, mut body: Bytes) -> Result<(), StreamError> {
        if self.seal.is_none() {
            self.sender.data(body);
        } else {
            while !body.is_empty() {
                self.put_held(false);
                self.held = body.split_to(body.len().min(MAX_DATA));
            }
        }
        if self.sender.queued() >= MAX_DATA { self.sender.flush().await } else { Ok(()) }
    }

    /// Writes everything: nothing more is there yet.
    ///
    /// # Errors
    /// [`StreamError`].
    pub async fn flush(&mut self) -> Result<(), StreamError> {
        self.put_held(true);
        self.sender.flush().await
    }

    /// The body is complete.
    ///
    /// # Errors
    /// [`StreamError`].
    pub async fn finish(mut self, mut trailers: HeaderMap) -> Result<(), StreamError> {
        self.put_held(false);
        let Some(seal) = &self.seal else { return self.sender.finish(trailers).await };
        let section = encode_section(&trailers).unwrap_or_else(|_| {
            // Over a limit: they are metadata, and the body is complete without them.
            trailers.clear();
            vec![0]
        });
        let signature = seal.finish(None, &section);
        self.sender.finish_signed(trailers, signature).await
    }

    /// The body will not be completed.
    ///
    /// # Errors
    /// [`StreamError`].
    pub async fn abort(mut self, reason: CloseCode) -> Result<(), StreamError> {
        self.put_held(false);
        let signature = self.seal.as_ref().map(|seal| seal.abort(reason.to_u32()));
        self.sender.abort_signed(reason, signature).await
    }

    fn put_held(&mut self, last: bool) {
        if let Some(seal) = &mut self.seal
            && !self.held.is_empty()
        {
            let body = std::mem::take(&mut self.held);
            let signature = seal.data(&body, last);
            self.sender.data_packet(body, signature.as_ref());
        }
    }
}
