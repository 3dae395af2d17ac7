//! The pages as an ordinary web server, for a peer to publish.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Result;
use http::header::CONTENT_LENGTH;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::time::timeout;

use crate::answer::Ending;
use crate::pages::page;
use crate::sent::Sent;
use crate::serve::{Running, run, said};
use crate::upstream::MAX_BODY;

const PATIENCE: Duration = Duration::from_secs(60);

/// Listens.
///
/// # Errors
/// If the port is taken, in words.
pub async fn start(listen: SocketAddr) -> Result<Running> {
    run(listen, |stream| async move {
        let service = service_fn(|request| async { Ok::<_, Infallible>(answer(request).await) });
        let mut builder = http1::Builder::new();
        builder.timer(TokioTimer::new()).header_read_timeout(PATIENCE);
        drop(builder.serve_connection(TokioIo::new(stream), service).await);
    })
    .await
}

async fn answer(request: Request<Incoming>) -> Response<Sent> {
    let (head, body) = request.into_parts();
    let body = timeout(PATIENCE, Limited::new(body, MAX_BODY).collect()).await;
    let Some(body) = body.ok().and_then(Result::ok) else {
        return said(StatusCode::BAD_REQUEST, "the request's body did not come");
    };
    let page = page(&head.method, head.uri.path(), &head.headers, &body.to_bytes());
    let ending = if page.breaks { Ending::Broken } else { Ending::InOrder };
    let mut response = Response::new(Sent::new(page.body, ending));
    *response.status_mut() = page.status;
    *response.headers_mut() = page.fields;
    if page.breaks {
        // Without a length only the end of the chunks tells that it broke off.
        response.headers_mut().remove(CONTENT_LENGTH);
    }
    response
}
