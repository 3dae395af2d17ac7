//! The way of a running relay to the process that takes its place: it is asked for its sockets, or starts that process
//! itself.

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONNECTION, UPGRADE};
use http::{HeaderValue, Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use tokio::net::UnixStream;
use tokio::sync::mpsc;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use super::text;
use crate::front::Front;
use crate::launch::Launched;
use crate::take_over::wire::{PROTOCOL, Wire};

/// How long a new process may take in all before nobody waits for it any more.
const PATIENCE: Duration = Duration::from_secs(90);

/// Where successors announce themselves.
#[derive(Clone, Debug)]
pub struct Succession {
    asks: mpsc::Sender<Wire>,
    /// Cancelled once another process serves.
    handed_over: CancellationToken,
    /// This program as it was started.
    program: Option<PathBuf>,
    args: Vec<OsString>,
}

impl Succession {
    /// For this process: what is asked comes out at the other end of the channel, one at a time.
    pub(crate) fn new(handed_over: CancellationToken) -> (Self, mpsc::Receiver<Wire>) {
        let (asks, asked) = mpsc::channel(1);
        let flag = "--take-over";
        let mut args: Vec<_> = std::env::args_os().skip(1).filter(|arg| arg != flag).collect();
        args.push(flag.into());
        // Looked up now: later the file may be another one, which is the point.
        (Self { asks, handed_over, program: std::env::current_exe().ok(), args }, asked)
    }

    /// Leaves HTTP: the caller is a process that wants to take over.
    pub(super) fn ask(&self, front: &Front, request: &mut Request<Incoming>) -> Response<Full<Bytes>> {
        if request.headers().get(UPGRADE).is_none_or(|protocol| protocol != PROTOCOL) {
            return text(
                StatusCode::CONFLICT,
                "the two releases do not understand each other: stop this one first\n",
            );
        }
        let Ok(place) = self.asks.clone().try_reserve_owned() else {
            return text(StatusCode::CONFLICT, "it is being taken over already, or on its way out\n");
        };
        let upgrade = hyper::upgrade::on(request);
        front.tasks.spawn(async move {
            let Ok(upgraded) = upgrade.await else { return };
            if let Ok(parts) = upgraded.downcast::<TokioIo<UnixStream>>() {
                place.send(Wire::new(parts.io.into_inner(), parts.read_buf));
            }
        });
        let mut response = text(StatusCode::SWITCHING_PROTOCOLS, "");
        response.headers_mut().insert(CONNECTION, HeaderValue::from_static("upgrade"));
        response.headers_mut().insert(UPGRADE, HeaderValue::from_static(PROTOCOL));
        response
    }

    /// Starts the program anew, from the file that is there now and with the same flags, and waits for what comes of it.
    pub(super) async fn begin(&self) -> Response<Full<Bytes>> {
        match self.start().await {
            Ok(true) => text(StatusCode::OK, "the new process serves; this one finishes what it has begun\n"),
            Ok(false) => text(StatusCode::BAD_GATEWAY, "the new process ended; its log says why\n"),
            Err(error) => {
                text(StatusCode::SERVICE_UNAVAILABLE, format!("cannot start the program: {error}\n"))
            }
        }
    }

    /// Whether it serves.
    async fn start(&self) -> io::Result<bool> {
        let program = self.program.as_ref().ok_or_else(|| io::Error::other("its file is not known"))?;
        let mut new = Launched::start(program, &self.args, PATIENCE).await?;
        let outcome = async {
            tokio::select! {
                biased;
                () = self.handed_over.cancelled() => true,
                () = new.ended() => false,
            }
        };
        let outcome = timeout(PATIENCE, outcome).await;
        if outcome.is_err() {
            new.kill();
        }
        Ok(outcome.unwrap_or(false))
    }
}
