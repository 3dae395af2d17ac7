//! Control frames on an uplink's first stream.

use bytes::BytesMut;
use oriel_protocol::control::Control;
use oriel_protocol::limits::CONTROL_HEAD;

use crate::error::StreamError;
use oriel_protocol::error::DecodeError;

/// The sending half.
#[derive(Debug)]
pub struct ControlSender(quinn::SendStream);

/// The receiving half.
#[derive(Debug)]
pub struct ControlReceiver(quinn::RecvStream);

/// Makes the two halves out of a stream's.
pub(crate) fn halves(
    (send, receive): (quinn::SendStream, quinn::RecvStream),
) -> (ControlSender, ControlReceiver) {
    (ControlSender(send), ControlReceiver(receive))
}

impl ControlSender {
    /// Sends one frame; waits if the other end does not read.
    ///
    /// # Errors
    /// [`StreamError`] if the stream or the uplink is gone.
    pub async fn send(&mut self, frame: &Control) -> Result<(), StreamError> {
        let mut out = BytesMut::new();
        frame.encode(&mut out);
        Ok(self.0.write_chunk(out.freeze()).await?)
    }

    /// Ends the stream cleanly and waits until the other end has all of it, or is gone.
    pub async fn finish(mut self) {
        if self.0.finish().is_ok() {
            let _ = self.0.stopped().await;
        }
    }
}

impl ControlReceiver {
    /// Receives one frame. Not cancel safe: a frame half read is lost.
    ///
    /// # Errors
    /// [`StreamError`]: what came is not a frame, or the stream or the uplink is gone.
    pub async fn receive(&mut self) -> Result<Control, StreamError> {
        let mut head = [0; CONTROL_HEAD];
        self.fill(&mut head).await?;
        let (kind, len) = Control::decode_head(head)?;
        let mut payload = vec![0; len];
        self.fill(&mut payload).await?;
        Ok(Control::decode(kind, payload.into())?)
    }

    async fn fill(&mut self, buffer: &mut [u8]) -> Result<(), StreamError> {
        self.0.read_exact(buffer).await.map_err(|error| match error {
            quinn::ReadExactError::FinishedEarly(_) => DecodeError::Unfinished.into(),
            quinn::ReadExactError::ReadError(error) => error.into(),
        })
    }
}
