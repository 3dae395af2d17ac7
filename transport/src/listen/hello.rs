//! The first frame of a peer, and what the relay says to it.

use std::net::SocketAddr;
use std::time::Duration;

use oriel_protocol::close::CloseCode;
use oriel_protocol::control::{Control, Hello, Notice, Refusal, Welcome};
use oriel_protocol::key::PublicKey;
use tokio::time::timeout;

use super::uplink::RelayUplink;
use crate::control::{ControlReceiver, ControlSender};
use crate::error::StreamError;

/// How long a welcome may take to be sent.
const WELCOME_DEADLINE: Duration = Duration::from_secs(5);

/// How long a refused peer may take to read why (P-26).
const REFUSAL_DEADLINE: Duration = Duration::from_secs(1);

/// A peer's hello, to be answered.
#[derive(Debug)]
pub struct HelloFrom {
    /// The identity that the handshake has proved.
    pub identity: PublicKey,
    /// What it asks for.
    pub hello: Hello,
    pub(super) address: SocketAddr,
    pub(super) uplink: RelayUplink,
    pub(super) sender: ControlSender,
    pub(super) receiver: ControlReceiver,
}

impl HelloFrom {
    /// Where the peer is, as seen from here.
    pub fn remote_address(&self) -> SocketAddr {
        self.address
    }

    /// The uplink, to be entered in the table before the welcome goes out.
    pub fn uplink(&self) -> RelayUplink {
        self.uplink.clone()
    }

    /// Accepts the hello.
    ///
    /// # Errors
    /// [`StreamError`] if the peer is gone.
    pub async fn welcome(
        mut self,
        welcome: Welcome,
    ) -> Result<(ControlSender, ControlReceiver), StreamError> {
        match timeout(WELCOME_DEADLINE, self.sender.send(&Control::Welcome(welcome))).await {
            Ok(sent) => sent?,
            Err(_) => {
                self.uplink.close(CloseCode::Silent);
                return Err(StreamError::UplinkLost);
            }
        }
        Ok((self.sender, self.receiver))
    }

    /// Refuses the hello, and closes the connection once the peer has read why.
    pub async fn refuse(self, refusal: Refusal) {
        last_word(self.sender, Control::Refusal(refusal)).await;
        self.uplink.close(CloseCode::Refused);
    }
}

/// Sends the last frame of a control stream, and waits until the peer has it, within a second or not at all.
pub(super) async fn last_word(mut sender: ControlSender, frame: Control) {
    let told = async {
        sender.send(&frame).await?;
        sender.finish().await;
        Ok::<_, StreamError>(())
    };
    let _ = timeout(REFUSAL_DEADLINE, told).await;
}

/// Sends one notice, within a second or not at all.
pub async fn notify(sender: &mut ControlSender, notice: Notice) {
    let _ = timeout(Duration::from_secs(1), sender.send(&Control::Notice(notice))).await;
}
