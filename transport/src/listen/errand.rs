//! A peer that wants one thing done and no uplink (P-145, P-146).

use std::net::SocketAddr;

use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{Answer, Control, Errand, Refusal};
use oriel_protocol::key::PublicKey;

use super::hello::last_word;
use super::uplink::RelayUplink;
use crate::control::ControlSender;

/// A peer's errand, to be answered. One that is dropped breaks the connection off.
#[derive(Debug)]
pub struct ErrandFrom {
    /// The identity that the handshake has proved.
    pub identity: PublicKey,
    /// What it wants done.
    pub errand: Errand,
    address: SocketAddr,
    sender: ControlSender,
    line: Line,
}

/// The connection, which is closed in any case.
#[derive(Debug)]
struct Line(RelayUplink);

impl Drop for Line {
    fn drop(&mut self) {
        self.0.close(CloseCode::Internal);
    }
}

impl ErrandFrom {
    pub(super) fn new(
        identity: PublicKey,
        errand: Errand,
        address: SocketAddr,
        connection: RelayUplink,
        sender: ControlSender,
    ) -> Self {
        Self { identity, errand, address, sender, line: Line(connection) }
    }

    /// Where the peer is, as seen from here.
    pub fn remote_address(&self) -> SocketAddr {
        self.address
    }

    /// Says that the errand is done, and closes the connection once the peer has read it.
    pub async fn answer(self, answer: Answer) {
        last_word(self.sender, Control::Answer(answer)).await;
        self.line.0.close(CloseCode::Done);
    }

    /// Says that the errand was not done, and closes the connection once the peer has read why.
    pub async fn refuse(self, refusal: Refusal) {
        last_word(self.sender, Control::Refusal(refusal)).await;
        self.line.0.close(CloseCode::Refused);
    }
}
