//! The peer's end: the HTTP/2 server on a connection that it has dialled.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use h2::server::{Builder, Connection};
use http::Response;
use oriel_protocol::close::CloseCode;
use tokio::sync::{Mutex, mpsc};
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::halves::{ReceiveHalf, SendHalf, accepted};
use super::written::{Flow, Written};
use super::{CLOSING, FRAME, HEADERS, REMEMBERED, REMEMBERED_FOR, SEND_BUFFER, of_all};
use crate::byte_stream::BoxedStream;
use crate::windows::{CONNECTION_WINDOW, MAX_EXCHANGES, STREAM_WINDOW};

/// Between two looks whether anything still waits to be written.
const LOOK: Duration = Duration::from_millis(10);

/// A stream that the relay has opened.
pub(crate) type Halves = (SendHalf, ReceiveHalf);

/// A connection to a relay: a handle that is cheap to clone.
#[derive(Clone)]
pub(crate) struct PeerEnd {
    state: Arc<State>,
}

struct State {
    /// Streams that nobody has taken yet: no more than the relay may have open at once.
    opened: Mutex<mpsc::Receiver<Halves>>,
    close: CancellationToken,
    code: Arc<OnceLock<CloseCode>>,
    over: CancellationToken,
    control: SendHalf,
    flow: Arc<Flow>,
    why: Arc<OnceLock<String>>,
}

impl Drop for State {
    fn drop(&mut self) {
        // Whoever drives the connection goes on for a moment, so that the relay hears of it.
        self.close.cancel();
    }
}

impl PeerEnd {
    /// Begins, and waits for the stream for control.
    ///
    /// # Errors
    /// What HTTP/2's library says; `None` if the relay closed the connection before it opened any stream.
    pub(crate) async fn begin(io: BoxedStream) -> Result<(Self, SendHalf, ReceiveHalf), Option<h2::Error>> {
        let mut builder = Builder::new();
        builder
            .initial_window_size(STREAM_WINDOW)
            .initial_connection_window_size(CONNECTION_WINDOW)
            .max_concurrent_streams(MAX_EXCHANGES)
            .max_frame_size(FRAME)
            .max_header_list_size(HEADERS)
            .max_send_buffer_size(SEND_BUFFER)
            .max_concurrent_reset_streams(REMEMBERED)
            .reset_stream_duration(REMEMBERED_FOR)
            // Visitors who leave at once are no attack of the relay's.
            .max_pending_accept_reset_streams(REMEMBERED);
        let (io, flow) = Written::new(io);
        let mut connection = builder.handshake(io).await.map_err(Some)?;
        let (control, receiver) = accept(&mut connection).await?.ok_or(None)?;
        let (tell, opened) = mpsc::channel(MAX_EXCHANGES as usize);
        let (close, over) = (CancellationToken::new(), CancellationToken::new());
        let (code, why) = (Arc::new(OnceLock::new()), Arc::new(OnceLock::new()));
        let driver =
            Driver { connection, tell, close: close.clone(), code: Arc::clone(&code), why: Arc::clone(&why) };
        let driven = driver.run(over.clone());
        // It ends with the connection, at the latest a moment after the last handle.
        drop(TaskTracker::new().spawn(driven));
        let watch = control.watch();
        let state = State { opened: Mutex::new(opened), close, code, over, control: watch, flow, why };
        Ok((Self { state: Arc::new(state) }, control, receiver))
    }

    /// Waits for the relay to open a stream; `None` once the connection is gone.
    pub(crate) async fn next(&self) -> Option<Halves> {
        self.state.opened.lock().await.recv().await
    }

    /// Waits until the connection is gone, and says why: the relay's code where it gave one, and words.
    pub(crate) async fn closed(&self) -> (Option<CloseCode>, String) {
        self.state.over.cancelled().await;
        match self.state.control.reset_code() {
            Some(code) => (Some(code), code.to_string()),
            None => (None, self.state.why.get().cloned().unwrap_or_default()),
        }
    }

    /// A number that grows as bytes come, and as bytes are taken that were held up.
    pub(crate) fn moved(&self) -> u64 {
        self.state.flow.moved()
    }

    /// Whether the network takes nothing more just now.
    pub(crate) fn is_held_up(&self) -> bool {
        self.state.flow.is_held_up()
    }

    /// Waits until everything that was sent is on its way.
    pub(crate) async fn flushed(&self) {
        loop {
            // Whoever drives the connection has its turn first.
            sleep(LOOK).await;
            if !self.state.flow.waits() {
                return;
            }
        }
    }

    /// Closes the connection, and waits a moment for the relay to know.
    pub(crate) async fn close(&self, code: CloseCode) {
        let _ = self.state.code.set(code);
        self.state.close.cancel();
        let _ = timeout(CLOSING, self.state.over.cancelled()).await;
    }
}

struct Driver {
    connection: Connection<Written, Bytes>,
    tell: mpsc::Sender<Halves>,
    close: CancellationToken,
    code: Arc<OnceLock<CloseCode>>,
    why: Arc<OnceLock<String>>,
}

impl Driver {
    async fn run(mut self, over: CancellationToken) {
        let _over = over.drop_guard();
        let ended = loop {
            let stream = tokio::select! {
                stream = accept(&mut self.connection) => stream,
                () = self.close.cancelled() => {
                    let code = self.code.get().copied().unwrap_or(CloseCode::Done);
                    self.connection.abrupt_shutdown(of_all(code));
                    let flushed = std::future::poll_fn(|cx| self.connection.poll_closed(cx));
                    let _ = timeout(CLOSING, flushed).await;
                    return;
                }
            };
            match stream {
                // Nobody takes them any more, or there are more than there may be: dropped, they are reset.
                Ok(Some(halves)) => drop(self.tell.try_send(halves)),
                Ok(None) => break "the relay closed the connection".to_owned(),
                Err(error) => break error.map(|error| error.to_string()).unwrap_or_default(),
            }
        };
        let _ = self.why.set(ended);
    }
}

async fn accept(connection: &mut Connection<Written, Bytes>) -> Result<Option<Halves>, Option<h2::Error>> {
    while let Some(next) = connection.accept().await {
        let (request, mut respond) = next.map_err(Some)?;
        // A stream that was reset in the meantime cannot be answered, and need not be.
        if let Ok(send) = respond.send_response(Response::new(()), false) {
            return Ok(Some(accepted(send, request.into_body())));
        }
    }
    Ok(None)
}

impl std::fmt::Debug for PeerEnd {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PeerEnd")
    }
}
