//! HTTP/1.1 (RFC 9112): one connection, until it ends or the relay drains.

mod body;
mod carrier;
mod inbound;
mod patience;
mod switch;

use std::convert::Infallible;
use std::pin::pin;
use std::sync::Arc;

use http::header::CONNECTION;
use http::{HeaderValue, Request, Response, StatusCode};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use self::body::{Counted, RequestBody};
pub(super) use self::carrier::{Outer, Within, is_meant};
use self::patience::Underway;
pub(super) use self::patience::{Part, Patience};
use crate::exchange::interim::Interim;
use crate::exchange::{LastOnConnection, serve as exchange};
use crate::front::{Front, Visitor};
use crate::response_body::ResponseBody;

/// Bytes that a connection may buffer: a whole head of the largest size, and no more.
const BUFFER: usize = 64 * 1024;

/// Serves one connection; `tasks` owns what it switches to another protocol. It may carry another connection to the
/// port, if `outer` says to which.
pub(super) async fn serve<T>(
    front: Arc<Front>,
    visitor: Visitor,
    io: T,
    drain: CancellationToken,
    tasks: TaskTracker,
    outer: Option<Outer>,
) where
    T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let visitor = Arc::new(visitor);
    let idle = front.limits.browser_idle;
    let (io, underway) = Patience::new(io, front.limits.head, front.limits.visitor_stall);
    let (draining, drain_idle) = (drain.clone(), front.limits.drain_idle);
    let service = service_fn(move |request: Request<Incoming>| {
        let last = draining.clone();
        let (front, visitor, tasks) = (Arc::clone(&front), Arc::clone(&visitor), tasks.clone());
        let answer = answer(front, visitor, tasks, underway.clone(), outer.clone(), last, request);
        // Boxed, because hyper keeps room for it also while a connection is idle.
        Box::pin(answer)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(idle)
        .max_buf_size(BUFFER)
        .max_headers(oriel_protocol::limits::MAX_FIELDS)
        .serve_connection(TokioIo::new(io), service)
        .with_upgrades();
    let mut connection = pin!(connection);
    let ended = tokio::select! {
        biased;
        ended = connection.as_mut() => ended,
        // An idle connection that is closed at once takes the request with it that is on its way: so that one is
        // answered, and told that it is the last.
        () = async { drain.cancelled().await; sleep(drain_idle).await } => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a browser connection ended early");
    }
}

async fn answer(
    front: Arc<Front>,
    visitor: Arc<Visitor>,
    tasks: TaskTracker,
    underway: Underway,
    outer: Option<Outer>,
    drain: CancellationToken,
    mut request: Request<Incoming>,
) -> Result<Response<Counted<ResponseBody>>, Infallible> {
    let (asked, answered) = (underway.begin(), underway.begin());
    // No interim response leaves by HTTP/1.1: hyper takes a 1xx of ours for a mistake (P-92).
    let interim = Interim::default();
    if let Some(outer) = outer.filter(|_| is_meant(&front, visitor.server_name.as_deref(), &request)) {
        let response = outer.accept(&front, &mut request, (asked, visitor), &tasks);
        return Ok(response.map(|body| Counted::new(body, answered)));
    }
    let Some(switch) = switch::asked_for(&mut request) else {
        let request = request.map(|body| RequestBody::Plain(Counted::new(body, asked)));
        let mut response = exchange(front, visitor, request, &interim).await;
        underway.answered_from(response.body().stalls());
        if response.extensions_mut().remove::<LastOnConnection>().is_some() || drain.is_cancelled() {
            response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        }
        return Ok(response.map(|body| Counted::new(body, answered)));
    };
    let idle = front.limits.tunnel_idle;
    let (request, ready) = switch.request(request);
    let mut response = exchange(front, Arc::clone(&visitor), request, &interim).await;
    if response.status() == StatusCode::SWITCHING_PROTOCOLS {
        underway.answered_from(response.body().stalls());
        switch.accept(response.headers_mut());
        let body = std::mem::replace(response.body_mut(), ResponseBody::Empty);
        tasks.spawn(switch.run(ready, body, idle, (asked, visitor)));
    } else {
        // What follows on this connection was written for the other protocol, or to be taken for it.
        response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    }
    Ok(response.map(|body| Counted::new(body, answered)))
}
