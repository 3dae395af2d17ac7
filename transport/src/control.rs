//! Control frames on an uplink's first stream.

use std::future::poll_fn;

use bytes::BytesMut;
use oriel_protocol::control::Control;
use oriel_protocol::error::DecodeError;
use oriel_protocol::limits::CONTROL_HEAD;

use crate::error::StreamError;
use crate::stream::{Halves, ReceiveHalf, SendHalf};

/// Room for one read: most frames are a few bytes.
const READ: usize = 1024;

/// The sending half.
#[derive(Debug)]
pub struct ControlSender(SendHalf);

/// The receiving half.
#[derive(Debug)]
pub struct ControlReceiver {
    stream: ReceiveHalf,
    buffer: BytesMut,
}

/// Makes the two halves out of a stream's.
pub(crate) fn halves((send, receive): Halves) -> (ControlSender, ControlReceiver) {
    (ControlSender(send), ControlReceiver { stream: receive, buffer: BytesMut::new() })
}

impl ControlSender {
    /// Sends one frame; waits if the other end does not read.
    ///
    /// # Errors
    /// [`StreamError`] if the stream or the uplink is gone.
    pub async fn send(&mut self, frame: &Control) -> Result<(), StreamError> {
        let mut out = BytesMut::new();
        frame.encode(&mut out);
        self.0.write_all_chunks(&mut [out.freeze()]).await
    }

    /// Ends the stream cleanly and waits until the other end has all of it, or is gone.
    pub async fn finish(self) {
        self.0.finish_and_wait().await;
    }
}

impl ControlReceiver {
    /// Receives one frame.
    ///
    /// # Errors
    /// [`StreamError`]: what came is not a frame, or the stream or the uplink is gone.
    pub async fn receive(&mut self) -> Result<Control, StreamError> {
        self.fill(CONTROL_HEAD).await?;
        let mut head = [0; CONTROL_HEAD];
        head.copy_from_slice(&self.buffer[..CONTROL_HEAD]);
        let (kind, len) = Control::decode_head(head)?;
        self.fill(CONTROL_HEAD + len).await?;
        let payload = self.buffer.split_to(CONTROL_HEAD + len).freeze().split_off(CONTROL_HEAD);
        Ok(Control::decode(kind, payload)?)
    }

    /// Reads until there are so many bytes.
    async fn fill(&mut self, wanted: usize) -> Result<(), StreamError> {
        while self.buffer.len() < wanted {
            let (stream, buffer) = (&mut self.stream, &mut self.buffer);
            if poll_fn(|cx| stream.poll_fill(cx, buffer, READ)).await? == 0 {
                return Err(DecodeError::Unfinished.into());
            }
        }
        Ok(())
    }
}
