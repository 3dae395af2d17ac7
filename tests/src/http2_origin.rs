//! An origin that speaks HTTP/2 stream by stream, so that a test can reset, refuse and say goodbye as it likes.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use h2::RecvStream;
use h2::server::{Builder, SendResponse};
use http::Request;
use tokio::sync::Notify;
use tokio::task::JoinSet;

use crate::origin::Origin;

/// One stream that a peer has opened: its request, and what answers it.
pub type Stream = (Request<RecvStream>, SendResponse<Bytes>);

/// An origin over HTTP/2 without TLS.
#[derive(Debug)]
pub struct Http2Origin {
    /// Where it listens.
    pub origin: Origin,
    accepted: Arc<AtomicUsize>,
    goodbye: Arc<Notify>,
}

impl Http2Origin {
    /// Hands every stream to `handle`; takes at most `streams` at once on a connection.
    ///
    /// # Panics
    /// If no port is free.
    pub async fn start<F>(streams: u32, handle: impl Fn(Stream) -> F + Clone + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let (accepted, goodbye) = (Arc::new(AtomicUsize::new(0)), Arc::new(Notify::new()));
        let (counter, waved) = (Arc::clone(&accepted), Arc::clone(&goodbye));
        let origin = Origin::raw(move |stream| {
            counter.fetch_add(1, Ordering::SeqCst);
            let (handle, waved) = (handle.clone(), Arc::clone(&waved));
            async move {
                let mut builder = Builder::new();
                builder.max_concurrent_streams(streams);
                let Ok(mut connection) = builder.handshake::<_, Bytes>(stream).await else { return };
                let mut running = JoinSet::new();
                loop {
                    tokio::select! {
                        next = connection.accept() => match next {
                            Some(Ok(stream)) => drop(running.spawn(handle(stream))),
                            _ => return,
                        },
                        () = waved.notified() => connection.graceful_shutdown(),
                    }
                }
            }
        })
        .await;
        Self { origin, accepted, goodbye }
    }

    /// Connections that came so far.
    pub fn accepted(&self) -> usize {
        self.accepted.load(Ordering::SeqCst)
    }

    /// Says GOAWAY on every connection that stands; what is under way on it goes on.
    pub fn say_goodbye(&self) {
        self.goodbye.notify_waiters();
    }
}
