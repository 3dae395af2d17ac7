//! Whoever calls, and how one finds out.

use std::net::SocketAddr;
use std::time::Duration;

use oriel_protocol::close::CloseCode;
use oriel_protocol::control::Control;
use oriel_protocol::error::DecodeError;
use oriel_protocol::key::PublicKey;

use super::errand::ErrandFrom;
use super::hello::HelloFrom;
use super::uplink::RelayUplink;
use crate::amplification::Proved;
use crate::control::halves;
use crate::error::StreamError;
use crate::stream::Halves;

/// How long a handshake, and then the hello, may take (P-29).
pub const HANDSHAKE_DEADLINE: Duration = Duration::from_secs(5);

/// Who called.
#[derive(Debug)]
pub enum Caller {
    /// A peer that has said its hello and waits for an answer.
    Peer(HelloFrom),
    /// A peer that has said what it wants done, and waits for an answer.
    Errand(ErrandFrom),
    /// A browser that speaks HTTP/3.
    Browser {
        /// Its connection.
        connection: quinn::Connection,
        /// The server name of its handshake.
        server_name: Option<String>,
        /// To be held as long as the connection.
        proved: Proved,
    },
}

/// Why a caller came to nothing.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AcceptError {
    /// The QUIC or TLS handshake failed.
    #[error("handshake: {0}")]
    Handshake(#[from] quinn::ConnectionError),
    /// The first words of HTTP/2 failed.
    #[error("HTTP/2: {0}")]
    Http2(#[from] h2::Error),
    /// It took too long.
    #[error("no hello within {} s", HANDSHAKE_DEADLINE.as_secs())]
    Deadline,
    /// It showed no usable identity.
    #[error("no Ed25519 certificate")]
    NoIdentity,
    /// Its first frame was neither a hello nor an errand.
    #[error("hello: {0}")]
    Hello(#[from] StreamError),
}

/// Waits for the first frame of a peer that has proved this identity.
pub(super) async fn greet(
    identity: PublicKey,
    address: SocketAddr,
    uplink: RelayUplink,
    control: impl Future<Output = Result<Halves, AcceptError>>,
) -> Result<Caller, AcceptError> {
    let mut guard = CloseUnlessKept { uplink: uplink.clone(), code: Some(CloseCode::Deadline) };
    let (sender, mut receiver) = halves(control.await?);
    match receiver.receive().await {
        Ok(Control::Hello(hello)) => {
            guard.code = None;
            Ok(Caller::Peer(HelloFrom { identity, hello, address, uplink, sender, receiver }))
        }
        Ok(Control::Errand(errand)) => {
            guard.code = None;
            Ok(Caller::Errand(ErrandFrom::new(identity, errand, address, uplink, sender)))
        }
        Ok(_) => {
            guard.code = Some(CloseCode::MalformedControl);
            Err(StreamError::from(DecodeError::Control("the first frame is not a hello")).into())
        }
        Err(error) => {
            guard.code = Some(error.close_code());
            Err(error.into())
        }
    }
}

/// Closes a connection whose hello never came; a deadline drops this with the future.
struct CloseUnlessKept {
    uplink: RelayUplink,
    code: Option<CloseCode>,
}

impl Drop for CloseUnlessKept {
    fn drop(&mut self) {
        if let Some(code) = self.code {
            self.uplink.close(code);
        }
    }
}
