//! A peer that wants one thing done and no uplink (P-145, P-146).

use std::net::SocketAddr;

use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{Answer, Control, Errand, Refusal};
use oriel_protocol::key::PublicKey;

use super::last_word;
use crate::control::ControlSender;
use crate::error::var;

/// A peer's errand, to be answered. One that is dropped breaks the connection off.
#[derive(Debug)]
pub struct ErrandFrom {
    /// The identity that the handshake has proved.
    pub identity: PublicKey,
    /// What it wants done.
    pub errand: Errand,
    sender: ControlSender,
    line: Line,
}

/// The connection, which is closed in any case.
#[derive(Debug)]
struct Line(quinn::Connection);

impl Drop for Line {
    fn drop(&mut self) {
        self.0.close(var(CloseCode::Internal), b"");
    }
}

impl ErrandFrom {
    pub(super) fn new(
        identity: PublicKey,
        errand: Errand,
        connection: quinn::Connection,
        sender: ControlSender,
    ) -> Self {
        Self { identity, errand, sender, line: Line(connection) }
    }

    /// Where the peer is, as seen from here.
    pub fn remote_address(&self) -> SocketAddr {
        self.line.0.remote_address()
    }

    /// Says that the errand is done, and closes the connection once the peer has read it.
    pub async fn answer(self, answer: Answer) {
        last_word(self.sender, Control::Answer(answer)).await;
        self.line.0.close(var(CloseCode::Done), b"");
    }

    /// Says that the errand was not done, and closes the connection once the peer has read why.
    pub async fn refuse(self, refusal: Refusal) {
        last_word(self.sender, Control::Refusal(refusal)).await;
        self.line.0.close(var(CloseCode::Refused), b"");
    }
}
