//! The relay's end: the HTTP/2 client, which opens a stream for control and then one for each exchange.

use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use h2::client::{Builder, Connection, SendRequest};
use http::{Method, Request, Uri};
use oriel_protocol::close::CloseCode;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::calm::{Calm, calm};
use super::halves::{ReceiveHalf, SendHalf, opened};
use super::{CLOSING, FRAME, HEADERS, REMEMBERED, SEND_BUFFER, all_code};
use crate::byte_stream::BoxedStream;
use crate::error::StreamError;
use crate::windows::{CONNECTION_WINDOW, MAX_EXCHANGES, STREAM_WINDOW};

/// Where requests go: HTTP/2 wants something, and nobody reads it.
const TARGET: &str = "https://oriel/";

/// A connection that a peer has dialled: a handle that is cheap to clone.
#[derive(Clone)]
pub(crate) struct RelayEnd {
    requests: SendRequest<Bytes>,
    state: Arc<State>,
}

struct State {
    close: CancellationToken,
    over: CancellationToken,
    /// By which the peer is told why the connection is closed.
    control: SendHalf,
    why: Arc<OnceLock<String>>,
}

impl Drop for State {
    fn drop(&mut self) {
        // Whoever drives the connection goes on for a moment, so that the peer hears of it.
        self.close.cancel();
    }
}

impl RelayEnd {
    /// Begins, and opens the stream for control.
    ///
    /// # Errors
    /// What HTTP/2's library says.
    pub(crate) async fn begin(io: BoxedStream) -> Result<(Self, SendHalf, ReceiveHalf), h2::Error> {
        let mut builder = Builder::new();
        builder
            .initial_window_size(STREAM_WINDOW)
            .initial_connection_window_size(CONNECTION_WINDOW)
            .max_frame_size(FRAME)
            .max_header_list_size(HEADERS)
            .max_send_buffer_size(SEND_BUFFER)
            .max_concurrent_reset_streams(REMEMBERED)
            // What the peer's settings will say, if they have not come when the first requests do.
            .initial_max_send_streams(MAX_EXCHANGES as usize)
            .enable_push(false);
        let (requests, connection) = builder.handshake(calm(io)).await?;
        let (close, over) = (CancellationToken::new(), CancellationToken::new());
        let why = Arc::new(OnceLock::new());
        let driven = drive(connection, close.clone(), over.clone(), Arc::clone(&why));
        // It ends with the connection, at the latest a moment after the last handle.
        drop(TaskTracker::new().spawn(driven));
        let (control, receiver) = open(&requests).await?;
        let state = State { close, over, control: control.watch(), why };
        Ok((Self { requests, state: Arc::new(state) }, control, receiver))
    }

    /// Opens a stream.
    ///
    /// # Errors
    /// [`StreamError::UplinkLost`].
    pub(crate) async fn open(&self) -> Result<(SendHalf, ReceiveHalf), StreamError> {
        if self.is_closed() {
            return Err(StreamError::UplinkLost);
        }
        open(&self.requests).await.map_err(|_| StreamError::UplinkLost)
    }

    /// Waits until the connection is gone, and says why.
    pub(crate) async fn closed(&self) -> String {
        self.state.over.cancelled().await;
        self.state.why.get().cloned().unwrap_or_default()
    }

    /// Whether it is gone, or on its way out.
    pub(crate) fn is_closed(&self) -> bool {
        self.state.over.is_cancelled() || self.state.close.is_cancelled()
    }

    /// Closes it; the peer learns the code by the end of the control stream.
    pub(crate) fn close(&self, code: CloseCode) {
        if !self.state.close.is_cancelled() {
            self.state.control.end_with(code);
            self.state.close.cancel();
        }
    }

    /// Tells two connections apart for as long as both are there.
    pub(crate) fn stable_id(&self) -> usize {
        Arc::as_ptr(&self.state).addr()
    }
}

async fn open(requests: &SendRequest<Bytes>) -> Result<(SendHalf, ReceiveHalf), h2::Error> {
    let mut request = Request::new(());
    *request.method_mut() = Method::POST;
    *request.uri_mut() = Uri::from_static(TARGET);
    let (response, send) = requests.clone().ready().await?.send_request(request, false)?;
    Ok(opened(send, response))
}

async fn drive(
    mut connection: Connection<Calm<BoxedStream>, Bytes>,
    close: CancellationToken,
    over: CancellationToken,
    why: Arc<OnceLock<String>>,
) {
    let _over = over.drop_guard();
    let ended = tokio::select! {
        ended = &mut connection => ended,
        () = close.cancelled() => {
            // It ends by itself only when nobody holds a stream of it any more.
            let _ = timeout(CLOSING, connection).await;
            return;
        }
    };
    let _ = why.set(match ended {
        Ok(()) => "closed".into(),
        Err(error) => match error.reason().and_then(all_code) {
            Some(code) => code.to_string(),
            None => error.to_string(),
        },
    });
}

impl std::fmt::Debug for RelayEnd {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RelayEnd")
    }
}
