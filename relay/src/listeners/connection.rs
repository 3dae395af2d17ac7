//! One browser connection: HTTP/1.1 or HTTP/2 on a byte stream, until it ends or the relay drains.

use std::pin::pin;
use std::sync::Arc;

use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_util::sync::CancellationToken;

use crate::exchange::serve;
use crate::front::{Front, Visitor};

/// HTTP/2 windows for request bodies: one stream, and the whole connection at four times that.
const H2_STREAM_WINDOW: u32 = 1024 * 1024;
/// Response bytes that one HTTP/2 stream may have waiting to be written.
const H2_SEND_BUFFER: usize = 256 * 1024;
/// Bytes that an HTTP/1.1 connection may buffer: a whole head of the largest size, and no more.
const H1_BUFFER: usize = 64 * 1024;

/// Serves HTTP/1.1.
pub(super) async fn http1<T>(front: Arc<Front>, visitor: Visitor, io: T, drain: CancellationToken)
where
    T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let visitor = Arc::new(visitor);
    let idle = front.limits.browser_idle;
    let service = service_fn(move |request: Request<Incoming>| {
        // Boxed, because hyper keeps room for it also while a connection is idle.
        Box::pin(serve(Arc::clone(&front), Arc::clone(&visitor), request))
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(idle)
        .max_buf_size(H1_BUFFER)
        .max_headers(oriel_protocol::limits::MAX_FIELDS)
        .serve_connection(TokioIo::new(io), service);
    let mut connection = pin!(connection);
    let ended = tokio::select! {
        biased;
        ended = connection.as_mut() => ended,
        () = drain.cancelled() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a browser connection ended early");
    }
}

/// Serves HTTP/2.
pub(super) async fn http2<T>(front: Arc<Front>, visitor: Visitor, io: T, drain: CancellationToken)
where
    T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let visitor = Arc::new(visitor);
    let limits = Arc::clone(&front.limits);
    let service = service_fn(move |request: Request<Incoming>| {
        // Boxed, because hyper makes a task of it, and a task's future is moved several times before it runs.
        Box::pin(serve(Arc::clone(&front), Arc::clone(&visitor), request))
    });
    let connection = http2::Builder::new(TokioExecutor::new())
        .timer(TokioTimer::new())
        .initial_stream_window_size(H2_STREAM_WINDOW)
        .initial_connection_window_size(4 * H2_STREAM_WINDOW)
        .max_send_buf_size(H2_SEND_BUFFER)
        .max_concurrent_streams(limits.max_streams)
        .max_header_list_size(u32::try_from(limits.max_header_list).unwrap_or(u32::MAX))
        .keep_alive_interval(limits.browser_ping)
        .keep_alive_timeout(limits.browser_ping)
        .serve_connection(TokioIo::new(io), service);
    let mut connection = pin!(connection);
    let ended = tokio::select! {
        biased;
        ended = connection.as_mut() => ended,
        () = drain.cancelled() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a browser connection ended early");
    }
}
