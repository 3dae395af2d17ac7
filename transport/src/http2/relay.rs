//! The relay's end: the HTTP/2 client, which opens a stream for control and then one for each exchange.

use std::sync::atomic::{AtomicU64, Ordering};
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
use super::{CLOSING, FRAME, HEADERS, REMEMBERED, REMEMBERED_FOR, SEND_BUFFER, all_code};
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
    received: Arc<AtomicU64>,
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
            .reset_stream_duration(REMEMBERED_FOR)
            // What the peer's settings will say, if they have not come when the first requests do.
            .initial_max_send_streams(MAX_EXCHANGES as usize)
            .enable_push(false);
        let (io, received) = calm(io);
        let (requests, connection) = builder.handshake(io).await?;
        let (close, over) = (CancellationToken::new(), CancellationToken::new());
        let why = Arc::new(OnceLock::new());
        let driven = drive(connection, close.clone(), over.clone(), Arc::clone(&why));
        // It ends with the connection, at the latest a moment after the last handle.
        drop(TaskTracker::new().spawn(driven));
        let (control, receiver) = open(&requests).await?;
        let state = State { close, over, control: control.watch(), why, received };
        Ok((Self { requests, state: Arc::new(state) }, control, receiver))
    }

    /// Opens a stream. A peer that takes no more of them has ended the connection (P-83), be it still there.
    ///
    /// # Errors
    /// [`StreamError::UplinkLost`].
    pub(crate) async fn open(&self) -> Result<(SendHalf, ReceiveHalf), StreamError> {
        if self.is_closed() {
            return Err(StreamError::UplinkLost);
        }
        open(&self.requests).await.map_err(|_| {
            self.close(CloseCode::Done);
            StreamError::UplinkLost
        })
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

    /// Bytes that have come.
    pub(crate) fn received(&self) -> u64 {
        self.state.received.load(Ordering::Relaxed)
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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use http::Response;
    use tokio::task::yield_now;

    use super::*;

    #[tokio::test]
    async fn p83_a_peer_that_takes_no_more_exchanges_has_ended_the_connection() {
        let (ours, theirs) = tokio::io::duplex(64 * 1024);
        let peer = async {
            let mut connection = h2::server::handshake(theirs).await.unwrap();
            let (_control, mut reply) = connection.accept().await.unwrap().unwrap();
            let _open = reply.send_response(Response::new(()), false).unwrap();
            connection.graceful_shutdown();
            while connection.accept().await.is_some() {}
        };
        let relay = async {
            let (end, _control, _receiver) = RelayEnd::begin(Box::new(ours)).await.unwrap();
            while end.open().await.is_ok() {
                yield_now().await;
            }
            assert!(end.is_closed(), "nobody shall try it again");
            end.closed().await;
        };
        let both = async { tokio::join!(peer, relay) };
        timeout(Duration::from_secs(10), both).await.unwrap();
    }
}
