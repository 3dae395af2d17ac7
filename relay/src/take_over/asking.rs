//! The new process: asks whoever runs with the data folder for its sockets.

use std::io::ErrorKind;
use std::path::Path;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONNECTION, HOST, UPGRADE};
use http::{Method, Request, StatusCode};
use http_body_util::{BodyExt, Empty};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::UnixStream;
use tokio::time::timeout;

use super::Sockets;
use super::wire::{PROTOCOL, Wire, WireError, Word};

/// For the running relay to answer: commits under way end first.
const ANSWER: Duration = Duration::from_secs(15);
/// For it to let go, when it has been told that all is ready.
const LET_GO: Duration = Duration::from_secs(5);

/// The running relay's sockets, which it still uses itself.
#[derive(Debug)]
pub struct Asked {
    wire: Wire,
    /// The sockets.
    pub sockets: Sockets,
    /// For connection ids: no other living process has it.
    pub generation: u8,
}

/// Why there is nothing to take over.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AskError {
    /// It cannot be reached, or broke off.
    #[error("the running relay gave its sockets away and then took them back, or never gave them: {0}")]
    Wire(#[from] WireError),
    /// It does not speak HTTP, or broke off.
    #[error("the running relay cannot be asked for its sockets: {0}")]
    NoAnswer(String),
    /// It is of an earlier release.
    #[error(
        "the running relay is of a release that cannot hand its sockets over: stop it, and start this one"
    )]
    TooOld,
    /// It does not want to, and said why.
    #[error("the running relay keeps its sockets: {0}")]
    Refused(String),
}

/// Asks the relay whose admin socket this is; `None` if none runs there.
///
/// # Errors
/// [`AskError`]; the running relay goes on as before.
pub async fn ask(socket: &Path) -> Result<Option<Asked>, AskError> {
    let stream = match UnixStream::connect(socket).await {
        Ok(stream) => stream,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::ConnectionRefused) => {
            return Ok(None);
        }
        Err(error) => return Err(AskError::NoAnswer(error.to_string())),
    };
    let asking = upgrade(stream);
    let mut wire = timeout(ANSWER, asking).await.map_err(|_| WireError::Late(ANSWER))??;
    wire.say(Word::Ask).await?;
    let (generation, parts) = wire.offered(ANSWER).await?;
    let sockets = Sockets::gather(parts).ok_or(WireError::Unknown)?;
    Ok(Some(Asked { wire, sockets, generation }))
}

async fn upgrade(stream: UnixStream) -> Result<Wire, AskError> {
    let no_answer = |error: &dyn std::fmt::Display| AskError::NoAnswer(error.to_string());
    let (mut sender, connection) =
        http1::handshake(TokioIo::new(stream)).await.map_err(|error| no_answer(&error))?;
    let request = Request::builder()
        .method(Method::POST)
        .uri("/take-over")
        .header(HOST, "admin")
        .header(CONNECTION, "upgrade")
        .header(UPGRADE, PROTOCOL)
        .body(Empty::<Bytes>::new())
        .map_err(|error| no_answer(&error))?;
    let asking = async {
        let response = sender.send_request(request).await.map_err(|error| no_answer(&error))?;
        match response.status() {
            StatusCode::SWITCHING_PROTOCOLS => {
                hyper::upgrade::on(response).await.map_err(|error| no_answer(&error))
            }
            StatusCode::NOT_FOUND => Err(AskError::TooOld),
            _ => {
                let why = response.into_body().collect().await.map_err(|error| no_answer(&error))?;
                Err(AskError::Refused(String::from_utf8_lossy(&why.to_bytes()).trim().to_owned()))
            }
        }
    };
    let (asked, _) = tokio::join!(asking, connection.with_upgrades());
    let parts = asked?.downcast::<TokioIo<UnixStream>>().map_err(|_| AskError::Wire(WireError::Unknown))?;
    Ok(Wire::new(parts.io.into_inner(), parts.read_buf))
}

/// A relay that has everything and does not use it yet.
#[derive(Debug)]
pub(crate) struct Ready {
    wire: Wire,
}

impl Asked {
    /// What the relay is made of, and what to say when it is.
    pub(crate) fn divide(self) -> (Sockets, u8, Ready) {
        (self.sockets, self.generation, Ready { wire: self.wire })
    }
}

impl Ready {
    /// Has the old process let go; from the moment on at which this returns, nobody else takes connections.
    ///
    /// # Errors
    /// [`AskError`]: the old process goes on, and this one must not.
    pub(crate) async fn take(&mut self) -> Result<(), AskError> {
        self.wire.say(Word::Ready).await?;
        Ok(self.wire.hear(Word::Yours, LET_GO).await?)
    }

    /// Tells it that this process serves. If it is gone by now, so much the better.
    pub(crate) async fn serving(mut self) {
        let _ = self.wire.say(Word::Serving).await;
    }
}
