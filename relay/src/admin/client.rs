//! The other end of the admin socket: what `oriel-relay names` and its like do.

use std::io::ErrorKind;
use std::path::Path;
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request, StatusCode};
use http_body_util::{BodyExt, Empty};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::UnixStream;
use tokio::time::timeout;

use super::socket::FILE;

/// How long the running relay may take to answer.
const DEADLINE: Duration = Duration::from_secs(10);

/// Why a command did not succeed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CommandError {
    /// Nobody listens on the socket.
    #[error("no relay is running with the data folder {0}: start one, or name its folder with --data")]
    NotRunning(String),
    /// The socket is somebody else's.
    #[error("{0} is not yours to use: run this as the user that the relay runs as, or as root")]
    NotAllowed(String),
    /// The relay broke off or did not answer.
    #[error("the running relay did not answer: {0}")]
    NoAnswer(String),
    /// The relay said no.
    #[error("{0}")]
    Refused(String),
}

/// Sends one command to the relay whose data folder this is, and returns what it answers.
///
/// # Errors
/// [`CommandError`].
pub async fn command(data: &Path, method: Method, target: &str) -> Result<String, CommandError> {
    command_within(DEADLINE, data, method, target).await
}

/// As [`command`], for one that takes longer.
///
/// # Errors
/// [`CommandError`].
pub async fn command_within(
    deadline: Duration,
    data: &Path,
    method: Method,
    target: &str,
) -> Result<String, CommandError> {
    timeout(deadline, command_unhurried(data, method, target))
        .await
        .map_err(|_| CommandError::NoAnswer("it took too long".into()))?
}

async fn command_unhurried(data: &Path, method: Method, target: &str) -> Result<String, CommandError> {
    let stream = UnixStream::connect(data.join(FILE)).await.map_err(|error| match error.kind() {
        ErrorKind::PermissionDenied => CommandError::NotAllowed(data.display().to_string()),
        _ => CommandError::NotRunning(data.display().to_string()),
    })?;
    let no_answer = |error: &dyn std::fmt::Display| CommandError::NoAnswer(error.to_string());
    let (mut sender, connection) =
        http1::handshake(TokioIo::new(stream)).await.map_err(|error| no_answer(&error))?;
    let request = Request::builder()
        .method(method)
        .uri(target)
        .header(http::header::HOST, "admin")
        .header(http::header::CONNECTION, "close")
        .body(Empty::<Bytes>::new())
        .map_err(|error| no_answer(&error))?;
    let answered = async {
        let response = sender.send_request(request).await?;
        let status = response.status();
        Ok::<_, hyper::Error>((status, response.into_body().collect().await?.to_bytes()))
    };
    let (answered, _) = tokio::join!(answered, connection);
    let (status, body) = answered.map_err(|error| no_answer(&error))?;
    let body = String::from_utf8_lossy(&body).into_owned();
    match status {
        StatusCode::OK | StatusCode::ACCEPTED => Ok(body),
        _ => Err(CommandError::Refused(body.trim().to_owned())),
    }
}
